#include "models/storage/JournalChain.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace famn::chain {

namespace {

/// The bytes that are hashed: every field with its length before it, so that no two entries read the same.
class Canonical
{
public:
    Canonical() { crypto_generichash_init(&m_state, nullptr, 0, hashSize); }
    void add(QByteArrayView field)
    {
        addNumber(field.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(field.data()),
                                  static_cast<unsigned long long>(field.size()));
    }
    void addNumber(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&little), sizeof little);
    }
    [[nodiscard]] Hash finish()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

Hash hashAfter(const Hash &previous, const Entry &entry)
{
    Canonical canonical;
    canonical.add(bytes(previous));
    canonical.addNumber(entry.seq);
    canonical.addNumber(entry.at);
    for (const QByteArrayView *field : {&entry.device, &entry.actor, &entry.slot, &entry.batch, &entry.action,
                                        &entry.kind, &entry.record, &entry.app, &entry.payloadHash})
        canonical.add(*field);
    return canonical.finish();
}

Hash payloadHash(QByteArrayView nonce, QByteArrayView payload)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashSize);
    for (const QByteArrayView part : {nonce, payload})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    Hash hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

Hash seal(const Hash &hash, const SecretBytes &key)
{
    Hash mac{};
    crypto_generichash(mac.data(), mac.size(), hash.data(), hash.size(), key.data(), key.size());
    return mac;
}

void ratchet(SecretBytes &key)
{
    // In place: to allocate and lock memory anew for every entry took nearly half of an import.
    static constexpr unsigned char purpose[] = "famn journal: next key";
    Hash next{};
    crypto_generichash(next.data(), next.size(), purpose, sizeof purpose, key.data(), key.size());
    std::memcpy(key.data(), next.data(), next.size());
    sodium_memzero(next.data(), next.size());
    // BLAKE2b leaves a copy of what it gave on the stack below.
    constexpr size_t depth = 4096;
    sodium_stackzero(depth);
}

QByteArrayView bytes(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
}

bool same(const Hash &hash, QByteArrayView stored)
{
    return bytes(hash) == stored;
}

} // namespace famn::chain
