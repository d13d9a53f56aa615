#pragma once

#include "models/domain/MeetingRows.h"
#include "models/print/PrintDocument.h"

namespace famn {

/// The sheets of an information meeting.
enum class MeetingSheet {
    /// Who is expected, with room to sign (Närvarolista).
    SignIn,
    /// How to reach each family.
    Contacts,
    /// Who is to be reminded before the meeting, with a box to tick.
    Reminders,
};

/// The sheet of MEETING for GUESTS, in Swedish order, protected families masked and last. Who called off is on none;
/// only who may still come is reminded.
[[nodiscard]] PrintDocument meetingSheet(MeetingSheet sheet, const MeetingRow &meeting, const QList<GuestRow> &guests);

} // namespace famn
