#include "ui/merge/PairsModel.h"

#include "models/tables/TableModel.h"

using namespace Qt::StringLiterals;

namespace famn {

void PairsModel::setPairs(QList<DuplicatePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void PairsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Why));
    Q_EMIT headerDataChanged(Qt::Horizontal, One, Why);
}

void PairsModel::setCurtained(bool curtained)
{
    m_curtained = curtained;
    retranslate();
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Why + 1;
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicatePair &pair = m_pairs.at(index.row());
    const bool why = index.column() == Why;
    const FamilyRow &family = index.column() == One ? pair.one : pair.other;
    if (m_curtained && !why) {
        return role == Qt::DisplayRole          ? QVariant(blankText())
               : role == Qt::AccessibleTextRole ? QVariant(spokenBlank())
                                                : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return why ? label(pair.grounds) : family.name;
    case Qt::AccessibleTextRole:
        return why ? label(pair.grounds)
                   : tr("%1, %2", "a family, its case number").arg(family.name, family.caseNumber);
    case Qt::ToolTipRole:
        // What is cut is read whole.
        return (why ? label(pair.grounds) : family.name).toHtmlEscaped();
    case TableModel::SecondLineRole:
        return why ? QVariant() : QVariant(family.caseNumber);
    case TableModel::WeightRole:
        return int(why ? CellWeight::Plain : CellWeight::Name);
    default:
        return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case One:
        return tr("Family");
    case Other:
        return tr("May be the same as");
    default:
        return tr("What they have in common");
    }
}

} // namespace famn
