#include "ui/intake/DuplicateWatch.h"

namespace famn {

namespace {

/// Between two keys of somebody who types fast.
constexpr int soonMsec = 120;

} // namespace

DuplicateWatch::DuplicateWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMsec);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateWatch::ask);
    connect(&session, &Session::changed, this, &DuplicateWatch::follow);
}

void DuplicateWatch::prepare()
{
    if (m_search)
        return;
    m_search = std::make_shared<DuplicateSearch>(m_session.facts().info.training);
    load();
}

void DuplicateWatch::load()
{
    // A search that cannot be read finds nothing; what is registered is checked again by the register itself.
    m_session.read(
        this, [search = m_search](const Connection &connection, const Actor &) { return search->load(connection); },
        [](const Result<void> &) {});
}

void DuplicateWatch::follow(const ChangeNotice &notice)
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

void DuplicateWatch::look(const TypedPerson &typed)
{
    prepare();
    m_typed = typed;
    ++m_turn;
    m_soon.start();
}

void DuplicateWatch::ask()
{
    m_session.read(
        this,
        [search = m_search, typed = m_typed, today = m_session.clock().today()](
            const Connection &connection, const Actor &actor) { return search->find(connection, actor, typed, today); },
        [this, turn = m_turn](const Result<QList<Duplicate>> &duplicates) {
            if (turn == m_turn)
                Q_EMIT found(duplicates ? *duplicates : QList<Duplicate>());
        });
}

} // namespace famn
