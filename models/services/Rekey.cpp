#include "models/services/Rekey.h"

#include "models/base/AtomicFile.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/KeyNotes.h"
#include "models/storage/Lookups.h"
#include "models/storage/keys/Passphrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

MasterKey nextKey(const MasterKey &present)
{
    MasterKey next = MasterKey::generate(present.registerId);
    next.epoch = present.epoch + 1;
    return next;
}

/// Undoes what a failure before the rename left: the register itself is as it was.
void withdraw(const OpenRegister &opened)
{
    static_cast<void>(settleKeys(*opened.reg, opened.actor(), opened.write->clock()).ok());
}

} // namespace

Rekeying::Rekeying(RecoverySheet sheet)
    : m_sheet(std::move(sheet))
{
}

Result<Rekeying> Rekeying::begin(const OpenRegister &opened, const SecretBytes *journalKey)
{
    FAMN_TRY(mayAdministerKeys(opened));
    if (opened.reg->info().training)
        return Error{ErrorCode::Denied, {}, {u"training"_s}, {}};
    FAMN_ASSIGN(first, checkedJournalKey(opened, journalKey));
    const QString name = QFileInfo(opened.reg->path()).completeBaseName();
    return Rekeying(
        {nextKey(opened.reg->key()), std::move(first), name, opened.reg->info().id, opened.write->clock().today()});
}

Result<KeyFile> Rekeying::wrapForAll(const OpenRegister &opened, const KeyFile &present, const SecretBytes &passphrase,
                                     const KdfCost &cost, QList<OncePassphrase> &phrases) const
{
    KeyFile next = KeyFile::create(present.registerId(), m_sheet.master.epoch, present.training());
    for (const KeySlot &slot : present.entries()) {
        if (slot.id == opened.actor().slot) {
            // Who types something else here would have locked themselves out.
            FAMN_TRY(unwrapKey(slot, present.registerId(), present.epoch(), passphrase));
            FAMN_TRY(next.addSlotLike(slot, m_sheet.master, passphrase, cost, false));
            continue;
        }
        OncePassphrase phrase{slot.alias, generatePassphrase()};
        FAMN_ASSIGN(prepared, preparePassphrase(phrase.phrase));
        FAMN_TRY(next.addSlotLike(slot, m_sheet.master, prepared, cost, true));
        phrases.append(phrase);
    }
    return next;
}

Result<void> Rekeying::writeCopy(const OpenRegister &opened, quint64 finalSequence) const
{
    const QString path = rekeyedPath(opened.reg->path());
    removeRekeyed(opened.reg->path());
    FAMN_TRY(opened.reg->copyUnder(path, m_sheet.master));
    const Clock &clock = opened.write->clock();
    FAMN_ASSIGN(copy, Register::open(path, m_sheet.master.clone(), opened.actor().alias, clock));
    WritePath write(*copy, opened.actor(), clock);
    const auto entry = [&](Change &change) -> Result<void> {
        FAMN_TRY(noteKeySequence(change.connection(), finalSequence));
        return change.note(JournalAction::Change, "master_key");
    };
    FAMN_TRY(write.run(entry));
    const SecretBytes *journalKey = m_sheet.journalKey.isEmpty() ? nullptr : &m_sheet.journalKey;
    FAMN_ASSIGN(health, checkHealth(*copy, journalKey));
    for (const HealthFinding &finding : std::as_const(health.findings)) {
        if (!finding.good)
            return fileError(ErrorCode::RegisterDamaged, opened.reg->path(), finding.step + u": "_s + finding.detail);
    }
    return done();
}

Result<RekeyReport> Rekeying::finish(OpenRegister &opened, const SecretBytes &passphrase, const KdfCost &cost,
                                     const KeyStepObserver &observer)
{
    const QString path = opened.reg->path();
    const QString keyPath = keyFilePath(path);
    const DatabaseSalt oldSalt = opened.reg->key().salt;
    FAMN_ASSIGN(loaded, KeyFile::load(keyPath));
    KeyFile &keys = loaded.file;
    if (!keys.isSignedBy(opened.reg->key()))
        return fileError(ErrorCode::KeyFileOfOther, path);

    RekeyReport report;
    const Actor actor = opened.actor();
    const Clock &clock = opened.write->clock();
    const auto prepare = [&]() -> Result<void> {
        FAMN_ASSIGN(next, wrapForAll(opened, keys, passphrase, cost, report.passphrases));
        FAMN_TRY(writeCopy(opened, keys.sequence() + 2));
        FAMN_TRY(observed(observer, "copy"));
        FAMN_TRY(keys.setPending(next));
        FAMN_TRY(keys.save(keyPath, opened.reg->key(), &m_sheet.master));
        return observed(observer, "pending");
    };
    auto ready = prepare();
    if (!ready) {
        withdraw(opened);
        return ready.error();
    }
    opened.write.reset();
    const auto switched = opened.reg->replaceWith(rekeyedPath(path), m_sheet.master.clone());
    if (!opened.reg->isOpen()) {
        opened.reg.reset();
        return switched.error();
    }
    opened.write = std::make_unique<WritePath>(*opened.reg, actor, clock);
    if (opened.reg->key().epoch != m_sheet.master.epoch) {
        withdraw(opened);
        return switched.error();
    }
    // The register is under the next key from here on; what fails now is done at the next unlock.
    const auto tidy = [&]() -> Result<void> {
        FAMN_TRY(switched);
        FAMN_TRY(observed(observer, "switched"));
        keys.adoptPending();
        FAMN_TRY(keys.save(keyPath, m_sheet.master));
        FAMN_TRY(observed(observer, "keys"));
        FAMN_TRY(KeyFile::renewPrevious(keyPath));
        return observed(observer, "previous");
    };
    report.unfinished = !tidy();
    QFile::remove(rekeyedPath(path) + u"-lock"_s);
    const auto backups = settingValue(opened.reg->writer(), QString::fromUtf16(settingNames::backupFolder));
    report.stillUnderOldKey =
        registersWithSalt(path, folderSetting(backups ? *backups : QString()).value_or(QString()), oldSalt);
    return report;
}

QStringList registersWithSalt(const QString &path, const QString &more, const DatabaseSalt &salt)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    QList<QDir> folders{folder};
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names)
        folders.append(QDir(folder.filePath(name)));
    if (!more.isEmpty() && !folders.contains(QDir(more)))
        folders.append(QDir(more));
    const QByteArray wanted(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
    QStringList found;
    for (const QDir &place : std::as_const(folders)) {
        const QStringList files = place.entryList({u"*.famn"_s}, QDir::Files, QDir::Name);
        for (const QString &name : files) {
            // Not the register itself: closing another descriptor of it would drop SQLite's locks.
            const QString candidate = place.filePath(name);
            QFile file(candidate);
            if (candidate != path && file.open(QIODevice::ReadOnly) && file.read(wanted.size()) == wanted)
                found.append(candidate);
        }
    }
    return found;
}

} // namespace famn
