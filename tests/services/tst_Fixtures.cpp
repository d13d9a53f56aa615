#include "models/services/Access.h"
#include "models/services/History.h"
#include "models/services/Queue.h"
#include "models/services/Undo.h"
#include "models/services/UserState.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"
#include "models/storage/QueueReads.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace famn;

/// Opens a register of every schema version there ever was.
class TestFixtures : public FamnTest
{
    Q_OBJECT

    FakeClock m_clock;
    QTemporaryDir m_folder;

    static QString fixture(const QString &ending) { return QString(FAMN_TEST_DATA "/registers/") + ending; }

    QString copyOf(const QString &version) const
    {
        for (const char *ending : {".famn", ".famn-keys"}) {
            const QString name = version + ending;
            const QString target = m_folder.filePath(name);
            QFile::remove(target);
            if (!QFile::copy(fixture(name), target) ||
                !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
                qFatal("cannot copy %s", qPrintable(name));
        }
        return m_folder.filePath(version + ".famn");
    }

    void versions()
    {
        QTest::addColumn<QString>("version");
        for (const QString &name : QDir(fixture("")).entryList({"v*.famn"}))
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        registerCipherDriver();
        // Years have passed since.
        m_clock.time = swedishInstant(QDate(2031, 5, 5), QTime(9, 0));
    }

    void everyVersionButTheLatestHasOne()
    {
        const int latest = schemaSteps().last().version;
        for (int version = 1; version < latest; ++version)
            QVERIFY2(QFile::exists(fixture(QString("v%1.famn").arg(version))), qPrintable(QString::number(version)));
        QVERIFY(QFile::exists(fixture("v1.famn")));
    }

    void opensAndHoldsWhatItHeld_data() { versions(); }

    void opensAndHoldsWhatItHeld()
    {
        QFETCH(QString, version);
        const QString path = copyOf(version);
        auto passphrase = preparePassphrase(QString::fromUtf16(fixturePassphrase));
        QVERIFY(passphrase);
        const auto opened = unlockRegister(path, *passphrase, {}, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const int latest = schemaSteps().last().version;
        QCOMPARE(opened->reg->info().schemaVersion, latest);
        QCOMPARE(opened->reg->versionBefore(), version.mid(1).toInt());
        QCOMPARE(opened->reg->migrationCopy().isEmpty(), opened->reg->versionBefore() == latest);

        QFile sheet(fixture(version + ".sheet.txt"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const auto secrets = parseRecoverySheet(QString::fromUtf8(sheet.readAll()));
        QVERIFY(secrets);
        const auto health = checkHealth(*opened->reg, &secrets->journalKey);
        QVERIFY(health);
        for (const HealthFinding &finding : health->findings)
            QVERIFY2(finding.good, qPrintable(finding.step + ": " + finding.detail));
        QVERIFY(health->journal.sealsChecked > 10);

        const auto counts = countRecords(opened->reg->writer());
        QVERIFY(counts->families >= 3);
        QVERIFY(counts->persons >= 4);
        QVERIFY(counts->applications >= 3);
        QCOMPARE(counts->assignments, 1);
        QCOMPARE(counts->contacts, 1);
        QCOMPARE(counts->tasks, 0);
        QCOMPARE(*settingValue(opened->reg->writer(), "municipality"), "1280");
        QCOMPARE(listFamilies(opened->reg->writer())->size(), counts->families);

        // Drafts and view states came with version 2.
        const int kept = version == "v1" ? 0 : 1;
        QCOMPARE(draftsOf(opened->reg->writer(), opened->actor())->size(), kept);
        QCOMPARE(viewsOf(opened->reg->writer(), opened->actor())->size(), kept);
        QCOMPARE(*countUnanswered(opened->reg->writer()), counts->applications);

        // Who is away, the day of the next try and the office's hours came with version 3.
        const bool intake = version != "v1" && version != "v2";
        QCOMPARE(absencesFrom(opened->reg->writer(), QDate(2026, 1, 1))->size(), intake ? 1 : 0);
        const auto queue = readQueue(opened->reg->writer(), opened->actor(), m_clock.now());
        QVERIFY(queue.ok());
        QCOMPARE(queue->entries.size(), counts->applications);
        const auto tried = std::count_if(queue->entries.cbegin(), queue->entries.cend(),
                                         [](const QueueEntry &entry) { return entry.nextTryOn == QDate(2026, 3, 4); });
        QCOMPARE(tried, intake ? 1 : 0);
        QCOMPARE(queue->rules.hours.cutOff, intake ? QTime(16, 0) : QTime(17, 0));
    }

    void canBeWorkedWith_data() { versions(); }

    void canBeWorkedWith()
    {
        QFETCH(QString, version);
        const QString path = copyOf(version);
        auto passphrase = preparePassphrase(QString::fromUtf16(fixturePassphrase));
        const auto opened = unlockRegister(path, *passphrase, {}, m_clock);
        QVERIFY(opened);
        // Even the import of those days can be taken back, all but the family that was worked with.
        const auto imported = readLog(*opened->write, {{}, {}, {}, JournalAction::Import, false, 1});
        QCOMPARE(imported->size(), 1);
        const auto families = countRecords(opened->reg->writer())->families;
        const auto undone = undoBatch(*opened->write, imported->first().entry.batch);
        QVERIFY(undone);
        QVERIFY(!undone->done.isEmpty());
        QVERIFY(!undone->skipped.isEmpty());
        QCOMPARE(countRecords(opened->reg->writer())->families, 1);
        QVERIFY(undoBatch(*opened->write, undone->batch)->skipped.isEmpty());
        QCOMPARE(countRecords(opened->reg->writer())->families, families);
        QVERIFY(checkHealth(*opened->reg, nullptr)->good());
    }
};

FAMN_TEST_MAIN(TestFixtures)
#include "tst_Fixtures.moc"
