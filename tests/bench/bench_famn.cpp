// Our side of every figure, each command in a process of its own. Prints "name value" lines for bench_run.

#include "models/services/ApplicationImporter.h"
#include "models/storage/Lists.h"
#include "models/storage/Statement.h"
#include "tests/bench/BenchSupport.h"
#include "tests/bench/MadeUpList.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace famn;
using namespace famn::bench;

namespace {

constexpr int listCacheKib = 64'000;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(u"error %1: %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// 64 hex digits of the master key, 32 of the salt. Benchmark registers hold nobody's data, so the key is an argument.
MasterKey keyOf(const QString &hex)
{
    QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    MasterKey key;
    if (bytes.size() != qsizetype(MasterKey::keySize + key.salt.size()))
        giveUp(u"the key must have 96 hex digits"_s);
    std::memcpy(key.salt.data(), bytes.constData() + MasterKey::keySize, key.salt.size());
    bytes.truncate(MasterKey::keySize);
    key.key = SecretBytes::take(bytes);
    return key;
}

Actor somebody()
{
    Actor actor;
    actor.staff.uuid = Uuid::generate(SystemClock().now());
    actor.slot = actor.staff.uuid;
    for (const auto &entry : codeKeys<StaffRole>)
        actor.roles.insert(entry.code);
    return actor;
}

void makeRegister(const QString &path, const QString &keyHex, bool training,
                  const SecretBytes &firstJournalKey = SecretBytes::random(32))
{
    registerCipherDriver();
    MasterKey key = keyOf(keyHex);
    key.registerId = Uuid::generate(SystemClock().now());
    must(Register::make(path, key, firstJournalKey, training, SystemClock()));
}

std::unique_ptr<Register> openRegister(const QString &path, const QString &keyHex, const Clock &clock)
{
    registerCipherDriver();
    return must(Register::open(path, keyOf(keyHex), u"bench"_s, clock));
}

Family familyNumber(int index, const MadeUpHousehold &home, const QStringList &municipalities)
{
    Family family;
    family.displayName = home.surnames;
    if (index % 50 == 0)
        family.protection = Protection::ConfidentialityMarking;
    family.municipality = municipalities.at(index * 31 % municipalities.size());
    family.district = home.district;
    family.address = home.street;
    family.postcode = home.postcode;
    family.city = home.city;
    family.rooms = 3 + index % 4;
    family.languages = u"sv"_s;
    if (index % 3 != 0)
        family.experienced = index % 3 == 1;
    if (index % 4 != 0)
        family.lastNote = QDate(2025, 1, 1).addDays(index % 400);
    return family;
}

/// A register of COUNT families; every fifth has an assignment that goes on.
void fill(const QString &path, const QString &keyHex, int count)
{
    makeRegister(path, keyHex, true);
    const SystemClock clock;
    const auto reg = openRegister(path, keyHex, clock);
    WritePath write(*reg, somebody(), clock);
    QStringList municipalities;
    for (const Municipality &municipality : must(allMunicipalities(reg->writer())))
        municipalities.append(municipality.code);
    must(write.run([&](Change &change) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Family family = familyNumber(i, household(i), municipalities);
            FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
            family.caseNumber = caseNumber;
            FAMN_ASSIGN(stored, change.insert(family));
            if (i % 5 != 0)
                continue;
            Assignment assignment;
            assignment.family = stored.id;
            assignment.status = AssignmentStatus::Active;
            assignment.from = QDate(2024, 1, 1).addDays(i % 500);
            assignment.municipality = stored.municipality;
            assignment.maxChildren = 2;
            FAMN_TRY(change.insert(assignment));
        }
        return done();
    }));
}

/// Writes the tables that the list reads as SQL, for a program that knows nothing of ours.
void exportRows(const QString &path, const QString &keyHex, const QString &target)
{
    const SystemClock clock;
    const auto reg = openRegister(path, keyHex, clock);
    const Connection &db = reg->writer();
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        giveUp(out.errorString());
    const QStringList tables{u"municipality"_s, u"unit"_s, u"staff"_s, u"family"_s, u"assignment"_s};
    for (const QString &table : tables) {
        QSqlQuery shape = must(db.run(u"SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL "
                                      "ORDER BY type = 'table' DESC"_s,
                                      {table}));
        while (shape.next())
            out.write(shape.value(0).toString().toUtf8() + '\0');
        QStringList quoted;
        QSqlQuery columns = must(db.run(u"SELECT name FROM pragma_table_info(?)"_s, {table}));
        while (columns.next())
            quoted.append(u"quote(\"%1\")"_s.arg(columns.value(0).toString()));
        const QString values = quoted.join(u" || ',' || "_s);
        QSqlQuery rows = must(db.run(u"SELECT %1 FROM %2"_s.arg(values, table)));
        while (rows.next())
            out.write(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, rows.value(0).toString()).toUtf8() + '\0');
    }
}

void list(const QString &path, const QString &keyHex)
{
    registerCipherDriver();
    const MasterKey key = keyOf(keyHex);
    const auto db = must(Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Read, listCacheKib}));
    // The first read decrypts every page; the ones after find them in the connection's cache.
    const Stopwatch first;
    const QList<FamilyRow> rows = must(listFamilies(*db, ListOrder::AsStored));
    put("first_ms", first.msec());
    put("first_processor_ms", first.processorMsec());
    const Stopwatch again;
    const QList<FamilyRow> rowsAgain = must(listFamilies(*db, ListOrder::AsStored));
    const double againMsec = again.msec();
    put("again_processor_ms", again.processorMsec());
    put("again_ms", againMsec);
    const Stopwatch sorted;
    const QList<FamilyRow> rowsSorted = must(listFamilies(*db, ListOrder::ByName));
    put("sort_ms", sorted.msec() - againMsec);
    int assignments = 0;
    for (const FamilyRow &row : rows)
        assignments += row.assignments;
    put("rows", double(rows == rowsAgain && rows.size() == rowsSorted.size() ? rows.size() : -1));
    put("assignments", assignments);
}

void edit(const QString &path, const QString &keyHex, int count)
{
    const SystemClock clock;
    const auto reg = openRegister(path, keyHex, clock);
    WritePath write(*reg, somebody(), clock);
    const QList<FamilyRow> families = must(listFamilies(reg->writer(), ListOrder::AsStored));
    for (int i = 0; i < count; ++i) {
        const FamilyId id = families.at(qint64(i) * 7919 % families.size()).id;
        Family before;
        // What the window has read already when somebody changes a field.
        must(write.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(found, change.table<Family>().find(id));
            before = found;
            return done();
        }));
        Family after = before;
        after.district = u"Stadsdel %1"_s.arg(clock.now().msec); // never what it was
        const Stopwatch watch;
        must(write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.update(before, after));
            return done();
        }));
        put("edit_ms", watch.msec());
        put("edit_processor_ms", watch.processorMsec());
    }
}

/// One import for each of LISTS, into the same register.
void import(const QString &path, const QString &keyHex, const QStringList &lists, bool training)
{
    makeRegister(path, keyHex, training);
    const SystemClock clock;
    const auto reg = openRegister(path, keyHex, clock);
    WritePath write(*reg, somebody(), clock);
    const double before = peakMib();
    const Stopwatch watch;
    ImportReport report;
    int imported = 0;
    for (const QString &list : lists) {
        const Stopwatch part;
        report = must(importApplications(write, list, {}));
        imported += report.imported;
        put("part_s", part.msec() / 1000);
        put("part_processor_s", part.processorMsec() / 1000);
        put("part_peak_mib", peakMib());
        std::fflush(stdout);
    }
    put("import_s", watch.msec() / 1000);
    put("import_processor_s", watch.processorMsec() / 1000);
    put("peak_before_mib", before);
    put("peak_mib", peakMib());
    put("imported", imported);
    put("warnings", double(report.warnings.size()));
    put("rejected", report.rejectedRows);
    put("possible_duplicates", double(report.possibleDuplicates.size()));
}

/// Makes a register whose journal has ENTRIES, half of them a family's arrival and half a change of one, and verifies
/// the journal, each time on a connection that has read nothing yet.
void journal(const QString &path, const QString &keyHex, int entries)
{
    const SystemClock clock;
    const SecretBytes firstKey = SecretBytes::random(32);
    makeRegister(path, keyHex, true, firstKey);
    {
        const auto reg = openRegister(path, keyHex, clock);
        WritePath write(*reg, somebody(), clock);
        must(write.run([&](Change &change) -> Result<void> {
            for (int i = 0; i < entries / 2; ++i) {
                Family family = familyNumber(i, household(i), {QString()});
                FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
                family.caseNumber = caseNumber;
                FAMN_ASSIGN(stored, change.insert(family));
                Family after = stored;
                after.district = u"Stadsdel %1"_s.arg(i);
                FAMN_TRY(change.update(stored, after));
            }
            return done();
        }));
    }
    for (const bool sealed : {false, true}) {
        const auto reg = openRegister(path, keyHex, clock);
        const Stopwatch watch;
        const JournalReport report = must(verifyJournal(reg->writer(), sealed ? &firstKey : nullptr));
        put(sealed ? "journal_sealed_ms" : "journal_ms", watch.msec());
        put(sealed ? "journal_sealed_processor_ms" : "journal_processor_ms", watch.processorMsec());
        if (report.firstBad != 0 || report.sealsChecked != (sealed ? report.entries : 0))
            giveUp(u"the journal must hold"_s);
        put("journal_entries", double(report.entries));
    }
}

void firstRow(const Connection &db)
{
    auto row =
        must(Statement::prepare(db, "SELECT case_number, display_name FROM family WHERE deleted_at IS NULL LIMIT 1"));
    if (!must(row.step()) || row.text(0).isEmpty())
        giveUp(u"no row"_s);
}

void openOnce(const QString &path, const QString &keyHex)
{
    const SystemClock clock;
    // The first one in a process also starts the cryptographic library.
    for (const char *name : {"register_first_ms", "register_ms"}) {
        const Stopwatch watch;
        const auto reg = openRegister(path, keyHex, clock);
        firstRow(reg->writer());
        put(name, watch.msec());
    }
    const MasterKey key = keyOf(keyHex);
    const Stopwatch watch;
    const auto db = must(Connection::open(path, key.databaseKeySpec(), {}));
    firstRow(*db);
    put("connection_ms", watch.msec());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!startSecrets())
        return 1;
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    const QString key = arguments.value(3);
    if (command == u"csv"_s) {
        if (!writeApplicationList(path, arguments.value(3).toInt(), arguments.value(4).toInt()))
            giveUp(u"cannot write %1"_s.arg(path));
    } else if (command == u"fill"_s) {
        fill(path, key, arguments.value(4).toInt());
    } else if (command == u"export"_s) {
        exportRows(path, key, arguments.value(4));
    } else if (command == u"list-families"_s) {
        list(path, key);
    } else if (command == u"edit"_s) {
        edit(path, key, arguments.value(4).toInt());
    } else if (command == u"import"_s) {
        import(path, key, arguments.value(4).split(u','), arguments.value(5) != u"plain"_s);
    } else if (command == u"journal"_s) {
        journal(path, key, arguments.value(4).toInt());
    } else if (command == u"open"_s) {
        openOnce(path, key);
    } else {
        giveUp(u"usage: bench_famn csv FILE ROWS [FIRST] | fill FILE KEYHEX FAMILIES | export FILE KEYHEX SCRIPT | "
               "list-families FILE KEYHEX | edit FILE KEYHEX COUNT | import FILE KEYHEX CSV,CSV... [training|plain] | "
               "open FILE KEYHEX | journal FILE KEYHEX ENTRIES"_s);
    }
    return 0;
}
