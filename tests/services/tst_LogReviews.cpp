#include "models/services/FamilyDetail.h"
#include "models/services/IntakeSettings.h"
#include "models/services/LogReviews.h"
#include "models/services/RecordEditor.h"
#include "models/services/Undo.h"
#include "models/storage/HealthCheck.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

/// The sample of a review, by each of its rules, and what is made of it.
class TestLogReviews : public FamnTest
{
    Q_OBJECT

    static constexpr qint64 minute = 60'000;
    static constexpr qint64 dayLong = 24 * 60 * minute;

    /// A caseworker's register, and a manager who reviews.
    struct Office
    {
        CaseRegister test;
        Colleague chief = addColleague(test, "Cia Chef", {StaffRole::UnitManager});
        Colleague reader = addColleague(test, "Bo Ekström");

        void read(const Registered &made, const Colleague &who) const
        {
            if (!noteRead(*who.write, {"family", made.family.uuid}))
                qFatal("not read");
        }
        [[nodiscard]] ReviewWish wish(CodeSet<ReviewRule> rules, int size = 100) const
        {
            ReviewWish wish;
            wish.from = test.clock.today().addDays(-40);
            wish.to = test.clock.today();
            wish.randomSize = size;
            wish.ruleSize = size;
            wish.rules = rules;
            wish.seed = 7;
            return wish;
        }
        [[nodiscard]] ReviewView begun(const ReviewWish &wish) const
        {
            const auto id = beginReview(*chief.write, wish);
            if (!id)
                qFatal("%s %s", qPrintable(errorKey(id.error().code)), qPrintable(id.error().field));
            return *showReview(*chief.write, *id);
        }
        [[nodiscard]] ReviewView byRule(ReviewRule rule) const { return begun(wish({rule})); }
        void end(const Registered &made)
        {
            test.change<Application>(made.application, [this](Application &record) {
                record.stage = ApplicationStage::Ended;
                record.outcome = Outcome::Withdrew;
                record.reason = codeKeys<OutcomeReason>.front().code;
                record.initiator = Initiator::Family;
                record.endedOn = test.clock.today();
            });
        }
    };

    static QStringList said(const ReviewView &view)
    {
        QStringList lines;
        for (const ReviewLine &line : view.lines)
            lines.append(line.who + ' ' + QString(keyOf(line.entry.action)) + ' ' + line.entry.kind + ' ' +
                         line.item.rules.toText());
        return lines;
    }

private Q_SLOTS:
    void theSurnameRule_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("found");
        QTest::newRow("same") << "Anna Ekström" << true;
        QTest::newRow("other case of letters") << "Anna EKSTRÖM" << true;
        QTest::newRow("part of a double name") << "Anna Berg-Ekström" << true;
        QTest::newRow("another") << "Anna Ek" << false;
        QTest::newRow("as a given name") << "Ekström Andersson" << false;
    }

    void theSurnameRule()
    {
        QFETCH(QString, family);
        QFETCH(bool, found);
        Office office;
        const Registered made = office.test.take(family);
        office.read(made, office.reader);
        const ReviewView view = office.byRule(ReviewRule::OwnSurname);
        QCOMPARE(view.lines.size(), found ? 1 : 0);
        if (found)
            QCOMPARE(said(view).first(), "Bo Ekström read family eget_efternamn");
    }

    void theAddressRule_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("found");
        QTest::newRow("the same") << "storgatan  1" << true;
        QTest::newRow("next door") << "Storgatan 2" << false;
        QTest::newRow("not known") << "" << false;
    }

    void theAddressRule()
    {
        QFETCH(QString, address);
        QFETCH(bool, found);
        Office office;
        const auto live = [&](const Registered &made, const QString &street) {
            office.test.change<Family>(made.family, [&](Family &family) {
                family.address = street;
                family.postcode = "17233";
            });
        };
        // The colleague has been an applicant too, or bears the name of one.
        live(office.test.take("Bo Ekström"), "Storgatan 1");
        const Registered made = office.test.take("Anna Ek");
        live(made, address);
        office.read(made, office.reader);
        QCOMPARE(office.byRule(ReviewRule::OwnSurname).lines.size(), found ? 1 : 0);
    }

    void theNightRule_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("night");
        QTest::newRow("before ten") << QTime(21, 59, 59) << false;
        QTest::newRow("ten") << QTime(22, 0) << true;
        QTest::newRow("midnight") << QTime(0, 0) << true;
        QTest::newRow("before six") << QTime(5, 59, 59) << true;
        QTest::newRow("six") << QTime(6, 0) << false;
        QTest::newRow("noon") << QTime(12, 0) << false;
    }

    void theNightRule()
    {
        QFETCH(QTime, time);
        QFETCH(bool, night);
        Office office;
        const Registered made = office.test.take("Anna Ek");
        // In summer time, which is two hours from UTC.
        office.test.clock.time = swedishInstant({2026, 7, 7}, time);
        office.read(made, office.reader);
        office.test.clock.time = swedishInstant({2026, 7, 8}, QTime(12, 0));
        QCOMPARE(office.byRule(ReviewRule::Night).lines.size(), night ? 1 : 0);
    }

    void closedCases()
    {
        Office office;
        const Registered ended = office.test.take("Anna Ek");
        const Registered open = office.test.take("Bo Berg");
        const Registered twice = office.test.take("Cia Dahl");
        office.end(ended);
        office.end(twice);
        office.test.change<Application>(twice.application, [](Application &) {});
        Assignment assignment;
        QVERIFY(office.test.write->run([&](Change &change) -> Result<void> {
            assignment.family = twice.family;
            assignment.from = change.today().addDays(-10);
            assignment.municipality = "0184";
            assignment.status = AssignmentStatus::Active;
            FAMN_ASSIGN(stored, change.insert(assignment));
            assignment = stored;
            return done();
        }));
        // On the day of the end it is still work.
        office.read(ended, office.reader);
        QCOMPARE(office.byRule(ReviewRule::ClosedCase).lines.size(), 0);
        office.test.clock.advance(dayLong);
        for (const Registered &made : {ended, open, twice})
            office.read(made, office.reader);
        const ReviewView view = office.byRule(ReviewRule::ClosedCase);
        QCOMPARE(view.lines.size(), 1);
        QCOMPARE(view.lines.first().caseNumber, office.test.stored(ended.family).caseNumber);
    }

    void protectedFamilies()
    {
        Office office;
        const Registered hidden = office.test.take("Anna Ekström");
        const Registered open = office.test.take("Bo Berg");
        office.test.protect(hidden.family);
        const qint64 before = *JournalReader(office.test.db()).lastSeq();
        office.read(hidden, office.reader);
        office.read(open, office.reader);
        const ReviewView view = office.byRule(ReviewRule::ProtectedPerson);
        QVERIFY(!view.lines.isEmpty());
        for (const ReviewLine &line : view.lines)
            QVERIFY(!line.caseNumber.contains("FH-"));
        QCOMPARE(view.lines.last().entry.seq, before + 1);
        // No name reaches the table either.
        for (const QStringList &row : reviewTable(view))
            QVERIFY2(!row.join(' ').contains("Anna") && !row.join(' ').contains("FH-"), qPrintable(row.join(' ')));
    }

    void manyInAShortTime()
    {
        Office office;
        QList<Registered> families;
        for (int i = 0; i < manyFamilies + 5; ++i)
            families.append(office.test.take("Familj Nummer" + QString(QChar('A' + i))));
        office.test.clock.advance(dayLong);
        // The same ones again and again are not many.
        for (int i = 0; i < 3 * manyFamilies; ++i)
            office.read(families.at(i % (manyFamilies - 1)), office.reader);
        QCOMPARE(office.byRule(ReviewRule::ManyRecords).lines.size(), 0);
        office.test.clock.advance(dayLong);
        for (const Registered &made : families) {
            office.read(made, office.reader);
            office.test.clock.advance(minute);
        }
        // A minute each: never so many within ten minutes.
        QCOMPARE(office.byRule(ReviewRule::ManyRecords).lines.size(), 0);
        office.test.clock.advance(dayLong);
        for (const Registered &made : families) {
            office.read(made, office.reader);
            office.test.clock.advance(1000);
        }
        const ReviewView view = office.byRule(ReviewRule::ManyRecords);
        QCOMPARE(view.lines.size(), 1);
        QCOMPARE(view.lines.first().who, "Bo Ekström");
    }

    void everyActionCounts_data()
    {
        QTest::addColumn<JournalAction>("action");
        for (const auto &entry : codeKeys<JournalAction>)
            QTest::newRow(entry.key) << entry.code;
    }

    void everyActionCounts()
    {
        QFETCH(JournalAction, action);
        Office office;
        const Registered made = office.test.take("Anna Ekström");
        QVERIFY(
            office.reader.write->run([&](Change &change) { return change.note(action, "family", made.family.uuid); }));
        const ReviewView view = office.byRule(ReviewRule::OwnSurname);
        QCOMPARE(view.lines.size(), 1);
        QCOMPARE(view.lines.first().entry.action, action);
    }

    void theDrawCanBeMadeAgain()
    {
        Office office;
        for (int i = 0; i < 40; ++i)
            office.test.take("Familj Nummer" + QString(QChar('A' + i % 20)));
        office.test.clock.advance(dayLong);
        ReviewWish wish = office.wish({ReviewRule::Random}, 10);
        wish.to = office.test.clock.today().addDays(-1);
        const auto first = pickEntries(office.test.db(), office.chief.actor, wish);
        QCOMPARE(first->picked.size(), 10);
        const auto seqs = [](const ReviewSample &sample) {
            QList<qint64> found;
            for (const PickedEntry &one : sample.picked)
                found.append(one.seq);
            return found;
        };
        QVERIFY(std::is_sorted(first->picked.cbegin(), first->picked.cend(),
                               [](const PickedEntry &a, const PickedEntry &b) { return a.seq < b.seq; }));
        QCOMPARE(seqs(*pickEntries(office.test.db(), office.chief.actor, wish)), seqs(*first));
        // Another rule beside it changes nothing of what is drawn.
        wish.rules.insert(ReviewRule::Night);
        QCOMPARE(seqs(*pickEntries(office.test.db(), office.chief.actor, wish)), seqs(*first));
        wish.seed = 8;
        QVERIFY(seqs(*pickEntries(office.test.db(), office.chief.actor, wish)) != seqs(*first));
        // Over many seeds each operation has its turn.
        QSet<qint64> ever;
        for (qint64 seed = 0; seed < 60; ++seed) {
            wish.seed = seed;
            for (const qint64 seq : seqs(*pickEntries(office.test.db(), office.chief.actor, wish)))
                ever.insert(seq);
        }
        QVERIFY(ever.size() >= 40);
    }

    void oneOperationIsDrawnOnce()
    {
        Office office;
        QVERIFY(office.test.write->run([](Change &change) -> Result<void> {
            for (int i = 0; i < 50; ++i) {
                Family family;
                FAMN_ASSIGN(number, change.nextCaseNumber());
                family.caseNumber = number;
                family.displayName = "Familj";
                FAMN_TRY(change.insert(family));
            }
            return done();
        }));
        const ReviewView view = office.byRule(ReviewRule::Random);
        QCOMPARE(std::count_if(view.lines.cbegin(), view.lines.cend(),
                               [](const ReviewLine &line) { return line.who == "Åsa"; }),
                 1);
        QVERIFY(view.review.entries >= 50);
    }

    void nobodyReviewsTheirOwn()
    {
        Office office;
        const Registered made = office.test.take("Anna Chef");
        office.read(made, office.chief);
        office.read(made, office.reader);
        for (const ReviewLine &line : office.byRule(ReviewRule::Random).lines)
            QVERIFY(line.who != "Cia Chef");
        // A deputy's review has the manager's entries, and she cannot decide about hers there.
        const Colleague deputy = addColleague(office.test, "Dag Vikarie", {StaffRole::DeputyManager});
        const auto id = beginReview(*deputy.write, office.wish({ReviewRule::OwnSurname}));
        QVERIFY(id);
        const auto mine = showReview(*office.chief.write, *id);
        const auto line = std::find_if(mine->lines.cbegin(), mine->lines.cend(),
                                       [](const ReviewLine &one) { return one.who == "Cia Chef"; });
        QVERIFY(line != mine->lines.cend() && line->own);
        QCOMPARE(told(decideLine(*office.chief.write, line->item.id, ReviewVerdict::Fine, {})), "review_own");
        QCOMPARE(told(decideLine(*deputy.write, line->item.id, ReviewVerdict::Fine, {})), "done");
    }

    void decidedAndFinished()
    {
        Office office;
        const Registered made = office.test.take("Anna Ekström");
        office.read(made, office.reader);
        ReviewView view = office.byRule(ReviewRule::OwnSurname);
        const LogReviewItemId line = view.lines.first().item.id;
        const LogReviewId id = view.review.id;
        const auto finish = [&](const QString &text) { return told(finishReview(*office.chief.write, id, text)); };
        const auto decide = [&](std::optional<ReviewVerdict> verdict, const QString &note) {
            return told(decideLine(*office.chief.write, line, verdict, note));
        };
        QCOMPARE(finish("Bra."), "invalid verdict missing");
        QCOMPARE(decide(ReviewVerdict::Ask, " "), "invalid note missing");
        QCOMPARE(decide(ReviewVerdict::Misuse, QString(maxText + 1, 'x')), "invalid note too_long");
        QCOMPARE(decide(ReviewVerdict::Ask, "Släkt? Frågar."), "done");
        QCOMPARE(decide(ReviewVerdict::Ask, "Släkt? Frågar."), "same");
        QCOMPARE(decide({}, {}), "done");
        QCOMPARE(finish("Bra."), "invalid verdict missing");
        const auto fine = decideLine(*office.chief.write, line, ReviewVerdict::Fine, "Inte släkt.");
        QVERIFY(fine);
        QCOMPARE(finish(" "), "invalid conclusion missing");
        QCOMPARE(finish("Inget att anmärka."), "done");
        view = *showReview(*office.chief.write, id);
        QCOMPARE(view.doneBy, "Cia Chef");
        QCOMPARE(view.review.conclusion, "Inget att anmärka.");
        QCOMPARE(view.lines.first().decidedBy, "Cia Chef");
        QCOMPARE(view.undecided(), 0);
        // What is finished stays, also from undo and the command line's set.
        QCOMPARE(decide(ReviewVerdict::Misuse, "Nej."), "review_done");
        QCOMPARE(finish("Annat."), "review_done");
        const auto undone = undoBatch(*office.chief.write, *fine);
        QVERIFY(undone && undone->batch.isNull());
        QCOMPARE(undone->skipped.first().skipped, UndoSkip::Locked);
        QCOMPARE(told(setFields(*office.chief.write, {"log_review_item", line.uuid}, {{"verdict", "missbruk"}}, {})),
                 "field_fixed");
        QVERIFY(checkHealth(*office.test.reg, nullptr)->good());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("size");
        QTest::addColumn<qint64>("seed");
        QTest::addColumn<QString>("said");
        QTest::newRow("days to come") << -1 << 1 << 10 << qint64(0) << "invalid to_date in_future";
        QTest::newRow("ends before it starts") << -1 << -2 << 10 << qint64(0) << "invalid to_date end_before_start";
        QTest::newRow("too many") << -1 << 0 << 501 << qint64(0) << "invalid random_size out_of_range";
        QTest::newRow("less than none") << -1 << 0 << -1 << qint64(0) << "invalid random_size out_of_range";
        QTest::newRow("no such seed") << -1 << 0 << 10 << reviewSeeds << "invalid seed out_of_range";
        QTest::newRow("seed below 0") << -1 << 0 << 10 << qint64(-1) << "invalid seed out_of_range";
    }

    void refusals()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, size);
        QFETCH(qint64, seed);
        QFETCH(QString, said);
        Office office;
        ReviewWish wish = office.wish({ReviewRule::Random}, size);
        wish.from = office.test.clock.today().addDays(from);
        wish.to = office.test.clock.today().addDays(to);
        wish.seed = seed;
        const auto begun = beginReview(*office.chief.write, wish);
        QVERIFY(!begun);
        QCOMPARE(errorKey(begun.error().code) + ' ' + begun.error().field + ' ' + begun.error().arguments.value(1),
                 said);
        QVERIFY(allReviews(office.test.db(), office.chief.actor)->isEmpty());
    }

    void onlyWhoLeads_data()
    {
        QTest::addColumn<StaffRole>("role");
        QTest::addColumn<bool>("may");
        for (const auto &role : codeKeys<StaffRole>) {
            const bool may = role.code == StaffRole::UnitManager || role.code == StaffRole::DeputyManager ||
                             role.code == StaffRole::Administrator;
            QTest::newRow(role.key) << role.code << may;
        }
    }

    void onlyWhoLeads()
    {
        QFETCH(StaffRole, role);
        QFETCH(bool, may);
        Office office;
        const Colleague who = addColleague(office.test, "Eva", {role});
        QCOMPARE(bool(beginReview(*who.write, office.wish({ReviewRule::Random}))), may);
        QCOMPARE(bool(allReviews(office.test.db(), who.actor)), may);
        QCOMPARE(reviewDue(office.test.db(), who.actor)->has_value(), may);
    }

    void eachMonth()
    {
        Office office;
        const QDate start = office.test.clock.today();
        const auto due = [&] { return reviewDue(office.test.db(), office.chief.actor)->value(); };
        QCOMPARE(due().on, start.addMonths(1));
        office.test.clock.advance(40 * dayLong);
        const auto id = beginReview(*office.chief.write, office.wish({ReviewRule::Night}));
        QCOMPARE(due().on, start.addMonths(1));
        QCOMPARE(due().begun, *id);
        QVERIFY(finishReview(*office.chief.write, *id, "Ingen läste på natten."));
        QCOMPARE(due().on, office.test.clock.today().addMonths(1));
        QVERIFY(due().begun.isNull());
        QVERIFY(setIntakeRules(*office.test.write, {{"deadline.log_review", "2"}}));
        QCOMPARE(due().on, office.test.clock.today().addMonths(2));
        const ReviewWish usual = usualWish({2026, 3, 2});
        QCOMPARE(usual.from, QDate(2026, 2, 1));
        QCOMPARE(usual.to, QDate(2026, 2, 28));
    }
};

FAMN_TEST_MAIN(TestLogReviews)
#include "tst_LogReviews.moc"
