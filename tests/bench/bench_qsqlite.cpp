// The peer: Qt's own SQLite driver on an unencrypted copy of the same rows, used as its documentation shows. It shares
// no process with SQLCipher, and no code with the program.

#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;
using namespace famn::bench;

namespace {

constexpr int columns = 11;
using Row = std::array<QString, columns>;

QSqlDatabase openFile(const QString &path)
{
    static int opened = 0;
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench-%1"_s.arg(++opened));
    db.setDatabaseName(path);
    if (!db.open())
        giveUp(db.lastError().text());
    return db;
}

void execute(QSqlQuery &query, const QString &sql = {})
{
    if (!(sql.isEmpty() ? query.exec() : query.exec(sql)))
        giveUp(query.lastError().text());
}

/// Reads a script whose statements end with a zero byte.
void load(const QString &scriptPath, const QString &path)
{
    QFile script(scriptPath);
    if (!script.open(QIODevice::ReadOnly))
        giveUp(script.errorString());
    QSqlQuery query(openFile(path));
    execute(query, u"PRAGMA journal_mode=WAL"_s);
    execute(query, u"BEGIN"_s);
    const QByteArrayList statements = script.readAll().split('\0');
    for (const QByteArray &statement : statements) {
        if (!statement.isEmpty())
            execute(query, QString::fromUtf8(statement));
    }
    execute(query, u"COMMIT"_s);
    execute(query, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// What listFamilies() in models/storage/Lists.cpp reads, asked in the two ways in which one would write it.
QString familiesSql(bool joined)
{
    const QString names = u"SELECT f.uid, case_number, display_name, municipality, district, city, protection, "
                          "experienced, last_note, updated_at, "_s;
    if (joined) {
        return names + u"coalesce(a.number, 0) FROM family AS f LEFT JOIN (SELECT family, count(*) AS number "
                       "FROM assignment WHERE status = 'aktivt' AND deleted_at IS NULL GROUP BY family) AS a "
                       "ON a.family = f.uid WHERE deleted_at IS NULL"_s;
    }
    return names + u"(SELECT count(*) FROM assignment AS a WHERE a.family = f.uid AND a.status = 'aktivt' "
                   "AND a.deleted_at IS NULL) FROM family AS f WHERE deleted_at IS NULL"_s;
}

QList<Row> readFamilies(const QSqlDatabase &db, bool joined)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    execute(query, familiesSql(joined));
    QList<Row> rows;
    while (query.next()) {
        Row &row = rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            row[size_t(i)] = query.value(i).toString();
    }
    return rows;
}

void list(const QString &path, bool joined)
{
    const QSqlDatabase db = openFile(path);
    QSqlQuery query(db);
    execute(query, u"PRAGMA cache_size=-64000"_s);
    const Stopwatch first;
    const QList<Row> rows = readFamilies(db, joined);
    put("first_ms", first.msec());
    put("first_processor_ms", first.processorMsec());
    const Stopwatch again;
    const QList<Row> rowsAgain = readFamilies(db, joined);
    put("again_ms", again.msec());
    put("again_processor_ms", again.processorMsec());
    int assignments = 0;
    for (const Row &row : rows)
        assignments += row.back().toInt();
    put("rows", double(rows.size() == rowsAgain.size() ? rows.size() : -1));
    put("assignments", assignments);
}

void edit(const QString &path, int count)
{
    const QSqlDatabase db = openFile(path);
    QSqlQuery query(db);
    execute(query, u"PRAGMA journal_mode=WAL"_s);
    execute(query, u"PRAGMA synchronous=FULL"_s);
    execute(query, u"SELECT max(id) FROM family"_s);
    query.next();
    const int families = query.value(0).toInt();
    query.prepare(u"UPDATE family SET district = ?, updated_at = ?, version = version + 1 WHERE id = ?"_s);
    for (int i = 0; i < count; ++i) {
        const Stopwatch watch;
        query.bindValue(0, u"Stadsdel %1"_s.arg(QDateTime::currentMSecsSinceEpoch()));
        query.bindValue(1, qint64(1'770'000'000'000) + i);
        query.bindValue(2, 1 + int(qint64(i) * 7919 % families));
        execute(query);
        put("edit_ms", watch.msec());
        put("edit_processor_ms", watch.processorMsec());
        if (query.numRowsAffected() != 1)
            giveUp(u"no such row"_s);
    }
}

void openOnce(const QString &path)
{
    // The first one in a process also loads the driver.
    for (const char *name : {"first_ms", "open_ms"}) {
        const Stopwatch watch;
        QSqlQuery query(openFile(path));
        execute(query, u"SELECT case_number, display_name FROM family WHERE deleted_at IS NULL LIMIT 1"_s);
        if (!query.next() || query.value(0).toString().isEmpty())
            giveUp(u"no row"_s);
        put(name, watch.msec());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == u"load"_s)
        load(arguments.value(2), arguments.value(3));
    else if (command == u"list"_s)
        list(arguments.value(2), arguments.value(3) == u"joined"_s);
    else if (command == u"edit"_s)
        edit(arguments.value(2), arguments.value(3).toInt());
    else if (command == u"open"_s)
        openOnce(arguments.value(2));
    else
        giveUp(u"usage: bench_qsqlite load SCRIPT FILE | list FILE [joined] | edit FILE COUNT | open FILE"_s);
    return 0;
}
