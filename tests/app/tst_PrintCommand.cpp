#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"
#include "tests/support/PdfTools.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// Drives print on a copy of the register that the tests keep for ever.
class TestPrintCommand : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name = "a.famn") const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments, const QString &phrase = "phrase.txt") const
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--passphrase-file", path(phrase), "--lang", "en"});
    }

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
    }

    int printsInTheLog() const
    {
        int prints = 0;
        const QJsonArray entries = run({"log", path(), "--json"}).json().value("entries").toArray();
        for (const auto &entry : entries)
            prints += entry.toObject().value("action").toString() == "print" ? 1 : 0;
        return prints;
    }

private Q_SLOTS:
    void initTestCase()
    {
        put("phrase.txt", QString::fromUtf16(fixturePassphrase).toUtf8());
        put("wrong.txt", "nobody chose this phrase");
        for (const char *ending : {"", "-keys"}) {
            QVERIFY(QFile::copy(QString(FAMN_TEST_DATA "/registers/v1.famn") + ending, path("a.famn") + ending));
            QVERIFY(QFile::setPermissions(path("a.famn") + ending, QFile::ReadOwner | QFile::WriteOwner));
        }
    }

    void printsLists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("families") << "families" << QStringList() << QStringList{"Families", "Case number", "Last note"};
        QTest::newRow("families, columns")
            << "families" << QStringList{"--columns", "case,name"} << QStringList{"Families", "Case number"};
        QTest::newRow("applications") << "applications" << QStringList() << QStringList{"Applications", "Wishes to be"};
        QTest::newRow("large") << "applications" << QStringList{"--large"} << QStringList{"Applications"};
        QTest::newRow("black and white") << "applications" << QStringList{"--bw"} << QStringList{"Applications"};
        QTest::newRow("across") << "families" << QStringList{"--landscape"} << QStringList{"Families"};
    }

    void printsLists()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, options);
        QFETCH(QStringList, texts);
        if (lacks({"pdftotext", "pdfinfo", "pdffonts"}))
            QSKIP("poppler-utils is not installed");
        const QString file = path(QString("%1.pdf").arg(QTest::currentDataTag()));
        const int before = printsInTheLog();
        const Outcome outcome = run(QStringList{"print", list, path(), "--out", file, "--json"} + options);
        QVERIFY2(outcome.code == done, qPrintable(outcome.err));
        const QJsonObject told = outcome.json();
        QCOMPARE(told.value("path").toString(), file);
        QCOMPARE(told.value("number").toInt(), before + 1);
        QCOMPARE(printsInTheLog(), before + 1);
        const QStringList pages = pagesOf(file);
        QCOMPARE(told.value("pages").toInt(), pages.size());
        const QString text = pages.join(u' ');
        for (const QString &wanted : texts)
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        QVERIFY(text.contains(QString("Print no. %1").arg(before + 1)));
        QVERIFY(text.contains("Secrecy under 26 kap. 1 §"));
        QVERIFY(text.contains("by Åsa"));
        QCOMPARE(text.contains("Last note"), list == "families" && !options.contains("--columns"));
        // As many as the list has, and nothing that the list hides.
        const QJsonArray rows = run({"list", list, path(), "--json"}).json().value("rows").toArray();
        QCOMPARE(told.value("rows").toInt(), rows.size());
        for (const auto &row : rows)
            QVERIFY(text.contains(row.toObject().value("case_number").toString()));
        QVERIFY(text.contains("Protected"));

        const QString info = infoOf(file);
        QVERIFY(QRegularExpression("Title:\\s+Famn\n").match(info).hasMatch());
        QVERIFY(!info.contains("Åsa") && !info.contains(m_folder.path()));
        QCOMPARE(info.contains("842 x 595"), options.contains("--landscape") || info.contains("842 x 595"));
        const auto fonts = fontsOf(file);
        QVERIFY(!fonts.isEmpty());
        for (const auto &[name, embedded] : fonts)
            QVERIFY2(embedded, qPrintable(name));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void largeTypeTakesMoreRoom()
    {
        const auto size = [&](const QString &name, const QStringList &more) {
            const Outcome outcome = run(QStringList{"print", "families", path(), "--out", path(name), "--json"} + more);
            return outcome.json().value("pages").toInt();
        };
        const int usual = size("usual.pdf", {"--landscape"});
        QVERIFY(usual >= 1);
        QVERIFY(size("larger.pdf", {"--landscape", "--large"}) >= usual);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("code");
        const QStringList start{"print", "families", path()};
        put("there.pdf", "mine");
        QTest::newRow("no file named") << start << "phrase.txt" << usage;
        QTest::newRow("no pdf") << start + QStringList{"--out", path("a.txt")} << "phrase.txt" << usage;
        QTest::newRow("no register") << QStringList{"print", "families", "--out", path("n.pdf")} << "phrase.txt"
                                     << usage;
        QTest::newRow("no such list") << QStringList{"print", "children", path(), "--out", path("n.pdf")}
                                      << "phrase.txt" << usage;
        QTest::newRow("no such column") << start + QStringList{"--out", path("n.pdf"), "--columns", "message"}
                                        << "phrase.txt" << usage;
        QTest::newRow("file is there") << start + QStringList{"--out", path("there.pdf")} << "phrase.txt" << data;
        QTest::newRow("no such folder") << start + QStringList{"--out", path("none/n.pdf")} << "phrase.txt" << data;
        QTest::newRow("wrong passphrase") << start + QStringList{"--out", path("n.pdf")} << "wrong.txt" << locked;
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, phrase);
        QFETCH(int, code);
        const Outcome outcome = run(arguments, phrase);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(path("n.pdf")));
        QVERIFY(!QFile::exists(path("a.txt")));
        QFile there(path("there.pdf"));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "mine");
    }
};

FAMN_TEST_MAIN(TestPrintCommand)
#include "tst_PrintCommand.moc"
