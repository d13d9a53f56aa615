#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace famn {

/// A thread that does what it is given, in order. A database connection belongs to one thread, so a pool will not do.
class WorkThread
{
public:
    explicit WorkThread(const QString &name);
    /// Does what was posted before, and ends.
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    /// From any thread. WORK must not throw.
    void post(std::function<void()> work);

private:
    QThread m_thread;
    /// Lives in m_thread; what is posted is posted to it.
    QObject m_worker;
};

} // namespace famn
