#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// backup, backup verify, backup list and restore as somebody at a shell uses them.
class TestBackupCommands : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Outcome open(const QStringList &arguments) const
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--passphrase-file", path("phrase.txt"), "--lang", "en"});
    }

    static QString errorOf(const Outcome &outcome)
    {
        return outcome.json().value("error").toObject().value("code").toString();
    }

    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
    }

    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Makes a backup into FOLDER and gives the path of its copy.
    QString backUp(const QString &folder) const
    {
        const Outcome outcome = open({"backup", path("a.famn"), "--to", folder, "--json"});
        if (outcome.code != done)
            qFatal("%s", qPrintable(outcome.err));
        return outcome.json().value("path").toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(path("phrase.txt"), "blåbär och tre röda hästar\n");
        QCOMPARE(open({"create", path("a.famn"), "--recovery-out", path("sheet.txt")}).code, done);
        QVERIFY(QDir().mkdir(path("copies")));
    }

    void backedUpVerifiedListedRestored()
    {
        const QString copy = backUp(path("copies"));
        QVERIFY(QFile::exists(copy));
        const Outcome verified = open({"backup", "verify", copy, "--json"});
        QCOMPARE(verified.code, done);
        QVERIFY(verified.json().value("good").toBool());
        QCOMPARE(runCli(FAMN_CLI, {"backup", "verify", copy, "--recovery-sheet", path("sheet.txt")}).code, done);
        QVERIFY(open({"backup", "verify", copy}).out.contains("whole"));

        const Outcome listed = runCli(FAMN_CLI, {"backup", "list", path("copies"), "--json"});
        QCOMPARE(listed.code, done);
        const QJsonObject row = listed.json().value("backups").toArray().first().toObject();
        QCOMPARE(row.value("path").toString(), copy);
        QVERIFY(row.value("complete").toBool());
        QVERIFY(runCli(FAMN_CLI, {"backup", "list", path("copies")}).out.contains(".famn"));

        const Outcome restored = open({"restore", copy, "--into", path("b.famn"), "--json"});
        QCOMPARE(restored.code, done);
        QCOMPARE(restored.json().value("register").toString(), row.value("register").toString());
        QVERIFY(restored.json().value("device").toString() != row.value("device").toString());
        QCOMPARE(open({"check", path("b.famn"), "--sheet", path("sheet.txt")}).code, done);
        // Never over what is there, and the sentence tells whose passphrases open it.
        const QByteArray before = read(path("b.famn"));
        const Outcome again = open({"restore", copy, "--into", path("b.famn"), "--json"});
        QCOMPARE(again.code, data);
        QCOMPARE(errorOf(again), "file_exists");
        QCOMPARE(read(path("b.famn")), before);
        const Outcome said = open({"restore", copy, "--into", path("c.famn")});
        QVERIFY2(said.out.contains("passphrases of that time"), said.out.constData());
    }

    void onlyWhenDue()
    {
        QVERIFY(QDir().mkdir(path("daily")));
        const QStringList due{"backup", path("a.famn"), "--to", path("daily"), "--if-due", "--json"};
        QVERIFY(open(due).json().contains("path"));
        const Outcome second = open(due);
        QCOMPARE(second.code, done);
        QCOMPARE(second.json(), (QJsonObject{{"due", false}}));
    }

    void remembersFolderAndAge()
    {
        QVERIFY(QDir().mkdir(path("kept")));
        QCOMPARE(open({"backup", path("a.famn"), "--to", path("kept"), "--remember", "--max-days", "30"}).code, done);
        QCOMPARE(open({"backup", path("a.famn")}).code, done);
        QCOMPARE(QDir(path("kept")).entryList({"*.famn"}).size(), 2);
    }

    void refusesDamage()
    {
        QVERIFY(QDir().mkdir(path("bad")));
        const QString copy = backUp(path("bad"));
        QByteArray bytes = read(copy);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        write(copy, bytes);
        const Outcome damaged = open({"backup", "verify", copy, "--json"});
        QCOMPARE(damaged.code, data);
        QCOMPARE(errorOf(damaged), "backup_damaged");
        QVERIFY(damaged.err.contains(copy));
        QCOMPARE(errorOf(open({"restore", copy, "--into", path("d.famn"), "--json"})), "backup_damaged");
        QVERIFY(!QFile::exists(path("d.famn")));
        QVERIFY(QFile::remove(copy + "-keys"));
        QCOMPARE(errorOf(open({"backup", "verify", copy, "--json"})), "backup_incomplete");
        QVERIFY(runCli(FAMN_CLI, {"backup", "list", path("bad"), "--lang", "en"}).out.contains("INCOMPLETE"));
        write(copy + "-manifest", "{}");
        QVERIFY(runCli(FAMN_CLI, {"backup", "list", path("bad"), "--lang", "en"}).out.contains("cannot be read"));
    }

    void needsThePassphrase()
    {
        const QString copy = backUp(path("copies"));
        QCOMPARE(runCli(FAMN_CLI, {"backup", "verify", copy}).code, locked);
        const Outcome wrong =
            runCli(FAMN_CLI, {"backup", "verify", copy, "--passphrase-file", "-", "--json"}, "det här är fel fras\n");
        QCOMPARE(wrong.code, locked);
        QCOMPARE(errorOf(wrong), "wrong_passphrase");
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no register") << QStringList{"backup"} << usage;
        QTest::newRow("no copy") << QStringList{"backup", "verify"} << usage;
        QTest::newRow("no folder") << QStringList{"backup", "list"} << usage;
        QTest::newRow("no new name") << QStringList{"restore", "x.famn"} << usage;
        QTest::newRow("nothing to remember") << QStringList{"backup", "x.famn", "--remember"} << usage;
        QTest::newRow("days") << QStringList{"backup", "x.famn", "--max-days", "0"} << usage;
        QTest::newRow("folder missing") << QStringList{"backup", "x.famn", "--to", "/none/such"} << data;
        QTest::newRow("list missing") << QStringList{"backup", "list", "/none/such"} << data;
        QTest::newRow("copy missing") << QStringList{"restore", "/none.famn", "--into", "y.famn"} << data;
    }

    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QCOMPARE(runCli(FAMN_CLI, arguments).code, code);
    }
};

FAMN_TEST_MAIN(TestBackupCommands)
#include "tst_BackupCommands.moc"
