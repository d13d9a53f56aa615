#include "models/services/session/WorkThread.h"

namespace famn {

WorkThread::WorkThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // In the queue like everything else, so that it comes last.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace famn
