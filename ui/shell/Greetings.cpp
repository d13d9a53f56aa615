#include "ui/shell/Greetings.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/shell/DetailPane.h"
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

/// Tells of the latest text that can be shown; the others come back with their records.
void tellOfLatest(const WorkContext &context, IntakeDesk &intake)
{
    const QList<DraftKeeper::Found> found = context.drafts.found();
    for (const DraftKeeper::Found &one : found) {
        const auto id = Uuid::fromString(one.scope.section(u'/', 1));
        const RecordRef record{one.scope.section(u'/', 0, 0), id.value_or(Uuid())};
        const bool dialog = IntakeDesk::knows(one.scope);
        if (!dialog && !DetailPane::knows(record.kind))
            continue;
        const QDateTime at = swedishTime(one.at);
        const bool today = at.date() == context.session.clock().today();
        const QString when = today ? at.toString(u"HH:mm"_s) : displayTime(one.at);
        context.navigator.say(
            {Status::Warn,
             [when] { return Greetings::tr("Unsaved text from %1 was kept.", "%1 is a time").arg(when); },
             {{[] { return Greetings::tr("Show"); },
               [&navigator = context.navigator, &intake, record, dialog, scope = one.scope] {
                   if (dialog)
                       intake.reopen(scope);
                   else
                       navigator.showRecord(record);
               }}}});
        return;
    }
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
                     [context, &intake] { tellOfLatest(context, intake); });
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
