#include "ui/pages/CallKeys.h"

#include "models/base/Text.h"
#include "models/services/ContactLog.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"
#include "ui/work/Preferences.h"
#include "ui/work/WorkContext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CallKeys", text);
}

/// One of the three keys, and what it says.
struct CallKey
{
    AttemptOutcome outcome;
    const char *id;
    Qt::Key key;
    const char *icon;
    const char *text;
    /// For the menu's undo.
    const char *name;
    /// For the toast.
    const char *noted;
};

constexpr CallKey keys[] = {
    {AttemptOutcome::Reached, "actionCallReached", Qt::Key_1, "phone",
     QT_TRANSLATE_NOOP("CallKeys", "Called: &reached"), QT_TRANSLATE_NOOP("CallKeys", "Call: reached"),
     QT_TRANSLATE_NOOP("CallKeys", "%1: reached")},
    {AttemptOutcome::NoAnswer, "actionCallNoAnswer", Qt::Key_2, "phone-off",
     QT_TRANSLATE_NOOP("CallKeys", "Called: &no answer"), QT_TRANSLATE_NOOP("CallKeys", "Call: no answer"),
     QT_TRANSLATE_NOOP("CallKeys", "%1: no answer")},
    {AttemptOutcome::LeftMessage, "actionCallMessage", Qt::Key_3, "voicemail",
     QT_TRANSLATE_NOOP("CallKeys", "Called: left a &message"), QT_TRANSLATE_NOOP("CallKeys", "Call: left a message"),
     QT_TRANSLATE_NOOP("CallKeys", "%1: left a message")},
};

void note(const WorkContext &context, QObject *owner, const CallKey &key, const CallTarget &target)
{
    context.session.edit(
        owner, [name = key.name] { return say(name); },
        [application = target.application, outcome = key.outcome](WritePath &write) {
            return logAttempt(write, application, outcome);
        },
        [&navigator = context.navigator, noted = key.noted, name = target.name](const Result<Uuid> &batch) {
            if (batch)
                navigator.offerUndo([noted, name] { return say(noted).arg(mentioned(name)); });
            else
                navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
        });
}

} // namespace

QList<Command> callCommands(const WorkContext &context, QObject *owner,
                            std::function<std::optional<CallTarget>()> target)
{
    QList<Command> commands;
    for (const CallKey &key : keys) {
        Command command;
        command.id = QString::fromLatin1(key.id);
        command.place = MenuPlace::Family;
        command.group = 2;
        command.text = [text = key.text] { return say(text); };
        if (context.preferences.singleKeys())
            command.keys = {key.key};
        command.icon = QString::fromLatin1(key.icon);
        command.onlyInContent = true;
        command.run = [context, owner, key, target] {
            if (const auto whom = target())
                note(context, owner, key, *whom);
        };
        command.enabled = [target] { return target().has_value(); };
        restrictTo(command, context.session,
                   {{Verb::Change, Subject::Applications}, {Verb::Create, Subject::Contacts}});
        commands.append(command);
    }
    Command single;
    single.id = u"actionSingleKeys"_s;
    single.place = MenuPlace::Tools;
    single.group = 6;
    single.text = [] { return say(QT_TRANSLATE_NOOP("CallKeys", "Work in lists with the single keys &1 to 5")); };
    single.checked = [&preferences = context.preferences] { return preferences.singleKeys(); };
    single.run = [&preferences = context.preferences] { preferences.setSingleKeys(!preferences.singleKeys()); };
    commands.append(single);
    return commands;
}

} // namespace famn
