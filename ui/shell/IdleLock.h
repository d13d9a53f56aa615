#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace famn {

/// Tells when nobody has touched the program for a while: first a warning that counts down, then that it is time to
/// lock. Any key, click, turn of the wheel or move of the pointer within the program begins anew.
class IdleLock final : public QObject
{
    Q_OBJECT
public:
    /// How long before the lock the warning begins (WCAG 2.2.1: no time limit without one).
    static constexpr std::chrono::milliseconds warning = std::chrono::seconds(20);

    explicit IdleLock(QObject *parent = nullptr);

    /// AFTER this long without a touch it is time; the warning comes a little before, or at once for shorter times.
    void start(std::chrono::milliseconds after);
    void stop();
    /// Somebody is there.
    void touch();

Q_SIGNALS:
    /// So many seconds are left.
    void warned(int secondsLeft);
    /// Somebody came back during the warning.
    void relieved();
    void expired();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void check();

    std::chrono::milliseconds m_after{0};
    /// Goes on while the computer sleeps, where the system has such a clock; else a jump of the wall clock shows it.
    QElapsedTimer m_sinceTouch;
    qint64 m_wallAtTouch = 0;
    QTimer m_timer;
    bool m_warning = false;
};

} // namespace famn
