#pragma once

#include "models/services/Access.h"
#include "models/services/session/WorkThread.h"

#include <atomic>
#include <mutex>

namespace famn {

/// An open register in the threads it is used in: one that writes, one that reads, and one for long work that makes
/// connections of its own, such as copying. Nothing of it is ever touched elsewhere. What is posted to a thread is done
/// in order.
class RegisterThreads
{
public:
    RegisterThreads();
    /// Closes the register; what was posted before is done first.
    ~RegisterThreads();

    /// In the writing thread; null before it is open, and after a rekey that could not open it again.
    using WriteWork = std::function<void(OpenRegister *)>;
    void write(WriteWork work);
    /// Takes over what OPENER gives in the writing thread, and tells DONE there.
    void open(std::function<Result<OpenRegister>()> opener, std::function<void(Result<void>, OpenRegister *)> done);

    /// What is kept in memory of the pages that were read.
    enum class Cache {
        /// As much as helps the next small reading.
        Keep,
        /// Nothing: a whole list was read, and is not read again soon.
        Release,
    };
    /// In the reading thread, with its connection and who reads.
    using ReadWork = std::function<void(const Result<const Connection *> &, const Actor &)>;
    void read(ReadWork work, Cache cache = Cache::Keep);

    /// In the writing thread: hands WORK to the third thread. It may ask the register for its path, its key and
    /// connections that read, and must not touch its writing connection.
    void aside(std::function<void(const Register &)> work);

    /// In the writing thread: closes the reading connection and keeps readers waiting until what it gives is dropped.
    [[nodiscard]] std::shared_ptr<void> withoutReader();
    /// In the writing thread: waits until nothing is done aside, and keeps it so until what it gives is dropped.
    [[nodiscard]] std::shared_ptr<void> withoutAside();

    /// Readings that were posted and have not begun are dropped, and so are all that come.
    void abandonReading() { m_abandoned = true; }
    /// Stops the statement that runs in the reading thread, and with WRITERTOO in the writing one. From any thread.
    void interrupt(bool writerToo);

private:
    [[nodiscard]] Result<const Connection *> connection();
    void closeReader();
    /// In the writing thread, after anything that may have put another connection or actor there.
    void publish();

    /// The writing thread's own; the reading thread only asks it for connections.
    std::unique_ptr<OpenRegister> m_open;
    /// The reading thread's own.
    std::unique_ptr<Connection> m_reader;
    std::atomic<bool> m_abandoned = false;
    /// Guards what follows.
    std::mutex m_mutex;
    Actor m_actor;
    const Connection *m_writing = nullptr;
    const Connection *m_reading = nullptr;

    WorkThread m_writerThread;
    WorkThread m_readerThread;
    WorkThread m_asideThread;
};

} // namespace famn
