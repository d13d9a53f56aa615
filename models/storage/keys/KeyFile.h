#pragma once

#include "models/base/Progress.h"
#include "models/storage/keys/KeyFileText.h"

namespace famn {

struct LoadedKeyFile;

/// What a passphrase opened.
struct Unlocked
{
    MasterKey key;
    Uuid slotId;
    QString alias;
    /// While the master key is being changed and the passphrase opens both: the present master key; KEY is the next.
    std::optional<MasterKey> present;
};

/// The file of key slots beside a register ("name.famn-keys"): one slot for every person who may open it. Slots are
/// changed here, and nothing is on the disk before save(). Reading checks form and checksum; who wrote it is known only
/// after unlock(), which checks the MAC.
class KeyFile
{
public:
    /// A file without slots, for a new register, or for one whose slot file is lost and that was opened by its sheet.
    [[nodiscard]] static KeyFile create(const Uuid &registerId, quint64 epoch, bool training);
    /// See readKeyFile() for limits and errors.
    [[nodiscard]] static Result<KeyFile> parse(const QByteArray &text, const QString &path = {});
    /// The newer valid one of PATH and its previous generation PATH~. Errors: KeyFileMissing, FileUnreadable and those
    /// of readKeyFile(); a file from a newer program or that demands too much never falls back to the previous one.
    [[nodiscard]] static Result<LoadedKeyFile> load(const QString &path);

    /// The text as last saved or parsed; what goes into a backup. After a change only save() signs it anew.
    [[nodiscard]] QByteArray serialise() const { return writeKeyFile(m_content); }
    /// Writes the slots under the next sequence number, signed by KEY: first the present file becomes PATH~, then the
    /// new one takes its place, is read back and verified. Errors: KeyFileOfOther when KEY or the file at PATH is of
    /// another register, Conflict when the file there is newer than this one, and those of files. After an error this
    /// object is unchanged and a whole file is at PATH. A file with a pending key needs that key as NEXT.
    [[nodiscard]] Result<void> save(const QString &path, const MasterKey &key, const MasterKey *next = nullptr);
    /// Overwrites the previous generation with the present one, after a change that must not be undone by it: what it
    /// held would open the register as before.
    [[nodiscard]] static Result<void> renewPrevious(const QString &path);

    /// From here on the file holds its own slots and those of NEXT, a file of the same register's next epoch: whichever
    /// of the two master keys the register turns out to be under, somebody can open it. See adoptPending().
    [[nodiscard]] Result<void> setPending(const KeyFile &next);
    [[nodiscard]] bool hasPending() const { return m_content.pending.has_value(); }
    /// The change of the master key was done: only the slots of the next epoch remain.
    void adoptPending();
    /// It was not: only the slots of this epoch remain.
    void dropPending() { m_content.pending.reset(); }

    /// Tries PASSPHRASE on every slot, or only on the one called ALIAS. Takes a second or so for each, so not in the
    /// window's thread. Errors: WrongPassphrase, NotFound (no such alias), KeyFileDamaged (the passphrase is right, the
    /// file is not as its owner saved it), OutOfMemory, Cancelled.
    [[nodiscard]] Result<Unlocked> unlock(const SecretBytes &passphrase, const std::optional<QString> &alias = {},
                                          const CancelToken &cancel = {}) const;
    /// Whether this file was last saved under KEY: the test of a recovery sheet against it.
    [[nodiscard]] bool isSignedBy(const MasterKey &key) const;

    /// Adds a slot and gives its id; ONCE marks a passphrase that its owner has yet to change. Errors: Invalid (alias
    /// empty or over 100 characters), Conflict (alias taken or 200 slots), KeyFileOfOther, OutOfMemory.
    [[nodiscard]] Result<Uuid> addSlot(const MasterKey &key, const SecretBytes &passphrase, const QString &alias,
                                       const KdfCost &cost, Instant now, bool once = false);
    /// Adds a slot for the holder of SLOT, a slot of another epoch, under the same id. Errors as addSlot().
    [[nodiscard]] Result<void> addSlotLike(const KeySlot &slot, const MasterKey &key, const SecretBytes &passphrase,
                                           const KdfCost &cost, bool once);
    /// Gives the slot another passphrase, which its owner has chosen.
    [[nodiscard]] Result<void> changePassphrase(const Uuid &slotId, const MasterKey &key, const SecretBytes &passphrase,
                                                const KdfCost &cost);
    /// NotFound, or Conflict for the last slot, without which nobody could get in. Stops the passphrase against this
    /// file only: a copy of the old file still opens the register until its key is changed.
    [[nodiscard]] Result<void> removeSlot(const Uuid &slotId);
    [[nodiscard]] Result<void> renameSlot(const Uuid &slotId, const QString &alias);

    [[nodiscard]] const QList<KeySlot> &entries() const { return m_content.entries; }
    [[nodiscard]] Uuid registerId() const { return m_content.registerId; }
    [[nodiscard]] quint64 sequence() const { return m_content.sequence; }
    [[nodiscard]] quint64 epoch() const { return m_content.epoch; }
    [[nodiscard]] bool training() const { return m_content.training; }

    /// Where the previous generation of the file at PATH lies.
    [[nodiscard]] static QString previousPath(const QString &path);

private:
    [[nodiscard]] Result<Unlocked> tryAll(const SecretBytes &passphrase, const std::optional<QString> &alias,
                                          const CancelToken &cancel) const;
    /// The pending slots as a file of their own; its MAC is that of this one.
    [[nodiscard]] KeyFile pendingFile() const;
    [[nodiscard]] bool isFor(const MasterKey &key) const;
    [[nodiscard]] qsizetype indexOf(const Uuid &slotId) const;
    [[nodiscard]] Result<QString> freeAlias(const QString &alias, const Uuid &except) const;

    KeyFileContent m_content;
    /// The MAC of a save that did not come to its end.
    QByteArray m_attempt;
};

/// A slot file that was read.
struct LoadedKeyFile
{
    KeyFile file;
    /// The present file was missing, damaged or older, and the previous generation was taken; worth a warning.
    bool usedPrevious = false;
};

} // namespace famn
