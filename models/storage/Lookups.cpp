#include "models/storage/Lookups.h"

#include "models/storage/Statement.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace famn {

Result<QList<Municipality>> allMunicipalities(const Connection &connection)
{
    FAMN_ASSIGN(rows, connection.run(u"SELECT code, name, county_code, county FROM municipality ORDER BY code"_s));
    QList<Municipality> list;
    while (rows.next())
        list.append(
            {rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString()});
    return list;
}

Result<std::optional<StaffMember>> staffOfSlot(const Connection &connection, const Uuid &slot)
{
    RecordTable<StaffMember> staff(connection);
    FAMN_ASSIGN(found, staff.where(u"WHERE slot = ? AND deleted_at IS NULL"_s, {slot.toBytes()}));
    return found.isEmpty() ? std::optional<StaffMember>() : found.first();
}

Result<bool> hasStaff(const Connection &connection)
{
    FAMN_ASSIGN(any, connection.scalar(u"SELECT EXISTS (SELECT 1 FROM staff)"_s));
    return any.toBool();
}

Result<QString> settingValue(const Connection &connection, const QString &name)
{
    FAMN_ASSIGN(value, connection.scalar(u"SELECT value FROM setting WHERE name = ? AND deleted_at IS NULL"_s, {name}));
    return value.toString();
}

Result<qint64> takeNumbers(const Connection &connection, const QString &counter, qint64 count)
{
    FAMN_ASSIGN(next,
                connection.scalar(u"INSERT INTO counter (name, next) VALUES (?1, max(1, 1 + ?2)) ON CONFLICT (name) "
                                  "DO UPDATE SET next = next + ?2 RETURNING next"_s,
                                  {counter, count}));
    return next.toLongLong() - count;
}

Result<std::optional<Setting>> settingNamed(RecordTable<Setting> &settings, const QString &name)
{
    FAMN_ASSIGN(found, settings.where(u"WHERE name = ?"_s, {name}));
    return found.isEmpty() ? std::optional<Setting>() : found.first();
}

Result<QList<Setting>> settingsBelow(RecordTable<Setting> &settings, const QString &prefix)
{
    return settings.where(u"WHERE substr(name, 1, ?) = ? AND deleted_at IS NULL ORDER BY id"_s,
                          {qint64(prefix.size()), prefix});
}

Result<QList<Application>> applicationsOfDay(RecordTable<Application> &applications, const FamilyId &family,
                                             const QDate &day)
{
    return applications.where(u"WHERE family = ? AND received_on = ? AND deleted_at IS NULL ORDER BY id"_s,
                              {family.uuid.toBytes(), day.toString(Qt::ISODate)});
}

Result<bool> hasHadAssignment(const Connection &connection, const FamilyId &family)
{
    FAMN_ASSIGN(any, connection.scalar(u"SELECT EXISTS (SELECT 1 FROM assignment WHERE family = ? "
                                       "AND deleted_at IS NULL AND status <> 'planerat')"_s,
                                       {family.uuid.toBytes()}));
    return any.toBool();
}

Result<QList<Person>> currentPersons(RecordTable<Person> &persons, const FamilyId &family)
{
    return persons.where(u"WHERE family = ? AND member_to IS NULL AND deleted_at IS NULL ORDER BY role, id"_s,
                         {family.uuid.toBytes()});
}

Result<std::optional<FamilyId>> familyWithCaseNumber(const Connection &connection, const QString &caseNumber)
{
    FAMN_ASSIGN(uid, connection.scalar(u"SELECT uid FROM family WHERE case_number = ?"_s, {caseNumber}));
    const auto id = Uuid::fromBytes(uid.toByteArray());
    return id ? std::optional(FamilyId{*id}) : std::nullopt;
}

Result<FamilyId> survivorOf(const Connection &connection, const FamilyId &family)
{
    // UNION, not UNION ALL: a ring, which the program never writes, ends too.
    FAMN_ASSIGN(uid, connection.scalar(u"WITH RECURSIVE line (uid, next) AS ("
                                       "SELECT uid, merged_into FROM family WHERE uid = ? UNION "
                                       "SELECT f.uid, f.merged_into FROM family AS f JOIN line ON f.uid = line.next "
                                       "WHERE line.next IS NOT NULL) "
                                       "SELECT uid FROM line WHERE next IS NULL"_s,
                                       {family.uuid.toBytes()}));
    const auto id = Uuid::fromBytes(uid.toByteArray());
    return id ? FamilyId{*id} : family;
}

Result<std::optional<PersonId>> presentPersonWithNumber(const Connection &connection, const QString &number)
{
    FAMN_ASSIGN(
        uid, connection.scalar(
                 u"SELECT uid FROM person WHERE number = ? AND member_to IS NULL AND deleted_at IS NULL"_s, {number}));
    const auto id = Uuid::fromBytes(uid.toByteArray());
    return id ? std::optional(PersonId{*id}) : std::nullopt;
}

Result<std::optional<PersonId>> personWithNumber(const Connection &connection, const QString &number)
{
    // Each half has an index of its own, and is written as that one is.
    FAMN_ASSIGN(present, presentPersonWithNumber(connection, number));
    if (present)
        return present;
    FAMN_ASSIGN(uid, connection.scalar(
                         u"SELECT uid FROM person WHERE number = ? AND (member_to IS NOT NULL OR deleted_at IS NOT "
                         "NULL) ORDER BY deleted_at IS NOT NULL, member_to DESC, id DESC LIMIT 1"_s,
                         {number}));
    const auto id = Uuid::fromBytes(uid.toByteArray());
    return id ? std::optional(PersonId{*id}) : std::nullopt;
}

Result<void> eachKnownPerson(const Connection &connection, const std::function<void(const KnownPerson &)> &visit)
{
    FAMN_ASSIGN(row, Statement::prepare(
                         connection, "SELECT p.family, p.role, p.number, p.given_name, p.family_name, p.called_name, "
                                     "p.phone, p.email, f.address, f.postcode, f.earlier_surnames, "
                                     "f.protection <> 'ingen' FROM person AS p JOIN family AS f ON f.uid = p.family "
                                     "WHERE p.member_to IS NULL AND p.deleted_at IS NULL AND f.deleted_at IS NULL "
                                     "ORDER BY f.id, p.role"));
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return done();
        KnownPerson person;
        person.family.uuid = row.uuid(0);
        person.role = codeOf<PersonRole>(row.text(1)).value_or(PersonRole::OtherAdult);
        person.number = row.text(2);
        person.givenName = row.text(3);
        person.familyName = row.text(4);
        person.calledName = row.text(5);
        person.phone = row.text(6);
        person.email = row.text(7);
        person.address = row.text(8);
        person.postcode = row.text(9);
        person.earlierSurnames = row.text(10);
        person.isProtected = row.integer(11) != 0;
        visit(person);
    }
}

Result<RegisterCounts> countRecords(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT (SELECT count(*) FROM family WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM person WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM application WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM assignment WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM contact_entry WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM task WHERE deleted_at IS NULL), "
                                                    "(SELECT count(*) FROM journal)"));
    FAMN_TRY(row.step());
    return RegisterCounts{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                          row.integer(4), row.integer(5), row.integer(6)};
}

} // namespace famn
