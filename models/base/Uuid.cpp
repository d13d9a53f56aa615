#include "models/base/Uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstring>

namespace famn {

Uuid Uuid::generate(Instant now)
{
    Uuid id;
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    std::memcpy(id.bytes.data(), random.data(), id.bytes.size());
    const auto ms = quint64(now.msec);
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = quint8(ms >> (40 - 8 * i));
    id.bytes[6] = quint8((id.bytes[6] & 0x0f) | 0x70);
    id.bytes[8] = quint8((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<Uuid> Uuid::fromBytes(const QByteArray &raw)
{
    Uuid id;
    if (raw.size() != qsizetype(id.bytes.size()))
        return std::nullopt;
    std::memcpy(id.bytes.data(), raw.constData(), id.bytes.size());
    return id;
}

std::optional<Uuid> Uuid::fromString(const QString &text)
{
    QString hex = text;
    hex.remove(u'-').remove(u'{').remove(u'}');
    const QByteArray ascii = hex.toLatin1();
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (ascii.size() != 32 || !std::all_of(ascii.begin(), ascii.end(), isHex))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(ascii));
}

QByteArray Uuid::toBytes() const
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

bool Uuid::isNull() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](quint8 byte) { return byte == 0; });
}

} // namespace famn
