#include "models/tables/DeskTableModels.h"

#include "models/tables/ClockCell.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What tells of an application under its name.
QString about(const ApplicationRow &row)
{
    QStringList parts;
    if (!row.wishedTypes.isEmpty())
        parts.append(label(row.wishedTypes));
    if (!row.district.isEmpty())
        parts.append(row.district);
    return parts.join(u" · "_s);
}

} // namespace

UnansweredTableModel::UnansweredTableModel(Instant now, QObject *parent)
    : RowTableModel(parent)
    , m_now(now)
{
    using Row = ApplicationRow;
    setColumns({
        {.id = "clock",
         .title = [] { return tr("Answer by"); },
         .value = [](const Row &row) { return urgency(row); },
         .text = [this](const Row &row) { return clockText(sameDayClock(row, m_now, m_rules), m_now); },
         .masked = false,
         .width = 29},
        {.id = "family",
         .title = [] { return tr("Applicants"); },
         .value = [](const Row &row) { return QVariant(row.familyName); },
         .text = {},
         .weight = CellWeight::Name,
         .width = 34},
        caseNumberColumn<Row>(),
        {.id = "attempt",
         .title = [] { return tr("Attempts"); },
         .value = [](const Row &row) { return row.firstAttemptAt ? QVariant(row.firstAttemptAt->msec) : QVariant(); },
         .text =
             [](const Row &row) {
                 return row.firstAttemptAt ? tr("First attempt %1").arg(displayTime(*row.firstAttemptAt))
                                           : tr("No attempt yet");
             },
         .masked = false,
         .weight = CellWeight::Muted,
         .width = 32},
    });
    setMark("clock"_L1,
            [this](const Row &row) { return clockMark(sameDayClock(row, m_now, m_rules), m_now, m_rules.hours); });
    setSecond("family"_L1, about);
}

void UnansweredTableModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString UnansweredTableModel::searchText(const ApplicationRow &row) const
{
    return searchedText(row.familyName, row.caseNumber, row.protection);
}

bool UnansweredTableModel::matches(const ApplicationRow & /*row*/, const TableFilter & /*filter*/) const
{
    return true;
}

TaskTableModel::TaskTableModel(Instant now, QObject *parent)
    : RowTableModel(parent)
    , m_today(swedishDay(now))
{
    using Row = TaskRow;
    setColumns({
        {.id = "due",
         .title = [] { return tr("Due"); },
         .value = [](const Row &row) { return QVariant(row.due); },
         .text = [this](const Row &row) { return dueText(row.due); },
         .masked = false,
         .width = 26},
        {.id = "title",
         .title = [] { return tr("Task"); },
         .value = [](const Row &row) { return QVariant(row.title); },
         .text = {},
         .weight = CellWeight::Name,
         .width = 34},
        caseNumberColumn<Row>(),
    });
    setMark("due"_L1, [this](const Row &row) { return dueMark(row.due); });
    setSecond("title"_L1, [](const Row &row) { return row.familyName; });
}

void TaskTableModel::setNow(Instant now)
{
    m_today = swedishDay(now);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString TaskTableModel::searchText(const TaskRow &row) const
{
    return searchedText(row.familyName, row.caseNumber, row.protection);
}

bool TaskTableModel::matches(const TaskRow & /*row*/, const TableFilter & /*filter*/) const
{
    return true;
}

QString TaskTableModel::dueText(const QDate &due) const
{
    if (!due.isValid())
        return tr("No day");
    if (due == m_today)
        return tr("Today");
    return due < m_today ? tr("Late %n day(s)", nullptr, int(due.daysTo(m_today))) : due.toString(Qt::ISODate);
}

CellMark TaskTableModel::dueMark(const QDate &due) const
{
    if (!due.isValid() || due > m_today)
        return {};
    return {due < m_today ? Status::Late : Status::Warn, true, std::nullopt};
}

} // namespace famn
