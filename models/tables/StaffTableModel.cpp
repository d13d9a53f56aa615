#include "models/tables/StaffTableModel.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/Labels.h"
#include "models/domain/LawBook.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr char16_t here[] = u"here";
constexpr char16_t left[] = u"left";

template<qint64 Workload::*Count>
QVariant countOf(const StaffRow &row)
{
    return QVariant(row.load.*Count);
}

} // namespace

QList<ColumnSpec<StaffRow>> StaffTableModel::personColumns()
{
    using Row = StaffRow;
    return {
        {.id = "name",
         .title = [] { return tr("Name"); },
         .value = [](const Row &row) { return QVariant(row.member.name); },
         .text = {},
         .weight = CellWeight::Name,
         .width = 22},
        {.id = "signature",
         .title = [] { return tr("Signature"); },
         .value = [](const Row &row) { return QVariant(row.member.signature); },
         .text = {},
         .width = 10},
        {.id = "roles",
         .title = [] { return tr("Roles"); },
         .value = [](const Row &row) { return QVariant(label(row.member.roles)); },
         .text = {},
         .width = 26},
        {.id = "unit",
         .title = [] { return tr("Unit"); },
         .value = [](const Row &row) { return QVariant(row.unitName); },
         .text = {},
         .width = 20},
        {.id = "phone",
         .title = [] { return tr("Phone"); },
         .value = [](const Row &row) { return QVariant(displayPhone(row.member.workPhone)); },
         .text = {},
         .width = 14},
        {.id = "email",
         .title = [] { return tr("E-mail"); },
         .value = [](const Row &row) { return QVariant(row.member.workEmail); },
         .text = {},
         .width = 24},
    };
}

QList<ColumnSpec<StaffRow>> StaffTableModel::workColumns()
{
    using Row = StaffRow;
    return {
        {.id = "applications",
         .title = [] { return tr("Applications"); },
         .meaning = [] { return tr("Applications of theirs that have not ended"); },
         .value = countOf<&Workload::applications>,
         .text = {},
         .alignment = right,
         .width = 11},
        {.id = "tasks",
         .title = [] { return tr("Tasks"); },
         .meaning = [] { return tr("Tasks of theirs that are not done"); },
         .value = countOf<&Workload::tasks>,
         .text = {},
         .alignment = right,
         .width = 8},
        {.id = "families",
         .title = [] { return tr("Families"); },
         .meaning = [] { return tr("Families they look after"); },
         .value = countOf<&Workload::families>,
         .text = {},
         .alignment = right,
         .width = 9},
        {.id = "qualified",
         .title = [] { return tr("Qualified"); },
         .meaning = [] { return withCitations(tr("Has the degree that {qualified_staff} asks for")); },
         .value = [](const Row &row) { return row.member.qualified ? QVariant(*row.member.qualified) : QVariant(); },
         .text =
             [](const Row &row) {
                 if (!row.member.qualified)
                     return QString();
                 return *row.member.qualified ? tr("Yes") : tr("No");
             },
         .width = 10},
        {.id = "key",
         .title = [] { return tr("Key"); },
         .meaning = [] { return tr("Has a key to this register"); },
         .value = [](const Row &row) { return QVariant(!row.member.slot.isNull()); },
         .text = [](const Row &row) { return row.member.slot.isNull() ? tr("No") : tr("Yes"); },
         .width = 7},
        {.id = "active",
         .title = [] { return tr("Works here"); },
         .value = [](const Row &row) { return QVariant(row.member.active); },
         .text = [](const Row &row) { return row.member.active ? tr("Yes") : tr("No"); },
         .width = 10},
    };
}

StaffTableModel::StaffTableModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns(personColumns() + workColumns());
}

QList<ClosedFilter> StaffTableModel::closedFilters() const
{
    return {
        {u"role"_s, tr("Role"), tr("All roles"), codeChoices<StaffRole>()},
        {u"active"_s,
         tr("Works here"),
         tr("Everybody"),
         {{QString::fromUtf16(here), tr("Work here")}, {QString::fromUtf16(left), tr("Have left")}}},
    };
}

QString StaffTableModel::searchText(const StaffRow &row) const
{
    return fold(row.member.name + u' ' + row.member.signature);
}

bool StaffTableModel::matches(const StaffRow &row, const TableFilter &filter) const
{
    const QString active = filter.chosen.value(u"active"_s);
    if (!active.isEmpty() && (active == QStringView(here)) != row.member.active)
        return false;
    const QString key = filter.chosen.value(u"role"_s);
    const auto role = codeOf<StaffRole>(key);
    return key.isEmpty() || (role && row.member.roles.contains(*role));
}

} // namespace famn
