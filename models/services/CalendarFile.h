#pragma once

#include "models/domain/Outreach.h"

#include <QByteArray>
#include <QList>

namespace famn {

/// MEETINGS as a calendar (iCalendar, RFC 5545) that other programs read: when and where, and whether one was
/// cancelled. It tells of no family and of nobody who works here. NOW: when it was made. Read again after a change, an
/// event takes the place of the same meeting's earlier one.
[[nodiscard]] QByteArray calendarFile(const QList<InfoMeeting> &meetings, Instant now);

} // namespace famn
