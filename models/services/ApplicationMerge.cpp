#include "models/services/ApplicationMerge.h"

#include "models/domain/SameDay.h"
#include "models/services/PipelineMoves.h"
#include "models/services/RuleError.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using Moment = std::optional<Instant>;

QStringList outcomeColumns()
{
    return {u"outcome"_s,      u"reason"_s,     u"secondary_reasons"_s,      u"initiator"_s,
            u"ended_on"_s,     u"historical"_s, u"alternative_considered"_s, u"may_reconsider"_s,
            u"reconsider_on"_s};
}

QStringList stageColumns()
{
    return outcomeColumns() +
           QStringList{u"stage"_s, u"stage_since"_s, u"left_stage"_s, u"next_try_on"_s, u"dormant_until"_s};
}

bool hasEnded(const Application &application)
{
    return application.stage == ApplicationStage::Ended;
}

/// Whether the stage of ONE says more of the family than that of OTHER.
bool isFurther(const Application &one, const Application &other)
{
    const auto rank = [](const Application &application) {
        return hasEnded(application)                            ? -2
               : application.stage == ApplicationStage::Dormant ? -1
                                                                : int(application.stage);
    };
    return rank(one) > rank(other);
}

Result<Family> familyOfBoth(const Connection &connection, const Actor &actor, const Application &kept,
                            const Application &other)
{
    for (const FamilyId &family : {kept.family, other.family}) {
        FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Applications, family));
        if (!theirs)
            return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
    }
    if (kept.id == other.id)
        return Error{ErrorCode::Usage, {}, {kept.id.uuid.toString()}, {}};
    if (kept.family != other.family)
        return ruleError("application", "family", ViolationCode::OutOfRange);
    FAMN_ASSIGN(family, RecordTable<Family>(connection).living(kept.family));
    if (family.protection != Protection::None)
        return Error{ErrorCode::FamilyProtected, {}, {}, {}};
    return family;
}

/// Which of both came in first; where only one of them knows the moment of a day, that one.
const Application &earlier(const Application &one, const Application &other)
{
    if (one.receivedOn != other.receivedOn)
        return one.receivedOn < other.receivedOn ? one : other;
    if (!one.receivedAt || !other.receivedAt)
        return other.receivedAt ? other : one;
    return *other.receivedAt < *one.receivedAt ? other : one;
}

/// The first of both moments that is not before DAY.
Moment firstSince(const QDate &day, const Moment &one, const Moment &other)
{
    Moment first;
    for (const Moment &moment : {one, other}) {
        if (moment && swedishDay(*moment) >= day && (!first || *moment < *first))
            first = moment;
    }
    return first;
}

/// What of two notes about one place at a meeting says more.
AttendanceStatus surer(AttendanceStatus one, AttendanceStatus other)
{
    using enum AttendanceStatus;
    for (const AttendanceStatus status : {Attended, CalledOff, Missed, Registered}) {
        if (one == status || other == status)
            return status;
    }
    return Invited;
}

/// One merge while it runs inside its transaction.
class ApplicationMerge
{
public:
    ApplicationMerge(Change &change, const ApplicationMergeChoice &choice)
        : m_change(change)
        , m_choice(choice)
    {
    }

    Result<void> run();

private:
    Result<void> check();
    Result<bool> settle(const MeetingAttendance &place);
    Result<Application> chosen() const;
    void settleDays(Application &after, const Application &stageOf) const;
    Result<void> endOther();

    Change &m_change;
    const ApplicationMergeChoice &m_choice;
    Application m_kept;
    Application m_other;
    /// Of the application that stays, by meeting.
    QHash<Uuid, MeetingAttendance> m_places;
};

Result<void> ApplicationMerge::check()
{
    FAMN_ASSIGN(kept, m_change.table<Application>().living(m_choice.kept));
    FAMN_ASSIGN(other, m_change.table<Application>().living(m_choice.other));
    m_kept = kept;
    m_other = other;
    FAMN_TRY(familyOfBoth(m_change.connection(), m_change.actor(), m_kept, m_other));
    FAMN_TRY(checkSeen(m_choice.versions, m_kept));
    return checkSeen(m_choice.versions, m_other);
}

Result<bool> ApplicationMerge::settle(const MeetingAttendance &place)
{
    const auto mine = m_places.constFind(place.meeting.uuid);
    if (mine == m_places.constEnd())
        return true;
    // There is one place for each application at a meeting, so the other's goes first.
    FAMN_TRY(m_change.remove(place));
    MeetingAttendance after = *mine;
    after.status = surer(mine->status, place.status);
    after.persons = std::max(mine->persons, place.persons);
    FAMN_TRY(m_change.update(*mine, after));
    return false;
}

void ApplicationMerge::settleDays(Application &after, const Application &stageOf) const
{
    // Days from before the register and its own make no clock together.
    const Application &first = m_kept.historical == m_other.historical ? earlier(m_kept, m_other) : stageOf;
    after.receivedOn = first.receivedOn;
    after.receivedAt = first.receivedAt;
    after.firstAttemptAt = firstSince(after.receivedOn, m_kept.firstAttemptAt, m_other.firstAttemptAt);
    after.firstContactAt = firstSince(after.receivedOn, m_kept.firstContactAt, m_other.firstContactAt);
    if (m_kept.stage == m_other.stage && m_kept.stageSince.isValid() && m_other.stageSince.isValid())
        after.stageSince = std::min(m_kept.stageSince, m_other.stageSince);
    if (!waitsForContact(after.stage) || after.historical)
        return;
    // It waits for a contact that was noted on the other.
    if (after.firstContactAt) {
        after.stage = ApplicationStage::Contacted;
        after.stageSince = swedishDay(*after.firstContactAt);
        after.nextTryOn = {};
    } else if (after.firstAttemptAt && after.stage == ApplicationStage::New) {
        after.stage = ApplicationStage::AttemptMade;
        after.stageSince = swedishDay(*after.firstAttemptAt);
        after.nextTryOn = std::max(m_kept.nextTryOn, m_other.nextTryOn);
    }
}

Result<Application> ApplicationMerge::chosen() const
{
    QStringList taken = m_choice.taken;
    const bool takesStage = taken.contains(u"stage"_s);
    const bool takesOutcome = hasEnded(m_kept) && hasEnded(m_other) && taken.removeAll(u"outcome"_s) > 0;
    FAMN_ASSIGN(after, withTaken(m_kept, m_other, taken));
    if (takesStage || takesOutcome) {
        FAMN_ASSIGN(staged, withColumnsOf(after, m_other, takesStage ? stageColumns() : outcomeColumns()));
        after = staged;
    }
    settleDays(after, takesStage || takesOutcome ? m_other : m_kept);
    return after;
}

Result<void> ApplicationMerge::endOther()
{
    Application stored = m_other;
    if (!hasEnded(m_other)) {
        Application ended = m_other;
        StageMove move;
        move.to = ApplicationStage::Ended;
        move.outcome = Outcome::Duplicate;
        FAMN_TRY(applyMove(m_change, ended, move));
        FAMN_ASSIGN(updated, m_change.update(m_other, ended));
        stored = updated;
    }
    return m_change.remove(stored);
}

Result<void> ApplicationMerge::run()
{
    FAMN_TRY(check());
    FAMN_TRY(beginMerge(m_change, "application", m_kept.id.uuid, m_other.id.uuid,
                        u"merge application of %1 into that of %2"_s.arg(m_other.receivedOn.toString(Qt::ISODate),
                                                                         m_kept.receivedOn.toString(Qt::ISODate))));
    FAMN_ASSIGN(after, chosen());
    FAMN_ASSIGN(places, livingLinkedTo(m_change.table<MeetingAttendance>(), u"application"_s, m_kept.id.uuid));
    for (const MeetingAttendance &place : std::as_const(places))
        m_places.insert(place.meeting.uuid, place);
    FAMN_TRY(moveLinked(m_change, u"application"_s, m_other.id.uuid, m_kept.id.uuid,
                        [this]<typename T>(T &record) -> Result<bool> {
                            if constexpr (std::is_same_v<T, MeetingAttendance>)
                                return settle(record);
                            else
                                return true;
                        }));
    FAMN_TRY(m_change.update(m_kept, after));
    return endOther();
}

} // namespace

Result<ApplicationComparison> compareApplications(const Connection &connection, const Actor &actor,
                                                  const ApplicationId &kept, const ApplicationId &other)
{
    ApplicationComparison comparison;
    RecordTable<Application> applications(connection);
    FAMN_ASSIGN(one, applications.living(kept));
    FAMN_ASSIGN(two, applications.living(other));
    FAMN_ASSIGN(family, familyOfBoth(connection, actor, one, two));
    comparison.kept = one;
    comparison.other = two;
    comparison.caseNumber = family.caseNumber;
    FAMN_ASSIGN(fields, compareRecords(connection, actor, one, two));
    for (ComparedField &field : fields) {
        if (field.values.field == "stage"_L1)
            field.suggested = isFurther(two, one);
    }
    comparison.fields = fields;
    if (hasEnded(one) && hasEnded(two)) {
        ComparedField outcome;
        outcome.values.field = u"outcome"_s;
        outcome.values.type = ValueType::Code;
        outcome.values.before = one.outcome ? QVariant(QString(keyOf(*one.outcome))) : QVariant();
        outcome.values.after = two.outcome ? QVariant(QString(keyOf(*two.outcome))) : QVariant();
        comparison.fields.append(outcome);
    }
    FAMN_ASSIGN(moved, countLinked(connection, u"application"_s, other.uuid));
    comparison.moved = moved;
    comparison.versions = {{one.id.uuid, one.stamp.version}, {two.id.uuid, two.stamp.version}};
    return comparison;
}

ApplicationMergeChoice suggestedChoice(const ApplicationComparison &comparison)
{
    return {comparison.kept.id, comparison.other.id, suggestedIn(comparison.fields), comparison.versions};
}

Result<Uuid> mergeApplications(WritePath &write, const ApplicationMergeChoice &choice)
{
    return write.change([&](Change &change) { return ApplicationMerge(change, choice).run(); });
}

} // namespace famn
