#include "models/services/Access.h"

#include "models/storage/KeyFit.h"
#include "models/storage/Lookups.h"
#include "models/storage/StorageLocation.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

CodeSet<StaffRole> allRoles()
{
    CodeSet<StaffRole> roles;
    for (const auto &entry : codeKeys<StaffRole>) {
        if (entry.code != StaffRole::Evaluator)
            roles.insert(entry.code);
    }
    return roles;
}

/// Who belongs to no unit works for all of them, also for those that are still to be made.
QSet<UnitId> everyUnit()
{
    return {UnitId()};
}

/// What others are told when they find the register in use.
QString holderText(const QString &alias)
{
    return alias + u" @ "_s + QSysInfo::machineHostName();
}

/// The first person of a register, linked to SLOT. Somebody has to be the first to be allowed anything.
Result<StaffMember> makeFirstStaff(const Register &reg, const Uuid &slot, const QString &alias, const Clock &clock)
{
    StaffMember member;
    member.id.uuid = Uuid::generate(clock.now());
    member.name = alias;
    member.roles = allRoles();
    member.slot = slot;
    WritePath path(reg, {member.id, slot, alias, member.roles}, clock);
    FAMN_TRY(path.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.insert(member));
        member = stored;
        return done();
    }));
    return member;
}

Result<Actor> actorOfSlot(const Register &reg, const Uuid &slot, const QString &alias, const Clock &clock)
{
    FAMN_ASSIGN(known, staffOfSlot(reg.writer(), slot));
    if (known) {
        FAMN_ASSIGN(units, unitAndBelow(reg.writer(), known->unit));
        if (known->unit.isNull())
            units = everyUnit();
        return Actor{known->id, slot, alias, known->active ? known->roles : CodeSet<StaffRole>(), units};
    }
    FAMN_ASSIGN(others, hasStaff(reg.writer()));
    // Only the very first slot may make its own person: a later one without a person has no rights.
    if (others)
        return Actor{{}, slot, alias, {}};
    FAMN_ASSIGN(first, makeFirstStaff(reg, slot, alias, clock));
    return Actor{first.id, slot, alias, first.roles, everyUnit()};
}

/// An anchor only ever warns, so failing to compare it is not knowing.
AnchorState anchorOf(const Register &reg)
{
    const auto state = compareAnchor(reg.writer(), reg.info());
    return state ? *state : AnchorState::Unknown;
}

Result<void> noteUnlocking(WritePath &write, AnchorState anchor)
{
    return write.run([&](Change &change) -> Result<void> {
        FAMN_TRY(change.note(JournalAction::Unlock, "register"));
        if (anchor != AnchorState::Behind && anchor != AnchorState::Differs)
            return done();
        JournalPayload payload;
        payload.reason = u"anchor: "_s + keyOf(anchor);
        return change.note(JournalAction::Check, "register", {}, payload);
    });
}

/// Opens the file with KEY and notes who came in, before anything is shown.
Result<OpenRegister> openWith(const QString &path, MasterKey key, const Uuid &slot, const QString &alias,
                              const Clock &clock)
{
    OpenRegister opened;
    FAMN_ASSIGN(reg, Register::open(path, std::move(key), holderText(alias), clock));
    opened.reg = std::move(reg);
    Actor actor{{}, slot, alias, {}};
    if (slot.isNull()) {
        // Whoever holds the sheet holds the register.
        actor.roles = allRoles();
        actor.units = everyUnit();
    } else {
        FAMN_ASSIGN(known, actorOfSlot(*opened.reg, slot, alias, clock));
        actor = known;
    }
    FAMN_ASSIGN(settled, settleKeys(*opened.reg, actor, clock));
    opened.keys = settled;
    // Whoever made the passphrase knows it too, so until it is changed it proves nobody.
    if (settled.passphraseOnce)
        actor.roles = {};
    opened.write = std::make_unique<WritePath>(*opened.reg, actor, clock);
    const AnchorState anchor = anchorOf(*opened.reg);
    opened.anchor = anchor;
    FAMN_TRY(noteUnlocking(*opened.write, anchor));
    // What cannot be written here is missed only by the next comparison; closing must not fail for it.
    opened.reg->onClosing([](const Register &closing) {
        const auto head = headOf(closing.writer(), closing.info());
        if (head)
            static_cast<void>(writeAnchor(*head));
    });
    return opened;
}

} // namespace

QString firstAlias()
{
    return QCoreApplication::translate("Access", "user 1");
}

RegisterCreation::RegisterCreation(QString path, bool training, const Clock &clock)
    : m_path(std::move(path))
    , m_training(training)
    , m_clock(&clock)
{
}

Result<RegisterCreation> RegisterCreation::begin(const QString &path, bool training, const Clock &clock)
{
    const QFileInfo file(path);
    if (!file.absoluteDir().exists())
        return fileError(ErrorCode::FileMissing, file.absolutePath());
    FAMN_TRY(checkLocation(path));
    // Keys without their register may be all that is left to open a copy of it; they are never overwritten.
    for (const QString &taken : {path, keyFilePath(path), KeyFile::previousPath(keyFilePath(path))}) {
        if (QFileInfo::exists(taken))
            return fileError(ErrorCode::FileExists, taken);
    }
    RegisterCreation creation(file.absoluteFilePath(), training, clock);
    const Uuid id = Uuid::generate(clock.now());
    creation.m_sheet = {MasterKey::generate(id), SecretBytes::random(32), file.completeBaseName(), id, clock.today()};
    return creation;
}

Result<OpenRegister> RegisterCreation::finish(const SecretBytes &passphrase, const QString &alias, const KdfCost &cost)
{
    const QString keys = keyFilePath(m_path);
    KeyFile file = KeyFile::create(m_sheet.registerId, m_sheet.master.epoch, m_training);
    FAMN_ASSIGN(slot, file.addSlot(m_sheet.master, passphrase, alias, cost, m_clock->now()));
    // Keys first, and read back: nobody can enter data into a register that nobody can open again.
    Result<void> made = file.save(keys, m_sheet.master);
    const auto withdraw = [&](const Error &error) {
        QFile::remove(keys);
        QFile::remove(KeyFile::previousPath(keys));
        return error;
    };
    if (made)
        made = Register::make(m_path, m_sheet.master, m_sheet.journalKey, m_training, *m_clock);
    if (!made)
        return withdraw(made.error());
    auto opened = openWith(m_path, m_sheet.master.clone(), slot, alias, *m_clock);
    if (opened)
        return opened;
    // Whoever made it is told that it was not made, and there is nothing in it yet.
    removeDatabase(m_path);
    return withdraw(opened.error());
}

Result<KeyFilePreview> previewKeys(const QString &path)
{
    FAMN_TRY(inspectFile(path));
    FAMN_ASSIGN(loaded, KeyFile::load(keyFilePath(QFileInfo(path).canonicalFilePath())));
    KeyFilePreview preview;
    preview.training = loaded.file.training();
    for (const KeySlot &slot : loaded.file.entries())
        preview.aliases.append(slot.alias);
    return preview;
}

Result<SecretBytes> typedPassphrase(QString &typed)
{
    auto prepared = preparePassphrase(typed);
    wipe(typed);
    return prepared;
}

namespace {
/// While the master key is being changed: which of the two the register at PATH lies under. The salts differ, so the
/// file itself says so in its first bytes; where those are torn, the log still holds them, and a file with a log is
/// never the new one.
Result<void> chooseKey(const QString &path, quint64 presentEpoch, Unlocked &unlocked)
{
    if (unlocked.present && !checkSalt(path, unlocked.key))
        unlocked.key = std::move(*unlocked.present);
    unlocked.present.reset();
    const bool next = unlocked.key.epoch > presentEpoch;
    if (!checkSalt(path, unlocked.key) && (next || QFileInfo(path + u"-wal"_s).size() == 0))
        return Error{ErrorCode::WrongPassphrase, {}, {path}, u"of the other master key"_s};
    return done();
}
} // namespace

Result<UnlockedKeys> unlockKeys(const QString &path, const SecretBytes &passphrase, const std::optional<QString> &alias,
                                const CancelToken &cancel)
{
    FAMN_TRY(inspectFile(path));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    FAMN_ASSIGN(loaded, KeyFile::load(keyFilePath(canonical)));
    auto unlocked = loaded.file.unlock(passphrase, alias, cancel);
    if (!unlocked) {
        // The slots do not know where they lie; the sentence should.
        Error error = unlocked.error();
        if (error.arguments.isEmpty())
            error.arguments = {keyFilePath(canonical)};
        return error;
    }
    if (loaded.file.hasPending())
        FAMN_TRY(chooseKey(canonical, loaded.file.epoch(), *unlocked));
    return UnlockedKeys{canonical, std::move(unlocked).value(), loaded.usedPrevious};
}

namespace {
/// Pages that are damaged and pages under another key look alike one by one; whether the key opens any tells.
Error whyNotOpened(const Error &error, const QString &path, const MasterKey &key)
{
    if (error.code != ErrorCode::RegisterDamaged)
        return error;
    const auto opens = opensAnyPage(path, key);
    if (!opens || *opens)
        return error;
    return Error{ErrorCode::KeyFileNotFitting, {}, {keyFilePath(path), path}, error.detail};
}
} // namespace

Result<OpenRegister> openWithKeys(UnlockedKeys keys, const Clock &clock)
{
    Unlocked &unlocked = keys.unlocked;
    const MasterKey key = unlocked.key.clone();
    auto opened = openWith(keys.path, std::move(unlocked.key), unlocked.slotId, unlocked.alias, clock);
    if (!opened)
        return whyNotOpened(opened.error(), keys.path, key);
    opened->usedPreviousKeys = keys.usedPreviousKeys;
    return opened;
}

Result<OpenRegister> unlockRegister(const QString &path, const SecretBytes &passphrase,
                                    const std::optional<QString> &alias, const Clock &clock)
{
    FAMN_ASSIGN(keys, unlockKeys(path, passphrase, alias));
    return openWithKeys(std::move(keys), clock);
}

Result<OpenRegister> unlockWithSheet(const QString &path, const RecoverySecrets &secrets, const Clock &clock)
{
    FAMN_TRY(inspectFile(path));
    auto opened =
        openWith(path, secrets.masterKey(), {}, QCoreApplication::translate("Access", "recovery sheet"), clock);
    // The salt stands in the clear at the file's start, so another register's sheet is told from damage.
    if (!opened && opened.error().code == ErrorCode::RegisterDamaged && opened.error().detail == "salt"_L1)
        return fileError(ErrorCode::SheetOfOther, path);
    return opened;
}

} // namespace famn
