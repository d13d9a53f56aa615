#include "ui/shell/VisitedPlaces.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype mostPlaces = 100;

} // namespace

VisitedPlaces::VisitedPlaces(std::function<Place()> now, std::function<void(const Place &)> go)
    : m_now(std::move(now))
    , m_go(std::move(go))
{
}

void VisitedPlaces::during(const std::function<void()> &move)
{
    // A move may be made of others.
    if (m_moving) {
        move();
        return;
    }
    const Place left = m_now();
    {
        const QScopedValueRollback moving(m_moving, true);
        move();
    }
    if (left.page.isEmpty() || m_now() == left)
        return;
    m_before.append(left);
    if (m_before.size() > mostPlaces)
        m_before.removeFirst();
    m_after.clear();
}

void VisitedPlaces::step(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_now());
    const Place there = from.takeLast();
    const QScopedValueRollback moving(m_moving, true);
    m_go(there);
}

QList<Command> VisitedPlaces::commands()
{
    Command back;
    back.id = u"actionBack"_s;
    back.place = MenuPlace::View;
    back.group = 1;
    back.text = [] { return tr("&Back"); };
    back.keys = {Qt::ALT | Qt::Key_Left, QKeySequence(Qt::Key_Back)};
    back.icon = u"chevron-left"_s;
    back.enabled = [this] { return canGoBack(); };
    back.run = [this] { goBack(); };
    Command forward;
    forward.id = u"actionForward"_s;
    forward.place = MenuPlace::View;
    forward.group = 1;
    forward.text = [] { return tr("&Forward"); };
    forward.keys = {Qt::ALT | Qt::Key_Right, QKeySequence(Qt::Key_Forward)};
    forward.icon = u"chevron-right"_s;
    forward.enabled = [this] { return canGoForward(); };
    forward.run = [this] { goForward(); };
    return {back, forward};
}

} // namespace famn
