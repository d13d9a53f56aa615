#include "models/tables/FamilyTableModel.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

FamilyTableModel::FamilyTableModel(QObject *parent)
    : RowTableModel(parent)
{
    using Row = FamilyRow;
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {.id = "name",
         .title = [] { return tr("Family"); },
         .value = [](const Row &row) { return QVariant(row.name); },
         .text = {},
         .personal = true,
         .weight = CellWeight::Name,
         .width = 22},
        caseNumberColumn<Row>(),
        {.id = "municipality",
         .title = [] { return tr("Municipality"); },
         .value = [this](const Row &row) { return QVariant(m_municipalities.value(row.municipality)); },
         .text = {},
         .width = 13},
        {.id = "district",
         .title = [] { return tr("District"); },
         .value = [](const Row &row) { return QVariant(row.district); },
         .text = {},
         .width = 13},
        {.id = "city",
         .title = [] { return tr("Town"); },
         .value = [](const Row &row) { return QVariant(row.city); },
         .text = {},
         .width = 12},
        {.id = "experience",
         .title = [] { return tr("Experienced"); },
         .value = [](const Row &row) { return row.experienced ? QVariant(*row.experienced) : QVariant(); },
         .text =
             [](const Row &row) {
                 if (!row.experienced)
                     return QString();
                 return *row.experienced ? tr("Yes") : tr("No");
             },
         .width = 8},
        {.id = "assignments",
         .title = [] { return tr("Assignments"); },
         .meaning = [] { return tr("Active assignments"); },
         .value = [](const Row &row) { return QVariant(row.assignments); },
         .text = {},
         .masked = false,
         .alignment = right,
         .width = 8},
        {.id = "note",
         .title = [] { return tr("Last note"); },
         .value = [](const Row &row) { return QVariant(row.lastNote); },
         .text = {},
         .masked = false,
         .width = 16},
    });
}

QList<ClosedFilter> FamilyTableModel::closedFilters() const
{
    QSet<QString> municipalities;
    for (const FamilyRow &row : rows()) {
        if (!isProtected(row))
            municipalities.insert(row.municipality);
    }
    return {
        {u"municipality"_s, tr("Municipality"), tr("All municipalities"),
         municipalityChoices(municipalities, m_municipalities)},
        {u"experience"_s,
         tr("Experience"),
         tr("Any experience"),
         {{u"yes"_s, tr("Experienced")}, {u"no"_s, tr("Not experienced")}}},
        {u"assignments"_s,
         tr("Assignments"),
         tr("Any assignments"),
         {{u"yes"_s, tr("With active assignments")}, {u"no"_s, tr("Without active assignments")}}},
    };
}

QString FamilyTableModel::searchText(const FamilyRow &row) const
{
    return searchedText(row.name, row.caseNumber, row.protection);
}

bool FamilyTableModel::matches(const FamilyRow &row, const TableFilter &filter) const
{
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it) {
        const bool yes = it.value() == "yes"_L1;
        if (it.key() == "municipality"_L1) {
            if (isProtected(row) || row.municipality != it.value())
                return false;
        } else if (it.key() == "experience"_L1) {
            if (isProtected(row) || row.experienced != std::optional(yes))
                return false;
        } else if (it.key() == "assignments"_L1) {
            if ((row.assignments > 0) != yes)
                return false;
        }
    }
    return true;
}

} // namespace famn
