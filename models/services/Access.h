#pragma once

#include "models/services/Anchors.h"
#include "models/services/KeySettlement.h"
#include "models/services/WritePath.h"
#include "models/storage/keys/KeyFile.h"
#include "models/storage/keys/RecoverySheet.h"

namespace famn {

/// An unlocked register and the person at the keyboard. Destroying it locks the register.
struct OpenRegister
{
    std::unique_ptr<Register> reg;
    std::unique_ptr<WritePath> write;
    /// The key file was damaged and its previous generation was used; worth telling.
    bool usedPreviousKeys = false;
    /// What was found and finished between key file and register.
    KeySettlement keys;
    /// What this computer remembers of the register; Behind and Differs are worth telling.
    AnchorState anchor = AnchorState::Unknown;

    [[nodiscard]] const Actor &actor() const { return write->actor(); }
};

/// The making of a register in two steps, between which its recovery sheet is written down and typed back: no register
/// exists before somebody can prove that its sheet does.
class RegisterCreation
{
public:
    /// Makes keys and sheet for a register that is to lie at PATH. Errors: FileExists (a register, or keys that may
    /// belong to one that was moved), NetworkFolder, SyncedFolder, FileMissing (no such folder).
    [[nodiscard]] static Result<RegisterCreation> begin(const QString &path, bool training, const Clock &clock);

    /// What must be kept. A training register has one too, but nobody needs to keep it.
    [[nodiscard]] const RecoverySheet &sheet() const { return m_sheet; }
    /// Writes key file and register and makes the first user, called ALIAS, who may do everything. After an error
    /// neither file is left behind.
    [[nodiscard]] Result<OpenRegister> finish(const SecretBytes &passphrase, const QString &alias, const KdfCost &cost);

private:
    RegisterCreation(QString path, bool training, const Clock &clock);

    QString m_path;
    bool m_training;
    const Clock *m_clock;
    RecoverySheet m_sheet;
};

/// What the key file beside a register tells before anything is unlocked. Nobody has signed it yet: fit for showing,
/// not for trusting.
struct KeyFilePreview
{
    /// What those who may open the register call themselves, in the file's order.
    QStringList aliases;
    bool training = false;
};
/// Errors: those of inspectFile() and KeyFile::load().
[[nodiscard]] Result<KeyFilePreview> previewKeys(const QString &path);

/// The keys of a register that is not open yet. Not tied to a thread, so that the slow derivation can run aside.
struct UnlockedKeys
{
    QString path;
    Unlocked unlocked;
    bool usedPreviousKeys = false;
};

/// The bytes of a typed passphrase; TYPED is wiped. Errors: those of preparePassphrase().
[[nodiscard]] Result<SecretBytes> typedPassphrase(QString &typed);
/// The first half of unlockRegister(): tries the passphrase on the key file, which takes a second or so for each slot,
/// and may be done in any thread.
[[nodiscard]] Result<UnlockedKeys> unlockKeys(const QString &path, const SecretBytes &passphrase,
                                              const std::optional<QString> &alias, const CancelToken &cancel = {});
/// The second half: opens the file in the thread that is going to use it. KeyFileNotFitting when the key, which the
/// passphrase opened, opens no page of the register: the key file is of an earlier master key or another register.
[[nodiscard]] Result<OpenRegister> openWithKeys(UnlockedKeys keys, const Clock &clock);
/// Opens the register at PATH with a passphrase; ALIAS limits the try to one slot. Errors: those of inspectFile(),
/// KeyFile::load(), KeyFile::unlock(), openWithKeys() and Register::open(). A right passphrase on a damaged file is
/// RegisterDamaged.
[[nodiscard]] Result<OpenRegister> unlockRegister(const QString &path, const SecretBytes &passphrase,
                                                  const std::optional<QString> &alias, const Clock &clock);
/// Opens it with what was read from its recovery sheet, also when the key file is lost. SheetOfOther when the sheet is
/// of another register.
[[nodiscard]] Result<OpenRegister> unlockWithSheet(const QString &path, const RecoverySecrets &secrets,
                                                   const Clock &clock);

/// The passphrase that every training register has unless another was given. Published on purpose.
inline constexpr char16_t trainingPassphrase[] = u"öva-i-lugn-och-ro";

/// The alias of the first user of a register that was made without a name.
[[nodiscard]] QString firstAlias();

} // namespace famn
