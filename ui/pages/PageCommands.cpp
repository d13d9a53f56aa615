#include "ui/pages/PageCommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <optional>

using namespace Qt::StringLiterals;

namespace famn {

Command openRecordCommand(std::function<bool()> record, std::function<void()> open)
{
    Command command;
    command.id = u"actionOpenRecord"_s;
    command.place = MenuPlace::Family;
    command.group = 0;
    command.text = [] { return QCoreApplication::translate("PageCommands", "&Open"); };
    command.keys = {Qt::Key_Return, Qt::Key_Enter};
    command.onlyInContent = true;
    command.run = std::move(open);
    command.enabled = std::move(record);
    return command;
}

Command refreshCommand(std::function<void()> read)
{
    Command command;
    command.id = u"actionRefresh"_s;
    command.place = MenuPlace::View;
    command.group = 3;
    command.text = [] { return QCoreApplication::translate("PageCommands", "&Read again"); };
    command.keys = {Qt::Key_F5};
    command.icon = u"refresh"_s;
    command.run = std::move(read);
    return command;
}

void showContentMenu(QWidget &content, const QList<Command> &offered, const QPoint &at)
{
    auto *menu = new QMenu(&content);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<std::pair<MenuPlace, int>> group;
    for (const Command &command : offered) {
        if (!command.onlyInContent || (command.enabled && !command.enabled()))
            continue;
        const std::pair present(command.place, command.group);
        if (group && group != present)
            menu->addSeparator();
        group = present;
        QAction *action = menu->addAction(command.text(), menu, command.run);
        action->setObjectName(u"row_"_s + command.id);
        // Only shown: the keys are those of the menu bar.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcuts(command.keys);
    }
    menu->popup(at);
}

} // namespace famn
