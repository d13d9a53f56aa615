#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// Drives the real program as somebody at a shell without a terminal would.
class TestCommandLine : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(FAMN_CLI, arguments, input);
    }

    /// With the passphrase of the register that most tests share.
    Outcome open(const QStringList &arguments) const
    {
        return run(arguments + QStringList{"--passphrase-file", path("phrase.txt"), "--lang", "en"});
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

private Q_SLOTS:
    void initTestCase()
    {
        write("phrase.txt", "blåbär och tre röda hästar\r\n");
        const Outcome made = open({"create", path("a.famn"), "--recovery-out", path("sheet.txt"), "--user", "Åsa",
                                   "--municipality", "Malmö", "--json"});
        QCOMPARE(made.code, done);
        QCOMPARE(made.json().value("user").toString(), "Åsa");
        const Outcome imported = open({"import", "applications", FAMN_TEST_DATA "/imports/excel.csv", "--into",
                                       path("a.famn"), "--json", "--rejects", path("rejects.csv")});
        QCOMPARE(imported.code, done);
    }

    void filesAreForTheirOwnerAlone()
    {
        for (const char *name : {"a.famn", "a.famn-keys", "sheet.txt", "rejects.csv"}) {
            QVERIFY2(QFile::exists(path(name)), name);
            QVERIFY2(!(QFile::permissions(path(name)) & (QFile::ReadGroup | QFile::ReadOther)), name);
        }
    }

    void importCountsEveryRowOnce()
    {
        const Outcome again =
            open({"import", "applications", FAMN_TEST_DATA "/imports/excel.csv", "--into", path("a.famn"), "--json"});
        const QJsonObject report = again.json();
        QCOMPARE(report.value("imported").toInt(), 0);
        QVERIFY(report.value("already").toInt() > 0);
        QSet<int> refused;
        for (const auto &row : report.value("rejected").toArray())
            refused.insert(row.toObject().value("row").toInt());
        QCOMPARE(report.value("rows").toInt(),
                 report.value("already").toInt() + report.value("blank").toInt() + int(refused.size()));
        for (const char *key : {"changed", "warnings", "duplicates", "possible_duplicates"})
            QVERIFY2(report.value(key).isArray(), key);
    }

    void listsAsJsonAndCsv()
    {
        const Outcome json = open({"list", "applications", path("a.famn"), "--json"});
        QCOMPARE(json.code, done);
        const QJsonArray rows = json.json().value("rows").toArray();
        QVERIFY(!rows.isEmpty());
        QVERIFY(rows.first().toObject().contains("received"));
        const Outcome csv = open({"list", "families", path("a.famn"), "--columns", "case_number,name"});
        QCOMPARE(csv.code, done);
        const QList<QByteArray> lines = csv.out.split('\n');
        QCOMPARE(lines.first(), QByteArray("\xEF\xBB\xBF"
                                           "case_number;name\r"));
        QVERIFY(lines.at(1).startsWith("FH-"));
        QCOMPARE(open({"list", "families", path("a.famn"), "--columns", "salary"}).code, usage);
    }

    void refusesWhoeverLacksThePassphrase()
    {
        const Outcome none = run({"list", "families", path("a.famn"), "--lang", "en"});
        QCOMPARE(none.code, locked);
        QVERIFY(none.out.isEmpty());
        const Outcome wrong =
            run({"list", "families", path("a.famn"), "--passphrase-file", "-", "--lang", "en", "--json"},
                "det här är fel fras\n");
        QCOMPARE(wrong.code, locked);
        QCOMPARE(wrong.json().value("error").toObject().value("code").toString(), "wrong_passphrase");
        QVERIFY(wrong.err.contains("does not open the register"));
        const Outcome standardInput =
            run({"info", path("a.famn"), "--passphrase-file", "-", "--json"}, "blåbär och tre röda hästar");
        QCOMPARE(standardInput.code, done);
        QCOMPARE(standardInput.json().value("users").toArray().first().toString(), "Åsa");
        QCOMPARE(standardInput.json().value("municipality").toString(), "1280");
    }

    void checkTellsGoodFromBad()
    {
        const Outcome good = open({"check", path("a.famn"), "--sheet", path("sheet.txt"), "--json"});
        QCOMPARE(good.code, done);
        QVERIFY(good.json().value("good").toBool());
        QVERIFY(good.json().value("journal_seals_checked").toInt() > 0);

        QVERIFY(QFile::copy(path("a.famn-keys"), path("b.famn-keys")));
        QByteArray bytes = read("a.famn");
        bytes[bytes.size() - 2000] = char(bytes[bytes.size() - 2000] ^ 1);
        write("b.famn", bytes);
        QCOMPARE(open({"check", path("b.famn")}).code, data);
        write("b.famn", bytes.left(bytes.size() - 100));
        const Outcome cut = open({"check", path("b.famn"), "--json"});
        QCOMPARE(cut.code, data);
        QCOMPARE(cut.json().value("error").toObject().value("code").toString(), "register_truncated");
    }

    void theSheetGivesTheRawKey()
    {
        const Outcome raw = run({"recovery", "raw-key", path("sheet.txt")});
        QCOMPARE(raw.code, done);
        QCOMPARE(raw.out.trimmed().size(), 96);
        QByteArray bytes = read("a.famn").left(16);
        QCOMPARE(raw.out.trimmed().right(32).toLower(), bytes.toHex());
        QCOMPARE(run({"recovery", "raw-key"}, read("sheet.txt")).out, raw.out);
        const Outcome unlocked = run({"info", path("a.famn"), "--recovery-sheet", path("sheet.txt"), "--json"});
        QCOMPARE(unlocked.code, done);
        // A typing error is told by its group.
        QByteArray typed = read("sheet.txt");
        const qsizetype third = typed.indexOf(" 3. ") + 4;
        typed[third] = typed.at(third) == '7' ? '8' : '7';
        const Outcome wrong = run({"recovery", "raw-key", "--lang", "en"}, typed);
        QCOMPARE(wrong.code, data);
        QVERIFY2(wrong.err.contains("group 3 "), qPrintable(wrong.err));
    }

    void validatesNumbersLineByLine()
    {
        const Outcome result = run({"validate", "personid", "--on", "2026-03-01"},
                                   "900101-2385\n  20260161-2381 \r\n20150916-TF10\n199001012386\n\nrubbish\n");
        QCOMPARE(result.code, done);
        QCOMPARE(result.out, QByteArray("ok\t199001012385\tpersonnummer\nok\t202601612381\tsamordningsnummer\n"
                                        "ok\t20150916TF10\ttf\nbad\tchecksum\nbad\tempty\nbad\tshape\n"));
        QCOMPARE(run({"validate", "personid", "--on", "yesterday"}).code, usage);
    }

    void neverOverwrites()
    {
        const QByteArray before = read("a.famn");
        QCOMPARE(open({"create", path("a.famn"), "--recovery-out", path("s2.txt")}).code, data);
        QVERIFY(!QFile::exists(path("s2.txt")));
        QCOMPARE(open({"create", path("new.famn"), "--recovery-out", path("sheet.txt")}).code, data);
        QVERIFY(!QFile::exists(path("new.famn")));
        QCOMPARE(read("a.famn").size(), before.size());
    }

    void weakPassphrasesMakeNoRegister_data()
    {
        QTest::addColumn<QByteArray>("phrase");
        QTest::newRow("short") << QByteArray("kort");
        QTest::newRow("repeated") << QByteArray("aaaaaaaaaaaaaaaaaaaa");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("not UTF-8") << QByteArray("l\xF6senord som \xE4r l\xE5ngt");
    }

    void weakPassphrasesMakeNoRegister()
    {
        QFETCH(QByteArray, phrase);
        const Outcome result =
            run({"create", path("weak.famn"), "--passphrase-file", "-", "--recovery-out", path("weak.txt")}, phrase);
        QVERIFY(result.code == data || result.code == locked);
        QVERIFY(!QFile::exists(path("weak.famn")));
        QVERIFY(!QFile::exists(path("weak.famn-keys")));
        QVERIFY(!QFile::exists(path("weak.txt")));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown") << QStringList{"dance"};
        QTest::newRow("no file") << QStringList{"info"};
        QTest::newRow("unknown option") << QStringList{"info", "x", "--dance"};
        QTest::newRow("no register") << QStringList{"import", "applications", "x.csv"};
        QTest::newRow("no sheet") << QStringList{"create", "x.famn", "--passphrase-file", "y"};
        QTest::newRow("language") << QStringList{"info", "x.famn", "--lang", "fi"};
        QTest::newRow("number") << QStringList{"demo", "x.famn", "--families", "many"};
    }

    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).code, usage);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray("") << "file_empty";
        QTest::newRow("binary") << QByteArray("PK\3\4\0\0\0\0", 8) << "text_not_readable";
        QTest::newRow("no heading") << QByteArray("a;b\n1;2\n") << "csv_no_heading";
        QTest::newRow("open quote") << QByteArray("Inkommen;Namn\n2026-01-01;\"Anna\n") << "csv_open_quote";
        QTest::newRow("endless line") << QByteArray("Inkommen;Namn\n") + QByteArray(1'100'000, 'x')
                                      << "csv_line_too_long";
    }

    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QString file = write("bad.csv", content);
        const Outcome result = open({"import", "applications", file, "--into", path("a.famn"), "--json"});
        QCOMPARE(result.code, data);
        QCOMPARE(result.json().value("error").toObject().value("code").toString(), code);
        QVERIFY(result.err.startsWith("famn-cli: "));
    }

    void hugeFileIsRefusedAtOnce()
    {
        QFile huge(path("huge.csv"));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(qint64(2) << 30));
        huge.close();
        QCOMPARE(open({"import", "applications", path("huge.csv"), "--into", path("a.famn")}).code, data);
        huge.remove();
    }

    void hostileKeyFile()
    {
        write("h.famn", read("a.famn"));
        QByteArray keys = read("a.famn-keys");
        const qsizetype mem = keys.indexOf("\"mem\"");
        QVERIFY(mem > 0);
        const qsizetype digits = keys.indexOf(':', mem) + 1;
        const qsizetype end = keys.indexOf(',', digits);
        keys.replace(digits, end - digits, "107374182400");
        write("h.famn-keys", keys);
        const Outcome result = open({"info", path("h.famn"), "--json"});
        QCOMPARE(result.code, data);
        QCOMPARE(result.json().value("error").toObject().value("code").toString(), "key_file_too_demanding");
    }

    void demoMakesATrainingRegister()
    {
        const Outcome made = run({"demo", path("d.famn"), "--families", "25", "--seed", "3", "--json"});
        QCOMPARE(made.code, done);
        QCOMPARE(made.json().value("families").toInt(), 25);
        const QByteArray phrase = made.json().value("passphrase").toString().toUtf8();
        const Outcome info = run({"info", path("d.famn"), "--passphrase-file", "-", "--json"}, phrase);
        QVERIFY(info.json().value("training").toBool());
        QCOMPARE(info.json().value("families").toInt(), 25);
        QCOMPARE(run({"check", path("d.famn"), "--passphrase-file", "-"}, phrase).code, done);
    }

    void sheetAsPdf()
    {
        const Outcome made = open({"create", path("p.famn"), "--recovery-out", path("sheet.pdf")});
        QCOMPARE(made.code, done);
        QVERIFY(read("sheet.pdf").startsWith("%PDF-"));
    }

    void everyCommandHasHelpInBothLanguages()
    {
        for (const char *command :
             {"create", "demo", "info", "list families", "list applications", "import applications", "check",
              "recovery raw-key", "validate personid", "suggest passphrase"}) {
            const QStringList words = QString(command).split(' ');
            const Outcome english = run(words + QStringList{"--help", "--lang", "en"});
            const Outcome swedish = run(words + QStringList{"--help"});
            QCOMPARE(english.code, done);
            QCOMPARE(swedish.code, done);
            QVERIFY2(english.out != swedish.out, command);
        }
    }

    void suggestedPhrasesAreGoodEnough()
    {
        const QByteArray phrase = run({"suggest", "passphrase"}).out.trimmed();
        QVERIFY(phrase.split('-').size() >= 6);
        QVERIFY(phrase != run({"suggest", "passphrase"}).out.trimmed());
        QCOMPARE(
            run({"create", path("s.famn"), "--passphrase-file", "-", "--recovery-out", path("s.txt")}, phrase).code,
            done);
    }
};

FAMN_TEST_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
