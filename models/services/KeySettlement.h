#pragma once

#include "models/services/Actor.h"
#include "models/storage/Register.h"

namespace famn {

class Change;
class KeyFile;

/// What an unlock found out about the key file, and put in order.
struct KeySettlement
{
    /// A change of the master key had been interrupted; it was finished, or undone where nothing had happened yet.
    bool finishedChange = false;
    /// The key file is older than the one the register last knew: somebody put back an old copy, in which revoked
    /// people have their slots. They have no rights, but can read the file; worth a loud warning.
    bool olderFile = false;
    /// The passphrase was made by somebody else: only changing it is allowed, and the actor has no roles until the next
    /// unlock.
    bool passphraseOnce = false;
};

/// Makes key file and register agree after the change of one was not followed by that of the other. Every change of
/// slots first saves the key file and then, in one transaction, changes the people, writes the journal, and notes the
/// file's sequence number. So a file that is one ahead tells of a change that stopped in between: a slot without its
/// person is removed again (nobody was told of it), a person whose slot is gone loses the link to it. A file with a
/// pending master key goes on to the key under which the register lies. A previous generation of the file that still
/// opens what the file does not is renewed. Call under the register's lock, at unlock.
///
/// Errors: WrongPassphrase when the actor's slot was removed meanwhile, and those of files.
[[nodiscard]] Result<KeySettlement> settleKeys(const Register &reg, const Actor &actor, const Clock &clock);

/// Takes the link to a slot from everybody whose slot FILE does not have.
[[nodiscard]] Result<void> unlinkLostSlots(Change &change, const KeyFile &file);

/// Where the register at PATH is written anew while its master key is changed.
[[nodiscard]] QString rekeyedPath(const QString &path);
/// Removes what an interrupted change of the master key left there.
void removeRekeyed(const QString &path);

} // namespace famn
