#include "models/services/BackupService.h"

#include "models/base/AtomicFile.h"
#include "models/base/DurableFile.h"
#include "models/services/Organisation.h"
#include "models/storage/BackupCopy.h"
#include "models/storage/Lookups.h"
#include "models/storage/StorageLocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The ending of what is not finished. Such a file is never a backup.
constexpr char16_t unfinished[] = u".new";

QString stageName(const QString &path)
{
    return path + QString::fromUtf16(unfinished);
}

/// The key file as it is now, proved.
Result<QByteArray> keysOf(const Register &reg)
{
    const QString path = keyFilePath(reg.path());
    FAMN_ASSIGN(loaded, KeyFile::load(path));
    if (!loaded.file.isSignedBy(reg.key()))
        return fileError(ErrorCode::KeyFileDamaged, path, u"seal"_s);
    return loaded.file.serialise();
}

/// A name for the backup that is free wherever START makes and keeps it.
Result<QString> freeName(const Register &reg, const BackupStart &start)
{
    const QString stamp = swedishTime(start.backup.manifest.madeAt).toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = QFileInfo(reg.path()).completeBaseName() + u'-' + stamp;
    constexpr int mostInOneSecond = 100;
    for (int n = 1; n <= mostInOneSecond; ++n) {
        const QString name = (n == 1 ? base : base + u'-' + QString::number(n)) + u".famn"_s;
        bool free = true;
        for (const QString &folder : {start.folder, start.stageFolder}) {
            const QString path = QDir(folder).absoluteFilePath(name);
            for (const QString &file : {path, keyFilePath(path), manifestPath(path)})
                free = free && !QFileInfo::exists(file) && !QFileInfo::exists(stageName(file));
        }
        if (free)
            return name;
    }
    return fileError(ErrorCode::FileExists, QDir(start.folder).absoluteFilePath(base + u".famn"_s));
}

/// The making of one backup. What it made is taken away again unless it came to its end.
class BackupRun
{
public:
    BackupRun(const Register &reg, const BackupStart &start, const BackupOptions &options)
        : m_register(reg)
        , m_options(options)
        , m_folder(start.folder)
        , m_stageFolder(start.stageFolder)
        , m_backup(start.backup)
        , m_keys(start.keys)
    {
    }
    ~BackupRun()
    {
        for (const QString &path : std::as_const(m_made))
            QFile::remove(path);
    }
    BackupRun(const BackupRun &) = delete;
    BackupRun &operator=(const BackupRun &) = delete;

    [[nodiscard]] Result<BackupInfo> run();

private:
    [[nodiscard]] Result<void> reached(CopyStep step);
    [[nodiscard]] Result<void> writeCopy();
    [[nodiscard]] Result<void> place(const QString &stage, const QString &final);

    const Register &m_register;
    const BackupOptions &m_options;
    QString m_folder;
    QString m_stageFolder;
    BackupInfo m_backup;
    QByteArray m_keys;
    QStringList m_made;
};

Result<void> BackupRun::reached(CopyStep step)
{
    if (m_options.observer)
        FAMN_TRY(m_options.observer(step));
    if (m_options.cancel.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return done();
}

/// Copies, checks the copy, and fills in the manifest.
Result<void> BackupRun::writeCopy()
{
    const QString stage = stageName(QDir(m_stageFolder).absoluteFilePath(QFileInfo(m_backup.path).fileName()));
    BackupManifest &manifest = m_backup.manifest;
    FAMN_ASSIGN(facts, copyRegister(m_register, stage, m_options.progress, m_options.cancel));
    m_made.append(stage);
    manifest.facts = facts;
    FAMN_TRY(syncFile(stage));
    FAMN_TRY(reached(CopyStep::CopyWritten));
    Result<QByteArray> hash = internalError(u"not hashed"_s);
    FAMN_TRY(verifyContent(stage, facts, m_register.key(), m_options.cancel,
                           [&] { hash = hashFile(stage, m_options.cancel); }));
    FAMN_TRY(hash);
    manifest.contentHash = *hash;
    manifest.bytes = QFileInfo(stage).size();
    manifest.keysHash = hashBytes(m_keys);
    manifest.program = QStringLiteral(FAMN_VERSION);
    manifest.sign(m_register.key());
    return reached(CopyStep::CopyChecked);
}

Result<void> BackupRun::place(const QString &stage, const QString &final)
{
    QString ready = stage;
    if (m_stageFolder != m_folder) {
        ready = stageName(final);
        FAMN_ASSIGN(sent, copyToNewFile(stage, ready, {}, m_options.cancel));
        m_made.append(ready);
        FAMN_ASSIGN(arrived, hashFile(ready, m_options.cancel));
        if (sent != arrived)
            return fileError(ErrorCode::FileNotWritable, final, u"read back differs"_s);
    }
    FAMN_TRY(moveToNewName(ready, final));
    m_made.append(final);
    return done();
}

Result<BackupInfo> BackupRun::run()
{
    const QString name = QFileInfo(m_backup.path).fileName();
    FAMN_TRY(reached(CopyStep::Begun));
    FAMN_TRY(writeCopy());

    const QString stage = QDir(m_stageFolder).absoluteFilePath(name);
    const auto write = [&](const QString &path, const QByteArray &text) -> Result<void> {
        FAMN_TRY(writeNewFile(path, text));
        m_made.append(path);
        return done();
    };
    FAMN_TRY(write(stageName(keyFilePath(stage)), m_keys));
    FAMN_TRY(reached(CopyStep::KeysWritten));
    FAMN_TRY(write(stageName(manifestPath(stage)), m_backup.manifest.toText()));
    FAMN_TRY(reached(CopyStep::ManifestWritten));
    // The manifest last: what has one is whole.
    FAMN_TRY(place(stageName(keyFilePath(stage)), keyFilePath(m_backup.path)));
    FAMN_TRY(reached(CopyStep::KeysPlaced));
    FAMN_TRY(place(stageName(stage), m_backup.path));
    FAMN_TRY(reached(CopyStep::CopyPlaced));
    FAMN_TRY(place(stageName(manifestPath(stage)), manifestPath(m_backup.path)));
    FAMN_TRY(reached(CopyStep::ManifestPlaced));
    m_made.removeAll(m_backup.path);
    m_made.removeAll(keyFilePath(m_backup.path));
    m_made.removeAll(manifestPath(m_backup.path));
    m_backup.whole = true;
    return m_backup;
}

/// Takes away what a crash left of backups of a register called NAME. Those of today may still be in the making.
void removeUnfinished(const QString &folder, const QString &name, Instant now)
{
    const QRegularExpression form(
        u"^%1-(\\d{8})-\\d{6}(-\\d+)?\\.famn(-keys|-manifest)?\\.new(-journal|-wal|-shm)?$"_s.arg(
            QRegularExpression::escape(name)));
    const QStringList files = QDir(folder).entryList({u"*.new*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = form.match(file);
        const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
        if (match.hasMatch() && day.isValid() && day.daysTo(swedishDay(now)) > 1)
            QFile::remove(QDir(folder).filePath(file));
    }
}

/// The copy first and the manifest last, so that what an interruption leaves is still known as this register's.
bool removeBackup(const BackupInfo &backup)
{
    for (const QString &file : {backup.path, keyFilePath(backup.path), manifestPath(backup.path)}) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return false;
    }
    return syncFolderOf(backup.path).ok();
}

/// Whether what lies under the backup's name is what its manifest, which is proved, tells of: nothing else is deleted.
bool isOurs(const BackupInfo &backup, const MasterKey &key)
{
    return backup.whole && checkSalt(backup.path, key).ok();
}

Result<void> rotate(const MasterKey &key, const BackupStart &start, BackupOutcome &outcome)
{
    const BackupPolicy &policy = start.policy;
    const Instant now = start.backup.manifest.madeAt;
    FAMN_ASSIGN(list, listBackups(start.folder));
    QList<BackupInfo> proved;
    QList<BackupInfo> doomed;
    for (const BackupInfo &backup : std::as_const(list.backups)) {
        const BackupManifest &manifest = backup.manifest;
        if (manifest.facts.registerId != key.registerId)
            continue;
        const bool tooOld = swedishDay(manifest.madeAt).daysTo(swedishDay(now)) > policy.maxDays;
        const bool isProved = manifest.isSignedBy(key);
        if (isProved && isOurs(backup, key))
            proved.append(backup);
        else if (isProved && tooOld && !QFileInfo::exists(backup.path))
            doomed.append(backup); // keys and manifest, left by a deletion that was interrupted
        else if (tooOld)
            outcome.overdue.append(backup.path);
    }
    doomed += toDelete(proved, now, policy);
    for (const BackupInfo &backup : doomed) {
        if (removeBackup(backup))
            outcome.removed.append(backup.path);
    }
    return done();
}

} // namespace

QString usualBackupFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + u"-backups"_s);
}

Result<QString> backupFolder(const OpenRegister &opened)
{
    FAMN_ASSIGN(chosen, settingValue(opened.reg->writer(), QString::fromUtf16(settingNames::backupFolder)));
    if (!chosen.isEmpty()) {
        const auto known = folderSetting(chosen);
        return known ? Result<QString>(*known) : fileError(ErrorCode::FileMissing, chosen);
    }
    const QString folder = usualBackupFolder(opened.reg->path());
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkdir(folder))
            return fileError(ErrorCode::FileNotWritable, folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        FAMN_TRY(syncFolderOf(folder));
    }
    return folder;
}

Result<BackupPolicy> backupPolicy(const OpenRegister &opened)
{
    BackupPolicy policy;
    FAMN_ASSIGN(days, settingValue(opened.reg->writer(), QString::fromUtf16(settingNames::backupMaxDays)));
    policy.maxDays =
        numberSetting(days, BackupPolicy::leastMaxDays, BackupPolicy::mostMaxDays).value_or(policy.maxDays);
    return policy;
}

Result<BackupState> backupState(const OpenRegister &opened)
{
    BackupState state;
    FAMN_ASSIGN(chosen, settingValue(opened.reg->writer(), QString::fromUtf16(settingNames::backupFolder)));
    state.folderChosen = !chosen.isEmpty();
    state.folder = state.folderChosen ? chosen : usualBackupFolder(opened.reg->path());
    FAMN_ASSIGN(policy, backupPolicy(opened));
    state.policy = policy;
    // A folder that is away, such as a drive that is not plugged in, holds no backup at the moment.
    const auto list = listBackups(state.folder);
    for (const BackupInfo &backup : list ? list->backups : QList<BackupInfo>()) {
        if (!backup.whole || backup.manifest.facts.registerId != opened.reg->info().id ||
            !backup.manifest.isSignedBy(opened.reg->key()))
            continue;
        state.latest = backup.manifest.madeAt;
        break;
    }
    return state;
}

Result<void> rememberBackups(WritePath &write, const std::optional<QString> &folder, const std::optional<int> &maxDays)
{
    if (folder && (!QFileInfo(*folder).isDir() || !folderSetting(QFileInfo(*folder).absoluteFilePath())))
        return fileError(ErrorCode::FileMissing, *folder);
    if (maxDays && (*maxDays < BackupPolicy::leastMaxDays || *maxDays > BackupPolicy::mostMaxDays))
        return Error{ErrorCode::Invalid, u"max_days"_s, {QString::fromLatin1(backupKind)}, {}};
    return write.run([&](Change &change) -> Result<void> {
        if (folder)
            FAMN_TRY(storeSetting(change, QString::fromUtf16(settingNames::backupFolder),
                                  QFileInfo(*folder).absoluteFilePath()));
        if (maxDays)
            FAMN_TRY(storeSetting(change, QString::fromUtf16(settingNames::backupMaxDays), QString::number(*maxDays)));
        return done();
    });
}

QList<BackupAdvice> adviceOn(const QString &registerPath, const QString &folder)
{
    QList<BackupAdvice> advice;
    const QStorageInfo disk(QFileInfo(registerPath).absolutePath());
    if (disk.isValid() && QStorageInfo(folder).device() == disk.device())
        advice.append(BackupAdvice::SameDisk);
    const auto location = checkLocation(QDir(folder).filePath(u"x.famn"_s));
    if (!location && location.error().code == ErrorCode::SyncedFolder)
        advice.append(BackupAdvice::SyncedFolder);
    return advice;
}

namespace {

Result<BackupStart> startBackup(const OpenRegister &opened, const BackupOptions &options)
{
    BackupStart start;
    start.folder = options.folder;
    if (start.folder.isEmpty()) {
        FAMN_ASSIGN(usual, backupFolder(opened));
        start.folder = usual;
    }
    const QFileInfo place(start.folder);
    if (!place.isDir())
        return fileError(ErrorCode::FileMissing, start.folder);
    start.folder = place.canonicalFilePath();
    FAMN_ASSIGN(policy, backupPolicy(opened));
    start.policy = policy;
    const Instant now = opened.write->clock().now();
    start.backup.manifest.madeAt = now;
    const QFileInfo file(opened.reg->path());
    removeUnfinished(start.folder, file.completeBaseName(), now);
    removeUnfinished(file.absolutePath(), file.completeBaseName(), now);
    // SQLite must not write on a network drive; there only whole files are carried to.
    const auto location = checkLocation(QDir(start.folder).filePath(u"x.famn"_s));
    const bool remote = !location && location.error().code == ErrorCode::NetworkFolder;
    start.stageFolder = remote || options.byWayOfRegister ? file.absolutePath() : start.folder;
    FAMN_ASSIGN(keys, keysOf(*opened.reg));
    start.keys = keys;
    FAMN_ASSIGN(name, freeName(*opened.reg, start));
    start.backup.path = QDir(start.folder).absoluteFilePath(name);
    // Noted before it is made, as unlocking is: nobody carries a register away unseen.
    FAMN_TRY(opened.write->run([&, name = name](Change &change) {
        return change.note(JournalAction::Export, backupKind, opened.reg->info().id, {{}, name});
    }));
    return start;
}

} // namespace

Result<BackupStart> beginBackup(const OpenRegister &opened, const BackupOptions &options)
{
    if (!allows(opened.actor(), Verb::Change, Subject::Settings))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(backupKind)}, {}};
    return startBackup(opened, options);
}

Result<BackupOutcome> makeBackup(const Register &reg, const BackupStart &start, const BackupOptions &options)
{
    BackupOutcome outcome;
    BackupRun run(reg, start, options);
    FAMN_ASSIGN(made, run.run());
    outcome.made = made;
    // The backup is made and whole: that an old one could not be deleted does not undo it.
    [[maybe_unused]] const auto rotated = rotate(reg.key(), start, outcome);
    return outcome;
}

Result<BackupOutcome> backUp(const OpenRegister &opened, const BackupOptions &options)
{
    FAMN_ASSIGN(start, beginBackup(opened, options));
    return makeBackup(*opened.reg, start, options);
}

Result<std::optional<BackupStart>> beginBackupIfDue(const OpenRegister &opened, const Clock &clock,
                                                    const BackupOptions &options)
{
    BackupOptions known = options;
    if (known.folder.isEmpty()) {
        FAMN_ASSIGN(usual, backupFolder(opened));
        known.folder = usual;
    }
    FAMN_ASSIGN(list, listBackups(known.folder));
    for (const BackupInfo &backup : std::as_const(list.backups)) {
        const RegisterFacts &facts = backup.manifest.facts;
        if (!backup.whole || facts.registerId != opened.reg->info().id || facts.device != opened.reg->info().device ||
            !backup.manifest.isSignedBy(opened.reg->key()))
            continue;
        if (swedishDay(backup.manifest.madeAt) == clock.today())
            return std::optional<BackupStart>();
        FAMN_ASSIGN(changed, changedSince(opened.reg->writer(), facts.journalEntries, facts.journalHead));
        if (!changed)
            return std::optional<BackupStart>();
        break;
    }
    FAMN_ASSIGN(start, startBackup(opened, known));
    return std::optional(start);
}

Result<std::optional<BackupOutcome>> backupIfDue(const OpenRegister &opened, const Clock &clock,
                                                 const BackupOptions &options)
{
    FAMN_ASSIGN(start, beginBackupIfDue(opened, clock, options));
    if (!start)
        return std::optional<BackupOutcome>();
    FAMN_ASSIGN(outcome, makeBackup(*opened.reg, *start, options));
    return std::optional(outcome);
}

} // namespace famn
