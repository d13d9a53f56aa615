#pragma once

#include "models/base/SecretBytes.h"
#include "models/base/Uuid.h"

#include <array>

namespace famn {

/// What a subkey of the master key is for. The numbers are part of the format and never change.
enum class Subkey : quint64 {
    Database = 1,    ///< the raw key of the encrypted database
    SlotFileMac = 2, ///< the authentication of the slot file
    ExportNoise = 3, ///< the order of anonymised exports
    Backup = 4,      ///< backups
};

using DatabaseSalt = std::array<quint8, 16>;

/// The key that everything else hangs on: random, never derived from a passphrase, wrapped once for every person who
/// may open the register. Documented derivation: subkey n is libsodium's crypto_kdf_derive_from_key (BLAKE2b) of the
/// 32-byte master key with subkey id n and the 8-byte context "famnkeys", 32 bytes long.
struct MasterKey
{
    static constexpr size_t keySize = 32;

    SecretBytes key;
    DatabaseSalt salt{};
    /// The register that the key belongs to.
    Uuid registerId;
    /// Grows by one with every change of the master key; starts at 1.
    quint64 epoch = 1;

    [[nodiscard]] static MasterKey generate(const Uuid &registerId);
    [[nodiscard]] MasterKey clone() const;
    /// 32 bytes. The key must be whole (32 bytes).
    [[nodiscard]] SecretBytes subkey(Subkey purpose) const;
    /// The 96 hex digits (64 of the database subkey, 32 of the salt) that SQLCipher's own tool takes.
    [[nodiscard]] SecretBytes rawKeyHex() const;
    /// The 99 bytes for sqlite3_key_v2() that use key and salt as they are: x'...' around rawKeyHex().
    [[nodiscard]] SecretBytes databaseKeySpec() const;
};

} // namespace famn
