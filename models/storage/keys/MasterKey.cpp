#include "models/storage/keys/MasterKey.h"

#include <sodium.h>

#include <cstring>

namespace famn {

namespace {

constexpr char context[] = "famnkeys";
static_assert(sizeof context - 1 == crypto_kdf_CONTEXTBYTES);
static_assert(MasterKey::keySize == crypto_kdf_KEYBYTES);

void writeHex(unsigned char *to, const unsigned char *from, size_t size)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; ++i) {
        to[2 * i] = static_cast<unsigned char>(digits[from[i] >> 4]);
        to[2 * i + 1] = static_cast<unsigned char>(digits[from[i] & 15]);
    }
}

} // namespace

MasterKey MasterKey::generate(const Uuid &registerId)
{
    MasterKey made;
    made.key = SecretBytes::random(keySize);
    randombytes_buf(made.salt.data(), made.salt.size());
    made.registerId = registerId;
    return made;
}

MasterKey MasterKey::clone() const
{
    return {key.clone(), salt, registerId, epoch};
}

SecretBytes MasterKey::subkey(Subkey purpose) const
{
    Q_ASSERT(key.size() == keySize);
    SecretBytes derived(keySize);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<quint64>(purpose), context, key.data());
    return derived;
}

SecretBytes MasterKey::rawKeyHex() const
{
    const SecretBytes database = subkey(Subkey::Database);
    SecretBytes hex(2 * (database.size() + salt.size()));
    writeHex(hex.data(), database.data(), database.size());
    writeHex(hex.data() + 2 * database.size(), salt.data(), salt.size());
    return hex;
}

SecretBytes MasterKey::databaseKeySpec() const
{
    const SecretBytes hex = rawKeyHex();
    SecretBytes spec(hex.size() + 3);
    spec.data()[0] = 'x';
    spec.data()[1] = '\'';
    std::memcpy(spec.data() + 2, hex.data(), hex.size());
    spec.data()[spec.size() - 1] = '\'';
    return spec;
}

} // namespace famn
