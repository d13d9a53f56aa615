#include "models/services/Access.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FamnTest.h"
#include "tests/support/MemorySearch.h"
#include "tests/ui/WindowFixture.h"

#include <QAction>
#include <QRandomGenerator>

using namespace famn;

/// What the memory of the program holds after its window was locked: what a core dump, or another process with the same
/// rights, would find.
class TestWindowMemory : public FamnTest
{
    Q_OBJECT

    /// The needles of the register's keys; nothing of the keys outlives the call.
    static QList<Needle> keysOf(const WindowFixture &fixture)
    {
        const auto phrase = preparePassphrase(QString::fromUtf16(WindowFixture::passphrase));
        const auto opened = unlockRegister(fixture.path, *phrase, {}, fixture.clock);
        return opened ? keyNeedles(opened->reg->key()) : QList<Needle>();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void keysGoAndRowsAreCounted()
    {
        // Different each time, so that the program's own text does not hold it.
        const QByteArray canary = "Kanariefagel" + QByteArray::number(QRandomGenerator::global()->generate());
        QList<Needle> rows;
        {
            const QString wide = QString::fromLatin1(canary);
            rows = {needle("rows in UTF-8", canary.constData(), size_t(canary.size())),
                    needle("rows in UTF-16", wide.constData(), size_t(wide.size()) * 2)};
        }
        WindowFixture fixture(false, true, [&](WritePath &write) {
            const auto made = write.run([&](Change &change) -> Result<void> {
                FAMN_ASSIGN(number, change.nextCaseNumber());
                Family family;
                family.caseNumber = number;
                family.displayName = QString::fromLatin1(canary);
                FAMN_TRY(change.insert(family));
                return done();
            });
            QVERIFY(made);
        });
        QList<Needle> keys = keysOf(fixture);
        QVERIFY(!keys.isEmpty());
        fixture.firstPage = "families";
        fixture.unlock();
        fixture.show("families");
        searchMemory(keys);
        searchMemory(rows);
        qInfo("unlocked: %s, %s", counts(keys).constData(), counts(rows).constData());
        QVERIFY(total(keys) > 0);
        QVERIFY(total(rows) > 0);

        fixture.find<QAction>("actionLock")->trigger();
        QTRY_VERIFY(!fixture.window->isUnlocked());
        searchMemory(keys);
        searchMemory(rows);
        qInfo("locked: %s, %s", counts(keys).constData(), counts(rows).constData());
        QCOMPARE(total(keys), 0);
        // Rows: Qt does not wipe its texts; how many are left is stated in SECURITY.md.
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestWindowMemory, QApplication>(argc, argv);
}
#include "tst_WindowMemory.moc"
