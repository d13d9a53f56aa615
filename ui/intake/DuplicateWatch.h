#pragma once

#include "models/services/DuplicateSearch.h"
#include "models/services/session/Session.h"

#include <QTimer>

namespace famn {

/// Looks for families that are here already while somebody types. What it searches lies in the reading thread, is read
/// once, and follows every change.
class DuplicateWatch final : public QObject
{
    Q_OBJECT
public:
    /// SESSION must outlive it.
    explicit DuplicateWatch(Session &session, QObject *parent = nullptr);

    /// Reads what there is, the first time it is called.
    void prepare();
    /// Searches for TYPED in a moment; of several requests only the latest is answered, by found().
    void look(const TypedPerson &typed);

Q_SIGNALS:
    void found(const QList<famn::Duplicate> &duplicates);

private:
    void follow(const ChangeNotice &notice);
    void load();
    void ask();

    Session &m_session;
    /// Only touched in the reading thread; null until prepare().
    std::shared_ptr<DuplicateSearch> m_search;
    TypedPerson m_typed;
    int m_turn = 0;
    QTimer m_soon;
};

} // namespace famn
