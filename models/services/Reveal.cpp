#include "models/services/Reveal.h"

#include "models/base/Text.h"
#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

bool mayReveal(const Actor &actor)
{
    return allows(actor, Verb::Reveal, Subject::Families);
}

bool Revealed::opens(const Actor &actor, const FamilyId &family) const
{
    return family == m_family && actor.staff == m_staff && actor.slot == m_slot && mayReveal(actor);
}

Result<Revealed> reveal(WritePath &write, const RecordRef &record, const QString &reason)
{
    const Actor &actor = write.actor();
    if (!mayReveal(actor))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    const Connection &connection = write.openRegister().writer();
    FAMN_ASSIGN(found, JournalReader(connection).familyOf(record));
    if (!found)
        return Error{ErrorCode::NotFound, {}, {record.kind}, {}};
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, found->family));
    if (!theirs)
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    JournalPayload payload;
    payload.reason = cleanedLine(reason);
    // Not even a word.
    constexpr qsizetype leastReason = 3;
    if (payload.reason.size() < leastReason)
        return Error{ErrorCode::Invalid, u"reason"_s, {u"family"_s, QString(keyOf(ViolationCode::Missing))}, {}};
    if (payload.reason.size() > maxLine)
        return Error{ErrorCode::Invalid, u"reason"_s, {u"family"_s, QString(keyOf(ViolationCode::TooLong))}, {}};
    FAMN_ASSIGN(minutes, revealMinutes(connection));
    FAMN_TRY(write.run(
        [&](Change &change) { return change.note(JournalAction::Reveal, "family", found->family.uuid, payload); }));
    constexpr qint64 minute = 60'000;
    Revealed revealed;
    revealed.m_family = found->family;
    revealed.m_staff = actor.staff;
    revealed.m_slot = actor.slot;
    revealed.m_until = {write.clock().now().msec + minutes * minute};
    return revealed;
}

Result<int> revealMinutes(const Connection &connection)
{
    FAMN_ASSIGN(stored, settingValue(connection, QString::fromUtf16(settingNames::revealMinutes)));
    return numberSetting(stored, RevealTime::least, RevealTime::most).value_or(RevealTime::usual);
}

Result<Uuid> setRevealMinutes(WritePath &write, int minutes)
{
    if (minutes < RevealTime::least || minutes > RevealTime::most)
        return Error{
            ErrorCode::Invalid, u"reveal_minutes"_s, {u"setting"_s, QString(keyOf(ViolationCode::OutOfRange))}, {}};
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(known, revealMinutes(change.connection()));
        if (known == minutes)
            return done();
        return storeSetting(change, QString::fromUtf16(settingNames::revealMinutes), QString::number(minutes));
    });
}

} // namespace famn
