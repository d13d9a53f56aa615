#pragma once

#include "models/domain/MeetingRows.h"
#include "models/storage/Connection.h"

namespace famn {

/// Every meeting that is not deleted, by day and hour.
[[nodiscard]] Result<QList<MeetingRow>> listMeetings(const Connection &connection);
/// Who was invited to a meeting, in the order of inviting; without deleted applications and families.
[[nodiscard]] Result<QList<GuestRow>> listGuests(const Connection &connection, const InfoMeetingId &meeting);
/// Of the meetings from FROM to TO, both included.
[[nodiscard]] Result<MeetingFigures> countMeetings(const Connection &connection, const QDate &from, const QDate &to);
/// How many meetings an application was to come to and did not.
[[nodiscard]] Result<int> countMissed(const Connection &connection, const ApplicationId &application);
/// The planned meeting other than EXCEPT that an application is invited or registered to from DAY on; nothing where it
/// is to none.
[[nodiscard]] Result<std::optional<InfoMeeting>> plannedMeetingOf(const Connection &connection,
                                                                  const ApplicationId &application, const QDate &day,
                                                                  const InfoMeetingId &except);
/// The name of an application's family as lists show it: masked where it is protected. Empty for none.
[[nodiscard]] Result<QString> familyNameOf(const Connection &connection, const ApplicationId &application);

} // namespace famn
