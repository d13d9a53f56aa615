#include "models/services/ContactLog.h"
#include "models/services/FamilyMerge.h"
#include "models/services/IntakeSettings.h"
#include "models/services/Notes.h"
#include "models/services/RecordEditor.h"
#include "models/services/Undo.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/HealthCheck.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace famn;

/// What may be done with a note, before it is frozen and after.
class TestNotes : public FamnTest
{
    Q_OBJECT

    static constexpr qint64 hour = 3'600'000;

    struct Noted
    {
        CaseRegister test;
        FamilyId family;
        ApplicationId application;
        ContactEntryId id;
        Uuid batch;

        explicit Noted(bool sign = false)
        {
            const Registered made = test.take("Anna Ekström");
            family = made.family;
            application = made.application;
            id = note("Ringde, vill veta mer.", sign);
        }

        ContactEntryId note(const QString &text, bool sign = false)
        {
            ContactDraft draft;
            draft.application = application;
            draft.at = test.clock.now();
            draft.text = text;
            draft.sign = sign;
            const auto made = logContact(*test.write, draft);
            if (!made)
                qFatal("%s", qPrintable(made.error().field));
            batch = *made;
            const auto entries = contactsOf(test.db(), family);
            for (const ContactEntry &entry : *entries) {
                if (entry.text == text)
                    return entry.id;
            }
            qFatal("not noted");
        }

        [[nodiscard]] ContactEntry stored() const { return test.stored(id); }
        [[nodiscard]] RecordRef ref() const { return {"contact_entry", id.uuid}; }
        [[nodiscard]] QString set(const QString &field, const QString &text)
        {
            return told(setFields(*test.write, ref(), {{field, text}}, {}));
        }
    };

private Q_SLOTS:
    void freezesByItself_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("without a setting") << QString() << qint64(24);
        QTest::newRow("at once") << "0" << qint64(0);
        QTest::newRow("an hour") << "1" << qint64(1);
        QTest::newRow("a week") << "168" << qint64(168);
    }

    void freezesByItself()
    {
        QFETCH(QString, setting);
        QFETCH(qint64, hours);
        Noted noted;
        if (!setting.isEmpty()) {
            QVERIFY(setIntakeRules(*noted.test.write, {{"notes.freeze_hours", setting}}));
            noted.id = noted.note("Ett till.");
        }
        QCOMPARE(noted.stored().lockedAt, Instant{noted.test.clock.now().msec + hours * hour});
        if (hours > 0) {
            noted.test.clock.advance(hours * hour - 1);
            QVERIFY(!isFrozen(noted.stored(), noted.test.clock.now()));
            QCOMPARE(noted.set("text", "Ändrat."), "done");
            noted.test.clock.advance(1);
        }
        QVERIFY(isFrozen(noted.stored(), noted.test.clock.now()));
        const ContactEntry before = noted.stored();
        QCOMPARE(noted.set("text", "Ändrat igen."), "note_frozen");
        QCOMPARE(noted.set("minutes", "5"), "note_frozen");
        const auto removed = noted.test.write->run([&](Change &change) { return change.remove(before); });
        QCOMPARE(removed.error().code, ErrorCode::NoteFrozen);
        QCOMPARE(noted.stored(), before);
    }

    void aLaterSettingFreezesNoSooner()
    {
        Noted noted;
        QVERIFY(setIntakeRules(*noted.test.write, {{"notes.freeze_hours", "0"}}));
        QVERIFY(!isFrozen(noted.stored(), noted.test.clock.now()));
        QCOMPARE(told(setIntakeRules(*noted.test.write, {{"notes.freeze_hours", "169"}})),
                 "invalid notes.freeze_hours out_of_range");
        QCOMPARE(told(setIntakeRules(*noted.test.write, {{"notes.freeze_hours", "-1"}})),
                 "invalid notes.freeze_hours out_of_range");
    }

    void signedAtOnce()
    {
        Noted noted(true);
        QVERIFY(isFrozen(noted.stored(), noted.test.clock.now()));
        QCOMPARE(noted.set("text", "Ändrat."), "note_frozen");
        const Application application = noted.test.stored(noted.application);
        QVERIFY(application.firstContactAt);
        const auto undone = undoBatch(*noted.test.write, noted.batch);
        QVERIFY(undone && undone->batch.isNull());
        QVERIFY(!noted.stored().stamp.deletedAt);
        QCOMPARE(noted.stored().text, "Ringde, vill veta mer.");
        // The clock that it stopped stays with it.
        QCOMPARE(noted.test.stored(noted.application).firstContactAt, application.firstContactAt);
    }

    void signedLater()
    {
        Noted noted;
        noted.test.clock.advance(hour);
        const auto signing = signNote(*noted.test.write, noted.id);
        QVERIFY(signing && !signing->isNull());
        QCOMPARE(noted.stored().lockedAt, noted.test.clock.now());
        QCOMPARE(told(signNote(*noted.test.write, noted.id)), "same");
        // Undo never thaws.
        const auto undone = undoBatch(*noted.test.write, *signing);
        QVERIFY(undone && undone->batch.isNull());
        QCOMPARE(undone->skipped.first().skipped, UndoSkip::Locked);
        QVERIFY(isFrozen(noted.stored(), noted.test.clock.now()));
        QVERIFY(checkHealth(*noted.test.reg, nullptr)->good());
    }

    void nobodySignsForAnother()
    {
        Noted noted;
        const Colleague colleague = addColleague(noted.test, "Bo");
        QCOMPARE(told(signNote(*colleague.write, noted.id)), "denied");
        const Colleague reader = addColleague(noted.test, "Cia", {StaffRole::UnitManager});
        QCOMPARE(told(correctNote(*reader.write, noted.id, "Nej.")), "denied");
        QCOMPARE(told(disputeNote(*reader.write, noted.id, Dispute{noted.test.clock.today(), "Nej."})), "denied");
        QCOMPARE(told(signNote(*noted.test.write, {Uuid::generate({3})})), "not_found");
    }

    void undoOfAnEarlierChangeStopsAtTheFrost()
    {
        Noted noted;
        const auto changed = setFields(*noted.test.write, noted.ref(), {{"text", "Ändrat."}}, {});
        QVERIFY(changed);
        noted.test.clock.advance(24 * hour);
        const auto undone = undoBatch(*noted.test.write, *changed);
        QVERIFY(undone && undone->batch.isNull());
        QCOMPARE(undone->skipped.first().skipped, UndoSkip::Locked);
        QCOMPARE(noted.stored().text, "Ändrat.");
        const auto whole = undoBatch(*noted.test.write, noted.batch);
        QVERIFY(whole);
        QVERIFY(!noted.stored().stamp.deletedAt);
    }

    void notesOfEarlierVersionsAreFrozenAfterADay()
    {
        Noted noted;
        ContactEntry old = noted.stored();
        old.lockedAt.reset();
        QVERIFY(!isFrozen(old, noted.test.clock.now()));
        QVERIFY(isFrozen(old, {old.stamp.createdAt.msec + 24 * hour}));
    }

    void theDatabaseRefusesToo_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("text") << "text = 'x'" << false;
        QTest::newRow("minutes") << "minutes = 7" << false;
        QTest::newRow("thawing") << "locked_at = NULL" << false;
        QTest::newRow("freezing later") << "locked_at = locked_at + 1" << false;
        QTest::newRow("deleting") << "deleted_at = 1" << false;
        QTest::newRow("what it corrects") << "corrects = x'00000000000000000000000000000001'" << false;
        QTest::newRow("its author") << "created_by = NULL" << false;
        QTest::newRow("its dispute") << "dispute = 'Nej', disputed_on = '2026-03-02'" << true;
        QTest::newRow("the application") << "application = NULL" << true;
    }

    void theDatabaseRefusesToo()
    {
        QFETCH(QString, assignment);
        QFETCH(bool, allowed);
        Noted noted(true);
        QSqlQuery query(noted.test.db().database());
        const bool ran =
            query.exec("UPDATE contact_entry SET version = version + 1, updated_at = updated_at + 1, " + assignment);
        QCOMPARE(ran, allowed);
        if (!allowed)
            QVERIFY(query.lastError().text().contains("a frozen note is never changed"));
        // Whoever goes past the program's own stamps is refused as well, frozen or not.
        Noted fresh;
        QSqlQuery past(fresh.test.db().database());
        QCOMPARE(past.exec("UPDATE contact_entry SET " + assignment), allowed);
    }

    void correctionsStandWithTheirNote()
    {
        Noted noted(true);
        const Application application = noted.test.stored(noted.application);
        noted.test.clock.advance(hour);
        QVERIFY(correctNote(*noted.test.write, noted.id, "  Hon vill vänta.\n"));
        noted.test.clock.advance(hour);
        QList<NoteThread> threads = noteThreads(*contactsOf(noted.test.db(), noted.family));
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().note.id, noted.id);
        const ContactEntry first = threads.first().corrections.first();
        QCOMPARE(first.text, "Hon vill vänta.");
        QCOMPARE(first.corrects, noted.id);
        QVERIFY(!isFrozen(first, noted.test.clock.now()));
        // A correction of the correction stands there too, after it.
        QVERIFY(correctNote(*noted.test.write, first.id, "Till hösten."));
        QVERIFY(noted.note("Annat.") != noted.id);
        threads = noteThreads(*contactsOf(noted.test.db(), noted.family));
        QCOMPARE(threads.size(), 2);
        QCOMPARE(threads.last().corrections.size(), 2);
        QCOMPARE(threads.last().corrections.last().text, "Till hösten.");
        // The clock and the counts of attempts do not take it for a contact.
        QCOMPARE(noted.test.stored(noted.application).firstContactAt, application.firstContactAt);
        QVERIFY(first.application.isNull());
        QCOMPARE(told(correctNote(*noted.test.write, noted.id, " ")), "invalid text missing");
        QCOMPARE(told(correctNote(*noted.test.write, noted.id, QString(maxText + 1, 'x'))), "invalid text too_long");
    }

    void aRingOfCorrectionsShowsEachOnce()
    {
        ContactEntry a;
        a.id.uuid = Uuid::generate({1});
        ContactEntry b;
        b.id.uuid = Uuid::generate({2});
        ContactEntry c;
        c.id.uuid = Uuid::generate({3});
        a.corrects = b.id;
        b.corrects = a.id;
        QCOMPARE(noteThreads({a, b, c}).size(), 3);
        QCOMPARE(noteThreads({a, c}).size(), 2);
        QVERIFY(noteThreads({}).isEmpty());
    }

    void disputed()
    {
        Noted noted(true);
        const QDate today = noted.test.clock.today();
        const auto marked = disputeNote(*noted.test.write, noted.id, Dispute{today, " Det sa jag inte. "});
        QVERIFY(marked && !marked->isNull());
        QCOMPARE(noted.stored().dispute, "Det sa jag inte.");
        QCOMPARE(noted.stored().disputedOn, today);
        QCOMPARE(noted.stored().text, "Ringde, vill veta mer.");
        QCOMPARE(told(disputeNote(*noted.test.write, noted.id, Dispute{today, "Det sa jag inte."})), "same");
        QCOMPARE(told(disputeNote(*noted.test.write, noted.id, Dispute{today, "  "})), "invalid dispute missing");
        QCOMPARE(told(disputeNote(*noted.test.write, noted.id, Dispute{{}, "Nej"})), "invalid disputed_on missing");
        QCOMPARE(told(disputeNote(*noted.test.write, noted.id, Dispute{today.addDays(1), "Nej"})),
                 "invalid disputed_on in_future");
        QCOMPARE(noted.set("dispute", "Nej"), "field_fixed dispute");
        // What was said was said: undo leaves it, and taking it away stands in the journal.
        QVERIFY(undoBatch(*noted.test.write, *marked));
        QCOMPARE(noted.stored().disputedOn, today);
        QCOMPARE(told(disputeNote(*noted.test.write, noted.id, std::nullopt)), "done");
        QVERIFY(!noted.stored().disputedOn.isValid() && noted.stored().dispute.isEmpty());
        QCOMPARE(historyOf(*noted.test.write, noted.ref())->entries.last().changes.size(), 2);
    }
};

FAMN_TEST_MAIN(TestNotes)
#include "tst_Notes.moc"
