#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"

namespace famn {

/// A family as lists show it: ten columns and the id. Protected families come masked.
struct FamilyRow
{
    FamilyId id;
    QString caseNumber;
    QString name;
    QString municipality;
    QString district;
    QString city;
    Protection protection = Protection::None;
    std::optional<bool> experienced;
    QDate lastNote;
    int assignments = 0;
    Instant updatedAt;
    friend bool operator==(const FamilyRow &, const FamilyRow &) = default;
};

/// An application as lists show it. What tells of a protected family comes masked.
struct ApplicationRow
{
    ApplicationId id;
    FamilyId family;
    QString caseNumber;
    QString familyName;
    QDate receivedOn;
    std::optional<Instant> receivedAt;
    CodeSet<AssignmentType> wishedTypes;
    ApplicationStage stage = ApplicationStage::New;
    /// As in Application; of an ended one the day it ended where nothing else is known.
    QDate stageSince;
    std::optional<ApplicationStage> leftStage;
    StaffId owner;
    UnitId unit;
    std::optional<Instant> firstAttemptAt;
    std::optional<Instant> firstContactAt;
    QDate nextTryOn;
    QDate dormantUntil;
    bool historical = false;
    QString municipality;
    QString district;
    std::optional<int> experienceYears;
    std::optional<int> childrenAtHome;
    QString source;
    QString message;
    Protection protection = Protection::None;
    friend bool operator==(const ApplicationRow &, const ApplicationRow &) = default;
};

} // namespace famn
