#include "models/storage/keys/KeyFileText.h"

#include "models/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

// Whole numbers up to here are the same in every JSON reader.
constexpr qint64 largestNumber = 1LL << 53;

QByteArray checksumOf(const KeyFileContent &content)
{
    QByteArray all = canonicalForm(content);
    appendField(all, content.mac);
    if (content.pending)
        appendField(all, content.pending->mac);
    QByteArray sum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
                       reinterpret_cast<const unsigned char *>(all.constData()), quint64(all.size()), nullptr, 0);
    return sum;
}

// Frozen with the format: not cleanedLine(), whose rules may grow stricter than files that exist.
bool isAlias(const QString &alias)
{
    const auto bad = [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
               (u >= 0x2066 && u <= 0x2069);
    };
    return !alias.isEmpty() && alias.size() <= KeySlot::longestAlias && alias.isValidUtf16() &&
           std::none_of(alias.begin(), alias.end(), bad);
}

QByteArray quoted(const QString &text)
{
    QByteArray escaped = text.toUtf8();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray quotedHex(const QByteArray &bytes)
{
    return '"' + bytes.toHex() + '"';
}

QByteArray slotText(const KeySlot &slot, int version)
{
    const QByteArray once =
        version < 2 ? QByteArray() : QByteArray(",\n      \"once\": ") + (slot.once ? "true" : "false");
    return "    {\n      \"id\": " + quoted(slot.id.toString()) + ",\n      \"alias\": " + quoted(slot.alias) +
           ",\n      \"created\": " + QByteArray::number(slot.created.msec) +
           ",\n      \"kdf\": \"argon2id13\",\n      \"ops\": " + QByteArray::number(slot.cost.ops) +
           ",\n      \"mem\": " + QByteArray::number(slot.cost.mem) + ",\n      \"salt\": " + quotedHex(slot.salt) +
           ",\n      \"nonce\": " + quotedHex(slot.nonce) + ",\n      \"wrapped\": " + quotedHex(slot.wrapped) +
           ",\n      \"commit\": " + quotedHex(slot.commitment) + once + "\n    }";
}

QByteArray slotsText(const char *name, const QList<KeySlot> &list, int version)
{
    QByteArray text = QByteArray("  \"") + name + "\": [\n";
    for (const KeySlot &slot : list) {
        text += slotText(slot, version);
        text += &slot == &list.last() ? "\n" : ",\n";
    }
    return text + "  ],\n";
}

void appendSlots(QByteArray &form, const QList<KeySlot> &list, int version)
{
    appendField(form, quint64(list.size()));
    for (const KeySlot &slot : list) {
        appendField(form, slot.id.toBytes());
        appendField(form, slot.alias.toUtf8());
        appendField(form, quint64(slot.created.msec));
        appendField(form, "argon2id13"_ba);
        appendField(form, slot.cost.ops);
        appendField(form, slot.cost.mem);
        appendField(form, slot.salt);
        appendField(form, slot.nonce);
        appendField(form, slot.wrapped);
        appendField(form, slot.commitment);
        if (version >= 2)
            appendField(form, quint64(slot.once ? 1 : 0));
    }
}

/// Reads one file; the first thing that is wrong stays as the error.
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_path(path)
    {
    }

    [[nodiscard]] Result<KeyFileContent> read(const QByteArray &text);

private:
    void fail(ErrorCode code, const QString &detail, const QStringList &arguments = {})
    {
        if (!m_error)
            m_error = Error{code, {}, QStringList{m_path} + arguments, detail};
    }
    [[nodiscard]] qint64 number(const QJsonObject &from, QLatin1StringView name, qint64 least);
    [[nodiscard]] QByteArray bytes(const QJsonObject &from, QLatin1StringView name, int size);
    [[nodiscard]] Uuid id(const QJsonObject &from, QLatin1StringView name);
    [[nodiscard]] KeySlot slot(const QJsonValue &from);
    void readSlots(const QJsonArray &from, QList<KeySlot> &into);

    QString m_path;
    std::optional<Error> m_error;
};

qint64 Reader::number(const QJsonObject &from, QLatin1StringView name, qint64 least)
{
    const QJsonValue value = from.value(name);
    const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
    if (number < least || number > largestNumber)
        fail(ErrorCode::KeyFileDamaged, name);
    return number;
}

QByteArray Reader::bytes(const QJsonObject &from, QLatin1StringView name, int size)
{
    const QByteArray raw = QByteArray::fromHex(from.value(name).toString().toLatin1());
    if (raw.size() != size)
        fail(ErrorCode::KeyFileDamaged, name);
    return raw;
}

Uuid Reader::id(const QJsonObject &from, QLatin1StringView name)
{
    const auto read = Uuid::fromString(from.value(name).toString());
    if (!read || read->isNull())
        fail(ErrorCode::KeyFileDamaged, name);
    return read.value_or(Uuid{});
}

KeySlot Reader::slot(const QJsonValue &from)
{
    const QJsonObject object = from.toObject();
    const QString kdf = object.value("kdf"_L1).toString();
    if (kdf.isEmpty())
        fail(ErrorCode::KeyFileDamaged, u"kdf"_s);
    else if (kdf != "argon2id13"_L1)
        fail(ErrorCode::KeyFileTooNew, u"kdf"_s);
    KeySlot slot;
    slot.id = id(object, "id"_L1);
    slot.alias = object.value("alias"_L1).toString();
    if (!isAlias(slot.alias))
        fail(ErrorCode::KeyFileDamaged, u"alias"_s);
    slot.created.msec = number(object, "created"_L1, 0);
    slot.cost = {quint64(number(object, "ops"_L1, 1)), quint64(number(object, "mem"_L1, qint64(KdfCost::leastMem)))};
    if (!m_error && !slot.cost.withinLimits())
        fail(ErrorCode::KeyFileTooDemanding, u"kdf cost"_s,
             {QString::number(slot.cost.mem >> 20), QString::number(slot.cost.ops)});
    slot.salt = bytes(object, "salt"_L1, KeySlot::saltSize);
    slot.nonce = bytes(object, "nonce"_L1, KeySlot::nonceSize);
    slot.wrapped = bytes(object, "wrapped"_L1, KeySlot::wrappedSize);
    slot.commitment = bytes(object, "commit"_L1, KeySlot::commitmentSize);
    slot.once = object.value("once"_L1).toBool();
    return slot;
}

void Reader::readSlots(const QJsonArray &from, QList<KeySlot> &into)
{
    if (from.isEmpty() || from.size() > KeyFileContent::mostSlots)
        return fail(ErrorCode::KeyFileDamaged, u"number of slots"_s);
    QSet<Uuid> ids;
    QSet<QString> aliases;
    for (const QJsonValue &value : from) {
        into.append(slot(value));
        if (m_error)
            return;
        ids.insert(into.last().id);
        aliases.insert(into.last().alias);
    }
    if (ids.size() != into.size() || aliases.size() != into.size())
        fail(ErrorCode::KeyFileDamaged, u"duplicate slot"_s);
}

Result<KeyFileContent> Reader::read(const QByteArray &text)
{
    const auto damaged = [this](const QString &detail) {
        return Error{ErrorCode::KeyFileDamaged, {}, {m_path}, detail};
    };
    if (text.size() > KeyFileContent::largestFile)
        return damaged(u"too large"_s);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    const QJsonObject object = document.object();
    if (parsing.error != QJsonParseError::NoError || object.value("format"_L1).toString() != "famn-keys"_L1)
        return damaged(u"not a slot file"_s);
    if (number(object, "version"_L1, 1) > KeyFileContent::newestVersion)
        fail(ErrorCode::KeyFileTooNew, u"version"_s);
    KeyFileContent content;
    content.registerId = id(object, "register"_L1);
    content.sequence = quint64(number(object, "sequence"_L1, 1));
    content.epoch = quint64(number(object, "epoch"_L1, 1));
    content.training = object.value("training"_L1).toBool();
    if (!m_error)
        readSlots(object.value("slots"_L1).toArray(), content.entries);
    if (!m_error && object.contains("pending"_L1)) {
        content.pending.emplace();
        readSlots(object.value("pending"_L1).toArray(), content.pending->entries);
        content.pending->mac = bytes(object, "pending_mac"_L1, KeyFileContent::macSize);
    }
    const QByteArray checksum = bytes(object, "checksum"_L1, 32);
    content.mac = bytes(object, "mac"_L1, KeyFileContent::macSize);
    if (m_error)
        return *m_error;
    if (checksum != checksumOf(content))
        return damaged(u"checksum"_s);
    // Also what the checksum does not see: fields nobody asked for, names given twice, other spellings.
    if (text != writeKeyFile(content))
        return damaged(u"not as written"_s);
    return content;
}

} // namespace

int KeyFileContent::version() const
{
    const bool anyOnce = std::any_of(entries.begin(), entries.end(), [](const KeySlot &slot) { return slot.once; });
    return pending || anyOnce ? 2 : 1;
}

QByteArray canonicalForm(const KeyFileContent &content)
{
    const int version = content.version();
    QByteArray form;
    appendField(form, "famn-keys"_ba);
    appendField(form, quint64(version));
    appendField(form, content.registerId.toBytes());
    appendField(form, content.sequence);
    appendField(form, content.epoch);
    appendField(form, quint64(content.training ? 1 : 0));
    appendSlots(form, content.entries, version);
    if (version >= 2)
        appendSlots(form, content.pending ? content.pending->entries : QList<KeySlot>(), version);
    return form;
}

QByteArray writeKeyFile(const KeyFileContent &content)
{
    const int version = content.version();
    QByteArray text = "{\n  \"format\": \"famn-keys\",\n  \"version\": " + QByteArray::number(version) +
                      ",\n  \"register\": " + quoted(content.registerId.toString()) +
                      ",\n  \"sequence\": " + QByteArray::number(content.sequence) +
                      ",\n  \"epoch\": " + QByteArray::number(content.epoch) +
                      ",\n  \"training\": " + (content.training ? "true" : "false") + ",\n";
    text += slotsText("slots", content.entries, version);
    if (content.pending)
        text += slotsText("pending", content.pending->entries, version) +
                "  \"pending_mac\": " + quotedHex(content.pending->mac) + ",\n";
    return text + "  \"checksum\": " + quotedHex(checksumOf(content)) + ",\n  \"mac\": " + quotedHex(content.mac) +
           "\n}\n";
}

Result<KeyFileContent> readKeyFile(const QByteArray &text, const QString &path)
{
    return Reader(path).read(text);
}

} // namespace famn
