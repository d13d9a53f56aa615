#pragma once

#include "models/domain/SameDay.h"
#include "models/domain/Work.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// One line of the queue as the desk shows it.
struct QueueRow
{
    ApplicationId id;
    QString familyName;
    QString caseNumber;
    CodeSet<AssignmentType> wishedTypes;
    QString district;
    Protection protection = Protection::None;
    /// Its place in the queue, from the most urgent on.
    int place = 0;
    /// Of an unanswered one; of others only dueOn counts.
    SameDayClock clock;
    /// It slept, and is to be taken up on dueOn.
    bool awakened = false;
    QDate dueOn;
    int attempts = 0;
    std::optional<Instant> lastAttemptAt;
    /// Set while the next try lies ahead.
    QDate nextTryOn;
    bool writeInstead = false;
    /// Whose it is, and who does the owner's work today; empty for nobody.
    QString owner;
    QString handler;
};

/// Applications that wait for somebody to answer or take them up, with what one needs to know before calling.
class UnansweredTableModel final : public RowTableModel<QueueRow>
{
    Q_OBJECT
public:
    /// NOW is what the clocks go by until setNow().
    explicit UnansweredTableModel(Instant now, QObject *parent = nullptr);

    [[nodiscard]] QList<ClosedFilter> closedFilters() const override { return {}; }
    void setNow(Instant now) override;
    /// When the office answers, for how much of the day is left; from the next setNow() or rows on.
    void setHours(const OfficeHours &hours) { m_hours = hours; }

protected:
    [[nodiscard]] QString searchText(const QueueRow &row) const override;
    [[nodiscard]] bool matches(const QueueRow &row, const TableFilter &filter) const override;

private:
    [[nodiscard]] QString whenText(const QueueRow &row) const;
    [[nodiscard]] CellMark whenMark(const QueueRow &row) const;

    Instant m_now;
    OfficeHours m_hours;
};

/// One open task as the desk shows it.
struct TaskRow
{
    TaskId id;
    QString title;
    QDate due;
    /// Null for a task about no family.
    FamilyId family;
    QString familyName;
    QString caseNumber;
    Protection protection = Protection::None;
};

/// Somebody's open tasks by the day they are due.
class TaskTableModel final : public RowTableModel<TaskRow>
{
    Q_OBJECT
public:
    explicit TaskTableModel(Instant now, QObject *parent = nullptr);

    [[nodiscard]] QList<ClosedFilter> closedFilters() const override { return {}; }
    void setNow(Instant now) override;

protected:
    [[nodiscard]] QString searchText(const TaskRow &row) const override;
    [[nodiscard]] bool matches(const TaskRow &row, const TableFilter &filter) const override;

private:
    [[nodiscard]] QString dueText(const QDate &due) const;
    [[nodiscard]] CellMark dueMark(const QDate &due) const;

    QDate m_today;
};

} // namespace famn
