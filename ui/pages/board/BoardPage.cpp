#include "ui/pages/board/BoardPage.h"

#include "models/domain/Labels.h"
#include "models/services/RegisterLists.h"
#include "models/services/Sentences.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/ListPage.h"
#include "ui/pages/PageCommands.h"
#include "ui/pages/StageCommands.h"
#include "ui/pages/ViewKeeper.h"
#include "ui/pages/board/BoardCommands.h"
#include "ui/pages/board/BoardView.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"
#include "ui/work/Preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int minute = 60'000;
/// So many changed families are quicker read with all others.
constexpr qsizetype fewFamilies = 200;

} // namespace

BoardPage::BoardPage(const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    m_keeper = new ViewKeeper(
        u"board/application"_s, context.session, [this] { return state(); }, this);
    connect(m_view, &BoardView::foldedChanged, m_keeper, &ViewKeeper::touch);
    connect(m_view, &BoardView::currentChanged, this, [this] {
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(m_view, &BoardView::opened, this, [this] {
        if (const auto record = currentRecord())
            m_context.navigator.showRecord(*record);
    });
    connect(m_view, &BoardView::dropped, this, [this](const Uuid &id, ApplicationStage to) {
        if (const auto dragged = target(id); dragged && m_context.session.editable())
            moveToStage(m_context, this, *dragged, to);
    });
    connect(m_view, &BoardView::menuWanted, this, &BoardPage::showMenu);
    connect(&context.session, &Session::changed, this, &BoardPage::follow);
    connect(&context.preferences, &Preferences::changed, this, &Page::commandsChanged);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    const auto curtain = [this](bool drawn) {
        m_board.setCurtained(drawn);
        m_filter->setCurtained(drawn);
    };
    connect(&context.curtain, &Curtain::changed, this, curtain);
    curtain(context.curtain.drawn());
    auto *timer = new QTimer(this);
    timer->setObjectName(u"minute"_s);
    connect(timer, &QTimer::timeout, this, [this] { m_board.setNow(m_context.session.clock().now()); });
    timer->start(minute);
    retranslate();
    read();
}

BoardPage::~BoardPage()
{
    m_keeper->flush();
    // It lives until the base class takes it down, when the cards are gone.
    delete m_view;
}

void BoardPage::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_context.theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"pageSummary"_s);
    m_context.theme.ink(*m_summary, &Tokens::muted);
    m_filter = new FilterLine(m_context.theme, FilterLine::Searched::NamesAndNumbers, this);
    m_filter->setFilters(m_board.closedFilters());
    m_filter->setFilter(m_board.filter());
    connect(m_filter, &FilterLine::filterChanged, this, &BoardPage::applyFilter);
    connect(m_filter, &FilterLine::leftDown, this, &BoardPage::focusContent);
    m_view = new BoardView(m_context.theme, m_board, this);
    m_empty = new EmptyState(m_context.theme, u"columns"_s, this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->button()->setObjectName(u"clearFilter"_s);
    connect(m_empty->button(), &QPushButton::clicked, this, &BoardPage::clearFilter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_context.theme.pad(*layout, {0, 0, 0, 0}, 0);
    m_context.theme.pad(*head, {pageMargin, 16, 20, 10}, 6);
}

void BoardPage::read()
{
    m_context.session.read(
        this,
        [place = m_keeper->place()](const Connection &connection, const Actor &actor) -> Result<Data> {
            FAMN_ASSIGN(board, readPipeline(connection, actor));
            const auto views = viewsOf(connection, actor);
            return Data{std::move(board), views ? views->value(place) : QByteArray()};
        },
        [this](Result<Data> all) {
            if (all)
                take(std::move(*all));
            else
                failed(all.error());
        },
        RegisterThreads::Cache::Release);
}

void BoardPage::take(Data all)
{
    const bool first = !std::exchange(m_loaded, true);
    const bool late = std::exchange(m_ready, true);
    const auto before = m_view->current();
    m_error.reset();
    m_board.setWords(
        {std::move(all.board.signatures), std::move(all.board.units), m_context.session.facts().actor.staff});
    m_board.setRules(all.board.rules);
    m_board.setNow(m_context.session.clock().now());
    m_board.setRows(std::move(all.board.rows));
    m_filter->setFilters(m_board.closedFilters());
    if (first)
        restore(all.view);
    if (before)
        m_view->select(*before);
    showWhatThereIs();
    if (!late)
        Q_EMIT ready();
}

void BoardPage::restore(const QByteArray &json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    if (stored.contains(u"filter"_s))
        m_filter->setFilter(filterIn(stored.value(u"filter"_s).toObject()));
    if (stored.contains(u"folded"_s)) {
        QSet<ApplicationStage> folded;
        const QJsonArray keys = stored.value(u"folded"_s).toArray();
        for (const QJsonValue &key : keys) {
            if (const auto stage = codeOf<ApplicationStage>(key.toString()))
                folded.insert(*stage);
        }
        m_view->setFolded(folded);
    }
    m_keeper->begin();
}

QJsonObject BoardPage::state() const
{
    QJsonArray folded;
    const QSet<ApplicationStage> stages = m_view->folded();
    for (const auto &entry : codeKeys<ApplicationStage>) {
        if (stages.contains(entry.code))
            folded.append(QString(QLatin1StringView(entry.key)));
    }
    return {{u"filter"_s, jsonOf(m_filter->filter())}, {u"folded"_s, folded}};
}

void BoardPage::follow(const ChangeNotice &notice)
{
    const bool words = notice.touches("staff") || notice.touches("unit") || notice.touches("setting");
    if (words || notice.families.size() > fewFamilies)
        read();
    else if (!notice.families.isEmpty())
        readFew(notice.families);
}

void BoardPage::readFew(const QSet<Uuid> &families)
{
    m_context.session.read(
        this,
        [families](const Connection &connection, const Actor &actor) -> Result<QList<ApplicationRow>> {
            QList<ApplicationRow> found;
            for (const Uuid &family : families) {
                FAMN_ASSIGN(rows, applicationRowsOf(connection, actor, FamilyId{family}));
                found += rows;
            }
            return found;
        },
        [this, families](const Result<QList<ApplicationRow>> &rows) {
            if (rows)
                takeFew(families, *rows);
            else
                failed(rows.error());
        });
}

void BoardPage::takeFew(const QSet<Uuid> &families, const QList<ApplicationRow> &rows)
{
    const auto before = m_view->current();
    QSet<Uuid> gone;
    for (const Uuid &id : m_board.idsOf(families))
        gone.insert(id);
    for (const ApplicationRow &row : rows) {
        gone.remove(row.id.uuid);
        m_board.upsert(row);
    }
    for (const Uuid &id : std::as_const(gone))
        m_board.remove(id);
    // A card that was moved stays the chosen one.
    if (before)
        m_view->select(*before);
    m_filter->setFilters(m_board.closedFilters());
    showWhatThereIs();
    Q_EMIT currentRecordChanged();
}

void BoardPage::failed(const Error &error)
{
    const bool again = m_error.has_value();
    m_error = error;
    const bool late = std::exchange(m_ready, true);
    // The cards that were read before stay in its place.
    if (!again && m_board.totalRows() > 0)
        m_context.navigator.say({Status::Late, [error] { return sentence(error); }, {}});
    showWhatThereIs();
    if (!late)
        Q_EMIT ready();
}

void BoardPage::applyFilter()
{
    if (m_filter->filter() == m_board.filter())
        return;
    const auto before = m_view->current();
    m_board.setFilter(m_filter->filter());
    if (before)
        m_view->select(*before);
    m_keeper->touch();
    showWhatThereIs();
    Q_EMIT currentRecordChanged();
}

void BoardPage::clearFilter()
{
    // What is usual leaves something out too.
    const TableFilter usual = StageBoard::usualFilter();
    m_filter->setFilter(m_board.filter() == usual ? TableFilter() : usual);
    focusContent();
}

void BoardPage::showWhatThereIs()
{
    const bool none = m_board.totalRows() == 0;
    const bool any = m_board.shownRows() > 0;
    const auto count = [this](ApplicationStage stage) { return m_board.cards(stage).total(); };
    const int dormant = count(ApplicationStage::Dormant);
    const int ended = count(ApplicationStage::Ended);
    m_summary->setText(tr("At work: %1 · Dormant: %2 · Ended: %3")
                           .arg(QString::number(m_board.shownRows() - dormant - ended), QString::number(dormant),
                                QString::number(ended)));
    m_empty->setIcon(m_error ? u"triangle-alert"_s : none ? u"columns"_s : u"funnel"_s);
    if (m_error)
        m_empty->setTexts(tr("The board could not be read"), sentence(*m_error));
    else if (!m_ready)
        m_empty->setTexts(tr("Reading the board…"), {});
    else if (none)
        m_empty->setTexts(
            QCoreApplication::translate("ListPages", "No applications yet"),
            QCoreApplication::translate("ListPages", "Applications that come in to this register are shown here."));
    else
        m_empty->setTexts(ListPage::tr("Nothing matches the filter"),
                          ListPage::tr("Choose other values, or clear the filter to see every row."));
    m_empty->setAction(none ? QString() : ListPage::tr("Clear the filter"));
    m_filter->setEnabled(!none);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    Q_EMIT statusChanged();
}

void BoardPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void BoardPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("PageRegistry", "Pipeline"));
    m_view->setAccessibleName(m_title->text());
    m_filter->retranslate();
    m_filter->setFilters(m_board.closedFilters());
    m_board.retranslate();
    m_view->retranslate();
    showWhatThereIs();
}

QString BoardPage::status() const
{
    return tr("%1 of %2").arg(QString::number(m_board.shownRows()), QString::number(m_board.totalRows()));
}

void BoardPage::focusContent()
{
    if (m_stack->currentWidget() == m_view)
        m_view->focusCards();
    else
        m_filter->focusText();
}

QWidget *BoardPage::content()
{
    return m_view;
}

std::optional<RecordRef> BoardPage::currentRecord() const
{
    const auto id = m_view->current();
    return id ? std::optional(RecordRef{u"application"_s, *id}) : std::nullopt;
}

void BoardPage::select(const RecordRef &record)
{
    if (record.kind == "application"_L1)
        m_view->select(record.id);
}

std::optional<CallTarget> BoardPage::target(const std::optional<Uuid> &id) const
{
    const ApplicationRow *row = id ? m_board.find(*id) : nullptr;
    if (!row)
        return std::nullopt;
    const bool masked = row->protection != Protection::None;
    return CallTarget{row->id, masked ? protectedLabel() : row->familyName, row->historical};
}

std::optional<CallTarget> BoardPage::currentTarget() const
{
    return target(m_view->current());
}

QList<Command> BoardPage::commands()
{
    return boardCommands({m_context, this, *m_view, m_board, *m_filter, [this] { return currentTarget(); },
                          [this] { clearFilter(); }, [this] { read(); }});
}

void BoardPage::showMenu(const QPoint &at)
{
    showContentMenu(*m_view, commands(), at);
}

Page *makeBoardPage(const WorkContext &context, QWidget *parent)
{
    return new BoardPage(context, parent);
}

} // namespace famn
