#pragma once

#include "models/domain/RecordRef.h"
#include "ui/work/Command.h"

#include <QWidget>

#include <optional>

namespace famn {

class FilterLine;

/// What the window knows of anything that the navigation leads to. A page lives no longer than its register is
/// unlocked, is made when it is first shown, and reads what it shows aside.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the status bar says about the page: rows, selection.
    [[nodiscard]] virtual QString status() const { return {}; }
    /// Puts the keyboard where work begins.
    virtual void focusContent() = 0;
    /// What can be done here.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    /// What single-key commands work in: the list, not its filter line.
    [[nodiscard]] virtual QWidget *content() { return nullptr; }
    /// The record that the detail pane shows; nothing when none is chosen.
    [[nodiscard]] virtual std::optional<RecordRef> currentRecord() const { return std::nullopt; }
    /// The record that the keyboard is at, also one that the pane has no editor for.
    [[nodiscard]] virtual std::optional<RecordRef> focusedRecord() const { return currentRecord(); }
    /// What narrows down what is listed here; null where nothing does.
    [[nodiscard]] virtual FilterLine *filterLine() { return nullptr; }
    /// Goes to the row of RECORD, if it is listed here.
    virtual void select(const RecordRef & /*record*/) {}
    /// Whether it has read what it shows.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Whether a record that is opened here is shown beside the page, and not on the one that lists its kind.
    [[nodiscard]] virtual bool opensHere() const { return false; }
    /// Whether it has no room for a detail pane beside it.
    [[nodiscard]] virtual bool usesWholeWidth() const { return false; }

Q_SIGNALS:
    /// status() or whether a command can be run is another.
    void statusChanged();
    /// commands() are others.
    void commandsChanged();
    void currentRecordChanged();
    void ready();
};

} // namespace famn
