#pragma once

#include "models/base/Progress.h"

#include <QObject>

#include <functional>

namespace famn {

/// Long work that runs aside, as people are shown it.
struct RunningTask
{
    int id = 0;
    /// Asked for again when the language changes.
    std::function<QString()> title;
    bool cancellable = true;
    /// How much is done, and of how much; 0 when that is not known.
    long long doneSteps = 0;
    long long totalSteps = 0;
    /// It was asked to stop and has not yet.
    bool stopping = false;
    CancelToken cancel;
};

/// The tasks that run at the moment.
class TaskBoard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QList<RunningTask> &tasks() const { return m_tasks; }
    int begin(std::function<QString()> title, bool cancellable, CancelToken cancel);
    void report(int id, long long doneSteps, long long totalSteps);
    /// Asks the task to stop; it ends when it has taken back what it began.
    void cancel(int id);
    void cancelAll();
    void end(int id);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] RunningTask *find(int id);

    QList<RunningTask> m_tasks;
    int m_last = 0;
};

} // namespace famn
