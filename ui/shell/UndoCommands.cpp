#include "ui/shell/UndoCommands.h"

#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct UndoCommands
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommands)
};

/// What stands after '&' in a menu would be underlined as a key.
QString inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// What was done is told by names; behind the curtain it is not.
QString nameToShow(const WorkContext &context, const QString &name)
{
    return context.curtain.drawn() ? QString() : name;
}

} // namespace

void undoLast(const WorkContext &context, QObject *owner, bool again)
{
    const auto received = [&navigator = context.navigator](const Result<UndoReport> &report) {
        if (!report)
            navigator.say({Status::Late, [error = report.error()] { return sentence(error); }, {}});
        else if (!report->skipped.isEmpty())
            navigator.say({Status::Warn,
                           [count = int(report->skipped.size())] {
                               return UndoCommands::tr(
                                   "%n record(s) were left as they are, since somebody changed them after.", nullptr,
                                   count);
                           },
                           {}});
    };
    if (again)
        context.session.redo(owner, received);
    else
        context.session.undo(owner, received);
}

QList<Command> undoCommands(const WorkContext &context, QObject *owner)
{
    Command undo;
    undo.id = u"actionUndo"_s;
    undo.place = MenuPlace::Edit;
    undo.text = [context] {
        const QString name = nameToShow(context, context.session.undoName());
        return name.isEmpty() ? UndoCommands::tr("&Undo") : UndoCommands::tr("&Undo: %1").arg(inMenu(name));
    };
    undo.keys = {QKeySequence::Undo};
    undo.icon = u"undo"_s;
    undo.run = [context, owner] { undoLast(context, owner, false); };
    undo.enabled = [context] { return !context.session.undoName().isEmpty(); };
    restrictTo(undo, context.session, {});
    Command redo;
    redo.id = u"actionRedo"_s;
    redo.place = MenuPlace::Edit;
    redo.text = [context] {
        const QString name = nameToShow(context, context.session.redoName());
        return name.isEmpty() ? UndoCommands::tr("&Redo") : UndoCommands::tr("&Redo: %1").arg(inMenu(name));
    };
    redo.keys = {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
    redo.run = [context, owner] { undoLast(context, owner, true); };
    redo.enabled = [context] { return !context.session.redoName().isEmpty(); };
    restrictTo(redo, context.session, {});
    return {undo, redo};
}

} // namespace famn
