#include "ui/intake/RepeatCommand.h"

#include "models/services/Campaigns.h"
#include "models/services/Meetings.h"
#include "models/services/RegisterLists.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/intake/NewApplicationDialog.h"
#include "ui/intake/NewCampaignDialog.h"
#include "ui/meetings/MeetingDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RepeatCommand", text);
}

bool canBeRepeated(const std::optional<RecordRef> &record)
{
    return record &&
           (record->kind == "application"_L1 || record->kind == "campaign"_L1 || record->kind == "info_meeting"_L1);
}

/// Opens what MAKE makes of what WORK read aside, or says why not.
template<typename Work, typename Make>
void openWith(const WorkContext &context, QObject *owner, Work work, Make make)
{
    context.session.read(owner, std::move(work), [&navigator = context.navigator, make](const auto &read) {
        if (read)
            navigator.openDialog(make(*read));
        else
            navigator.say({Status::Late, [error = read.error()] { return sentence(error); }, {}});
    });
}

void repeatApplication(const WorkContext &context, QObject *owner, const ApplicationId &id)
{
    openWith(
        context, owner,
        [id](const Connection &connection, const Actor &actor) -> Result<ApplicationPattern> {
            FAMN_ASSIGN(row, applicationRow(connection, actor, id));
            if (!row)
                return Error{ErrorCode::NotFound, {}, {}, {}};
            ApplicationPattern pattern{row->wishedTypes, {}, {}};
            // What a protected family said may tell where it is.
            if (row->protection != Protection::None)
                return pattern;
            FAMN_ASSIGN(names, municipalityNames(connection));
            pattern.municipality = names.value(row->municipality);
            pattern.source = row->source;
            return pattern;
        },
        [context](const ApplicationPattern &pattern) { return new NewApplicationDialog(context, pattern); });
}

void repeatCampaign(const WorkContext &context, QObject *owner, const CampaignId &id)
{
    openWith(
        context, owner,
        [id, today = context.session.clock().today()](const Connection &connection, const Actor &actor) {
            return campaignDetail(connection, actor, id, {today, {}});
        },
        [context](const CampaignDetail &detail) { return new NewCampaignDialog(context, detail.row.campaign); });
}

void repeatMeeting(const WorkContext &context, QObject *owner, const InfoMeetingId &id)
{
    openWith(
        context, owner,
        [id](const Connection &connection, const Actor &actor) { return meetingRow(connection, actor, id); },
        [context](const MeetingRow &row) {
            InfoMeeting another = row.meeting;
            another.id = {};
            another.day = row.meeting.day.addDays(7);
            return new MeetingDialog(context, another);
        });
}

} // namespace

Command repeatCommand(const WorkContext &context, QObject *owner, std::function<std::optional<RecordRef>()> focused)
{
    Command repeat;
    repeat.id = u"actionRepeat"_s;
    repeat.place = MenuPlace::File;
    repeat.text = [] { return say(QT_TRANSLATE_NOOP("RepeatCommand", "&Duplicate as new…")); };
    repeat.keys = {Qt::CTRL | Qt::Key_D};
    repeat.icon = u"copy"_s;
    repeat.run = [context, owner, focused] {
        const auto record = focused();
        if (!canBeRepeated(record))
            return;
        if (record->kind == "application"_L1)
            repeatApplication(context, owner, {record->id});
        else if (record->kind == "campaign"_L1)
            repeatCampaign(context, owner, {record->id});
        else
            repeatMeeting(context, owner, {record->id});
    };
    repeat.enabled = [focused] { return canBeRepeated(focused()); };
    restrictTo(repeat, context.session, {{Verb::Create, Subject::Applications}});
    repeat.whyNot = [focused, before = repeat.whyNot] {
        return canBeRepeated(focused())
                   ? before()
                   : say(QT_TRANSLATE_NOOP("RepeatCommand", "Choose an application, a campaign or a meeting first."));
    };
    return repeat;
}

} // namespace famn
