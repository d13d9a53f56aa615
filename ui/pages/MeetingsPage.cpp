#include "ui/pages/MeetingsPage.h"

#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/meetings/MeetingActions.h"
#include "ui/pages/DeskSection.h"
#include "ui/pages/PageCommands.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int minute = 60'000;

/// What the page is made of, as the reading thread brings it.
struct MeetingsRead
{
    QList<MeetingRow> rows;
    MeetingFigures figures;
};

} // namespace

MeetingsPage::MeetingsPage(const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_meetingModel(context.session.clock().now())
{
    m_meetingModel.sort(0);
    m_guestModel.sort(1);
    build();
    connect(&m_context.session, &Session::changed, this, &MeetingsPage::read);
    auto *timer = new QTimer(this);
    timer->setObjectName(u"minute"_s);
    connect(timer, &QTimer::timeout, this, [this] { m_meetingModel.setNow(m_context.session.clock().now()); });
    timer->start(minute);
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_context.curtain, &Curtain::changed, &m_guestModel, &TableModel::setCurtained);
    m_guestModel.setCurtained(m_context.curtain.drawn());
    retranslate();
    read();
}

MeetingsPage::~MeetingsPage()
{
    // The tables live until the base class takes them down, when their models are gone.
    delete m_content;
}

void MeetingsPage::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_context.theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"pageSummary"_s);
    m_summary->setWordWrap(true);
    m_context.theme.ink(*m_summary, &Tokens::muted);
    m_content = new QWidget(this);
    auto *sections = new QVBoxLayout(m_content);
    m_context.theme.pad(*sections, {0, 0, 0, 0}, 16);
    m_meetings = addSection(u"meetingsTable"_s, m_meetingModel, u"calendar"_s);
    m_guests = addSection(u"guestsTable"_s, m_guestModel, u"users"_s);
    m_active = m_meetings;
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_content, 1);
    m_context.theme.pad(*head, {pageMargin, 16, 20, 0}, 2);
    m_context.theme.pad(*layout, {0, 0, 0, 0}, 12);
}

DeskSection *MeetingsPage::addSection(const QString &name, TableModel &model, const QString &emptyIcon)
{
    auto *section = new DeskSection(name, model, emptyIcon, m_context.theme, m_content);
    m_content->layout()->addWidget(section);
    connect(section, &DeskSection::entered, this, [this, section] {
        if (std::exchange(m_active, section) == section)
            return;
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(section, &DeskSection::currentChanged, this, [this, section] {
        if (section == m_meetings)
            readGuests();
        if (section == m_active)
            Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(section, &DeskSection::opened, this, &MeetingsPage::openCurrent);
    return section;
}

void MeetingsPage::read()
{
    m_context.session.read(
        this,
        [today = m_context.session.clock().today()](const Connection &connection,
                                                    const Actor &actor) -> Result<MeetingsRead> {
            FAMN_ASSIGN(rows, meetingRows(connection, actor));
            FAMN_ASSIGN(figures, meetingFigures(connection, actor, today.addYears(-1).addDays(1), today));
            return MeetingsRead{std::move(rows), figures};
        },
        [this](Result<MeetingsRead> read) {
            const bool first = !std::exchange(m_ready, true);
            if (read) {
                m_figures = read->figures;
                m_shown = {};
                m_meetings->setRows([&] {
                    m_meetingModel.setNow(m_context.session.clock().now());
                    m_meetingModel.setRows(std::move(read->rows));
                });
            } else {
                m_context.navigator.say({Status::Late, [error = read.error()] { return sentence(error); }, {}});
            }
            retranslate();
            if (first)
                Q_EMIT ready();
        });
}

void MeetingsPage::readGuests()
{
    const auto row = meeting();
    const InfoMeetingId id = row ? row->id : InfoMeetingId();
    if (!row) {
        m_shown = {};
        m_guests->setRows([this] { m_guestModel.setRows({}); });
        return;
    }
    if (std::exchange(m_shown, id) == id)
        return;
    m_context.session.read(
        this, [id](const Connection &connection, const Actor &actor) { return guestRows(connection, actor, id); },
        [this, id](Result<QList<GuestRow>> guests) {
            // Somebody went on to another meeting meanwhile.
            if (id != m_shown)
                return;
            if (guests)
                m_guests->setRows([&] { m_guestModel.setRows(std::move(*guests)); });
            else
                m_context.navigator.say({Status::Late, [error = guests.error()] { return sentence(error); }, {}});
            retranslate();
        });
}

void MeetingsPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

void MeetingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_meetingModel.retranslate();
        m_guestModel.retranslate();
    }
    Page::changeEvent(event);
}

void MeetingsPage::retranslate()
{
    m_title->setText(tr("Information meetings"));
    sayFigures();
    const auto &rows = m_meetingModel.rows();
    const auto planned = std::count_if(
        rows.cbegin(), rows.cend(), [](const MeetingRow &row) { return row.meeting.status == MeetingStatus::Planned; });
    m_meetings->setTexts(tr("Meetings"), rows.isEmpty() ? QString() : tr("%n planned", nullptr, int(planned)));
    m_meetings->setEmptyTexts(m_ready ? tr("No meetings yet") : tr("Reading the meetings…"),
                              m_ready ? tr("Make a weekly series or a single meeting from the menu Family.")
                                      : QString());
    const auto row = meeting();
    m_guests->setTexts(row ? tr("Invited to %1").arg(QLocale().toString(row->meeting.day, QLocale::LongFormat))
                           : tr("Who is invited"),
                       row ? tr("%n family(ies)", nullptr, int(m_guestModel.rows().size())) : QString());
    m_guests->setEmptyTexts(tr("Nobody is invited yet"),
                            tr("Mark families in the list of applications and press Ctrl+Enter."));
    Q_EMIT statusChanged();
}

void MeetingsPage::sayFigures()
{
    const MeetingCounts &counts = m_figures.counts;
    const auto rate = m_figures.attendanceRate();
    QString text = tr("Twelve months: %1 invited · %2 came · %3 did not · %4 went on")
                       .arg(counts.all())
                       .arg(counts.attended)
                       .arg(counts.missed)
                       .arg(m_figures.movedOn);
    if (rate)
        text += u" · "_s + tr("attendance %1 %").arg(QLocale().toString(qRound(*rate * 100)));
    m_summary->setText(text);
}

QString MeetingsPage::status() const
{
    return tr("Meetings: %1 · Invited: %2").arg(m_meetingModel.rowCount()).arg(m_guestModel.rowCount());
}

void MeetingsPage::focusContent()
{
    for (DeskSection *section : {m_active, m_meetings}) {
        if (section->current()) {
            section->table().setFocus();
            return;
        }
    }
    m_content->setFocus();
}

std::optional<MeetingRow> MeetingsPage::meeting() const
{
    const auto id = m_meetings->current();
    const int place = id ? m_meetingModel.rowOf(*id) : -1;
    return place < 0 ? std::nullopt : std::optional(m_meetingModel.rowAt(place));
}

std::optional<GuestRow> MeetingsPage::guest() const
{
    const auto id = m_active == m_guests ? m_guests->current() : std::nullopt;
    const int place = id ? m_guestModel.rowOf(*id) : -1;
    return place < 0 ? std::nullopt : std::optional(m_guestModel.rowAt(place));
}

std::optional<RecordRef> MeetingsPage::currentRecord() const
{
    const auto row = guest();
    return row ? std::optional(RecordRef{u"application"_s, row->application.uuid}) : std::nullopt;
}

std::optional<RecordRef> MeetingsPage::focusedRecord() const
{
    const auto row = m_active == m_meetings ? meeting() : std::nullopt;
    return row ? std::optional(RecordRef{u"info_meeting"_s, row->id.uuid}) : currentRecord();
}

void MeetingsPage::select(const RecordRef &record)
{
    const int row = record.kind == "info_meeting"_L1 ? m_meetingModel.rowOf(record.id) : -1;
    if (row >= 0)
        m_meetings->table().selectRow(row);
}

void MeetingsPage::openCurrent()
{
    if (const auto record = currentRecord()) {
        m_context.navigator.showRecord(*record);
    } else if (m_guests->current()) {
        // From a meeting to who comes to it.
        m_guests->table().setFocus();
    }
}

MeetingTargets MeetingsPage::targets()
{
    return {[this] { return meeting(); }, [this] { return guest(); }, [this] { return m_guestModel.rows(); },
            [this] {
                const QModelIndex next =
                    m_guests->table().currentIndex().siblingAtRow(m_guests->table().currentIndex().row() + 1);
                if (next.isValid())
                    m_guests->table().selectRow(next.row());
            }};
}

QList<Command> MeetingsPage::commands()
{
    const MeetingTargets about = targets();
    const Command open =
        openRecordCommand([this] { return currentRecord() || (m_active == m_meetings && m_guests->current()); },
                          [this] { openCurrent(); });
    const Command save = exportCommand(
        m_context,
        [this] {
            return ExportRequest{m_active == m_meetings ? "info_meeting" : "meeting_attendance", m_title->text(),
                                 shownRowsOf(m_active->table(), m_active->columns())};
        },
        [this] { return m_active->current().has_value(); });
    return QList<Command>{open, save, refreshCommand([this] { read(); })} + guestCommands(m_context, this, about) +
           meetingCommands(m_context, this, about) + meetingSheetCommands(m_context, about);
}

Page *makeMeetingsPage(const WorkContext &context, QWidget *parent)
{
    return new MeetingsPage(context, parent);
}

} // namespace famn
