#include "models/storage/BackupManifest.h"

#include "models/storage/keys/KeySlot.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

// Whole numbers up to here are the same in every JSON reader.
constexpr qint64 largestNumber = 1LL << 53;
constexpr qsizetype mostTables = 500;
constexpr qsizetype longestName = 100;
constexpr char formatName[] = "famn-backup";

/// Every field with its length, in a fixed order.
QByteArray canonicalForm(const BackupManifest &manifest)
{
    const RegisterFacts &facts = manifest.facts;
    QByteArray form;
    appendField(form, "famn backup manifest 1"_ba);
    appendField(form, facts.registerId.toBytes());
    appendField(form, facts.device.toBytes());
    appendField(form, quint64(facts.training ? 1 : 0));
    appendField(form, facts.epoch);
    appendField(form, quint64(facts.schemaVersion));
    appendField(form, quint64(facts.rows.size()));
    for (auto row = facts.rows.cbegin(); row != facts.rows.cend(); ++row) {
        appendField(form, row.key().toUtf8());
        appendField(form, quint64(row.value()));
    }
    appendField(form, quint64(facts.journalEntries));
    appendField(form, facts.journalHead);
    appendField(form, quint64(manifest.madeAt.msec));
    appendField(form, manifest.program.toUtf8());
    appendField(form, quint64(manifest.bytes));
    appendField(form, manifest.contentHash);
    appendField(form, manifest.keysHash);
    return form;
}

QByteArray macOf(const BackupManifest &manifest, const MasterKey &key)
{
    const SecretBytes macKey = key.subkey(Subkey::Backup);
    const QByteArray form = canonicalForm(manifest);
    QByteArray mac(BackupManifest::hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(mac.size()),
                       reinterpret_cast<const unsigned char *>(form.constData()), quint64(form.size()), macKey.data(),
                       macKey.size());
    return mac;
}

bool isName(const QString &text, bool table)
{
    return !text.isEmpty() && text.size() <= longestName && std::all_of(text.begin(), text.end(), [&](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'_' ||
               (!table && ((u >= u'A' && u <= u'Z') || u == u'.' || u == u'-' || u == u'+'));
    });
}

QString timeText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msec, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Reads the fields of a manifest; remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    [[nodiscard]] qint64 number(const QString &name, qint64 most = largestNumber)
    {
        return count(m_object.value(name), name, most);
    }
    [[nodiscard]] QByteArray hash(const QString &name)
    {
        const QByteArray raw = QByteArray::fromHex(m_object.value(name).toString().toLatin1());
        expect(raw.size() == BackupManifest::hashSize, name);
        return raw;
    }
    [[nodiscard]] Uuid id(const QString &name)
    {
        const auto read = Uuid::fromString(m_object.value(name).toString());
        expect(read && !read->isNull(), name);
        return read.value_or(Uuid{});
    }
    [[nodiscard]] Instant time(const QString &name)
    {
        const QDateTime read = QDateTime::fromString(m_object.value(name).toString(), Qt::ISODateWithMs);
        expect(read.isValid(), name);
        return {read.isValid() ? read.toMSecsSinceEpoch() : 0};
    }
    [[nodiscard]] QMap<QString, qint64> rows(const QString &name)
    {
        QMap<QString, qint64> rows;
        const QJsonObject counts = m_object.value(name).toObject();
        expect(counts.size() <= mostTables, name);
        for (auto it = counts.begin(); it != counts.end() && m_wrong.isEmpty(); ++it) {
            expect(isName(it.key(), true), name);
            rows.insert(it.key(), count(it.value(), name, largestNumber));
        }
        return rows;
    }
    void expect(bool good, const QString &name)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = name;
    }
    [[nodiscard]] QString wrong() const { return m_wrong; }

private:
    qint64 count(const QJsonValue &value, const QString &name, qint64 most)
    {
        const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
        expect(number >= 0 && number <= most, name);
        return number;
    }

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

void BackupManifest::sign(const MasterKey &key)
{
    mac = macOf(*this, key);
}

bool BackupManifest::isSignedBy(const MasterKey &key) const
{
    const QByteArray expected = macOf(*this, key);
    return mac.size() == expected.size() &&
           sodium_memcmp(mac.constData(), expected.constData(), size_t(mac.size())) == 0;
}

QByteArray BackupManifest::toText() const
{
    QJsonObject counts;
    for (auto row = facts.rows.cbegin(); row != facts.rows.cend(); ++row)
        counts.insert(row.key(), row.value());
    const auto hex = [](const QByteArray &raw) { return QString::fromLatin1(raw.toHex()); };
    return QJsonDocument(QJsonObject{{u"format"_s, QLatin1StringView(formatName)},
                                     {u"version"_s, version},
                                     {u"register"_s, facts.registerId.toString()},
                                     {u"device"_s, facts.device.toString()},
                                     {u"training"_s, facts.training},
                                     {u"epoch"_s, qint64(facts.epoch)},
                                     {u"schema"_s, facts.schemaVersion},
                                     {u"rows"_s, counts},
                                     {u"journal_entries"_s, facts.journalEntries},
                                     {u"journal_head"_s, hex(facts.journalHead)},
                                     {u"made_at"_s, timeText(madeAt)},
                                     {u"program"_s, program},
                                     {u"bytes"_s, bytes},
                                     {u"content_blake2b"_s, hex(contentHash)},
                                     {u"keys_blake2b"_s, hex(keysHash)},
                                     {u"mac"_s, hex(mac)}})
        .toJson(QJsonDocument::Indented);
}

Result<BackupManifest> BackupManifest::parse(const QByteArray &text, const QString &path)
{
    const auto refuse = [&](const QString &detail) { return fileError(ErrorCode::BackupManifestWrong, path, detail); };
    if (text.size() > largestFile)
        return refuse(u"too large"_s);
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.value(u"format"_s).toString() != QLatin1StringView(formatName))
        return refuse(u"format"_s);
    Fields fields(object);
    const qint64 written = fields.number(u"version"_s);
    if (written > version)
        return fileError(ErrorCode::BackupTooNew, path);
    BackupManifest manifest;
    RegisterFacts &facts = manifest.facts;
    facts.registerId = fields.id(u"register"_s);
    facts.device = fields.id(u"device"_s);
    facts.training = object.value(u"training"_s).toBool();
    facts.epoch = quint64(fields.number(u"epoch"_s));
    facts.schemaVersion = int(fields.number(u"schema"_s, 1'000'000));
    facts.rows = fields.rows(u"rows"_s);
    facts.journalEntries = fields.number(u"journal_entries"_s);
    facts.journalHead = fields.hash(u"journal_head"_s);
    manifest.madeAt = fields.time(u"made_at"_s);
    manifest.program = object.value(u"program"_s).toString();
    fields.expect(isName(manifest.program, false), u"program"_s);
    manifest.bytes = fields.number(u"bytes"_s);
    manifest.contentHash = fields.hash(u"content_blake2b"_s);
    manifest.keysHash = fields.hash(u"keys_blake2b"_s);
    manifest.mac = fields.hash(u"mac"_s);
    if (!fields.wrong().isEmpty())
        return refuse(fields.wrong());
    // One form only: nothing can hide in a spelling that another reader takes differently.
    if (manifest.toText() != text)
        return refuse(u"form"_s);
    return manifest;
}

} // namespace famn
