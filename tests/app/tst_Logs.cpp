#include "tests/support/FamnTest.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace famn;

namespace {

constexpr char phrase[] = "blåbär och tre röda hästar";

/// Every value of the list that tells of a person, in every form in which it could be written down.
constexpr const char *personal[] = {
    "Kanariefågel", "Göran",      "Papegojström",  "Märta",       "Undulatsson", "Tukanberg",      "19850105-9953",
    "850105-9953",  "8501059953", "198501059953",  "620525-9861", "6205259861",  "196205259861",   "070-1740605",
    "0701740605",   "+4670174",   "070-174 06 05", "46701740605", "08-4650045",  "084650045",      "+46846500",
    "Näktergalsv",  "goran@",     "exempel.se",    "Vi har hund", "allergi",     "Nattskärregatan"};

constexpr char list[] = "Inkommen;Sökande 1;Personnummer 1;Sökande 2;Adress;Postnr;Ort;Telefon;E-post;Uppdrag;"
                        "Skyddade personuppgifter;Meddelande\n"
                        "2026-03-01 07:14;Göran Papegojström;19850105-9953;Märta Undulatsson;Näktergalsvägen 3;211 20;"
                        "Malmö;070-174 06 05;goran@exempel.se;FAMILJEHEM;Ja;Vi har hund\n"
                        "2026-02-10;Kim Kanariefågel;;;;21120;Malmö;08-465 00 45;;Jourhem;Nej;allergi\n"
                        "31/2;Leif Tukanberg;620525-9861;;;;;070-174 06 05;;;;Vi har hund\n"
                        "2026-02-11;;850105-9954;Kim Kanariefågel;;;;;;Familjehem;;allergi\n";
constexpr char brokenList[] = "Inkommen;Sökande 1;Uppdrag\n2026-02-01;\"Kim Kanariefågel;Familjehem\n";
constexpr char headless[] = "Göran Papegojström;8501059953;0701740605\n";

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray log;
};

} // namespace

/// Runs the program with everything logged that can be, and looks for people in what it leaves beside its results.
class TestLogs : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_family;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_LOGGING_RULES", "*=true");
        environment.insert("QT_FORCE_STDERR_LOGGING", "1");
        environment.insert("QT_DEBUG_PLUGINS", "1");
        environment.insert("QT_MESSAGE_PATTERN", "LOGGED %{category} %{function} %{message}");
        environment.insert("HOME", path("home"));
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(place, path("home/" + QString(place).toLower()));
        process.setProcessEnvironment(environment);
        process.start(FAMN_CLI, arguments + QStringList{"--passphrase-file", path("phrase.txt"), "--lang", "en"});
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("famn-cli does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The first personal value in TEXT, in UTF-8 or UTF-16, in any case; empty when there is none.
    static QString personIn(const QByteArray &text)
    {
        const QString narrow = QString::fromUtf8(text);
        const auto units = reinterpret_cast<const char16_t *>(text.constData());
        const QString wide = QString::fromUtf16(units, text.size() / 2);
        for (const char *value : personal) {
            for (const QString &form : {narrow, wide}) {
                if (form.contains(value, Qt::CaseInsensitive))
                    return value;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path("home")));
        write("phrase.txt", phrase);
        write("list.csv", list);
        write("broken.csv", brokenList);
        write("headless.csv", headless);
        QCOMPARE(run({"create", path("a.famn"), "--recovery-out", path("sheet.txt")}).code, 0);
        const Run imported = run({"import", "applications", path("list.csv"), "--into", path("a.famn"), "--rejects",
                                  path("rejects.csv"), "--json"});
        QCOMPARE(imported.code, 0);
        QCOMPARE(QJsonDocument::fromJson(imported.out).object().value("imported").toInt(), 2);
        QVERIFY2(personIn(imported.log).isEmpty(), imported.log.constData());
        const Run listed = run({"list", "families", path("a.famn"), "--columns", "case_number"});
        m_family = listed.out.split('\n').value(1).trimmed();
        QVERIFY2(m_family.startsWith("FH-"), listed.out.constData());
    }

    void theSearchFinds()
    {
        QCOMPARE(personIn(list), QString("Kanariefågel"));
        QCOMPARE(personIn(QByteArray("x 6205259861")), QString("6205259861"));
        const QString wide = "PAPEGOJSTRÖM";
        QCOMPARE(personIn(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)),
                 QString("Papegojström"));
    }

    void commands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("import again") << QStringList{"import", "applications", "list.csv", "--into", "a.famn"} << 0;
        QTest::newRow("dry run") << QStringList{"import", "applications", "list.csv", "--into", "a.famn", "--dry-run"}
                                 << 0;
        QTest::newRow("broken list") << QStringList{"import", "applications", "broken.csv", "--into", "a.famn"} << 2;
        QTest::newRow("no heading") << QStringList{"import", "applications", "headless.csv", "--into", "a.famn"} << 2;
        QTest::newRow("list families") << QStringList{"list", "families", "a.famn"} << 0;
        QTest::newRow("list applications") << QStringList{"list", "applications", "a.famn", "--json"} << 0;
        QTest::newRow("no column") << QStringList{"list", "families", "a.famn", "--columns", "salary"} << 1;
        QTest::newRow("set") << QStringList{"set",      "a.famn",
                                            "FAMILY",   "address=Nattskärregatan 1",
                                            "--reason", "Märta Undulatsson ringde"}
                             << 0;
        QTest::newRow("set, wrong value") << QStringList{"set", "a.famn", "FAMILY", "phone=Göran Papegojström"} << 2;
        QTest::newRow("set, wrong field") << QStringList{"set", "a.famn", "FAMILY", "salary=Kanariefågel"} << 2;
        QTest::newRow("set, nobody") << QStringList{"set", "a.famn", "620525-9861", "name=Leif Tukanberg"} << 2;
        QTest::newRow("set, no field") << QStringList{"set", "a.famn", "FAMILY", "Kanariefågel"} << 1;
        QTest::newRow("history") << QStringList{"history", "a.famn", "FAMILY"} << 0;
        QTest::newRow("log") << QStringList{"log", "a.famn"} << 0;
        QTest::newRow("info") << QStringList{"info", "a.famn"} << 0;
        QTest::newRow("check") << QStringList{"check", "a.famn", "--sheet", "sheet.txt"} << 0;
        QTest::newRow("backup") << QStringList{"backup", "a.famn"} << 0;
        QTest::newRow("slots") << QStringList{"slots", "add", "a.famn", "Bo", "--once"} << 0;
    }

    void commands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        for (QString &argument : arguments) {
            if (argument.endsWith(".famn") || argument.endsWith(".csv") || argument.endsWith(".txt"))
                argument = path(argument);
            if (argument == "FAMILY")
                argument = QString::fromUtf8(m_family);
        }
        const Run outcome = run(arguments);
        const QByteArray said = outcome.out + outcome.log;
        QVERIFY2(outcome.code == code, said.constData());
        const QString person = personIn(outcome.log);
        QVERIFY2(person.isEmpty(), qPrintable(person + "\n" + QString::fromUtf8(outcome.log)));
        // A failure says something, so the search had something to look through.
        QVERIFY(code == 0 || outcome.log.contains("famn-cli: "));
    }

    // Neither the profile nor anything beside the register holds a person but the list and what was asked for.
    void filesLeftBehind()
    {
        int files = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.fileName().endsWith(".csv"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(personIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
            QVERIFY2(personIn(file.fileName().toUtf8()).isEmpty(), qPrintable(file.fileName()));
            ++files;
        }
        // The register and its keys, a backup of three, the sheet, the anchor.
        QVERIFY(files >= 7);
    }
};

FAMN_TEST_MAIN(TestLogs)
#include "tst_Logs.moc"
