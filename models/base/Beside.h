#pragma once

#include <functional>
#include <memory>

class QThread;

namespace famn {

/// One piece of work done in a thread of its own while its maker does something else. Where the system gives no thread
/// it is done by whoever waits for it, so it is always done.
class Beside
{
public:
    /// Starts WORK, which must not throw. What it writes may be read after wait().
    explicit Beside(std::function<void()> work);
    /// Waits.
    ~Beside();
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    /// Returns when the work is done.
    void wait();

private:
    std::function<void()> m_work;
    bool m_done = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace famn
