#include "ui/shell/SleepWatch.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
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

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login(), u"/org/freedesktop/login1"_s, manager(), u"PrepareForSleep"_s, this,
                       SLOT(prepareForSleep(bool)));
        system.connect(login(), u"/org/freedesktop/login1/session/auto"_s, u"org.freedesktop.login1.Session"_s,
                       u"Lock"_s, this, SLOT(sessionLocked()));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
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

void SleepWatch::sessionLocked()
{
    Q_EMIT leaving();
}

} // namespace famn
