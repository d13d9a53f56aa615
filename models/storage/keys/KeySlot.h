#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"
#include "models/storage/keys/MasterKey.h"

#include <QByteArray>
#include <QString>

namespace famn {

/// What one try at a passphrase costs: passes of Argon2id over MEM bytes, in one lane.
struct KdfCost
{
    quint64 ops = 0;
    /// Bytes.
    quint64 mem = 0;

    static constexpr quint64 leastMem = 8 * 1024;
    static constexpr quint64 mostMem = 2ULL << 30;
    static constexpr quint64 mostOps = 64;
    /// Passes times memory: what a file may ask for in all for one slot, so that a hostile one cannot hold the program
    /// for minutes. Far above what calibrated() ever chooses.
    static constexpr quint64 mostWork = 16ULL << 30;

    /// 3 passes over 256 MiB, about half a second (libsodium's "moderate").
    [[nodiscard]] static KdfCost standard();
    /// standard() with passes added until one try takes 700 ms here, at most 1.5 s; where 256 MiB cannot be had, 64 MiB
    /// with at least 6 passes. Takes as long as one try.
    [[nodiscard]] static KdfCost calibrated();
    /// As little as can be: for tests only, guessed in no time.
    [[nodiscard]] static KdfCost minimal();
    [[nodiscard]] bool withinLimits() const;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// One person's way in: the master key, wrapped under a key derived from that person's passphrase.
struct KeySlot
{
    Uuid id;
    /// What its owner chose to be called; the only thing shown before the register is open. At most 100 characters.
    QString alias;
    Instant created;
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;
    QByteArray commitment;
    /// The passphrase was made by somebody else and is to be changed by its owner at the first use.
    bool once = false;

    static constexpr int longestAlias = 100;
    static constexpr int saltSize = 16;
    static constexpr int nonceSize = 24;
    static constexpr int wrappedSize = 32 + 16 + 16 + 8 + 16; ///< key, salt, register, epoch, tag
    static constexpr int commitmentSize = 32;
    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// Wraps KEY in SLOT, whose id and cost are set: fills in salt, nonce, wrapped and commitment. Errors:
/// PassphraseMissing; OutOfMemory when the derivation cannot have its memory.
[[nodiscard]] Result<void> wrapKey(KeySlot &slot, const MasterKey &key, const SecretBytes &passphrase);
/// The master key in SLOT. Errors: WrongPassphrase, OutOfMemory, KeyFileDamaged when the passphrase is right but what
/// it opens is not of this register and epoch.
[[nodiscard]] Result<MasterKey> unwrapKey(const KeySlot &slot, const Uuid &registerId, quint64 epoch,
                                          const SecretBytes &passphrase);

/// Appends FIELD with its length before it (8 bytes, little-endian), so that no two lists of fields give the same
/// bytes.
void appendField(QByteArray &to, const QByteArray &field);
void appendField(QByteArray &to, quint64 number);

} // namespace famn
