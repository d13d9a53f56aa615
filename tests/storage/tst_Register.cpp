#include "models/storage/HealthCheck.h"
#include "models/storage/Lists.h"
#include "models/storage/RecordTable.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace famn;

namespace {

const QByteArray canary = "Kanariefågel";

Family someFamily(int number)
{
    Family family;
    family.id.uuid = Uuid::generate({number + 1});
    family.caseNumber = QString("FH-2026-%1").arg(number, 6, 10, QChar('0'));
    family.displayName = QString::fromUtf8(canary) + QString::number(number);
    family.stamp = {{1}, {1}, {}, {}, std::nullopt, 1};
    return family;
}

void fillFamilies(const TestRegister &test, int count)
{
    RecordTable<Family> families(test.reg->writer());
    Journal journal(test.reg->writer());
    auto transaction = Transaction::begin(test.reg->writer());
    QVERIFY(transaction);
    QVERIFY(journal.begin());
    for (int i = 0; i < count; ++i) {
        const Family family = someFamily(i);
        QVERIFY(families.insert(family));
        QVERIFY(journal.append({test.reg->info().device, {}, {}, family.id.uuid, {1}}, JournalAction::Create, "family",
                               family.id.uuid, {}));
    }
    QVERIFY(journal.finish());
    QVERIFY(transaction->commit());
}

/// Everything the register shows of its families, or nothing when that fails.
std::optional<QStringList> dump(const TestRegister &test)
{
    auto opened = Register::open(test.path(), test.key.clone(), "test", test.clock);
    if (!opened)
        return std::nullopt;
    QStringList names;
    RecordTable<Family> families((*opened)->writer());
    const auto read = families.each("ORDER BY id", {}, [&](const Family &family) {
        names.append(family.caseNumber + family.displayName);
        return true;
    });
    if (!read)
        return std::nullopt;
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRegisterFile : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesAWholeRegister()
    {
        TestRegister test;
        QCOMPARE(test.reg->info().id, test.key.registerId);
        QVERIFY(!test.reg->info().device.isNull());
        QCOMPARE(test.reg->info().schemaVersion, schemaSteps().last().version);
        QCOMPARE(test.reg->writer().scalar("SELECT count(*) FROM municipality").value().toInt(), 290);
        QCOMPARE(test.reg->writer().scalar("SELECT name FROM municipality WHERE code = '0114'").value().toString(),
                 "Upplands Väsby");
        const auto report = checkHealth(*test.reg, &test.firstJournalKey);
        QVERIFY(report);
        QVERIFY(report->good());
        QCOMPARE(QFile::permissions(test.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFile::exists(test.path("test.famn.new")));
        QCOMPARE(Register::make(test.path(), test.key, test.firstJournalKey, false, test.clock).error().code,
                 ErrorCode::FileExists);
    }

    void nothingIsReadableFromOutside()
    {
        TestRegister test;
        fillFamilies(test, 3000);
        // A sort that spills: temporary tables must stay in memory.
        auto sorted = test.reg->writer().run("SELECT a.display_name FROM family AS a, (SELECT 1 FROM family LIMIT 20) "
                                             "ORDER BY a.display_name COLLATE sv DESC, a.uid");
        QVERIFY(sorted);
        int rows = 0;
        while (sorted->next())
            ++rows;
        QCOMPARE(rows, 60000);
        QStringList files;
        for (const char *ending : {"", "-wal", "-shm", "-lock"})
            files.append(test.path() + ending);
        QVERIFY(QFileInfo(test.path() + "-wal").size() > 0);
        for (const QString &name : std::as_const(files)) {
            const QByteArray bytes = bytesOf(name);
            QVERIFY2(!bytes.contains(canary), qPrintable(name));
            QVERIFY2(!bytes.contains("FH-2026-"), qPrintable(name));
            QVERIFY2(!bytes.contains("SQLite format 3"), qPrintable(name));
        }
        const QFileInfoList temporary =
            QDir(QDir::tempPath()).entryInfoList({"etilqs_*"}, QDir::Files | QDir::Hidden | QDir::System);
        QVERIFY(temporary.isEmpty());
    }

    void anyFlippedBitIsRefusedOrHarmless()
    {
        TestRegister test;
        fillFamilies(test, 400);
        test.close();
        const QByteArray whole = bytesOf(test.path());
        const auto before = dump(test);
        QVERIFY(before);
        QCOMPARE(before->size(), 400);
        QList<qsizetype> places;
        for (qsizetype i = 0; i < 16; ++i)
            places.append(i);
        QRandomGenerator random(7);
        const qsizetype pages = whole.size() / 4096;
        for (qsizetype page = 0; page < pages; ++page)
            places.append(page * 4096 + random.bounded(4096));
        int refused = 0;
        for (const qsizetype place : std::as_const(places)) {
            QByteArray damaged = whole;
            damaged[place] = char(damaged[place] ^ (1 << random.bounded(8)));
            writeBytes(test.path(), damaged);
            const auto after = dump(test);
            refused += after ? 0 : 1;
            if (after)
                QCOMPARE(*after, *before); // a page that this list does not read
            if (place < 4096)
                QVERIFY2(!after, qPrintable(QString::number(place)));
            auto opened = Register::open(test.path(), test.key.clone(), "test", test.clock);
            if (opened)
                QVERIFY2(!checkHealth(**opened, nullptr)->good(), qPrintable(QString::number(place)));
            else
                QCOMPARE(opened.error().code, ErrorCode::RegisterDamaged);
        }
        QVERIFY(refused > 16);
        writeBytes(test.path(), whole);
        QVERIFY(dump(test) == before);
    }

    void anyTruncationIsRefused()
    {
        TestRegister test;
        fillFamilies(test, 200);
        test.close();
        const QByteArray whole = bytesOf(test.path());
        for (const qsizetype size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2 / 4096 * 4096,
                                     qsizetype(8192), qsizetype(4096), qsizetype(4095), qsizetype(17)}) {
            writeBytes(test.path(), whole.left(size));
            const auto opened = Register::open(test.path(), test.key.clone(), "test", test.clock);
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QVERIFY(opened.error().code == ErrorCode::RegisterTruncated ||
                    opened.error().code == ErrorCode::RegisterDamaged ||
                    opened.error().code == ErrorCode::NotARegister);
            QCOMPARE(bytesOf(test.path()).size(), size);
        }
        writeBytes(test.path(), whole + QByteArray(4096, 'x'));
        QCOMPARE(Register::open(test.path(), test.key.clone(), "t", test.clock).error().code,
                 ErrorCode::RegisterDamaged);
    }

    void whatIsNoRegister_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("") << int(ErrorCode::FileEmpty);
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3", 16) + QByteArray(8192, '\0')
                                      << int(ErrorCode::PlainDatabase);
        QTest::newRow("short") << QByteArray("hello") << int(ErrorCode::NotARegister);
        QTest::newRow("noise") << QByteArray(8192, 'x') << int(ErrorCode::RegisterDamaged);
    }

    void whatIsNoRegister()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        TestRegister test;
        test.close();
        writeBytes(test.path("other.famn"), content);
        const auto opened = Register::open(test.path("other.famn"), test.key.clone(), "t", test.clock);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QCOMPARE(bytesOf(test.path("other.famn")), content);
        QCOMPARE(Register::open(test.path("none.famn"), test.key.clone(), "t", test.clock).error().code,
                 ErrorCode::FileMissing);
        QCOMPARE(Register::open(test.folder.path(), test.key.clone(), "t", test.clock).error().code,
                 ErrorCode::NotARegister);
    }

    void secondOpenerIsKeptOut()
    {
        TestRegister test;
        const auto second = Register::open(test.path(), test.key.clone(), "other", test.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RegisterInUse);
        QCOMPARE(second.error().arguments.value(1), "test");
    }

    void newerFileIsRefused()
    {
        TestRegister test;
        QVERIFY(test.reg->writer().execute("PRAGMA user_version = 4711"));
        test.close();
        const QByteArray before = bytesOf(test.path());
        const auto opened = Register::open(test.path(), test.key.clone(), "t", test.clock);
        QCOMPARE(opened.error().code, ErrorCode::RegisterTooNew);
        QCOMPARE(opened.error().arguments.value(1), "4711");
        QCOMPARE(bytesOf(test.path()), before);
    }

    void olderFileIsCopiedAndUpgraded()
    {
        TestRegister test;
        fillFamilies(test, 5);
        test.close();
        QList<MigrationStep> steps = schemaSteps();
        const int next = steps.last().version + 1;
        steps.append({next, "test", "CREATE TABLE added (a INTEGER) STRICT; UPDATE family SET district = 'ny';"});
        {
            auto opened = Register::open(test.path(), test.key.clone(), "t", test.clock, steps);
            QVERIFY(opened);
            QCOMPARE((*opened)->info().schemaVersion, next);
            QCOMPARE((*opened)->writer().scalar("SELECT count(*) FROM family WHERE district = 'ny'").value().toInt(),
                     5);
            const QString copy = (*opened)->migrationCopy();
            QVERIFY(copy.endsWith(QString("test-version-%1.famn").arg(next - 1)));
            const auto old = Register::open(copy, test.key.clone(), "t", test.clock);
            QVERIFY(old);
            QCOMPARE((*old)->info().schemaVersion, next - 1);
            QCOMPARE((*old)->writer().scalar("SELECT count(*) FROM family WHERE district = 'ny'").value().toInt(), 0);
        }
        QCOMPARE(Register::open(test.path(), test.key.clone(), "t", test.clock).error().code,
                 ErrorCode::RegisterTooNew);
    }

    // What an interrupted upgrade left: a copy without its final name is made anew, keys that are somebody else's stay.
    void copyBeforeAnUpgradeTakesAFreeName_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unfinished") << "%1.famn.new"
                                    << "%1.famn";
        QTest::newRow("copy") << "%1.famn"
                              << "%1-2.famn";
        QTest::newRow("its keys") << "%1.famn-keys"
                                  << "%1.famn";
        QTest::newRow("keys of another") << "%1.famn-keys"
                                         << "%1-2.famn";
    }

    void copyBeforeAnUpgradeTakesAFreeName()
    {
        QFETCH(QString, left);
        QFETCH(QString, expected);
        TestRegister test;
        fillFamilies(test, 2);
        test.close();
        const QByteArray ours = "our keys";
        const QByteArray found = QByteArray(QTest::currentDataTag()) == "its keys" ? ours : QByteArray("left");
        const QString version = test.path().chopped(5) + "-version-" + QString::number(schemaSteps().last().version);
        writeBytes(keyFilePath(test.path()), ours);
        writeBytes(left.arg(version), found);
        QList<MigrationStep> steps = schemaSteps();
        steps.append({steps.last().version + 1, "test", "CREATE TABLE added (a INTEGER) STRICT;"});
        const auto opened = Register::open(test.path(), test.key.clone(), "t", test.clock, steps);
        QVERIFY(opened);
        const QString copy = (*opened)->migrationCopy();
        QCOMPARE(copy, expected.arg(version));
        QCOMPARE(bytesOf(keyFilePath(copy)), ours);
        QVERIFY(Register::openCopy(copy, test.key.clone()));
        QVERIFY(!QFile::exists(copy + ".new"));
        QVERIFY(left.arg(version) == copy + ".new" || bytesOf(left.arg(version)) == found);
    }

    void aDiscardedLockLeavesNoFileAndLetsTheNextOneIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.famn");
        auto first = ProcessLock::acquire(path, "Anna");
        QVERIFY(first);
        QCOMPARE(ProcessLock::acquire(path, "Bo").error().code, ErrorCode::RegisterInUse);
        (*first)->discard();
        QVERIFY(QDir(folder.path()).isEmpty());
        // The one that is gone must not take the next one's file with it.
        const auto second = ProcessLock::acquire(path, "Bo");
        QVERIFY(second);
        (*first)->discard();
        first->reset();
        QVERIFY(QFile::exists(path + "-lock"));
        QCOMPARE(ProcessLock::acquire(path, "Anna").error().code, ErrorCode::RegisterInUse);
    }

    void brokenStepLeavesTheOldVersion()
    {
        TestRegister test;
        fillFamilies(test, 2);
        test.close();
        QList<MigrationStep> steps = schemaSteps();
        steps.append({steps.last().version + 1, "broken",
                      "UPDATE family SET district = 'half'; INSERT INTO nowhere VALUES (1);"});
        QVERIFY(!Register::open(test.path(), test.key.clone(), "t", test.clock, steps));
        auto opened = Register::open(test.path(), test.key.clone(), "t", test.clock);
        QVERIFY(opened);
        QCOMPARE((*opened)->writer().scalar("SELECT count(*) FROM family WHERE district = 'half'").value().toInt(), 0);
    }

    void officialToolOpensAndChecksTheFile()
    {
        const QString tool = QStandardPaths::findExecutable("sqlcipher");
        if (tool.isEmpty())
            QSKIP("the sqlcipher tool is not installed");
        TestRegister test;
        fillFamilies(test, 50);
        test.close();
        const SecretBytes hex = test.key.rawKeyHex();
        const QByteArray key(reinterpret_cast<const char *>(hex.data()), qsizetype(hex.size()));
        QProcess process;
        process.start(tool, {test.path()});
        process.write("PRAGMA key = \"x'" + key +
                      "'\";\nPRAGMA cipher_integrity_check;\nPRAGMA integrity_check;\n"
                      "SELECT count(*), max(case_number) FROM family;\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains("ok\n50|FH-2026-000049"), output.constData());
    }

    void recordsComeBackAsTheyWere()
    {
        TestRegister test;
        Family family = someFamily(1);
        family.protection = Protection::ProtectedRegistration;
        family.municipality = "1280";
        family.pets = {Pet::Dog, Pet::Horse};
        family.rooms = 5;
        family.ownRoom = false;
        family.fosterHomeSince = QDate(2019, 2, 28);
        family.stamp.deletedAt = Instant{77};
        RecordTable<Family> families(test.reg->writer());
        QVERIFY(families.insert(family));
        QCOMPARE(families.find(family.id).value(), family);
        family.rooms.reset();
        family.district = "Centrum";
        family.stamp.version = 2;
        QVERIFY(families.update(family));
        QCOMPARE(families.find(family.id).value(), family);
        Family other = someFamily(2);
        QCOMPARE(families.update(other).error().code, ErrorCode::NotFound);
        QCOMPARE(families.find(other.id).error().code, ErrorCode::NotFound);
    }

    void assignmentsOfOneTypeDoNotOverlap()
    {
        TestRegister test;
        const Family family = someFamily(1);
        QVERIFY(RecordTable<Family>(test.reg->writer()).insert(family));
        RecordTable<Assignment> assignments(test.reg->writer());
        const auto insert = [&](const QDate &from, const QDate &to, AssignmentType type) {
            Assignment assignment;
            assignment.id.uuid = Uuid::generate({9});
            assignment.family = family.id;
            assignment.type = type;
            assignment.from = from;
            assignment.to = to;
            assignment.municipality = "1280";
            assignment.stamp = {{1}, {1}, {}, {}, std::nullopt, 1};
            return assignments.insert(assignment);
        };
        QVERIFY(insert(QDate(2024, 1, 1), QDate(2024, 6, 30), AssignmentType::FosterHome));
        QVERIFY(insert(QDate(2024, 7, 1), QDate(), AssignmentType::FosterHome));
        QVERIFY(insert(QDate(2024, 3, 1), QDate(), AssignmentType::MentorFamily));
        QCOMPARE(insert(QDate(2024, 6, 30), QDate(2024, 6, 30), AssignmentType::FosterHome).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(insert(QDate(2030, 1, 1), QDate(), AssignmentType::FosterHome).error().code, ErrorCode::Conflict);
    }

    void protectedFamiliesAreMaskedAndLast()
    {
        TestRegister test;
        RecordTable<Family> families(test.reg->writer());
        const QStringList names{"Öberg", "Ahl", "Åberg", "Zetter"};
        for (int i = 0; i < 4; ++i) {
            Family family = someFamily(i);
            family.displayName = names.at(i);
            family.city = "Malmö";
            family.protection = i == 1 ? Protection::ConfidentialityMarking : Protection::None;
            QVERIFY(families.insert(family));
        }
        const auto rows = listFamilies(*test.reg->reader().value());
        QVERIFY(rows);
        QStringList shown;
        for (const FamilyRow &row : *rows)
            shown.append(row.name + '/' + row.city);
        QCOMPARE(shown, (QStringList{"Zetter/Malmö", "Åberg/Malmö", "Öberg/Malmö", "Protected/"}));
        // What comes first is the same, asked for alone.
        for (int most = 0; most <= 5; ++most) {
            const auto first = firstFamilies(*test.reg->reader().value(), most);
            QVERIFY(first);
            QCOMPARE(first->size(), std::min<qsizetype>(most, rows->size()));
            for (qsizetype i = 0; i < first->size(); ++i)
                QCOMPARE(first->at(i), rows->at(i).id);
        }
    }
};

FAMN_TEST_MAIN(TestRegisterFile)
#include "tst_Register.moc"
