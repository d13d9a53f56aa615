#pragma once

#include "models/services/DuplicateSearch.h"
#include "models/services/session/Session.h"

#include <QTimer>

namespace famn {

/// What is searched for families that are here already. It lies in the reading thread, is read once, and follows every
/// change.
class DuplicateIndex final : public QObject
{
    Q_OBJECT
public:
    /// That of SESSION, to which it belongs: there is one for an unlocked register.
    [[nodiscard]] static DuplicateIndex &of(Session &session);

    /// Reads what there is, the first time it is called.
    void prepare();
    /// Searches for TYPED and calls DONE while ASKER is there; what cannot be read finds nothing.
    void find(QObject *asker, const TypedPerson &typed, std::function<void(const QList<Duplicate> &)> done);

private:
    explicit DuplicateIndex(Session &session);
    void follow(const ChangeNotice &notice);
    void load();

    Session &m_session;
    /// Only touched in the reading thread; null until prepare().
    std::shared_ptr<DuplicateSearch> m_search;
};

/// Looks for families that are here already while somebody types.
class DuplicateWatch final : public QObject
{
    Q_OBJECT
public:
    /// INDEX must outlive it.
    explicit DuplicateWatch(DuplicateIndex &index, QObject *parent = nullptr);

    /// Searches for TYPED in a moment; of several requests only the latest is answered, by found().
    void look(const TypedPerson &typed);
    /// What was asked for is not wanted any longer.
    void forget();

Q_SIGNALS:
    void found(const QList<famn::Duplicate> &duplicates);

private:
    void ask();

    DuplicateIndex &m_index;
    TypedPerson m_typed;
    int m_turn = 0;
    QTimer m_soon;
};

} // namespace famn
