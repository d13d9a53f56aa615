#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// Drives the commands about keys as somebody at a shell without a terminal would.
class TestKeyCommands : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_fresh;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--lang", "en"}, input);
    }

    /// As the user who made the register.
    Outcome asAnna(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(arguments + QStringList{"--passphrase-file", path("anna.txt"), "--json"}, input);
    }

    /// With the passphrase on standard input.
    static Outcome with(const QByteArray &phrase, const QStringList &arguments)
    {
        return run(arguments + QStringList{"--passphrase-file", "-", "--json"}, phrase);
    }

    static QString errorOf(const Outcome &outcome)
    {
        return outcome.json().value("error").toObject().value("code").toString();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path(name);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList aliases() const
    {
        QStringList names;
        const Outcome listed = asAnna({"slots", "list", path("a.famn")});
        for (const auto &user : listed.json().value("users").toArray())
            names.append(user.toObject().value("alias").toString());
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("anna.txt", "blåbär och tre röda hästar\n");
        write("bo.txt", "åtta gröna cyklar i regn\n");
        QCOMPARE(asAnna({"create", path("a.famn"), "--recovery-out", path("sheet.txt"), "--user", "Anna"}).code, done);
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &name : files)
            m_fresh.insert(name, read(name));
    }

    /// Every test begins with the register as it was made.
    void cleanup()
    {
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &name : files)
            QFile::remove(path(name));
        for (auto file = m_fresh.constBegin(); file != m_fresh.constEnd(); ++file)
            write(file.key(), file.value());
    }

    void anotherPersonGetsAKeyOfTheirOwn()
    {
        const Outcome added = asAnna({"slots", "add", path("a.famn"), "Bo", "--new-passphrase-file", path("bo.txt"),
                                      "--roles", "familjehemsrekryterare", "--name", "Bo Ek"});
        QCOMPARE(added.code, done);
        QVERIFY(added.json().value("passphrase").isNull());
        QCOMPARE(added.json().value("name").toString(), "Bo Ek");
        const Outcome listed = with(read("bo.txt"), {"slots", "list", path("a.famn")});
        QCOMPARE(listed.code, done);
        const QJsonObject bo = listed.json().value("users").toArray().at(1).toObject();
        QVERIFY(bo.value("own").toBool());
        QVERIFY(!bo.value("administers").toBool());
        QCOMPARE(bo.value("roles").toArray(), QJsonArray{"familjehemsrekryterare"});
        QVERIFY(listed.json().value("second_person").toBool());
        const Outcome refused = with(read("bo.txt"), {"slots", "revoke", path("a.famn"), "Anna"});
        QCOMPARE(refused.code, locked);
        QCOMPARE(errorOf(refused), "denied");
        const Outcome text = run({"slots", "list", path("a.famn"), "--passphrase-file", path("anna.txt")});
        QVERIFY(text.out.contains("Bo\tBo Ek\tFoster home recruiter"));
    }

    void aPassphraseMadeByTheProgramIsChangedFirst()
    {
        const Outcome added = asAnna({"slots", "add", path("a.famn"), "Bo"});
        QCOMPARE(added.code, done);
        const QByteArray once = added.json().value("passphrase").toString().toUtf8();
        QVERIFY(once.split('-').size() >= 6);
        QVERIFY(!asAnna({"slots", "list", path("a.famn")}).json().value("second_person").toBool());
        const Outcome first = with(once, {"list", "families", path("a.famn")});
        QCOMPARE(first.code, locked);
        QCOMPARE(errorOf(first), "passphrase_once");
        QCOMPARE(with(once, {"passphrase", path("a.famn")}).code, usage);
        QCOMPARE(with(once, {"passphrase", path("a.famn"), "--new-passphrase-file", "-"}).code, usage);
        write("weak.txt", "kort");
        QCOMPARE(with(once, {"passphrase", path("a.famn"), "--new-passphrase-file", path("weak.txt")}).code, data);
        QCOMPARE(with(once, {"passphrase", path("a.famn"), "--new-passphrase-file", path("bo.txt")}).code, done);
        QCOMPARE(with(read("bo.txt"), {"list", "families", path("a.famn")}).code, done);
        QCOMPARE(with(once, {"list", "families", path("a.famn")}).code, locked);
        QVERIFY(asAnna({"slots", "list", path("a.famn")}).json().value("second_person").toBool());
    }

    void renamesAndRevokes()
    {
        QCOMPARE(asAnna({"slots", "add", path("a.famn"), "Bo", "--new-passphrase-file", path("bo.txt")}).code, done);
        QCOMPARE(asAnna({"slots", "rename", path("a.famn"), "Bo", "Anna"}).code, data);
        QCOMPARE(asAnna({"slots", "rename", path("a.famn"), "Bo", "Bosse"}).code, done);
        QCOMPARE(aliases(), QStringList({"Anna", "Bosse"}));
        const Outcome last = asAnna({"slots", "revoke", path("a.famn"), "Anna"});
        QCOMPARE(last.code, data);
        QCOMPARE(errorOf(last), "last_key_holder");
        const Outcome unknown = asAnna({"slots", "revoke", path("a.famn"), "Nobody"});
        QCOMPARE(unknown.code, data);
        QCOMPARE(errorOf(unknown), "not_found");
        const Outcome revoked = asAnna({"slots", "revoke", path("a.famn"), "Bosse"});
        QCOMPARE(revoked.code, done);
        QVERIFY(revoked.json().value("old_copies_still_open").toBool());
        QVERIFY(revoked.json().value("message").toString().contains("famn-cli rekey"));
        QCOMPARE(aliases(), QStringList{"Anna"});
        QCOMPARE(errorOf(with(read("bo.txt"), {"info", path("a.famn")})), "wrong_passphrase");
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no alias") << QStringList{"slots", "add"};
        QTest::newRow("no new alias") << QStringList{"slots", "rename", "Anna"};
        QTest::newRow("no user") << QStringList{"slots", "revoke"};
        QTest::newRow("role") << QStringList{"slots", "add", "Bo", "--roles", "king"};
        QTest::newRow("verb") << QStringList{"slots", "dance"};
        QTest::newRow("new sheet nowhere") << QStringList{"recovery", "new-sheet"};
        QTest::newRow("rekey without sheet") << QStringList{"rekey"};
        QTest::newRow("no new passphrase") << QStringList{"passphrase"};
    }

    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        const QByteArray keys = read("a.famn-keys");
        arguments.insert(arguments.size() > 1 && arguments.first() != "rekey" ? 2 : 1, path("a.famn"));
        QCOMPARE(asAnna(arguments).code, usage);
        QCOMPARE(read("a.famn-keys"), keys);
    }

    void aNewSheetOpensTheRegister()
    {
        const Outcome without = asAnna({"recovery", "new-sheet", path("a.famn"), "--recovery-out", path("two.txt")});
        QCOMPARE(without.code, done);
        QVERIFY(!without.json().value("journal_groups").toBool());
        QVERIFY(without.err.contains("J1 to J11"));
        QCOMPARE(run({"recovery", "raw-key", path("two.txt")}).out,
                 run({"recovery", "raw-key", path("sheet.txt")}).out);
        QVERIFY(!(QFile::permissions(path("two.txt")) & (QFile::ReadGroup | QFile::ReadOther)));
        const Outcome with = asAnna({"recovery", "new-sheet", path("a.famn"), "--recovery-out", path("three.txt"),
                                     "--sheet", path("sheet.txt")});
        QCOMPARE(with.code, done);
        QVERIFY(with.json().value("journal_groups").toBool());
        QCOMPARE(asAnna({"check", path("a.famn"), "--sheet", path("three.txt")}).code, done);
        // Never over a file that is there.
        QCOMPARE(asAnna({"recovery", "new-sheet", path("a.famn"), "--recovery-out", path("three.txt")}).code, data);
    }

    void rekeyShutsTheOldKeysOut()
    {
        QCOMPARE(asAnna({"slots", "add", path("a.famn"), "Bo", "--new-passphrase-file", path("bo.txt")}).code, done);
        write("copy.famn", read("a.famn"));
        const QByteArray oldKeys = read("a.famn-keys");
        const Outcome changed =
            asAnna({"rekey", path("a.famn"), "--recovery-out", path("new.txt"), "--sheet", path("sheet.txt")});
        QCOMPARE(changed.code, done);
        const QJsonObject report = changed.json();
        QCOMPARE(report.value("epoch").toInt(), 2);
        QCOMPARE(report.value("still_under_old_key").toArray(), QJsonArray{path("copy.famn")});
        const QJsonArray phrases = report.value("passphrases").toArray();
        QCOMPARE(phrases.size(), 1);
        QCOMPARE(phrases.first().toObject().value("alias").toString(), "Bo");
        const QByteArray once = phrases.first().toObject().value("passphrase").toString().toUtf8();

        QCOMPARE(asAnna({"check", path("a.famn"), "--sheet", path("new.txt")}).code, done);
        QCOMPARE(asAnna({"check", path("a.famn"), "--sheet", path("sheet.txt")}).code, done);
        QCOMPARE(run({"info", path("a.famn"), "--recovery-sheet", path("new.txt")}).code, done);
        QCOMPARE(errorOf(run({"info", path("a.famn"), "--recovery-sheet", path("sheet.txt"), "--json"})),
                 "sheet_of_other");
        QCOMPARE(errorOf(with(read("bo.txt"), {"info", path("a.famn")})), "wrong_passphrase");
        QCOMPARE(errorOf(with(once, {"info", path("a.famn")})), "passphrase_once");
        QCOMPARE(with(once, {"passphrase", path("a.famn"), "--new-passphrase-file", path("bo.txt")}).code, done);
        QCOMPARE(with(read("bo.txt"), {"info", path("a.famn")}).code, done);
        write("a.famn-keys", oldKeys);
        write("a.famn-keys~", oldKeys);
        const Outcome outdated = asAnna({"info", path("a.famn")});
        QCOMPARE(outdated.code, data);
        QCOMPARE(errorOf(outdated), "key_file_not_fitting");
        QVERIFY(outdated.err.contains("a.famn-keys"));
        QVERIFY(outdated.err.contains("an older copy"));
    }

    void rekeyThatFailsLeavesNoSheet()
    {
        QCOMPARE(asAnna({"rekey", path("a.famn"), "--recovery-out", path("sheet.txt")}).code, data);
        QVERIFY(asAnna({"info", path("a.famn")}).json().value("users").isArray());
        write("other.txt", "ett två tre");
        QCOMPARE(asAnna({"rekey", path("a.famn"), "--recovery-out", path("x.txt"), "--sheet", path("other.txt")}).code,
                 data);
        QVERIFY(!QFile::exists(path("x.txt")));
        QCOMPARE(asAnna({"check", path("a.famn"), "--sheet", path("sheet.txt")}).code, done);
    }

    void everyCommandHasHelpInBothLanguages_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"slots list", "slots add", "slots rename", "slots revoke", "passphrase", "rekey", "recovery new-sheet"})
            QTest::newRow(command) << command;
    }

    void everyCommandHasHelpInBothLanguages()
    {
        QFETCH(QString, command);
        const QStringList words = command.split(' ');
        const Outcome english = run(words + QStringList{"--help"});
        QCOMPARE(english.code, done);
        const Outcome swedish = runCli(FAMN_CLI, words + QStringList{"--help"});
        QCOMPARE(swedish.code, done);
        QVERIFY(english.out != swedish.out);
    }
};

FAMN_TEST_MAIN(TestKeyCommands)
#include "tst_KeyCommands.moc"
