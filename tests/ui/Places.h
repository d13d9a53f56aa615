#pragma once

#include "tests/ui/WindowFixture.h"

namespace famn {

/// Shows everything there is to see of the unlocked register of FIXTURE, one after the other: each page with the family
/// called NAME in the pane where it lists that, the palette with TYPED in it, and every dialog that a command opens.
/// Calls LOOK with what it is called and the window it is in.
void visitAll(const WindowFixture &fixture, const QString &name, const QString &typed,
              const std::function<void(const QString &place, QWidget &window)> &look);

/// Every text below WINDOW that a person or a screen reader gets: labels, buttons, fields, lists, menus, titles and
/// tool tips.
[[nodiscard]] QStringList textsOn(const QWidget &window);

/// Chooses the row that shows NAME on the page, and waits for the pane, if the page has such a row and a pane.
void choose(const WindowFixture &fixture, const QString &pageId, const QString &name);

} // namespace famn
