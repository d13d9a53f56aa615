#include "models/services/IntakeSettings.h"
#include "models/services/Organisation.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestIntakeSettings : public FamnTest
{
    Q_OBJECT

    static IntakeRules rules(const CaseRegister &test)
    {
        const auto read = intakeRules(test.db());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

private Q_SLOTS:
    void theRulesOwnWithoutSettings()
    {
        CaseRegister test;
        QCOMPARE(rules(test), IntakeRules());
        QStringList names;
        for (const IntakeSetting &setting : intakeSettings({}))
            names.append(setting.name + '=' + setting.value);
        QCOMPARE(names.join(' '),
                 "office.opens=08:00 office.closes=17:00 office.cut_off=17:00 "
                 "intake.tries_before_writing=3 meetings.weeks_ahead=8 notes.freeze_hours=24 "
                 "deadline.next_attempt=1 deadline.reservation=14 deadline.investigation=90 deadline.extract=6 "
                 "deadline.mentor=14 deadline.training=12 deadline.follow_up=12 deadline.weeding=5 deadline.trial=60 "
                 "deadline.log_review=1 deadline.after_meeting=5 deadline.after_no_show=5");
    }

    void changedAndTakenBack()
    {
        CaseRegister test;
        const auto batch = setIntakeRules(*test.write, {{"office.opens", "07:30"},
                                                        {"office.closes", "16:15"},
                                                        {"office.cut_off", "none"},
                                                        {"intake.tries_before_writing", "5"},
                                                        {"deadline.next_attempt", "2"},
                                                        {"deadline.reservation", "30"}});
        QVERIFY(batch && !batch->isNull());
        const IntakeRules now = rules(test);
        QCOMPARE(now.hours.opens, QTime(7, 30));
        QCOMPARE(now.hours.closes, QTime(16, 15));
        QVERIFY(!now.hours.cutOff.isValid());
        QCOMPARE(now.triesBeforeWriting, 5);
        QCOMPARE(now.deadlines.length(Deadline::NextAttempt), 2);
        QCOMPARE(now.deadlines.length(Deadline::ReservationEnds), 30);
        QVERIFY(setIntakeRules(*test.write, intakeSettings(now))->isNull());
        QVERIFY(undoBatch(*test.write, *batch));
        QCOMPARE(rules(test), IntakeRules());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("a time of no day") << "office.opens"
                                          << "25:00";
        QTest::newRow("a time spelled otherwise") << "office.opens"
                                                  << "8:00";
        QTest::newRow("no opening time") << "office.opens"
                                         << "none";
        QTest::newRow("closed before it opens") << "office.closes"
                                                << "07:00";
        QTest::newRow("no weeks") << "meetings.weeks_ahead"
                                  << "0";
        QTest::newRow("more weeks than a year has") << "meetings.weeks_ahead"
                                                    << "53";
        QTest::newRow("no tries") << "intake.tries_before_writing"
                                  << "0";
        QTest::newRow("too many tries") << "intake.tries_before_writing"
                                        << "21";
        QTest::newRow("no working days") << "deadline.next_attempt"
                                         << "0";
        QTest::newRow("not a number") << "deadline.reservation"
                                      << "två veckor";
        QTest::newRow("nothing") << "office.cut_off"
                                 << "";
    }

    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        CaseRegister test;
        const auto set = setIntakeRules(*test.write, {{"deadline.next_attempt", "2"}, {name, value}});
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QCOMPARE(set.error().field, name);
        QCOMPARE(rules(test), IntakeRules());
    }

    void namesThatAreNone()
    {
        CaseRegister test;
        // The cut-off is the setting of D01; its length has none.
        for (const char *name : {"deadline.first_contact", "municipality", ""}) {
            const auto set = setIntakeRules(*test.write, {{name, "1"}});
            QCOMPARE(set.error().code, ErrorCode::FieldUnknown);
            QVERIFY(set.error().arguments.value(1).contains("deadline.reservation"));
        }
    }

    void whatNobodyWroteCountsAsNone()
    {
        CaseRegister test;
        QVERIFY(test.write->run([](Change &change) -> Result<void> {
            FAMN_TRY(storeSetting(change, "office.opens", "19:00"));
            FAMN_TRY(storeSetting(change, "office.cut_off", "kvart över"));
            FAMN_TRY(storeSetting(change, "deadline.next_attempt", "-1"));
            return storeSetting(change, "intake.tries_before_writing", " 4");
        }));
        QCOMPARE(rules(test), IntakeRules());
    }

    void roles()
    {
        CaseRegister test({StaffRole::ProjectLeader});
        QCOMPARE(setIntakeRules(*test.write, {{"office.opens", "07:30"}}).error().code, ErrorCode::Denied);
    }
};

FAMN_TEST_MAIN(TestIntakeSettings)
#include "tst_IntakeSettings.moc"
