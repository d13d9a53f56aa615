#include "ui/dialogs/backup/BackupRunner.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace famn {

namespace {

/// The first rows come before the folder is looked at, and before a backup takes its share of the disk.
constexpr int lookMsec = 1'000;
constexpr int dueMsec = 20'000;
/// "today" becomes "yesterday" at midnight.
constexpr int tickMsec = 60'000;

struct Made
{
    std::optional<BackupOutcome> outcome;
    QList<BackupAdvice> advice;
};

/// START is nothing when no backup is due.
Result<Made> make(const Register &reg, const std::optional<BackupStart> &start, const BackupOptions &options)
{
    Made made;
    if (!start)
        return made;
    FAMN_ASSIGN(outcome, makeBackup(reg, *start, options));
    made.outcome = outcome;
    made.advice = adviceOn(reg.path(), QFileInfo(outcome.made.path).absolutePath());
    return made;
}

BackupOptions optionsOf(const TaskContext &task)
{
    BackupOptions options;
    options.progress = task.progress;
    options.cancel = task.cancel;
    return options;
}

} // namespace

QString sentence(BackupAdvice advice)
{
    switch (advice) {
    case BackupAdvice::SameDisk:
        return BackupRunner::tr("It lies on the same disk as the register and is lost with it; choose another folder "
                                "in the settings.");
    case BackupAdvice::SyncedFolder:
        return BackupRunner::tr("Another program copies this folder elsewhere. The backup is encrypted, but copies "
                                "there stay when it is deleted here.");
    }
    return {};
}

BackupRunner::BackupRunner(const WorkContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("backupRunner"));
    m_ticker.setInterval(tickMsec);
    connect(&m_ticker, &QTimer::timeout, this, &BackupRunner::statusChanged);
    m_ticker.start();
    QTimer::singleShot(lookMsec, this, &BackupRunner::refresh);
    QTimer::singleShot(dueMsec, this, &BackupRunner::backUpIfDue);
}

QString BackupRunner::status() const
{
    if (!m_state)
        return {};
    if (!m_state->latest)
        return tr("Backup: none yet");
    const QDateTime made = swedishTime(*m_state->latest);
    const QString time = made.toString(QStringLiteral("HH:mm"));
    const qint64 days = made.date().daysTo(m_context.session.clock().today());
    if (days == 0)
        return tr("Backup: today %1").arg(time);
    if (days == 1)
        return tr("Backup: yesterday %1").arg(time);
    return tr("Backup: %1").arg(displayTime(*m_state->latest));
}

void BackupRunner::refresh()
{
    m_context.session.write(
        this, [](OpenRegister &open) { return backupState(open); },
        [this](const Result<BackupState> &state) {
            if (!state)
                return;
            m_state = *state;
            Q_EMIT statusChanged();
        });
}

void BackupRunner::backUpNow()
{
    if (std::exchange(m_running, true))
        return;
    m_context.session.runAside(
        this, {[] { return tr("Backup"); }, Session::TaskKind::Shared, true},
        [](OpenRegister &open) { return beginBackup(open, {}); },
        [](const Register &reg, const BackupStart &start, const TaskContext &task) {
            return make(reg, start, optionsOf(task));
        },
        [this](const Result<Made> &made) {
            m_running = false;
            refresh();
            if (made)
                tell(*made->outcome, made->advice);
            else if (made.error().code != ErrorCode::Cancelled)
                m_context.navigator.say({Status::Late, [error = made.error()] { return sentence(error); }, {}});
        });
}

void BackupRunner::backUpIfDue()
{
    if (std::exchange(m_running, true))
        return;
    m_context.session.runAside(
        this, {[] { return tr("Today's backup"); }, Session::TaskKind::Shared, true},
        [](OpenRegister &open) { return beginBackupIfDue(open, open.write->clock()); },
        [](const Register &reg, const std::optional<BackupStart> &start, const TaskContext &task) {
            return make(reg, start, optionsOf(task));
        },
        [this](const Result<Made> &made) {
            m_running = false;
            refresh();
            // One that was made as it should be needs no reading; the status line tells.
            if (made && made->outcome)
                tellOverdue(made->outcome->overdue);
            else if (!made && made.error().code != ErrorCode::Cancelled)
                m_context.navigator.say(
                    {Status::Warn,
                     [error = made.error()] { return tr("Today's backup could not be made. %1").arg(sentence(error)); },
                     {}});
        });
}

void BackupRunner::tell(const BackupOutcome &outcome, const QList<BackupAdvice> &advice)
{
    const auto text = [path = outcome.made.path, removed = int(outcome.removed.size()), advice] {
        QStringList sentences{tr("The backup %1 is made and checked.").arg(isolated(path))};
        if (removed > 0)
            sentences.append(tr("%n older backup(s) deleted.", nullptr, removed));
        for (const BackupAdvice one : advice)
            sentences.append(sentence(one));
        return sentences.join(u' ');
    };
    m_context.navigator.say({advice.isEmpty() ? Status::Ok : Status::Warn, text, {}});
    tellOverdue(outcome.overdue);
}

void BackupRunner::tellOverdue(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_context.navigator.say({Status::Warn,
                             [paths] {
                                 return tr("%1 is older than backups are kept, but this register's key does not prove "
                                           "it, so it was not deleted. Look at it, and delete it yourself.")
                                     .arg(paths.join(QStringLiteral(", ")));
                             },
                             {}});
}

} // namespace famn
