#include "ui/intake/DuplicateWatch.h"

namespace famn {

namespace {

/// Between two keys of somebody who types fast.
constexpr int soonMsec = 120;

} // namespace

DuplicateIndex &DuplicateIndex::of(Session &session)
{
    auto *known = session.findChild<DuplicateIndex *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new DuplicateIndex(session);
}

DuplicateIndex::DuplicateIndex(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &DuplicateIndex::follow);
}

void DuplicateIndex::prepare()
{
    if (m_search)
        return;
    m_search = std::make_shared<DuplicateSearch>(m_session.facts().info.training);
    load();
}

void DuplicateIndex::load()
{
    // A search that cannot be read finds nothing; what is registered is checked again by the register itself.
    m_session.read(
        this, [search = m_search](const Connection &connection, const Actor &) { return search->load(connection); },
        [](const Result<void> &) {});
}

void DuplicateIndex::follow(const ChangeNotice &notice)
{
    if (!m_search)
        return;
    if (notice.everything) {
        load();
        return;
    }
    m_session.read(
        this,
        [search = m_search, families = notice.families](const Connection &connection, const Actor &) -> Result<void> {
            for (const Uuid &family : families)
                FAMN_TRY(search->refresh(connection, FamilyId{family}));
            return {};
        },
        [](const Result<void> &) {});
}

void DuplicateIndex::find(QObject *asker, const TypedPerson &typed, std::function<void(const QList<Duplicate> &)> done)
{
    prepare();
    m_session.read(
        asker,
        [search = m_search, typed, today = m_session.clock().today()](
            const Connection &connection, const Actor &actor) { return search->find(connection, actor, typed, today); },
        [done = std::move(done)](const Result<QList<Duplicate>> &duplicates) {
            done(duplicates ? *duplicates : QList<Duplicate>());
        });
}

DuplicateWatch::DuplicateWatch(DuplicateIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMsec);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateWatch::ask);
}

void DuplicateWatch::look(const TypedPerson &typed)
{
    m_typed = typed;
    ++m_turn;
    m_soon.start();
}

void DuplicateWatch::forget()
{
    ++m_turn;
    m_soon.stop();
}

void DuplicateWatch::ask()
{
    m_index.find(this, m_typed, [this, turn = m_turn](const QList<Duplicate> &duplicates) {
        if (turn == m_turn)
            Q_EMIT found(duplicates);
    });
}

} // namespace famn
