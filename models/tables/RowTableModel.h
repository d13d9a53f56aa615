#pragma once

#include "models/domain/Labels.h"
#include "models/tables/SortKeys.h"
#include "models/tables/TableModel.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace famn {

/// One column of a table over rows of type T.
template<typename T>
struct ColumnSpec
{
    /// Stable name, in settings and tests.
    const char *id = "";
    std::function<QString()> title;
    /// What the title is short for; without it, nothing.
    QString (*meaning)() = nullptr;
    /// The raw value that sorting goes by; null when unknown.
    std::function<QVariant(const T &)> value;
    /// What is shown; without it, the raw value as text, days as 2026-03-01.
    std::function<QString(const T &)> text;
    /// Hidden for protected families.
    bool masked = true;
    CellWeight weight = CellWeight::Plain;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// First width in average characters.
    int width = 14;
};

/// A table over typed rows, held in memory and never copied for sorting or filtering: both only change an array of row
/// numbers. T needs `id.uuid` and `protection`.
template<typename T>
class RowTableModel : public TableModel
{
public:
    /// Replaces all rows, keeping sort order and filter.
    void setRows(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_order.resize(m_rows.size());
        for (qsizetype i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        orderRows();
        m_visible = fitting();
        endResetModel();
    }
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    /// The row shown at a visible place.
    [[nodiscard]] const T &rowAt(int place) const { return m_rows.at(m_visible.at(place)); }

    [[nodiscard]] int totalRows() const override { return int(m_rows.size()); }
    [[nodiscard]] int rowOf(const Uuid &id) const override
    {
        for (qsizetype place = 0; place < m_visible.size(); ++place) {
            if (m_rows.at(m_visible.at(place)).id.uuid == id)
                return int(place);
        }
        return -1;
    }
    [[nodiscard]] QString columnId(int column) const override { return QString::fromLatin1(m_columns.at(column).id); }
    [[nodiscard]] int columnWidth(int column) const override { return m_columns.at(column).width; }
    [[nodiscard]] const TableFilter &filter() const override { return m_filter; }
    void setFilter(const TableFilter &filter) override
    {
        if (filter == m_filter)
            return;
        beginResetModel();
        m_filter = filter;
        m_visible = fitting();
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_visible.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const ColumnSpec<T> &column = m_columns.at(section);
        if (role == Qt::DisplayRole)
            return column.title();
        if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && column.meaning)
            return column.meaning();
        if (role == Qt::AccessibleTextRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const ColumnSpec<T> &column = m_columns.at(index.column());
        const T &row = rowAt(index.row());
        const bool masked = isMasked(column, row);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return masked ? protectedLabel() : textOf(column, row);
        case Qt::ToolTipRole:
            return masked ? maskedToolTip() : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case SortRole:
            return masked ? QVariant() : column.value(row);
        case IdRole:
            return row.id.uuid.toBytes();
        case MaskedRole:
            return masked;
        case WeightRole:
            return int(column.weight);
        default:
            return {};
        }
    }
    /// COLUMN -1 keeps the order as it is for rows to come.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortDirection = order;
        if (column < 0 || column >= m_columns.size())
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QList<qsizetype> before = m_visible;
        orderRows();
        m_visible = fitting();
        moveIndexes(before);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

protected:
    explicit RowTableModel(QObject *parent)
        : TableModel(parent)
    {
    }
    void setColumns(QList<ColumnSpec<T>> columns) { m_columns = std::move(columns); }
    /// Whether ROW fits FILTER. Of a protected row it may look at nothing that is masked.
    [[nodiscard]] virtual bool matches(const T &row, const TableFilter &filter) const = 0;
    [[nodiscard]] static bool isProtected(const T &row) { return row.protection != Protection::None; }

private:
    [[nodiscard]] static bool isMasked(const ColumnSpec<T> &column, const T &row)
    {
        return column.masked && isProtected(row);
    }
    [[nodiscard]] static QString maskedToolTip()
    {
        return QCoreApplication::translate("RowTableModel", "Protected: lists do not show this.");
    }
    [[nodiscard]] static QString textOf(const ColumnSpec<T> &column, const T &row)
    {
        if (column.text)
            return column.text(row);
        const QVariant value = column.value(row);
        return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
    }
    void orderRows()
    {
        if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
            return;
        const ColumnSpec<T> &column = m_columns.at(m_sortColumn);
        const auto value = [&](qsizetype row) {
            return isMasked(column, m_rows.at(row)) ? QVariant() : column.value(m_rows.at(row));
        };
        const QList<SortKey> keys =
            sortKeys(m_rows.size(), value, [&](qsizetype row) { return isProtected(m_rows.at(row)); });
        sortOrder(m_order, keys, m_sortDirection);
    }
    [[nodiscard]] QList<qsizetype> fitting() const
    {
        if (m_filter.isEmpty())
            return m_order;
        QList<qsizetype> places;
        for (const qsizetype row : m_order) {
            if (matches(m_rows.at(row), m_filter))
                places.append(row);
        }
        return places;
    }
    /// Lets what points at a row follow it to its new place.
    void moveIndexes(const QList<qsizetype> &before)
    {
        const QModelIndexList old = persistentIndexList();
        if (old.isEmpty())
            return;
        std::vector<int> placeOf(size_t(m_rows.size()), -1);
        for (qsizetype place = 0; place < m_visible.size(); ++place)
            placeOf[size_t(m_visible.at(place))] = int(place);
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &index : old)
            moved.append(this->index(placeOf[size_t(before.at(index.row()))], index.column()));
        changePersistentIndexList(old, moved);
    }

    QList<ColumnSpec<T>> m_columns;
    QList<T> m_rows;
    /// Every row's number, in the order of the sort.
    QList<qsizetype> m_order;
    /// Those of them that fit the filter.
    QList<qsizetype> m_visible;
    TableFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
};

/// A number that orders case numbers by year and running number: "FH-2026-0012". Null for any other form.
[[nodiscard]] QVariant caseNumberOrder(const QString &caseNumber);
/// Whether the typed TEXT is part of the name or the case number. A protected family is found by its case number only.
[[nodiscard]] bool matchesTyped(const QString &text, const QString &name, const QString &caseNumber, Protection of);
/// The municipalities that occur in ROWS as choices in Swedish order of name.
[[nodiscard]] QList<ClosedFilter::Choice> municipalityChoices(const QSet<QString> &codes,
                                                              const QHash<QString, QString> &names);

/// The closed list of E as choices.
template<Code E>
[[nodiscard]] QList<ClosedFilter::Choice> codeChoices()
{
    QList<ClosedFilter::Choice> choices;
    for (const auto &entry : codeKeys<E>)
        choices.append({QString::fromLatin1(entry.key), label(entry.code)});
    return choices;
}

} // namespace famn
