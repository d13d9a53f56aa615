#include "ui/shell/IdleLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace famn {

namespace {

constexpr std::chrono::milliseconds second = std::chrono::seconds(1);
/// How often it looks while all is calm: a sleep of the computer stops timers, not the wall clock.
constexpr std::chrono::milliseconds calmStep = std::chrono::seconds(15);

} // namespace

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start(std::chrono::milliseconds after)
{
    m_after = after;
    m_warning = false;
    QCoreApplication::instance()->installEventFilter(this);
    touch();
}

void IdleLock::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    m_warning = false;
}

void IdleLock::touch()
{
    m_sinceTouch.start();
    m_wallAtTouch = QDateTime::currentMSecsSinceEpoch();
    if (m_warning) {
        m_warning = false;
        Q_EMIT relieved();
    }
    if (!m_timer.isActive() || m_timer.intervalAsDuration() <= second)
        m_timer.start(std::min(calmStep, std::max(m_after - warning, std::chrono::milliseconds(1))));
}

void IdleLock::check()
{
    const qint64 wall = QDateTime::currentMSecsSinceEpoch() - m_wallAtTouch;
    const std::chrono::milliseconds idle(std::max(m_sinceTouch.elapsed(), wall));
    const std::chrono::milliseconds left = m_after - idle;
    if (left.count() <= 0) {
        stop();
        Q_EMIT expired();
        return;
    }
    if (left <= warning) {
        m_warning = true;
        Q_EMIT warned(int((left + second - std::chrono::milliseconds(1)) / second));
        m_timer.start(std::min(left, second));
        return;
    }
    m_timer.start(std::min(calmStep, left - warning));
}

bool IdleLock::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace famn
