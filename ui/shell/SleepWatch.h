#pragma once

#include <QObject>

namespace famn {

/// Tells when the computer is about to sleep or its screen is locked. On Linux by systemd-logind and the desktop's
/// screen saver, over D-Bus; elsewhere nothing is heard yet. While it holds the computer awake, logind waits a few
/// seconds for whatever must be done first.
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

Q_SIGNALS:
    /// Nobody sits there, or nobody will.
    void leaving();

private:
    /// Of the inhibitor; -1 for none.
    int m_inhibitor = -1;
};

} // namespace famn
