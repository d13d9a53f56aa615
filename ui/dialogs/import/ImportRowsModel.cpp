#include "ui/dialogs/import/ImportRowsModel.h"

#include "models/domain/Labels.h"
#include "models/tables/Status.h"
#include "models/tables/TableModel.h"
#include "ui/dialogs/import/ImportWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Status statusOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
    case RowOutcome::KnownFamily:
        return Status::Ok;
    case RowOutcome::Possible:
        return Status::Warn;
    case RowOutcome::Already:
        return Status::Closed;
    case RowOutcome::Rejected:
        return Status::Late;
    }
    return Status::Ok;
}

QString textOf(const ImportRow &row, int column)
{
    switch (column) {
    case ImportRowsModel::Row:
        return QString::number(row.row);
    case ImportRowsModel::Outcome:
        return outcomeLabel(row.outcome);
    case ImportRowsModel::Received:
        return row.receivedOn.toString(Qt::ISODate);
    case ImportRowsModel::Name:
        return row.said.name;
    case ImportRowsModel::Remark:
        return remarkOn(row);
    default:
        return {};
    }
}

} // namespace

void ImportRowsModel::setRows(QList<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    fit();
    endResetModel();
}

void ImportRowsModel::setOutcome(std::optional<RowOutcome> outcome)
{
    beginResetModel();
    m_outcome = outcome;
    fit();
    endResetModel();
}

void ImportRowsModel::fit()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_outcome || m_rows.at(i).outcome == *m_outcome)
            m_shown.append(i);
    }
}

int ImportRowsModel::count(RowOutcome outcome) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.outcome == outcome; }));
}

void ImportRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remark ? textOf(row, Remark).toHtmlEscaped() : QVariant();
    case TableModel::WeightRole:
        return int(index.column() == Row ? CellWeight::Muted : CellWeight::Plain);
    case TableModel::StatusRole:
        return index.column() == Outcome ? QVariant(int(statusOf(row.outcome))) : QVariant();
    case TableModel::LoudRole:
        return index.column() == Outcome &&
               (row.outcome == RowOutcome::Possible || row.outcome == RowOutcome::Rejected);
    case TableModel::MaskedRole:
        return index.column() == Name && row.said.name == protectedLabel();
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Outcome:
        return tr("Becomes");
    case Received:
        return tr("Arrived");
    case Name:
        return tr("Applicants");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace famn
