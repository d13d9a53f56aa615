#include "models/storage/Connection.h"
#include "models/storage/Statement.h"
#include "models/storage/keys/MasterKey.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTimeZone>

#include <limits>
#include <thread>

using namespace famn;

class TestCipherDriver : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    MasterKey m_key = MasterKey::generate(Uuid::generate(FakeClock().now()));
    int m_files = 0;

    QString newPath() { return m_folder.filePath(QString::number(++m_files) + ".famn"); }
    std::unique_ptr<Connection> open(const QString &path, ConnectionMode mode)
    {
        auto opened = Connection::open(path, m_key.databaseKeySpec(), {mode});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    void isSqlcipher()
    {
        QVERIFY(cipherVersion().startsWith("4."));
        QVERIFY(QSqlDatabase::isDriverAvailable(cipherDriverName));
    }

    void bindsEveryType_data()
    {
        QTest::addColumn<QVariant>("in");
        QTest::addColumn<QVariant>("out");
        QTest::addColumn<QString>("type");
        QTest::newRow("int") << QVariant(7) << QVariant(qint64(7)) << "integer";
        QTest::newRow("largest") << QVariant(std::numeric_limits<qint64>::max())
                                 << QVariant(std::numeric_limits<qint64>::max()) << "integer";
        QTest::newRow("unsigned 64") << QVariant(quint64(1) << 40) << QVariant(qint64(1) << 40) << "integer";
        QTest::newRow("bool") << QVariant(true) << QVariant(qint64(1)) << "integer";
        QTest::newRow("double") << QVariant(0.5) << QVariant(0.5) << "real";
        QTest::newRow("text") << QVariant("Åsa \U0001F600") << QVariant("Åsa \U0001F600") << "text";
        QTest::newRow("empty text") << QVariant("") << QVariant("") << "text";
        QTest::newRow("blob") << QVariant(QByteArray("\0\1\2", 3)) << QVariant(QByteArray("\0\1\2", 3)) << "blob";
        QTest::newRow("empty blob") << QVariant(QByteArray("")) << QVariant(QByteArray("")) << "blob";
        QTest::newRow("null") << QVariant() << QVariant() << "null";
        QTest::newRow("day") << QVariant(QDate(2026, 3, 1)) << QVariant("2026-03-01") << "text";
        const QDateTime zoned(QDate(2026, 3, 29), QTime(12, 0), QTimeZone("Europe/Stockholm"));
        QTest::newRow("instant") << QVariant(zoned) << QVariant(zoned.toMSecsSinceEpoch()) << "integer";
    }

    void bindsEveryType()
    {
        QFETCH(QVariant, in);
        QFETCH(QVariant, out);
        QFETCH(QString, type);
        const auto db = open(newPath(), ConnectionMode::Create);
        auto query = db->run("SELECT ?, typeof(?)", {in, in});
        QVERIFY(query);
        QVERIFY(query->next());
        QCOMPARE(query->value(0), out);
        QCOMPARE(query->value(1).toString(), type);
        QVERIFY(!query->next());
    }

    void refusesWhatDoesNotFit()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        QVERIFY(!db->run("SELECT ?", {std::numeric_limits<quint64>::max()}));
        QVERIFY(!db->run("SELECT ?, ?", {1}));
        QVERIFY(!db->run("SELECT 1; SELECT 2"));
        QVERIFY(!db->run("SELEKT 1"));
    }

    void repeatedNamedPlaceholders()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        QSqlQuery query(db->database());
        QVERIFY(query.prepare("SELECT :a || :b || :a"));
        query.bindValue(":a", "x");
        query.bindValue(":b", "y");
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), "xyx");
        QCOMPARE(query.record().count(), 1);
        QVERIFY(db->execute("CREATE TABLE t (a INTEGER, b TEXT)"));
        QCOMPARE(db->database().tables(), QStringList("t"));
        QCOMPARE(db->database().record("t").fieldName(1), "b");
    }

    void swedishCollationAndFolding()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        QVERIFY(db->execute("CREATE TABLE t (name TEXT)"));
        for (const char *name : {"Öberg", "Zetter", "Åberg", "ek", "Ärlig"})
            QVERIFY(db->execute("INSERT INTO t VALUES (?)", {QString(name)}));
        auto rows = db->run("SELECT name FROM t ORDER BY name COLLATE sv");
        QStringList names;
        while (rows->next())
            names.append(rows->value(0).toString());
        QCOMPARE(names, (QStringList{"ek", "Zetter", "Åberg", "Ärlig", "Öberg"}));
        QCOMPARE(db->scalar("SELECT fold('ÅSA')").value().toString(), "åsa");
        QVERIFY(db->scalar("SELECT fold(NULL)").value().isNull());
    }

    void safeDefaults_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("temporary tables in memory") << "temp_store"
                                                    << "2";
        QTest::newRow("foreign keys") << "foreign_keys"
                                      << "1";
        QTest::newRow("deleted rows are wiped") << "secure_delete"
                                                << "1";
        QTest::newRow("schema is not trusted") << "trusted_schema"
                                               << "0";
        QTest::newRow("write-ahead log") << "journal_mode"
                                         << "wal";
        QTest::newRow("durable") << "synchronous"
                                 << "2";
        QTest::newRow("no auto vacuum") << "auto_vacuum"
                                        << "0";
        QTest::newRow("no mmap") << "mmap_size"
                                 << "0";
    }

    void safeDefaults()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        const QString path = newPath();
        open(path, ConnectionMode::Create);
        const auto db = open(path, ConnectionMode::Write);
        QCOMPARE(db->scalar("PRAGMA " + pragma).value().toString(), value);
    }

    void constraintsHaveTheirCodes()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        QVERIFY(db->execute("CREATE TABLE t (a TEXT NOT NULL UNIQUE) STRICT"));
        QCOMPARE(db->execute("INSERT INTO t VALUES (NULL)").error().code, ErrorCode::Invalid);
        QVERIFY(db->execute("INSERT INTO t VALUES ('x')"));
        QCOMPARE(db->execute("INSERT INTO t VALUES ('x')").error().code, ErrorCode::Conflict);
    }

    void transactionsTakeTheWriteLockAtOnce()
    {
        const QString path = newPath();
        open(path, ConnectionMode::Create);
        const auto one = open(path, ConnectionMode::Write);
        const auto two = open(path, ConnectionMode::Write);
        QVERIFY(two->execute("PRAGMA busy_timeout = 0"));
        auto first = Transaction::begin(*one);
        QVERIFY(first);
        const auto second = Transaction::begin(*two);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RegisterInUse);
        QVERIFY(one->execute("CREATE TABLE t (a)"));
    }

    void unfinishedTransactionRollsBack()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            QVERIFY(db->execute("CREATE TABLE t (a)"));
        }
        QVERIFY(db->database().tables().isEmpty());
    }

    void readersCannotWrite()
    {
        const QString path = newPath();
        QVERIFY(open(path, ConnectionMode::Create)->execute("CREATE TABLE t (a)"));
        const auto reader = open(path, ConnectionMode::Read);
        QCOMPARE(reader->execute("INSERT INTO t VALUES (1)").error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(reader->scalar("SELECT count(*) FROM t").value().toInt(), 0);
    }

    void cancelStopsARunawayQuery()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        std::thread canceller([&] {
            QTest::qSleep(50);
            db->driver().cancelQuery();
        });
        const auto result =
            db->scalar("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n");
        canceller.join();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(db->scalar("SELECT 1").value().toInt(), 1);
    }

    void stopsWhenAsked()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        const QString endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n";
        const CancelToken cancel;
        db->driver().stopWhen(cancel);
        QCOMPARE(db->scalar("SELECT 1").value().toInt(), 1);
        cancel.cancel();
        // Also what begins later.
        for (int i = 0; i < 2; ++i)
            QCOMPARE(db->scalar(endless).error().code, ErrorCode::Cancelled);
        db->driver().stopWhen({});
        QCOMPARE(db->scalar("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) "
                            "SELECT count(*) FROM n")
                     .value()
                     .toInt(),
                 99'999);
    }

    void queriesOutliveTheirConnection()
    {
        auto db = open(newPath(), ConnectionMode::Create);
        auto query = db->run("SELECT 1 UNION SELECT 2");
        QVERIFY(query->next());
        db.reset();
        QVERIFY(!query->next());
    }

    void typedStatement()
    {
        const auto db = open(newPath(), ConnectionMode::Create);
        QVERIFY(db->execute("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d TEXT)"));
        const Uuid id = Uuid::generate({1});
        QVERIFY(db->execute("INSERT INTO t VALUES (?, ?, ?, ?)",
                            {qint64(1) << 50, "åäö", id.toBytes(), QDate(2026, 2, 28)}));
        auto statement = Statement::prepare(*db, "SELECT a, b, c, d, NULL FROM t WHERE a > ? AND b = ?");
        QVERIFY(statement);
        statement->bind(1, qint64(5));
        statement->bind(2, QString("åäö"));
        QVERIFY(statement->step().value());
        QCOMPARE(statement->integer(0), qint64(1) << 50);
        QCOMPARE(statement->text(1), "åäö");
        QCOMPARE(statement->uuid(2), id);
        QCOMPARE(statement->day(3), QDate(2026, 2, 28));
        QVERIFY(statement->isNull(4));
        QVERIFY(!statement->day(4).isValid());
        QVERIFY(statement->uuid(1).isNull());
        QVERIFY(!statement->step().value());
        QCOMPARE(Statement::prepare(*db, "SELECT nothing").error().code, ErrorCode::Internal);
    }

    void wrongKeyIsRefused()
    {
        const QString path = newPath();
        QVERIFY(open(path, ConnectionMode::Create)->execute("CREATE TABLE t (a)"));
        const MasterKey other = MasterKey::generate(Uuid::generate({2}));
        for (const ConnectionMode mode : {ConnectionMode::Read, ConnectionMode::Write}) {
            const auto opened = Connection::open(path, other.databaseKeySpec(), {mode});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::RegisterDamaged);
        }
        QVERIFY(!Connection::open(path, SecretBytes(), {ConnectionMode::Read}));
    }

    void missingFileIsNotMade()
    {
        const QString path = newPath();
        QVERIFY(!Connection::open(path, m_key.databaseKeySpec(), {ConnectionMode::Write}));
        QVERIFY(!QFile::exists(path));
    }

    void copyIsEncryptedAndWhole()
    {
        const QString path = newPath();
        const auto db = open(path, ConnectionMode::Create);
        QVERIFY(db->execute("CREATE TABLE t (a)"));
        QVERIFY(db->execute("INSERT INTO t VALUES ('hemlighet')"));
        const QString copy = newPath();
        QVERIFY(db->driver().copyTo(copy, m_key.databaseKeySpec()));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hemlighet"));
        QCOMPARE(open(copy, ConnectionMode::Write)->scalar("SELECT a FROM t").value().toString(), "hemlighet");
        QCOMPARE(db->driver().copyTo(copy, m_key.databaseKeySpec()).error().code, ErrorCode::FileExists);
    }
};

FAMN_TEST_MAIN(TestCipherDriver)
#include "tst_CipherDriver.moc"
