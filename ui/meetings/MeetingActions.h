#pragma once

#include "models/domain/MeetingRows.h"
#include "models/services/MeetingGuests.h"
#include "ui/work/Command.h"

#include <optional>

class QObject;

namespace famn {

struct WorkContext;

/// Says who was invited, who was not and why; what was done can be taken back.
void tellInvited(const WorkContext &context, const Invited &invited);
/// Says TEXT, and offers to invite once more whoever did not come to MEETING, or was to come to a cancelled one.
void offerInviteAgain(const WorkContext &context, const InfoMeetingId &meeting, std::function<QString()> text);

/// Invites what is marked in a list of applications: to the next meeting with one key (Ctrl+Enter), or to one that is
/// chosen. MARKED says which; OWNER must live as long as the commands.
[[nodiscard]] QList<Command> inviteCommands(const WorkContext &context, QObject *owner,
                                            std::function<QList<ApplicationId>()> marked);

/// What the commands of the page are about.
struct MeetingTargets
{
    std::function<std::optional<MeetingRow>()> meeting;
    std::function<std::optional<GuestRow>()> guest;
    /// All who were invited to that meeting.
    std::function<QList<GuestRow>()> guests;
    /// Goes to the next guest.
    std::function<void()> goOn;
};

/// What can be done with a meeting and its guests. OWNER must live as long as the commands.
[[nodiscard]] QList<Command> meetingCommands(const WorkContext &context, QObject *owner, const MeetingTargets &targets);
/// Noting who comes and who came; Space goes through the possibilities.
[[nodiscard]] QList<Command> guestCommands(const WorkContext &context, QObject *owner, const MeetingTargets &targets);
/// Its sheets and its calendar file.
[[nodiscard]] QList<Command> meetingSheetCommands(const WorkContext &context, const MeetingTargets &targets);

} // namespace famn
