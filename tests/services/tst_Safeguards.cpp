#include "models/services/Safeguards.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestSafeguards : public FamnTest
{
    Q_OBJECT

    static Incident breach(const QDate &day, const QTime &time)
    {
        Incident incident;
        incident.type = IncidentType::DataBreach;
        incident.discoveredAt = swedishInstant(day, time);
        incident.description = "En bärbar dator är borta";
        return incident;
    }

    static QString told(const Result<AddedConsent> &result)
    {
        return result ? QString("done") : famn::told(Result<Uuid>(result.error()));
    }

private Q_SLOTS:
    void seventyTwoHours_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("until");
        QTest::newRow("plain") << QDate(2026, 3, 2) << QTime(12, 0) << "2026-03-05 12:00";
        // The night to 29 March has 23 hours, that to 25 October 25.
        QTest::newRow("spring") << QDate(2026, 3, 28) << QTime(12, 0) << "2026-03-31 13:00";
        QTest::newRow("autumn") << QDate(2026, 10, 24) << QTime(12, 0) << "2026-10-27 11:00";
        QTest::newRow("weekend") << QDate(2026, 4, 3) << QTime(16, 30) << "2026-04-06 16:30";
    }

    void seventyTwoHours()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QString, until);
        const Incident incident = breach(day, time);
        const auto end = reportBy(incident);
        QVERIFY(end);
        QCOMPARE(displayTime(*end), until);
        QCOMPARE(breachClock(incident, *end), BreachClock::Running);
        QCOMPARE(breachClock(incident, {end->msec + 1}), BreachClock::Late);
        QCOMPARE(breachText(incident, {end->msec - 61 * 60'000}), "1 h 1 min left to report");
        QCOMPARE(breachText(incident, {end->msec + 125 * 60'000}), "Not reported, 2 h 5 min late");
    }

    void whatStopsTheClock()
    {
        Incident incident = breach({2026, 3, 2}, {12, 0});
        const Instant end = *reportBy(incident);
        incident.reportedAt = end;
        QCOMPARE(breachClock(incident, {end.msec * 2}), BreachClock::Stopped);
        QCOMPARE(breachText(incident, end), "Reported 2026-03-05 12:00");
        incident.reportedAt = Instant{end.msec + 60'000};
        QCOMPARE(breachClock(incident, end), BreachClock::Late);
        QCOMPARE(breachText(incident, end), "Reported 2026-03-05 12:01, 0 h 1 min late");
        incident.reportedAt.reset();
        incident.notReported = "Krypterad";
        QCOMPARE(breachClock(incident, {end.msec * 2}), BreachClock::Stopped);
        incident.type = IncidentType::LexSarah;
        QVERIFY(!reportBy(incident));
        QCOMPARE(breachClock(incident, end), BreachClock::None);
        QVERIFY(breachText(incident, end).isEmpty());
    }

    void incidentsAreForManagers()
    {
        CaseRegister test({StaffRole::Caseworker, StaffRole::Recruiter});
        const Incident incident = breach({2026, 3, 1}, {12, 0});
        QCOMPARE(addIncident(*test.write, incident).error().code, ErrorCode::Denied);
        QCOMPARE(incidents(test.db(), test.actor, test.clock.now()).error().code, ErrorCode::Denied);
        for (const StaffRole role : {StaffRole::UnitManager, StaffRole::DeputyManager, StaffRole::Administrator}) {
            Colleague colleague = addColleague(test, "Chef", {role});
            QVERIFY(addIncident(*colleague.write, incident));
            QVERIFY(incidents(test.db(), colleague.actor, test.clock.now()));
        }
    }

    void incidentsStandByWhatPresses()
    {
        CaseRegister test;
        Colleague manager = addColleague(test, "Chef", {StaffRole::UnitManager});
        const auto add = [&](const QString &text, IncidentType type, const QDate &day) {
            Incident incident = breach(day, {12, 0});
            incident.type = type;
            incident.description = text;
            const auto added = addIncident(*manager.write, incident);
            if (!added)
                qFatal("%s", qPrintable(added.error().field));
            return added->incident;
        };
        add("old mishap", IncidentType::Mishap, {2026, 1, 1});
        add("breach", IncidentType::DataBreach, {2026, 3, 1});
        const IncidentId late = add("late breach", IncidentType::DataBreach, {2026, 2, 1});
        add("new complaint", IncidentType::Complaint, {2026, 3, 2});
        const auto order = [&] {
            QStringList texts;
            const auto all = incidents(test.db(), manager.actor, test.clock.now());
            for (const Incident &incident : *all)
                texts.append(incident.description);
            return texts;
        };
        QCOMPARE(order(), (QStringList{"late breach", "breach", "new complaint", "old mishap"}));
        const Incident before = test.stored(late);
        Incident after = before;
        after.status = IncidentStatus::Closed;
        QCOMPARE(famn::told(changeIncident(*manager.write, before, after)), "invalid reported_at missing");
        after.notReported = "  Krypterad,\n nyckeln fanns kvar ";
        const auto batch = changeIncident(*manager.write, before, after);
        QCOMPARE(famn::told(batch), "done");
        QCOMPARE(famn::told(changeIncident(*manager.write, before, after)), "conflict");
        QCOMPARE(order().last(), "late breach");
        QVERIFY(undoBatch(*manager.write, *batch, {}));
        QCOMPARE(order().first(), "late breach");
    }

    void refusedIncidents_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing said") << "text"
                                      << "description missing";
        QTest::newRow("to come") << "future"
                                 << "discovered_at in_future";
        QTest::newRow("reported before") << "before"
                                         << "reported_at end_before_start";
        QTest::newRow("reported in the future") << "reported"
                                                << "reported_at in_future";
        QTest::newRow("good") << ""
                              << "";
    }

    void refusedIncidents()
    {
        QFETCH(QString, what);
        QFETCH(QString, found);
        Incident incident = breach({2026, 3, 1}, {12, 0});
        if (what == "text")
            incident.description.clear();
        if (what == "future")
            incident.discoveredAt = swedishInstant({2026, 3, 4}, {12, 0});
        if (what == "before")
            incident.reportedAt = Instant{incident.discoveredAt.msec - 1};
        if (what == "reported")
            incident.reportedAt = swedishInstant({2026, 3, 5}, {12, 0});
        QStringList all;
        for (const Violation &violation : validate(incident, QDate(2026, 3, 2)))
            all.append(violation.field + ' ' + keyOf(violation.code));
        QCOMPARE(all.join(", "), found);
    }

    void consentsAreNotedAndWithdrawn()
    {
        CaseRegister test;
        const Registered anna = test.take(QString("Anna Ek"));
        const Registered other = test.take(QString("Bo Berg"));
        Consent consent;
        consent.family = anna.family;
        consent.person = anna.person;
        consent.scope = " Försäkrings-\nkassan ";
        consent.givenOn = {2026, 3, 1};
        const auto added = addConsent(*test.write, consent);
        QVERIFY(added);
        consent.person = other.person;
        QCOMPARE(told(addConsent(*test.write, consent)), "invalid person unknown_code");
        consent.person = {};
        consent.givenOn = {2026, 3, 3};
        QCOMPARE(told(addConsent(*test.write, consent)), "invalid given_on in_future");
        consent.givenOn = {};
        QCOMPARE(told(addConsent(*test.write, consent)), "invalid given_on missing");
        consent.givenOn = {2026, 2, 1};
        consent.purpose = ConsentPurpose::Other;
        consent.scope.clear();
        QCOMPARE(told(addConsent(*test.write, consent)), "invalid scope missing");
        consent.scope = "Bilder";
        QVERIFY(addConsent(*test.write, consent));

        QCOMPARE(famn::told(withdrawConsent(*test.write, added->consent, {2026, 2, 1})),
                 "invalid withdrawn_on end_before_start");
        QCOMPARE(famn::told(withdrawConsent(*test.write, added->consent, {})), "invalid withdrawn_on missing");
        const auto withdrawn = withdrawConsent(*test.write, added->consent, {2026, 3, 2});
        QCOMPARE(famn::told(withdrawn), "done");
        QCOMPARE(famn::told(withdrawConsent(*test.write, added->consent, {2026, 3, 2})), "conflict");
        const auto rows = consentsOf(test.db(), test.actor, anna.family);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).consent.scope, "Bilder");
        QVERIFY(rows->at(0).person.isEmpty());
        QCOMPARE(rows->at(1).person, "Anna Ek");
        QVERIFY(undoBatch(*test.write, *withdrawn, {}));
        QVERIFY(!test.stored(added->consent).withdrawnOn.isValid());

        test.protect(anna.family);
        const auto hidden = consentsOf(test.db(), test.actor, anna.family);
        for (const ConsentRow &row : *hidden) {
            QVERIFY(row.isProtected && row.consent.scope.isEmpty());
            QVERIFY(row.person != "Anna Ek");
        }
        const Actor stranger{{}, Uuid::generate({9}), "x", {StaffRole::Administrator}};
        QCOMPARE(consentsOf(test.db(), stranger, anna.family).error().code, ErrorCode::Denied);
    }
};

FAMN_TEST_MAIN(TestSafeguards)
#include "tst_Safeguards.moc"
