// A checked backup beside the library's own VACUUM INTO with both of its checks, of the same register and in turn.
// Usage: bench_backup FOLDER [MEGABYTES] [RUNS]

#include "models/base/DurableFile.h"
#include "models/services/BackupService.h"
#include "models/storage/BackupCopy.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace famn;
using namespace famn::bench;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(u"error %1: %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// Fills the register until its file has BYTES.
void fill(const OpenRegister &opened, qint64 bytes)
{
    constexpr int atATime = 5000;
    int made = 0;
    while (QFileInfo(opened.reg->path()).size() < bytes) {
        must(opened.write->run([&](Change &change) -> Result<void> {
            for (int i = 0; i < atATime; ++i) {
                Family family;
                family.displayName = u"Exempel %1"_s.arg(++made);
                family.address = u"Provgatan %1"_s.arg(made);
                family.city = u"Exempelby"_s;
                FAMN_ASSIGN(number, change.nextCaseNumber());
                family.caseNumber = number;
                FAMN_TRY(change.insert(family));
            }
            return done();
        }));
        must(opened.reg->writer().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
}

void runRaw(sqlite3 *db, const QByteArray &sql)
{
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(db)));
}

sqlite3 *openRaw(const QString &path, const MasterKey &key)
{
    sqlite3 *db = nullptr;
    const SecretBytes spec = key.databaseKeySpec();
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK ||
        sqlite3_key_v2(db, "main", spec.data(), int(spec.size())) != SQLITE_OK)
        giveUp(u"open"_s);
    runRaw(db, "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
    return db;
}

/// VACUUM INTO and, as two figures, what each checks afterwards: the library's own two checks; the whole health check.
struct Peer
{
    double vacuum = 0;
    double libraryChecks = 0;
    double healthCheck = 0;
};

Peer libraryAlone(const OpenRegister &opened, const QString &copy)
{
    Peer peer;
    const Stopwatch copying;
    sqlite3 *source = openRaw(opened.reg->path(), opened.reg->key());
    runRaw(source, "VACUUM INTO '" + copy.toUtf8() + "'");
    sqlite3_close(source);
    peer.vacuum = copying.msec();
    put("vacuum_into_processor_ms", copying.processorMsec());
    const Stopwatch checking;
    sqlite3 *made = openRaw(copy, opened.reg->key());
    runRaw(made, "PRAGMA cipher_integrity_check; PRAGMA integrity_check");
    sqlite3_close(made);
    peer.libraryChecks = checking.msec();
    put("library_checks_processor_ms", checking.processorMsec());
    const Stopwatch health;
    must(checkCopy(copy, opened.reg->key()));
    peer.healthCheck = health.msec();
    QFile::remove(copy);
    return peer;
}

/// What the parts of a backup take, each alone.
void parts(const OpenRegister &opened, const QString &copy)
{
    const Stopwatch copying;
    must(copyRegister(*opened.reg, copy, {}, {}));
    put("part_copy_ms", copying.msec());
    put("part_copy_processor_ms", copying.processorMsec());
    const Stopwatch syncing;
    must(syncFile(copy));
    put("part_sync_ms", syncing.msec());
    const Stopwatch checking;
    must(checkCopy(copy, opened.reg->key()));
    put("part_health_check_ms", checking.msec());
    put("part_health_check_processor_ms", checking.processorMsec());
    const Stopwatch hashing;
    must(hashFile(copy, {}));
    put("part_hash_ms", hashing.msec());
    const auto made = must(Register::openCopy(copy, opened.reg->key().clone()));
    const Stopwatch chain;
    const JournalReport report = must(verifyJournal(made->writer(), nullptr));
    put("part_journal_ms", chain.msec());
    put("journal_entries", double(report.entries));
    QFile::remove(copy);
}

double ours(const OpenRegister &opened, const QString &folder)
{
    BackupOptions options;
    options.folder = folder;
    const Stopwatch watch;
    const BackupOutcome outcome = must(backUp(opened, options));
    const double msec = watch.msec();
    put("backup_processor_ms", watch.processorMsec());
    for (const QString &file : {outcome.made.path, keyFilePath(outcome.made.path), manifestPath(outcome.made.path)})
        QFile::remove(file);
    return msec;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !startSecrets())
        giveUp(u"usage: bench_backup FOLDER [MEGABYTES] [RUNS]"_s);
    registerCipherDriver();
    const qint64 megabytes = arguments.value(2, u"100"_s).toInt();
    const int runs = std::max(1, arguments.value(3, u"3"_s).toInt());
    const QTemporaryDir folder(QDir(arguments.at(1)).filePath(u"bench-XXXXXX"_s));
    QString phrase = generatePassphrase();
    const SystemClock clock;
    RegisterCreation creation = must(RegisterCreation::begin(folder.filePath(u"b.famn"_s), false, clock));
    const OpenRegister opened = must(creation.finish(must(typedPassphrase(phrase)), u"bench"_s, KdfCost::minimal()));
    fill(opened, megabytes * 1'000'000);
    put("register_mb", double(QFileInfo(opened.reg->path()).size()) / 1e6);
    QList<double> we;
    QList<double> they;
    QList<double> theySame;
    for (int i = 0; i < runs; ++i) {
        const Peer peer = libraryAlone(opened, folder.filePath(u"copy.famn"_s));
        put("vacuum_into_ms", peer.vacuum);
        put("library_checks_ms", peer.libraryChecks);
        put("health_check_ms", peer.healthCheck);
        they.append(peer.vacuum + peer.libraryChecks);
        theySame.append(peer.vacuum + peer.healthCheck);
        we.append(ours(opened, folder.path()));
        put("backup_ms", we.last());
        parts(opened, folder.filePath(u"part.famn"_s));
    }
    put("ratio_library_checks", median(we) / median(they));
    put("ratio_health_check", median(we) / median(theySame));
    return 0;
}
