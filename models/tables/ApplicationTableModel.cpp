#include "models/tables/ApplicationTableModel.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<typename N>
QVariant optionalNumber(const std::optional<N> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

ApplicationTableModel::ApplicationTableModel(QObject *parent)
    : RowTableModel(parent)
{
    using Row = ApplicationRow;
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {.id = "family",
         .title = [] { return tr("Applicants"); },
         .value = [](const Row &row) { return QVariant(row.familyName); },
         .text = {},
         .weight = CellWeight::Name,
         .width = 22},
        {.id = "case",
         .title = [] { return tr("Case number"); },
         .value = [](const Row &row) { return caseNumberOrder(row.caseNumber); },
         .text = [](const Row &row) { return row.caseNumber; },
         .masked = false,
         .weight = CellWeight::Muted,
         .width = 14},
        {.id = "received",
         .title = [] { return tr("Received"); },
         .value = [](const Row &row) { return QVariant(row.receivedOn); },
         .text = {},
         .masked = false,
         .width = 11},
        {.id = "type",
         .title = [] { return tr("Wishes to be"); },
         .value = [](const Row &row) { return QVariant(label(row.wishedTypes)); },
         .text = {},
         .masked = false,
         .width = 16},
        {.id = "stage",
         .title = [] { return tr("Stage"); },
         .value = [](const Row &row) { return QVariant(int(row.stage)); },
         .text = [](const Row &row) { return label(row.stage); },
         .masked = false,
         .width = 16},
        {.id = "municipality",
         .title = [] { return tr("Municipality"); },
         .value = [this](const Row &row) { return QVariant(m_municipalities.value(row.municipality)); },
         .text = {},
         .width = 12},
        {.id = "district",
         .title = [] { return tr("District"); },
         .value = [](const Row &row) { return QVariant(row.district); },
         .text = {},
         .width = 12},
        {.id = "years",
         .title = [] { return tr("Years"); },
         .meaning = [] { return tr("Years of experience"); },
         .value = [](const Row &row) { return optionalNumber(row.experienceYears); },
         .text = {},
         .alignment = right,
         .width = 6},
        {.id = "children",
         .title = [] { return tr("Children"); },
         .meaning = [] { return tr("Children at home"); },
         .value = [](const Row &row) { return optionalNumber(row.childrenAtHome); },
         .text = {},
         .alignment = right,
         .width = 8},
    });
}

QList<ClosedFilter> ApplicationTableModel::closedFilters() const
{
    QSet<QString> municipalities;
    for (const ApplicationRow &row : rows()) {
        if (!isProtected(row))
            municipalities.insert(row.municipality);
    }
    return {
        {u"stage"_s, tr("Stage"), tr("All stages"), codeChoices<ApplicationStage>()},
        {u"type"_s, tr("Wishes to be"), tr("All types"), codeChoices<AssignmentType>()},
        {u"municipality"_s, tr("Municipality"), tr("All municipalities"),
         municipalityChoices(municipalities, m_municipalities)},
    };
}

bool ApplicationTableModel::matches(const ApplicationRow &row, const TableFilter &filter) const
{
    if (!matchesTyped(filter.text, row.familyName, row.caseNumber, row.protection))
        return false;
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it) {
        if (it.key() == "stage"_L1) {
            if (keyOf(row.stage) != it.value())
                return false;
        } else if (it.key() == "type"_L1) {
            const auto type = codeOf<AssignmentType>(it.value());
            if (!type || !row.wishedTypes.contains(*type))
                return false;
        } else if (it.key() == "municipality"_L1) {
            if (isProtected(row) || row.municipality != it.value())
                return false;
        }
    }
    return true;
}

} // namespace famn
