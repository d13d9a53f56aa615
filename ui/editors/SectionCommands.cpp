#include "ui/editors/SectionCommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QList<Command> sectionCommands(const std::function<void(int step)> &go, const std::function<bool()> &shown)
{
    Command next;
    next.id = u"actionNextSection"_s;
    next.place = MenuPlace::View;
    next.group = 2;
    next.text = [] { return QCoreApplication::translate("SectionCommands", "Next &section of the record"); };
    next.keys = {Qt::CTRL | Qt::Key_PageDown};
    next.run = [go] { go(1); };
    next.enabled = shown;
    next.whyNot = [] { return QCoreApplication::translate("SectionCommands", "No record is open beside the list."); };
    Command before = next;
    before.id = u"actionPreviousSection"_s;
    before.text = [] { return QCoreApplication::translate("SectionCommands", "Previous s&ection of the record"); };
    before.keys = {Qt::CTRL | Qt::Key_PageUp};
    before.run = [go] { go(-1); };
    return {next, before};
}

} // namespace famn
