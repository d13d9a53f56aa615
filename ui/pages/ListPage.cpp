#include "ui/pages/ListPage.h"

#include "models/services/Sentences.h"
#include "ui/pages/FilterLine.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int leastRowHeight = 34;
constexpr int sortArrowRoom = 18;

} // namespace

ListPage::ListPage(const QString &kind, std::unique_ptr<TableModel> model, Words words, const Start &start,
                   const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_kind(kind)
    , m_model(std::move(model))
    , m_words(std::move(words))
    , m_context(context)
    , m_theme(context.theme)
{
    build(start);
    connect(&m_theme, &Theme::changed, this, &ListPage::applyTheme);
    applyTheme();
    retranslate();
}

ListPage::~ListPage()
{
    // The view lives until the base class takes it down, when the model is gone.
    delete m_view;
}

void ListPage::build(const Start &start)
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(Theme::scaled(font(), 1.6, QFont::DemiBold));
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"pageSummary"_s);
    m_filter = new FilterLine(this);
    m_filter->setFilters(m_model->closedFilters());
    connect(m_filter, &FilterLine::filterChanged, this, &ListPage::applyFilter);
    connect(m_filter, &FilterLine::leftDown, this, &ListPage::focusContent);

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
    m_view->setItemDelegate(new CellDelegate(m_theme, *m_view));
    m_view->setModel(m_model.get());
    QHeaderView *rows = m_view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 16));
    QHeaderView *columns = m_view->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->setSectionsMovable(true);
    const int character = fontMetrics().averageCharWidth();
    const QFontMetrics bold(Theme::scaled(font(), 1.0, QFont::DemiBold));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = bold.horizontalAdvance(title) + sortArrowRoom;
        m_view->setColumnWidth(column, std::max(least, m_model->columnWidth(column) * character) + 2 * cellMargin);
    }
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(columnOf(start.column), start.order);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::statusChanged);
    // The whole row shows where the keyboard is.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, m_view->viewport(), [this] {
        m_view->viewport()->update();
        if (const auto record = currentRecord())
            m_lastRecord = record->id;
        Q_EMIT currentRecordChanged();
    });

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildEmpty());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageMargin, 16, 20, 14);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addSpacing(12);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    showWhatThereIs();
}

void ListPage::rowsArrived()
{
    const bool first = !m_ready;
    m_ready = true;
    m_error.reset();
    m_filter->setFilters(m_model->closedFilters());
    m_summary->setText(m_words.summary());
    // Rows that are read anew leave the current one where it was.
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(
            m_model->index(std::max(0, m_lastRecord.isNull() ? 0 : m_model->rowOf(m_lastRecord)), 0));
    showWhatThereIs();
    if (first)
        Q_EMIT ready();
}

void ListPage::readingFailed(const Error &error)
{
    m_error = error;
    m_ready = true;
    showWhatThereIs();
    Q_EMIT ready();
}

QWidget *ListPage::buildEmpty()
{
    m_empty = new QWidget(this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_emptyTitle = new QLabel(m_empty);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyTitle->setFont(Theme::scaled(font(), 1.15, QFont::DemiBold));
    m_emptyLine = new QLabel(m_empty);
    m_emptyLine->setObjectName(u"emptyLine"_s);
    m_emptyLine->setTextFormat(Qt::PlainText);
    m_emptyLine->setWordWrap(true);
    m_emptyLine->setAlignment(Qt::AlignHCenter);
    m_clear = new QPushButton(m_empty);
    m_clear->setObjectName(u"clearFilter"_s);
    connect(m_clear, &QPushButton::clicked, this, &ListPage::clearFilter);
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(pageMargin, 24, pageMargin, 24);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_emptyLine);
    layout->addSpacing(8);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return m_empty;
}

void ListPage::applyTheme()
{
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().muted);
    m_summary->setPalette(palette);
    m_emptyLine->setPalette(palette);
    update();
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
    m_summary->setText(m_words.summary());
    m_clear->setText(tr("Clear the filter"));
    m_clear->setAccessibleName(m_clear->text());
    m_filter->retranslate();
    m_filter->setFilters(m_model->closedFilters());
    m_model->retranslate();
    showWhatThereIs();
}

QString ListPage::status() const
{
    const qsizetype selected = m_view->selectionModel()->selectedRows().size();
    return tr("Rows: %1 of %2 · Selected: %3")
        .arg(QString::number(m_model->rowCount()), QString::number(m_model->totalRows()), QString::number(selected));
}

QList<Command> ListPage::commands()
{
    Command filter;
    filter.id = u"actionFilter"_s;
    filter.place = MenuPlace::Edit;
    filter.group = 3;
    filter.text = [] { return tr("&Filter this list"); };
    filter.keys = {QKeySequence::Find};
    filter.icon = u"funnel"_s;
    filter.run = [this] { m_filter->focusText(); };
    Command clear;
    clear.id = u"actionClearFilter"_s;
    clear.place = MenuPlace::Edit;
    clear.group = 3;
    clear.text = [] { return tr("&Clear the filter"); };
    clear.keys = {Qt::Key_Escape};
    clear.run = [this] { clearFilter(); };
    clear.enabled = [this] { return !m_model->filter().isEmpty(); };
    Command sort;
    sort.id = u"menuSort"_s;
    sort.place = MenuPlace::View;
    sort.group = 3;
    sort.text = [] { return tr("&Sort by"); };
    sort.fill = [this](QMenu &menu) { fillSortMenu(menu); };
    return {filter, clear, sort};
}

QWidget *ListPage::content()
{
    return m_view;
}

std::optional<RecordRef> ListPage::currentRecord() const
{
    const auto id = Uuid::fromBytes(m_view->currentIndex().data(TableModel::IdRole).toByteArray());
    return id ? std::optional(RecordRef{m_kind, *id}) : std::nullopt;
}

void ListPage::select(const RecordRef &record)
{
    const int row = record.kind == m_kind ? m_model->rowOf(record.id) : -1;
    // One that was just made is listed in a moment.
    if (record.kind == m_kind)
        m_lastRecord = record.id;
    if (row < 0)
        return;
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
    // What was selected stays selected, as far as it is still shown.
    QList<Uuid> selected;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const auto id = Uuid::fromBytes(row.data(TableModel::IdRole).toByteArray()))
            selected.append(*id);
    }
    const auto current = Uuid::fromBytes(m_view->currentIndex().data(TableModel::IdRole).toByteArray());
    m_model->setFilter(m_filter->filter());
    QItemSelectionModel *selection = m_view->selectionModel();
    constexpr qsizetype mostRestored = 1000;
    if (selected.size() <= mostRestored) {
        for (const Uuid &id : std::as_const(selected)) {
            const int row = m_model->rowOf(id);
            if (row >= 0)
                selection->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    const int row = current ? m_model->rowOf(*current) : -1;
    if (row >= 0) {
        selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_model->index(row, 0));
    }
    showWhatThereIs();
}

void ListPage::showWhatThereIs()
{
    const bool any = m_model->rowCount() > 0;
    const bool none = m_model->totalRows() == 0;
    if (m_error) {
        m_emptyTitle->setText(tr("The list could not be read"));
        m_emptyLine->setText(sentence(*m_error));
    } else if (!m_ready) {
        m_emptyTitle->setText(tr("Reading the list…"));
        m_emptyLine->clear();
    } else {
        m_emptyTitle->setText(none ? m_words.emptyTitle() : tr("Nothing matches the filter"));
        m_emptyLine->setText(none ? m_words.emptyLine()
                                  : tr("Choose other values, or clear the filter to see every row."));
    }
    m_clear->setVisible(!none);
    m_filter->setEnabled(!none);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    Q_EMIT statusChanged();
}

void ListPage::fillSortMenu(QMenu &menu)
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"sort_"_s + m_model->columnId(column));
        action->setCheckable(true);
        const bool sorted = header->sortIndicatorSection() == column;
        action->setChecked(sorted);
        // Once more turns the order around, as a click on the heading does.
        const auto order =
            sorted && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, order] { m_view->sortByColumn(column, order); });
    }
}

int ListPage::columnOf(const QString &id) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnId(column) == id)
            return column;
    }
    return -1;
}

} // namespace famn
