#include "models/storage/FamilyFile.h"

#include "models/base/Text.h"
#include "models/storage/RecordKinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The table of records of KIND; empty for none.
QByteArray tableOfKind(const QString &kind)
{
    return withRecordType<QByteArray>(
        kind, QByteArray(), []<typename T>(std::type_identity<T>) { return QByteArray(fieldMap<T>().table); });
}

/// A column of type day or instant as a day.
QDate dayIn(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : swedishDay({row.integer(column)});
}

Result<qint64> deleted(const Connection &connection, const QString &sql, const QVariantList &values)
{
    FAMN_ASSIGN(query, connection.run(sql, values));
    return qint64(query.numRowsAffected());
}

/// Names, numbers and ids that a view state may hold.
bool names(const QString &value, const QStringList &words)
{
    const QString folded = fold(value);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

Result<qint64> weedViewStates(const Connection &connection, const QStringList &words)
{
    FAMN_ASSIGN(rows, Statement::prepare(connection, "SELECT id, place, value FROM view_state"));
    QList<qint64> found;
    while (true) {
        FAMN_ASSIGN(more, rows.step());
        if (!more)
            break;
        if (names(rows.text(1), words) || names(rows.text(2), words))
            found.append(rows.integer(0));
    }
    rows.reset();
    for (const qint64 id : std::as_const(found))
        FAMN_TRY(connection.execute(u"DELETE FROM view_state WHERE id = ?"_s, {id}));
    return qint64(found.size());
}

Result<qint64> weedDrafts(const Connection &connection, const RecordRef &record)
{
    return deleted(connection, u"DELETE FROM draft WHERE record = ? OR instr(place, ?) > 0"_s,
                   {record.id.toBytes(), record.id.toString()});
}

} // namespace

FamilyFile::FamilyFile(const Connection &connection, QList<RecordLink> links)
    : m_connection(&connection)
    , m_links(std::move(links))
{
}

Result<FamilyFile> FamilyFile::on(const Connection &connection)
{
    FAMN_ASSIGN(links, recordLinks(connection));
    return FamilyFile(connection, std::move(links));
}

Result<Statement *> FamilyFile::prepared(const QByteArray &sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        FAMN_ASSIGN(statement, Statement::prepare(*m_connection, sql));
        known = m_statements.emplace(sql, std::move(statement)).first;
    }
    known->second.reset();
    return &known->second;
}

Result<void> FamilyFile::visit(const RecordRef &record, QSet<Uuid> &seen, QList<RecordRef> &found)
{
    if (seen.contains(record.id))
        return done();
    seen.insert(record.id);
    for (const RecordLink &link : std::as_const(m_links)) {
        if (link.parentKind != record.kind)
            continue;
        FAMN_ASSIGN(rows, prepared("SELECT uid FROM " + link.childTable.toLatin1() + " WHERE " +
                                   link.column.toLatin1() + " = ?"));
        rows->bind(1, record.id.toBytes());
        QList<Uuid> children;
        while (true) {
            FAMN_ASSIGN(more, rows->step());
            if (!more)
                break;
            children.append(rows->uuid(0));
        }
        rows->reset();
        for (const Uuid &child : std::as_const(children))
            FAMN_TRY(visit({link.childKind, child}, seen, found));
    }
    found.append(record);
    return done();
}

Result<QList<RecordRef>> FamilyFile::records(const FamilyId &family)
{
    QSet<Uuid> seen;
    QList<RecordRef> found;
    FAMN_TRY(visit({u"family"_s, family.uuid}, seen, found));
    return found;
}

Result<QMap<QString, QDate>> FamilyFile::lastEntries(const QList<RecordRef> &records)
{
    QMap<QString, QDate> latest;
    for (const RecordRef &record : records) {
        QByteArray columns = "CASE WHEN version > 1 THEN updated_at END";
        int count = 1;
        if (const RetentionRule *rule = retentionRule(record.kind)) {
            for (const char *column : rule->entries) {
                columns += QByteArray(", ") + column;
                ++count;
            }
        } else {
            columns += ", created_at";
            ++count;
        }
        FAMN_ASSIGN(row, prepared("SELECT " + columns + " FROM " + tableOfKind(record.kind) + " WHERE uid = ?"));
        row->bind(1, record.id.toBytes());
        FAMN_ASSIGN(any, row->step());
        for (int column = 0; any && column < count; ++column) {
            const QDate day = dayIn(*row, column);
            QDate &last = latest[record.kind];
            if (day.isValid() && (!last.isValid() || day > last))
                last = day;
        }
        row->reset();
    }
    return latest;
}

Result<qint64> weedPayloadsOf(const Connection &connection, const Uuid &record)
{
    const QVariantList id{record.toBytes()};
    FAMN_TRY(connection.execute(u"INSERT INTO payload_weeding (seq) SELECT p.seq FROM journal AS j JOIN "
                                "journal_payload AS p ON p.seq = j.seq WHERE j.record = ?"_s,
                                id));
    FAMN_ASSIGN(count, deleted(connection,
                               u"DELETE FROM journal_payload WHERE seq IN (SELECT seq FROM payload_weeding)"_s, {}));
    FAMN_TRY(connection.execute(u"DELETE FROM payload_weeding"_s));
    return count;
}

Result<WeededCounts> weedRecords(const Connection &connection, const QList<RecordRef> &records,
                                 const QStringList &words)
{
    WeededCounts counts;
    QStringList named;
    for (const QString &word : words) {
        if (const QString folded = fold(word).trimmed(); folded.size() > 1)
            named.append(folded);
    }
    for (const RecordRef &record : records) {
        FAMN_ASSIGN(payloads, weedPayloadsOf(connection, record.id));
        counts.payloads += payloads;
        FAMN_ASSIGN(drafts, weedDrafts(connection, record));
        counts.drafts += drafts;
        named.append(fold(record.id.toString()));
        const QByteArray table = tableOfKind(record.kind);
        if (table.isEmpty())
            return internalError(record.kind);
        FAMN_ASSIGN(gone, deleted(connection, u"DELETE FROM %1 WHERE uid = ?"_s.arg(QString::fromLatin1(table)),
                                  {record.id.toBytes()}));
        if (gone != 1)
            return internalError(record.kind);
        ++counts.records[record.kind];
    }
    FAMN_ASSIGN(states, weedViewStates(connection, named));
    counts.viewStates = states;
    return counts;
}

Result<QList<FamilyId>> quietFamilies(const Connection &connection, const QDate &limit)
{
    FAMN_ASSIGN(rows, Statement::prepare(
                          connection,
                          "SELECT f.uid FROM family AS f WHERE f.merged_into IS NULL AND ifnull(f.last_note, '') <= ?1 "
                          "AND (f.version = 1 OR f.updated_at < ?2) AND NOT EXISTS (SELECT 1 FROM application AS a "
                          "WHERE a.family = f.uid AND a.received_on > ?1) ORDER BY f.id"));
    rows.bind(1, limit.toString(Qt::ISODate));
    rows.bind(2, swedishInstant(limit.addDays(1), QTime(0, 0)).msec);
    QList<FamilyId> found;
    while (true) {
        FAMN_ASSIGN(more, rows.step());
        if (!more)
            return found;
        found.append({rows.uuid(0)});
    }
}

Result<std::optional<Preserved>> preservedBecause(const Connection &connection, const FamilyId &family,
                                                  const QString &registerMunicipality)
{
    const QVariantList id{family.uuid.toBytes()};
    // Who was merged into the family is part of it.
    const QString whole = u"(SELECT uid FROM family WHERE uid = ?1 OR merged_into = ?1)"_s;
    FAMN_ASSIGN(assigned, connection.scalar(u"SELECT EXISTS (SELECT 1 FROM assignment WHERE family IN %1 AND "
                                            "status <> 'planerat' AND deleted_at IS NULL) OR EXISTS (SELECT 1 FROM "
                                            "family WHERE uid IN %1 AND foster_home_since IS NOT NULL)"_s.arg(whole),
                                            id));
    if (assigned.toLongLong() != 0)
        return std::optional(Preserved::Placement);
    FAMN_ASSIGN(of, connection.scalar(u"SELECT coalesce(u.municipality, ?2, f.municipality, '') FROM family AS f "
                                      "LEFT JOIN unit AS u ON u.uid = f.unit WHERE f.uid = ?1"_s,
                                      {id.constFirst(),
                                       registerMunicipality.isEmpty() ? QVariant() : QVariant(registerMunicipality)}));
    const QString municipality = of.toString();
    if (keepsForResearch(municipality))
        return std::optional(Preserved::Research);
    FAMN_ASSIGN(persons, connection.run(u"SELECT birth_date, number FROM person WHERE deleted_at IS NULL AND "
                                        "family IN %1"_s.arg(whole),
                                        id));
    constexpr int dayAt = 6;
    constexpr int dayDigits = 2;
    constexpr int coordination = 60;
    while (persons.next()) {
        const QDate born = QDate::fromString(persons.value(0).toString(), Qt::ISODate);
        const int numbered = persons.value(1).toString().mid(dayAt, dayDigits).toInt() % coordination;
        const bool byNumber = !born.isValid() && numbered > 0 && isResearchBirthday(QDate(2000, 1, qMin(numbered, 31)));
        if (isResearchBirthday(born) || byNumber)
            return std::optional(Preserved::BirthDay);
    }
    if (municipality.isEmpty())
        return std::optional(Preserved::MunicipalityUnknown);
    FAMN_ASSIGN(open,
                connection.scalar(u"SELECT EXISTS (SELECT 1 FROM application WHERE family IN %1 AND "
                                  "stage <> 'avslutad' AND deleted_at IS NULL AND historical IS NULL)"_s.arg(whole),
                                  id));
    if (open.toLongLong() != 0)
        return std::optional(Preserved::OpenApplication);
    return std::optional<Preserved>();
}

Result<bool> emptyLog(const Connection &writer)
{
    FAMN_ASSIGN(busy, writer.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return busy.toLongLong() == 0;
}

} // namespace famn
