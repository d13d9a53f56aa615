#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/LockGuard.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#endif

using namespace famn;
using namespace std::chrono_literals;

#ifdef Q_OS_LINUX
/// Speaks as systemd-logind does, on a bus of the test's own that stands in for the system's.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    static QString session() { return "/org/freedesktop/login1/session/_31"; }

    /// Before anything asks for the system's bus.
    bool start()
    {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address=1"});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        QDBusConnection own = QDBusConnection::connectToBus(QString::fromLatin1(address), "login");
        return own.registerService("org.freedesktop.login1") &&
               own.registerObject("/org/freedesktop/login1", this, QDBusConnection::ExportAllSlots);
    }
    void stop()
    {
        QDBusConnection::disconnectFromBus("login");
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection("login"); }
    [[nodiscard]] bool asked() const { return m_asked; }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id) // The name is logind's.
    {
        m_asked = id == "auto";
        return QDBusObjectPath(session());
    }

private:
    QProcess m_daemon;
    bool m_asked = false;
};
#endif

class TestLockGuard : public FamnTest
{
    Q_OBJECT

#ifdef Q_OS_LINUX
    FakeLogin m_login;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_login.start(), "dbus-daemon is needed");
    }
    void cleanupTestCase()
    {
        m_login.stop();
    }
#endif

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
        QTest::newRow("another user's turn") << 3;
        QTest::newRow("locked, as a hint") << 4;
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
        watch->sessionChanged({}, {{"Active", true}, {"LockedHint", false}, {"IdleHint", true}}, {});
        QCoreApplication::processEvents();
        QVERIFY(fixture.window->isUnlocked());
        if (event == 0)
            watch->prepareForSleep(true);
        else if (event == 1)
            watch->screenSaverChanged(true);
        else if (event == 2)
            watch->sessionLocked();
        else if (event == 3)
            watch->sessionChanged({}, {{"Active", false}}, {});
        else
            watch->sessionChanged({}, {{"LockedHint", true}}, {});
        QTRY_VERIFY(!fixture.window->isUnlocked());
    }

#ifdef Q_OS_LINUX
    // With a bus of its own, on which the test speaks as logind does.
    void hearsTheLoginManager_data()
    {
        QTest::addColumn<QString>("signal");
        for (const char *signal : {"PrepareForSleep", "Lock", "Active"})
            QTest::newRow(signal) << signal;
    }

    void hearsTheLoginManager()
    {
        QFETCH(QString, signal);
        const QDBusConnection bus = QDBusConnection::systemBus();
        QVERIFY(bus.isConnected());
        SleepWatch watch;
        const QSignalSpy left(&watch, &SleepWatch::leaving);
        // It has asked which session this is, and got its answer.
        QTRY_VERIFY(m_login.asked());
        const QString path = FakeLogin::session();
        const auto say = [&] {
            QDBusMessage message;
            if (signal == "PrepareForSleep") {
                message =
                    QDBusMessage::createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", signal);
                message << true;
            } else if (signal == "Lock") {
                message = QDBusMessage::createSignal(path, "org.freedesktop.login1.Session", signal);
            } else {
                message = QDBusMessage::createSignal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged");
                message << "org.freedesktop.login1.Session" << QVariantMap{{"Active", false}} << QStringList();
            }
            return m_login.bus().send(message) && left.isEmpty();
        };
        // The answer may still be on its way to it, so what happens is said until it hears.
        QTRY_VERIFY(!say());
        QVERIFY(!left.isEmpty());
    }
#endif
};

int main(int argc, char **argv)
{
    return runTest<TestLockGuard, QApplication>(argc, argv);
}

#include "tst_LockGuard.moc"
