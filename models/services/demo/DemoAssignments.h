#pragma once

#include "models/services/demo/DemoHistory.h"

namespace famn {

/// Makes a family's assignments: those that its applications led to and, for an experienced family, those it had
/// before; with their follow-ups and tasks.
class DemoAssignments
{
public:
    /// MADE has its applications already. OWNER is the caseworker who answers for the family's assignments.
    DemoAssignments(const DemoWorld &world, const StaffId &owner, DemoCase &made, DemoRandom &random);

    void addAll();

private:
    void addFromApplication(const Application &application);
    void addEarlier();
    void addMentor();
    /// Adds one that begins on FROM, unless the family has one of the type.
    void add(AssignmentType type, const QDate &from, int percentEnded);
    void describe(Assignment &assignment);
    void end(Assignment &assignment);
    void addFollowUps(const Assignment &assignment);
    void addTasks(const Assignment &assignment);
    void addTask(const Assignment &assignment, const QString &title, const QDate &due, const char *rule,
                 const std::optional<Instant> &doneAt);
    [[nodiscard]] bool has(AssignmentType type) const;

    const DemoWorld &m_world;
    StaffId m_owner;
    DemoCase &m_made;
    DemoRandom &m_random;
};

} // namespace famn
