#include "ui/pages/ListColumns.h"

#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int sortArrowRoom = 18;
/// In pixels at 100 %.
constexpr int leastWidth = 32;
constexpr int mostWidth = 2000;

} // namespace

ListColumns::ListColumns(QTableView &view, const TableModel &model, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_theme(theme)
    , m_zoom(theme.zoom())
{
    QHeaderView *header = m_view.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(&m_view);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view.setColumnWidth(column, usualWidth(column));
    m_theme.follow(this, [this] { follow(); });
    connect(header, &QHeaderView::sectionResized, this, &ListColumns::changed);
    connect(header, &QHeaderView::sectionMoved, this, &ListColumns::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListColumns::changed);
}

int ListColumns::columnOf(const QString &id) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnId(column) == id)
            return column;
    }
    return -1;
}

int ListColumns::usualWidth(int column) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int heading = m_theme.face(TextStep::Small, QFont::DemiBold).metrics.horizontalAdvance(title);
    const int text = m_model.columnWidth(column) * m_theme.face(TextStep::Body).metrics.averageCharWidth();
    return std::max(heading + m_theme.px(sortArrowRoom), text) + 2 * m_theme.px(cellMargin);
}

void ListColumns::follow()
{
    QHeaderView *rows = m_view.verticalHeader();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(m_theme.rowHeight());
    if (m_zoom == m_theme.zoom())
        return;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view.setColumnWidth(column, m_view.columnWidth(column) * m_theme.zoom() / m_zoom);
    m_zoom = m_theme.zoom();
}

QList<int> ListColumns::shown() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void ListColumns::fillColumnMenu(QMenu &menu)
{
    const QList<int> visible = shown();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"column_"_s + m_model.columnId(column));
        action->setCheckable(true);
        action->setChecked(visible.contains(column));
        // A list without columns could not be told from an empty one.
        action->setEnabled(visible != QList<int>{column});
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view.setColumnHidden(column, !on);
            Q_EMIT changed();
        });
    }
    menu.addSeparator();
    QAction *usual = menu.addAction(tr("Columns as they were at first"));
    usual->setObjectName(u"columnsReset"_s);
    connect(usual, &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::fillSortMenu(QMenu &menu)
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"sort_"_s + m_model.columnId(column));
        action->setCheckable(true);
        const bool sorted = header->sortIndicatorSection() == column;
        action->setChecked(sorted);
        // Once more turns the order around, as a click on the heading does.
        const auto order =
            sorted && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, order] { m_view.sortByColumn(column, order); });
    }
}

void ListColumns::sortBy(const QString &id, Qt::SortOrder order)
{
    const int column = columnOf(id);
    if (column >= 0)
        m_view.sortByColumn(column, order);
}

void ListColumns::reset()
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_view.setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        m_view.setColumnWidth(column, usualWidth(column));
    }
    Q_EMIT changed();
}

QJsonObject ListColumns::state() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    const QList<int> visible = shown();
    QJsonArray columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(column);
        QJsonObject one{{u"id"_s, m_model.columnId(column)}, {u"hidden"_s, hidden}};
        // The last one is as wide as the window leaves it.
        if (!hidden && column != visible.last())
            one.insert(u"width"_s, header->sectionSize(column) * 100 / m_theme.zoom());
        columns.append(one);
    }
    const int sorted = header->sortIndicatorSection();
    return {{u"columns"_s, columns},
            {u"sort"_s, sorted >= 0 && sorted < m_model.columnCount() ? m_model.columnId(sorted) : QString()},
            {u"down"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ListColumns::restoreColumns(const QJsonObject &state)
{
    QHeaderView *header = m_view.horizontalHeader();
    const QJsonArray columns = state.value(u"columns"_s).toArray();
    QList<int> known;
    QList<int> hidden;
    for (const QJsonValue &value : columns) {
        const QJsonObject one = value.toObject();
        const int column = columnOf(one.value(u"id"_s).toString());
        if (column < 0 || known.contains(column))
            continue;
        header->moveSection(header->visualIndex(column), int(known.size()));
        known.append(column);
        if (one.value(u"hidden"_s).toBool())
            hidden.append(column);
        const int width = one.value(u"width"_s).toInt();
        if (width >= leastWidth && width <= mostWidth)
            m_view.setColumnWidth(column, m_theme.px(width));
    }
    if (hidden.size() < m_model.columnCount()) {
        for (const int column : std::as_const(hidden))
            m_view.setColumnHidden(column, true);
    }
}

void ListColumns::restore(const QJsonObject &state)
{
    restoreColumns(state);
    sortBy(state.value(u"sort"_s).toString(),
           state.value(u"down"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace famn
