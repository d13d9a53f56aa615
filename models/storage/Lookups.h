#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Organisation.h"
#include "models/storage/RecordTable.h"
#include "models/storage/Settings.h"

#include <functional>

namespace famn {

/// Small questions the services ask. All of them see what the running transaction has written.

[[nodiscard]] Result<QList<Municipality>> allMunicipalities(const Connection &connection);
/// The person whose slot it is; nothing when nobody is linked to it.
[[nodiscard]] Result<std::optional<StaffMember>> staffOfSlot(const Connection &connection, const Uuid &slot);
/// Whether the register has any staff yet, deleted ones included.
[[nodiscard]] Result<bool> hasStaff(const Connection &connection);
/// A setting's value; empty when it was never made.
[[nodiscard]] Result<QString> settingValue(const Connection &connection, const QString &name);
/// Takes COUNT numbers of a counter that starts at 1, and gives the first. A negative COUNT gives the last taken ones
/// back.
[[nodiscard]] Result<qint64> takeNumbers(const Connection &connection, const QString &counter, qint64 count);

/// The record of that name, deleted or not; nothing when it was never made.
[[nodiscard]] Result<std::optional<Setting>> settingNamed(RecordTable<Setting> &settings, const QString &name);
/// Those whose name begins with PREFIX.
[[nodiscard]] Result<QList<Setting>> settingsBelow(RecordTable<Setting> &settings, const QString &prefix);
/// A family's applications that came in on DAY.
[[nodiscard]] Result<QList<Application>> applicationsOfDay(RecordTable<Application> &applications,
                                                           const FamilyId &family, const QDate &day);
/// Whether the family has or had an assignment, not only one that is planned.
[[nodiscard]] Result<bool> hasHadAssignment(const Connection &connection, const FamilyId &family);
/// Those who belong to the family now.
[[nodiscard]] Result<QList<Person>> currentPersons(RecordTable<Person> &persons, const FamilyId &family);

/// The family that has this case number, deleted or not.
[[nodiscard]] Result<std::optional<FamilyId>> familyWithCaseNumber(const Connection &connection,
                                                                   const QString &caseNumber);
/// FAMILY, or the family that it was merged into at last: for whoever still knows it by its old case number.
[[nodiscard]] Result<FamilyId> survivorOf(const Connection &connection, const FamilyId &family);
/// The person with this number of twelve characters: a present member of a family before an earlier or deleted one.
[[nodiscard]] Result<std::optional<PersonId>> personWithNumber(const Connection &connection, const QString &number);

/// The present member of a family with this number of twelve characters.
[[nodiscard]] Result<std::optional<PersonId>> presentPersonWithNumber(const Connection &connection,
                                                                      const QString &number);

/// What a search for duplicates needs of a current member of a living family.
struct KnownPerson
{
    FamilyId family;
    PersonRole role = PersonRole::Adult1;
    QString number;
    QString givenName;
    QString familyName;
    QString calledName;
    QString phone;
    QString email;
    /// Of the family.
    QString address;
    QString postcode;
    QString earlierSurnames;
    bool isProtected = false;
};

/// Calls VISIT for all of them, the members of a family one after another.
[[nodiscard]] Result<void> eachKnownPerson(const Connection &connection,
                                           const std::function<void(const KnownPerson &)> &visit);

/// How many records a register holds, for `info` and status lines.
struct RegisterCounts
{
    qint64 families = 0;
    qint64 persons = 0;
    qint64 applications = 0;
    qint64 assignments = 0;
    qint64 contacts = 0;
    qint64 tasks = 0;
    qint64 journal = 0;
};

[[nodiscard]] Result<RegisterCounts> countRecords(const Connection &connection);

} // namespace famn
