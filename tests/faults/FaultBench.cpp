#include "tests/faults/FaultBench.h"

#include "models/services/ApplicationImporter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <sqlite3.h>

namespace famn::faults {

namespace {

QString memoryFolder()
{
    const QFileInfo memory("/dev/shm");
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/famn-faults-XXXXXX";
}

/// Adds every row of SQL to HASH.
bool addRows(sqlite3 *db, const QByteArray &sql, QCryptographicHash &hash)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return false;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const char type = char(sqlite3_column_type(statement, i));
            hash.addData(QByteArrayView(&type, 1));
            const void *bytes = sqlite3_column_blob(statement, i);
            const qint64 size = sqlite3_column_bytes(statement, i);
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            hash.addData(QByteArrayView(static_cast<const char *>(bytes), size));
        }
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE;
}

QByteArray digestOf(const Connection &connection, const QStringList &tables)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QString &table : tables) {
        hash.addData(table.toUtf8());
        if (!addRows(connection.driver().sqlite(), "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY 1", hash))
            return {};
    }
    return hash.result();
}

} // namespace

Scratch::Scratch()
    : m_folder(memoryFolder())
{
}

QByteArray contentOf(const Connection &connection)
{
    QStringList tables;
    {
        auto names = connection.run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        if (!names)
            return {};
        while (names->next())
            tables.append(names->value(0).toString());
    }
    return digestOf(connection, tables);
}

QByteArray recordsOf(const Connection &connection)
{
    return digestOf(connection, {"family", "person", "application", "assignment", "contact_entry", "task"});
}

QString disagreement(const Connection &connection)
{
    QMap<QByteArray, QMap<QString, QVariant>> expected;
    QMap<QByteArray, int> versions;
    {
        auto rows = connection.run("SELECT j.record, p.payload FROM journal AS j LEFT JOIN journal_payload AS p ON "
                                   "p.seq = j.seq WHERE j.record IS NOT NULL "
                                   "AND j.action IN ('create', 'change', 'delete', 'restore') ORDER BY j.seq");
        if (!rows)
            return "the journal cannot be read";
        while (rows->next()) {
            const QByteArray id = rows->value(0).toByteArray();
            ++versions[id];
            const auto payload = JournalPayload::decode(rows->value(1).toByteArray());
            if (!payload && !rows->value(1).isNull())
                return "a payload cannot be read";
            if (payload) {
                for (const FieldChange &change : payload->changes)
                    expected[id].insert(change.field, change.after);
            }
        }
    }
    for (const char *table : {"family", "person", "application", "assignment", "contact_entry", "task", "setting"}) {
        auto rows = connection.run(QString("SELECT * FROM %1").arg(table));
        if (!rows)
            return QString("%1 cannot be read").arg(table);
        while (rows->next()) {
            const QByteArray id = rows->value("uid").toByteArray();
            const QString where = QString(" of %1 %2").arg(table).arg(rows->value("id").toInt());
            if (rows->value("version").toInt() != versions.take(id))
                return "version" + where;
            const auto fields = expected.value(id);
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                if (rows->value(it.key()).toString() != it.value().toString())
                    return it.key() + where;
            }
        }
    }
    return versions.isEmpty() ? QString() : QString("%1 records are missing").arg(versions.size());
}

FaultBench::FaultBench(const QString &folder, const QString &name)
    : key(MasterKey::generate(Uuid::generate(clock.now())))
    , firstJournalKey(SecretBytes::random(32))
    , m_folder(folder)
    , m_name(name)
{
}

Result<void> FaultBench::make()
{
    return Register::make(path(), key, firstJournalKey, false, clock);
}

Result<void> FaultBench::open(const QList<MigrationStep> &steps)
{
    close();
    FAMN_ASSIGN(opened, Register::open(path(), key.clone(), "bench", clock, steps));
    m_register = std::move(opened);
    m_write = std::make_unique<WritePath>(
        *m_register, Actor{{Uuid::generate({1})}, {}, "Anna", {StaffRole::Caseworker, StaffRole::Administrator}},
        clock);
    return done();
}

void FaultBench::close()
{
    m_write.reset();
    m_register.reset();
}

Result<void> FaultBench::hurry(int frames) const
{
    FAMN_TRY(m_register->writer().execute("PRAGMA cache_size = 10"));
    return m_register->writer().execute(QString("PRAGMA wal_autocheckpoint = %1").arg(frames));
}

Result<void> FaultBench::arrive(Change &change, int number)
{
    Family family;
    FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
    family.caseNumber = caseNumber;
    family.displayName = QString("Provsson %1").arg(number);
    FAMN_ASSIGN(stored, change.insert(family));
    Person person;
    person.family = stored.id;
    person.givenName = "Kim";
    person.familyName = family.displayName;
    FAMN_TRY(change.insert(person));
    Application application;
    application.family = stored.id;
    application.receivedOn = change.today();
    application.channel = Channel::Phone;
    application.wishedTypes = {AssignmentType::FosterHome};
    application.message = QString("text %1 ").arg(number).repeated(50 + number * 37 % 600);
    FAMN_TRY(change.insert(application));
    return done();
}

Result<void> FaultBench::edit(int number) const
{
    return m_write->run([&](Change &change) -> Result<void> {
        auto &families = change.table<Family>();
        if (number % 5 == 0)
            return arrive(change, number);
        FAMN_ASSIGN(known, families.where("WHERE deleted_at IS NULL ORDER BY id DESC LIMIT 3"));
        if (known.isEmpty())
            return arrive(change, number);
        const Family family = known.at(number % known.size());
        if (number % 5 == 1 || number % 5 == 3) {
            Family after = family;
            after.district = QString("District %1").arg(number);
            after.address = QString(number * 13 % 190, QChar('x'));
            FAMN_TRY(change.update(family, after));
            return done();
        }
        if (number % 5 == 2) {
            Task task;
            task.title = QString("Ring %1").arg(number);
            task.due = change.today();
            FAMN_TRY(change.insert(task));
            return done();
        }
        return number % 10 == 4 ? change.remove(family) : change.note(JournalAction::Read, "family", family.id.uuid);
    });
}

Result<void> FaultBench::move(int place, const QString &city) const
{
    return m_write->run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(found, change.table<Family>().where("ORDER BY id LIMIT 1 OFFSET ?", {place}));
        if (found.isEmpty())
            return Error{ErrorCode::NotFound, {}, {}, {}};
        Family after = found.first();
        after.city = city;
        FAMN_TRY(change.update(found.first(), after));
        return done();
    });
}

Result<void> FaultBench::import(int rows, int number) const
{
    const QString path = m_lists.filePath(QString("list%1.csv").arg(number));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(ErrorCode::FileNotWritable, path);
    file.write("Inkommen;Sökande 1;Postnr;Ort;Telefon;Uppdrag;Meddelande\n");
    for (int i = 0; i < rows; ++i) {
        // A quarter of them is about a family of the same list.
        const int who = i % 4 == 3 ? i - 1 : i;
        file.write(QString("2026-02-%1;Kim Provsson-%2;21120;Malmö;;%3;Hej %4\n")
                       .arg(1 + i % 28, 2, 10, QChar('0'))
                       .arg(number * 100'000 + who)
                       .arg(i % 4 == 3 ? "Jourhem" : "Familjehem")
                       .arg(QString(i % 90, QChar('m')))
                       .toUtf8());
    }
    file.close();
    FAMN_TRY(importApplications(*m_write, path, {}));
    return done();
}

} // namespace famn::faults
