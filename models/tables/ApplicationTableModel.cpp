#include "models/tables/ApplicationTableModel.h"

#include "models/tables/ClockCell.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<typename N>
QVariant optionalNumber(const std::optional<N> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// The stage as a quiet status: who waits for us, who for something agreed, and who for nothing.
CellMark stageMark(ApplicationStage stage)
{
    using enum ApplicationStage;
    const auto status = [stage] {
        switch (stage) {
        case New:
        case AttemptMade:
        case MissedMeeting:
            return Status::Warn;
        case InvitedToMeeting:
        case UnderInvestigation:
            return Status::Booked;
        case Reserved:
            return Status::Held;
        case Dormant:
        case Ended:
            return Status::Closed;
        case Contacted:
        case AttendedMeeting:
        case DirectMeeting:
        case InBank:
            break;
        }
        return Status::Ok;
    };
    return {status(), false, std::nullopt};
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
         .personal = true,
         .weight = CellWeight::Name,
         .width = 22},
        caseNumberColumn<Row>(),
        {.id = "received",
         .title = [] { return tr("Received"); },
         .value = [](const Row &row) { return QVariant(row.receivedOn); },
         .text = {},
         .masked = false,
         .width = 11},
        {.id = "clock",
         .title = [] { return tr("Answer by"); },
         .meaning = [] { return tr("An application is to be answered the day it comes in"); },
         .value = [](const Row &row) { return urgency(row); },
         .text =
             [this](const Row &row) {
                 return m_now ? clockText(sameDayClock(row, *m_now, m_rules), *m_now) : QString();
             },
         .masked = false,
         .width = 26},
        {.id = "type",
         .title = [] { return tr("Wishes to be"); },
         .value = [this](const Row &row) { return QVariant(wishes(row.wishedTypes)); },
         .text = [](const Row &row) { return label(row.wishedTypes); },
         .masked = false,
         .width = 16},
        {.id = "stage",
         .title = [] { return tr("Stage"); },
         .value = [](const Row &row) { return QVariant(int(row.stage)); },
         .text = [](const Row &row) { return label(row.stage); },
         .masked = false,
         .width = 20},
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
    setMark("clock"_L1, [this](const Row &row) {
        return m_now ? clockMark(sameDayClock(row, *m_now, m_rules), *m_now, m_rules.hours) : CellMark();
    });
    setMark("stage"_L1, [](const Row &row) { return stageMark(row.stage); });
}

void ApplicationTableModel::setNow(Instant now)
{
    m_now = now;
    const int clock = columnOf("clock"_L1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, clock), index(rowCount() - 1, clock));
}

void ApplicationTableModel::setRules(const IntakeRules &rules)
{
    m_rules = rules;
    if (m_now)
        setNow(*m_now);
}

void ApplicationTableModel::retranslate()
{
    m_wishes.clear();
    RowTableModel::retranslate();
}

QString ApplicationTableModel::wishes(const CodeSet<AssignmentType> &types)
{
    for (const auto &[known, words] : std::as_const(m_wishes)) {
        if (known == types)
            return words;
    }
    return m_wishes.emplace_back(types, label(types)).second;
}

QList<ClosedFilter> ApplicationTableModel::closedFilters() const
{
    QSet<QString> municipalities;
    for (const ApplicationRow &row : rows()) {
        if (!isProtected(row))
            municipalities.insert(row.municipality);
    }
    const QList<ClosedFilter::Choice> open{{QString::fromUtf16(notEnded), tr("Not ended")}};
    return {
        {u"stage"_s, tr("Stage"), tr("All stages"), open + codeChoices<ApplicationStage>()},
        {u"type"_s, tr("Wishes to be"), tr("All types"), codeChoices<AssignmentType>()},
        {u"municipality"_s, tr("Municipality"), tr("All municipalities"),
         municipalityChoices(municipalities, m_municipalities)},
    };
}

QString ApplicationTableModel::searchText(const ApplicationRow &row) const
{
    return searchedText(row.familyName, row.caseNumber, row.protection);
}

bool ApplicationTableModel::matches(const ApplicationRow &row, const TableFilter &filter) const
{
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it) {
        if (it.key() == "stage"_L1) {
            const bool open = it.value() == QStringView(notEnded);
            if (open ? row.stage == ApplicationStage::Ended : keyOf(row.stage) != it.value())
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
