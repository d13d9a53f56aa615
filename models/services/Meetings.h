#pragma once

#include "models/domain/MeetingRows.h"
#include "models/services/Actor.h"
#include "models/storage/Connection.h"

#include <QHash>

namespace famn {

/// Information meetings as ACTOR may see them; each is Denied where the policy refuses reading applications.

/// All of them by day and hour, those of long ago first.
[[nodiscard]] Result<QList<MeetingRow>> meetingRows(const Connection &connection, const Actor &actor);
/// One of them; NotFound when it is not there.
[[nodiscard]] Result<MeetingRow> meetingRow(const Connection &connection, const Actor &actor, const InfoMeetingId &id);
/// Who was invited to one, protected families masked.
[[nodiscard]] Result<QList<GuestRow>> guestRows(const Connection &connection, const Actor &actor,
                                                const InfoMeetingId &meeting);
/// The series that are not deleted, by name in Swedish order.
[[nodiscard]] Result<QList<MeetingSeries>> meetingSeries(const Connection &connection, const Actor &actor);
/// Who works here and could lead one, by id.
[[nodiscard]] Result<QHash<StaffId, QString>> meetingLeaders(const Connection &connection, const Actor &actor);
/// What came of the meetings from FROM to TO, both included.
[[nodiscard]] Result<MeetingFigures> meetingFigures(const Connection &connection, const Actor &actor, const QDate &from,
                                                    const QDate &to);
/// The planned meeting that begins first after NOW; nothing when none is planned.
[[nodiscard]] Result<std::optional<InfoMeeting>> nextMeeting(const Connection &connection, const Actor &actor,
                                                             Instant now);

} // namespace famn
