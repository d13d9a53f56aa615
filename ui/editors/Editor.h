#pragma once

#include "models/base/Uuid.h"
#include "models/services/Reveal.h"
#include "ui/work/Command.h"
#include "ui/work/UnsavedText.h"
#include "ui/work/WorkContext.h"

#include <QWidget>

namespace famn {

/// What the detail pane shows of one kind of record: reads it aside, is edited in place, and stores each field as
/// somebody leaves it.
class Editor : public QWidget
{
    Q_OBJECT
public:
    explicit Editor(const WorkContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Shows the record with this id; stores first what is unsaved of another.
    virtual void show(const Uuid &id) = 0;
    using QWidget::show;
    /// The record that is shown; null for none.
    [[nodiscard]] virtual Uuid record() const = 0;
    /// What can be done with the record.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    virtual void focusFirst() = 0;
    /// The protected family that somebody opened here for a reason.
    [[nodiscard]] virtual std::optional<Revealed> revealed() const { return {}; }
    /// What a lock or a crash would lose.
    [[nodiscard]] virtual QList<UnsavedText> unsaved() const { return {}; }
    /// Puts text back that a lock or a crash kept.
    virtual void putBack(const QList<UnsavedText> & /*texts*/) {}

Q_SIGNALS:
    /// unsaved() is another.
    void unsavedChanged();
    void commandsChanged();
    /// The person is done here: the keyboard goes back to the list.
    void left();

protected:
    [[nodiscard]] const WorkContext &context() const { return m_context; }

private:
    WorkContext m_context;
};

} // namespace famn
