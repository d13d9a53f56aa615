#include "models/storage/Migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// The resource lies in a static library, where nothing else makes sure that it is linked.
static void initFamnData()
{
    Q_INIT_RESOURCE(famn_data);
}

namespace famn {

namespace {

Result<void> runStep(const Connection &connection, const MigrationStep &step, const Clock &clock)
{
    FAMN_ASSIGN(transaction, Transaction::begin(connection));
    FAMN_TRY(connection.driver().executeScript(step.sql));
    const QByteArray digest = QCryptographicHash::hash(step.sql, QCryptographicHash::Sha256).toHex();
    FAMN_TRY(connection.execute(
        u"INSERT INTO schema_migration (version, name, sha256, applied_at, app_version) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {step.version, step.name, QString::fromLatin1(digest), clock.now().msec, QString::fromLatin1(FAMN_VERSION)}));
    FAMN_ASSIGN(orphans, connection.run(u"PRAGMA foreign_key_check"_s));
    if (orphans.next())
        return internalError(u"step %1 leaves rows without their parents"_s.arg(step.version));
    FAMN_TRY(connection.execute(u"PRAGMA user_version = %1"_s.arg(step.version)));
    return transaction.commit();
}

} // namespace

QList<MigrationStep> schemaSteps()
{
    initFamnData();
    QList<MigrationStep> steps;
    const QStringList names = QDir(u":/famn/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/famn/schema/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(), name.chopped(4), file.readAll()});
    }
    return steps;
}

Result<int> schemaVersion(const Connection &connection)
{
    FAMN_ASSIGN(version, connection.scalar(u"PRAGMA user_version"_s));
    return version.toInt();
}

Result<void> migrate(const Connection &connection, const QList<MigrationStep> &steps, const Clock &clock)
{
    FAMN_ASSIGN(version, schemaVersion(connection));
    const int latest = steps.isEmpty() ? 0 : steps.last().version;
    if (version > latest)
        return Error{
            ErrorCode::RegisterTooNew, {}, {connection.path(), QString::number(version), QString::number(latest)}, {}};
    if (version == latest)
        return done();
    // Tables are rebuilt by some steps; each step checks the references itself before it commits.
    FAMN_TRY(connection.execute(u"PRAGMA foreign_keys = OFF"_s));
    Result<void> result = done();
    for (const MigrationStep &step : steps) {
        if (result && step.version > version)
            result = runStep(connection, step, clock);
    }
    FAMN_TRY(connection.execute(u"PRAGMA foreign_keys = ON"_s));
    return result;
}

Result<void> loadMunicipalities(const Connection &connection)
{
    initFamnData();
    QFile file(u":/famn/data/municipalities.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return internalError(u"municipality list missing"_s);
    FAMN_ASSIGN(transaction, Transaction::begin(connection));
    QSqlQuery insert(connection.database());
    if (!insert.prepare(u"INSERT INTO municipality (code, name, county_code, county) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (code) DO UPDATE SET name = excluded.name, county_code = excluded.county_code, "
                        "county = excluded.county"_s))
        return connection.errorOf(insert);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        for (int i = 0; i < 4; ++i)
            insert.bindValue(i, cells.value(i).trimmed());
        if (!insert.exec())
            return connection.errorOf(insert);
    }
    return transaction.commit();
}

} // namespace famn
