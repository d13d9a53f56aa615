#pragma once

#include <QObject>
#include <QVariantMap>

namespace famn {

/// Tells when the computer is about to sleep, its screen is locked or another user takes it over. On Linux by
/// systemd-logind and the desktop's screen saver, over D-Bus; elsewhere nothing is heard yet. While it holds the
/// computer awake, logind waits a few seconds for whatever must be done first.
class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);
    ~SleepWatch() override;

    /// Asks the system to wait for us before it sleeps, or no longer.
    void holdAwake(bool hold);

public Q_SLOTS:
    /// logind: the computer is about to sleep, or has woken up.
    void prepareForSleep(bool sleeping);
    /// A screen saver began, or ended.
    void screenSaverChanged(bool active);
    /// logind: this session is to be locked.
    void sessionLocked();
    /// logind: what is said of this session changed. One that is not active any more has given screen and keyboard to
    /// another user's.
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &unknown);

Q_SIGNALS:
    /// Nobody sits there, or nobody will.
    void leaving();

private:
    /// Asks logind which session this is, and listens to it.
    void findSession();

    /// Of the inhibitor; -1 for none.
    int m_inhibitor = -1;
};

} // namespace famn
