#pragma once

#include "models/domain/RecordRef.h"
#include "models/services/Policy.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

namespace famn {

/// Opens the dialogs that write something new down, wherever one is in the window.
class IntakeDesk final : public QObject
{
    Q_OBJECT
public:
    using Which = std::function<std::optional<RecordRef>()>;
    /// CURRENT is the record that somebody is at, FOCUSED the one that the keyboard is at; nothing for none.
    IntakeDesk(const WorkContext &context, Which current, Which focused, QObject *parent);

    /// NEWHERE: Ctrl+N means a new application at this place.
    [[nodiscard]] QList<Command> commands(bool newHere);
    /// Whether the drafts of SCOPE were typed in a dialog that reopen() opens again.
    [[nodiscard]] static bool knows(const QString &scope);
    /// What the dialog of SCOPE is for: "Contact".
    [[nodiscard]] static QString nameOf(const QString &scope);
    void reopen(const QString &scope);

private:
    [[nodiscard]] bool may(Subject subject) const;
    void newApplication();
    void noteContact(const std::optional<RecordRef> &about);
    void addTask(const std::optional<RecordRef> &about);
    void reopenOf(const QString &kind, const ApplicationId &application);

    WorkContext m_context;
    Which m_current;
    Which m_focused;
};

} // namespace famn
