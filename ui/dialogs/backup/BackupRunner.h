#pragma once

#include "models/services/BackupService.h"
#include "ui/work/WorkContext.h"

#include <QObject>
#include <QTimer>

namespace famn {

/// Makes backups of the open register: when asked, and by itself once a day.
class BackupRunner final : public QObject
{
    Q_OBJECT
public:
    BackupRunner(const WorkContext &context, QObject *parent);

    /// What the status line says: "Backup: today 14:03".
    [[nodiscard]] QString status() const;
    /// Asks the folder anew when the latest backup was made.
    void refresh();

public Q_SLOTS:
    void backUpNow();
    /// Makes one when something changed since the last, at most once a day.
    void backUpIfDue();

Q_SIGNALS:
    void statusChanged();

private:
    void tell(const BackupOutcome &outcome, const QList<BackupAdvice> &advice);
    void tellOverdue(const QStringList &paths);

    WorkContext m_context;
    /// Nothing before it was read.
    std::optional<BackupState> m_state;
    bool m_running = false;
    QTimer m_ticker;
};

/// What ADVICE says, as a sentence.
[[nodiscard]] QString sentence(BackupAdvice advice);

} // namespace famn
