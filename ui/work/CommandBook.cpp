#include "ui/work/CommandBook.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr MenuPlace places[] = {MenuPlace::File,   MenuPlace::Edit,  MenuPlace::View,
                                MenuPlace::Family, MenuPlace::Tools, MenuPlace::Help};

} // namespace

CommandBook::CommandBook(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    for (const MenuPlace place : places) {
        QMenu *menu = window.menuBar()->addMenu(QString());
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, &CommandBook::refresh);
        m_menus.insert(place, menu);
    }
    retranslate();
}

void CommandBook::setLayers(const QMap<Layer, Offer> &offers)
{
    for (auto offer = offers.cbegin(); offer != offers.cend(); ++offer)
        m_layers.insert(offer.key(), offer.value());
    rebuild();
}

void CommandBook::rebuild()
{
    struct Placed
    {
        Command command;
        QWidget *content;
    };
    QList<Placed> placed;
    QHash<QString, qsizetype> placeOf;
    for (const Offer &offer : std::as_const(m_layers)) {
        for (const Command &command : offer.commands) {
            const auto known = placeOf.constFind(command.id);
            if (known != placeOf.cend()) {
                placed[*known] = {command, offer.content};
            } else {
                placeOf.insert(command.id, placed.size());
                placed.append({command, offer.content});
            }
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.command.place, a.command.group) < std::pair(b.command.place, b.command.group);
    });
    for (auto action = m_actions.begin(); action != m_actions.end();) {
        if (placeOf.contains(action.key())) {
            ++action;
        } else {
            delete action.value();
            action = m_actions.erase(action);
        }
    }
    for (auto menu = m_submenus.begin(); menu != m_submenus.end();) {
        if (placeOf.contains(menu.key())) {
            ++menu;
        } else {
            delete menu.value();
            menu = m_submenus.erase(menu);
        }
    }
    for (QMenu *menu : std::as_const(m_menus))
        menu->clear();
    m_shown.clear();
    std::optional<std::pair<MenuPlace, int>> group;
    for (const Placed &one : std::as_const(placed)) {
        QMenu &menu = *m_menus.value(one.command.place);
        const std::pair present(one.command.place, one.command.group);
        if (group && group->first == present.first && group != present)
            menu.addSeparator();
        group = present;
        place(one.command, menu, one.content);
        m_shown.append(one.command);
    }
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
    refresh();
}

void CommandBook::place(const Command &command, QMenu &menu, QWidget *content)
{
    if (command.fill) {
        QMenu *&submenu = m_submenus[command.id];
        if (!submenu) {
            submenu = new QMenu(&menu);
            submenu->setObjectName(command.id);
        }
        submenu->disconnect(this);
        const auto refill = [submenu = submenu, fill = command.fill] {
            submenu->clear();
            fill(*submenu);
        };
        connect(submenu, &QMenu::aboutToShow, this, refill);
        refill();
        menu.addMenu(submenu);
        return;
    }
    QAction *action = actionFor(command);
    action->setShortcuts(command.keys);
    action->disconnect(this);
    // A slot may change what this command is.
    connect(action, &QAction::triggered, this, [run = command.run] {
        if (run)
            run();
    });
    // Single keys belong to the list; typed into a field they are text.
    const bool single = command.onlyInContent && content;
    action->setShortcutContext(single ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (single && !content->actions().contains(action))
        content->addAction(action);
    menu.addAction(action);
}

QAction *CommandBook::actionFor(const Command &command)
{
    QAction *&action = m_actions[command.id];
    if (!action) {
        action = new QAction(this);
        action->setObjectName(command.id);
        if (command.id == "actionQuit"_L1)
            action->setMenuRole(QAction::QuitRole);
    }
    action->setCheckable(bool(command.checked));
    return action;
}

void CommandBook::refresh()
{
    for (const Command &command : std::as_const(m_shown)) {
        const bool enabled = !command.enabled || command.enabled();
        if (QMenu *submenu = m_submenus.value(command.id)) {
            submenu->setTitle(command.text());
            submenu->setEnabled(enabled);
        } else if (QAction *action = m_actions.value(command.id)) {
            action->setText(command.text());
            action->setEnabled(enabled);
            action->setToolTip(enabled || !command.whyNot ? QString() : command.whyNot());
            if (command.checked)
                action->setChecked(command.checked());
        }
    }
}

QList<Command> CommandBook::available() const
{
    QList<Command> found;
    for (const Command &command : m_shown) {
        if (!command.fill && (!command.enabled || command.enabled()))
            found.append(command);
    }
    return found;
}

void CommandBook::retranslate()
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("F&amily"), tr("&Tools"), tr("&Help")};
    qsizetype i = 0;
    for (const MenuPlace place : places)
        m_menus.value(place)->setTitle(titles[i++]);
    rebuild();
}

} // namespace famn
