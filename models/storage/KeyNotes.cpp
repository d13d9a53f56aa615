#include "models/storage/KeyNotes.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<quint64> notedKeySequence(const Connection &connection)
{
    FAMN_ASSIGN(noted, connection.scalar(u"SELECT next FROM counter WHERE name = 'keys.sequence'"_s));
    return noted.toULongLong();
}

Result<void> noteKeySequence(const Connection &connection, quint64 sequence)
{
    return connection.execute(u"INSERT INTO counter (name, next) VALUES ('keys.sequence', ?1) "
                              "ON CONFLICT (name) DO UPDATE SET next = ?1"_s,
                              {sequence});
}

Result<QList<StaffMember>> staffWithSlot(RecordTable<StaffMember> &staff)
{
    return staff.where(u"WHERE slot IS NOT NULL AND deleted_at IS NULL"_s);
}

Result<QList<StaffMember>> staffWithoutSlot(RecordTable<StaffMember> &staff, const QString &name)
{
    return staff.where(u"WHERE name = ? AND slot IS NULL AND deleted_at IS NULL ORDER BY id"_s, {name});
}

} // namespace famn
