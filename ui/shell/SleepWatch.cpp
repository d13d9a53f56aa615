#include "ui/shell/SleepWatch.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

#ifdef Q_OS_LINUX
namespace {

QString login()
{
    return u"org.freedesktop.login1"_s;
}
QString manager()
{
    return u"org.freedesktop.login1.Manager"_s;
}

QString sessionInterface()
{
    return u"org.freedesktop.login1.Session"_s;
}

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login(), u"/org/freedesktop/login1"_s, manager(), u"PrepareForSleep"_s, this,
                       SLOT(prepareForSleep(bool)));
        findSession();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void SleepWatch::findSession()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(login(), u"/org/freedesktop/login1"_s, manager(), u"GetSession"_s);
    // logind speaks for a session under its own path only, not under the "auto" that may be called.
    call << u"auto"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        QDBusConnection system = QDBusConnection::systemBus();
        const QString path = reply.value().path();
        system.connect(login(), path, sessionInterface(), u"Lock"_s, this, SLOT(sessionLocked()));
        system.connect(login(), path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                       SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    });
}

void SleepWatch::holdAwake(bool hold)
{
    if (!hold) {
        if (m_inhibitor >= 0)
            ::close(m_inhibitor);
        m_inhibitor = -1;
        return;
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (m_inhibitor >= 0 || !system.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(login(), u"/org/freedesktop/login1"_s, manager(), u"Inhibit"_s);
    call << u"sleep"_s << u"Famn"_s << u"Locks the register"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError() || m_inhibitor >= 0)
            return;
        m_inhibitor = ::dup(reply.value().fileDescriptor());
    });
}
#else
SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
}

void SleepWatch::holdAwake(bool /*hold*/) {}
#endif

SleepWatch::~SleepWatch()
{
    holdAwake(false);
}

void SleepWatch::prepareForSleep(bool sleeping)
{
    if (sleeping)
        Q_EMIT leaving();
}

void SleepWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT leaving();
}

void SleepWatch::sessionChanged(const QString & /*interface*/, const QVariantMap &changed,
                                const QStringList & /*unknown*/)
{
    const auto active = changed.constFind(u"Active"_s);
    const auto locked = changed.constFind(u"LockedHint"_s);
    if ((active != changed.cend() && !active->toBool()) || (locked != changed.cend() && locked->toBool()))
        Q_EMIT leaving();
}

void SleepWatch::sessionLocked()
{
    Q_EMIT leaving();
}

} // namespace famn
