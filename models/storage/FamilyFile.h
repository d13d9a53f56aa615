#pragma once

#include "models/domain/Family.h"
#include "models/domain/RecordRef.h"
#include "models/domain/Retention.h"
#include "models/storage/RecordLinks.h"
#include "models/storage/Statement.h"

#include <QMap>
#include <QSet>

#include <map>

namespace famn {

/// Everything that hangs on a family, as the schema's references tell it: its members, applications, assignments,
/// contacts, tasks, consents, what refers to those, and families that were merged into it. Deleted records too. Keeps
/// its statements; must be gone before the connection.
class FamilyFile
{
public:
    [[nodiscard]] static Result<FamilyFile> on(const Connection &connection);

    /// All records of FAMILY's file, each after those that refer to it; the family itself comes last.
    [[nodiscard]] Result<QList<RecordRef>> records(const FamilyId &family);
    /// The latest entry of each kind in RECORDS, by the columns that retentionRules() name and by changes after a
    /// record was made. Kinds that no rule names count with every change.
    [[nodiscard]] Result<QMap<QString, QDate>> lastEntries(const QList<RecordRef> &records);

private:
    FamilyFile(const Connection &connection, QList<RecordLink> links);
    [[nodiscard]] Result<void> visit(const RecordRef &record, QSet<Uuid> &seen, QList<RecordRef> &found);
    [[nodiscard]] Result<Statement *> prepared(const QByteArray &sql);

    const Connection *m_connection;
    QList<RecordLink> m_links;
    std::map<QByteArray, Statement> m_statements;
};

/// How much of what went.
struct WeededCounts
{
    /// By FieldMap::kind.
    QMap<QString, qint64> records;
    qint64 payloads = 0;
    qint64 drafts = 0;
    qint64 viewStates = 0;
};

/// Deletes RECORDS for good, in their order; what the journal says of their values; drafts about them; and everybody's
/// view states that name their ids or hold one of WORDS, which were people's names and numbers. Only inside a write
/// transaction; the caller writes the journal.
[[nodiscard]] Result<WeededCounts> weedRecords(const Connection &connection, const QList<RecordRef> &records,
                                               const QStringList &words);
/// Deletes what the journal says of RECORD's values. Only inside a write transaction.
[[nodiscard]] Result<qint64> weedPayloadsOf(const Connection &connection, const Uuid &record);
/// Families whose last note, change and application all lie on LIMIT or before, as far as a quick look tells, without
/// those that were merged into another.
[[nodiscard]] Result<QList<FamilyId>> quietFamilies(const Connection &connection, const QDate &limit);
/// Why FAMILY is kept, as far as its own records tell; REGISTERMUNICIPALITY is the register's setting.
[[nodiscard]] Result<std::optional<Preserved>> preservedBecause(const Connection &connection, const FamilyId &family,
                                                                const QString &registerMunicipality);
/// Writes the write-ahead log into the file and empties it, so that no old page is left in it. False when somebody was
/// reading meanwhile; then it is emptied at the next closing.
[[nodiscard]] Result<bool> emptyLog(const Connection &writer);

} // namespace famn
