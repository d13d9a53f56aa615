#include "ui/pages/StageCommands.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/intake/MoveDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"
#include "ui/work/WorkContext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StageCommands", text);
}

void moveAtOnce(const WorkContext &context, QObject *owner, const CallTarget &target, ApplicationStage to)
{
    StageMove move;
    move.to = to;
    context.session.edit(
        owner, [] { return say(QT_TRANSLATE_NOOP("StageCommands", "Application moved")); },
        [application = target.application, move](WritePath &write) { return moveStage(write, application, move); },
        [&navigator = context.navigator, name = target.name, to](const Result<Uuid> &batch) {
            if (!batch)
                navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
            else if (!batch->isNull())
                navigator.offerUndo([name, to] {
                    return say(QT_TRANSLATE_NOOP("StageCommands", "%1: %2")).arg(mentioned(name), label(to));
                });
        });
}

void setFromBefore(const WorkContext &context, QObject *owner, const CallTarget &target)
{
    const bool historical = !target.historical;
    context.session.edit(
        owner, [] { return say(QT_TRANSLATE_NOOP("StageCommands", "Application from before the register")); },
        [application = target.application, historical](WritePath &write) {
            return setHistorical(write, {application}, historical);
        },
        [&navigator = context.navigator, name = target.name, historical](const Result<Uuid> &batch) {
            if (!batch)
                navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
            else if (!batch->isNull())
                navigator.offerUndo([name, historical] {
                    return (historical ? say(QT_TRANSLATE_NOOP("StageCommands", "%1: counts in no lead time now"))
                                       : say(QT_TRANSLATE_NOOP("StageCommands", "%1: counts in lead times now")))
                        .arg(mentioned(name));
                });
        });
}

} // namespace

void moveToStage(const WorkContext &context, QObject *owner, const CallTarget &target, ApplicationStage to)
{
    context.session.read(
        owner,
        [application = target.application](const Connection &connection, const Actor &actor) {
            return stageChoices(connection, actor, application);
        },
        [context, owner = QPointer(owner), target, to](const Result<StageChoices> &choices) {
            if (!owner)
                return;
            if (!choices) {
                context.navigator.say({Status::Late, [error = choices.error()] { return sentence(error); }, {}});
                return;
            }
            const bool asks = to == ApplicationStage::Ended || to == ApplicationStage::Dormant ||
                              needsWhy(choices->application, to, choices->experienced);
            if (asks)
                context.navigator.openDialog(new MoveDialog(context, target.application, to));
            else
                moveAtOnce(context, owner, target, to);
        });
}

QList<Command> stageCommands(const WorkContext &context, QObject *owner,
                             std::function<std::optional<CallTarget>()> target, const QList<QKeySequence> &more)
{
    Command move;
    move.place = MenuPlace::Family;
    move.group = 2;
    move.onlyInContent = true;
    move.enabled = [target] { return target().has_value(); };
    restrictTo(move, context.session, {{Verb::Change, Subject::Applications}});
    Command before = move;
    move.id = u"actionMoveToStage"_s;
    move.text = [] { return say(QT_TRANSLATE_NOOP("StageCommands", "Move to &stage…")); };
    move.keys = QList<QKeySequence>{Qt::Key_F2} + more;
    move.icon = u"arrow-right"_s;
    move.run = [context, target] {
        if (const auto which = target())
            context.navigator.openDialog(new MoveDialog(context, which->application));
    };
    before.id = u"actionHistorical"_s;
    before.text = [] { return say(QT_TRANSLATE_NOOP("StageCommands", "From &before the register")); };
    before.checked = [target] {
        const auto which = target();
        return which && which->historical;
    };
    before.run = [context, owner, target] {
        if (const auto which = target())
            setFromBefore(context, owner, *which);
    };
    return {move, before};
}

} // namespace famn
