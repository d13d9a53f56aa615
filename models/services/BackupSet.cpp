#include "models/services/BackupSet.h"

#include "models/base/AtomicFile.h"
#include "models/base/DurableFile.h"
#include "models/storage/BackupCopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Error incomplete(const QString &path, const QString &missing)
{
    return {ErrorCode::BackupIncomplete, {}, {path, QFileInfo(missing).fileName()}, {}};
}

bool isWhole(const BackupInfo &backup)
{
    const QFileInfo copy(backup.path);
    return copy.isFile() && copy.size() == backup.manifest.bytes && QFileInfo(keyFilePath(backup.path)).isFile();
}

Result<BackupManifest> readManifest(const QString &path)
{
    auto text = readFile(path, BackupManifest::largestFile);
    if (!text && text.error().code == ErrorCode::FileTooLarge)
        return fileError(ErrorCode::BackupManifestWrong, path, u"too large"_s);
    if (!text)
        return text.error();
    return BackupManifest::parse(*text, path);
}

/// The text of the key file, which must be the one that the manifest tells.
Result<QByteArray> readKeys(const BackupInfo &backup)
{
    const QString path = keyFilePath(backup.path);
    auto text = readFile(path, KeyFileContent::largestFile);
    if (!text && text.error().code != ErrorCode::FileTooLarge)
        return text.error();
    if (!text || hashBytes(*text) != backup.manifest.keysHash)
        return fileError(ErrorCode::BackupKeysWrong, path);
    return *text;
}

/// What is wrong with a register is wrong with the backup when it is a copy.
Error asBackupError(const Error &error, const QString &path)
{
    switch (error.code) {
    case ErrorCode::RegisterDamaged:
    case ErrorCode::RegisterTruncated:
    case ErrorCode::NotARegister:
    case ErrorCode::KeyFileOfOther:
    case ErrorCode::FileUnreadable:
    case ErrorCode::Invalid:
        return fileError(ErrorCode::BackupDamaged, path, error.detail);
    default:
        return error;
    }
}

} // namespace

QString manifestPath(const QString &copyPath)
{
    return copyPath + u"-manifest"_s;
}

Result<BackupList> listBackups(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return fileError(ErrorCode::FileMissing, folder);
    BackupList list;
    const QString ending = manifestPath({});
    const QFileInfoList files = dir.entryInfoList({u"*.famn"_s + ending}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        const auto manifest = readManifest(path);
        if (!manifest) {
            list.unreadable.append(path);
            continue;
        }
        BackupInfo backup{path.chopped(ending.size()), *manifest, false};
        backup.whole = isWhole(backup);
        list.backups.append(backup);
    }
    std::stable_sort(list.backups.begin(), list.backups.end(), [](const BackupInfo &left, const BackupInfo &right) {
        return left.manifest.madeAt > right.manifest.madeAt;
    });
    return list;
}

Result<BackupInfo> readBackup(const QString &path)
{
    QString copy = QFileInfo(path).absoluteFilePath();
    for (const QString &ending : {manifestPath({}), keyFilePath({})}) {
        if (copy.endsWith(ending))
            copy.chop(ending.size());
    }
    const QStringList files{copy, keyFilePath(copy), manifestPath(copy)};
    if (std::none_of(files.begin(), files.end(), [](const QString &file) { return QFileInfo::exists(file); }))
        return fileError(ErrorCode::FileMissing, path);
    for (const QString &file : files) {
        if (!QFileInfo(file).isFile())
            return incomplete(copy, file);
    }
    BackupInfo backup;
    backup.path = copy;
    FAMN_ASSIGN(manifest, readManifest(manifestPath(copy)));
    backup.manifest = manifest;
    FAMN_TRY(readKeys(backup));
    if (!isWhole(backup))
        return fileError(ErrorCode::BackupDamaged, copy, u"length"_s);
    backup.whole = true;
    return backup;
}

Result<Unlocked> unlockBackup(const BackupInfo &backup, const SecretBytes &passphrase,
                              const std::optional<QString> &alias, const CancelToken &cancel)
{
    FAMN_ASSIGN(text, readKeys(backup));
    FAMN_ASSIGN(keys, KeyFile::parse(text, keyFilePath(backup.path)));
    auto unlocked = keys.unlock(passphrase, alias, cancel);
    if (!unlocked && unlocked.error().arguments.isEmpty()) {
        Error error = unlocked.error();
        error.arguments = {keyFilePath(backup.path)};
        return error;
    }
    return unlocked;
}

Result<Unlocked> unlockBackup(const BackupInfo &backup, const RecoverySecrets &secrets)
{
    // A sheet does not say which register it is of; the manifest does, and its seal proves it.
    Unlocked unlocked{secrets.masterKey(backup.manifest.facts.registerId, backup.manifest.facts.epoch), {}, {}, {}};
    if (!backup.manifest.isSignedBy(unlocked.key) && !checkSalt(backup.path, unlocked.key))
        return fileError(ErrorCode::SheetOfOther, backup.path);
    return unlocked;
}

Result<void> verifyContent(const QString &path, const RegisterFacts &expected, const MasterKey &key,
                           const CancelToken &cancel, const std::function<void()> &more)
{
    const auto found = checkCopy(path, key, cancel, more);
    if (!found)
        return asBackupError(found.error(), path);
    if (*found != expected)
        return fileError(ErrorCode::BackupDamaged, path, u"not what was copied"_s);
    return done();
}

Result<void> verifyBackup(const BackupInfo &backup, const MasterKey &key, const CancelToken &cancel)
{
    const RegisterFacts &facts = backup.manifest.facts;
    if (!backup.manifest.isSignedBy(key) || facts.registerId != key.registerId || facts.epoch != key.epoch)
        return fileError(ErrorCode::BackupManifestWrong, manifestPath(backup.path), u"seal"_s);
    FAMN_ASSIGN(text, readKeys(backup));
    const auto keys = KeyFile::parse(text, keyFilePath(backup.path));
    if (!keys || !keys->isSignedBy(key))
        return fileError(ErrorCode::BackupKeysWrong, keyFilePath(backup.path));
    if (!isWhole(backup))
        return fileError(ErrorCode::BackupDamaged, backup.path, u"length"_s);
    FAMN_ASSIGN(hash, hashFile(backup.path, cancel));
    if (hash != backup.manifest.contentHash)
        return fileError(ErrorCode::BackupDamaged, backup.path, u"content"_s);
    return verifyContent(backup.path, facts, key, cancel);
}

} // namespace famn
