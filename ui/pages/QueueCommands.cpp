#include "ui/pages/QueueCommands.h"

#include "models/services/Claims.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/intake/HandOverDialog.h"
#include "ui/intake/NextTryDialog.h"
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
    return QCoreApplication::translate("QueueCommands", text);
}

void claim(const WorkContext &context, QObject *owner, const CallTarget &target)
{
    context.session.edit(
        owner, [] { return say(QT_TRANSLATE_NOOP("QueueCommands", "Application claimed")); },
        [application = target.application](WritePath &write) { return claimApplication(write, application); },
        [&navigator = context.navigator, name = target.name](const Result<Uuid> &batch) {
            if (!batch)
                navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
            else if (!batch->isNull())
                navigator.offerUndo(
                    [name] { return say(QT_TRANSLATE_NOOP("QueueCommands", "%1: yours now")).arg(name); });
            else
                navigator.say(
                    {Status::Ok,
                     [name] { return say(QT_TRANSLATE_NOOP("QueueCommands", "%1: yours already")).arg(name); },
                     {}});
        });
}

} // namespace

QList<Command> queueCommands(const WorkContext &context, QObject *owner,
                             std::function<std::optional<CallTarget>()> target)
{
    Command mine;
    mine.place = MenuPlace::Family;
    mine.group = 2;
    mine.onlyInContent = true;
    mine.enabled = [target] { return target().has_value(); };
    restrictTo(mine, context.session, {{Verb::Change, Subject::Applications}});
    Command next = mine;
    Command other = mine;
    mine.id = u"actionClaim"_s;
    mine.text = [] { return say(QT_TRANSLATE_NOOP("QueueCommands", "Make it m&ine")); };
    mine.icon = u"user"_s;
    if (context.preferences.singleKeys())
        mine.keys = {Qt::Key_5};
    mine.run = [context, owner, target] {
        if (const auto which = target())
            claim(context, owner, *which);
    };
    next.id = u"actionNextTry"_s;
    next.text = [] { return say(QT_TRANSLATE_NOOP("QueueCommands", "Ne&xt try…")); };
    next.icon = u"clock"_s;
    if (context.preferences.singleKeys())
        next.keys = {Qt::Key_4};
    next.run = [context, target] {
        if (const auto which = target())
            context.navigator.openDialog(new NextTryDialog(context, which->application));
    };
    other.id = u"actionHandOver"_s;
    other.text = [] { return say(QT_TRANSLATE_NOOP("QueueCommands", "&Hand over…")); };
    other.icon = u"users"_s;
    other.run = [context, target] {
        if (const auto which = target())
            context.navigator.openDialog(new HandOverDialog(context, which->application));
    };
    return {mine, other, next};
}

} // namespace famn
