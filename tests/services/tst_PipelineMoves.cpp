#include "models/services/ContactLog.h"
#include "models/services/PipelineMoves.h"
#include "models/services/RecordEditor.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;
using enum ApplicationStage;

namespace {

StageMove goTo(ApplicationStage to, const QString &why = {})
{
    StageMove move;
    move.to = to;
    move.why = why;
    return move;
}

} // namespace

class TestPipelineMoves : public FamnTest
{
    Q_OBJECT

    /// An application whose family was reached.
    static Registered contacted(CaseRegister &test)
    {
        const Registered made = test.take("Anna Ekström");
        if (!logAttempt(*test.write, made.application, AttemptOutcome::Reached))
            qFatal("no contact");
        return made;
    }

private Q_SLOTS:
    void movesAndTakesBack()
    {
        CaseRegister test;
        const ApplicationId id = contacted(test).application;
        QCOMPARE(told(moveStage(*test.write, id, goTo(InvitedToMeeting))), "done");
        QCOMPARE(told(moveStage(*test.write, id, goTo(InvitedToMeeting))), "same");
        StageMove end = goTo(Ended);
        end.outcome = Outcome::Declined;
        end.reason = OutcomeReason::SmallNetwork;
        end.secondaryReasons = {OutcomeReason::Distance};
        QCOMPARE(told(moveStage(*test.write, id, end)), "invalid alternative_considered missing");
        end.alternativeConsidered = true;
        end.mayReconsider = true;
        end.reconsiderOn = QDate(2027, 3, 1);
        const Application before = test.stored(id);
        const auto batch = moveStage(*test.write, id, end);
        QCOMPARE(told(batch), "done");
        const Application ended = test.stored(id);
        QCOMPARE(ended.outcome, Outcome::Declined);
        QCOMPARE(ended.initiator, Initiator::SocialServices);
        QCOMPARE(ended.leftStage, InvitedToMeeting);
        QCOMPARE(ended.alternativeConsidered, true);
        QCOMPARE(ended.reconsiderOn, QDate(2027, 3, 1));
        QCOMPARE(ended.endedOn, test.clock.today());
        QVERIFY(undoBatch(*test.write, *batch)->skipped.isEmpty());
        Application after = test.stored(id);
        after.stamp = before.stamp;
        QCOMPARE(after, before);
    }

    void theReasonStandsInTheJournal()
    {
        CaseRegister test;
        const ApplicationId id = contacted(test).application;
        QCOMPARE(told(moveStage(*test.write, id, goTo(DirectMeeting, " \n"))), "invalid why missing");
        QCOMPARE(told(moveStage(*test.write, id, goTo(DirectMeeting, " känner barnet\n"))), "done");
        QVERIFY(test.reasons(id).contains("känner barnet"));
    }

    void whoIsExperienced_data()
    {
        QTest::addColumn<std::function<void(CaseRegister &, const Registered &)>>("make");
        QTest::addColumn<bool>("experienced");
        using Make = std::function<void(CaseRegister &, const Registered &)>;
        const auto assign = [](AssignmentStatus status) {
            return [status](CaseRegister &test, const Registered &made) {
                const auto ran = test.write->run([&](Change &change) -> Result<void> {
                    Assignment assignment;
                    assignment.family = made.family;
                    assignment.type = AssignmentType::FosterHome;
                    assignment.municipality = "1280";
                    assignment.status = status;
                    assignment.from = QDate(2020, 1, 1);
                    if (status == AssignmentStatus::Ended)
                        assignment.to = QDate(2024, 1, 1);
                    FAMN_TRY(change.insert(assignment));
                    return done();
                });
                if (!ran)
                    qFatal("%s", qPrintable(ran.error().field));
            };
        };
        QTest::newRow("nothing is known") << Make([](CaseRegister &, const Registered &) {}) << false;
        QTest::newRow("says so") << Make([](CaseRegister &test, const Registered &made) {
            test.change<Application>(made.application, [](Application &a) { a.experienced = true; });
        }) << true;
        QTest::newRow("says so in years") << Make([](CaseRegister &test, const Registered &made) {
            test.change<Application>(made.application, [](Application &a) { a.experienceYears = 4; });
        }) << true;
        QTest::newRow("no years") << Make([](CaseRegister &test, const Registered &made) {
            test.change<Application>(made.application, [](Application &a) { a.experienceYears = 0; });
        }) << false;
        QTest::newRow("the family is known as such") << Make([](CaseRegister &test, const Registered &made) {
            test.change<Family>(made.family, [](Family &f) { f.experienced = true; });
        }) << true;
        QTest::newRow("had an assignment") << Make(assign(AssignmentStatus::Ended)) << true;
        QTest::newRow("has one planned") << Make(assign(AssignmentStatus::Planned)) << false;
    }

    void whoIsExperienced()
    {
        using Make = std::function<void(CaseRegister &, const Registered &)>;
        QFETCH(Make, make);
        QFETCH(bool, experienced);
        CaseRegister test;
        const Registered made = contacted(test);
        make(test, made);
        const auto choices = stageChoices(test.db(), test.actor, made.application);
        QVERIFY(choices.ok());
        QCOMPARE(choices->experienced, experienced);
        QVERIFY(choices->stages.contains(DirectMeeting));
        QCOMPARE(told(moveStage(*test.write, made.application, goTo(DirectMeeting))),
                 experienced ? "done" : "invalid why missing");
    }

    void aStageSetByHandFollowsTheSameRules()
    {
        CaseRegister test;
        const ApplicationId id = contacted(test).application;
        const RecordRef record{"application", id.uuid};
        QCOMPARE(told(setFields(*test.write, record, {{"stage", "reserverad"}}, {})), "invalid stage out_of_range");
        QCOMPARE(told(setFields(*test.write, record, {{"stage", "vilande"}, {"dormant_until", "2026-09-01"}}, {})),
                 "invalid why missing");
        QCOMPARE(
            told(setFields(*test.write, record, {{"stage", "vilande"}, {"dormant_until", "2026-09-01"}}, "bygger om")),
            "done");
        QCOMPARE(test.stored(id).leftStage, Contacted);
        QCOMPARE(told(setFields(*test.write, record, {{"stage", "avslutad"}, {"outcome", "valde_annan_kommun"}}, {})),
                 "done");
        const Application ended = test.stored(id);
        QCOMPARE(ended.reason, OutcomeReason::OtherActor);
        QCOMPARE(ended.initiator, Initiator::Family);
        QCOMPARE(ended.endedOn, test.clock.today());
        QVERIFY(!ended.dormantUntil.isValid());
        // Told otherwise, it is judged as it was then, and who ended it follows.
        QCOMPARE(told(setFields(*test.write, record, {{"outcome", "ej_aktuell_av_oss"}, {"reason", "halsa"}}, {})),
                 "invalid alternative_considered missing");
        QCOMPARE(told(setFields(
                     *test.write, record,
                     {{"outcome", "ej_aktuell_av_oss"}, {"reason", "halsa"}, {"alternative_considered", "no"}}, {})),
                 "done");
        QCOMPARE(test.stored(id).initiator, Initiator::SocialServices);
        QCOMPARE(test.stored(id).leftStage, Contacted);
        // Fields that no stage hangs on are set as before.
        QCOMPARE(told(setFields(*test.write, record, {{"historical", "yes"}}, {})), "done");
        QVERIFY(test.stored(id).historical);
    }

    void refusals()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        QCOMPARE(told(moveStage(*test.write, made.application, goTo(Contacted))), "invalid first_contact_at missing");
        Actor leader = test.actor;
        leader.roles = {StaffRole::ProjectLeader};
        WritePath write(*test.reg, leader, test.clock);
        StageMove end = goTo(Ended);
        end.outcome = Outcome::Duplicate;
        QCOMPARE(told(moveStage(write, made.application, end)), "denied");
        leader.roles = {StaffRole::Administrator};
        QCOMPARE(stageChoices(test.db(), leader, made.application).error().code, ErrorCode::Denied);
        test.remove(made.application);
        QCOMPARE(told(moveStage(*test.write, made.application, end)), "not_found");
        QCOMPARE(stageChoices(test.db(), test.actor, made.application).error().code, ErrorCode::NotFound);
    }
};

FAMN_TEST_MAIN(TestPipelineMoves)
#include "tst_PipelineMoves.moc"
