#include "models/storage/VersionCheck.h"

#include "models/storage/RecordKinds.h"
#include "models/storage/Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using Counts = QHash<Uuid, qint64>;

/// How many changes the journal tells of each record.
Result<Counts> countChanges(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT record, count(*) FROM journal WHERE record IS NOT NULL AND "
                                                    "action IN ('create', 'change', 'delete', 'restore') GROUP BY "
                                                    "record"));
    Counts counts;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return counts;
        counts.insert(row.uuid(0), row.integer(1));
    }
}

Result<void> compare(const Connection &connection, const Counts &counts, const char *kind, const char *table,
                     qsizetype most, QStringList &wrong)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray("SELECT uid, version, id FROM ") + table));
    while (wrong.size() < most) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            break;
        if (counts.value(row.uuid(0)) != row.integer(1))
            wrong.append(QString::fromLatin1(kind) + u' ' + QString::number(row.integer(2)));
    }
    return done();
}

template<typename... Types>
Result<void> compareAll(const Connection &connection, const Counts &counts, qsizetype most, QStringList &wrong,
                        std::tuple<Types...> *)
{
    Result<void> result = done();
    ((result = compare(connection, counts, fieldMap<Types>().kind, fieldMap<Types>().table, most, wrong)) && ...);
    return result;
}

} // namespace

Result<QStringList> wrongVersions(const Connection &connection, qsizetype most)
{
    FAMN_ASSIGN(counts, countChanges(connection));
    QStringList wrong;
    FAMN_TRY(compareAll(connection, counts, most, wrong, static_cast<RecordTypes *>(nullptr)));
    return wrong;
}

} // namespace famn
