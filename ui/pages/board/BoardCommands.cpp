#include "ui/pages/board/BoardCommands.h"

#include "ui/pages/FilterLine.h"
#include "ui/pages/PageCommands.h"
#include "ui/pages/QueueCommands.h"
#include "ui/pages/StageCommands.h"
#include "ui/pages/board/BoardView.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("BoardCommands", text);
}

/// What a list calls the same command.
QString sayOfList(const char *text)
{
    return QCoreApplication::translate("ListPage", text);
}

/// Moves the card by STEP stages: -1 to the left, 1 to the right.
Command moveBy(int step, const BoardParts &parts)
{
    Command command;
    command.place = MenuPlace::Family;
    command.group = 2;
    command.onlyInContent = true;
    command.enabled = [step, &view = parts.view] { return view.stageBeside(step).has_value(); };
    command.run = [step, parts] {
        const auto to = parts.view.stageBeside(step);
        if (const auto which = parts.target(); which && to)
            moveToStage(parts.context, parts.receiver, *which, *to);
    };
    restrictTo(command, parts.context.session, {{Verb::Change, Subject::Applications}});
    return command;
}

QList<Command> moveCommands(const BoardParts &parts)
{
    Command back = moveBy(-1, parts);
    back.id = u"actionMoveLeft"_s;
    back.text = [] { return say(QT_TRANSLATE_NOOP("BoardCommands", "Move to the stage to the &left")); };
    back.keys = {Qt::SHIFT | Qt::Key_Left};
    back.icon = u"chevron-left"_s;
    Command on = moveBy(1, parts);
    on.id = u"actionMoveRight"_s;
    on.text = [] { return say(QT_TRANSLATE_NOOP("BoardCommands", "Move to the stage to the &right")); };
    on.keys = {Qt::SHIFT | Qt::Key_Right};
    on.icon = u"chevron-right"_s;
    return {back, on};
}

QList<Command> viewCommands(const BoardParts &parts)
{
    Command filter;
    filter.id = u"actionFilter"_s;
    filter.place = MenuPlace::Edit;
    filter.group = 3;
    filter.text = [] { return sayOfList("&Filter this list"); };
    filter.keys = {QKeySequence::Find};
    filter.icon = u"funnel"_s;
    filter.run = [&line = parts.filter] { line.focusText(); };
    Command clear;
    clear.id = u"actionClearFilter"_s;
    clear.place = MenuPlace::Edit;
    clear.group = 3;
    clear.text = [] { return sayOfList("&Clear the filter"); };
    clear.keys = {Qt::Key_Escape};
    clear.run = parts.clearFilter;
    clear.enabled = [&board = parts.board] { return board.filter() != StageBoard::usualFilter(); };
    Command columns;
    columns.id = u"menuColumns"_s;
    columns.place = MenuPlace::View;
    columns.group = 3;
    columns.text = [] { return sayOfList("&Columns"); };
    columns.fill = [&view = parts.view](QMenu &menu) { view.fillColumnMenu(menu); };
    const QList<Command> hits =
        hitCommands([&view = parts.view](int step) { view.goToCard(step); },
                    [&board = parts.board] { return !board.filter().isEmpty() && board.shownRows() > 0; });
    return QList<Command>{filter, clear} + hits + QList<Command>{columns, refreshCommand(parts.readAgain)};
}

} // namespace

QList<Command> boardCommands(const BoardParts &parts)
{
    return moveCommands(parts) +
           stageCommands(parts.context, parts.receiver, parts.target, {Qt::Key_Return, Qt::Key_Enter}) +
           callCommands(parts.context, parts.receiver, parts.target) +
           queueCommands(parts.context, parts.receiver, parts.target) + viewCommands(parts);
}

} // namespace famn
