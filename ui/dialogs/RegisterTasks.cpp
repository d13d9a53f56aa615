#include "ui/dialogs/RegisterTasks.h"

#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/backup/BackupDialog.h"
#include "ui/dialogs/backup/BackupRunner.h"
#include "ui/dialogs/import/ImportDialog.h"
#include "ui/dialogs/settings/SettingsDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QDragEnterEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace famn {

RegisterTasks::RegisterTasks(const WorkContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_backups(new BackupRunner(context, this))
{
    setObjectName(u"registerTasks"_s);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(m_backups, &BackupRunner::statusChanged, this, &RegisterTasks::statusChanged);
}

QString RegisterTasks::backupStatus() const
{
    return m_backups->status();
}

QList<Command> RegisterTasks::commands()
{
    Command bring;
    bring.id = u"actionImport"_s;
    bring.place = MenuPlace::File;
    bring.group = 3;
    bring.text = [] { return tr("&Import a list…"); };
    bring.icon = u"file-up"_s;
    bring.run = [this] { importList({}); };
    restrictTo(bring, m_context.session, {{Verb::Import, Subject::Applications}});
    Command settings;
    settings.id = u"actionSettings"_s;
    settings.place = MenuPlace::Tools;
    settings.group = 9;
    settings.text = [] { return tr("&Settings…"); };
    settings.keys = {Qt::CTRL | Qt::Key_Comma};
    settings.icon = u"settings"_s;
    settings.run = [this] {
        auto *dialog = new SettingsDialog(m_context, &m_window);
        connect(dialog, &QDialog::finished, m_backups, &BackupRunner::refresh);
        m_context.navigator.openDialog(dialog);
    };
    return QList<Command>{bring} + backupCommands() + QList<Command>{settings};
}

QList<Command> RegisterTasks::backupCommands()
{
    Command now;
    now.id = u"actionBackUp"_s;
    now.place = MenuPlace::File;
    now.group = 4;
    now.text = [] { return tr("&Back up now"); };
    now.icon = u"archive"_s;
    now.run = [this] { m_backups->backUpNow(); };
    Command check;
    check.id = u"actionCheckBackup"_s;
    check.place = MenuPlace::File;
    check.group = 4;
    check.text = [] { return tr("&Check a backup…"); };
    check.run = [this] {
        m_context.navigator.openDialog(new BackupDialog(BackupDialog::Purpose::Check, m_context, &m_window));
    };
    Command restore;
    restore.id = u"actionRestoreBackup"_s;
    restore.place = MenuPlace::File;
    restore.group = 4;
    restore.text = [] { return tr("&Restore a backup…"); };
    restore.run = [this] {
        m_context.navigator.openDialog(new BackupDialog(BackupDialog::Purpose::Restore, m_context, &m_window));
    };
    for (Command *command : {&now, &check, &restore})
        restrictTo(*command, m_context.session, {{Verb::Change, Subject::Settings}});
    return {now, check, restore};
}

bool RegisterTasks::may(Verb verb, Subject subject)
{
    if (allows(m_context.session.facts().actor, verb, subject))
        return true;
    m_context.navigator.say({Status::Warn, [] { return sentence(Error{ErrorCode::Denied, {}, {}, {}}); }, {}});
    return false;
}

void RegisterTasks::importList(const QString &path)
{
    if (!may(Verb::Import, Subject::Applications))
        return;
    auto *dialog = new ImportDialog(m_context, &m_window);
    if (m_context.navigator.openDialog(dialog) && !path.isEmpty())
        dialog->takeFile(path);
}

bool RegisterTasks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!droppedList(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString path = droppedList(drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            importList(path);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace famn
