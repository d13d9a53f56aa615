#include "models/services/FamilyDetail.h"

#include "models/domain/Labels.h"
#include "models/services/IntakeSettings.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Fills TARGET through READ, unless the actor may not see such records.
template<typename T>
Result<void> fill(FamilyDetail &detail, const Actor &actor, Subject subject, QList<T> &target,
                  const Connection &connection, Result<QList<T>> (*read)(const Connection &, const FamilyId &))
{
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, subject, detail.family.id));
    if (!theirs) {
        detail.denied.append(subject);
        return done();
    }
    FAMN_ASSIGN(records, read(connection, detail.family.id));
    target = std::move(records);
    return done();
}

template<typename T>
void maskAll(QList<T> &records)
{
    for (T &record : records)
        record = maskedRecord(std::move(record));
}

void mask(FamilyDetail &detail)
{
    detail.masked = true;
    detail.family = maskedRecord(std::move(detail.family));
    detail.family.displayName = protectedLabel();
    maskAll(detail.persons);
    maskAll(detail.assignments);
    maskAll(detail.applications);
    maskAll(detail.contacts);
    maskAll(detail.tasks);
    for (Task &task : detail.tasks)
        task.title = protectedLabel();
}

Result<void> addNames(const Connection &connection, FamilyDetail &detail)
{
    FAMN_ASSIGN(units, unitNames(connection));
    FAMN_ASSIGN(staff, staffNames(connection));
    detail.unitNames = std::move(units);
    detail.staffNames = std::move(staff);
    QSet<QString> codes{detail.family.municipality};
    for (const Assignment &assignment : std::as_const(detail.assignments))
        codes.insert(assignment.municipality);
    FAMN_ASSIGN(municipalities, allMunicipalities(connection));
    for (const Municipality &municipality : std::as_const(municipalities)) {
        if (codes.contains(municipality.code))
            detail.municipalityNames.insert(municipality.code, municipality.name);
    }
    return done();
}

} // namespace

Result<FamilyDetail> familyDetail(const Connection &connection, const Actor &actor, const FamilyId &id,
                                  const std::optional<Revealed> &revealed)
{
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, id));
    if (!theirs)
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    FamilyDetail detail;
    FAMN_ASSIGN(family, RecordTable<Family>(connection).living(id));
    detail.family = std::move(family);
    FAMN_TRY(fill(detail, actor, Subject::Families, detail.persons, connection, personsOf));
    FAMN_TRY(fill(detail, actor, Subject::Assignments, detail.assignments, connection, assignmentsOf));
    FAMN_TRY(fill(detail, actor, Subject::Applications, detail.applications, connection, applicationsOf));
    FAMN_TRY(fill(detail, actor, Subject::Contacts, detail.contacts, connection, contactsOf));
    FAMN_TRY(fill(detail, actor, Subject::Tasks, detail.tasks, connection, tasksOf));
    detail.revealed =
        detail.family.protection != Protection::None && revealed && revealed->opens(actor, detail.family.id);
    if (detail.family.protection != Protection::None && !detail.revealed)
        mask(detail);
    FAMN_TRY(addNames(connection, detail));
    return detail;
}

Result<ApplicationDetail> applicationDetail(const Connection &connection, const Actor &actor, const ApplicationId &id,
                                            const std::optional<Revealed> &revealed)
{
    if (!allows(actor, Verb::Read, Subject::Applications))
        return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
    FAMN_ASSIGN(application, RecordTable<Application>(connection).living(id));
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Applications, application.family));
    if (!theirs)
        return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
    FAMN_ASSIGN(family, familyDetail(connection, actor, application.family, revealed));
    if (family.masked)
        application = maskedRecord(std::move(application));
    FAMN_ASSIGN(rules, intakeRules(connection));
    QList<OfferedCampaign> campaigns;
    if (!family.masked) {
        FAMN_ASSIGN(offered, campaignsFor(connection, application));
        campaigns = offered;
    }
    return ApplicationDetail{std::move(application), std::move(family), rules, campaigns};
}

Result<void> mayReadRecord(const WritePath &write, const RecordRef &record)
{
    const Subject subject = subjectOfKind(record.kind.toLatin1().constData());
    bool may = allows(write.actor(), Verb::Read, subject);
    if (may && scopeOf(write.actor(), Verb::Read, subject) == Scope::OwnUnit) {
        const Connection &connection = write.openRegister().writer();
        FAMN_ASSIGN(family, JournalReader(connection).familyOf(record));
        if (family) {
            FAMN_ASSIGN(own, isOwnFamily(connection, write.actor(), family->family));
            may = own;
        }
    }
    return may ? done() : Result<void>(Error{ErrorCode::Denied, {}, {record.kind}, {}});
}

Result<void> noteRead(WritePath &write, const RecordRef &record)
{
    const QByteArray kind = record.kind.toLatin1();
    const bool known = withRecordType<bool>(record.kind, false, []<typename T>(std::type_identity<T>) { return true; });
    if (!known)
        return Error{ErrorCode::NotFound, {}, {record.kind}, {}};
    FAMN_TRY(mayReadRecord(write, record));
    return write.run([&](Change &change) { return change.note(JournalAction::Read, kind.constData(), record.id); });
}

} // namespace famn
