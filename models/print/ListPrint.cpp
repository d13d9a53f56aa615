#include "models/print/ListPrint.h"

#include "models/tables/TableModel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Print", text);
}

int rowsPrinted(const TableModel &model, int most)
{
    return most < 0 ? model.rowCount() : std::min(model.rowCount(), most);
}

PrintCell cellOf(const QModelIndex &index)
{
    PrintCell cell;
    cell.text = index.data().toString();
    cell.second = index.data(TableModel::SecondLineRole).toString();
    if (index.data(TableModel::MaskedRole).toBool())
        cell.tone = PrintTone::Hidden;
    else if (CellWeight(index.data(TableModel::WeightRole).toInt()) == CellWeight::Name)
        cell.tone = PrintTone::Name;
    else if (CellWeight(index.data(TableModel::WeightRole).toInt()) == CellWeight::Muted)
        cell.tone = PrintTone::Muted;
    return cell;
}

/// What the filter of MODEL asks for, in words; empty when it asks for nothing.
QString filterText(const TableModel &model)
{
    const TableFilter &filter = model.filter();
    QStringList parts;
    if (!filter.text.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Print", "Name or case number: %1")).arg(filter.text));
    const QList<ClosedFilter> offered = model.closedFilters();
    for (const ClosedFilter &one : offered) {
        const QString key = filter.chosen.value(one.id);
        const auto choice = std::find_if(one.choices.cbegin(), one.choices.cend(),
                                         [&](const ClosedFilter::Choice &other) { return other.key == key; });
        if (!key.isEmpty())
            parts.append(u"%1: %2"_s.arg(one.title, choice == one.choices.cend() ? key : choice->label));
    }
    return parts.join(u" · "_s);
}

} // namespace

PrintTable printedRows(const TableModel &model, const QList<int> &columns, int most)
{
    PrintTable table;
    for (const int column : columns) {
        const QVariant alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        table.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight)});
    }
    const int rows = rowsPrinted(model, most);
    table.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QList<PrintCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append(cellOf(model.index(row, column)));
        table.rows.append(std::move(cells));
    }
    return table;
}

QString printedCount(const TableModel &model, int most, qint64 total)
{
    const int printed = rowsPrinted(model, most);
    const qint64 all = total < 0 ? model.totalRows() : total;
    const QString rows = QCoreApplication::translate("Print", "%n row(s)", nullptr, printed);
    const QString counted = printed == all ? rows : say(QT_TRANSLATE_NOOP("Print", "%1 of %2")).arg(rows).arg(all);
    const QString filter = filterText(model);
    return filter.isEmpty() ? counted : counted + u" · "_s + filter;
}

PrintDocument printedList(const QString &title, const TableModel &model, const QList<int> &columns, int most)
{
    PrintDocument document;
    document.title = title;
    document.blocks.append(PrintParagraph{printedCount(model, most)});
    if (model.rowCount() > 0)
        document.blocks.append(printedRows(model, columns, most));
    return document;
}

} // namespace famn
