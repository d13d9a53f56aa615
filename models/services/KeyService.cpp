#include "models/services/KeyService.h"

#include "models/base/Text.h"
#include "models/storage/KeyNotes.h"
#include "models/storage/Lookups.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The key file as it is on the disk; a new one for somebody who came with the sheet because it is lost.
Result<KeyFile> currentKeys(const OpenRegister &opened)
{
    const QString path = keyFilePath(opened.reg->path());
    auto loaded = KeyFile::load(path);
    if (!loaded) {
        const ErrorCode code = loaded.error().code;
        const bool lost = code == ErrorCode::KeyFileMissing || code == ErrorCode::KeyFileDamaged;
        if (!lost || !opened.actor().slot.isNull())
            return loaded.error();
        return KeyFile::create(opened.reg->info().id, opened.reg->key().epoch, opened.reg->info().training);
    }
    if (!loaded->file.isSignedBy(opened.reg->key()))
        return fileError(ErrorCode::KeyFileOfOther, opened.reg->path());
    return std::move(loaded->file);
}

Result<KeySlot> slotCalled(const KeyFile &file, const QString &alias)
{
    const QString wanted = fold(cleanedLine(alias));
    for (const KeySlot &slot : file.entries()) {
        if (fold(slot.alias) == wanted)
            return slot;
    }
    return Error{ErrorCode::NotFound, u"alias"_s, {}, {}};
}

bool administers(const StaffMember &person)
{
    return person.active && allows({person.id, person.slot, {}, person.roles}, Verb::Change, Subject::Organisation);
}

/// Whether somebody who administers the register has a key other than SLOT.
Result<bool> othersAdminister(const OpenRegister &opened, const KeyFile &file, const Uuid &except)
{
    for (const KeySlot &slot : file.entries()) {
        FAMN_ASSIGN(person, staffOfSlot(opened.reg->writer(), slot.id));
        if (slot.id != except && person && administers(*person))
            return true;
    }
    return false;
}

/// Key file first, then the register with its journal entry.
Result<void> commit(OpenRegister &opened, KeyFile &file, const KeyStepObserver &observer,
                    const std::function<Result<void>(Change &)> &work)
{
    FAMN_TRY(file.save(keyFilePath(opened.reg->path()), opened.reg->key()));
    FAMN_TRY(observed(observer, "keys"));
    auto written = opened.write->run([&](Change &change) -> Result<void> {
        FAMN_TRY(work(change));
        return noteKeySequence(change.connection(), file.sequence());
    });
    FAMN_TRY(written);
    return observed(observer, "register");
}

/// What commit() could not finish is put in order at once rather than at the next unlock; the first error is the one
/// to tell of.
Result<void> settled(OpenRegister &opened, const Result<void> &result)
{
    if (!result)
        static_cast<void>(settleKeys(*opened.reg, opened.actor(), opened.write->clock()).ok());
    return result;
}

Result<StaffMember> linkPerson(Change &change, const NewKeyHolder &holder, const QString &name, const Uuid &slot)
{
    const CodeSet<StaffRole> usual{StaffRole::Caseworker};
    FAMN_ASSIGN(known, staffWithoutSlot(change.table<StaffMember>(), name));
    StaffMember person = known.isEmpty() ? StaffMember() : known.first();
    person.name = name;
    person.slot = slot;
    person.active = true;
    if (!holder.roles.isEmpty())
        person.roles = holder.roles;
    person.roles.remove(StaffRole::Evaluator);
    if (person.roles.isEmpty())
        person.roles = usual;
    if (known.isEmpty())
        return change.insert(person);
    return change.update(known.first(), person);
}

} // namespace

Result<void> observed(const KeyStepObserver &observer, const char *step)
{
    return observer ? observer(step) : done();
}

Result<void> mayAdministerKeys(const OpenRegister &opened)
{
    if (opened.keys.passphraseOnce)
        return Error{ErrorCode::PassphraseOnce, {}, {}, {}};
    if (!allows(opened.actor(), Verb::Change, Subject::Organisation))
        return Error{ErrorCode::Denied, {}, {u"slot"_s}, {}};
    return done();
}

Result<SecretBytes> checkedJournalKey(const OpenRegister &opened, const SecretBytes *key)
{
    if (!key || key->isEmpty())
        return SecretBytes();
    FAMN_ASSIGN(report, verifyJournal(opened.reg->writer(), key));
    if (report.firstBad != 0)
        return fileError(ErrorCode::SheetOfOther, opened.reg->path(), u"journal key"_s);
    return key->clone();
}

Result<QList<KeyHolder>> keyHolders(const OpenRegister &opened)
{
    FAMN_ASSIGN(file, currentKeys(opened));
    QList<KeyHolder> holders;
    for (const KeySlot &slot : file.entries()) {
        FAMN_ASSIGN(person, staffOfSlot(opened.reg->writer(), slot.id));
        holders.append({slot, person, slot.id == opened.actor().slot, person && administers(*person)});
    }
    return holders;
}

Result<void> requireSecondPerson(const OpenRegister &opened)
{
    FAMN_ASSIGN(holders, keyHolders(opened));
    const auto people = std::count_if(holders.begin(), holders.end(), [](const KeyHolder &holder) {
        // Somebody who never used the key has not been there yet.
        return holder.person && holder.person->active && !holder.slot.once;
    });
    return people >= 2 ? done() : Error{ErrorCode::SecondPersonMissing, {}, {}, {}};
}

Result<KeyHolder> addKeyHolder(OpenRegister &opened, const NewKeyHolder &holder, const SecretBytes &passphrase,
                               const KdfCost &cost, const KeyStepObserver &observer)
{
    FAMN_TRY(mayAdministerKeys(opened));
    if (holder.roles.contains(StaffRole::Evaluator))
        return Error{ErrorCode::Invalid, u"roles"_s, {u"staff"_s}, {}};
    FAMN_ASSIGN(file, currentKeys(opened));
    FAMN_ASSIGN(slot, file.addSlot(opened.reg->key(), passphrase, holder.alias, cost, opened.write->clock().now(),
                                   holder.once));
    KeyHolder added;
    added.slot = file.entries().last();
    const QString name = cleanedLine(holder.name.isEmpty() ? added.slot.alias : holder.name);
    const auto link = [&](Change &change) -> Result<void> {
        // Where the key file was lost, so were its slots.
        FAMN_TRY(unlinkLostSlots(change, file));
        FAMN_ASSIGN(person, linkPerson(change, holder, name, slot));
        added.person = person;
        return change.note(JournalAction::Create, "slot", slot);
    };
    FAMN_TRY(settled(opened, commit(opened, file, observer, link)));
    added.administers = administers(*added.person);
    return added;
}

Result<void> renameKeyHolder(OpenRegister &opened, const QString &alias, const QString &newAlias,
                             const KeyStepObserver &observer)
{
    FAMN_ASSIGN(file, currentKeys(opened));
    FAMN_ASSIGN(slot, slotCalled(file, alias));
    if (slot.id != opened.actor().slot)
        FAMN_TRY(mayAdministerKeys(opened));
    FAMN_TRY(file.renameSlot(slot.id, newAlias));
    FAMN_ASSIGN(renamed, slotCalled(file, newAlias));
    return settled(
        opened, commit(opened, file, observer, [&](Change &change) {
            return change.note(JournalAction::Change, "slot", slot.id, {{{u"alias"_s, slot.alias, renamed.alias}}, {}});
        }));
}

Result<void> revokeKeyHolder(OpenRegister &opened, const QString &alias, const KeyStepObserver &observer)
{
    FAMN_TRY(mayAdministerKeys(opened));
    FAMN_ASSIGN(file, currentKeys(opened));
    FAMN_ASSIGN(slot, slotCalled(file, alias));
    FAMN_ASSIGN(left, othersAdminister(opened, file, slot.id));
    if (!left)
        return Error{ErrorCode::LastKeyHolder, {}, {}, {}};
    FAMN_TRY(file.removeSlot(slot.id));
    const auto unlink = [&](Change &change) -> Result<void> {
        FAMN_ASSIGN(person, staffOfSlot(change.connection(), slot.id));
        if (person) {
            StaffMember without = *person;
            without.slot = {};
            FAMN_TRY(change.update(*person, without));
        }
        return change.note(JournalAction::Delete, "slot", slot.id);
    };
    FAMN_TRY(settled(opened, commit(opened, file, observer, unlink)));
    return KeyFile::renewPrevious(keyFilePath(opened.reg->path()));
}

Result<void> changeOwnPassphrase(OpenRegister &opened, const SecretBytes &passphrase, const KdfCost &cost,
                                 const KeyStepObserver &observer)
{
    const Uuid own = opened.actor().slot;
    if (own.isNull())
        return Error{ErrorCode::NotFound, u"alias"_s, {}, {}};
    FAMN_ASSIGN(file, currentKeys(opened));
    FAMN_TRY(file.changePassphrase(own, opened.reg->key(), passphrase, cost));
    FAMN_TRY(settled(opened, commit(opened, file, observer,
                                    [&](Change &change) { return change.note(JournalAction::Change, "slot", own); })));
    opened.keys.passphraseOnce = false;
    return KeyFile::renewPrevious(keyFilePath(opened.reg->path()));
}

Result<RecoverySheet> presentSheet(OpenRegister &opened, const SecretBytes *journalKey)
{
    FAMN_TRY(mayAdministerKeys(opened));
    FAMN_ASSIGN(first, checkedJournalKey(opened, journalKey));
    FAMN_TRY(opened.write->run([](Change &change) { return change.note(JournalAction::Export, "recovery_sheet"); }));
    const QString name = QFileInfo(opened.reg->path()).completeBaseName();
    return RecoverySheet{opened.reg->key().clone(), std::move(first), name, opened.reg->info().id,
                         opened.write->clock().today()};
}

} // namespace famn
