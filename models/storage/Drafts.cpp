#include "models/storage/Drafts.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<QList<Draft>> draftsWhere(const Connection &connection, const QString &tail, const QVariantList &values)
{
    FAMN_ASSIGN(rows, connection.run(u"SELECT owner, place, record, value, saved_at FROM draft "_s + tail, values));
    QList<Draft> drafts;
    while (rows.next()) {
        drafts.append({Uuid::fromBytes(rows.value(0).toByteArray()).value_or(Uuid()),
                       rows.value(1).toString(),
                       Uuid::fromBytes(rows.value(2).toByteArray()).value_or(Uuid()),
                       rows.value(3).toString(),
                       {rows.value(4).toLongLong()}});
    }
    return drafts;
}

} // namespace

Result<void> putDraft(const Connection &connection, const Draft &draft)
{
    const QVariant record = draft.record.isNull() ? QVariant() : QVariant(draft.record.toBytes());
    return connection.execute(
        u"INSERT INTO draft (owner, place, record, value, saved_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (owner, place) DO UPDATE SET record = excluded.record, value = excluded.value, "
        "saved_at = excluded.saved_at"_s,
        {draft.owner.toBytes(), draft.place, record, draft.text.isNull() ? u""_s : draft.text, draft.savedAt.msec});
}

Result<std::optional<Draft>> draftAt(const Connection &connection, const Uuid &owner, const QString &place)
{
    FAMN_ASSIGN(drafts, draftsWhere(connection, u"WHERE owner = ? AND place = ?"_s, {owner.toBytes(), place}));
    return drafts.isEmpty() ? std::optional<Draft>() : drafts.first();
}

Result<QList<Draft>> draftsOf(const Connection &connection, const Uuid &owner)
{
    return draftsWhere(connection, u"WHERE owner = ? ORDER BY saved_at, id"_s, {owner.toBytes()});
}

Result<void> removeDraft(const Connection &connection, const Uuid &owner, const QString &place)
{
    return connection.execute(u"DELETE FROM draft WHERE owner = ? AND place = ?"_s, {owner.toBytes(), place});
}

Result<void> removeDraftsAbout(const Connection &connection, const Uuid &record)
{
    return connection.execute(u"DELETE FROM draft WHERE record = ?"_s, {record.toBytes()});
}

} // namespace famn
