#include "models/services/session/TaskBoard.h"

#include <algorithm>

namespace famn {

RunningTask *TaskBoard::find(int id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const auto &task) { return task.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

int TaskBoard::begin(std::function<QString()> title, bool cancellable, CancelToken cancel)
{
    m_tasks.append({++m_last, std::move(title), cancellable, 0, 0, false, std::move(cancel)});
    Q_EMIT changed();
    return m_last;
}

void TaskBoard::report(int id, long long doneSteps, long long totalSteps)
{
    RunningTask *task = find(id);
    if (!task)
        return;
    task->doneSteps = doneSteps;
    task->totalSteps = totalSteps;
    Q_EMIT changed();
}

void TaskBoard::cancel(int id)
{
    RunningTask *task = find(id);
    if (!task || !task->cancellable)
        return;
    task->stopping = true;
    task->cancel.cancel();
    Q_EMIT changed();
}

void TaskBoard::cancelAll()
{
    for (RunningTask &task : m_tasks) {
        task.stopping = true;
        task.cancel.cancel();
    }
    Q_EMIT changed();
}

void TaskBoard::end(int id)
{
    m_tasks.removeIf([id](const RunningTask &task) { return task.id == id; });
    Q_EMIT changed();
}

} // namespace famn
