#include "models/services/session/RegisterThreads.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Lists are read from one end to the other, each page once: room for all of them would take the system longer to give
/// than it saves.
constexpr int readerCacheKib = 8'000;

struct Gate
{
    QSemaphore reached;
    QSemaphore released;
};

/// Lets THREAD do BEFORE and then wait until what this gives is dropped; returns when it waits.
std::shared_ptr<void> hold(WorkThread &thread, const std::function<void()> &before)
{
    const auto gate = std::make_shared<Gate>();
    thread.post([before, gate] {
        before();
        gate->reached.release();
        gate->released.acquire();
    });
    gate->reached.acquire();
    return {static_cast<void *>(gate.get()), [gate](void *) { gate->released.release(); }};
}

} // namespace

RegisterThreads::RegisterThreads()
    : m_writerThread(u"writer"_s)
    , m_readerThread(u"reader"_s)
    , m_asideThread(u"aside"_s)
{
}

RegisterThreads::~RegisterThreads()
{
    QSemaphore readerClosed;
    QSemaphore ended;
    m_readerThread.post([&] {
        closeReader();
        readerClosed.release();
    });
    // The register last: it empties the write-ahead log, which a reader would hold.
    m_writerThread.post([&] {
        readerClosed.acquire();
        // Only this thread hands work aside, so nothing comes after.
        withoutAside().reset();
        {
            const std::scoped_lock lock(m_mutex);
            m_writing = nullptr;
        }
        m_open.reset();
        ended.release();
    });
    ended.acquire();
}

void RegisterThreads::publish()
{
    const bool usable = m_open && m_open->reg && m_open->reg->isOpen();
    const std::scoped_lock lock(m_mutex);
    m_writing = usable ? &m_open->reg->writer() : nullptr;
    if (usable && m_open->write)
        m_actor = m_open->actor();
}

void RegisterThreads::open(std::function<Result<OpenRegister>()> opener,
                           std::function<void(Result<void>, OpenRegister *)> done)
{
    m_writerThread.post([this, opener = std::move(opener), done = std::move(done)] {
        Result<OpenRegister> opened = opener();
        if (!opened) {
            done(opened.error(), nullptr);
            return;
        }
        m_open = std::make_unique<OpenRegister>(std::move(opened).value());
        publish();
        done({}, m_open.get());
    });
}

void RegisterThreads::write(WriteWork work)
{
    m_writerThread.post([this, work = std::move(work)] {
        work(m_open.get());
        publish();
    });
}

Result<const Connection *> RegisterThreads::connection()
{
    if (m_reader)
        return m_reader.get();
    if (!m_open || !m_open->reg || !m_open->reg->isOpen())
        return internalError(u"no register"_s);
    FAMN_ASSIGN(reader, m_open->reg->reader(readerCacheKib));
    m_reader = std::move(reader);
    const std::scoped_lock lock(m_mutex);
    m_reading = m_reader.get();
    return m_reader.get();
}

void RegisterThreads::closeReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_reading = nullptr;
    }
    m_reader.reset();
}

void RegisterThreads::read(ReadWork work, Cache cache)
{
    m_readerThread.post([this, work = std::move(work), cache] {
        if (m_abandoned)
            return;
        Actor actor;
        {
            const std::scoped_lock lock(m_mutex);
            actor = m_actor;
        }
        work(connection(), actor);
        if (cache == Cache::Release)
            closeReader();
    });
}

void RegisterThreads::aside(std::function<void(const Register &)> work)
{
    m_asideThread.post([reg = m_open->reg.get(), work = std::move(work)] { work(*reg); });
}

std::shared_ptr<void> RegisterThreads::withoutReader()
{
    return hold(m_readerThread, [this] { closeReader(); });
}

std::shared_ptr<void> RegisterThreads::withoutAside()
{
    return hold(m_asideThread, [] {});
}

void RegisterThreads::interrupt(bool writerToo)
{
    const std::scoped_lock lock(m_mutex);
    if (m_reading)
        m_reading->driver().cancelQuery();
    if (writerToo && m_writing)
        m_writing->driver().cancelQuery();
}

} // namespace famn
