#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// An interest application as somebody writes it down while the family is on the line. Text as typed.
struct NewApplication
{
    /// The whole name ("Anna Ekström", "Ekström, Anna"); where the two below are empty.
    QString name;
    QString givenName;
    QString familyName;
    QString phone;
    QString email;
    /// Personal, coordination or reserve number; may be empty.
    QString number;
    CodeSet<AssignmentType> types;
    /// Code of four digits; empty for the municipality the register belongs to.
    QString municipality;
    Channel channel = Channel::Phone;
    std::optional<bool> experienced;
    QString source;
    QString message;
};

/// What was made of it.
struct Registered
{
    FamilyId family;
    PersonId person;
    ApplicationId application;
    QString caseNumber;
    Uuid batch;
};

/// Makes family, first applicant and application in one operation; received now, by the actor, who owns both. Errors:
/// Invalid with kind and column ("person.phone"), Conflict with the field "number" when a present member of another
/// family has it, Denied.
[[nodiscard]] Result<Registered> registerApplication(WritePath &write, const NewApplication &typed);
/// Another application from a family that is here already. Of TYPED only what describes the application counts; the
/// person given back is the null id. NotFound when the family is not there, or deleted.
[[nodiscard]] Result<Registered> addApplication(WritePath &write, const FamilyId &family, const NewApplication &typed);

} // namespace famn
