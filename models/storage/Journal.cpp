#include "models/storage/Journal.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QSqlError>
#include <QtEndian>

#include <array>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr size_t hashSize = 32;

QByteArray blake(const QByteArray &text, const unsigned char *key = nullptr, size_t keySize = 0)
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashSize,
                       reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()), key, keySize);
    return hash;
}

/// Moves the key on; the one before cannot be computed from it. In place: to allocate and lock memory anew for every
/// entry took nearly half of an import.
void ratchet(SecretBytes &key)
{
    static constexpr unsigned char purpose[] = "famn journal: next key";
    std::array<unsigned char, hashSize> next{};
    crypto_generichash(next.data(), next.size(), purpose, sizeof purpose, key.data(), key.size());
    std::memcpy(key.data(), next.data(), next.size());
    sodium_memzero(next.data(), next.size());
}

/// The bytes that are hashed: every field with its length before it, so that no two entries read the same.
class Canonical
{
public:
    void add(const QByteArray &bytes)
    {
        addNumber(bytes.size());
        m_text += bytes;
    }
    void add(const char *text) { add(QByteArray::fromRawData(text, qsizetype(qstrlen(text)))); }
    void addNumber(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_text.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// A row of the journal table as it is hashed.
struct Entry
{
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray device, actor, slot, batch, action, kind, record, app, payloadHash;

    [[nodiscard]] QByteArray hashAfter(const QByteArray &previous) const
    {
        Canonical canonical;
        canonical.add(previous);
        canonical.addNumber(seq);
        canonical.addNumber(at);
        for (const QByteArray *field : {&device, &actor, &slot, &batch, &action, &kind, &record, &app, &payloadHash})
            canonical.add(*field);
        return blake(canonical.text());
    }
};

QByteArray bytesOrEmpty(const Uuid &id)
{
    return id.isNull() ? QByteArray() : id.toBytes();
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

void writeValue(QCborStreamWriter &writer, const QVariant &value)
{
    if (value.isNull())
        writer.append(nullptr);
    else if (value.typeId() == QMetaType::QByteArray)
        writer.append(value.toByteArray());
    else if (value.typeId() == QMetaType::LongLong)
        writer.append(value.toLongLong());
    else
        writer.append(value.toString());
}

} // namespace

QByteArray JournalPayload::encode() const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(reason);
    writer.startArray(quint64(changes.size()));
    for (const FieldChange &change : changes) {
        writer.startArray(3);
        writer.append(change.field);
        writeValue(writer, change.before);
        writeValue(writer, change.after);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

std::optional<JournalPayload> JournalPayload::decode(const QByteArray &bytes)
{
    const QCborArray top = QCborValue::fromCbor(bytes).toArray();
    if (top.size() != 2 || !top.at(0).isString() || !top.at(1).isArray())
        return std::nullopt;
    JournalPayload payload;
    payload.reason = top.at(0).toString();
    const QCborArray changes = top.at(1).toArray();
    for (const auto &item : changes) {
        const QCborArray change = item.toArray();
        if (change.size() != 3 || !change.at(0).isString())
            return std::nullopt;
        const auto value = [](const QCborValue &cbor) { return cbor.isNull() ? QVariant() : cbor.toVariant(); };
        payload.changes.append({change.at(0).toString(), value(change.at(1)), value(change.at(2))});
    }
    return payload;
}

Journal::Journal(const Connection &connection)
    : m_connection(connection)
{
}

Result<void> Journal::start(const Connection &connection, const SecretBytes &firstKey)
{
    QByteArray key(reinterpret_cast<const char *>(firstKey.data()), qsizetype(firstKey.size()));
    auto started = connection.execute(u"INSERT INTO journal_state (id, seq, hash, chain_key) VALUES (1, 0, ?, ?)"_s,
                                      {QByteArray(hashSize, '\0'), key});
    wipe(key);
    return started;
}

Result<QSqlQuery *> Journal::prepared(std::optional<QSqlQuery> &query, const QString &sql) const
{
    if (!query) {
        QSqlQuery made(m_connection.database());
        if (!made.prepare(sql))
            return m_connection.errorOf(made);
        query.emplace(std::move(made));
    }
    return &*query;
}

Result<void> Journal::begin()
{
    FAMN_ASSIGN(query, prepared(m_readState, u"SELECT seq, hash, chain_key FROM journal_state"_s));
    if (!query->exec())
        return m_connection.errorOf(*query);
    if (!query->next())
        return fileError(ErrorCode::RegisterDamaged, m_connection.path(), u"journal_state is empty"_s);
    m_state.seq = query->value(0).toLongLong();
    m_state.hash = query->value(1).toByteArray();
    QByteArray key = query->value(2).toByteArray();
    query->finish();
    // Locked memory is dear to allocate, and this is done for every edit.
    if (m_state.key.size() == size_t(key.size())) {
        std::memcpy(m_state.key.data(), key.constData(), m_state.key.size());
        wipe(key);
    } else {
        m_state.key = SecretBytes::take(key);
    }
    m_grown = false;
    return done();
}

Result<void> Journal::append(const JournalContext &context, JournalAction action, const char *kind, const Uuid &record,
                             const JournalPayload &payload)
{
    FAMN_ASSIGN(insertEntry,
                prepared(m_insertEntry,
                         u"INSERT INTO journal (seq, at, device, actor, slot, batch, action, kind, record, "
                         "app_version, payload_hash, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    Entry entry;
    entry.seq = m_state.seq + 1;
    entry.at = context.at.msec;
    entry.device = bytesOrEmpty(context.device);
    entry.actor = bytesOrEmpty(context.actor);
    entry.slot = bytesOrEmpty(context.slot);
    entry.batch = bytesOrEmpty(context.batch);
    entry.action = QByteArray(keyOf(action).data());
    entry.kind = kind;
    entry.record = bytesOrEmpty(record);
    entry.app = FAMN_VERSION;
    QByteArray nonce;
    QByteArray content;
    if (!payload.isEmpty()) {
        nonce.resize(hashSize);
        randombytes_buf(nonce.data(), hashSize);
        content = payload.encode();
        entry.payloadHash = blake(nonce + content);
    }
    const QByteArray hash = entry.hashAfter(m_state.hash);
    const QByteArray mac = blake(hash, m_state.key.data(), m_state.key.size());

    const QVariantList values{entry.seq,
                              entry.at,
                              entry.device,
                              orNull(entry.actor),
                              orNull(entry.slot),
                              entry.batch,
                              QString::fromLatin1(entry.action),
                              QString::fromLatin1(entry.kind),
                              orNull(entry.record),
                              QString::fromLatin1(entry.app),
                              orNull(entry.payloadHash),
                              hash,
                              mac};
    for (qsizetype i = 0; i < values.size(); ++i)
        insertEntry->bindValue(int(i), values.at(i));
    if (!insertEntry->exec())
        return m_connection.errorOf(*insertEntry);
    if (!content.isEmpty()) {
        FAMN_ASSIGN(insertPayload,
                    prepared(m_insertPayload, u"INSERT INTO journal_payload (seq, nonce, payload) VALUES (?, ?, ?)"_s));
        insertPayload->bindValue(0, entry.seq);
        insertPayload->bindValue(1, nonce);
        insertPayload->bindValue(2, content);
        if (!insertPayload->exec())
            return m_connection.errorOf(*insertPayload);
    }
    m_state.seq = entry.seq;
    m_state.hash = hash;
    ratchet(m_state.key);
    m_grown = true;
    return done();
}

Result<void> Journal::finish()
{
    if (!m_grown)
        return done();
    QByteArray key(reinterpret_cast<const char *>(m_state.key.data()), qsizetype(m_state.key.size()));
    // Prepared anew each time: a statement that stays would keep a copy of the key.
    auto written = m_connection.execute(u"UPDATE journal_state SET seq = ?, hash = ?, chain_key = ?"_s,
                                        {m_state.seq, m_state.hash, key});
    wipe(key);
    return written;
}

Result<JournalReport> verifyJournal(const Connection &connection, const SecretBytes *firstKey)
{
    FAMN_ASSIGN(rows,
                connection.run(u"SELECT j.seq, j.at, j.device, j.actor, j.slot, j.batch, j.action, j.kind, j.record, "
                               "j.app_version, j.payload_hash, j.hash, j.mac, p.nonce, p.payload "
                               "FROM journal AS j LEFT JOIN journal_payload AS p ON p.seq = j.seq ORDER BY j.seq"_s));
    JournalReport report;
    SecretBytes key = firstKey ? firstKey->clone() : SecretBytes();
    QByteArray previous(hashSize, '\0');
    while (rows.next()) {
        const auto bytes = [&](int column) { return rows.value(column).toByteArray(); };
        Entry entry;
        entry.seq = rows.value(0).toLongLong();
        entry.at = rows.value(1).toLongLong();
        entry.device = bytes(2);
        entry.actor = bytes(3);
        entry.slot = bytes(4);
        entry.batch = bytes(5);
        entry.action = rows.value(6).toString().toUtf8();
        entry.kind = rows.value(7).toString().toUtf8();
        entry.record = bytes(8);
        entry.app = rows.value(9).toString().toUtf8();
        entry.payloadHash = bytes(10);
        const QByteArray hash = entry.hashAfter(previous);
        const bool payloadGone = !entry.payloadHash.isEmpty() && rows.value(13).isNull();
        bool good = entry.seq == report.entries + 1 && hash == bytes(11);
        if (!entry.payloadHash.isEmpty() && !payloadGone)
            good = good && blake(bytes(13) + bytes(14)) == entry.payloadHash;
        if (firstKey) {
            good = good && blake(hash, key.data(), key.size()) == bytes(12);
            ratchet(key);
            ++report.sealsChecked;
        }
        if (!good) {
            report.firstBad = report.entries + 1;
            return report;
        }
        ++report.entries;
        report.payloadsDeleted += payloadGone ? 1 : 0;
        previous = hash;
    }
    if (rows.lastError().isValid())
        return connection.errorOf(rows);
    report.head = previous;
    FAMN_ASSIGN(state, connection.run(u"SELECT seq, hash, chain_key FROM journal_state"_s));
    const bool tail =
        state.next() && state.value(0).toLongLong() == report.entries && state.value(1).toByteArray() == previous;
    bool keyFits = true;
    if (tail && firstKey) {
        QByteArray stored = state.value(2).toByteArray();
        keyFits = SecretBytes::take(stored).equals(key);
    }
    // A tail that the state remembers and the table lacks was cut off.
    if (!tail || !keyFits)
        report.firstBad = report.entries + 1;
    return report;
}

} // namespace famn
