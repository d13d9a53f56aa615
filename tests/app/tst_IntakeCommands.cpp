#include "models/domain/Deadlines.h"
#include "tests/app/CliBench.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

using namespace famn;
using namespace famn::exits;

/// Drives the queue, claims, stages, absences and deadlines on a copy of a register that the tests keep for ever. Its
/// applications came in long ago and nobody answered.
class TestIntakeCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    /// One of the queue that is not protected and its family's only one: the family's case number, and its own id.
    QString m_case;
    QString m_application;
    /// A family with two applications.
    QString m_twice;

    QJsonArray queue(const QStringList &more = {}) const
    {
        return run(QStringList{"list", "queue", path(), "--json"} + more).json().value("rows").toArray();
    }

    QJsonObject entry() const
    {
        const QJsonArray rows = queue();
        for (const auto &row : rows) {
            if (row.toObject().value("application").toString() == m_application)
                return row.toObject();
        }
        return {};
    }

    static QString batchOf(const Outcome &outcome) { return outcome.json().value("batch").toString(); }

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
        const QJsonArray rows = queue();
        QVERIFY(rows.size() >= 3);
        QHash<QString, int> waiting;
        for (const auto &row : rows)
            ++waiting[row.toObject().value("case_number").toString()];
        for (const auto &row : rows) {
            const QString number = row.toObject().value("case_number").toString();
            if (waiting.value(number) > 1)
                m_twice = number;
            if (row.toObject().value("protection").toString() != "ingen" || waiting.value(number) > 1)
                continue;
            m_case = number;
            m_application = row.toObject().value("application").toString();
        }
        QVERIFY(!m_case.isEmpty() && !m_application.isEmpty() && !m_twice.isEmpty());
    }

    void theQueue()
    {
        const QJsonObject row = entry();
        QCOMPARE(row.value("urgency").toString(), "sen");
        QCOMPARE(row.value("why").toString(), "obesvarad");
        QVERIFY(row.value("days_late").toInt() > 100);
        QVERIFY(row.value("minutes_left").isNull() && row.value("next_try").isNull());
        QCOMPARE(row.value("attempts").toInt(), 0);
        QCOMPARE(row.value("write_instead"), QJsonValue(false));
        for (const auto &one : queue()) {
            if (one.toObject().value("protection").toString() != "ingen")
                QCOMPARE(one.toObject().value("name").toString(), "Protected");
        }
        const Outcome csv = run({"list", "queue", path(), "--columns", "case_number,urgency"});
        QCOMPARE(csv.code, done);
        QVERIFY(csv.out.contains("case_number;urgency\r\n"));
        QVERIFY(csv.out.contains(QByteArray(m_case.toUtf8() + ";late\r\n")));
        QCOMPARE(run({"list", "queue", path(), "--columns", "message"}).code, usage);
    }

    void claimedAndHandedOn()
    {
        QVERIFY(entry().value("owner").isNull());
        QVERIFY(queue({"--mine"}).isEmpty());
        const Outcome claimed = run({"claim", path(), m_case, "--json"});
        QCOMPARE(claimed.code, done);
        QCOMPARE(claimed.json().value("application").toString(), m_application);
        QVERIFY(!batchOf(claimed).isEmpty());
        QCOMPARE(entry().value("owner").toString(), "Åsa");
        QCOMPARE(queue({"--mine"}).size(), 1);
        QVERIFY(run({"claim", path(), m_application}).out.contains("Nothing to change"));
        QCOMPARE(run({"hand-over", path(), m_case, "--to", "Nobody"}).code, data);
        QCOMPARE(run({"hand-over", path(), m_case}).code, done);
        QVERIFY(entry().value("owner").isNull());
        QCOMPARE(run({"hand-over", path(), m_case, "--to", "åsa", "--reason", "semestern är slut"}).code, done);
        QVERIFY(run({"history", path(), m_application}).out.contains("semestern är slut"));
        QCOMPARE(run({"claim", path(), "FH-1999-0001"}).code, data);
        // Which one is meant is not for the program to guess.
        const Outcome two = run({"claim", path(), m_twice});
        QCOMPARE(two.code, usage);
        QVERIFY(two.err.contains("several applications"));
    }

    void whoIsAway()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString later = QDate::currentDate().addDays(3).toString(Qt::ISODate);
        QCOMPARE(run({"absence", "add", path(), "Åsa"}).code, usage);
        QCOMPARE(run({"absence", "add", path(), "Ingen", "--from", today}).code, data);
        const Outcome added = run({"absence", "add", path(), "Åsa", "--from", today, "--json"});
        QCOMPARE(added.code, done);
        QVERIFY(entry().value("handler").isNull());
        QCOMPARE(entry().value("owner").toString(), "Åsa");
        QCOMPARE(run({"absence", "add", path(), "Åsa", "--from", later}).code, data);
        const QJsonArray rows = run({"absence", "list", path(), "--json"}).json().value("rows").toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value("name").toString(), "Åsa");
        QVERIFY(rows.first().toObject().value("to").isNull());
        const QString id = added.json().value("absence").toString();
        QCOMPARE(rows.first().toObject().value("id").toString(), id);
        QCOMPARE(run({"absence", "end", path(), id, later}).code, done);
        QVERIFY(run({"absence", "list", path()}).out.contains(later.toUtf8()));
        QCOMPARE(run({"undo", path(), batchOf(added)}).code, data);
        QCOMPARE(run({"undo", path(), "--last"}).code, done);
        QCOMPARE(run({"undo", path(), batchOf(added)}).code, done);
        QCOMPARE(entry().value("handler").toString(), "Åsa");
    }

    void theNextTry()
    {
        const QString day = QDate::currentDate().addDays(9).toString(Qt::ISODate);
        QCOMPARE(run({"next-try", path(), m_case, "snart"}).code, usage);
        QCOMPARE(run({"next-try", path(), m_case, "2026-03-02"}).code, data);
        const Outcome set = run({"next-try", path(), m_case, day, "--json"});
        QCOMPARE(set.code, done);
        QCOMPARE(entry().value("next_try").toString(), day);
        QCOMPARE(entry().value("urgency").toString(), "nytt_forsok_senare");
        QCOMPARE(run({"undo", path(), batchOf(set)}).code, done);
        QCOMPARE(entry().value("urgency").toString(), "sen");
    }

    void stages()
    {
        const Outcome where = run({"stage", path(), m_case, "--json"});
        QCOMPARE(where.json().value("stage").toString(), "ny");
        QCOMPARE(where.json().value("stages").toArray().size(), 1);
        QVERIFY(run({"stage", path(), m_case}).out.contains("can become avslutad (Closed)"));
        QCOMPARE(run({"stage", path(), m_case, "klar"}).code, usage);
        const Outcome refused = run({"stage", path(), m_case, "reserverad", "--json"});
        QCOMPARE(refused.code, data);
        QCOMPARE(refused.json().value("error").toObject().value("code").toString(), "invalid");
        QCOMPARE(run({"stage", path(), m_case, "avslutad"}).code, data);
        QCOMPARE(run({"stage", path(), m_case, "avslutad", "--outcome", "bra"}).code, usage);
        const QStringList decline{"stage",         path(),
                                  m_case,          "avslutad",
                                  "--outcome",     "ej_aktuell_av_oss",
                                  "--cause",       "halsa",
                                  "--more-causes", "ekonomi,motiv_forvantningar"};
        const Outcome unasked = run(decline);
        QCOMPARE(unasked.code, data);
        QVERIFY(unasked.err.contains("alternative_considered"));
        const Outcome ended =
            run(decline + QStringList{"--alternative", "yes", "--reconsider", "2099-01-01", "--json"});
        QCOMPARE(ended.code, done);
        QVERIFY(entry().isEmpty());
        // A closed application is named by its family as long as it is the only one.
        QCOMPARE(run({"stage", path(), m_case, "ny"}).code, data);
        QCOMPARE(run({"stage", path(), m_case, "ny", "--reason", "fel familj"}).code, done);
        QCOMPARE(entry().value("stage").toString(), "ny");
    }

    void deadlines()
    {
        const QJsonObject told = run({"deadlines", path(), "--json"}).json();
        QCOMPARE(told.value("deadlines").toArray().size(), int(codeKeys<Deadline>.size()));
        const QJsonObject third = told.value("deadlines").toArray().at(2).toObject();
        QCOMPARE(third.value("id").toString(), "D03");
        QCOMPARE(third.value("length").toInt(), 14);
        QCOMPARE(third.value("setting").toString(), "deadline.reservation");
        QVERIFY(!third.value("source").toString().isEmpty());
        QCOMPARE(told.value("settings").toObject().value("office.cut_off").toString(), "17:00");
        const Outcome set = run({"deadlines", path(), "deadline.reservation=21", "office.cut_off=none"});
        QCOMPARE(set.code, done);
        QVERIFY(set.out.contains("D03") && set.out.contains("21 day"));
        QVERIFY(set.out.contains("office.cut_off=none"));
        QCOMPARE(run({"deadlines", path(), "deadline.reservation=0"}).code, data);
        QCOMPARE(run({"deadlines", path(), "no.such=1"}).code, data);
        QCOMPARE(run({"deadlines", path(), "office.cut_off"}).code, usage);
    }
};

FAMN_TEST_MAIN(TestIntakeCommands)
#include "tst_IntakeCommands.moc"
