#include "tests/app/CliBench.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace famn;
using namespace famn::exits;

/// Drives duplicates and merge on a copy of a register that the tests keep for ever.
class TestDuplicateCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    /// Two families that are not protected.
    QStringList m_cases;

    QJsonArray families() const { return run({"list", "families", path(), "--json"}).json().value("rows").toArray(); }

    QJsonArray pairs() const { return run({"duplicates", path(), "--json"}).json().value("rows").toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile phrase(path("phrase.txt"));
        QVERIFY(phrase.open(QIODevice::WriteOnly));
        phrase.write(QString::fromUtf16(fixturePassphrase).toUtf8());
        phrase.close();
        for (const char *ending : {"", "-keys"}) {
            QVERIFY(QFile::copy(QString(FAMN_TEST_DATA "/registers/v2.famn") + ending, path("a.famn") + ending));
            QVERIFY(QFile::setPermissions(path("a.famn") + ending, QFile::ReadOwner | QFile::WriteOwner));
        }
        for (const auto &row : families()) {
            if (row.toObject().value("protection").toString() == "ingen")
                m_cases.append(row.toObject().value("case_number").toString());
        }
        m_cases.sort();
        QVERIFY(m_cases.size() >= 2);
    }

    void findsMergesAndParts()
    {
        const QString keep = m_cases.at(0);
        const QString other = m_cases.at(1);
        for (const QString &number : {keep, other})
            QCOMPARE(run({"set", path(), number, "address=Storgatan 5", "postcode=17141"}).code, done);
        // They live together, which alone is nothing.
        const qsizetype before = pairs().size();
        const qsizetype all = families().size();

        const Outcome merged = run({"merge", path(), keep, other, "--take", "address,person.phone", "--json"});
        QVERIFY2(merged.code == done, qPrintable(merged.err));
        QCOMPARE(merged.json().value("kept").toString(), keep);
        QCOMPARE(merged.json().value("merged").toString(), other);
        QVERIFY(merged.json().value("moved").toObject().value("person").toInt() > 0);
        QCOMPARE(families().size(), all - 1);
        QVERIFY(pairs().size() <= before);
        QCOMPARE(run({"merge", path(), keep, other}).code, data);

        const Outcome parted = run({"undo", path(), merged.json().value("batch").toString(), "--json"});
        QVERIFY2(parted.code == done, qPrintable(parted.err));
        QVERIFY(parted.json().value("skipped").toArray().isEmpty());
        QCOMPARE(families().size(), all);

        const Outcome said = run({"merge", path(), keep, other});
        QCOMPARE(said.code, done);
        QVERIFY(QString::fromUtf8(said.out).contains(other + " is now part of " + keep));
        QCOMPARE(run({"undo", path(), "--last"}).code, done);
    }

    void listsPairs()
    {
        // The same adult in both, at one postcode.
        for (int i = 0; i < 2; ++i) {
            const QString name = i == 0 ? "Vikström" : "Wikström";
            const Outcome imported = importRow(name);
            QVERIFY2(imported.code == done, qPrintable(imported.err));
        }
        const QJsonArray rows = pairs();
        QJsonObject found;
        for (const auto &row : rows) {
            if (row.toObject().value("name").toString() == "Vikström")
                found = row.toObject();
        }
        QCOMPARE(found.value("other_name").toString(), "Wikström");
        QCOMPARE(found.value("grounds").toArray(), QJsonArray({"sounds_alike", "postcode"}));
        QVERIFY(found.value("case_number").toString() < found.value("other_case_number").toString());
        const Outcome csv = run({"duplicates", path(), "--columns", "name,grounds"});
        QCOMPARE(csv.code, done);
        QVERIFY(csv.out.contains("name sounds alike, same postcode"));
    }

    void mergesApplications()
    {
        for (const char *day : {"2026-02-06", "2026-02-04"})
            QCOMPARE(importRow("Tvilling", day, "199001019802").code, done);
        QCOMPARE(importRow("Främling").code, done);
        const QString number = caseOf("Tvilling");
        QCOMPARE(received("Tvilling"), QStringList({"2026-02-04", "2026-02-06"}));
        // Where a family has two, the command line names both.
        const Outcome asked = run({"claim", path(), number});
        QCOMPARE(asked.code, usage);
        const QStringList two = idsIn(asked.err);
        QCOMPARE(two.size(), 2);
        QCOMPARE(run({"merge", "applications", path(), two.at(0), two.at(0)}).code, usage);
        QCOMPARE(run({"merge", "applications", path(), two.at(0)}).code, usage);
        QCOMPARE(run({"merge", "applications", path(), two.at(0), two.at(1), "--take", "received_on"}).code, data);
        const Outcome strangers = run({"merge", "applications", path(), two.at(0), caseOf("Främling")});
        QCOMPARE(strangers.code, usage);
        QVERIFY2(strangers.err.contains("different families"), qPrintable(strangers.err));
        QCOMPARE(received("Tvilling").size(), 2);

        const Outcome merged =
            run({"merge", "applications", path(), two.at(0), two.at(1), "--take", "channel", "--json"});
        QVERIFY2(merged.code == done, qPrintable(merged.err));
        QCOMPARE(merged.json().value("merged").toString(), two.at(1));
        QCOMPARE(merged.json().value("case_number").toString(), number);
        // The earlier day stands, whichever was kept.
        QCOMPARE(received("Tvilling"), QStringList{"2026-02-04"});
        QCOMPARE(run({"merge", "applications", path(), two.at(0), two.at(1)}).code, data);
        const Outcome parted = run({"undo", path(), merged.json().value("batch").toString(), "--json"});
        QVERIFY(parted.code == done && parted.json().value("skipped").toArray().isEmpty());
        QCOMPARE(received("Tvilling").size(), 2);
        QVERIFY(run({"merge", "applications", path(), two.at(0), two.at(1)}).out.contains("undo"));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no families") << QStringList() << usage;
        QTest::newRow("one family") << QStringList{"FH-2026-0001"} << usage;
        QTest::newRow("itself") << QStringList{"FIRST", "FIRST"} << usage;
        QTest::newRow("nobody") << QStringList{"FIRST", "FH-1999-0001"} << data;
        QTest::newRow("no such field") << QStringList{"FIRST", "SECOND", "--take", "horoscope"} << data;
        QTest::newRow("fixed field") << QStringList{"FIRST", "SECOND", "--take", "case_number"} << data;
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        arguments.replaceInStrings("FIRST", m_cases.at(0));
        arguments.replaceInStrings("SECOND", m_cases.at(1));
        const qsizetype before = families().size();
        QCOMPARE(run(QStringList{"merge", path()} + arguments).code, code);
        QCOMPARE(families().size(), before);
    }

private:
    QList<QJsonObject> applicationsOf(const QString &name) const
    {
        QList<QJsonObject> found;
        const QJsonArray rows = run({"list", "applications", path(), "--json"}).json().value("rows").toArray();
        for (const auto &row : rows) {
            if (row.toObject().value("name").toString() == name)
                found.append(row.toObject());
        }
        return found;
    }

    /// The days on which those of the family called NAME came in.
    QStringList received(const QString &name) const
    {
        QStringList days;
        for (const QJsonObject &one : applicationsOf(name))
            days.append(one.value("received").toString());
        days.sort();
        return days;
    }

    QString caseOf(const QString &name) const
    {
        const QList<QJsonObject> applications = applicationsOf(name);
        return applications.isEmpty() ? QString() : applications.first().value("case_number").toString();
    }

    static QStringList idsIn(const QString &text)
    {
        static const QRegularExpression id("[0-9a-f]{8}-[0-9a-f-]{27}");
        QStringList ids;
        for (auto match = id.globalMatch(text); match.hasNext();)
            ids.append(match.next().captured());
        return ids;
    }

    Outcome importRow(const QString &name, const QString &day = "2026-02-03", const QString &number = {}) const
    {
        QFile list(path("list.csv"));
        if (!list.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write");
        list.write(QString("Inkommen;Namn;Personnummer;Postnummer;Uppdrag\n%2;Kristina %1;%3;17141;Jourhem\n")
                       .arg(name, day, number)
                       .toUtf8());
        list.close();
        return run({"import", "applications", list.fileName(), "--into", path()});
    }
};

FAMN_TEST_MAIN(TestDuplicateCommands)
#include "tst_DuplicateCommands.moc"
