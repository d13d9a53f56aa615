#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/LockGuard.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace famn;
using namespace std::chrono_literals;

class TestLockGuard : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void warnsAndExpires()
    {
        IdleLock idle;
        QSignalSpy warned(&idle, &IdleLock::warned);
        QSignalSpy expired(&idle, &IdleLock::expired);
        // Shorter than the warning: it begins at once.
        idle.start(1500ms);
        QTRY_VERIFY(!warned.isEmpty());
        QVERIFY(warned.first().first().toInt() <= 2);
        QVERIFY(expired.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(expired.size(), 1, 10'000);
    }

    void aKeyRelieves()
    {
        IdleLock idle;
        QWidget widget;
        QSignalSpy warned(&idle, &IdleLock::warned);
        QSignalSpy relieved(&idle, &IdleLock::relieved);
        QSignalSpy expired(&idle, &IdleLock::expired);
        idle.start(19s);
        QTRY_VERIFY(!warned.isEmpty());
        QTest::keyClick(&widget, Qt::Key_Shift);
        QCOMPARE(relieved.size(), 1);
        QVERIFY(expired.isEmpty());
    }

    void stoppedItSaysNothing()
    {
        IdleLock idle;
        QSignalSpy warned(&idle, &IdleLock::warned);
        idle.start(1ms);
        idle.stop();
        QCoreApplication::processEvents();
        QVERIFY(warned.isEmpty());
    }

    void sleepLocks_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("sleep") << 0;
        QTest::newRow("screen saver") << 1;
        QTest::newRow("session locked") << 2;
    }

    void sleepLocks()
    {
        QFETCH(int, event);
        WindowFixture fixture;
        fixture.unlock();
        auto *watch = fixture.window->findChild<SleepWatch *>();
        QVERIFY(watch);
        // Waking up and the end of a screen saver lock nothing.
        watch->prepareForSleep(false);
        watch->screenSaverChanged(false);
        QCoreApplication::processEvents();
        QVERIFY(fixture.window->isUnlocked());
        if (event == 0)
            watch->prepareForSleep(true);
        else if (event == 1)
            watch->screenSaverChanged(true);
        else
            watch->sessionLocked();
        QTRY_VERIFY(!fixture.window->isUnlocked());
    }
};

int main(int argc, char **argv)
{
    return runTest<TestLockGuard, QApplication>(argc, argv);
}

#include "tst_LockGuard.moc"
