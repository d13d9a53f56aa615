#pragma once

#include "models/domain/RecordRef.h"
#include "ui/work/Command.h"

#include <QCoreApplication>

#include <optional>

namespace famn {

/// A page, and the record on it that somebody is at.
struct Place
{
    QString page;
    std::optional<RecordRef> record;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Where somebody has been, so that they can go back and forward as in a browser. Steps within a list are no places of
/// their own: one comes back to the row that one left.
class VisitedPlaces
{
    Q_DECLARE_TR_FUNCTIONS(famn::VisitedPlaces)
public:
    /// NOW tells where one is, GO goes to a place.
    VisitedPlaces(std::function<Place()> now, std::function<void(const Place &)> go);

    /// Runs MOVE, which may lead elsewhere, and remembers from where.
    void during(const std::function<void()> &move);
    [[nodiscard]] bool canGoBack() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_after.isEmpty(); }
    void goBack() { step(m_before, m_after); }
    void goForward() { step(m_after, m_before); }
    [[nodiscard]] QList<Command> commands();

private:
    void step(QList<Place> &from, QList<Place> &to);

    std::function<Place()> m_now;
    std::function<void(const Place &)> m_go;
    QList<Place> m_before;
    QList<Place> m_after;
    bool m_moving = false;
};

} // namespace famn
