#include "ui/pages/ListMarks.h"

#include <QItemSelectionModel>
#include <QJsonArray>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More marked rows than that are not found again after a filter, nor remembered.
constexpr qsizetype mostMarks = 1000;
/// Rows of the smallest height on a screen of 2,160 lines.
constexpr qsizetype mostInSight = 90;

QString textOf(const Uuid &id)
{
    return QString::fromLatin1(id.toBytes().toHex());
}

std::optional<Uuid> idIn(const QJsonValue &value)
{
    return Uuid::fromBytes(QByteArray::fromHex(value.toString().toLatin1()));
}

QJsonArray jsonOf(const QList<Uuid> &ids)
{
    QJsonArray array;
    for (const Uuid &id : ids)
        array.append(textOf(id));
    return array;
}

QList<Uuid> idsIn(const QJsonArray &array, qsizetype most)
{
    QList<Uuid> ids;
    for (const QJsonValue &value : array) {
        if (const auto id = idIn(value); id && ids.size() < most)
            ids.append(*id);
    }
    return ids;
}

} // namespace

std::optional<Uuid> idOf(const QModelIndex &index)
{
    return Uuid::fromBytes(index.data(TableModel::IdRole).toByteArray());
}

ListMarks ListMarks::of(const QTableView &view)
{
    ListMarks now;
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.size() <= mostMarks) {
        for (const QModelIndex &row : rows) {
            if (const auto id = idOf(row))
                now.selected.append(*id);
        }
    }
    const QModelIndex current = view.currentIndex();
    now.current = idOf(current);
    const int top = view.rowAt(0);
    if (current.isValid() && top >= 0 && view.viewport()->rect().intersects(view.visualRect(current)))
        now.below = current.row() - top;
    return now;
}

void ListMarks::restoreTo(QTableView &view, const TableModel &model, int column) const
{
    QItemSelectionModel *selection = view.selectionModel();
    QItemSelection rows;
    for (const Uuid &id : selected) {
        const int row = model.rowOf(id);
        if (row >= 0)
            rows.select(model.index(row, 0), model.index(row, 0));
    }
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int row = current ? model.rowOf(*current) : -1;
    const int top = inSight.isEmpty() ? -1 : model.rowOf(inSight.first());
    if (row >= 0) {
        const QModelIndex index = model.index(row, column);
        selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        view.scrollTo(index);
        if (below >= 0)
            view.verticalScrollBar()->setValue(row - below);
    }
    if (top >= 0)
        view.verticalScrollBar()->setValue(top);
}

QList<Uuid> rowsInSight(const QTableView &view)
{
    QList<Uuid> rows;
    const int top = view.rowAt(0);
    const int bottom = view.rowAt(view.viewport()->height() - 1);
    const int end = bottom < 0 ? view.model()->rowCount() : bottom + 1;
    for (int row = std::max(top, 0); row < end && rows.size() < mostInSight; ++row) {
        if (const auto id = idOf(view.model()->index(row, 0)))
            rows.append(*id);
    }
    return rows;
}

ListMarks ListMarks::storedIn(const QJsonObject &state)
{
    ListMarks stored;
    stored.selected = idsIn(state.value(u"selected"_s).toArray(), mostMarks);
    stored.inSight = idsIn(state.value(u"in_sight"_s).toArray(), mostInSight);
    stored.current = idIn(state.value(u"current"_s));
    return stored;
}

void ListMarks::storeIn(QJsonObject &state) const
{
    state.insert(u"selected"_s, jsonOf(selected));
    state.insert(u"in_sight"_s, jsonOf(inSight));
    state.insert(u"current"_s, current ? textOf(*current) : QString());
}

QJsonObject jsonOf(const TableFilter &filter)
{
    QJsonObject chosen;
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it)
        chosen.insert(it.key(), it.value());
    return {{u"text"_s, filter.text}, {u"chosen"_s, chosen}};
}

TableFilter filterIn(const QJsonObject &json)
{
    TableFilter filter;
    filter.text = json.value(u"text"_s).toString();
    const QJsonObject chosen = json.value(u"chosen"_s).toObject();
    for (auto it = chosen.constBegin(); it != chosen.constEnd(); ++it)
        filter.chosen.insert(it.key(), it.value().toString());
    return filter;
}

} // namespace famn
