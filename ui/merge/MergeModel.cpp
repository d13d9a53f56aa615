#include "ui/merge/MergeModel.h"

#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/print/LogWords.h"
#include "models/tables/Status.h"
#include "models/tables/TableModel.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// VALUE of FIELD as people read it; empty for none.
QString valueOf(const QString &kind, const HistoryChange &change, HistorySide side)
{
    const QVariant &value = side == HistorySide::Before ? change.before : change.after;
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return {};
    if (change.field == "phone"_L1)
        return displayPhone(text);
    if (change.field == "postcode"_L1)
        return displayPostcode(text);
    if (change.field == "number"_L1)
        return displayPersonNumber(text);
    return valueText(kind, change, side);
}

} // namespace

void MergeModel::setSides(SideBySide sides)
{
    beginResetModel();
    m_sides = std::move(sides);
    m_two.fill(false, m_sides.persons.size());
    m_lines.clear();
    m_chosen.clear();
    for (int field = 0; field < m_sides.fields.size(); ++field)
        m_lines.append({-1, field});
    layOut();
    for (const Line &line : std::as_const(m_lines)) {
        const ComparedField *field = fieldOf(line);
        m_chosen.append(field && field->suggested ? Side::Other : Side::Kept);
    }
    endResetModel();
}

void MergeModel::layOut()
{
    for (int person = 0; person < m_sides.persons.size(); ++person) {
        m_lines.append({person, -1});
        for (int field = 0; field < m_sides.persons.at(person).fields.size(); ++field)
            m_lines.append({person, field});
    }
}

bool MergeModel::isPair(int person) const
{
    return m_sides.persons.at(person).kept && m_sides.persons.at(person).other;
}

const ComparedField *MergeModel::fieldOf(const Line &line) const
{
    if (line.field < 0)
        return nullptr;
    return line.person < 0 ? &m_sides.fields.at(line.field) : &m_sides.persons.at(line.person).fields.at(line.field);
}

bool MergeModel::isTaken(qsizetype row) const
{
    const ComparedField *field = fieldOf(m_lines.at(row));
    return field && m_chosen.at(row) == Side::Other && field->differs();
}

QStringList MergeModel::taken() const
{
    QStringList columns;
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).person < 0 && isTaken(row))
            columns.append(fieldOf(m_lines.at(row))->values.field);
    }
    return columns;
}

QList<SamePerson> MergeModel::same() const
{
    QList<SamePerson> same;
    for (int person = 0; person < m_sides.persons.size(); ++person) {
        if (!isPair(person) || m_two.at(person))
            continue;
        SamePerson one{m_sides.persons.at(person).kept->id, m_sides.persons.at(person).other->id, {}};
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            if (m_lines.at(row).person == person && isTaken(row))
                one.taken.append(fieldOf(m_lines.at(row))->values.field);
        }
        same.append(one);
    }
    return same;
}

std::optional<MergeModel::Side> MergeModel::chosen(int row) const
{
    const Line &line = m_lines.at(row);
    const ComparedField *field = fieldOf(line);
    if (field && field->differs() && (line.person < 0 || !m_two.at(line.person)))
        return m_chosen.at(row);
    return std::nullopt;
}

void MergeModel::choose(int row, Side side)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line &line = m_lines.at(row);
    if (line.field < 0 && isPair(line.person)) {
        m_two[line.person] = side == Side::Other;
        Q_EMIT dataChanged(index(row, 0), index(int(m_lines.size()) - 1, Other));
    } else if (chosen(row)) {
        m_chosen[row] = side;
        Q_EMIT dataChanged(index(row, 0), index(row, Other));
    }
}

void MergeModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Other));
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Other);
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Other + 1;
}

QString MergeModel::textOf(const Line &line, int column) const
{
    const ComparedField *field = fieldOf(line);
    if (!field) {
        const ComparedPerson &both = m_sides.persons.at(line.person);
        if (column == Kept)
            return both.kept ? fullName(*both.kept) : u"–"_s;
        if (column == Other)
            return both.other ? fullName(*both.other) : u"–"_s;
        if (both.kept && both.other)
            return m_two.at(line.person) ? tr("Two persons") : tr("The same person");
        return both.kept ? tr("Stays") : tr("Comes along");
    }
    if (column == Name) {
        const QString name = fieldLabel(field->values.field);
        return field->differs() ? u"≠ "_s + name : name;
    }
    const QString kind = line.person < 0 ? m_sides.kind : u"person"_s;
    const QString value = valueOf(kind, field->values, column == Kept ? HistorySide::Before : HistorySide::After);
    return value.isEmpty() ? u"–"_s : value;
}

QString MergeModel::spoken(int row, int column) const
{
    const QString text = textOf(m_lines.at(row), column);
    const auto side = chosen(row);
    if (!side || column == Name)
        return text;
    const bool stands = (*side == Side::Kept) == (column == Kept);
    return stands ? tr("%1, is kept").arg(text) : tr("%1, is dropped").arg(text);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const auto side = chosen(index.row());
    const bool stands = side && (*side == Side::Kept) == (index.column() == Kept);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case TableModel::StatusRole:
        return index.column() != Name && stands ? QVariant(int(Status::Ok)) : QVariant();
    case TableModel::WeightRole: {
        const bool person = line.field < 0;
        const bool bold = index.column() == Name ? person : stands;
        const bool muted = !bold && !person && index.column() != Name;
        return int(bold ? CellWeight::Name : muted ? CellWeight::Muted : CellWeight::Plain);
    }
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Kept:
        return tr("Stays: %1").arg(m_sides.kept);
    default:
        return tr("Goes into it: %1").arg(m_sides.other);
    }
}

} // namespace famn
