#pragma once

#include "models/base/Clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace famn {

/// A version 7 UUID (RFC 9562): 48 bits of milliseconds, then random bits, so that ids made on laptops that never met
/// stay apart, and rows lie in the order they were made.
struct Uuid
{
    std::array<quint8, 16> bytes{};

    [[nodiscard]] static Uuid generate(Instant now);
    /// From 16 bytes; anything else gives nothing.
    [[nodiscard]] static std::optional<Uuid> fromBytes(const QByteArray &raw);
    /// From the usual text form or 32 hex digits.
    [[nodiscard]] static std::optional<Uuid> fromString(const QString &text);
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const;

    friend auto operator<=>(const Uuid &, const Uuid &) = default;
};

inline size_t qHash(const Uuid &id, size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// A UUID that says what it identifies: the ids of two kinds of record cannot be mixed up.
template<typename Tag>
struct Id
{
    Uuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    friend auto operator<=>(const Id &, const Id &) = default;
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}

} // namespace famn
