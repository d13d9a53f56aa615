#pragma once

#include "models/services/Policy.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

#include <QObject>

namespace famn {

class BackupRunner;

/// What is done with the open register as a whole: lists are imported, backups made, checked and restored, settings
/// changed. Also takes files that are dropped on the window.
class RegisterTasks final : public QObject
{
    Q_OBJECT
public:
    /// WINDOW is where files may be dropped.
    RegisterTasks(const WorkContext &context, QWidget &window);

    [[nodiscard]] QList<Command> commands();
    /// What the status line says about backups.
    [[nodiscard]] QString backupStatus() const;

Q_SIGNALS:
    void statusChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<Command> backupCommands();
    /// PATH may be empty.
    void importList(const QString &path);
    /// Whether the actor may, else says why not.
    [[nodiscard]] bool may(Verb verb, Subject subject);

    WorkContext m_context;
    QWidget &m_window;
    BackupRunner *m_backups;
};

} // namespace famn
