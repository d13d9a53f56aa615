#include "ui/pages/ListPage.h"

#include "models/print/ListPrint.h"
#include "models/services/ReadLog.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/ListColumns.h"
#include "ui/pages/ListCommands.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/ViewKeeper.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

ListPage::ListPage(const QString &kind, std::unique_ptr<TableModel> model, Words words, const Start &start,
                   const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_kind(kind)
    , m_model(std::move(model))
    , m_words(std::move(words))
    , m_context(context)
    , m_theme(context.theme)
    , m_firstFilter(start.filter)
{
    build(start);
    m_keeper = new ViewKeeper(
        u"list/"_s + kind, context.session, [this] { return state(); }, this);
    connect(m_columns, &ListColumns::changed, m_keeper, &ViewKeeper::touch);
    connect(this, &Page::statusChanged, m_keeper, &ViewKeeper::touch);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_keeper, &ViewKeeper::touch);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    const auto curtain = [this](bool drawn) {
        m_model->setCurtained(drawn);
        m_filter->setCurtained(drawn);
    };
    connect(&context.curtain, &Curtain::changed, this, curtain);
    curtain(context.curtain.drawn());
    retranslate();
}

ListPage::~ListPage()
{
    m_keeper->flush();
    // The view lives until the base class takes it down, when the model is gone.
    delete m_columns;
    delete m_view;
}

void ListPage::build(const Start &start)
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"pageSummary"_s);
    m_theme.ink(*m_summary, &Tokens::muted);
    m_filter = new FilterLine(
        m_theme, m_words.numbered ? FilterLine::Searched::NamesAndNumbers : FilterLine::Searched::Names, this);
    m_filter->setFilters(m_model->closedFilters());
    connect(m_filter, &FilterLine::filterChanged, this, &ListPage::applyFilter);
    connect(m_filter, &FilterLine::leftDown, this, &ListPage::focusContent);
    buildView();
    m_columns->sortBy(start.column, start.order);
    m_commands = std::make_unique<ListCommands>(
        ListCommands::Parts{*m_view, *m_model, *m_columns, *m_filter, [this] { openCurrent(); },
                            [this] { clearFilter(); }, [this] { Q_EMIT refreshWanted(); }, m_context.session, m_kind});
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_commands->showMenu(commands(), at); });
    m_empty = new EmptyState(m_theme, m_words.icon, this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->button()->setObjectName(u"clearFilter"_s);
    connect(m_empty->button(), &QPushButton::clicked, this, &ListPage::clearFilter);
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
    m_theme.pad(*layout, {0, 0, 0, 0}, 0);
    m_theme.pad(*head, {pageMargin, 16, 20, 14}, 6);
    showWhatThereIs();
}

void ListPage::buildView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"table"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new CellDelegate(m_theme, *m_view));
    m_view->setModel(m_model.get());
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns = new ListColumns(*m_view, *m_model, m_theme, this);
    m_view->setSortingEnabled(true);
    connect(m_view, &QTableView::doubleClicked, this, &ListPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::statusChanged);
    // The whole row shows where the keyboard is.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, m_view->viewport(), [this] {
        m_view->viewport()->update();
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
}

void ListPage::openCurrent()
{
    if (const auto record = currentRecord())
        m_context.navigator.showRecord(*record);
}

void ListPage::addCommands(std::function<QList<Command>()> more)
{
    m_more = std::move(more);
    Q_EMIT commandsChanged();
}

QList<Command> ListPage::commands()
{
    const auto any = [this] { return m_loaded && m_model->rowCount() > 0; };
    const Command save = exportCommand(
        m_context, [this] { return exported(); }, any);
    const auto may = [this] { return mayExport(m_context.session.facts().actor, m_kind.toLatin1()); };
    QList<Command> prints = printCommands(
        m_context, this, [this] { return printed(); }, [any, may] { return any() && may(); });
    for (Command &print : prints)
        print.whyNot = [may] { return may() ? QString() : sentence(Error{ErrorCode::Denied, {}, {}, {}}); };
    return m_commands->ofRows() + (m_more ? m_more() : QList<Command>()) + prints + QList<Command>{save} +
           m_commands->ofView();
}

PrintRequest ListPage::printed() const
{
    PrintRequest request;
    request.kind = m_kind.toLatin1();
    request.document = printedList(m_words.title(), *m_model, m_columns->shown());
    request.leftOut = std::max(0, m_model->rowCount() - mostPrintedRows);
    return request;
}

ExportRequest ListPage::exported() const
{
    return {m_kind.toLatin1(), m_words.title(), shownRowsOf(*m_view, m_columns->shown())};
}

QList<Uuid> ListPage::marked() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Uuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const auto id = idOf(row))
            ids.append(*id);
    }
    if (const auto record = currentRecord(); record && ids.isEmpty())
        ids.append(record->id);
    return ids;
}

QString ListPage::place() const
{
    return m_keeper->place();
}

void ListPage::restore(const QByteArray &json)
{
    if (m_loaded)
        return;
    m_stored = QJsonDocument::fromJson(json).object();
    m_columns->restore(m_stored);
}

QJsonObject ListPage::state() const
{
    QJsonObject state = m_columns->state();
    state.insert(u"filter"_s, jsonOf(m_filter->filter()));
    ListMarks now = ListMarks::of(*m_view);
    now.inSight = rowsInSight(*m_view);
    now.storeIn(state);
    return state;
}

void ListPage::showFirst(const std::function<void()> &change)
{
    if (m_ready || m_model->totalRows() > 0)
        return;
    change();
    showWhatThereIs();
}

void ListPage::setRows(const std::function<void()> &change)
{
    const bool first = !std::exchange(m_loaded, true);
    const bool late = std::exchange(m_ready, true);
    const ListMarks before = first ? ListMarks::storedIn(m_stored) : ListMarks::of(*m_view);
    change();
    m_error.reset();
    m_filter->setFilters(m_model->closedFilters());
    if (first)
        m_filter->setFilter(m_stored.contains(u"filter"_s) ? filterIn(m_stored.value(u"filter"_s).toObject())
                                                           : m_firstFilter);
    m_model->setFilter(m_filter->filter());
    before.restoreTo(*m_view, *m_model, m_columns->shown().first());
    sayWhatThereIs();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    // Once the rows are painted.
    QTimer::singleShot(0, this, [this] { m_model->prepare(); });
    if (!first)
        return;
    m_stored = {};
    m_keeper->begin();
    if (!late)
        Q_EMIT ready();
}

void ListPage::rowsChanged()
{
    m_filter->setFilters(m_model->closedFilters());
    sayWhatThereIs();
}

void ListPage::sayWhatThereIs()
{
    m_summary->setText(m_words.summary());
    goToWanted();
    showWhatThereIs();
}

void ListPage::readingFailed(const Error &error)
{
    const bool again = m_error.has_value();
    m_error = error;
    const bool late = std::exchange(m_ready, true);
    // The rows that were read before stay in its place.
    if (!again && m_model->totalRows() > 0)
        m_context.navigator.say({Status::Late, [error] { return sentence(error); }, {}});
    showWhatThereIs();
    if (!late)
        Q_EMIT ready();
}

void ListPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.fillRect(QRect(0, m_stack->y() - 1, width(), 1), m_theme.tokens().line);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ListPage::retranslate()
{
    m_title->setText(m_words.title());
    m_view->setAccessibleName(m_words.title());
    m_view->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_summary->setText(m_ready ? m_words.summary() : QString());
    m_filter->retranslate();
    m_filter->setFilters(m_model->closedFilters());
    m_model->retranslate();
    showWhatThereIs();
}

QString ListPage::status() const
{
    if (!m_ready)
        return tr("Reading the list…");
    const qsizetype marked = m_view->selectionModel()->selectedRows().size();
    return tr("%1 of %2 · %3 marked")
        .arg(QString::number(m_model->rowCount()), QString::number(m_model->totalRows()), QString::number(marked));
}

QWidget *ListPage::content()
{
    return m_view;
}

std::optional<RecordRef> ListPage::currentRecord() const
{
    const auto id = idOf(m_view->currentIndex());
    return id ? std::optional(RecordRef{m_kind, *id}) : std::nullopt;
}

QString ListPage::currentName() const
{
    return m_view->currentIndex().siblingAtColumn(0).data().toString();
}

void ListPage::select(const RecordRef &record)
{
    if (record.kind != m_kind)
        return;
    m_wanted = record.id;
    goToWanted();
    showWhatThereIs();
}

void ListPage::goToWanted()
{
    if (!m_wanted || !m_ready)
        return;
    // The row may be read a moment later: it is waited for until somebody goes elsewhere.
    const int row = m_model->reveal(*m_wanted);
    if (row < 0)
        return;
    m_wanted.reset();
    m_view->selectRow(row);
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_model->index(row, 0));
}

void ListPage::focusContent()
{
    if (m_stack->currentWidget() == m_view) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_filter->focusText();
    }
}

void ListPage::clearFilter()
{
    m_filter->clear();
    focusContent();
}

void ListPage::applyFilter()
{
    if (m_filter->filter() == m_model->filter())
        return;
    // What was marked stays so, as far as it is still shown.
    const ListMarks before = ListMarks::of(*m_view);
    m_model->setFilter(m_filter->filter());
    before.restoreTo(*m_view, *m_model, m_columns->shown().first());
    showWhatThereIs();
}

void ListPage::showWhatThereIs()
{
    const bool any = m_model->rowCount() > 0;
    const bool none = m_model->totalRows() == 0;
    m_empty->setIcon(m_error ? u"triangle-alert"_s : none ? m_words.icon : u"funnel"_s);
    if (m_error)
        m_empty->setTexts(tr("The list could not be read"), sentence(*m_error));
    else if (!m_ready)
        m_empty->setTexts(tr("Reading the list…"), {});
    else if (none)
        m_empty->setTexts(m_words.emptyTitle(), m_words.emptyLine());
    else
        m_empty->setTexts(tr("Nothing matches the filter"),
                          tr("Choose other values, or clear the filter to see every row."));
    m_empty->setAction(none ? QString() : tr("Clear the filter"));
    m_filter->setEnabled(!none && m_ready);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    Q_EMIT statusChanged();
}

} // namespace famn
