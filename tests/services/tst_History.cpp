#include "models/domain/PersonNumber.h"
#include "models/services/ApplicationImporter.h"
#include "models/services/History.h"
#include "models/services/Organisation.h"
#include "models/services/RecordEditor.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lists.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QRandomGenerator>

using namespace famn;

namespace {

/// What every record holds, stamps aside; deleted ones are not in it.
using Snapshot = QMap<QString, QVariantList>;

template<typename T>
void addTo(Snapshot &snapshot, const Connection &connection)
{
    const auto records = RecordTable<T>(connection).where("WHERE deleted_at IS NULL");
    if (!records)
        qFatal("%s", qPrintable(records.error().detail));
    for (const T &record : *records) {
        QVariantList values;
        for (qsizetype i = 0; i < fieldMap<T>().fields.size() - 6; ++i)
            values.append(fieldMap<T>().fields.at(i).get(record));
        snapshot.insert(QString(fieldMap<T>().kind) + ' ' + record.id.uuid.toString(), values);
    }
}

template<typename... Types>
Snapshot snapshotOf(const Connection &connection, std::tuple<Types...> *)
{
    Snapshot snapshot;
    (addTo<Types>(snapshot, connection), ...);
    return snapshot;
}

Snapshot snapshotOf(const TestRegister &test)
{
    return snapshotOf(test.reg->writer(), static_cast<RecordTypes *>(nullptr));
}

/// Does what somebody might do next, by chance.
class RandomWork
{
public:
    RandomWork(Change &change, QRandomGenerator &random)
        : m_change(change)
        , m_random(random)
    {
    }

    /// What the register refuses is part of the game: nothing of it happened then.
    void step()
    {
        switch (below(10)) {
        case 0:
            family();
            break;
        case 1:
        case 2:
            person();
            break;
        case 3:
            application();
            break;
        case 4:
            task();
            break;
        case 5:
            setting();
            break;
        case 6:
            mark<Family>();
            break;
        case 7:
            mark<Person>();
            break;
        case 8:
            mark<Application>();
            break;
        default:
            edit();
        }
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }

    template<typename T>
    std::optional<T> any(const QString &tail = "WHERE deleted_at IS NULL")
    {
        const auto records = m_change.table<T>().where(tail);
        if (!records || records->isEmpty())
            return std::nullopt;
        return records->at(below(int(records->size())));
    }

    void family()
    {
        Family family;
        family.caseNumber = *m_change.nextCaseNumber();
        family.displayName = QString("Namn %1").arg(below(50));
        static_cast<void>(m_change.insert(family));
    }
    void person()
    {
        const auto home = any<Family>("");
        if (!home)
            return;
        Person person;
        person.family = home->id;
        person.givenName = QString("Förnamn %1").arg(below(50));
        person.familyName = "Ekström";
        // Few numbers, so that they collide, and are free again once their person is deleted.
        static const QStringList numbers{"199001012385", "198501059953", "196205259861"};
        const auto number = readPersonNumber(numbers.at(below(3)), m_change.today());
        if (const auto *read = std::get_if<PersonNumber>(&number)) {
            person.number = read->digits;
            person.numberKind = read->kind;
        }
        static_cast<void>(m_change.insert(person));
    }
    void application()
    {
        const auto home = any<Family>();
        if (!home)
            return;
        Application application;
        application.family = home->id;
        application.receivedOn = m_change.today().addDays(-below(100));
        application.wishedTypes = {AssignmentType::FosterHome};
        static_cast<void>(m_change.insert(application));
    }
    void task()
    {
        Task task;
        task.title = QString("Ring %1").arg(below(100));
        static_cast<void>(m_change.insert(task));
    }
    void setting()
    {
        static_cast<void>(storeSetting(m_change, QString("s%1").arg(below(3)), QString::number(below(100))));
    }
    template<typename T>
    void mark()
    {
        const auto record = any<T>("");
        if (record)
            static_cast<void>(record->stamp.deletedAt ? m_change.restore(*record) : m_change.remove(*record));
    }
    void edit()
    {
        if (auto record = any<Family>()) {
            Family after = *record;
            after.district = QString("Del %1").arg(below(9));
            after.pets = below(2) ? CodeSet<Pet>{Pet::Dog} : CodeSet<Pet>{};
            after.rooms = below(3) ? std::optional(below(9)) : std::nullopt;
            static_cast<void>(m_change.update(*record, after));
        }
        if (auto record = any<Person>()) {
            Person after = *record;
            after.number.clear();
            after.numberKind.reset();
            after.birthDate = below(2) ? QDate(1980, 1, 1 + below(28)) : QDate();
            static_cast<void>(m_change.update(*record, after));
        }
    }

    Change &m_change;
    QRandomGenerator &m_random;
};

} // namespace

class TestHistory : public FamnTest
{
    Q_OBJECT

    static Actor everybody()
    {
        return {{Uuid::generate({1})},
                Uuid::generate({2}),
                "Anna",
                {StaffRole::Caseworker, StaffRole::UnitManager, StaffRole::Administrator}};
    }

    static ImportReport import(WritePath &write)
    {
        const auto report = importApplications(write, FAMN_TEST_DATA "/imports/excel.csv", {});
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }

    static Family store(WritePath &write, Family family)
    {
        const auto result = write.run([&](Change &change) -> Result<void> {
            if (family.caseNumber.isEmpty())
                family.caseNumber = *change.nextCaseNumber();
            FAMN_ASSIGN(stored, change.insert(family));
            family = stored;
            return done();
        });
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return family;
    }

    static RecordRef ref(const Family &family) { return {"family", family.id.uuid}; }

    static Result<Uuid> set(WritePath &write, const RecordRef &record, const QString &assignment,
                            const QString &reason = {})
    {
        return setFields(write, record, {*readAssignment(assignment)}, reason);
    }

private Q_SLOTS:
    void undoneInReverseEverythingIsAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void undoneInReverseEverythingIsAsItWas()
    {
        QFETCH(quint32, seed);
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        QRandomGenerator random(seed);
        QList<Snapshot> states{snapshotOf(test)};
        QList<Uuid> batches;
        for (int round = 0; round < 40; ++round) {
            test.clock.advance(1000);
            Uuid batch;
            QVERIFY(write.run([&](Change &change) -> Result<void> {
                RandomWork work(change, random);
                for (int steps = 1 + int(random.bounded(4)); steps > 0; --steps)
                    work.step();
                batch = change.batch();
                return done();
            }));
            const Snapshot now = snapshotOf(test);
            if (now == states.last())
                continue;
            states.append(now);
            batches.append(batch);
        }
        QVERIFY(batches.size() > 20);
        for (qsizetype i = batches.size() - 1; i >= 0; --i) {
            test.clock.advance(1000);
            const auto report = undoBatch(write, batches.at(i));
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            for (const UndoneRecord &line : report->skipped)
                qWarning("%s %s", qPrintable(line.record.kind), keyOf(*line.skipped).data());
            QCOMPARE(snapshotOf(test), states.at(i));
            if (i % 3 == 0) {
                // Taken back and done again.
                QVERIFY(undoBatch(write, report->batch)->skipped.isEmpty());
                QCOMPARE(snapshotOf(test), states.at(i + 1));
                QVERIFY(undoBatch(write, batches.at(i))->skipped.isEmpty());
                QCOMPARE(snapshotOf(test), states.at(i));
            }
        }
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
    }

    void anImportIsTakenBackAndCanBeDoneAgain()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Snapshot before = snapshotOf(test);
        const ImportReport first = import(write);
        QVERIFY(first.imported > 2);
        const auto report = undoBatch(write, first.batch);
        QVERIFY(report);
        QVERIFY(report->skipped.isEmpty());
        QCOMPARE(snapshotOf(test), before);
        QVERIFY(listApplications(test.reg->writer())->isEmpty());
        const ImportReport again = import(write);
        QCOMPARE(again.imported, first.imported);
        QCOMPARE(again.familiesNew, first.familiesNew);
        // The numbers of the families that were taken back stay used.
        const auto families = RecordTable<Family>(test.reg->writer()).where("");
        QCOMPARE(families->size(), 2 * first.familiesNew);
        // Bringing the first one back would give two families the same people: those are left out and told.
        const auto back = undoBatch(write, report->batch);
        QVERIFY(back);
        QVERIFY(!back->skipped.isEmpty());
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
    }

    void whatWasChangedSinceIsLeftAndListed()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const ImportReport imported = import(write);
        const auto families = RecordTable<Family>(test.reg->writer()).where("ORDER BY id");
        const auto open = std::find_if(families->begin(), families->end(),
                                       [](const Family &family) { return family.protection == Protection::None; });
        QVERIFY(open != families->end());
        const auto persons = RecordTable<Person>(test.reg->writer())
                                 .where("WHERE family = ? AND deleted_at IS NULL", {open->id.uuid.toBytes()});
        QVERIFY(set(write, {"person", persons->first().id.uuid}, "occupation=Snickare"));
        const auto report = undoBatch(write, imported.batch);
        QVERIFY(report);
        // The whole family stays, as a family without its applicant is none.
        const auto left = RecordTable<Family>(test.reg->writer()).where("WHERE deleted_at IS NULL");
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, open->id);
        QVERIFY(report->skipped.size() >= 3);
        for (const UndoneRecord &line : report->skipped)
            QCOMPARE(line.caseNumber, open->caseNumber);
        QVERIFY(report->done.size() > 0);
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
    }

    void whatOthersAddedKeepsTheFamily()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        const Uuid made = *lastBatch(write);
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            Application application;
            application.family = family.id;
            application.receivedOn = change.today();
            application.wishedTypes = {AssignmentType::FosterHome};
            FAMN_TRY(change.insert(application));
            return done();
        }));
        const auto report = undoBatch(write, made);
        QVERIFY(report->batch.isNull());
        QCOMPARE(report->skipped.size(), 1);
        QCOMPARE(*report->skipped.first().skipped, UndoSkip::InUse);
        // Without what was added it can go.
        QVERIFY(undoBatch(write, *lastBatch(write))->skipped.isEmpty());
        QVERIFY(undoBatch(write, made)->skipped.isEmpty());
    }

    void aLaterChangeThatWasTakenBackIsNone()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        const Uuid first = *set(write, ref(family), "city=Malmö");
        QVERIFY(set(write, ref(family), "city=Lund"));
        QCOMPARE(*undoBatch(write, first)->skipped.first().skipped, UndoSkip::ChangedSince);
        QVERIFY(set(write, ref(family), "city=Malmö"));
        QVERIFY(undoBatch(write, first)->skipped.isEmpty());
        QCOMPARE(RecordTable<Family>(test.reg->writer()).find(family.id)->city, "");
    }

    void oneRecordAlone()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        import(write);
        const auto application = RecordTable<Application>(test.reg->writer()).where("")->first();
        const RecordRef record{"application", application.id.uuid};
        const auto report = undoBatch(write, *lastBatchOf(write, record), {record, {}});
        QCOMPARE(report->done.size(), 1);
        QVERIFY(RecordTable<Application>(test.reg->writer()).find(application.id)->stamp.deletedAt);
        QCOMPARE(undoBatch(write, Uuid::generate({77})).error().code, ErrorCode::NotFound);
    }

    void undoNeedsTheRight()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const ImportReport imported = import(write);
        const Snapshot before = snapshotOf(test);
        WritePath reader(*test.reg, {{Uuid::generate({5})}, {}, "Bo", {StaffRole::SocialWorker}}, test.clock);
        QCOMPARE(undoBatch(reader, imported.batch).error().code, ErrorCode::Denied);
        QCOMPARE(snapshotOf(test), before);
        UndoOptions cancelled;
        cancelled.cancel.cancel();
        QCOMPARE(undoBatch(write, imported.batch, cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(snapshotOf(test), before);
    }

    void lockedNotesAndKeyHoldersStay()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        Uuid batch;
        RecordRef note;
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            ContactEntry entry;
            entry.family = family.id;
            entry.at = change.now();
            entry.text = "Första samtalet.";
            entry.lockedAt = change.now();
            FAMN_ASSIGN(stored, change.insert(entry));
            note = {"contact_entry", stored.id.uuid};
            StaffMember member;
            member.name = "Bo";
            member.slot = Uuid::generate({9});
            FAMN_TRY(change.insert(member));
            batch = change.batch();
            return done();
        }));
        const auto report = undoBatch(write, batch);
        QVERIFY(report->done.isEmpty());
        QCOMPARE(*report->skipped.first().skipped, UndoSkip::InUse);
        QCOMPARE(*report->skipped.last().skipped, UndoSkip::Locked);
        QCOMPARE(set(write, note, "text=Något annat").error().code, ErrorCode::NoteFrozen);
    }

    void historyTellsWhoAndWhat()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        test.clock.advance(60'000);
        QVERIFY(set(write, ref(family), "smoke_free=ja", "hembesök"));
        const auto history = historyOf(write, ref(family));
        QVERIFY(history);
        QCOMPARE(history->caseNumber, family.caseNumber);
        QCOMPARE(history->entries.size(), 2);
        const HistoryEntry &last = history->entries.last();
        QCOMPARE(last.reason, "hembesök");
        QCOMPARE(last.at, test.clock.now());
        QCOMPARE(last.changes.size(), 1);
        QCOMPARE(last.changes.first().field, "smoke_free");
        QCOMPARE(last.changes.first().type, ValueType::YesNo);
        QCOMPARE(last.changes.first().before, QVariant());
        QCOMPARE(last.changes.first().after, QVariant(qint64(1)));
        // Reading it is in the journal too.
        QCOMPARE(historyOf(write, ref(family))->entries.last().action, JournalAction::Read);
        WritePath other(*test.reg, {{Uuid::generate({5})}, {}, "Bo", {StaffRole::Evaluator}}, test.clock);
        QCOMPARE(historyOf(other, ref(family)).error().code, ErrorCode::Denied);
        QCOMPARE(findRecord(other, family.caseNumber).error().code, ErrorCode::NotFound);
    }

    void protectedValuesAreHidden()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        QVERIFY(set(write, ref(family), "address=Storgatan 1", "de flyttade till Storgatan"));
        QVERIFY(set(write, ref(family), "protection=sekretessmarkering"));
        const auto history = historyOf(write, ref(family));
        QVERIFY(history->caseNumber != family.caseNumber);
        const HistoryEntry &moved = history->entries.at(1);
        QCOMPARE(moved.changes.first().field, "address");
        QVERIFY(moved.changes.first().masked);
        QVERIFY(moved.changes.first().after.isNull());
        QVERIFY(moved.reason.isEmpty());
        QVERIFY(!history->entries.at(2).changes.first().masked);
        const auto log = readLog(write, {});
        for (const LogLine &line : *log)
            QVERIFY(line.caseNumber != family.caseNumber);
    }

    void theLogIsFiltered()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Instant start = test.clock.now();
        for (int i = 0; i < 5; ++i) {
            store(write, {});
            test.clock.advance(24 * 3600 * 1000);
        }
        QCOMPARE(readLog(write, {})->size(), 5);
        JournalFilter filter;
        filter.action = JournalAction::Create;
        QCOMPARE(readLog(write, filter)->size(), 5);
        filter.from = Instant{start.msec + 1};
        QCOMPARE(readLog(write, filter)->size(), 4);
        filter.to = Instant{start.msec + 2 * 24 * 3600 * 1000};
        QCOMPARE(readLog(write, filter)->size(), 1);
        filter = {};
        filter.limit = 3;
        const auto latest = readLog(write, filter);
        QCOMPARE(latest->size(), 3);
        QVERIFY(latest->first().entry.seq > latest->last().entry.seq);
        filter.actor = StaffId{Uuid::generate({99})};
        QVERIFY(readLog(write, filter)->isEmpty());
    }

    void setReadsEveryType_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QVariant>("stored");
        QTest::newRow("text") << "city=  Malmö " << QVariant("Malmö");
        QTest::newRow("equals sign") << "address=Väg = 1" << QVariant("Väg = 1");
        QTest::newRow("postcode") << "postcode=214 20" << QVariant("21420");
        QTest::newRow("yes") << "smoke_free=Ja" << QVariant(qint64(1));
        QTest::newRow("no") << "smoke_free=no" << QVariant(qint64(0));
        QTest::newRow("unknown") << "smoke_free=" << QVariant();
        QTest::newRow("number") << "rooms=5" << QVariant(qint64(5));
        QTest::newRow("day") << "foster_home_since=2020-02-29" << QVariant("2020-02-29");
        QTest::newRow("code") << "housing_form=VILLA" << QVariant("villa");
        QTest::newRow("codes") << "pets=katt, hund" << QVariant("hund,katt");
        QTest::newRow("no codes") << "pets=" << QVariant("");
        QTest::newRow("municipality") << "municipality=malmö" << QVariant("1280");
    }

    void setReadsEveryType()
    {
        QFETCH(QString, assignment);
        QFETCH(QVariant, stored);
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        const auto result = set(write, ref(family), assignment);
        QVERIFY2(result, result ? "" : qPrintable(sentence(result.error())));
        const auto after = RecordTable<Family>(test.reg->writer()).find(family.id);
        QCOMPARE(fieldNamed<Family>(assignment.section('=', 0, 0))->get(*after), stored);
    }

    void setRefuses_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << "salary=3" << ErrorCode::FieldUnknown << "salary";
        QTest::newRow("id") << "uid=00" << ErrorCode::FieldFixed << "family.uid";
        QTest::newRow("stamp") << "version=3" << ErrorCode::FieldFixed << "family.version";
        QTest::newRow("deleted") << "deleted_at=3" << ErrorCode::FieldFixed << "family.deleted_at";
        QTest::newRow("link") << "owner=00" << ErrorCode::FieldFixed << "family.owner";
        QTest::newRow("fixed") << "case_number=FH-2026-0009" << ErrorCode::FieldFixed << "family.case_number";
        QTest::newRow("code") << "housing_form=slott" << ErrorCode::Invalid << "family.housing_form";
        QTest::newRow("codes") << "pets=hund,drake" << ErrorCode::Invalid << "family.pets";
        QTest::newRow("no code") << "protection=" << ErrorCode::Invalid << "family.protection";
        QTest::newRow("day") << "foster_home_since=2021-02-29" << ErrorCode::Invalid << "family.foster_home_since";
        QTest::newRow("day form") << "foster_home_since=1/2 2021" << ErrorCode::Invalid << "family.foster_home_since";
        QTest::newRow("future") << "foster_home_since=2030-01-01" << ErrorCode::Invalid << "family.foster_home_since";
        QTest::newRow("number") << "rooms=many" << ErrorCode::Invalid << "family.rooms";
        QTest::newRow("range") << "rooms=51" << ErrorCode::Invalid << "family.rooms";
        QTest::newRow("yes") << "smoke_free=kanske" << ErrorCode::Invalid << "family.smoke_free";
        QTest::newRow("postcode") << "postcode=12" << ErrorCode::Invalid << "family.postcode";
        QTest::newRow("municipality") << "municipality=Ankeborg" << ErrorCode::Invalid << "family.municipality";
        QTest::newRow("long") << "city=" + QString(201, 'x') << ErrorCode::Invalid << "family.city";
    }

    void setRefuses()
    {
        QFETCH(QString, assignment);
        QFETCH(ErrorCode, code);
        QFETCH(QString, named);
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, {});
        const Snapshot before = snapshotOf(test);
        const auto result = set(write, ref(family), assignment);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2(sentence(result.error()).contains(named), qPrintable(sentence(result.error())));
        QCOMPARE(snapshotOf(test), before);
    }

    void aPersonsNumberAndNameBringTheRestAlong()
    {
        TestRegister test;
        WritePath write(*test.reg, everybody(), test.clock);
        const Family family = store(write, [] {
            Family made;
            made.displayName = "Ekström";
            return made;
        }());
        RecordRef person;
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            Person anna;
            anna.family = family.id;
            anna.givenName = "Anna";
            anna.familyName = "Ekström";
            FAMN_ASSIGN(stored, change.insert(anna));
            person = {"person", stored.id.uuid};
            return done();
        }));
        QVERIFY(setFields(write, person,
                          {{"number", "900101-2385"}, {"phone", "070-174 06 05"}, {"email", "a@EXAMPLE.se"}}, {}));
        QCOMPARE(*findRecord(write, "19900101-2385"), person);
        auto stored = *RecordTable<Person>(test.reg->writer()).find({person.id});
        QCOMPARE(stored.numberKind, PersonNumberKind::PersonalNumber);
        QCOMPARE(stored.phone, "+46701740605");
        QCOMPARE(stored.email, "a@example.se");
        QCOMPARE(set(write, person, "number=900101-2386").error().arguments.value(1), "bad_checksum");
        QCOMPARE(set(write, person, "number_kind=tf").error().code, ErrorCode::FieldFixed);
        QVERIFY(set(write, person, "family_name=Ali"));
        QCOMPARE(RecordTable<Family>(test.reg->writer()).find(family.id)->displayName, "Ali");
        QVERIFY(undoBatch(write, *lastBatch(write))->skipped.isEmpty());
        QCOMPARE(RecordTable<Family>(test.reg->writer()).find(family.id)->displayName, "Ekström");
        QVERIFY(set(write, person, "number="));
        stored = *RecordTable<Person>(test.reg->writer()).find({person.id});
        QVERIFY(!stored.numberKind);
        // Nothing changed, nothing journalled.
        QVERIFY(set(write, person, "number=")->isNull());
    }
};

FAMN_TEST_MAIN(TestHistory)
#include "tst_History.moc"
