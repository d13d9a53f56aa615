#include "ui/dialogs/RegisterTasks.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/dialogs/keys/KeyCommands.h"
#include "ui/dialogs/log/HistoryDialog.h"
#include "ui/editors/SectionCommands.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageCommands.h"
#include "ui/pages/SavedFilterCommands.h"
#include "ui/pages/SavedFilters.h"
#include "ui/safeguards/SafeguardCommands.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Rail.h"
#include "ui/shell/UndoCommands.h"
#include "ui/shell/Workspace.h"
#include "ui/spelling/SpellWatch.h"

using namespace Qt::StringLiterals;

// What can be done wherever one is in an unlocked register.

namespace famn {

QList<Command> Workspace::commands()
{
    const Page *page = currentPage();
    const bool newHere = page && page == m_made.value(u"applications"_s);
    const auto none = [] { return false; };
    // What pages and editors offer where they can stands greyed elsewhere.
    return hitCommands({}, none) + sectionCommands({}, none) +
           QList<Command>{exportCommand(m_context, {}, none), m_spelling->command()} +
           savedFilterCommands(
               m_context, *m_filters,
               [this] {
                   Page *shown = currentPage();
                   FilterLine *line = shown ? shown->filterLine() : nullptr;
                   return line ? FilteredPage{m_made.key(shown), line} : FilteredPage();
               },
               [this](const QString &id, const QString &name) { applyFilter(id, name); }) +
           pageCommands() + m_visited.commands() + m_intake->commands(newHere) + undoCommands(m_context, this) +
           paneCommands() + m_tasks->commands() + keyCommands(m_context) +
           logCommands(m_context, [this] { return currentRecord(); }) +
           safeguardCommands(
               m_context, [this] { return currentRecord(); }, [this] { return m_detail->revealed(); });
}

QList<Command> Workspace::pageCommands()
{
    QList<Command> commands;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        Command command;
        command.id = u"actionPage_"_s + entry.id;
        command.place = MenuPlace::View;
        command.group = 0;
        command.text = entry.title;
        if (entry.number != 0)
            command.keys = {Qt::CTRL | Qt::Key(Qt::Key_0 + entry.number)};
        command.icon = entry.icon;
        command.run = [this, id = entry.id] { showPage(id); };
        command.checked = [this, id = entry.id] { return m_made.value(id) && m_made.value(id) == currentPage(); };
        commands.append(command);
    }
    return commands;
}

QList<Command> Workspace::paneCommands()
{
    Command detail;
    detail.id = u"actionDetailPane"_s;
    detail.place = MenuPlace::View;
    detail.group = 2;
    detail.text = [] { return tr("&Detail pane"); };
    detail.keys = {Qt::Key_F9};
    detail.checked = [this] { return m_detailWanted && (!isNarrow() || m_detailOver); };
    detail.run = [this] {
        const bool open = m_detailWanted && (!isNarrow() || m_detailOver);
        m_detailWanted = !open || isNarrow();
        m_detailOver = !open;
        followRecord();
    };
    Command rail;
    rail.id = u"actionRail"_s;
    rail.place = MenuPlace::View;
    rail.group = 2;
    rail.text = [] { return tr("&Navigation with words"); };
    rail.keys = {Qt::Key_F8};
    rail.checked = [this] { return m_rail->words(); };
    rail.run = [this] { m_rail->setWords(!m_rail->words()); };
    Command panes;
    panes.id = u"actionNextPane"_s;
    panes.place = MenuPlace::View;
    panes.group = 2;
    panes.text = [] { return tr("Ne&xt pane"); };
    panes.keys = {Qt::Key_F6};
    panes.run = [this] { cyclePanes(); };
    Command lock;
    lock.id = u"actionLock"_s;
    lock.place = MenuPlace::File;
    lock.group = 8;
    lock.text = [] { return tr("&Lock"); };
    lock.keys = {Qt::CTRL | Qt::Key_L};
    lock.icon = u"lock"_s;
    lock.run = [this] { Q_EMIT lockRequested(); };
    return {detail, rail, panes, curtainCommand(), lock};
}

Command Workspace::curtainCommand()
{
    Command command;
    command.id = u"actionCurtain"_s;
    command.place = MenuPlace::View;
    command.group = 8;
    command.text = [] { return tr("&Hide names and numbers"); };
    command.keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_L};
    command.icon = u"eye-off"_s;
    command.checked = [this] { return m_curtain.drawn(); };
    command.run = [this] { m_curtain.setDrawn(!m_curtain.drawn()); };
    return command;
}

} // namespace famn
