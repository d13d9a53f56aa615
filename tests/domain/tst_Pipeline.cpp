#include "models/domain/Pipeline.h"
#include "models/domain/SameDay.h"
#include "tests/support/FamnTest.h"

using namespace famn;
using enum ApplicationStage;

namespace {

const QDate today(2026, 3, 2);

Instant at(const QDate &day)
{
    return swedishInstant(day, QTime(10, 0));
}

/// An application that has come as far as STAGE with all that belongs to it.
Application standing(ApplicationStage stage)
{
    Application application;
    application.receivedOn = QDate(2026, 2, 2);
    application.stage = stage;
    if (stage != New)
        application.firstAttemptAt = at(application.receivedOn);
    if (stage != New && stage != AttemptMade)
        application.firstContactAt = at(application.receivedOn);
    return application;
}

StageMove goTo(ApplicationStage to, const QString &why = {}, const QDate &dormantUntil = {})
{
    StageMove move;
    move.to = to;
    move.why = why;
    move.dormantUntil = dormantUntil;
    return move;
}

StageMove closing(Outcome outcome)
{
    StageMove move;
    move.to = Ended;
    move.outcome = outcome;
    return move;
}

QString text(const std::optional<MoveFault> &fault)
{
    return fault ? QString(fault->field) + ' ' + keyOf(fault->code) : QString();
}

} // namespace

class TestPipeline : public FamnTest
{
    Q_OBJECT

    static QString faultOf(ApplicationStage from, const StageMove &move, bool experienced = false)
    {
        Application application = standing(from);
        const Application before = application;
        const auto fault = moveTo(application, move, {today, experienced});
        if (fault && application != before)
            qFatal("a refused move changed something");
        return text(fault);
    }

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<ApplicationStage>("from");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("back");
        const auto row = [](ApplicationStage from, const char *forward, const char *back) {
            QTest::newRow(keyOf(from).data()) << from << forward << back;
        };
        // Contacts are noted, not dragged: without one an application goes no further than being closed.
        row(New, "avslutad", "");
        row(AttemptMade, "avslutad", "");
        row(Contacted, "infotraff_inbjuden direktmote utredning_pagar vilande avslutad", "");
        row(InvitedToMeeting, "infotraff_deltagit infotraff_uteblev direktmote vilande avslutad", "kontaktad");
        row(AttendedMeeting, "direktmote profil_i_banken utredning_pagar vilande avslutad",
            "kontaktad infotraff_inbjuden");
        row(MissedMeeting, "infotraff_inbjuden direktmote vilande avslutad", "kontaktad infotraff_deltagit");
        row(DirectMeeting, "infotraff_inbjuden profil_i_banken utredning_pagar vilande avslutad",
            "kontaktad infotraff_deltagit infotraff_uteblev");
        row(InBank, "reserverad utredning_pagar vilande avslutad",
            "kontaktad infotraff_inbjuden infotraff_deltagit infotraff_uteblev direktmote");
        row(Reserved, "profil_i_banken utredning_pagar vilande avslutad",
            "kontaktad infotraff_inbjuden infotraff_deltagit infotraff_uteblev direktmote");
        row(UnderInvestigation, "profil_i_banken vilande avslutad",
            "kontaktad infotraff_inbjuden infotraff_deltagit infotraff_uteblev direktmote reserverad");
        row(Dormant, "kontaktad avslutad", "");
        row(Ended, "", "kontaktad");
    }

    void steps()
    {
        QFETCH(ApplicationStage, from);
        QFETCH(QString, forward);
        QFETCH(QString, back);
        const Application application = standing(from);
        QStringList found[2];
        for (const ApplicationStage to : stagesFrom(application))
            found[stepTo(application, to) == StageStep::Back ? 1 : 0].append(keyOf(to));
        QCOMPARE(found[0].join(' '), forward);
        QCOMPARE(found[1].join(' '), back);
        QCOMPARE(stepTo(application, from), StageStep::Same);
    }

    void contactsDecide()
    {
        Application application = standing(New);
        QCOMPARE(text(moveTo(application, goTo(Contacted), {today, false})), "first_contact_at missing");
        QCOMPARE(text(moveTo(application, goTo(AttemptMade), {today, false})), "first_attempt_at missing");
        QCOMPARE(text(moveTo(application, goTo(Dormant, "x"), {today, false})), "first_contact_at missing");
        application.firstAttemptAt = application.firstContactAt = at(today);
        QVERIFY(!moveTo(application, goTo(Contacted), {today, false}));
        QCOMPARE(application.stage, Contacted);
        QCOMPARE(text(moveTo(application, goTo(New, "x"), {today, false})), "first_contact_at out_of_range");
        application.historical = true;
        QVERIFY(!moveTo(application, goTo(New, "x"), {today, false}));
        QCOMPARE(text(moveTo(application, goTo(Reserved), {today, false})), "stage out_of_range");
    }

    void goingBackNeedsAReason()
    {
        QCOMPARE(faultOf(InBank, goTo(Contacted)), "why missing");
        QCOMPARE(faultOf(InBank, goTo(Contacted, "fel rad")), "");
        QCOMPARE(faultOf(InBank, goTo(InBank)), "");
    }

    void routes()
    {
        QCOMPARE(routeOf(true), Route::DirectMeeting);
        QCOMPARE(routeOf(false), Route::InfoMeeting);
        QCOMPARE(faultOf(Contacted, goTo(InvitedToMeeting), false), "");
        QCOMPARE(faultOf(Contacted, goTo(InvitedToMeeting), true), "why missing");
        QCOMPARE(faultOf(Contacted, goTo(InvitedToMeeting, "vill själva"), true), "");
        QCOMPARE(faultOf(Contacted, goTo(DirectMeeting), true), "");
        QCOMPARE(faultOf(Contacted, goTo(DirectMeeting), false), "why missing");
        QCOMPARE(faultOf(MissedMeeting, goTo(DirectMeeting), false), "why missing");
        // Whoever came to the information meeting is met next.
        QCOMPARE(faultOf(AttendedMeeting, goTo(DirectMeeting), false), "");
    }

    void dormancy()
    {
        QCOMPARE(faultOf(InBank, goTo(Dormant, {}, today.addDays(30))), "why missing");
        QCOMPARE(faultOf(InBank, goTo(Dormant, "bygger om")), "dormant_until missing");
        QCOMPARE(faultOf(InBank, goTo(Dormant, "bygger om", today)), "dormant_until out_of_range");
        Application application = standing(InBank);
        QVERIFY(!moveTo(application, goTo(Dormant, "bygger om", today.addDays(1)), {today, false}));
        QCOMPARE(application.leftStage, InBank);
        QCOMPARE(application.dormantUntil, today.addDays(1));
        // Where it was and nowhere else, by whatever route it once came.
        QCOMPARE(text(moveTo(application, goTo(Contacted), {today, false})), "stage out_of_range");
        Application woken = application;
        QVERIFY(!moveTo(woken, goTo(InBank), {today, false}));
        QCOMPARE(woken.stageSince, today);
        woken.stageSince = {};
        QCOMPARE(woken, standing(InBank));
        // Closed while dormant: it ended at the stage it had come to.
        StageMove end = closing(Outcome::Withdrew);
        end.reason = OutcomeReason::OwnChildren;
        QVERIFY(!moveTo(application, end, {today, false}));
        QCOMPARE(application.leftStage, InBank);
        QVERIFY(!application.dormantUntil.isValid());
    }

    void endings_data()
    {
        using enum Outcome;
        QTest::addColumn<StageMove>("move");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, StageMove move, const QString &fault,
                            const std::function<void(StageMove &)> &change = {}) {
            if (change)
                change(move);
            QTest::newRow(name) << move << fault;
        };
        StageMove none;
        none.to = Ended;
        row("no outcome", none, "outcome missing");
        row("withdrew without reason", closing(Withdrew), "reason missing");
        row("withdrew", closing(Withdrew), "", [](StageMove &m) { m.reason = OutcomeReason::TimeOrWork; });
        row("withdrew for an authority's reason", closing(Withdrew), "reason out_of_range",
            [](StageMove &m) { m.reason = OutcomeReason::CareAbility; });
        row("withdrew by us", closing(Withdrew), "initiator out_of_range", [](StageMove &m) {
            m.reason = OutcomeReason::TimeOrWork;
            m.initiator = Initiator::SocialServices;
        });
        row("another municipality", closing(ChoseOtherMunicipality), "");
        row("an agency, for the long wait", closing(ChosePrivateAgency), "",
            [](StageMove &m) { m.reason = OutcomeReason::LongWait; });
        row("became a home", closing(BecameAssignment), "");
        row("duplicate", closing(Duplicate), "");
        row("not reached, but they were", closing(NotReached), "outcome out_of_range");
        row("declined without reason", closing(Declined), "reason missing");
        row("declined for the family's reason", closing(Declined), "reason out_of_range", [](StageMove &m) {
            m.reason = OutcomeReason::OwnChildren;
            m.alternativeConsidered = true;
        });
        row("declined without a thought", closing(Declined), "alternative_considered missing",
            [](StageMove &m) { m.reason = OutcomeReason::CareAbility; });
        const auto declined = [](StageMove &m) {
            m.reason = OutcomeReason::CareAbility;
            m.alternativeConsidered = false;
        };
        row("declined", closing(Declined), "", declined);
        row("declined, more reasons", closing(Declined), "", [&](StageMove &m) {
            declined(m);
            m.secondaryReasons = {OutcomeReason::SmallNetwork, OutcomeReason::Distance};
        });
        row("the same reason twice", closing(Declined), "secondary_reasons out_of_range", [&](StageMove &m) {
            declined(m);
            m.secondaryReasons = {OutcomeReason::CareAbility};
        });
        row("a reason of the family's beside", closing(Declined), "secondary_reasons out_of_range", [&](StageMove &m) {
            declined(m);
            m.secondaryReasons = {OutcomeReason::Housing};
        });
        row("anew in a year", closing(Declined), "", [&](StageMove &m) {
            declined(m);
            m.mayReconsider = true;
            m.reconsiderOn = today.addYears(1);
        });
        row("never anew, in a year", closing(Declined), "reconsider_on out_of_range", [&](StageMove &m) {
            declined(m);
            m.mayReconsider = false;
            m.reconsiderOn = today.addYears(1);
        });
        row("anew today", closing(Declined), "reconsider_on out_of_range", [&](StageMove &m) {
            declined(m);
            m.mayReconsider = true;
            m.reconsiderOn = today;
        });
        row("something else, by whom", closing(OtherAssignmentSuggested), "initiator missing");
        row("something else", closing(OtherAssignmentSuggested), "",
            [](StageMove &m) { m.initiator = Initiator::Family; });
    }

    void endings()
    {
        QFETCH(StageMove, move);
        QFETCH(QString, fault);
        Application application = standing(Contacted);
        QCOMPARE(text(moveTo(application, move, {today, false})), fault);
        if (!fault.isEmpty())
            return;
        QCOMPARE(application.stage, Ended);
        QCOMPARE(application.leftStage, Contacted);
        QCOMPARE(application.endedOn, today);
        QVERIFY(application.outcome && application.reason && application.initiator);
        application.family = {Uuid::generate({1})};
        for (const Violation &violation : validate(application, today))
            QFAIL(qPrintable(violation.field));
        // Opened again it is as it was, whatever it ended with.
        QCOMPARE(text(moveTo(application, goTo(Contacted), {today, false})), "why missing");
        QVERIFY(!moveTo(application, goTo(Contacted, "ringde igen"), {today, false}));
        application.family = {};
        QCOMPARE(application.stageSince, today);
        application.stageSince = {};
        QCOMPARE(application, standing(Contacted));
    }

    void notReached()
    {
        StageMove move = closing(Outcome::NotReached);
        QCOMPARE(faultOf(New, move), "outcome out_of_range");
        Application application = standing(AttemptMade);
        application.nextTryOn = today;
        QVERIFY(!moveTo(application, move, {today, false}));
        QCOMPARE(application.reason, OutcomeReason::Unknown);
        QCOMPARE(application.initiator, Initiator::SocialServices);
        QVERIFY(!application.nextTryOn.isValid());
    }

    void anOldEndWithoutItsStage()
    {
        Application application = standing(Ended);
        QCOMPARE(resumedStage(application), Contacted);
        application.firstContactAt.reset();
        QCOMPARE(resumedStage(application), AttemptMade);
        application.firstAttemptAt.reset();
        QCOMPARE(resumedStage(application), New);
    }

    void sinceWhen_data()
    {
        QTest::addColumn<ApplicationStage>("stage");
        QTest::addColumn<QDate>("noted");
        QTest::addColumn<QDate>("since");
        const QDate day(2026, 2, 20);
        QTest::newRow("noted") << InBank << day << day;
        QTest::newRow("nobody knows") << InBank << QDate() << QDate();
        QTest::newRow("new") << New << QDate() << QDate(2026, 2, 2);
        QTest::newRow("tried") << AttemptMade << QDate() << QDate(2026, 2, 3);
        QTest::newRow("contacted") << Contacted << QDate() << QDate(2026, 2, 5);
    }

    void sinceWhen()
    {
        QFETCH(ApplicationStage, stage);
        QFETCH(QDate, noted);
        QFETCH(QDate, since);
        ApplicationRow row;
        row.receivedOn = QDate(2026, 2, 2);
        row.firstAttemptAt = at(QDate(2026, 2, 3));
        row.firstContactAt = at(QDate(2026, 2, 5));
        row.stage = stage;
        row.stageSince = noted;
        QCOMPARE(atStageSince(row), since);
    }

    void rowsKnowWhereTheyCanGo()
    {
        for (const auto &from : codeKeys<ApplicationStage>) {
            Application application = standing(from.code);
            if (from.code == Dormant || from.code == Ended)
                application.leftStage = InBank;
            ApplicationRow row;
            row.stage = application.stage;
            row.leftStage = application.leftStage;
            row.firstAttemptAt = application.firstAttemptAt;
            row.firstContactAt = application.firstContactAt;
            for (const auto &to : codeKeys<ApplicationStage>)
                QCOMPARE(stepTo(row, to.code), stepTo(application, to.code));
        }
    }

    void historicalOnesWaitForNobody()
    {
        Application application = standing(New);
        QVERIFY(countsInLeadTimes(application));
        QCOMPARE(sameDayClock(application, at(today)).state, SameDayState::Late);
        application.historical = true;
        QVERIFY(!countsInLeadTimes(application));
        QCOMPARE(sameDayClock(application, at(today)).state, SameDayState::Closed);
    }
};

FAMN_TEST_MAIN(TestPipeline)
#include "tst_Pipeline.moc"
