#pragma once

#include "models/services/KeyService.h"

namespace famn {

/// A user's new passphrase after the master key was changed, to be handed over in person and changed at the first use.
struct OncePassphrase
{
    QString alias;
    QString phrase;
};

struct RekeyReport
{
    QList<OncePassphrase> passphrases;
    /// Registers and backups nearby that the old keys still open.
    QStringList stillUnderOldKey;
    /// The register is under the next key, but its key file still holds the old slots too; the next unlock ends that.
    bool unfinished = false;
};

/// The change of a register's master key, in two steps, between which the new recovery sheet is typed back. The
/// register is written anew beside itself under the next key, checked whole, and then takes its own place in one
/// rename; until then the old file is untouched. At every moment the key file opens whichever of the two lies there:
/// 1. NAME.famn-rekey: the copy under the next key, with the entry in its journal, checked whole;       "copy"
/// 2. key file + 1: the present slots, and beside them those of the next key;                          "pending"
/// 3. the copy is renamed over the register;                                                           "switched"
/// 4. key file + 2: the next key's slots only;                                                         "keys"
/// 5. the previous generation of the key file is overwritten.                                          "previous"
/// What stops on the way is finished or undone at the next unlock (settleKeys()).
///
/// Only the passphrase of whoever changes the key is at hand, so everybody else gets one to use once: what the old
/// master key could wrap for them, whoever was revoked could unwrap.
class Rekeying
{
public:
    /// Errors: those of mayAdministerKeys() and checkedJournalKey(); Denied in a training register, whose key protects
    /// nothing.
    [[nodiscard]] static Result<Rekeying> begin(const OpenRegister &opened, const SecretBytes *journalKey);

    /// To be kept instead of the old one; without the journal's groups unless the old sheet's were at hand.
    [[nodiscard]] const RecoverySheet &sheet() const { return m_sheet; }

    /// PASSPHRASE is that of the actor's own slot; not used for somebody who came with the recovery sheet. No other
    /// connection may be open on the register. OPENED has another write path afterwards, and no register at all when
    /// it could not be opened again. Errors: WrongPassphrase,
    /// RegisterDamaged (the copy does not pass the health check; nothing was changed), RegisterInUse, DiskFull.
    [[nodiscard]] Result<RekeyReport> finish(OpenRegister &opened, const SecretBytes &passphrase, const KdfCost &cost,
                                             const KeyStepObserver &observer = {});

private:
    explicit Rekeying(RecoverySheet sheet);
    [[nodiscard]] Result<KeyFile> wrapForAll(const OpenRegister &opened, const KeyFile &present,
                                             const SecretBytes &passphrase, const KdfCost &cost,
                                             QList<OncePassphrase> &phrases) const;
    [[nodiscard]] Result<void> writeCopy(const OpenRegister &opened, quint64 finalSequence) const;

    RecoverySheet m_sheet;
};

/// The register files that lie under the keys with SALT: in the folder of PATH, in the folders within it, and in MORE,
/// a folder that need not exist.
[[nodiscard]] QStringList registersWithSalt(const QString &path, const QString &more, const DatabaseSalt &salt);

} // namespace famn
