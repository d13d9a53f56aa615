#include "ui/shell/Greetings.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/shell/KeptTexts.h"
#include "ui/work/DraftKeeper.h"
#include "ui/work/Navigator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Greetings
{
    Q_DECLARE_TR_FUNCTIONS(Greetings)
};

/// Tells of TEXTS; once one of several was shown, of the others.
void tellOf(const WorkContext &context, IntakeDesk &intake, const QList<KeptText> &texts)
{
    if (texts.isEmpty())
        return;
    if (texts.size() == 1) {
        const KeptText text = texts.constFirst();
        context.navigator.say(
            {Status::Warn,
             [when = whenKept(context, text)] {
                 return Greetings::tr("Unsaved text from %1 was kept.", "%1 is a time").arg(when);
             },
             {{[] { return Greetings::tr("Show"); }, [context, &intake, text] { showKept(context, intake, text); }}}});
        return;
    }
    context.navigator.say(
        {Status::Warn,
         [count = int(texts.size())] { return Greetings::tr("Unsaved text was kept in %n place(s).", nullptr, count); },
         {{[] { return Greetings::tr("Show which"); },
           [context, &intake, texts] {
               context.navigator.openDialog(
                   new KeptTextDialog(context, texts, [context, &intake, texts](const KeptText &shown) {
                       showKept(context, intake, shown);
                       QList<KeptText> others = texts;
                       others.removeIf([&](const KeptText &one) { return one.scope == shown.scope; });
                       tellOf(context, intake, others);
                   }));
           }}}});
}

} // namespace

void tellOfOpening(const WorkContext &context)
{
    const SessionFacts &facts = context.session.facts();
    if (facts.usedPreviousKeys)
        context.navigator.say({Status::Warn,
                               [] {
                                   return Greetings::tr("The key file was damaged, so the one before it was used. "
                                                        "Nothing in the register is lost.");
                               },
                               {}});
    if (const QString copy = facts.migrationCopy; !copy.isEmpty())
        context.navigator.say({Status::Warn,
                               [copy] {
                                   return Greetings::tr("The register was upgraded. As it was before, it lies in %1.")
                                       .arg(isolated(copy));
                               },
                               {}});
}

void tellOfDrafts(const WorkContext &context, IntakeDesk &intake, QObject *owner)
{
    QObject::connect(&context.drafts, &DraftKeeper::loaded, owner,
                     [context, &intake] { tellOf(context, intake, keptTexts(context.drafts)); });
    QObject::connect(&context.drafts, &DraftKeeper::failed, owner, [context](const Error &error) {
        context.navigator.say(
            {Status::Late,
             [error] {
                 return Greetings::tr("What you are typing cannot be kept for after a lock: %1").arg(sentence(error));
             },
             {}});
    });
}

} // namespace famn
