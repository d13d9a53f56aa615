#include "tests/app/CliBench.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QSet>

using namespace famn;
using namespace famn::exits;

/// Drives the information meetings and their sheets on a training register, whose meetings are around today.
class TestMeetingCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    QJsonArray rows(const QStringList &arguments) const
    {
        const Outcome outcome = run(arguments + QStringList{"--json"});
        if (outcome.code != done)
            qFatal("%s", qPrintable(outcome.err));
        return outcome.json().value("rows").toArray();
    }

    /// The families that have one application, and that at STAGE.
    QStringList familiesAt(const QString &stage) const
    {
        QStringList found;
        QStringList twice;
        QSet<QString> seen;
        for (const auto &row : rows({"list", "applications", path(), "--columns", "stage,case_number"})) {
            const QString number = row.toObject().value("case_number").toString();
            if (row.toObject().value("stage").toString() == stage)
                found.append(number);
            if (seen.contains(number))
                twice.append(number);
            seen.insert(number);
        }
        found.removeIf([&](const QString &number) { return twice.contains(number); });
        return found;
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile phrase(path("phrase.txt"));
        QVERIFY(phrase.open(QIODevice::WriteOnly));
        phrase.write("öva-i-lugn-och-ro");
        phrase.close();
        const Outcome made = runCli(FAMN_CLI, {"demo", path(), "--families", "120", "--seed", "3"});
        QVERIFY2(made.code == done, qPrintable(made.err));
    }

    void lists()
    {
        const QJsonArray all = rows({"meetings", path()});
        QVERIFY(all.size() > 20);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QString before;
        int guests = 0;
        for (const auto &value : all) {
            const QJsonObject row = value.toObject();
            const QString day = row.value("day").toString();
            QVERIFY(before < day);
            before = day;
            QCOMPARE(QDate::fromString(day, Qt::ISODate).dayOfWeek(), int(Qt::Thursday));
            QCOMPARE(row.value("starts").toString(), "18:00");
            QCOMPARE(row.value("ends").toString(), "19:30");
            QCOMPARE(row.value("status").toString(), day < today ? "genomford" : "planerad");
            guests += row.value("attended").toInt() + row.value("invited").toInt() + row.value("registered").toInt();
        }
        QVERIFY(guests > 5);
        const QJsonArray coming = rows({"meetings", path(), "--from", today});
        QVERIFY(!coming.isEmpty() && coming.size() < all.size());
        QVERIFY(rows({"meetings", path(), "--from", today, "--to", today}).size() <= 1);
        const Outcome csv = run({"meetings", path(), "--columns", "day,status"});
        QVERIFY(csv.out.contains("day;status"));
        QVERIFY(csv.out.contains("Held"));
    }

    void figures()
    {
        const QJsonObject figures = rows({"meetings", "figures", path()}).first().toObject();
        const int attended = figures.value("attended").toInt();
        const int missed = figures.value("missed").toInt();
        QVERIFY(attended > 0);
        QCOMPARE(qRound(figures.value("attendance_percent").toDouble() * 10),
                 qRound(1000.0 * attended / (attended + missed)));
        QVERIFY(figures.value("moved_on").toInt() <= attended);
        QVERIFY(figures.value("invited").toInt() >= attended + missed);
        const QJsonObject none =
            rows({"meetings", "figures", path(), "--from", "2001-01-01", "--to", "2001-12-31"}).first().toObject();
        QCOMPARE(none.value("meetings").toInt(), 0);
        QVERIFY(none.value("attendance_percent").isNull());
    }

    void plansAhead()
    {
        const Outcome planned = run({"meetings", "plan", path(), "--json"});
        QCOMPARE(planned.code, done);
        const QJsonObject series = planned.json().value("series").toArray().first().toObject();
        // The training register has them already.
        QCOMPARE(series.value("made").toInt(), 0);
        QVERIFY(series.value("batch").isNull());
        QCOMPARE(run({"deadlines", path(), "meetings.weeks_ahead=12"}).code, done);
        const QJsonObject more =
            run({"meetings", "plan", path(), "--json"}).json().value("series").toArray().first().toObject();
        QVERIFY(more.value("made").toInt() > 0);
        QCOMPARE(run({"undo", path(), more.value("batch").toString()}).code, done);
        QVERIFY(run({"meetings", "plan", path()}).out.contains("meetings made"));
    }

    void invitesMany()
    {
        const QStringList contacted = familiesAt("kontaktad");
        const QStringList fresh = familiesAt("ny") + familiesAt("kontaktforsok");
        QVERIFY(!contacted.isEmpty() && !fresh.isEmpty());
        const Outcome invited =
            run(QStringList{"meetings", "invite", path(), "next", "--json", "--reason", "Vill höra mer"} + contacted +
                fresh.first(1));
        QVERIFY2(invited.code == done, qPrintable(invited.err));
        QCOMPARE(invited.json().value("invited").toArray().size(), contacted.size());
        const QJsonArray left = invited.json().value("not_invited").toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().toObject().value("why").toString(), "ej_kontaktad");
        QVERIFY(familiesAt("kontaktad").isEmpty());
        int found = 0;
        for (const auto &guest : rows({"meetings", "guests", path(), "next"}))
            found += contacted.contains(guest.toObject().value("case_number").toString()) ? 1 : 0;
        QCOMPARE(found, contacted.size());
        // Once more changes nothing, and says so.
        const Outcome again = run(QStringList{"meetings", "invite", path(), "next"} + contacted.first(1));
        QCOMPARE(again.code, data);
        QVERIFY(again.out.contains("is invited already"));
        QCOMPARE(run({"undo", path(), invited.json().value("batch").toString()}).code, done);
        QCOMPARE(familiesAt("kontaktad").size(), contacted.size());
    }

    void writesACalendar()
    {
        const Outcome written = run({"meetings", path(), "--ics", path("m.ics"), "--json"});
        QVERIFY2(written.code == done, qPrintable(written.err));
        const QByteArray calendar = contentOf("m.ics");
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), written.json().value("meetings").toInt());
        // It tells of no family.
        for (const auto &guest : rows({"list", "families", path(), "--columns", "name,case_number"})) {
            QVERIFY(!calendar.contains(guest.toObject().value("name").toString().toUtf8()));
            QVERIFY(!calendar.contains(guest.toObject().value("case_number").toString().toUtf8()));
        }
        QCOMPARE(run({"meetings", path(), "--ics", path("m.ics")}).code, data);
        QCOMPARE(contentOf("m.ics"), calendar);
        QCOMPARE(run({"meetings", path(), "--ics", path("n.ics"), "--to", "2001-01-01"}).code, data);
        QVERIFY(!QFile::exists(path("n.ics")));
    }

    void printsItsSheets_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("sign in") << "sign-in-sheet" << QStringList()
                                 << QStringList{"Sign-in sheet", "Signature", "____"};
        QTest::newRow("sign in, large and plain")
            << "sign-in-sheet" << QStringList{"--large", "--bw"} << QStringList{"Sign-in sheet", "Signature"};
        QTest::newRow("contacts") << "contact-sheet" << QStringList() << QStringList{"Contact sheet", "Responsible"};
        QTest::newRow("reminders") << "reminder-list" << QStringList() << QStringList{"Reminder list", "Reminded"};
    }

    void printsItsSheets()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        QFETCH(QString, sheet);
        QFETCH(QStringList, options);
        QFETCH(QStringList, texts);
        const QString file = path(QString("%1.pdf").arg(QTest::currentDataTag()));
        const Outcome outcome = run(QStringList{"print", sheet, path(), "--out", file, "--json"} + options);
        QVERIFY2(outcome.code == done, qPrintable(outcome.err));
        const QString text = pagesOf(file).join(u' ');
        for (const QString &wanted : texts)
            QVERIFY2(text.contains(wanted), qPrintable(wanted + " in " + text));
        QVERIFY(text.contains("Stadshuset, rum 3"));
        QVERIFY(text.contains("Secrecy under 26 kap. 1 §"));
        int guests = 0;
        for (const auto &value : rows({"meetings", "guests", path(), "next"})) {
            const QJsonObject guest = value.toObject();
            if (guest.value("status").toString() == "avbokade")
                continue;
            ++guests;
            // What the families sign themselves names no case.
            QCOMPARE(text.contains(guest.value("case_number").toString()), sheet != "sign-in-sheet");
            if (guest.value("protection").toString() == "ingen")
                QVERIFY(text.contains(guest.value("name").toString().section(',', 0, 0)));
        }
        QCOMPARE(outcome.json().value("rows").toInt(), guests);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no register") << QStringList{"meetings"} << usage;
        QTest::newRow("no day") << QStringList{"meetings", path(), "--from", "i går"} << usage;
        QTest::newRow("no such column") << QStringList{"meetings", path(), "--columns", "name"} << usage;
        QTest::newRow("no meeting named") << QStringList{"meetings", "guests", path()} << usage;
        QTest::newRow("no id") << QStringList{"meetings", "guests", path(), "torsdag"} << usage;
        QTest::newRow("no such meeting") << QStringList{"meetings", "guests", path(),
                                                        "0193a5e0-0000-7000-8000-000000000000"}
                                         << data;
        QTest::newRow("nobody to invite") << QStringList{"meetings", "invite", path(), "next"} << usage;
        QTest::newRow("invite nobody that is here") << QStringList{"meetings", "invite", path(), "next", "Ek"} << data;
        QTest::newRow("print no such meeting")
            << QStringList{"print", "sign-in-sheet", path(), "0193a5e0-0000-7000-8000-000000000000",
                           "--out", path("n.pdf")}
            << data;
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(path("n.pdf")));
    }
};

FAMN_TEST_MAIN(TestMeetingCommands)
#include "tst_MeetingCommands.moc"
