#include "models/services/ReadLog.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<void> noteHits(WritePath &write, const QList<FamilyId> &hits)
{
    if (hits.isEmpty())
        return done();
    JournalPayload payload;
    for (const FamilyId &hit : hits)
        payload.changes.append({u"hit"_s, {}, hit.uuid.toBytes()});
    return write.run([&](Change &change) { return change.note(JournalAction::Read, "search", {}, payload); });
}

bool mayExport(const Actor &actor, const QByteArray &kind)
{
    const bool known =
        withRecordType<bool>(QString::fromLatin1(kind), false, []<typename T>(std::type_identity<T>) { return true; });
    return (!known && subjectOfKind(kind.constData()) != Subject::Log) ||
           allows(actor, Verb::Export, subjectOfKind(kind.constData()));
}

Result<void> noteCopy(WritePath &write, const QByteArray &kind, qint64 rows)
{
    if (!mayExport(write.actor(), kind))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(kind)}, {}};
    JournalPayload payload;
    payload.changes = {{u"rows"_s, {}, rows}, {u"how"_s, {}, u"clipboard"_s}};
    return write.run([&](Change &change) { return change.note(JournalAction::Export, kind.constData(), {}, payload); });
}

} // namespace famn
