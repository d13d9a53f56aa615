#pragma once

#include "models/services/MeetingGuests.h"
#include "models/services/MeetingSchedule.h"

#include <QStringList>

namespace famn {

/// What was done with information meetings, in the language of the program.

[[nodiscard]] QString label(NotInvitedWhy why);
/// "6 made · none on 2026-12-24, 2026-12-31".
[[nodiscard]] QString scheduleWords(const ScheduleReport &report);
/// How many were invited, then who was not and why, then whether there are more persons than room.
[[nodiscard]] QStringList invitedWords(const Invited &invited);
/// "Closed: 5 came, 2 did not".
[[nodiscard]] QString closedWords(const ClosedMeeting &closed);

} // namespace famn
