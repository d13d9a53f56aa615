#include "ui/safeguards/SafeguardCommands.h"

#include "models/services/session/Session.h"
#include "ui/safeguards/ConsentsDialog.h"
#include "ui/safeguards/ExtractDialog.h"
#include "ui/safeguards/IncidentsDialog.h"
#include "ui/safeguards/RetentionDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

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

/// Opens DIALOG about the record that CURRENT names. What a protected family shows there is closed when it is in the
/// pane.
template<typename Dialog>
void openAbout(const WorkContext &context, const std::function<std::optional<RecordRef>()> &current,
               const std::optional<Revealed> &revealed)
{
    const auto record = current();
    if (!record)
        return;
    auto *dialog = new Dialog(context, *record, revealed);
    if (revealed) {
        auto *conceal = new QTimer(dialog);
        conceal->setObjectName(u"concealAt"_s);
        conceal->setSingleShot(true);
        conceal->setTimerType(Qt::PreciseTimer);
        QObject::connect(conceal, &QTimer::timeout, dialog, [dialog] { dialog->done(QDialog::Rejected); });
        const qint64 left = revealed->until().msec - context.session.clock().now().msec;
        conceal->start(std::chrono::milliseconds(std::max<qint64>(left, 0)));
    }
    context.navigator.openDialog(dialog);
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
            [context, current, revealed] { openAbout<ConsentsDialog>(context, current, revealed()); },
            {{Verb::Change, Subject::Families}}, hasFamily),
        commandOf(
            session, u"actionExtract"_s, MenuPlace::Family, familyGroup,
            QT_TRANSLATE_NOOP("SafeguardCommands", "E&xtract for a person…"),
            [context, current, revealed] { openAbout<ExtractDialog>(context, current, revealed()); },
            {{Verb::Export, Subject::Families}}, hasFamily),
    };
}

} // namespace famn
