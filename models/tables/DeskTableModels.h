#pragma once

#include "models/domain/SameDay.h"
#include "models/domain/Work.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Applications that wait for a call, with what one needs to know before calling.
class UnansweredTableModel final : public RowTableModel<ApplicationRow>
{
    Q_OBJECT
public:
    /// NOW is what the clocks go by until setNow().
    explicit UnansweredTableModel(Instant now, QObject *parent = nullptr);

    [[nodiscard]] QList<ClosedFilter> closedFilters() const override { return {}; }
    void setNow(Instant now) override;
    /// How the register wants its applications to be answered; shown from the next setNow() or rows on.
    void setRules(const IntakeRules &rules) { m_rules = rules; }

protected:
    [[nodiscard]] QString searchText(const ApplicationRow &row) const override;
    [[nodiscard]] bool matches(const ApplicationRow &row, const TableFilter &filter) const override;

private:
    Instant m_now;
    IntakeRules m_rules;
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
