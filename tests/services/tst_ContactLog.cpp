#include "models/services/ContactLog.h"
#include "models/services/Undo.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/HealthCheck.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestContactLog : public FamnTest
{
    Q_OBJECT

    static QList<ContactEntry> contacts(const CaseRegister &test, const FamilyId &family)
    {
        return *contactsOf(test.db(), family);
    }

private Q_SLOTS:
    void attempts_data()
    {
        QTest::addColumn<AttemptOutcome>("outcome");
        QTest::addColumn<bool>("reached");
        QTest::addColumn<ApplicationStage>("stage");
        QTest::newRow("reached") << AttemptOutcome::Reached << true << ApplicationStage::Contacted;
        QTest::newRow("no answer") << AttemptOutcome::NoAnswer << false << ApplicationStage::AttemptMade;
        QTest::newRow("left a message") << AttemptOutcome::LeftMessage << false << ApplicationStage::AttemptMade;
    }

    void attempts()
    {
        QFETCH(AttemptOutcome, outcome);
        QFETCH(bool, reached);
        QFETCH(ApplicationStage, stage);
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        const Instant called = test.clock.now();
        const auto batch = logAttempt(*test.write, made.application, outcome);
        QVERIFY(batch);
        const Application application = test.stored(made.application);
        QCOMPARE(application.firstAttemptAt, called);
        QCOMPARE(application.firstContactAt, reached ? std::optional(called) : std::nullopt);
        QCOMPARE(application.stage, stage);
        QCOMPARE(application.stageSince, test.clock.today());
        QCOMPARE(test.stored(made.family).lastNote, test.clock.today());
        const auto entries = contacts(test, made.family);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().application, made.application);
        QCOMPARE(entries.first().form, ContactForm::Phone);
        QCOMPARE(entries.first().direction, Direction::Outgoing);
        QCOMPARE(entries.first().kind, ContactKind::Intake);
        QCOMPARE(entries.first().reached, reached);
        QCOMPARE(entries.first().text.isEmpty(), outcome != AttemptOutcome::LeftMessage);
        QVERIFY(checkHealth(*test.reg, nullptr)->good());

        const auto undone = undoBatch(*test.write, *batch);
        QVERIFY(undone && undone->skipped.isEmpty());
        QCOMPARE(test.stored(made.application).stage, ApplicationStage::New);
        QVERIFY(!test.stored(made.application).firstAttemptAt);
        QVERIFY(!test.stored(made.family).lastNote.isValid());
        QVERIFY(contacts(test, made.family).isEmpty());
    }

    void onlyTheFirstOfEachCounts()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        const Instant first = test.clock.now();
        QVERIFY(logAttempt(*test.write, made.application, AttemptOutcome::NoAnswer));
        test.clock.advance(3'600'000);
        const Instant second = test.clock.now();
        QVERIFY(logAttempt(*test.write, made.application, AttemptOutcome::Reached));
        test.clock.advance(3'600'000);
        QVERIFY(logAttempt(*test.write, made.application, AttemptOutcome::NoAnswer));
        const Application application = test.stored(made.application);
        QCOMPARE(application.firstAttemptAt, first);
        QCOMPARE(application.firstContactAt, second);
        QCOMPARE(application.stage, ApplicationStage::Contacted);
        QCOMPARE(contacts(test, made.family).size(), 3);
    }

    void laterStagesStay()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        test.change<Application>(made.application,
                                 [](Application &record) { record.stage = ApplicationStage::InvitedToMeeting; });
        QVERIFY(logAttempt(*test.write, made.application, AttemptOutcome::Reached));
        QCOMPARE(test.stored(made.application).stage, ApplicationStage::InvitedToMeeting);
        QVERIFY(test.stored(made.application).firstContactAt);
    }

    void aContactNotedAfterwardsMovesTheClockBack()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        test.clock.advance(5 * 3'600'000);
        QVERIFY(logAttempt(*test.write, made.application, AttemptOutcome::Reached));
        ContactDraft draft;
        draft.application = made.application;
        draft.at = {test.clock.now().msec - 4 * 3'600'000};
        draft.form = ContactForm::Email;
        draft.direction = Direction::Incoming;
        draft.kind = ContactKind::Intake;
        draft.minutes = 5;
        draft.participants = " Anna\n ";
        draft.text = "Undrar när vi ringer.\r\n";
        QVERIFY(logContact(*test.write, draft));
        QCOMPARE(test.stored(made.application).firstContactAt, draft.at);
        QCOMPARE(test.stored(made.application).firstAttemptAt, draft.at);
        const ContactEntry entry = contacts(test, made.family).last();
        QCOMPARE(entry.participants, "Anna");
        QCOMPARE(entry.text, "Undrar när vi ringer.");
        QCOMPARE(entry.minutes, 5);
    }

    void whatCameBeforeTheApplicationIsNoAnswerToIt()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        ContactDraft draft;
        draft.application = made.application;
        draft.at = {test.clock.now().msec - 30 * 3'600'000};
        QVERIFY(logContact(*test.write, draft));
        QVERIFY(!test.stored(made.application).firstContactAt);
        QCOMPARE(test.stored(made.application).stage, ApplicationStage::New);
    }

    void aContactWithTheFamilyAlone()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        test.change<Family>(made.family, [&](Family &family) { family.lastNote = test.clock.today(); });
        const qint64 version = test.stored(made.family).stamp.version;
        ContactDraft draft;
        draft.family = made.family;
        draft.at = {test.clock.now().msec - 48 * 3'600'000};
        QVERIFY(logContact(*test.write, draft));
        // An older note does not move the last one back.
        QCOMPARE(test.stored(made.family).stamp.version, version);
        QCOMPARE(test.stored(made.application).stage, ApplicationStage::New);
    }

    void refusals()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        const Registered bo = test.take("Bo Berg");
        ContactDraft draft;
        draft.at = test.clock.now();
        const auto refusal = [&] {
            const auto logged = logContact(*test.write, draft);
            return logged ? QString() : QString::number(int(logged.error().code)) + logged.error().field;
        };
        const QString invalid = QString::number(int(ErrorCode::Invalid));
        QCOMPARE(refusal(), invalid + "family");
        draft.family = anna.family;
        draft.application = bo.application;
        QCOMPARE(refusal(), invalid + "application");
        draft.application = {};
        draft.at.msec += 1;
        QCOMPARE(refusal(), invalid + "at");
        draft.at.msec -= 1;
        draft.minutes = 1441;
        QCOMPARE(refusal(), invalid + "minutes");
        draft.minutes = {};
        draft.text = QString(20'001, 'x');
        QCOMPARE(refusal(), invalid + "text");
        QCOMPARE(countRecords(test.db())->contacts, 0);
        test.remove(bo.application);
        QCOMPARE(logAttempt(*test.write, bo.application, AttemptOutcome::Reached).error().code, ErrorCode::NotFound);
    }

    void permissionIsAsked()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        Actor leader = test.actor;
        leader.roles = {StaffRole::ProjectLeader};
        WritePath write(*test.reg, leader, test.clock);
        QCOMPARE(logAttempt(write, made.application, AttemptOutcome::Reached).error().code, ErrorCode::Denied);
    }

    void whatWeSentAwaitsAnAnswer()
    {
        QVERIFY(!usuallyReaches(ContactForm::Letter, Direction::Outgoing));
        QVERIFY(!usuallyReaches(ContactForm::Email, Direction::Outgoing));
        QVERIFY(usuallyReaches(ContactForm::Email, Direction::Incoming));
        QVERIFY(usuallyReaches(ContactForm::Phone, Direction::Outgoing));
        QVERIFY(usuallyReaches(ContactForm::HomeVisit, Direction::Outgoing));
    }
};

FAMN_TEST_MAIN(TestContactLog)
#include "tst_ContactLog.moc"
