#include "models/domain/Labels.h"
#include "models/services/DuplicatePairs.h"
#include "models/services/FamilyMerge.h"
#include "models/services/Lookup.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lists.h"
#include "models/storage/RecordLinks.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"
#include "tests/support/RegisterContent.h"

using namespace famn;

namespace {

NewApplication typed(const QString &name, const QString &phone, const QString &number = {})
{
    NewApplication application;
    application.name = name;
    application.phone = phone;
    application.number = number;
    application.types = {AssignmentType::FosterHome};
    return application;
}

/// Two families that are one: written differently, with everything on the second that a family can have.
struct Twice : CaseRegister
{
    explicit Twice(CodeSet<StaffRole> roles = {StaffRole::Caseworker, StaffRole::Recruiter})
        : CaseRegister(roles)
    {
        kept = take(typed("Kristina Wikström", "070-174 06 05"));
        other = take(typed("Christina Vikström", "070-174 06 06", "900101-9802"));
        change<Family>(kept.family, [](Family &family) {
            family.address = "Storgatan 5";
            family.rooms = 4;
            family.earlierSurnames = "Ek";
            family.lastNote = {2026, 1, 1};
        });
        change<Family>(other.family, [](Family &family) {
            family.address = "Storgatan 7";
            family.city = "Solna";
            family.earlierSurnames = "ek, Holm";
            family.lastNote = {2026, 2, 2};
        });
        const auto filled = write->run([&](Change &change) { return fill(change); });
        if (!filled)
            qFatal("%s %s", qPrintable(filled.error().field), qPrintable(filled.error().arguments.join(' ')));
    }

    Result<void> fill(Change &change)
    {
        Person partner;
        partner.family = other.family;
        partner.role = PersonRole::Adult2;
        partner.givenName = "Bo";
        partner.familyName = "Berg";
        FAMN_ASSIGN(storedPartner, change.insert(partner));
        bo = storedPartner.id;
        Assignment assignment;
        assignment.family = other.family;
        assignment.type = AssignmentType::EmergencyHome;
        assignment.municipality = "0184";
        assignment.from = {2025, 1, 1};
        FAMN_ASSIGN(storedAssignment, change.insert(assignment));
        jour = storedAssignment.id;
        ContactEntry note;
        note.family = other.family;
        note.at = change.now();
        note.text = "Samtal";
        note.lockedAt = change.now();
        FAMN_ASSIGN(storedNote, change.insert(note));
        locked = storedNote.id;
        Consent consent;
        consent.family = other.family;
        consent.person = other.person;
        consent.givenOn = change.today();
        FAMN_TRY(change.insert(consent));
        for (const auto &[kind, id] :
             {std::pair(SubjectKind::Family, other.family.uuid), std::pair(SubjectKind::Person, other.person.uuid),
              std::pair(SubjectKind::Assignment, jour.uuid),
              std::pair(SubjectKind::Application, other.application.uuid)}) {
            Task task;
            task.title = "Ring";
            task.due = change.today();
            task.subjectKind = kind;
            task.subject = id;
            FAMN_ASSIGN(stored, change.insert(task));
            tasks.append(stored.id);
        }
        return done();
    }

    [[nodiscard]] Result<FamilyComparison> compare() const
    {
        return compareFamilies(db(), actor, kept.family, other.family);
    }
    [[nodiscard]] MergeChoice suggestion() const
    {
        const auto comparison = compare();
        if (!comparison)
            qFatal("cannot compare: %d", int(comparison.error().code));
        return suggestedChoice(*comparison);
    }
    /// How many living records of each link hang on FAMILY: "assignment.family=1".
    [[nodiscard]] QStringList hanging(const FamilyId &family) const
    {
        QStringList lines;
        const auto links = recordLinks(db());
        for (const RecordLink &link : *links) {
            if (link.parentKind != "family" || link.childKind == "family")
                continue;
            const auto count = db().scalar(QString("SELECT count(*) FROM %1 WHERE %2 = ? AND deleted_at IS NULL")
                                               .arg(link.childTable, link.column),
                                           {family.uuid.toBytes()});
            lines.append(QString("%1.%2=%3").arg(link.childTable, link.column).arg(count->toInt()));
        }
        lines.sort();
        return lines;
    }
    [[nodiscard]] QStringList content() const { return contentOf(db()); }

    Registered kept;
    Registered other;
    PersonId bo;
    AssignmentId jour;
    ContactEntryId locked;
    QList<TaskId> tasks;
};

QStringList fieldsOf(const QList<ComparedField> &fields, bool suggested)
{
    QStringList names;
    for (const ComparedField &field : fields) {
        if (field.suggested == suggested)
            names.append(field.values.field);
    }
    return names;
}

} // namespace

class TestFamilyMerge : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFieldByField()
    {
        Twice test;
        const auto comparison = test.compare();
        QVERIFY(comparison);
        const QStringList theirs = fieldsOf(comparison->fields, true);
        QVERIFY2(theirs.contains("city"), qPrintable(theirs.join(' ')));
        const QStringList both = fieldsOf(comparison->fields, false);
        QVERIFY(both.contains("address") && both.contains("rooms"));
        for (const char *fixed : {"uid", "case_number", "display_name", "protection", "merged_into", "version"})
            QVERIFY2(!both.contains(fixed) && !theirs.contains(fixed), fixed);
        for (const ComparedField &field : comparison->fields) {
            if (field.values.field == "owner")
                QCOMPARE(field.values.nameBefore, "Åsa");
            if (field.values.field == "address") {
                QVERIFY(field.differs());
                QCOMPARE(field.values.before.toString(), "Storgatan 5");
                QCOMPARE(field.values.after.toString(), "Storgatan 7");
            }
        }
        QCOMPARE(comparison->persons.size(), 2);
        QCOMPARE(comparison->persons.at(0).kept->id, test.kept.person);
        QCOMPARE(comparison->persons.at(0).other->id, test.other.person);
        QVERIFY(!comparison->persons.at(1).kept && comparison->persons.at(1).other->id == test.bo);
        QVERIFY(comparison->overlaps.isEmpty());
        QHash<QString, int> moved;
        for (const MovedRecords &line : comparison->moved)
            moved.insert(line.kind, line.count);
        QCOMPARE(moved, (QHash<QString, int>{{"person", 2},
                                             {"assignment", 1},
                                             {"application", 1},
                                             {"contact_entry", 1},
                                             {"task", 1},
                                             {"consent", 1}}));
    }

    void movesEverything()
    {
        Twice test;
        // Whoever links another table to families puts a row of it here, and sees it move.
        for (const QString &line : test.hanging(test.other.family))
            QVERIFY2(!line.endsWith("=0"), qPrintable(line));
        const auto merged = mergeFamilies(*test.write, test.suggestion());
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().field));
        for (const QString &line : test.hanging(test.other.family))
            QVERIFY2(line.endsWith("=0"), qPrintable(line));

        const Family gone = test.stored(test.other.family);
        QVERIFY(gone.stamp.deletedAt.has_value());
        QCOMPARE(gone.mergedInto, test.kept.family);
        const Family family = test.stored(test.kept.family);
        QCOMPARE(family.address, "Storgatan 5");
        QCOMPARE(family.city, "Solna");
        QCOMPARE(family.rooms, 4);
        QCOMPARE(family.earlierSurnames, "Ek, Holm");
        QCOMPARE(family.lastNote, QDate(2026, 2, 2));
        QCOMPARE(family.displayName, "Berg, Wikström");
        const Person person = test.stored(test.kept.person);
        QCOMPARE(person.givenName, "Kristina");
        QCOMPARE(person.number, "199001019802");
        QCOMPARE(person.numberKind, PersonNumberKind::PersonalNumber);
        QCOMPARE(person.phone, "+46701740605");
        QVERIFY(test.stored(test.other.person).stamp.deletedAt.has_value());
        QCOMPARE(test.stored(test.bo).role, PersonRole::Adult2);
        QCOMPARE(applicationsOf(test.db(), test.kept.family)->size(), 2);
        QCOMPARE(assignmentsOf(test.db(), test.kept.family)->size(), 1);
        QCOMPARE(contactsOf(test.db(), test.kept.family)->size(), 1);
        QCOMPARE(tasksOf(test.db(), test.kept.family)->size(), 4);
        QCOMPARE(test.stored(test.tasks.at(0)).subject, test.kept.family.uuid);
        QCOMPARE(test.stored(test.tasks.at(1)).subject, test.kept.person.uuid);
        // Nothing is deleted besides the family and the person.
        const auto deleted = test.content().filter("|deleted");
        QCOMPARE(deleted.size(), 2);
    }

    void undoBringsEverythingBack()
    {
        Twice test;
        const QStringList before = test.content();
        const auto merged = mergeFamilies(*test.write, test.suggestion());
        QVERIFY(merged);
        const QStringList after = test.content();
        QVERIFY(after != before);
        const auto undone = undoBatch(*test.write, *merged, {});
        QVERIFY(undone);
        QVERIFY2(undone->skipped.isEmpty(), qPrintable(QString::number(undone->skipped.size())));
        QCOMPARE(test.content(), before);
        // And forth again.
        const auto redone = undoBatch(*test.write, undone->batch, {});
        QVERIFY(redone);
        QVERIFY(redone->skipped.isEmpty());
        QCOMPARE(test.content(), after);
    }

    void takesWhatIsChosen()
    {
        Twice test;
        MergeChoice choice = test.suggestion();
        choice.taken.append("address");
        choice.same.first().taken.append({"family_name", "phone"});
        QVERIFY(mergeFamilies(*test.write, choice));
        QCOMPARE(test.stored(test.kept.family).address, "Storgatan 7");
        QCOMPARE(test.stored(test.kept.person).familyName, "Vikström");
        QCOMPARE(test.stored(test.kept.person).phone, "+46701740606");
        QCOMPARE(test.stored(test.kept.family).displayName, "Berg, Vikström");
    }

    void twoPersonsStayTwo()
    {
        Twice test;
        MergeChoice choice = test.suggestion();
        choice.same.clear();
        QVERIFY(mergeFamilies(*test.write, choice));
        const auto persons = personsOf(test.db(), test.kept.family);
        QCOMPARE(persons->size(), 3);
        // One first, one second adult.
        QCOMPARE(test.stored(test.kept.person).role, PersonRole::Adult1);
        QCOMPARE(test.stored(test.other.person).role, PersonRole::Adult2);
        QCOMPARE(test.stored(test.bo).role, PersonRole::OtherAdult);
        QCOMPARE(test.stored(test.tasks.at(1)).subject, test.other.person.uuid);
    }

    void anotherFamilyNameIsKeptAsAnEarlierOne()
    {
        Twice test;
        test.change<Person>(test.other.person, [](Person &person) { person.familyName = "Lund"; });
        MergeChoice choice = test.suggestion();
        choice.same = {{test.kept.person, test.other.person, {"number"}}};
        QVERIFY(mergeFamilies(*test.write, choice));
        QCOMPARE(test.stored(test.kept.family).earlierSurnames, "Ek, Holm, Lund");
    }

    void overlappingAssignmentsAreToldBefore()
    {
        Twice test;
        const auto added = test.write->run([&](Change &change) -> Result<void> {
            Assignment same = test.stored(test.jour);
            same.id = {};
            same.family = test.kept.family;
            same.from = {2025, 6, 1};
            FAMN_TRY(change.insert(same));
            return done();
        });
        QVERIFY(added);
        const QStringList before = test.content();
        const auto comparison = test.compare();
        QCOMPARE(comparison->overlaps.size(), 1);
        QCOMPARE(comparison->overlaps.first().other.id, test.jour);
        const auto merged = mergeFamilies(*test.write, suggestedChoice(*comparison));
        QCOMPARE(merged.error(), overlapError(comparison->overlaps));
        QVERIFY(sentence(merged.error()).contains(label(AssignmentType::EmergencyHome)));
        QCOMPARE(test.content(), before);
        // One after the other is no overlap.
        test.change<Assignment>(test.jour, [](Assignment &assignment) { assignment.to = {2025, 5, 31}; });
        QVERIFY(mergeFamilies(*test.write, test.suggestion()));
    }

    void whatChangedMeanwhileIsAConflict_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"kept", "other", "kept person", "other person"})
            QTest::newRow(what) << what;
    }

    void whatChangedMeanwhileIsAConflict()
    {
        QFETCH(QString, what);
        Twice test;
        const MergeChoice choice = test.suggestion();
        if (what.endsWith("person"))
            test.change<Person>(what == "kept person" ? test.kept.person : test.other.person,
                                [](Person &person) { person.occupation = "Snickare"; });
        else
            test.change<Family>(what == "kept" ? test.kept.family : test.other.family,
                                [](Family &family) { family.rooms = 9; });
        const QStringList before = test.content();
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::Conflict);
        QCOMPARE(test.content(), before);
        MergeChoice unseen = choice;
        unseen.versions.clear();
        QVERIFY(mergeFamilies(*test.write, unseen));
    }

    void refusesWhatMakesNoSense()
    {
        Twice test;
        const QStringList before = test.content();
        MergeChoice choice = test.suggestion();
        choice.taken = {"case_number"};
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::FieldFixed);
        choice.taken = {"horoscope"};
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::FieldUnknown);
        choice = test.suggestion();
        choice.same = {{test.other.person, test.kept.person, {}}};
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::Conflict);
        choice = test.suggestion();
        choice.other = choice.kept;
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::Usage);
        QCOMPARE(test.content(), before);
        QVERIFY(mergeFamilies(*test.write, test.suggestion()));
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::Usage);
        QCOMPARE(compareFamilies(test.db(), test.actor, test.kept.family, test.other.family).error().code,
                 ErrorCode::NotFound);
    }

    void protectedFamiliesAreNotMerged_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("the one that stays") << true;
        QTest::newRow("the other") << false;
    }

    void protectedFamiliesAreNotMerged()
    {
        QFETCH(bool, kept);
        Twice test;
        MergeChoice choice = test.suggestion();
        choice.versions.clear();
        test.protect(kept ? test.kept.family : test.other.family);
        QCOMPARE(test.compare().error().code, ErrorCode::FamilyProtected);
        QVERIFY(sentence(test.compare().error()).contains("protected family"));
        const QStringList before = test.content();
        QCOMPARE(mergeFamilies(*test.write, choice).error().code, ErrorCode::FamilyProtected);
        QCOMPARE(test.content(), before);
    }

    void isJudgedAsOneAction_data()
    {
        QTest::addColumn<StaffRole>("role");
        QTest::addColumn<bool>("may");
        for (const auto &entry : codeKeys<StaffRole>)
            QTest::newRow(entry.key) << entry.code
                                     << (entry.code == StaffRole::Caseworker || entry.code == StaffRole::Recruiter);
    }

    void isJudgedAsOneAction()
    {
        QFETCH(StaffRole, role);
        QFETCH(bool, may);
        Twice test;
        const MergeChoice choice = test.suggestion();
        const QStringList before = test.content();
        Actor actor = test.actor;
        actor.roles = {role};
        WritePath write(*test.reg, actor, test.clock);
        const auto merged = mergeFamilies(write, choice);
        QCOMPARE(bool(merged), may);
        if (!may) {
            QCOMPARE(merged.error().code, ErrorCode::Denied);
            QCOMPARE(test.content(), before);
            // Nor may anybody else's merge be undone.
            const auto others = mergeFamilies(*test.write, choice);
            const QStringList after = test.content();
            QCOMPARE(undoBatch(write, *others, {}).error().code, ErrorCode::Denied);
            QCOMPARE(test.content(), after);
            return;
        }
        // Assignments come along, whether or not the role may change one.
        QCOMPARE(test.stored(test.jour).family, test.kept.family);
        const QStringList after = test.content();
        const auto undone = undoBatch(write, *merged, {});
        QVERIFY(undone && undone->skipped.isEmpty());
        QCOMPARE(test.content(), before);
        QVERIFY(undoBatch(write, undone->batch, {}));
        QCOMPARE(test.content(), after);
    }

    void thatOneMayMergeGivesNoOtherRight()
    {
        Twice test;
        Actor actor = test.actor;
        actor.roles = {StaffRole::Recruiter};
        WritePath write(*test.reg, actor, test.clock);
        const auto merged = mergeFamilies(write, test.suggestion());
        QVERIFY(merged);
        const QStringList after = test.content();
        // A part of the merge is a change of an assignment, which recruiters may not make.
        const auto part = undoBatch(write, *merged, {RecordRef{"assignment", test.jour.uuid}, {}});
        QCOMPARE(part.error().code, ErrorCode::Denied);
        const auto changed = write.run([&](Change &change) -> Result<void> {
            Assignment assignment = test.stored(test.jour);
            assignment.maxChildren = 2;
            FAMN_TRY(change.update(test.stored(test.jour), assignment));
            return done();
        });
        QCOMPARE(changed.error().code, ErrorCode::Denied);
        QCOMPARE(test.content(), after);
    }

    void theJournalTellsOfIt()
    {
        Twice test;
        const auto told = [&] {
            QStringList actions;
            const auto history = historyOf(*test.write, {"family", test.kept.family.uuid});
            for (const HistoryEntry &entry : history->entries) {
                if (entry.action == JournalAction::Merge || entry.action == JournalAction::Part)
                    actions.append(QString(keyOf(entry.action)) + ": " + entry.reason);
            }
            return actions;
        };
        const auto merged = mergeFamilies(*test.write, test.suggestion());
        const QString merge = QString("merge: merge %1 into %2").arg(test.other.caseNumber, test.kept.caseNumber);
        QCOMPARE(told(), QStringList{merge});
        const auto undone = undoBatch(*test.write, *merged, {});
        QCOMPARE(told(), (QStringList{merge, "part: undo " + merged->toString()}));
        QVERIFY(undoBatch(*test.write, undone->batch, {}));
        QCOMPARE(told().last(), "merge: undo " + undone->batch.toString());
        // Each entry is the actor's own and belongs to the operation.
        JournalReader reader(test.db());
        const auto entry = reader.mergeOf(*merged);
        QVERIFY(entry && entry->has_value());
        QCOMPARE((*entry)->actor, test.actor.staff);
        QCOMPARE((*entry)->record, test.kept.family.uuid);
        QVERIFY(verifyJournal(test.db(), nullptr)->firstBad == 0);
    }

    void theOldCaseNumberFindsTheOther()
    {
        Twice test;
        const QString old = test.other.caseNumber;
        QVERIFY(mergeFamilies(*test.write, test.suggestion()));
        const Registered third = test.take("Kristina Wikström");
        const auto again = compareFamilies(test.db(), test.actor, third.family, test.kept.family);
        QVERIFY(again);
        QVERIFY(mergeFamilies(*test.write, suggestedChoice(*again)));
        // Through both merges.
        FamilyFinder finder(*listFamilies(test.db()));
        for (const QString &number : {old, test.kept.caseNumber}) {
            const auto found = finder.findAnything(test.db(), test.actor, number.toLower(), test.clock.today(), 10);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->first().id, third.family);
            QCOMPARE(found->first().by, FoundBy::WholeCaseNumber);
        }
        QVERIFY(finder.findAnything(test.db(), test.actor, "FH-2026-00", test.clock.today(), 10)->size() == 1);
        QCOMPARE(*survivorOf(test.db(), third.family), third.family);
    }

    void likelyPairsAreListed()
    {
        Twice test;
        test.take(typed("Nils Holm", "070-174 06 07"));
        const auto none = likelyPairs(test.db(), test.actor, false);
        QVERIFY(none);
        QCOMPARE(none->pairs.size(), 0);
        for (const FamilyId &family : {test.kept.family, test.other.family})
            test.change<Family>(family, [](Family &record) { record.postcode = "17141"; });
        const auto found = likelyPairs(test.db(), test.actor, false);
        QCOMPARE(found->pairs.size(), 1);
        QCOMPARE(found->pairs.first().one.id, test.kept.family);
        QCOMPARE(found->pairs.first().other.id, test.other.family);
        QCOMPARE(found->pairs.first().grounds.toText(), "sounds_alike,postcode");

        // Somebody says that they are two.
        const auto apart = keepApart(*test.write, test.other.family, test.kept.family);
        QVERIFY(apart && !apart->isNull());
        QVERIFY(likelyPairs(test.db(), test.actor, false)->pairs.isEmpty());
        QVERIFY(keepApart(*test.write, test.kept.family, test.other.family)->isNull());
        QVERIFY(undoBatch(*test.write, *apart, {}));
        QCOMPARE(likelyPairs(test.db(), test.actor, false)->pairs.size(), 1);
        QVERIFY(!keepApart(*test.write, test.kept.family, test.other.family)->isNull());
        QVERIFY(likelyPairs(test.db(), test.actor, false)->pairs.isEmpty());
    }

    void pairsOfProtectedFamiliesAreOnlyCounted()
    {
        Twice test;
        for (const FamilyId &family : {test.kept.family, test.other.family})
            test.change<Family>(family, [](Family &record) { record.postcode = "17141"; });
        test.protect(test.other.family);
        const auto found = likelyPairs(test.db(), test.actor, false);
        QVERIFY(found->pairs.isEmpty());
        QCOMPARE(found->protectedPairs, 1);
        Actor administrator = test.actor;
        administrator.roles = {StaffRole::Administrator};
        QCOMPARE(likelyPairs(test.db(), administrator, false).error().code, ErrorCode::Denied);
    }

    void pairsBySharedThings()
    {
        CaseRegister test;
        const auto phone = [&](const QString &name, const QString &number) { return test.take(typed(name, number)); };
        phone("Anna Ek", "070-174 06 05");
        phone("Bo Berg", "070-174 06 05");
        const auto found = likelyPairs(test.db(), test.actor, false);
        QCOMPARE(found->pairs.size(), 1);
        QCOMPARE(found->pairs.first().grounds.toText(), "phone");
        // Fiction repeats itself in training.
        QVERIFY(likelyPairs(test.db(), test.actor, true)->pairs.isEmpty());
        // An office's phone says nothing.
        for (int i = 0; i < 10; ++i)
            phone(QString("Namn%1 Annat%1").arg(QChar(u'a' + i)), "070-174 06 05");
        QVERIFY(likelyPairs(test.db(), test.actor, false)->pairs.isEmpty());
        PairOptions options;
        options.cancel.cancel();
        phone("Carl Ask", "070-174 06 08");
        phone("Dag Alm", "070-174 06 08");
        QCOMPARE(likelyPairs(test.db(), test.actor, false, options).error().code, ErrorCode::Cancelled);
    }
};

FAMN_TEST_MAIN(TestFamilyMerge)
#include "tst_FamilyMerge.moc"
