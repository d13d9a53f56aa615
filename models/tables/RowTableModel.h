#pragma once

#include "models/base/Text.h"
#include "models/tables/CodeChoices.h"
#include "models/tables/ColumnSpec.h"
#include "models/tables/SortKeys.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace famn {

/// Whether TEXT holds PART, which is not empty; letter for letter. Quicker than QString's own for texts this short.
[[nodiscard]] bool holdsText(QStringView text, QStringView part);

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
        m_searched.clear();
        m_numbers.clear();
        m_strays.clear();
        m_keys.clear();
        m_order.resize(m_rows.size());
        for (qsizetype i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        orderRows();
        setVisible(fitting(m_order));
        endResetModel();
    }
    /// Takes ROW in the place of the one with its id, or where the sort wants it when there is none. What is shown
    /// stays where it is, whatever sort and filter say, until all rows are set.
    void upsert(const T &row)
    {
        const qsizetype number = numberOf(row.id.uuid);
        m_keys.clear();
        if (number >= 0) {
            replace(number, row);
            return;
        }
        m_rows.append(row);
        if (!m_searched.empty())
            m_searched.push_back(searchText(row));
        m_numbers.insert(row.id.uuid, m_rows.size() - 1);
        settle(m_rows.size() - 1);
    }
    /// Takes the row of ID away, if there is one.
    void remove(const Uuid &id)
    {
        const qsizetype number = numberOf(id);
        if (number < 0)
            return;
        const int place = placeOf(number);
        if (place >= 0)
            beginRemoveRows({}, place, place);
        forget(number);
        if (place >= 0)
            endRemoveRows();
    }
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    /// The row shown at a visible place.
    [[nodiscard]] const T &rowAt(int place) const { return m_rows.at(m_visible.at(place)); }

    [[nodiscard]] int totalRows() const override { return int(m_rows.size()); }
    [[nodiscard]] int rowOf(const Uuid &id) const override
    {
        const qsizetype number = numberOf(id);
        return number < 0 ? -1 : placeOf(number);
    }
    [[nodiscard]] QString columnId(int column) const override { return QString::fromLatin1(m_columns.at(column).id); }
    [[nodiscard]] int columnWidth(int column) const override { return m_columns.at(column).width; }
    [[nodiscard]] const TableFilter &filter() const override { return m_filter; }
    void setFilter(const TableFilter &filter) override
    {
        if (filter == m_filter)
            return;
        const QString typed = fold(filter.text);
        // What fits more letters of the same filter is among what fits now.
        const bool narrower = m_strays.isEmpty() && filter.chosen == m_filter.chosen && typed.contains(m_typed);
        beginResetModel();
        m_filter = filter;
        m_typed = typed;
        m_strays.clear();
        setVisible(fitting(narrower ? m_visible : m_order));
        endResetModel();
    }
    int reveal(const Uuid &id) override
    {
        const qsizetype number = numberOf(id);
        if (number < 0)
            return -1;
        if (placeOf(number) < 0) {
            m_strays.insert(id);
            show(number, m_order.indexOf(number));
        }
        return placeOf(number);
    }
    void prepare() const override
    {
        if (m_searched.empty()) {
            m_searched.reserve(size_t(m_rows.size()));
            for (const T &row : m_rows)
                m_searched.push_back(searchText(row));
        }
        static_cast<void>(numberOf({}));
    }

    void retranslate() override
    {
        // Words are sorted by what they are now.
        m_keys.clear();
        TableModel::retranslate();
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
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
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
        setVisible(fitting(m_order));
        moveIndexes(before);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

protected:
    explicit RowTableModel(QObject *parent)
        : TableModel(parent)
    {
    }
    void setColumns(QList<ColumnSpec<T>> columns)
    {
        m_columns = std::move(columns);
        m_marks.resize(size_t(m_columns.size()));
        m_seconds.resize(size_t(m_columns.size()));
    }
    /// Gives the column ID a status or clock.
    void setMark(QLatin1StringView id, std::function<CellMark(const T &)> mark)
    {
        m_marks[size_t(columnOf(id))] = std::move(mark);
    }
    /// Gives the cells of the column ID a second line.
    void setSecond(QLatin1StringView id, std::function<QString(const T &)> second)
    {
        m_seconds[size_t(columnOf(id))] = std::move(second);
    }
    /// There must be one of that name.
    [[nodiscard]] int columnOf(QLatin1StringView id) const
    {
        int column = 0;
        while (QLatin1StringView(m_columns.at(column).id) != id)
            ++column;
        return column;
    }
    /// What typed text is looked for in, folded. Of a protected row it may hold nothing that is masked.
    [[nodiscard]] virtual QString searchText(const T &row) const = 0;
    /// Whether ROW fits the closed values of FILTER. Of a protected row it may look at nothing that is masked.
    [[nodiscard]] virtual bool matches(const T &row, const TableFilter &filter) const = 0;
    [[nodiscard]] static bool isProtected(const T &row) { return row.protection != Protection::None; }

private:
    [[nodiscard]] static bool isMasked(const ColumnSpec<T> &column, const T &row)
    {
        return column.masked && isProtected(row);
    }
    [[nodiscard]] bool isStray(const T &row) const { return !m_strays.isEmpty() && m_strays.contains(row.id.uuid); }
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
    [[nodiscard]] QString secondOf(int column, const T &row) const
    {
        const auto &second = m_seconds[size_t(column)];
        return second ? second(row) : QString();
    }
    [[nodiscard]] QString spoken(int column, const T &row) const
    {
        const QString text = textOf(m_columns.at(column), row);
        const QString second = secondOf(column, row);
        return second.isEmpty() ? text : text + QStringLiteral(", ") + second;
    }
    /// What a cell says while the curtain is drawn.
    [[nodiscard]] static QVariant blankData(const ColumnSpec<T> &column, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return blankText();
        case Qt::AccessibleTextRole:
            return spokenBlank();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case MaskedRole:
            return false;
        case WeightRole:
            return int(CellWeight::Muted);
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant markData(int column, const T &row, int role) const
    {
        const auto &marked = m_marks[size_t(column)];
        if (!marked || (role != StatusRole && role != LoudRole && role != ClockRole))
            return {};
        const CellMark mark = marked(row);
        if (role == StatusRole)
            return mark.status ? QVariant(int(*mark.status)) : QVariant();
        // A protected row is loud already.
        if (role == LoudRole)
            return mark.loud && !isProtected(row);
        return mark.clock ? QVariant(*mark.clock) : QVariant();
    }
    [[nodiscard]] QVariant sortValue(qsizetype row) const
    {
        const ColumnSpec<T> &column = m_columns.at(m_sortColumn);
        return isMasked(column, m_rows.at(row)) ? QVariant() : column.value(m_rows.at(row));
    }
    [[nodiscard]] bool isSorted() const { return m_sortColumn >= 0 && m_sortColumn < m_columns.size(); }
    void orderRows()
    {
        if (!isSorted())
            return;
        // Sorting by the same column again needs no new keys.
        QList<SortKey> &keys = m_keys[m_sortColumn];
        if (keys.size() != m_rows.size())
            keys = sortKeys(
                m_rows.size(), [this](qsizetype row) { return sortValue(row); },
                [this](qsizetype row) { return isProtected(m_rows.at(row)); });
        sortOrder(m_order, keys, m_sortDirection);
    }
    [[nodiscard]] bool fits(qsizetype number) const
    {
        if (!m_typed.isEmpty() && !holdsText(m_searched[size_t(number)], m_typed))
            return false;
        return m_filter.chosen.isEmpty() || matches(m_rows.at(number), m_filter);
    }
    /// One byte for each row: whether it is shown. Asked in the order in which rows lie in memory, which is far quicker
    /// than in that of the sort.
    [[nodiscard]] std::vector<char> allFitting() const
    {
        std::vector<char> shown(size_t(m_rows.size()));
        for (qsizetype number = 0; number < m_rows.size(); ++number)
            shown[size_t(number)] = fits(number) || isStray(m_rows.at(number));
        return shown;
    }
    /// Those of NUMBERS that are to be shown, in their order.
    [[nodiscard]] QList<qsizetype> fitting(const QList<qsizetype> &numbers) const
    {
        if (m_filter.isEmpty())
            return numbers;
        if (!m_typed.isEmpty())
            prepare();
        const bool few = numbers.size() < m_rows.size() / 8;
        const std::vector<char> all = few ? std::vector<char>() : allFitting();
        QList<qsizetype> shown;
        for (const qsizetype number : numbers) {
            if (few ? fits(number) || isStray(m_rows.at(number)) : all[size_t(number)] != 0)
                shown.append(number);
        }
        return shown;
    }
    void setVisible(QList<qsizetype> visible)
    {
        m_visible = std::move(visible);
        m_places.clear();
    }
    /// The number of the row of ID; -1 when there is none.
    [[nodiscard]] qsizetype numberOf(const Uuid &id) const
    {
        if (m_numbers.isEmpty()) {
            m_numbers.reserve(m_rows.size());
            for (qsizetype i = 0; i < m_rows.size(); ++i)
                m_numbers.insert(m_rows.at(i).id.uuid, i);
        }
        return m_numbers.value(id, -1);
    }
    /// Where a row is shown; -1 when it is not.
    [[nodiscard]] int placeOf(qsizetype number) const
    {
        if (m_places.empty()) {
            m_places.assign(size_t(m_rows.size()), -1);
            for (qsizetype place = 0; place < m_visible.size(); ++place)
                m_places[size_t(m_visible.at(place))] = int(place);
        }
        return m_places[size_t(number)];
    }
    void replace(qsizetype number, const T &row)
    {
        const int place = placeOf(number);
        m_rows[number] = row;
        if (!m_searched.empty())
            m_searched[size_t(number)] = searchText(row);
        if (place < 0) {
            m_order.removeOne(number);
            settle(number);
            return;
        }
        prepare();
        if (fits(number))
            m_strays.remove(row.id.uuid);
        else
            m_strays.insert(row.id.uuid);
        Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
    /// Gives a row that has no place in the order the one that the sort wants, and shows it if it fits.
    void settle(qsizetype number)
    {
        auto at = m_order.cend();
        if (isSorted()) {
            const QVariant value = sortValue(number);
            const bool hidden = isProtected(m_rows.at(number));
            at = std::upper_bound(m_order.cbegin(), m_order.cend(), number, [&](qsizetype /*number*/, qsizetype other) {
                return comesBefore(value, hidden, sortValue(other), isProtected(m_rows.at(other)), m_sortDirection);
            });
        }
        const qsizetype order = at - m_order.cbegin();
        m_order.insert(order, number);
        m_places.clear();
        prepare();
        if (fits(number))
            show(number, order);
    }
    /// ORDER: its place among all rows.
    void show(qsizetype number, qsizetype order)
    {
        int place = 0;
        for (qsizetype before = order - 1; before >= 0 && place == 0; --before)
            place = placeOf(m_order.at(before)) + 1;
        beginInsertRows({}, place, place);
        m_visible.insert(place, number);
        m_places.clear();
        endInsertRows();
    }
    /// The last row takes the number of the one that goes.
    void forget(qsizetype number)
    {
        m_keys.clear();
        m_numbers.remove(m_rows.at(number).id.uuid);
        m_strays.remove(m_rows.at(number).id.uuid);
        m_order.removeOne(number);
        m_visible.removeOne(number);
        m_places.clear();
        const qsizetype last = m_rows.size() - 1;
        if (number != last) {
            std::replace(m_order.begin(), m_order.end(), last, number);
            std::replace(m_visible.begin(), m_visible.end(), last, number);
            m_numbers.insert(m_rows.at(last).id.uuid, number);
            m_rows[number] = m_rows.at(last);
            if (!m_searched.empty())
                m_searched[size_t(number)] = m_searched.back();
        }
        m_rows.removeLast();
        if (!m_searched.empty())
            m_searched.pop_back();
    }
    /// Lets what points at a row follow it to its new place.
    void moveIndexes(const QList<qsizetype> &before)
    {
        const QModelIndexList old = persistentIndexList();
        if (old.isEmpty())
            return;
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &index : old)
            moved.append(this->index(placeOf(before.at(index.row())), index.column()));
        changePersistentIndexList(old, moved);
    }

    QList<ColumnSpec<T>> m_columns;
    std::vector<std::function<CellMark(const T &)>> m_marks;
    std::vector<std::function<QString(const T &)>> m_seconds;
    QList<T> m_rows;
    /// Every row's number, in the order of the sort.
    QList<qsizetype> m_order;
    /// Those of them that are shown.
    QList<qsizetype> m_visible;
    /// Shown although they do not fit the filter.
    QSet<Uuid> m_strays;
    TableFilter m_filter;
    /// Its text, folded.
    QString m_typed;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
    /// Made when first needed: what is searched of each row, a row's number by its id, and its place by its number.
    mutable std::vector<QString> m_searched;
    mutable QHash<Uuid, qsizetype> m_numbers;
    mutable std::vector<int> m_places;
    /// From column to the keys that the rows were sorted by; empty once a row is another.
    QHash<int, QList<SortKey>> m_keys;
};

template<typename T>
QVariant RowTableModel<T>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColumnSpec<T> &column = m_columns.at(index.column());
    const T &row = rowAt(index.row());
    if (curtained() && column.personal && role != IdRole && role != StrayRole)
        return blankData(column, role);
    const bool masked = isMasked(column, row);
    switch (role) {
    case Qt::DisplayRole:
        return masked ? protectedLabel() : textOf(column, row);
    case Qt::AccessibleTextRole:
        return masked ? protectedLabel() : spoken(index.column(), row);
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
        return int(isStray(row) && !masked ? CellWeight::Muted : column.weight);
    case StrayRole:
        return isStray(row);
    case SecondLineRole:
        return masked ? QString() : secondOf(index.column(), row);
    default:
        return masked ? QVariant() : markData(index.column(), row, role);
    }
}

/// A number that orders case numbers by year and running number: "FH-2026-0012". Null for any other form.
[[nodiscard]] QVariant caseNumberOrder(const QString &caseNumber);
/// What typed text is looked for in: name and case number, folded. A protected family is found by its case number only.
[[nodiscard]] QString searchedText(const QString &name, const QString &caseNumber, Protection of);
/// The column of a family's case number, which is no secret of a protected family. T needs `caseNumber`.
template<typename T>
[[nodiscard]] ColumnSpec<T> caseNumberColumn()
{
    return {.id = "case",
            .title = [] { return QCoreApplication::translate("RowTableModel", "Case number"); },
            .value = [](const T &row) { return caseNumberOrder(row.caseNumber); },
            .text = [](const T &row) { return row.caseNumber; },
            .masked = false,
            .personal = true,
            .weight = CellWeight::Muted,
            .width = 14};
}
/// The municipalities that occur in ROWS as choices in Swedish order of name.
[[nodiscard]] QList<ClosedFilter::Choice> municipalityChoices(const QSet<QString> &codes,
                                                              const QHash<QString, QString> &names);

} // namespace famn
