#include "models/services/ApplicationMerge.h"
#include "models/services/ContactLog.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Undo.h"
#include "models/storage/FamilyReads.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"
#include "tests/support/RegisterContent.h"

using namespace famn;

namespace {

/// One family whose application was typed twice, the second a day later, with everything on it that an application can
/// have.
struct TypedTwice : CaseRegister
{
    explicit TypedTwice(CodeSet<StaffRole> roles = {StaffRole::Caseworker, StaffRole::Recruiter})
        : CaseRegister(roles)
    {
        const Registered first = take("Kristina Wikström");
        family = first.family;
        kept = first.application;
        constexpr qint64 day = 24 * 3'600'000;
        clock.advance(day);
        NewApplication again;
        again.name = "Kristina Wikström";
        again.types = {AssignmentType::EmergencyHome};
        again.source = "Bio";
        const auto added = addApplication(*write, family, again);
        if (!added)
            qFatal("%s", qPrintable(added.error().field));
        other = added->application;
        const auto filled = write->run([&](Change &change) { return fill(change); });
        if (!filled)
            qFatal("%s %s", qPrintable(filled.error().field), qPrintable(filled.error().detail));
    }

    Result<void> fill(Change &change)
    {
        ContactEntry note;
        note.family = family;
        note.application = other;
        note.at = change.now();
        note.text = "Samtal";
        note.lockedAt = change.now();
        FAMN_TRY(change.insert(note));
        Task task;
        task.title = "Ring";
        task.due = change.today();
        task.subjectKind = SubjectKind::Application;
        task.subject = other.uuid;
        FAMN_TRY(change.insert(task));
        for (int i = 0; i < 2; ++i) {
            InfoMeeting meeting;
            meeting.day = change.today().addDays(i);
            meeting.startsAt = {17, 0};
            meeting.minutes = 60;
            FAMN_ASSIGN(stored, change.insert(meeting));
            meetings.append(stored.id);
        }
        FAMN_TRY(place(change, meetings.at(0), kept, AttendanceStatus::Invited, 1));
        FAMN_TRY(place(change, meetings.at(0), other, AttendanceStatus::Attended, 2));
        return place(change, meetings.at(1), other, AttendanceStatus::Registered, 1);
    }

    static Result<void> place(Change &change, const InfoMeetingId &meeting, const ApplicationId &application,
                              AttendanceStatus status, int persons)
    {
        MeetingAttendance place;
        place.meeting = meeting;
        place.application = application;
        place.status = status;
        place.persons = persons;
        FAMN_TRY(change.insert(place));
        return done();
    }

    [[nodiscard]] Result<ApplicationComparison> compare() const
    {
        return compareApplications(db(), actor, kept, other);
    }
    [[nodiscard]] ApplicationMergeChoice suggestion() const
    {
        const auto comparison = compare();
        if (!comparison)
            qFatal("cannot compare: %d", int(comparison.error().code));
        return suggestedChoice(*comparison);
    }
    /// How many living records of each link hang on APPLICATION: "task.subject=1".
    [[nodiscard]] QStringList hanging(const ApplicationId &application) const
    {
        QStringList lines;
        const auto links = recordLinks(db());
        for (const RecordLink &link : *links) {
            if (link.parentKind != "application")
                continue;
            const auto count = db().scalar(QString("SELECT count(*) FROM %1 WHERE %2 = ? AND deleted_at IS NULL")
                                               .arg(link.childTable, link.column),
                                           {application.uuid.toBytes()});
            lines.append(QString("%1.%2=%3").arg(link.childTable, link.column).arg(count->toInt()));
        }
        return lines;
    }
    [[nodiscard]] QStringList content() const { return contentOf(db()); }

    FamilyId family;
    ApplicationId kept;
    ApplicationId other;
    QList<InfoMeetingId> meetings;
};

StageMove endedBy(Outcome outcome)
{
    StageMove move;
    move.to = ApplicationStage::Ended;
    move.outcome = outcome;
    move.reason = OutcomeReason::TimeOrWork;
    return move;
}

} // namespace

class TestApplicationMerge : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFieldByField()
    {
        TypedTwice test;
        const auto comparison = test.compare();
        QVERIFY(comparison);
        QStringList fields;
        QStringList suggested;
        for (const ComparedField &field : comparison->fields) {
            fields.append(field.values.field);
            if (field.suggested)
                suggested.append(field.values.field);
        }
        for (const char *column : {"stage", "channel", "wished_types", "source", "owner"})
            QVERIFY2(fields.contains(column), column);
        for (const char *fixed :
             {"uid", "family", "received_on", "first_attempt_at", "outcome", "historical", "version"})
            QVERIFY2(!fields.contains(fixed), fixed);
        QCOMPARE(suggested, QStringList{"source"});
        QHash<QString, int> moved;
        for (const MovedRecords &line : comparison->moved)
            moved.insert(line.kind, line.count);
        QCOMPARE(moved, (QHash<QString, int>{{"contact_entry", 1}, {"task", 1}, {"meeting_attendance", 2}}));
    }

    void movesEverything()
    {
        TypedTwice test;
        // Whoever links another table to applications puts a row of it here, and sees it move.
        for (const QString &line : test.hanging(test.other))
            QVERIFY2(!line.endsWith("=0"), qPrintable(line));
        const auto merged = mergeApplications(*test.write, test.suggestion());
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().field));
        for (const QString &line : test.hanging(test.other))
            QVERIFY2(line.endsWith("=0"), qPrintable(line));
        const Application gone = test.stored(test.other);
        QVERIFY(gone.stamp.deletedAt.has_value());
        QCOMPARE(gone.outcome, Outcome::Duplicate);
        const Application kept = test.stored(test.kept);
        QCOMPARE(kept.source, "Bio");
        QCOMPARE(kept.wishedTypes.toText(), CodeSet<AssignmentType>{AssignmentType::FosterHome}.toText());
        QCOMPARE(applicationsOf(test.db(), test.family)->size(), 1);
        // Two places at one meeting are one, and say what is surer.
        const auto places = RecordTable<MeetingAttendance>(test.db()).where(
            "WHERE application = ? AND deleted_at IS NULL ORDER BY id", {test.kept.uuid.toBytes()});
        QCOMPARE(places->size(), 2);
        QCOMPARE(places->at(0).meeting, test.meetings.at(0));
        QCOMPARE(places->at(0).status, AttendanceStatus::Attended);
        QCOMPARE(places->at(0).persons, 2);
        QCOMPARE(places->at(1).status, AttendanceStatus::Registered);
        QVERIFY(test.reasons(test.kept).last().startsWith("merge application of "));
    }

    void undoBringsEverythingBack()
    {
        TypedTwice test;
        const QStringList before = test.content();
        const auto merged = mergeApplications(*test.write, test.suggestion());
        QVERIFY(merged);
        const QStringList after = test.content();
        const auto undone = undoBatch(*test.write, *merged, {});
        QVERIFY(undone);
        QVERIFY2(undone->skipped.isEmpty(), qPrintable(QString::number(undone->skipped.size())));
        QCOMPARE(test.content(), before);
        const auto redone = undoBatch(*test.write, undone->batch, {});
        QVERIFY(redone && redone->skipped.isEmpty());
        QCOMPARE(test.content(), after);
    }

    void theFirstDayAndContactStand_data()
    {
        QTest::addColumn<bool>("changedSides");
        QTest::newRow("the earlier stays") << false;
        QTest::newRow("the later stays") << true;
    }

    void theFirstDayAndContactStand()
    {
        QFETCH(bool, changedSides);
        TypedTwice test;
        const Application first = test.stored(test.kept);
        QVERIFY(logAttempt(*test.write, test.other, AttemptOutcome::NoAnswer));
        const Instant attempt = test.clock.now();
        test.clock.advance(60'000);
        QVERIFY(logAttempt(*test.write, test.other, AttemptOutcome::Reached));
        const Instant contact = test.clock.now();
        if (changedSides)
            std::swap(test.kept, test.other);
        ApplicationMergeChoice choice = test.suggestion();
        // Whichever stage is chosen, what waits for a contact has had one.
        choice.taken.removeAll("stage");
        QVERIFY(mergeApplications(*test.write, choice));
        const Application merged = test.stored(test.kept);
        QCOMPARE(merged.receivedOn, first.receivedOn);
        QCOMPARE(merged.receivedAt, first.receivedAt);
        QCOMPARE(merged.firstAttemptAt, attempt);
        QCOMPARE(merged.firstContactAt, contact);
        QCOMPARE(merged.stage, ApplicationStage::Contacted);
        QVERIFY(!merged.nextTryOn.isValid());
    }

    void anAttemptOnTheOtherIsOne()
    {
        TypedTwice test;
        QVERIFY(logAttempt(*test.write, test.other, AttemptOutcome::NoAnswer));
        ApplicationMergeChoice choice = test.suggestion();
        QVERIFY(choice.taken.contains("stage"));
        choice.taken.removeAll("stage");
        QVERIFY(mergeApplications(*test.write, choice));
        QCOMPARE(test.stored(test.kept).stage, ApplicationStage::AttemptMade);
        QVERIFY(test.stored(test.kept).nextTryOn.isValid());
    }

    void theStageBringsAlongWhatBelongsToIt()
    {
        TypedTwice test;
        QVERIFY(moveStage(*test.write, test.kept, endedBy(Outcome::Withdrew)));
        // What goes on is suggested before what has ended.
        const ApplicationMergeChoice choice = test.suggestion();
        QVERIFY(choice.taken.contains("stage"));
        QVERIFY(mergeApplications(*test.write, choice));
        const Application merged = test.stored(test.kept);
        QCOMPARE(merged.stage, ApplicationStage::New);
        QVERIFY(!merged.outcome && !merged.reason && !merged.initiator && !merged.endedOn.isValid());
        QCOMPARE(merged.receivedOn, test.stored(test.other).receivedOn.addDays(-1));
    }

    void anEndedOneKeepsItsOutcome()
    {
        TypedTwice test;
        QVERIFY(moveStage(*test.write, test.kept, endedBy(Outcome::Withdrew)));
        QVERIFY(moveStage(*test.write, test.other, endedBy(Outcome::ChoseOtherMunicipality)));
        ApplicationMergeChoice choice = test.suggestion();
        QVERIFY(!choice.taken.contains("outcome"));
        choice.taken.append("outcome");
        QVERIFY(mergeApplications(*test.write, choice));
        QCOMPARE(test.stored(test.kept).outcome, Outcome::ChoseOtherMunicipality);
        // It ended in a way of its own, and is not called anything else.
        QCOMPARE(test.stored(test.other).outcome, Outcome::ChoseOtherMunicipality);
        QVERIFY(test.stored(test.other).stamp.deletedAt.has_value());
    }

    void daysFromBeforeTheRegisterMakeNoClock()
    {
        TypedTwice test;
        QVERIFY(setHistorical(*test.write, {test.kept}, true));
        ApplicationMergeChoice choice = test.suggestion();
        choice.taken.append("stage");
        const QDate later = test.stored(test.other).receivedOn;
        QVERIFY(mergeApplications(*test.write, choice));
        QVERIFY(!test.stored(test.kept).historical);
        QCOMPARE(test.stored(test.kept).receivedOn, later);
    }

    void whatChangedMeanwhileIsAConflict_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("the one that stays") << true;
        QTest::newRow("the other") << false;
    }

    void whatChangedMeanwhileIsAConflict()
    {
        QFETCH(bool, kept);
        TypedTwice test;
        const ApplicationMergeChoice choice = test.suggestion();
        test.change<Application>(kept ? test.kept : test.other, [](Application &one) { one.message = "Hej"; });
        const QStringList before = test.content();
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::Conflict);
        QCOMPARE(test.content(), before);
    }

    void refusesWhatMakesNoSense()
    {
        TypedTwice test;
        const Registered stranger = test.take("Sven Ljus");
        const QStringList before = test.content();
        ApplicationMergeChoice choice = test.suggestion();
        choice.taken = {"received_on"};
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::FieldFixed);
        choice.taken = {"outcome"};
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::FieldFixed);
        choice.taken = {"horoscope"};
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::FieldUnknown);
        choice = test.suggestion();
        choice.other = stranger.application;
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::Invalid);
        choice.other = choice.kept;
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::Usage);
        QCOMPARE(test.content(), before);
        QVERIFY(mergeApplications(*test.write, test.suggestion()));
        QCOMPARE(test.compare().error().code, ErrorCode::NotFound);
    }

    void protectedFamiliesAreNotCompared()
    {
        TypedTwice test;
        ApplicationMergeChoice choice = test.suggestion();
        choice.versions.clear();
        test.protect(test.family);
        QCOMPARE(test.compare().error().code, ErrorCode::FamilyProtected);
        const QStringList before = test.content();
        QCOMPARE(mergeApplications(*test.write, choice).error().code, ErrorCode::FamilyProtected);
        QCOMPARE(test.content(), before);
    }

    void isJudgedAsOneAction_data()
    {
        QTest::addColumn<StaffRole>("role");
        QTest::addColumn<bool>("may");
        using enum StaffRole;
        const CodeSet<StaffRole> allowed{Caseworker, Recruiter, UnitManager, DeputyManager};
        for (const auto &entry : codeKeys<StaffRole>)
            QTest::newRow(entry.key) << entry.code << allowed.contains(entry.code);
    }

    void isJudgedAsOneAction()
    {
        QFETCH(StaffRole, role);
        QFETCH(bool, may);
        TypedTwice test;
        const ApplicationMergeChoice choice = test.suggestion();
        const QStringList before = test.content();
        Actor actor = test.actor;
        actor.roles = {role};
        WritePath write(*test.reg, actor, test.clock);
        // A manager may not change a contact, and still merges what has one.
        const auto merged = mergeApplications(write, choice);
        QCOMPARE(bool(merged), may);
        if (!may) {
            QCOMPARE(merged.error().code, ErrorCode::Denied);
            QCOMPARE(test.content(), before);
            return;
        }
        const auto undone = undoBatch(write, *merged, {});
        QVERIFY(undone && undone->skipped.isEmpty());
        QCOMPARE(test.content(), before);
    }
};

FAMN_TEST_MAIN(TestApplicationMerge)
#include "tst_ApplicationMerge.moc"
