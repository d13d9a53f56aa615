#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace famn {

/// Where in the menu bar a command stands, in this order.
enum class MenuPlace { File, Edit, View, Family, Tools, Help };

/// Something a person can do: in a menu, by its keys, in the palette and on the sheet of keys, all from this one
/// description. Window, workspace, page and editor each offer theirs; a new page changes none of the others.
struct Command
{
    /// Stable name, and the object name of its action: "actionLock".
    QString id;
    MenuPlace place = MenuPlace::View;
    /// Commands of one group stand together, groups in ascending order with a line between.
    int group = 0;
    /// In the language of the program, with the letter to press in the menu after '&'.
    std::function<QString()> text;
    QList<QKeySequence> keys;
    std::function<void()> run;
    /// Without it, always.
    std::function<bool()> enabled;
    /// Why it cannot be run, where enabled() alone leaves people wondering; empty when that is plain.
    std::function<QString()> whyNot;
    /// With it, the command carries a check mark.
    std::function<bool()> checked;
    /// With it, the command is a menu of its own, filled each time it is shown.
    std::function<void(QMenu &)> fill;
    /// Name of its icon; see Icons.h.
    QString icon;
    /// Single letters and digits only work in the list that has the keyboard, never while somebody types.
    bool onlyInContent = false;
};

} // namespace famn
