#include "models/services/AsOf.h"
#include "models/services/ContactLog.h"
#include "models/services/FamilyMerge.h"
#include "models/services/RecordEditor.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

/// What a record was on an earlier day, and giving a field its value of then back.
class TestAsOf : public FamnTest
{
    Q_OBJECT

    static constexpr qint64 dayLong = 24 * 3'600'000;

    struct Lived
    {
        CaseRegister test;
        Registered made;
        QDate first;

        Lived()
        {
            made = test.take("Anna Ekström");
            first = test.clock.today();
        }
        [[nodiscard]] RecordRef family() const { return {"family", made.family.uuid}; }
        void set(const QString &field, const QString &text)
        {
            const auto done = setFields(*test.write, family(), {{field, text}}, {});
            if (!done)
                qFatal("%s", qPrintable(field));
        }
        void nextDay() { test.clock.advance(dayLong); }
        /// What statutory weeding does to the values of one entry.
        void weed(qint64 seq)
        {
            if (!test.db().execute("DROP TRIGGER IF EXISTS journal_payload_no_delete") ||
                !test.db().execute("DELETE FROM journal_payload WHERE seq = " + QString::number(seq)))
                qFatal("not weeded");
        }
        [[nodiscard]] qint64 lastSeq() const { return *JournalReader(test.db()).lastSeq(); }
        [[nodiscard]] QString city(const QDate &day)
        {
            const auto view = recordAsOf(*test.write, family(), day);
            return view ? said(view->records.first(), "city") : QString(errorKey(view.error().code));
        }
    };

    /// A field's value: "?" when it is unknown, "*" when it is hidden.
    static QString said(const RecordAsOf &record, const QString &name)
    {
        for (const AsOfField &field : record.fields) {
            if (field.field == name)
                return field.unknown ? "?" : field.masked ? "*" : field.value.toString();
        }
        return "none";
    }

    static QStringList kinds(const AsOfView &view)
    {
        QStringList found;
        for (const RecordAsOf &record : view.records)
            found.append(record.record.kind);
        return found;
    }

private Q_SLOTS:
    void eachDayHasItsValues()
    {
        Lived lived;
        lived.nextDay();
        lived.set("city", "Lund");
        lived.set("city", "Malmö");
        lived.nextDay();
        lived.nextDay();
        lived.set("city", "Ystad");
        QCOMPARE(lived.city(lived.first), "");
        QCOMPARE(lived.city(lived.first.addDays(1)), "Malmö");
        QCOMPARE(lived.city(lived.first.addDays(2)), "Malmö");
        QCOMPARE(lived.city(lived.first.addDays(3)), "Ystad");
        QCOMPARE(lived.city(lived.first.addDays(4)), "invalid");
        QCOMPARE(lived.city({}), "invalid");
        const auto before = recordAsOf(*lived.test.write, lived.family(), lived.first.addDays(-1));
        QCOMPARE(before->records.first().state, AsOfState::NotYet);
        QVERIFY(before->records.first().fields.isEmpty());
    }

    void theDayIsSwedish()
    {
        Lived lived;
        lived.test.clock.time = swedishInstant(lived.first, QTime(23, 59, 59));
        lived.set("city", "Lund");
        lived.test.clock.time = swedishInstant(lived.first.addDays(1), QTime(0, 0));
        lived.set("city", "Malmö");
        QCOMPARE(lived.city(lived.first), "Lund");
        QCOMPARE(lived.city(lived.first.addDays(1)), "Malmö");
    }

    void aFamilyWithItsPartsOfThatDay()
    {
        Lived lived;
        QCOMPARE(kinds(*recordAsOf(*lived.test.write, lived.family(), lived.first)),
                 (QStringList{"family", "person", "application"}));
        lived.nextDay();
        QVERIFY(logAttempt(*lived.test.write, lived.made.application, AttemptOutcome::Reached));
        lived.nextDay();
        lived.test.remove(lived.made.person);
        const auto then = recordAsOf(*lived.test.write, lived.family(), lived.first.addDays(1));
        QCOMPARE(kinds(*then), (QStringList{"family", "person", "application", "contact_entry"}));
        QCOMPARE(said(then->records.at(2), "stage"), "kontaktad");
        const auto first = recordAsOf(*lived.test.write, lived.family(), lived.first);
        QCOMPARE(said(first->records.at(2), "stage"), "ny");
        QCOMPARE(kinds(*recordAsOf(*lived.test.write, lived.family(), lived.first.addDays(2))),
                 (QStringList{"family", "application", "contact_entry"}));
    }

    void aMergedFamilyHasWhatItHadThen()
    {
        Lived lived;
        const Registered other = lived.test.take("Bo Ek");
        lived.nextDay();
        const auto compared = compareFamilies(lived.test.db(), lived.test.actor, lived.made.family, other.family);
        QVERIFY(compared);
        const auto merged = mergeFamilies(*lived.test.write, suggestedChoice(*compared));
        QVERIFY2(merged, merged ? "" : qPrintable(sentence(merged.error())));
        const auto then = recordAsOf(*lived.test.write, {"family", other.family.uuid}, lived.first);
        QCOMPARE(kinds(*then), (QStringList{"family", "person", "application"}));
        QCOMPARE(kinds(*recordAsOf(*lived.test.write, lived.family(), lived.first)),
                 (QStringList{"family", "person", "application"}));
        QCOMPARE(recordAsOf(*lived.test.write, {"family", other.family.uuid}, lived.test.clock.today())
                     ->records.first()
                     .state,
                 AsOfState::Deleted);
    }

    void weededValuesAreUnknownOnlyWhereNothingTells()
    {
        Lived lived;
        lived.nextDay();
        lived.set("city", "Lund");
        const qint64 lund = lived.lastSeq();
        lived.nextDay();
        lived.set("city", "Malmö");
        const qint64 malmo = lived.lastSeq();
        lived.nextDay();
        lived.set("city", "Ystad");
        // The change of the third day is told by what was noted before it.
        lived.weed(malmo);
        QCOMPARE(lived.city(lived.first), "");
        QCOMPARE(lived.city(lived.first.addDays(1)), "Lund");
        QCOMPARE(lived.city(lived.first.addDays(2)), "Malmö");
        lived.weed(lund);
        QCOMPARE(lived.city(lived.first.addDays(1)), "?");
        QCOMPARE(lived.city(lived.first.addDays(2)), "Malmö");
        QCOMPARE(lived.city(lived.first), "");
        const auto restored = restoreFieldOf(*lived.test.write, lived.family(), "city", lived.first.addDays(1));
        QCOMPARE(told(restored), "not_found city");
    }

    void protectedValuesAreHidden()
    {
        Lived lived;
        lived.set("city", "Lund");
        lived.nextDay();
        lived.test.protect(lived.made.family);
        const auto view = recordAsOf(*lived.test.write, lived.family(), lived.first);
        QVERIFY(view);
        // Whoever is protected now is protected then.
        for (const RecordAsOf &record : view->records) {
            for (const AsOfField &field : record.fields)
                QVERIFY2(!field.value.toString().contains("Lund") && !field.value.toString().contains("Ekström"),
                         qPrintable(field.field));
        }
        QCOMPARE(said(view->records.first(), "city"), "*");
        QVERIFY(!view->caseNumber.contains("FH-"));
        QCOMPARE(told(restoreFieldOf(*lived.test.write, lived.family(), "city", lived.first)), "denied city");
    }

    void readingIsNotedAndAskedFor()
    {
        Lived lived;
        const qint64 before = lived.lastSeq();
        QVERIFY(recordAsOf(*lived.test.write, lived.family(), lived.first));
        const auto entries = JournalReader(lived.test.db()).entriesOf(lived.made.family.uuid, before);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().action, JournalAction::Read);
        const Colleague outsider = addColleague(lived.test, "Bo", {StaffRole::Administrator});
        QCOMPARE(recordAsOf(*outsider.write, lived.family(), lived.first).error().code, ErrorCode::Denied);
        // Kinds that one may not read stay away from what one may.
        const Colleague social = addColleague(lived.test, "Cia", {StaffRole::SocialWorker});
        QCOMPARE(kinds(*recordAsOf(*social.write, lived.family(), lived.first)), (QStringList{"family", "person"}));
        QCOMPARE(recordAsOf(*lived.test.write, {"family", Uuid::generate({5})}, lived.first).error().code,
                 ErrorCode::NotFound);
    }

    void oneFieldIsRestored()
    {
        Lived lived;
        lived.set("city", "Lund");
        lived.set("rooms", "4");
        lived.nextDay();
        lived.set("city", "Malmö");
        const qint64 malmo = lived.lastSeq();
        lived.set("city", "Ystad");
        lived.set("rooms", "5");
        const auto restored = restoreFieldOf(*lived.test.write, lived.family(), "city", lived.first);
        QVERIFY(restored && !restored->isNull());
        QCOMPARE(lived.test.stored(lived.made.family).city, "Lund");
        QCOMPARE(lived.test.stored(lived.made.family).rooms, 5);
        QVERIFY(undoBatch(*lived.test.write, *restored));
        QCOMPARE(lived.test.stored(lived.made.family).city, "Ystad");
        QCOMPARE(told(restoreFieldBefore(*lived.test.write, lived.family(), "city", malmo)), "done");
        QCOMPARE(lived.test.stored(lived.made.family).city, "Lund");
        QCOMPARE(told(restoreFieldOf(*lived.test.write, lived.family(), "city", lived.first)), "same");
    }

    void restoringRefusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::newRow("a link") << "owner"
                                << "field_fixed owner";
        QTest::newRow("what never changes") << "case_number"
                                            << "field_fixed case_number";
        QTest::newRow("no such field") << "salary"
                                       << "not_found salary";
        QTest::newRow("its stamp") << "version"
                                   << "not_found version";
    }

    void restoringRefusals()
    {
        QFETCH(QString, field);
        QFETCH(QString, said);
        Lived lived;
        QCOMPARE(told(restoreFieldOf(*lived.test.write, lived.family(), field, lived.first)), said);
        QCOMPARE(told(restoreFieldBefore(*lived.test.write, lived.family(), "city", 1)), "not_found city");
        const Colleague reader = addColleague(lived.test, "Bo", {StaffRole::SocialWorker});
        lived.set("city", "Lund");
        QCOMPARE(told(restoreFieldBefore(*reader.write, lived.family(), "city", lived.lastSeq())), "denied");
        QCOMPARE(lived.test.stored(lived.made.family).city, "Lund");
    }
};

FAMN_TEST_MAIN(TestAsOf)
#include "tst_AsOf.moc"
