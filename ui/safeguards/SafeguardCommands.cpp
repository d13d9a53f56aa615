#include "ui/safeguards/SafeguardCommands.h"

#include "models/services/session/Session.h"
#include "ui/safeguards/ConsentsDialog.h"
#include "ui/safeguards/ExtractDialog.h"
#include "ui/safeguards/IncidentsDialog.h"
#include "ui/safeguards/RetentionDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("SafeguardCommands", text);
}

Command commandOf(const Session &session, const QString &id, MenuPlace place, int group, const char *text,
                  std::function<void()> run, const QList<Need> &needs, std::function<bool()> enabled = {})
{
    Command command;
    command.id = id;
    command.place = place;
    command.group = group;
    command.text = [text] { return said(text); };
    command.run = std::move(run);
    command.enabled = std::move(enabled);
    restrictTo(command, session, needs);
    return command;
}

} // namespace

QList<Command> safeguardCommands(const WorkContext &context, const std::function<std::optional<RecordRef>()> &current,
                                 const std::function<std::optional<Revealed>()> &revealed)
{
    constexpr int toolsGroup = 7;
    constexpr int familyGroup = 6;
    const Session &session = context.session;
    const auto hasFamily = [current] {
        const auto record = current();
        return record && (record->kind == "family"_L1 || record->kind == "application"_L1);
    };
    return {
        commandOf(session, u"actionRetention"_s, MenuPlace::Tools, toolsGroup,
                  QT_TRANSLATE_NOOP("SafeguardCommands", "&Weeding by law…"),
                  [context] { context.navigator.openDialog(new RetentionDialog(context)); },
                  {{Verb::Read, Subject::Retention}}),
        commandOf(session, u"actionIncidents"_s, MenuPlace::Tools, toolsGroup,
                  QT_TRANSLATE_NOOP("SafeguardCommands", "&Incidents…"),
                  [context] { context.navigator.openDialog(new IncidentsDialog(context)); },
                  {{Verb::Read, Subject::Incidents}}),
        commandOf(
            session, u"actionConsents"_s, MenuPlace::Family, familyGroup,
            QT_TRANSLATE_NOOP("SafeguardCommands", "&Consents…"),
            [context, current, revealed] {
                if (const auto record = current())
                    context.navigator.openDialog(new ConsentsDialog(context, *record, revealed()));
            },
            {{Verb::Change, Subject::Families}}, hasFamily),
        commandOf(
            session, u"actionExtract"_s, MenuPlace::Family, familyGroup,
            QT_TRANSLATE_NOOP("SafeguardCommands", "E&xtract for a person…"),
            [context, current, revealed] {
                if (const auto record = current())
                    context.navigator.openDialog(new ExtractDialog(context, *record, revealed()));
            },
            {{Verb::Export, Subject::Families}}, hasFamily),
    };
}

} // namespace famn
