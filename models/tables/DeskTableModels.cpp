#include "models/tables/DeskTableModels.h"

#include "models/base/Text.h"
#include "models/tables/ClockCell.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What tells of an application under its name.
QString about(const QueueRow &row)
{
    QStringList parts;
    if (!row.wishedTypes.isEmpty())
        parts.append(label(row.wishedTypes));
    if (!row.district.isEmpty())
        parts.append(isolated(row.district));
    return parts.join(u" · "_s);
}

QString ownerText(const QueueRow &row)
{
    if (row.owner.isEmpty())
        return UnansweredTableModel::tr("Nobody yet");
    if (row.handler == row.owner)
        return row.owner;
    return row.handler.isEmpty()
               ? UnansweredTableModel::tr("%1 is away").arg(row.owner)
               : UnansweredTableModel::tr("%1 for %2", "a deputy, and who is away").arg(row.handler, row.owner);
}

QString attemptText(const QueueRow &row)
{
    if (row.attempts == 0 || !row.lastAttemptAt)
        return UnansweredTableModel::tr("No attempt yet");
    return UnansweredTableModel::tr("%n attempt(s), last %1", nullptr, row.attempts)
        .arg(displayTime(*row.lastAttemptAt));
}

/// Under the attempts: what to do instead of trying on.
QString advice(const QueueRow &row)
{
    return row.writeInstead ? UnansweredTableModel::tr("Time for a letter or an e-mail") : QString();
}

} // namespace

UnansweredTableModel::UnansweredTableModel(Instant now, QObject *parent)
    : RowTableModel(parent)
    , m_now(now)
{
    using Row = QueueRow;
    setColumns({
        {.id = "clock",
         .title = [] { return tr("Answer by"); },
         .value = [](const Row &row) { return QVariant(row.place); },
         .text = [this](const Row &row) { return whenText(row); },
         .masked = false,
         .width = 29},
        {.id = "family",
         .title = [] { return tr("Applicants"); },
         .value = [](const Row &row) { return QVariant(row.familyName); },
         .text = {},
         .personal = true,
         .weight = CellWeight::Name,
         .width = 34},
        {.id = "owner",
         .title = [] { return tr("Responsible"); },
         .value = [](const Row &row) { return QVariant(ownerText(row)); },
         .text = {},
         .masked = false,
         .width = 20},
        {.id = "attempt",
         .title = [] { return tr("Attempts"); },
         .value = [](const Row &row) { return QVariant(row.attempts); },
         .text = attemptText,
         .masked = false,
         .weight = CellWeight::Muted,
         .width = 36},
        caseNumberColumn<Row>(),
    });
    setMark("clock"_L1, [this](const Row &row) { return whenMark(row); });
    setSecond("family"_L1, about);
    setSecond("attempt"_L1, advice);
}

QString UnansweredTableModel::whenText(const QueueRow &row) const
{
    if (row.awakened)
        return tr("Rested until %1").arg(row.dueOn.toString(Qt::ISODate));
    if (row.nextTryOn.isValid())
        return tr("Next try %1").arg(row.nextTryOn.toString(Qt::ISODate));
    return clockText(row.clock, m_now);
}

CellMark UnansweredTableModel::whenMark(const QueueRow &row) const
{
    if (row.awakened)
        return {Status::Warn, true, std::nullopt};
    if (row.nextTryOn.isValid())
        return {Status::Held, false, std::nullopt};
    return clockMark(row.clock, m_now, m_hours);
}

void UnansweredTableModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString UnansweredTableModel::searchText(const QueueRow &row) const
{
    return searchedText(row.familyName, row.caseNumber, row.protection);
}

bool UnansweredTableModel::matches(const QueueRow & /*row*/, const TableFilter & /*filter*/) const
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
         .personal = true,
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
