#include "models/storage/HealthCheck.h"

#include "models/storage/VersionCheck.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype mostLines = 20;

/// Runs SQL, whose rows are complaints but for GOODROW; reading may itself fail on a damaged page.
HealthFinding complaints(const Connection &connection, const QString &step, const QString &sql,
                         const QString &goodRow = {})
{
    HealthFinding finding{step, true, {}};
    auto rows = connection.run(sql);
    if (!rows)
        return {step, false, rows.error().detail};
    QStringList lines;
    while (rows->next() && lines.size() < mostLines) {
        const QString line = rows->value(0).toString();
        if (line != goodRow)
            lines.append(line);
    }
    if (rows->lastError().isValid())
        lines.append(rows->lastError().text());
    finding.good = lines.isEmpty();
    finding.detail = lines.join(u"; "_s);
    return finding;
}

HealthFinding checkSeals(const Connection &connection)
{
    return complaints(connection, u"pages"_s, u"PRAGMA cipher_integrity_check"_s);
}

HealthFinding outcome(const QString &step, const Result<void> &result)
{
    return {step, result.ok(), result ? QString() : result.error().detail};
}

/// The smallest page number in lines such as "HMAC verification failed for page 7"; 0 without any.
qint64 firstPageIn(const QString &lines)
{
    static const QRegularExpression number(u"\\bpage ([0-9]+)"_s);
    qint64 first = 0;
    for (const QRegularExpressionMatch &match : number.globalMatch(lines)) {
        const qint64 page = match.captured(1).toLongLong();
        first = first == 0 ? page : std::min(first, page);
    }
    return first;
}

/// Rules that no single constraint can hold: each names the rows that break it, by row number.
constexpr std::array invariants{
    "SELECT 'family ' || f.id || ' has no adult' FROM family AS f WHERE f.deleted_at IS NULL AND EXISTS (SELECT 1 FROM "
    "assignment AS a WHERE a.family = f.uid AND a.status = 'aktivt' AND a.deleted_at IS NULL) AND NOT EXISTS (SELECT 1 "
    "FROM "
    "person AS p WHERE p.family = f.uid AND p.deleted_at IS NULL AND p.role IN ('vuxen1', 'vuxen2', 'ovrig_vuxen'))",
    "SELECT 'application ' || a.id || ' was contacted before it came in' FROM application AS a "
    "WHERE a.first_contact_at < a.received_at",
    "SELECT 'journal has no entry for family ' || f.id FROM family AS f "
    "WHERE NOT EXISTS (SELECT 1 FROM journal AS j WHERE j.record = f.uid)",
};

HealthFinding versions(const Connection &connection)
{
    const QString step = u"versions"_s;
    const auto wrong = wrongVersions(connection, mostLines);
    if (!wrong)
        return {step, false, wrong.error().detail};
    return {step, wrong->isEmpty(), wrong->join(u"; "_s)};
}

/// Entries keep their payloads until their record is weeded, which has an entry of its own: any other that is gone lay
/// in a page that is older than the rest of the file.
HealthFinding payloads(const Connection &connection, const JournalReport &journal)
{
    const QString step = u"payloads"_s;
    if (journal.payloadsDeleted == 0)
        return {step, true, {}};
    const auto gone = connection.scalar(
        u"SELECT count(*) FROM journal AS j WHERE j.payload_hash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "journal_payload AS p WHERE p.seq = j.seq) AND NOT EXISTS (SELECT 1 FROM journal AS w WHERE w.record = "
        "j.record "
        "AND w.seq > j.seq AND w.action = 'weed')"_s);
    if (!gone)
        return {step, false, gone.error().detail};
    return {step, gone->toLongLong() == 0, gone->toLongLong() == 0 ? QString() : gone->toString()};
}

} // namespace

bool HealthReport::good() const
{
    return std::all_of(findings.begin(), findings.end(), [](const HealthFinding &finding) { return finding.good; });
}

Result<HealthReport> checkHealth(const Register &reg, const SecretBytes *firstJournalKey,
                                 const std::function<HealthFinding()> &seals, const CancelToken &cancel)
{
    const Connection &db = reg.writer();
    db.driver().stopWhen(cancel);
    HealthReport report;
    report.findings.append(outcome(u"length"_s, checkLength(db)));
    const qsizetype placeOfSeals = report.findings.size();
    report.findings.append(seals ? HealthFinding() : checkSeals(db));
    report.findings.append(complaints(db, u"structure"_s, u"PRAGMA integrity_check"_s, u"ok"_s));
    report.findings.append(
        complaints(db, u"references"_s, u"SELECT \"table\" || ' ' || rowid FROM pragma_foreign_key_check"_s));
    HealthFinding rules{u"rules"_s, true, {}};
    for (const char *sql : invariants) {
        const HealthFinding one = complaints(db, rules.step, QString::fromLatin1(sql));
        rules.good = rules.good && one.good;
        rules.detail += one.detail;
    }
    report.findings.append(rules);
    HealthFinding journal{u"journal"_s, true, {}};
    auto verified = verifyJournal(db, firstJournalKey);
    if (verified) {
        report.journal = *verified;
        journal.good = verified->firstBad == 0;
        journal.detail = journal.good ? QString() : QString::number(verified->firstBad);
    } else {
        journal = {journal.step, false, verified.error().detail};
    }
    report.findings.append(journal);
    if (verified)
        report.findings.append(payloads(db, *verified));
    HealthFinding &pages = report.findings[placeOfSeals];
    if (seals)
        pages = seals();
    report.firstBadPage = firstPageIn(pages.detail);
    report.findings.append(versions(db));
    db.driver().stopWhen({});
    // What was stopped midway looks like damage.
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return report;
}

HealthFinding checkSealsOfCopy(const QString &path, const MasterKey &key)
{
    const auto connection = Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Copy});
    if (!connection)
        return {u"pages"_s, false, connection.error().detail};
    return checkSeals(**connection);
}

Result<qint64> firstDamagedPage(const QString &path, const MasterKey &key)
{
    FAMN_ASSIGN(connection, Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Inspect}));
    return firstPageIn(checkSeals(*connection).detail);
}

} // namespace famn
