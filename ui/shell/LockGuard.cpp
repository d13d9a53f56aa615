#include "ui/shell/LockGuard.h"

#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace famn {

LockGuard::LockGuard(const WorkContext &context, QVBoxLayout &place, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_place(place)
    , m_sleep(this)
{
    connect(&m_idle, &IdleLock::warned, this, &LockGuard::warn);
    connect(&m_idle, &IdleLock::relieved, this, [this] { delete m_warning; });
    connect(&m_idle, &IdleLock::expired, this, &LockGuard::lockRequested);
    connect(&m_sleep, &SleepWatch::leaving, this, &LockGuard::lockRequested);
    connect(&m_context.preferences, &Preferences::changed, this, &LockGuard::begin);
    // The computer waits with its sleep until this object, and with it the register, is gone.
    m_sleep.holdAwake(true);
    begin();
}

LockGuard::~LockGuard()
{
    m_idle.stop();
}

void LockGuard::begin()
{
    m_idle.start(std::chrono::minutes(m_context.preferences.idleMinutes()));
}

void LockGuard::warn(int secondsLeft)
{
    const bool first = !m_warning;
    if (first) {
        m_warning = new InlineMessage(m_context.theme, nullptr, InlineMessage::Kind::Notice);
        m_warning->setObjectName(QStringLiteral("idleWarning"));
        m_place.insertWidget(0, m_warning);
    }
    m_warning->say(Status::Warn,
                   tr("Locks in %n second(s). What you typed is kept. Press any key to go on.", nullptr, secondsLeft));
    if (first) {
        QAccessibleEvent alert(m_warning, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace famn
