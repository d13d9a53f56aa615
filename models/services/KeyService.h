#pragma once

#include "models/services/Access.h"

#include <functional>

namespace famn {

/// Told of each step that is done, by its name; for tests, which look at the files there or stop the work with an
/// error, as a crash would.
using KeyStepObserver = std::function<Result<void>(const char *step)>;

/// Somebody's way into the register.
struct KeyHolder
{
    KeySlot slot;
    /// The person; nothing for a slot that nobody is linked to, which gives no rights.
    std::optional<StaffMember> person;
    /// The one that the register was unlocked with.
    bool own = false;
    /// May give others keys and roles.
    bool administers = false;
};

struct NewKeyHolder
{
    /// Shown before the register is open, so its owner chooses it. Also the person's name unless one is given.
    QString alias;
    QString name;
    /// Empty: the roles the person has already, else caseworker. Evaluators get files, never a slot.
    CodeSet<StaffRole> roles;
    /// The passphrase was made by somebody else, and its owner is to change it at the first unlock.
    bool once = false;
};

/// Who has a key. Errors: those of KeyFile::load().
[[nodiscard]] Result<QList<KeyHolder>> keyHolders(const OpenRegister &opened);
/// SecondPersonMissing while fewer than two people have a key: asked by what needs two.
[[nodiscard]] Result<void> requireSecondPerson(const OpenRegister &opened);

/// The changes of slots: first the key file, then one transaction with people, journal and the file's sequence number.
/// What stops in between is put in order at the next unlock (settleKeys()). They need the right to change the
/// organisation, but for what concerns one's own slot. OBSERVER hears "keys" and "register". Common errors: Denied,
/// NotFound (no such user), KeyFileMissing and other errors of the key file, PassphraseOnce, those of files.

/// Gives somebody a key. A person of that name without a key gets it, else a new one is made. When the register was
/// opened with its sheet and has no key file, one is begun. Errors: Invalid (alias, roles), Conflict (alias taken).
[[nodiscard]] Result<KeyHolder> addKeyHolder(OpenRegister &opened, const NewKeyHolder &holder,
                                             const SecretBytes &passphrase, const KdfCost &cost,
                                             const KeyStepObserver &observer = {});
/// Another alias; the person keeps the name. Errors: Invalid, Conflict.
[[nodiscard]] Result<void> renameKeyHolder(OpenRegister &opened, const QString &alias, const QString &newAlias,
                                           const KeyStepObserver &observer = {});
/// Takes the key from somebody; the person stays, without it. Stops that passphrase against this key file: an old copy
/// of the file still opens the register, and every backup so far, until the master key is changed. LastKeyHolder when
/// nobody who administers the register would be left.
[[nodiscard]] Result<void> revokeKeyHolder(OpenRegister &opened, const QString &alias,
                                           const KeyStepObserver &observer = {});
/// Changes the passphrase that the register was unlocked with. NotFound for somebody who came with the recovery sheet.
[[nodiscard]] Result<void> changeOwnPassphrase(OpenRegister &opened, const SecretBytes &passphrase, const KdfCost &cost,
                                               const KeyStepObserver &observer = {});

/// The recovery sheet of the present keys. The register does not hold the journal's first key: with that of an older
/// sheet as JOURNALKEY, which is checked against the whole journal, the sheet gets the journal's groups, else not.
/// SheetOfOther when that key does not fit.
[[nodiscard]] Result<RecoverySheet> presentSheet(OpenRegister &opened, const SecretBytes *journalKey);

/// Shared with the change of the master key (Rekey.h). Denied or PassphraseOnce unless the actor may give and take
/// keys.
[[nodiscard]] Result<void> mayAdministerKeys(const OpenRegister &opened);
/// Empty, or KEY once the whole journal was checked with it.
[[nodiscard]] Result<SecretBytes> checkedJournalKey(const OpenRegister &opened, const SecretBytes *key);
/// Calls OBSERVER when there is one.
[[nodiscard]] Result<void> observed(const KeyStepObserver &observer, const char *step);

} // namespace famn
