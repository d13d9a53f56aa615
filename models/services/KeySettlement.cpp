#include "models/services/KeySettlement.h"

#include "models/base/AtomicFile.h"
#include "models/services/WritePath.h"
#include "models/storage/KeyNotes.h"
#include "models/storage/keys/KeyFile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

const KeySlot *slotNamed(const KeyFile &file, const Uuid &id)
{
    const auto &all = file.entries();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const KeySlot &slot) { return slot.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<void> settlePending(const Register &reg, KeyFile &file)
{
    if (reg.key().epoch > file.epoch())
        file.adoptPending();
    else
        file.dropPending();
    const QString path = keyFilePath(reg.path());
    FAMN_TRY(file.save(path, reg.key()));
    return KeyFile::renewPrevious(path);
}

/// Whether the previous generation of FILE opens something that FILE does not: a change that took it away stopped
/// before its last step.
bool previousOpensMore(const KeyFile &file, const QString &path)
{
    const auto text = readFile(KeyFile::previousPath(path), KeyFileContent::largestFile);
    if (!text)
        return false;
    const auto previous = KeyFile::parse(*text);
    if (!previous)
        return false;
    const auto &known = previous->entries();
    return previous->hasPending() || std::any_of(known.begin(), known.end(), [&file](const KeySlot &slot) {
               const KeySlot *present = slotNamed(file, slot.id);
               return !present || present->wrapped != slot.wrapped;
           });
}

/// Slots that nobody is linked to: those of a person who was never wholly added.
QList<Uuid> slotsWithoutPerson(const KeyFile &file, const QList<StaffMember> &people, const Uuid &own)
{
    QList<Uuid> orphans;
    for (const KeySlot &slot : file.entries()) {
        const bool known = std::any_of(people.begin(), people.end(),
                                       [&slot](const StaffMember &person) { return person.slot == slot.id; });
        if (!known && slot.id != own)
            orphans.append(slot.id);
    }
    return orphans;
}

Result<void> settleSlots(const Register &reg, KeyFile &file, quint64 noted, const Actor &actor, const Clock &clock)
{
    // The program finishes here what somebody with the right to it began.
    Actor finisher = actor;
    finisher.roles.insert(StaffRole::Administrator);
    WritePath write(reg, finisher, clock);
    return write.run([&](Change &change) -> Result<void> {
        if (noted == 0)
            return noteKeySequence(change.connection(), file.sequence());
        FAMN_ASSIGN(people, staffWithSlot(change.table<StaffMember>()));
        const QList<Uuid> orphans = slotsWithoutPerson(file, people, actor.slot);
        if (file.sequence() == noted + 1 && !orphans.isEmpty() && orphans.size() < file.entries().size()) {
            for (const Uuid &orphan : orphans)
                FAMN_TRY(file.removeSlot(orphan));
            FAMN_TRY(file.save(keyFilePath(reg.path()), reg.key()));
        }
        FAMN_TRY(unlinkLostSlots(change, file));
        FAMN_TRY(noteKeySequence(change.connection(), file.sequence()));
        return change.note(JournalAction::Change, "slot");
    });
}

} // namespace

Result<void> unlinkLostSlots(Change &change, const KeyFile &file)
{
    FAMN_ASSIGN(people, staffWithSlot(change.table<StaffMember>()));
    for (const StaffMember &person : std::as_const(people)) {
        if (slotNamed(file, person.slot))
            continue;
        StaffMember without = person;
        without.slot = {};
        FAMN_TRY(change.update(person, without));
    }
    return done();
}

QString rekeyedPath(const QString &path)
{
    return path + u"-rekey"_s;
}

void removeRekeyed(const QString &path)
{
    const QString copy = rekeyedPath(path);
    removeDatabase(copy);
    QFile::remove(copy + u"-lock"_s);
}

Result<KeySettlement> settleKeys(const Register &reg, const Actor &actor, const Clock &clock)
{
    removeRekeyed(reg.path());
    KeySettlement settled;
    auto loaded = KeyFile::load(keyFilePath(reg.path()));
    // Somebody with the recovery sheet gets in whatever became of the key file.
    if (!loaded || !loaded->file.isSignedBy(reg.key()))
        return actor.slot.isNull() || loaded.ok() ? settled : Result<KeySettlement>(loaded.error());
    KeyFile &file = loaded->file;
    if (file.hasPending()) {
        FAMN_TRY(settlePending(reg, file));
        settled.finishedChange = true;
    }
    const KeySlot *own = slotNamed(file, actor.slot);
    if (!own && !actor.slot.isNull())
        return Error{ErrorCode::WrongPassphrase, {}, {reg.path()}, u"the slot is gone"_s};
    settled.passphraseOnce = own && own->once;
    if (loaded->usedPrevious)
        return settled;
    FAMN_ASSIGN(noted, notedKeySequence(reg.writer()));
    settled.olderFile = file.sequence() < noted;
    if (file.sequence() > noted)
        FAMN_TRY(settleSlots(reg, file, noted, actor, clock));
    // That a full disk keeps the previous generation must keep nobody out.
    const QString path = keyFilePath(reg.path());
    if (!settled.olderFile && previousOpensMore(file, path))
        static_cast<void>(KeyFile::renewPrevious(path).ok());
    return settled;
}

} // namespace famn
