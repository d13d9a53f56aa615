#include "models/storage/FamilyReads.h"

#include "models/storage/RecordTable.h"
#include "models/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<typename T>
Result<QHash<Id<T>, QString>> namesIn(const Connection &connection)
{
    QHash<Id<T>, QString> names;
    RecordTable<T> table(connection);
    FAMN_TRY(table.each(u"ORDER BY id"_s, {}, [&](const T &record) {
        names.insert(record.id, record.name);
        return true;
    }));
    return names;
}

} // namespace

Result<QList<Person>> personsOf(const Connection &connection, const FamilyId &family)
{
    return RecordTable<Person>(connection)
        .where(u"WHERE family = ? AND deleted_at IS NULL ORDER BY member_to IS NOT NULL, CASE role "
               "WHEN 'vuxen1' THEN 1 WHEN 'vuxen2' THEN 2 WHEN 'ovrig_vuxen' THEN 3 WHEN 'barn_i_hemmet' THEN 4 "
               "ELSE 5 END, id"_s,
               {family.uuid.toBytes()});
}

Result<QList<Assignment>> assignmentsOf(const Connection &connection, const FamilyId &family)
{
    return RecordTable<Assignment>(connection)
        .where(u"WHERE family = ? AND deleted_at IS NULL ORDER BY from_date DESC, id DESC"_s, {family.uuid.toBytes()});
}

Result<QList<Application>> applicationsOf(const Connection &connection, const FamilyId &family)
{
    return RecordTable<Application>(connection)
        .where(u"WHERE family = ? AND deleted_at IS NULL ORDER BY received_on DESC, received_at DESC, id DESC"_s,
               {family.uuid.toBytes()});
}

Result<QList<ContactEntry>> contactsOf(const Connection &connection, const FamilyId &family)
{
    return RecordTable<ContactEntry>(connection)
        .where(u"WHERE family = ? AND deleted_at IS NULL ORDER BY at DESC, id DESC"_s, {family.uuid.toBytes()});
}

Result<QList<Task>> tasksOf(const Connection &connection, const FamilyId &family)
{
    return RecordTable<Task>(connection)
        .where(u"WHERE deleted_at IS NULL AND subject IN (SELECT ?1 "
               "UNION ALL SELECT uid FROM application WHERE family = ?1 "
               "UNION ALL SELECT uid FROM assignment WHERE family = ?1 "
               "UNION ALL SELECT uid FROM person WHERE family = ?1) "
               "ORDER BY done_at IS NOT NULL, done_at DESC, due, id"_s,
               {family.uuid.toBytes()});
}

Result<QList<Task>> openTasksOf(const Connection &connection, const StaffId &owner, qint64 limit)
{
    return RecordTable<Task>(connection)
        .where(u"WHERE owner = ? AND done_at IS NULL AND deleted_at IS NULL ORDER BY due, id LIMIT ?"_s,
               {owner.uuid.toBytes(), limit});
}

Result<qint64> countOpenTasks(const Connection &connection, const StaffId &owner)
{
    FAMN_ASSIGN(count, connection.scalar(
                           u"SELECT count(*) FROM task WHERE owner = ? AND done_at IS NULL AND deleted_at IS NULL"_s,
                           {owner.uuid.toBytes()}));
    return count.toLongLong();
}

Result<QSet<FamilyId>> familiesElsewhere(const Connection &connection, const StaffId &staff, const QSet<UnitId> &units,
                                         const std::optional<FamilyId> &family)
{
    QByteArrayList known;
    for (const UnitId &unit : units)
        known.append("x'" + unit.uuid.toBytes().toHex() + '\'');
    const QByteArray own = '(' + known.join(',') + ')';
    QByteArray sql = "SELECT f.uid FROM family AS f WHERE f.unit IS NOT NULL AND f.unit NOT IN " + own +
                     " AND f.owner IS NOT ?1 AND NOT EXISTS (SELECT 1 FROM application AS a WHERE a.family = f.uid "
                     "AND a.deleted_at IS NULL AND (a.owner IS ?1 OR a.unit IN " +
                     own + "))";
    if (family)
        sql += " AND f.uid = ?2";
    FAMN_ASSIGN(row, Statement::prepare(connection, sql));
    row.bind(1, staff.uuid.toBytes());
    if (family)
        row.bind(2, family->uuid.toBytes());
    QSet<FamilyId> found;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return found;
        found.insert({row.uuid(0)});
    }
}

Result<QHash<StaffId, QString>> staffNames(const Connection &connection)
{
    return namesIn<StaffMember>(connection);
}

Result<QHash<UnitId, QString>> unitNames(const Connection &connection)
{
    return namesIn<Unit>(connection);
}

} // namespace famn
