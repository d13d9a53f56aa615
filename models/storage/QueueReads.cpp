#include "models/storage/QueueReads.h"

#include "models/storage/RecordTable.h"
#include "models/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<QHash<Uuid, Attempts>> attemptsOfUnanswered(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(
                         connection,
                         "SELECT c.application, count(*), max(c.at), max(c.form = 'brev' OR c.form = 'epost') "
                         "FROM contact_entry AS c WHERE c.deleted_at IS NULL AND c.reached = 0 AND c.direction = 'ut' "
                         "AND c.application IN (SELECT uid FROM application WHERE first_contact_at IS NULL "
                         "AND deleted_at IS NULL AND historical IS NULL AND (stage = 'ny' OR stage = 'kontaktforsok')) "
                         "GROUP BY c.application"));
    QHash<Uuid, Attempts> attempts;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return attempts;
        attempts.insert(row.uuid(0), {int(row.integer(1)), Instant{row.integer(2)}, row.integer(3) != 0});
    }
}

Result<QList<Absence>> absencesOn(const Connection &connection, const QDate &day)
{
    return RecordTable<Absence>(connection)
        .where(u"WHERE deleted_at IS NULL AND from_date <= ?1 AND (to_date IS NULL OR to_date >= ?1) ORDER BY id"_s,
               {day.toString(Qt::ISODate)});
}

Result<QList<Absence>> absencesFrom(const Connection &connection, const QDate &day)
{
    return RecordTable<Absence>(connection)
        .where(u"WHERE deleted_at IS NULL AND (to_date IS NULL OR to_date >= ?) ORDER BY from_date, id"_s,
               {day.toString(Qt::ISODate)});
}

Result<QList<StaffMember>> workingStaff(const Connection &connection)
{
    return RecordTable<StaffMember>(connection).where(u"WHERE deleted_at IS NULL AND active = 1 ORDER BY id"_s);
}

} // namespace famn
