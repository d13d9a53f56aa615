#include "models/services/Meetings.h"

#include "models/base/Text.h"
#include "models/domain/MeetingPlan.h"
#include "models/services/Policy.h"
#include "models/storage/MeetingReads.h"
#include "models/storage/QueueReads.h"
#include "models/storage/RecordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> mayRead(const Actor &actor)
{
    if (!allows(actor, Verb::Read, Subject::Applications))
        return Error{ErrorCode::Denied, {}, {u"info_meeting"_s}, {}};
    return done();
}

} // namespace

Result<QList<MeetingRow>> meetingRows(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor));
    return listMeetings(connection);
}

Result<MeetingRow> meetingRow(const Connection &connection, const Actor &actor, const InfoMeetingId &id)
{
    FAMN_ASSIGN(rows, meetingRows(connection, actor));
    for (const MeetingRow &row : std::as_const(rows)) {
        if (row.id == id)
            return row;
    }
    return Error{ErrorCode::NotFound, {}, {u"info_meeting"_s}, {}};
}

Result<QList<GuestRow>> guestRows(const Connection &connection, const Actor &actor, const InfoMeetingId &meeting)
{
    FAMN_TRY(mayRead(actor));
    return listGuests(connection, meeting);
}

Result<QList<MeetingSeries>> meetingSeries(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(series, RecordTable<MeetingSeries>(connection).where(u"WHERE deleted_at IS NULL ORDER BY id"_s));
    const Collation collation;
    std::stable_sort(series.begin(), series.end(), [&](const MeetingSeries &left, const MeetingSeries &right) {
        return collation.compare(left.name, right.name) < 0;
    });
    return series;
}

Result<QHash<StaffId, QString>> meetingLeaders(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(staff, workingStaff(connection));
    QHash<StaffId, QString> names;
    for (const StaffMember &member : std::as_const(staff))
        names.insert(member.id, member.name);
    return names;
}

Result<MeetingFigures> meetingFigures(const Connection &connection, const Actor &actor, const QDate &from,
                                      const QDate &to)
{
    FAMN_TRY(mayRead(actor));
    return countMeetings(connection, from, to);
}

Result<std::optional<InfoMeeting>> nextMeeting(const Connection &connection, const Actor &actor, Instant now)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(planned, RecordTable<InfoMeeting>(connection)
                             .where(u"WHERE deleted_at IS NULL AND status = 'planerad' AND day >= ? "
                                    "ORDER BY day, starts_at, id LIMIT 50"_s,
                                    {swedishDay(now).toString(Qt::ISODate)}));
    for (const InfoMeeting &meeting : std::as_const(planned)) {
        if (beginsAt(meeting) > now)
            return std::optional(meeting);
    }
    return std::optional<InfoMeeting>();
}

} // namespace famn
