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

QList<Command> hitCommands(const std::function<void(int step)> &go, const std::function<bool()> &any)
{
    Command next;
    next.id = u"actionNextHit"_s;
    next.place = MenuPlace::Edit;
    next.group = 3;
    next.text = [] { return QCoreApplication::translate("PageCommands", "Ne&xt hit"); };
    next.keys = {Qt::Key_F3};
    next.icon = u"arrow-down"_s;
    next.run = [go] { go(1); };
    next.enabled = any;
    next.whyNot = [] { return QCoreApplication::translate("PageCommands", "No filter is at work here."); };
    Command before = next;
    before.id = u"actionPreviousHit"_s;
    before.text = [] { return QCoreApplication::translate("PageCommands", "Pre&vious hit"); };
    before.keys = {Qt::SHIFT | Qt::Key_F3};
    before.icon = u"arrow-up"_s;
    before.run = [go] { go(-1); };
    return {next, before};
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
