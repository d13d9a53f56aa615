#include "tests/app/CliBench.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QJsonArray>

using namespace famn;
using namespace famn::exits;

/// Drives campaigns and events on a copy of a register that the tests keep for ever.
class TestCampaignCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    /// An application that is not protected, and the day it came in.
    QString m_application;
    QString m_day;
    QString m_campaign;

    QJsonArray rows(const QStringList &command) const
    {
        return run(command + QStringList{"--json"}).json().value("rows").toArray();
    }

    QJsonObject campaign() const { return rows({"campaigns", path()}).at(0).toObject(); }

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
        const QJsonArray all = rows({"list", "queue", path()});
        for (const auto &row : all) {
            if (row.toObject().value("protection").toString() != "ingen")
                continue;
            m_application = row.toObject().value("application").toString();
            m_day = row.toObject().value("received").toString().left(10);
        }
        QVERIFY(!m_application.isEmpty() && QDate::fromString(m_day, Qt::ISODate).isValid());
    }

    void added()
    {
        QCOMPARE(run({"campaigns", "add", path(), "Våren"}).code, usage);
        QCOMPARE(run({"campaigns", "add", path(), "--from", m_day}).code, data);
        QCOMPARE(run({"campaigns", "add", path(), "Våren", "--from", m_day, "--channels", "rymden"}).code, usage);
        QCOMPARE(run({"campaigns", "add", path(), "Våren", "--from", m_day, "--to", "1999-01-01"}).code, data);
        QCOMPARE(run({"campaigns", "add", path(), "Våren", "--from", m_day, "--cost", "much"}).code, usage);
        QCOMPARE(run({"campaigns", "add", path(), "--from", m_day, "--preset", "julen"}).code, usage);
        QVERIFY(rows({"campaigns", path()}).isEmpty());
        const Outcome made = run({"campaigns", "add", path(), "Våren", "--from", m_day, "--channels", "bio,event",
                                  "--cost", "9000", "--goal", "2", "--json"});
        QCOMPARE(made.code, done);
        m_campaign = made.json().value("campaign").toString();
        QCOMPARE(run({"set", path(), m_campaign, "name=Vårens kampanj"}).code, done);
        const QJsonObject row = campaign();
        QCOMPARE(row.value("name").toString(), "Vårens kampanj");
        QCOMPARE(row.value("id").toString(), m_campaign);
        QCOMPARE(row.value("channels").toArray(), (QJsonArray{"bio", "event"}));
        QCOMPARE(row.value("state").toString(), "avslutad");
        QVERIFY(row.value("applications").toInt() >= 1);
        QCOMPARE(row.value("linked").toInt(), 0);
        QVERIFY(row.value("cost_per_application").isNull());
        const Outcome preset =
            run({"campaigns", "add", path(), "--from", "2099-04-25", "--preset", "familjehemmens-dag"});
        QCOMPARE(preset.code, done);
        const QJsonObject coming = campaign();
        QCOMPARE(coming.value("name").toString(), "Familjehemmens dag 2099");
        QCOMPARE(coming.value("state").toString(), "kommande");
        QVERIFY(coming.value("applications").isNull() && coming.value("before_from").isNull());
        QCOMPARE(run({"campaigns", "remove", path(), "familjehemmens dag 2099"}).code, done);
        QCOMPARE(rows({"campaigns", path()}).size(), 1);
    }

    void linked()
    {
        QCOMPARE(run({"campaigns", "link", path(), m_campaign}).code, usage);
        QCOMPARE(run({"campaigns", "link", path(), "Ingen", m_application}).code, data);
        QCOMPARE(run({"campaigns", "link", path(), m_campaign, m_campaign}).code, usage);
        const Outcome linked = run({"campaigns", "link", path(), "vårens kampanj", m_application, "--json"});
        QCOMPARE(linked.code, done);
        QCOMPARE(campaign().value("linked").toInt(), 1);
        QCOMPARE(campaign().value("cost_per_application").toInt(), 9'000);
        QCOMPARE(campaign().value("goal_percent").toInt(), 50);
        QVERIFY(run({"campaigns", "link", path(), m_campaign, m_application}).out.contains("Nothing to change"));
        QCOMPARE(run({"undo", path(), linked.json().value("batch").toString()}).code, done);
        QCOMPARE(campaign().value("linked").toInt(), 0);
        QVERIFY(!run({"log", path()}).out.contains("kampanj"));
    }

    void events()
    {
        QCOMPARE(run({"campaigns", "add-event", path(), "Mässan"}).code, usage);
        const Outcome made = run({"campaigns", "add-event", path(), "Mässan", m_day, "--campaign", m_campaign,
                                  "--contacts", "40", "--json"});
        QCOMPARE(made.code, done);
        const QJsonArray events = rows({"campaigns", "events", path()});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.at(0).toObject().value("campaign").toString(), "Vårens kampanj");
        QCOMPARE(events.at(0).toObject().value("contacts").toInt(), 40);
        QCOMPARE(campaign().value("events").toInt(), 1);
        QCOMPARE(run({"campaigns", "remove", path(), made.json().value("event").toString()}).code, done);
        QCOMPARE(campaign().value("events").toInt(), 0);
    }

    void asCsvAndByMonth()
    {
        const Outcome csv = run({"campaigns", path(), "--columns", "name,state,earlier"});
        QCOMPARE(csv.code, done);
        QVERIFY(csv.out.contains("name;state;earlier\r\nVårens kampanj;over;"));
        QCOMPARE(run({"campaigns", path(), "--columns", "message"}).code, usage);
        const QJsonArray months = rows({"campaigns", "months", path(), m_campaign});
        QVERIFY(!months.isEmpty());
        QCOMPARE(months.at(0).toObject().value("month").toString(), m_day.left(7));
        QVERIFY(rows({"campaigns", "months", path()}).size() >= months.size());
        QCOMPARE(run({"campaigns", "months", path(), "Ingen"}).code, data);
    }
};

FAMN_TEST_MAIN(TestCampaignCommands)
#include "tst_CampaignCommands.moc"
