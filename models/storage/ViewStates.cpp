#include "models/storage/ViewStates.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace famn {

Result<void> putViewState(const Connection &connection, const Uuid &owner, const QString &place,
                          const QByteArray &value, Instant savedAt)
{
    return connection.execute(u"INSERT INTO view_state (owner, place, value, saved_at) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (owner, place) DO UPDATE SET value = excluded.value, "
                              "saved_at = excluded.saved_at"_s,
                              {owner.toBytes(), place, QString::fromUtf8(value), savedAt.msec});
}

Result<QByteArray> viewStateAt(const Connection &connection, const Uuid &owner, const QString &place)
{
    FAMN_ASSIGN(value, connection.scalar(u"SELECT value FROM view_state WHERE owner = ? AND place = ?"_s,
                                         {owner.toBytes(), place}));
    return value.toString().toUtf8();
}

Result<QHash<QString, QByteArray>> viewStatesOf(const Connection &connection, const Uuid &owner)
{
    FAMN_ASSIGN(rows, connection.run(u"SELECT place, value FROM view_state WHERE owner = ?"_s, {owner.toBytes()}));
    QHash<QString, QByteArray> states;
    while (rows.next())
        states.insert(rows.value(0).toString(), rows.value(1).toString().toUtf8());
    return states;
}

Result<void> removeViewState(const Connection &connection, const Uuid &owner, const QString &place)
{
    return connection.execute(u"DELETE FROM view_state WHERE owner = ? AND place = ?"_s, {owner.toBytes(), place});
}

} // namespace famn
