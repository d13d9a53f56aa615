#pragma once

#include "models/base/SecretBytes.h"

#include <QByteArray>

#include <array>

namespace famn {

/// How entries of the journal are hashed and sealed; shared by what writes the chain and what verifies it, nobody else.
namespace chain {

inline constexpr size_t hashSize = 32;
using Hash = std::array<unsigned char, hashSize>;

/// A row of the journal table as it is hashed. The bytes belong to the caller.
struct Entry
{
    qint64 seq = 0;
    qint64 at = 0;
    QByteArrayView device;
    QByteArrayView actor;
    QByteArrayView slot;
    QByteArrayView batch;
    QByteArrayView action;
    QByteArrayView kind;
    QByteArrayView record;
    QByteArrayView app;
    QByteArrayView payloadHash;
};

/// The hash that binds ENTRY to the one before it.
[[nodiscard]] Hash hashAfter(const Hash &previous, const Entry &entry);
/// The hash by which an entry knows its payload.
[[nodiscard]] Hash payloadHash(QByteArrayView nonce, QByteArrayView payload);
/// The seal of an entry with this hash.
[[nodiscard]] Hash seal(const Hash &hash, const SecretBytes &key);
/// Moves the key on, in its place; the one before cannot be computed from it.
void ratchet(SecretBytes &key);

[[nodiscard]] QByteArrayView bytes(const Hash &hash);
[[nodiscard]] bool same(const Hash &hash, QByteArrayView stored);

} // namespace chain

} // namespace famn
