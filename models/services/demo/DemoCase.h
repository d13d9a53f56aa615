#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Work.h"

namespace famn {

/// A made-up family with everything that belongs to it, linked by ids and ready to be stored in this order.
struct DemoCase
{
    Family family;
    QList<Person> persons;
    QList<Application> applications;
    QList<Assignment> assignments;
    QList<ContactEntry> contacts;
    QList<Task> tasks;

    [[nodiscard]] int childrenAtHome() const
    {
        int children = 0;
        for (const Person &person : persons)
            children += person.role == PersonRole::ChildAtHome ? 1 : 0;
        return children;
    }
    /// Whole years since the first adult was old enough to be anybody's foster parent.
    [[nodiscard]] int grownUpYears(const QDate &today) const
    {
        constexpr int usualAdultAge = 25;
        return int(persons.first().birthDate.daysTo(today) / 366) - usualAdultAge;
    }
};

} // namespace famn
