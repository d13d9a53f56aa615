#pragma once

#include "ui/work/Command.h"

#include <QHash>
#include <QMap>
#include <QObject>

class QAction;
class QMainWindow;
class QWidget;

namespace famn {

/// All commands there are at the moment, as menus and actions.
class CommandBook final : public QObject
{
    Q_OBJECT
public:
    /// Who offers commands. An inner layer's command takes the place of an outer one with the same id.
    enum class Layer { Window, Workspace, Page, Editor };

    explicit CommandBook(QMainWindow &window);

    /// What a layer offers.
    struct Offer
    {
        QList<Command> commands;
        /// What its single-key commands work in.
        QWidget *content = nullptr;
    };
    /// Replaces what these layers offer; the others stay. The menus are made anew, so give all that changes at once.
    void setLayers(const QMap<Layer, Offer> &offers);
    /// Asks every command anew whether it can be run and what it is called.
    void refresh();
    /// In the order of the menus, only those that can be run; menus are left out.
    [[nodiscard]] QList<Command> available() const;
    /// In the order of the menus, whether they can be run or not.
    [[nodiscard]] const QList<Command> &all() const { return m_shown; }
    void retranslate();

private:
    void rebuild();
    void place(const Command &command, QMenu &menu, QWidget *content);
    [[nodiscard]] QAction *actionFor(const Command &command);

    QMainWindow &m_window;
    QMap<Layer, Offer> m_layers;
    QMap<MenuPlace, QMenu *> m_menus;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_submenus;
    QList<Command> m_shown;
};

} // namespace famn
