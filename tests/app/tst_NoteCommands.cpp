#include "models/base/Clock.h"
#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

/// Drives notes, note, history --as-of and log review on a copy of a register that the tests keep for ever.
class TestNoteCommands : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_family;
    QString m_note;

    QString path(const QString &name = "a.famn") const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments) const
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--passphrase-file", path("phrase.txt"), "--lang", "en"});
    }
    /// As somebody else: whoever has the recovery sheet.
    Outcome bySheet(const QStringList &arguments) const
    {
        return runCli(FAMN_CLI, arguments + QStringList{"--recovery-sheet", FAMN_TEST_DATA "/registers/v4.sheet.txt",
                                                        "--lang", "en"});
    }
    static QString swedishToday()
    {
        return swedishDay(Instant{QDateTime::currentMSecsSinceEpoch()}).toString(Qt::ISODate);
    }
    QJsonArray notes() const { return run({"notes", path(), m_family, "--json"}).json().value("notes").toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile phrase(path("phrase.txt"));
        QVERIFY(phrase.open(QIODevice::WriteOnly));
        phrase.write(QString::fromUtf16(fixturePassphrase).toUtf8());
        phrase.close();
        for (const char *ending : {"", "-keys"}) {
            QVERIFY(QFile::copy(QString(FAMN_TEST_DATA "/registers/v4.famn") + ending, path() + ending));
            QVERIFY(QFile::setPermissions(path() + ending, QFile::ReadOwner | QFile::WriteOwner));
        }
        const QJsonArray rows = run({"list", "families", path(), "--json"}).json().value("rows").toArray();
        for (const auto &row : rows) {
            const QString number = row.toObject().value("case_number").toString();
            const QJsonArray found = run({"notes", path(), number, "--json"}).json().value("notes").toArray();
            if (row.toObject().value("protection").toString() != "ingen" || found.isEmpty())
                continue;
            m_family = number;
            m_note = found.first().toObject().value("note").toString();
        }
        QVERIFY(!m_note.isEmpty());
    }

    void aFrozenNoteIsCorrectedAndDisputed()
    {
        // It was made by a version that froze nothing, long ago.
        QVERIFY(notes().first().toObject().value("frozen").toBool());
        const Outcome set = run({"set", path(), m_note, "text=Annat", "--json"});
        QCOMPARE(set.code, data);
        QCOMPARE(set.json().value("error").toObject().value("code").toString(), "note_frozen");
        const Outcome corrected = run({"note", "correct", path(), m_note, "Det var i mars.", "--json"});
        QCOMPARE(corrected.code, done);
        const Outcome disputed =
            run({"note", "dispute", path(), m_note, "Så sa jag inte.", "--on", "2026-03-05", "--json"});
        QCOMPARE(disputed.code, done);
        const QJsonArray all = notes();
        const QJsonObject note = all.first().toObject();
        const QJsonObject correction = all.at(1).toObject();
        QCOMPARE(note.value("disputed_on").toString(), "2026-03-05");
        QCOMPARE(note.value("dispute").toString(), "Så sa jag inte.");
        QCOMPARE(note.value("corrected_by").toArray().first(), correction.value("note"));
        QCOMPARE(correction.value("corrects").toString(), m_note);
        QVERIFY(!correction.value("frozen").toBool());
        QVERIFY(run({"notes", path(), m_family}).out.contains("The person disputes this (2026-03-05)"));
        QCOMPARE(run({"note", "dispute", path(), m_note, "--withdraw"}).code, done);
        QVERIFY(notes().first().toObject().value("dispute").isNull());
        const QString made = correction.value("note").toString();
        QCOMPARE(bySheet({"note", "sign", path(), made}).code, locked);
        QCOMPARE(run({"note", "sign", path(), made}).code, done);
        QVERIFY(notes().at(1).toObject().value("frozen").toBool());
        QCOMPARE(run({"set", path(), made, "text=Annat"}).code, data);
        QCOMPARE(run({"check", path()}).code, done);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("notes of nothing") << QStringList{"notes", "REG"} << usage;
        QTest::newRow("no such family") << QStringList{"notes", "REG", "FH-1999-0001"} << data;
        QTest::newRow("no text") << QStringList{"note", "correct", "REG", "NOTE"} << usage;
        QTest::newRow("empty text") << QStringList{"note", "correct", "REG", "NOTE", " "} << data;
        QTest::newRow("a family is no note") << QStringList{"note", "correct", "REG", "FAMILY", "Nej"} << data;
        QTest::newRow("no words") << QStringList{"note", "dispute", "REG", "NOTE"} << usage;
        QTest::newRow("no day") << QStringList{"note", "dispute", "REG", "NOTE", "Nej", "--on", "snart"} << usage;
        QTest::newRow("a day to come") << QStringList{"note", "dispute", "REG", "NOTE", "Nej", "--on", "2199-01-01"}
                                       << data;
        QTest::newRow("as of no day") << QStringList{"history", "REG", "FAMILY", "--as-of", "snart"} << usage;
        QTest::newRow("as of tomorrow") << QStringList{"history", "REG", "FAMILY", "--as-of", "2199-01-01"} << data;
        QTest::newRow("restore of no day") << QStringList{"history", "REG", "FAMILY", "--restore", "city"} << usage;
        QTest::newRow("restore of a link")
            << QStringList{"history", "REG", "FAMILY", "--as-of", "2026-03-31", "--restore", "unit"} << data;
        QTest::newRow("review of no review") << QStringList{"log", "review", "show", "REG", "x"} << usage;
        QTest::newRow("no such review") << QStringList{"log", "review", "show", "REG",
                                                       "019cae34-7b68-73e0-b3fb-c206be8e3cb9"}
                                        << data;
        QTest::newRow("no such rule") << QStringList{"log", "review", "propose", "REG", "--rules", "magi"} << usage;
        QTest::newRow("too many") << QStringList{"log", "review", "propose", "REG", "--random", "501"} << usage;
        QTest::newRow("backwards") << QStringList{"log",    "review",     "propose", "REG",
                                                  "--from", "2026-03-02", "--to",    "2026-03-01"}
                                   << data;
        QTest::newRow("no verdict")
            << QStringList{"log", "review", "decide", "REG", "019cae34-7b68-73e0-b3fb-c206be8e3cb9", "1", "fint"}
            << usage;
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        arguments.replaceInStrings(QRegularExpression("^REG$"), path());
        arguments.replaceInStrings(QRegularExpression("^NOTE$"), m_note);
        arguments.replaceInStrings(QRegularExpression("^FAMILY$"), m_family);
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.code == code, qPrintable(QString::number(outcome.code) + ' ' + outcome.err));
    }

    void aFieldAsItWas()
    {
        const auto cityOn = [&](const QString &day) {
            const QJsonArray records =
                run({"history", path(), m_family, "--as-of", day, "--json"}).json().value("records").toArray();
            return records.first().toObject().value("fields").toObject().value("city").toString();
        };
        const QString today = swedishToday();
        const QString before = cityOn("2026-03-31");
        QCOMPARE(run({"set", path(), m_family, "city=Gränna"}).code, done);
        QCOMPARE(cityOn(today), "Gränna");
        QCOMPARE(cityOn("2026-03-31"), before);
        QCOMPARE(run({"history", path(), m_family, "--as-of", "2026-03-31", "--restore", "city"}).code, done);
        QCOMPARE(cityOn(today), before);
        QCOMPARE(run({"undo", path(), "--last"}).code, done);
        QCOMPARE(cityOn(today), "Gränna");
        QVERIFY(run({"history", path(), m_family, "--as-of", today}).out.contains("city: Gränna"));
    }

    void aReviewFromBeginningToEnd()
    {
        QCOMPARE(bySheet({"set", path(), m_family, "rooms=7"}).code, done);
        const QString today = swedishToday();
        const QStringList propose{"log", "review", "propose", "REG",      "--from", today,   "--to",
                                  today, "--seed", "5",       "--random", "500",    "--json"};
        QStringList arguments = propose;
        arguments.replaceInStrings(QRegularExpression("^REG$"), path());
        const Outcome proposed = run(arguments);
        QCOMPARE(proposed.code, done);
        const QString review = proposed.json().value("review").toString();
        const QJsonArray lines = proposed.json().value("lines").toArray();
        QVERIFY(!lines.isEmpty());
        bool changed = false;
        for (const auto &line : lines) {
            // Never what the reviewer did.
            QVERIFY(line.toObject().value("who").toString().isEmpty());
            changed = changed || line.toObject().value("action").toString() == "change";
        }
        QVERIFY(changed);
        QCOMPARE(run({"log", "review", "decide", path(), review, "--conclusion", "Bra."}).code, data);
        for (const auto &line : lines)
            QCOMPARE(run({"log", "review", "decide", path(), review,
                          QString::number(line.toObject().value("seq").toInteger()), "utan_anmarkning"})
                         .code,
                     done);
        QCOMPARE(run({"log", "review", "decide", path(), review, "--conclusion", "Bra."}).code, done);
        const Outcome csv = run({"log", "review", "show", path(), review});
        QCOMPARE(csv.out.count("\r\n"), lines.size() + 1);
        QVERIFY(csv.out.contains("Nothing to remark"));
        const QJsonArray all = run({"log", "review", "show", path(), "--json"}).json().value("reviews").toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value("conclusion").toString(), "Bra.");
        QCOMPARE(all.first().toObject().value("seed").toInteger(), 5);
        // "log" itself is still there.
        QCOMPARE(run({"log", path(), "--limit", "1"}).code, done);
        QCOMPARE(run({"check", path()}).code, done);
    }
};

FAMN_TEST_MAIN(TestNoteCommands)
#include "tst_NoteCommands.moc"
