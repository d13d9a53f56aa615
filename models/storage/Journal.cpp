#include "models/storage/Journal.h"

#include "models/storage/JournalChain.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

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
                                      {QByteArray(chain::hashSize, '\0'), key});
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
    const QByteArray hash = query->value(1).toByteArray();
    QByteArray key = query->value(2).toByteArray();
    query->finish();
    if (hash.size() != qsizetype(chain::hashSize) || key.size() != qsizetype(chain::hashSize))
        return fileError(ErrorCode::RegisterDamaged, m_connection.path(), u"journal_state"_s);
    std::copy(hash.begin(), hash.end(), m_state.hash.begin());
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
    const QByteArray device = bytesOrEmpty(context.device);
    const QByteArray actor = bytesOrEmpty(context.actor);
    const QByteArray slot = bytesOrEmpty(context.slot);
    const QByteArray batch = bytesOrEmpty(context.batch);
    const QByteArray about = bytesOrEmpty(record);
    const auto actionKey = keyOf(action);
    QByteArray nonce;
    QByteArray content;
    QByteArray payloadHash;
    if (!payload.isEmpty()) {
        nonce.resize(chain::hashSize);
        randombytes_buf(nonce.data(), chain::hashSize);
        content = payload.encode();
        payloadHash = chain::bytes(chain::payloadHash(nonce, content)).toByteArray();
    }
    const qint64 seq = m_state.seq + 1;
    const chain::Hash hash = chain::hashAfter(m_state.hash, {seq, context.at.msec, device, actor, slot, batch,
                                                             QByteArrayView(actionKey.data(), actionKey.size()),
                                                             QByteArrayView(kind), about, FAMN_VERSION, payloadHash});
    const chain::Hash mac = chain::seal(hash, m_state.key);

    const QVariantList values{seq,
                              context.at.msec,
                              device,
                              orNull(actor),
                              orNull(slot),
                              batch,
                              QString(actionKey),
                              QString::fromLatin1(kind),
                              orNull(about),
                              QString::fromLatin1(FAMN_VERSION),
                              orNull(payloadHash),
                              chain::bytes(hash).toByteArray(),
                              chain::bytes(mac).toByteArray()};
    for (qsizetype i = 0; i < values.size(); ++i)
        insertEntry->bindValue(int(i), values.at(i));
    if (!insertEntry->exec())
        return m_connection.errorOf(*insertEntry);
    if (!content.isEmpty()) {
        FAMN_ASSIGN(insertPayload,
                    prepared(m_insertPayload, u"INSERT INTO journal_payload (seq, nonce, payload) VALUES (?, ?, ?)"_s));
        insertPayload->bindValue(0, seq);
        insertPayload->bindValue(1, nonce);
        insertPayload->bindValue(2, content);
        if (!insertPayload->exec())
            return m_connection.errorOf(*insertPayload);
    }
    m_state.seq = seq;
    m_state.hash = hash;
    chain::ratchet(m_state.key);
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
                                        {m_state.seq, chain::bytes(m_state.hash).toByteArray(), key});
    wipe(key);
    return written;
}

} // namespace famn
