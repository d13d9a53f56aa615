#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// Drives history, log, set, undo, migrate and check on a copy of the register that the tests keep for ever.
class TestHistoryCommands : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_family;

    QString path(const QString &name = "a.famn") const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments) const
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--passphrase-file", path("phrase.txt"), "--lang", "en"});
    }

    void copyFixture(const QString &name) const
    {
        for (const char *ending : {"", "-keys"}) {
            QFile::remove(path(name + ending));
            QVERIFY(QFile::copy(QString(FAMN_TEST_DATA "/registers/v1.famn") + ending, path(name + ending)));
            QVERIFY(QFile::setPermissions(path(name + ending), QFile::ReadOwner | QFile::WriteOwner));
        }
    }

    int families() const
    {
        return int(run({"list", "families", path(), "--json"}).json().value("rows").toArray().size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile phrase(path("phrase.txt"));
        QVERIFY(phrase.open(QIODevice::WriteOnly));
        phrase.write(QString::fromUtf16(fixturePassphrase).toUtf8());
        phrase.close();
        copyFixture("a.famn");
        const QJsonArray rows = run({"list", "families", path(), "--json"}).json().value("rows").toArray();
        for (const auto &row : rows) {
            if (row.toObject().value("protection").toString() == "ingen")
                m_family = row.toObject().value("case_number").toString();
        }
        QVERIFY(!m_family.isEmpty());
    }

    void setHistoryAndUndo()
    {
        const Outcome set =
            run({"set", path(), m_family, "city=Lund", "smoke_free=ja", "--reason", "hembesök", "--json"});
        QCOMPARE(set.code, done);
        const QString batch = set.json().value("batch").toString();
        QVERIFY(!batch.isEmpty());
        const Outcome history = run({"history", path(), m_family, "--json"});
        QCOMPARE(history.code, done);
        QCOMPARE(history.json().value("kind").toString(), "family");
        const QJsonObject last = history.json().value("entries").toArray().last().toObject();
        QCOMPARE(last.value("who").toString(), "Åsa");
        QCOMPARE(last.value("reason").toString(), "hembesök");
        QCOMPARE(last.value("batch").toString(), batch);
        const QJsonObject change = last.value("changes").toArray().first().toObject();
        QCOMPARE(change.value("field").toString(), "city");
        QCOMPARE(change.value("after").toString(), "Lund");
        QCOMPARE(last.value("changes").toArray().last().toObject().value("after"), QJsonValue(true));
        const Outcome text = run({"history", path(), m_family});
        QVERIFY(text.out.contains("-> Lund"));

        // Another run of the program, which knows of it only what the journal says.
        const Outcome undone = run({"undo", path(), "--last", "--json"});
        QCOMPARE(undone.code, done);
        QCOMPARE(undone.json().value("undone").toString(), batch);
        QCOMPARE(undone.json().value("done").toArray().first().toObject().value("case_number").toString(), m_family);
        const Outcome again = run({"undo", path(), batch, "--json"});
        QCOMPARE(again.code, data);
        QCOMPARE(again.json().value("skipped").toArray().first().toObject().value("why").toString(), "changed_since");
        QCOMPARE(run({"undo", path(), m_family}).code, done);
        QVERIFY(run({"history", path(), m_family}).out.contains("-> Lund"));
    }

    void anImportIsUndoneAndDoneAgain()
    {
        const int before = families();
        QFile list(path("new.csv"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Inkommen;Sökande 1;Personnummer 1;Uppdrag\n2026-02-01;Anna Ek;197503159811;Familjehem\n"
                   "2026-02-02;Bo Ek;196807209827;Jourhem\n");
        list.close();
        const QStringList import{"import", "applications", path("new.csv"), "--into", path(), "--json"};
        const Outcome first = run(import);
        QCOMPARE(first.json().value("imported").toInt(), 2);
        const int with = families();
        QVERIFY(with > before);
        QCOMPARE(run({"undo", path()}).code, done);
        QCOMPARE(families(), before);
        QCOMPARE(run(import).json().value("imported").toInt(), 2);
        QCOMPARE(families(), with);
        const Outcome person = run({"history", path(), "19750315-9811", "--json"});
        QCOMPARE(person.json().value("kind").toString(), "person");
        QCOMPARE(person.json().value("entries").toArray().first().toObject().value("action").toString(), "create");
    }

    void theLogHasNoValues()
    {
        const Outcome log = run({"log", path(), "--json", "--limit", "0"});
        QCOMPARE(log.code, done);
        const QJsonArray entries = log.json().value("entries").toArray();
        QVERIFY(entries.size() > 20);
        QVERIFY(!log.out.contains("Lund"));
        QVERIFY(!log.out.contains("hembes"));
        const Outcome one = run({"log", path(), "--action", "import", "--json", "--limit", "1"});
        QCOMPARE(one.json().value("entries").toArray().size(), 1);
        QCOMPARE(run({"log", path(), "--by", "åsa", "--from", "2026-03-01", "--to", "2026-03-31", "--json"})
                     .json()
                     .value("entries")
                     .toArray()
                     .isEmpty(),
                 false);
        QCOMPARE(run({"log", path(), "--by", "Nobody"}).code, data);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("no record") << QStringList{"history", "REG"} << usage << "RECORD";
        QTest::newRow("no such record") << QStringList{"history", "REG", "FH-1999-0001"} << data << "no such record";
        QTest::newRow("no field") << QStringList{"set", "REG", "FAMILY"} << usage << "FIELD=VALUE";
        QTest::newRow("no sign") << QStringList{"set", "REG", "FAMILY", "city"} << usage << "FIELD=VALUE";
        QTest::newRow("unknown field") << QStringList{"set", "REG", "FAMILY", "salary=3"} << data << "salary";
        QTest::newRow("bad code") << QStringList{"set", "REG", "FAMILY", "housing_form=slott"} << data
                                  << "family.housing_form";
        QTest::newRow("technical") << QStringList{"set", "REG", "FAMILY", "uid=1"} << data << "family.uid";
        QTest::newRow("no operation") << QStringList{"undo", "REG", "019cae34-7b68-73e0-b3fb-c206be8e3cb9"} << data
                                      << "no such record";
        QTest::newRow("two targets") << QStringList{"undo", "REG", "FAMILY", "--last"} << usage << "--last";
        QTest::newRow("log day") << QStringList{"log", "REG", "--from", "yesterday"} << usage << "--from";
        QTest::newRow("log action") << QStringList{"log", "REG", "--action", "dance"} << usage << "--action";
        QTest::newRow("log limit") << QStringList{"log", "REG", "--limit", "-1"} << usage << "limit";
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        arguments.replaceInStrings("REG", path()).replaceInStrings("FAMILY", m_family);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    }

    void migrateTellsAndDoes()
    {
        copyFixture("m.famn");
        const Outcome check = run({"migrate", path("m.famn"), "--check", "--json"});
        QCOMPARE(check.code, done);
        QCOMPARE(check.json().value("from").toInt(), 1);
        const bool needed = check.json().value("needed").toBool();
        QCOMPARE(needed, check.json().value("to").toInt() > 1);
        QVERIFY(!check.json().value("done").toBool());
        const Outcome migrated = run({"migrate", path("m.famn"), "--json"});
        QCOMPARE(migrated.code, done);
        QCOMPARE(migrated.json().value("done").toBool(), needed);
        QCOMPARE(QFile::exists(migrated.json().value("copy").toString()), needed);
        QVERIFY(!run({"migrate", path("m.famn"), "--check", "--json"}).json().value("needed").toBool());
        QCOMPARE(runCli(FAMN_CLI, {"migrate", path("m.famn"), "--check"}).code, locked);
        QCOMPARE(run({"migrate", path("none.famn"), "--check"}).code, data);
    }

    void checkNamesTheFirstDamagedPage_data()
    {
        QTest::addColumn<int>("page");
        for (const int page : {1, 2, 3, 5, 8, 13, 21, 40, 47})
            QTest::addRow("%d", page) << page;
    }

    void checkNamesTheFirstDamagedPage()
    {
        QFETCH(int, page);
        copyFixture("d.famn");
        QFile file(path("d.famn"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() >= page * 4096);
        // Past the salt, whose damage is told before anything else.
        for (const qint64 place : {(page - 1) * 4096LL + 100, file.size() - 500}) {
            file.seek(place);
            const char byte = file.read(1).at(0);
            file.seek(place);
            const char other = char(byte ^ 1);
            file.write(&other, 1);
        }
        file.close();
        const Outcome check = run({"check", path("d.famn"), "--json"});
        QCOMPARE(check.code, data);
        QCOMPARE(check.json().value("first_bad_page").toInt(), page);
        copyFixture("d.famn");
    }

    void checkWarnsOfAnOldCopy()
    {
        copyFixture("o.famn");
        QCOMPARE(run({"check", path("o.famn")}).code, done);
        copyFixture("o.famn");
        const Outcome check = run({"check", path("o.famn"), "--json"});
        QCOMPARE(check.code, done);
        QCOMPARE(check.json().value("anchor").toString(), "behind");
        QCOMPARE(check.json().value("warnings").toArray().size(), 1);
        QVERIFY(check.json().value("good").toBool());
        const Outcome sheet =
            run({"check", path("o.famn"), "--sheet", FAMN_TEST_DATA "/registers/v1.sheet.txt", "--json"});
        QCOMPARE(sheet.code, done);
        QVERIFY(sheet.json().value("journal_seals_checked").toInt() > 10);
        QCOMPARE(sheet.json().value("journal_fault").toString(), "none");
        QCOMPARE(sheet.json().value("anchor").toString(), "matches");
    }
};

FAMN_TEST_MAIN(TestHistoryCommands)
#include "tst_HistoryCommands.moc"
