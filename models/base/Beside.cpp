#include "models/base/Beside.h"

#include <QThread>

namespace famn {

Beside::Beside(std::function<void()> work)
    : m_work(std::move(work))
    , m_thread(QThread::create([this] {
        m_work();
        m_done = true;
    }))
{
    m_thread->start();
}

Beside::~Beside()
{
    wait();
}

void Beside::wait()
{
    // Returns at once for a thread that could not be started.
    m_thread->wait();
    if (!m_done) {
        m_work();
        m_done = true;
    }
}

} // namespace famn
