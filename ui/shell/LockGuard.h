#pragma once

#include "ui/shell/IdleLock.h"
#include "ui/shell/SleepWatch.h"
#include "ui/work/WorkContext.h"

#include <QPointer>

class QVBoxLayout;

namespace famn {

class InlineMessage;

/// Watches over an unlocked register: asks for the lock when nobody touched the program for as long as the preferences
/// say, when the computer is about to sleep, and when its screen is locked. Says so 20 seconds ahead where it can.
class LockGuard final : public QObject
{
    Q_OBJECT
public:
    /// The warning is shown in PLACE.
    LockGuard(const WorkContext &context, QVBoxLayout &place, QObject *parent);
    ~LockGuard() override;

Q_SIGNALS:
    void lockRequested();

private:
    void begin();
    void warn(int secondsLeft);

    WorkContext m_context;
    QVBoxLayout &m_place;
    IdleLock m_idle;
    SleepWatch m_sleep;
    QPointer<InlineMessage> m_warning;
};

} // namespace famn
