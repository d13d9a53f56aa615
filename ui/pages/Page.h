#pragma once

#include <QWidget>

class QMenu;

namespace famn {

/// What the window knows of anything that the navigation leads to. A page lives no longer than its register is
/// unlocked.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the status bar says about the page: rows, selection.
    [[nodiscard]] virtual QString status() const = 0;
    /// Puts the keyboard where work begins.
    virtual void focusContent() = 0;
    /// Puts the keyboard into the filter.
    virtual void focusFilter() = 0;
    virtual void clearFilter() = 0;
    [[nodiscard]] virtual bool hasFilter() const = 0;
    /// Puts one entry for each way to sort into MENU; their triggering sorts.
    virtual void fillSortMenu(QMenu &menu) = 0;

Q_SIGNALS:
    /// status() or hasFilter() is another.
    void statusChanged();
};

} // namespace famn
