#include "ui/pages/MeetingsPage.h"

#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/meetings/MeetingActions.h"
#include "ui/pages/DeskSection.h"
#include "ui/pages/PageCommands.h"
#include "ui/work/Navigator.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What the page is made of, as the reading thread brings it.
struct MeetingsRead
{
    QList<MeetingRow> rows;
    MeetingFigures figures;
};

} // namespace

MeetingsPage::MeetingsPage(const WorkContext &context, QWidget *parent)
    : SectionsPage(context, parent)
    , m_meetingModel(context.session.clock().now())
{
    m_meetingModel.sort(0);
    m_guestModel.sort(1);
    m_meetings = addSection(u"meetingsTable"_s, m_meetingModel, u"calendar"_s);
    m_guests = addSection(u"guestsTable"_s, m_guestModel, u"users"_s);
    connect(m_meetings, &DeskSection::currentChanged, this, &MeetingsPage::readGuests);
    connect(&context.session, &Session::changed, this, &MeetingsPage::read);
    everyMinute([this] { m_meetingModel.setNow(this->context().session.clock().now()); });
    retranslate();
    read();
}

MeetingsPage::~MeetingsPage()
{
    takeDown();
}

void MeetingsPage::read()
{
    context().session.read(
        this,
        [today = context().session.clock().today()](const Connection &connection,
                                                    const Actor &actor) -> Result<MeetingsRead> {
            FAMN_ASSIGN(rows, meetingRows(connection, actor));
            FAMN_ASSIGN(figures, meetingFigures(connection, actor, today.addYears(-1).addDays(1), today));
            return MeetingsRead{std::move(rows), figures};
        },
        [this](Result<MeetingsRead> read) {
            if (read) {
                m_figures = read->figures;
                m_shown = {};
                m_meetings->setRows([&] {
                    m_meetingModel.setNow(context().session.clock().now());
                    m_meetingModel.setRows(std::move(read->rows));
                });
            } else {
                context().navigator.say({Status::Late, [error = read.error()] { return sentence(error); }, {}});
            }
            becomeReady();
            retranslate();
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
    context().session.read(
        this, [id](const Connection &connection, const Actor &actor) { return guestRows(connection, actor, id); },
        [this, id](Result<QList<GuestRow>> guests) {
            // Somebody went on to another meeting meanwhile.
            if (id != m_shown)
                return;
            if (guests)
                m_guests->setRows([&] { m_guestModel.setRows(std::move(*guests)); });
            else
                context().navigator.say({Status::Late, [error = guests.error()] { return sentence(error); }, {}});
            retranslate();
        });
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
    title().setText(tr("Information meetings"));
    sayFigures();
    const auto &rows = m_meetingModel.rows();
    const auto planned = std::count_if(
        rows.cbegin(), rows.cend(), [](const MeetingRow &row) { return row.meeting.status == MeetingStatus::Planned; });
    m_meetings->setTexts(tr("Meetings"), rows.isEmpty() ? QString() : tr("%n planned", nullptr, int(planned)));
    m_meetings->setEmptyTexts(isReady() ? tr("No meetings yet") : tr("Reading the meetings…"),
                              isReady() ? tr("Make a weekly series or a single meeting from the menu Family.")
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
    summary().setText(text);
}

QString MeetingsPage::status() const
{
    return tr("Meetings: %1 · Invited: %2").arg(m_meetingModel.rowCount()).arg(m_guestModel.rowCount());
}

std::optional<MeetingRow> MeetingsPage::meeting() const
{
    const auto id = m_meetings->current();
    const int place = id ? m_meetingModel.rowOf(*id) : -1;
    return place < 0 ? std::nullopt : std::optional(m_meetingModel.rowAt(place));
}

std::optional<GuestRow> MeetingsPage::guest() const
{
    const auto id = active() == m_guests ? m_guests->current() : std::nullopt;
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
    const auto row = active() == m_meetings ? meeting() : std::nullopt;
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
        context().navigator.showRecord(*record);
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
        openRecordCommand([this] { return currentRecord() || (active() == m_meetings && m_guests->current()); },
                          [this] { openCurrent(); });
    const Command save = exportCommand(
        context(),
        [this] {
            return ExportRequest{active() == m_meetings ? "info_meeting" : "meeting_attendance", title().text(),
                                 shownRowsOf(active()->table(), active()->columns())};
        },
        [this] { return active()->current().has_value(); });
    return QList<Command>{open, save, refreshCommand([this] { read(); })} + guestCommands(context(), this, about) +
           meetingCommands(context(), this, about) + meetingSheetCommands(context(), about);
}

Page *makeMeetingsPage(const WorkContext &context, QWidget *parent)
{
    return new MeetingsPage(context, parent);
}

} // namespace famn
