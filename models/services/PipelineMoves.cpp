#include "models/services/PipelineMoves.h"

#include "models/base/Text.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// A family is experienced when it says so, or has had an assignment here.
Result<bool> isExperienced(const Connection &connection, const Application &application)
{
    if (application.experienced || application.experienceYears)
        return application.experienced.value_or(false) || application.experienceYears.value_or(0) > 0;
    FAMN_ASSIGN(families,
                RecordTable<Family>(connection).where(u"WHERE uid = ?"_s, {application.family.uuid.toBytes()}));
    if (!families.isEmpty() && families.first().experienced)
        return *families.first().experienced;
    return hasHadAssignment(connection, application.family);
}

} // namespace

Result<void> applyMove(Change &change, Application &application, const StageMove &move)
{
    StageMove clean = move;
    clean.why = cleaned(move.why);
    FAMN_ASSIGN(experienced, isExperienced(change.connection(), application));
    const auto fault = moveTo(application, clean, {change.today(), experienced});
    if (fault)
        return Error{ErrorCode::Invalid, QString(fault->field), {u"application"_s, QString(keyOf(fault->code))}, {}};
    if (!clean.why.isEmpty())
        change.setReason(clean.why);
    return done();
}

Result<Uuid> moveStage(WritePath &write, const ApplicationId &application, const StageMove &move)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Application>().living(application));
        Application after = stored;
        FAMN_TRY(applyMove(change, after, move));
        if (after == stored)
            return done();
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<StageChoices> stageChoices(const Connection &connection, const Actor &actor, const ApplicationId &id)
{
    if (!allows(actor, Verb::Read, Subject::Applications))
        return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
    FAMN_ASSIGN(application, RecordTable<Application>(connection).living(id));
    FAMN_ASSIGN(experienced, isExperienced(connection, application));
    const QList<ApplicationStage> stages = stagesFrom(application);
    return StageChoices{std::move(application), experienced, stages};
}

Result<Uuid> setHistorical(WritePath &write, const QList<ApplicationId> &applications, bool historical)
{
    return write.change([&](Change &change) -> Result<void> {
        for (const ApplicationId &id : applications) {
            FAMN_ASSIGN(stored, change.table<Application>().living(id));
            if (stored.historical == historical)
                continue;
            Application after = stored;
            after.historical = historical;
            FAMN_TRY(change.update(stored, after));
        }
        return done();
    });
}

} // namespace famn
