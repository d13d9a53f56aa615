#include "models/storage/CampaignReads.h"

#include "models/storage/RecordTable.h"
#include "models/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Calls VISIT for every row that STATEMENT gives.
Result<void> eachRow(Statement &statement, const std::function<Result<void>(const Statement &)> &visit)
{
    while (true) {
        FAMN_ASSIGN(more, statement.step());
        if (!more)
            return done();
        FAMN_TRY(visit(statement));
    }
}

/// A code that the program never writes means that the file was changed behind its back.
template<Code E>
Result<E> codeIn(const Statement &row, int column, const char *name)
{
    const auto code = codeOf<E>(row.text(column));
    if (!code)
        return Error{ErrorCode::RegisterDamaged, QString::fromLatin1(name), {}, {}};
    return *code;
}

} // namespace

Result<QList<Campaign>> livingCampaigns(const Connection &connection)
{
    return RecordTable<Campaign>(connection).where(u"WHERE deleted_at IS NULL ORDER BY from_date DESC, id DESC"_s);
}

Result<QList<CampaignEvent>> livingEvents(const Connection &connection)
{
    return RecordTable<CampaignEvent>(connection).where(u"WHERE deleted_at IS NULL ORDER BY day, id"_s);
}

Result<QList<IntakeCount>> intakeCounts(const Connection &connection)
{
    FAMN_ASSIGN(statement, Statement::prepare(
                               connection, "SELECT received_on, channel, historical IS NOT NULL, campaign, count(*), "
                                           "sum(outcome IS 'blev_uppdrag') FROM application "
                                           "WHERE deleted_at IS NULL AND outcome IS NOT 'dubblett' "
                                           "GROUP BY 1, 2, 3, 4"));
    QList<IntakeCount> counts;
    FAMN_TRY(eachRow(statement, [&](const Statement &row) -> Result<void> {
        FAMN_ASSIGN(channel, codeIn<Channel>(row, 1, "channel"));
        counts.append({row.day(0), channel, row.integer(2) != 0, CampaignId{row.uuid(3)}, int(row.integer(4)),
                       int(row.integer(5))});
        return done();
    }));
    return counts;
}

Result<QList<UnlinkedApplication>> unlinkedApplications(const Connection &connection, const DayRange &days)
{
    QList<UnlinkedApplication> applications;
    if (days.isEmpty())
        return applications;
    FAMN_ASSIGN(statement,
                Statement::prepare(
                    connection, "SELECT a.uid, a.received_on, a.channel, a.source FROM application AS a "
                                "JOIN family AS f ON f.uid = a.family WHERE a.campaign IS NULL "
                                "AND a.deleted_at IS NULL AND a.outcome IS NOT 'dubblett' AND f.protection = 'ingen' "
                                "AND a.received_on BETWEEN ?1 AND ?2 ORDER BY a.received_on, a.id"));
    statement.bind(1, days.first.toString(Qt::ISODate));
    statement.bind(2, days.last.toString(Qt::ISODate));
    FAMN_TRY(eachRow(statement, [&](const Statement &row) -> Result<void> {
        FAMN_ASSIGN(channel, codeIn<Channel>(row, 2, "channel"));
        applications.append({ApplicationId{row.uuid(0)}, {row.day(1), channel, row.text(3)}});
        return done();
    }));
    return applications;
}

Result<QList<LinkedApplication>> applicationsOfCampaign(const Connection &connection, const CampaignId &campaign)
{
    FAMN_ASSIGN(statement,
                Statement::prepare(connection, "SELECT a.uid, a.received_on, a.stage, f.protection, f.display_name "
                                               "FROM application AS a JOIN family AS f ON f.uid = a.family "
                                               "WHERE a.campaign = ?1 AND a.deleted_at IS NULL "
                                               "ORDER BY a.received_on DESC, a.id DESC"));
    statement.bind(1, campaign.uuid.toBytes());
    QList<LinkedApplication> applications;
    FAMN_TRY(eachRow(statement, [&](const Statement &row) -> Result<void> {
        FAMN_ASSIGN(stage, codeIn<ApplicationStage>(row, 2, "stage"));
        FAMN_ASSIGN(protection, codeIn<Protection>(row, 3, "protection"));
        applications.append({ApplicationId{row.uuid(0)}, row.day(1), stage,
                             protection == Protection::None ? row.text(4) : QString(), protection});
        return done();
    }));
    return applications;
}

Result<QList<SourceUse>> sourcesTyped(const Connection &connection)
{
    FAMN_ASSIGN(statement, Statement::prepare(connection, "SELECT a.source, count(*) FROM application AS a "
                                                          "JOIN family AS f ON f.uid = a.family WHERE a.source <> '' "
                                                          "AND a.deleted_at IS NULL AND f.protection = 'ingen' "
                                                          "GROUP BY a.source ORDER BY count(*) DESC, max(a.id) DESC"));
    QList<SourceUse> uses;
    FAMN_TRY(eachRow(statement, [&](const Statement &row) -> Result<void> {
        uses.append({row.text(0), int(row.integer(1))});
        return done();
    }));
    return uses;
}

} // namespace famn
