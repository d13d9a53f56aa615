#include "ui/pages/PageCommands.h"

#include <QCoreApplication>

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

} // namespace famn
