#include "ui/dialogs/keys/KeyCommands.h"

#include "models/services/Anchors.h"
#include "models/services/Policy.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/keys/NewSheetDialog.h"
#include "ui/dialogs/keys/PassphraseDialog.h"
#include "ui/dialogs/keys/RekeyDialog.h"
#include "ui/dialogs/keys/UsersDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("KeyCommands", text);
}

Command commandOf(const Session &session, const QString &id, const char *text, std::function<void()> run,
                  const QList<Need> &needs, std::function<bool()> enabled = {})
{
    Command command;
    command.id = id;
    command.place = MenuPlace::Tools;
    command.group = 5;
    command.text = [text] { return said(text); };
    command.run = std::move(run);
    command.enabled = std::move(enabled);
    restrictTo(command, session, needs);
    return command;
}

/// Older or other than this computer knew it.
void sayAnchor(const WorkContext &context)
{
    const AnchorState anchor = context.session.facts().anchor;
    if (anchor == AnchorState::Behind || anchor == AnchorState::Differs)
        context.navigator.say({Status::Late, [anchor] { return anchorWarning(anchor); }, {}});
}

} // namespace

QList<Command> keyCommands(const WorkContext &context)
{
    const Session &session = context.session;
    const QList<Need> administers{{Verb::Change, Subject::Organisation}};
    return {
        commandOf(session, u"actionUsers"_s, QT_TRANSLATE_NOOP("KeyCommands", "&Users and keys…"),
                  [context] { context.navigator.openDialog(new UsersDialog(context)); }, {}),
        commandOf(
            session, u"actionPassphrase"_s, QT_TRANSLATE_NOOP("KeyCommands", "Change my &passphrase…"),
            [context] { context.navigator.openDialog(new PassphraseDialog(context, PassphraseDialog::Reason::Wish)); },
            // Whoever came in with the sheet has none.
            {}, [&session] { return !session.facts().actor.slot.isNull(); }),
        commandOf(
            session, u"actionNewSheet"_s, QT_TRANSLATE_NOOP("KeyCommands", "New &recovery sheet…"),
            [context] { context.navigator.openDialog(new NewSheetDialog(context)); }, administers),
        commandOf(
            session, u"actionRekey"_s, QT_TRANSLATE_NOOP("KeyCommands", "Change the &master key…"),
            [context] { context.navigator.openDialog(new RekeyDialog(context)); }, administers,
            // A training register's key protects nothing.
            [&session] { return !session.facts().info.training; }),
    };
}

void welcome(const WorkContext &context)
{
    const SessionFacts &facts = context.session.facts();
    sayAnchor(context);
    if (facts.keys.olderFile)
        context.navigator.say({Status::Late,
                               [] {
                                   return said(QT_TRANSLATE_NOOP(
                                       "KeyCommands", "The key file is older than the one this register last knew. "
                                                      "Somebody put back an old copy: people whose key was taken are "
                                                      "in it again, without rights. If it was not you, change the "
                                                      "master key."));
                               },
                               {}});
    if (facts.keys.finishedChange)
        context.navigator.say(
            {Status::Ok,
             [] {
                 return said(QT_TRANSLATE_NOOP(
                     "KeyCommands", "A change of the master key had been interrupted, and was put in order."));
             },
             {}});
    if (facts.actor.slot.isNull())
        context.navigator.say(
            {Status::Warn,
             [] {
                 return said(QT_TRANSLATE_NOOP(
                     "KeyCommands",
                     "You came in with the recovery sheet. Give yourself a key before you lock it away."));
             },
             {{[] { return said(QT_TRANSLATE_NOOP("KeyCommands", "Users and keys…")); },
               [context] { context.navigator.openDialog(new UsersDialog(context)); }}}});
    if (facts.keys.passphraseOnce)
        context.navigator.openDialog(new PassphraseDialog(context, PassphraseDialog::Reason::Once));
}

} // namespace famn
