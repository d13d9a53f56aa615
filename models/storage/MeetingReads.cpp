#include "models/storage/MeetingReads.h"

#include "models/domain/Labels.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/RecordTable.h"
#include "models/storage/Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The attendances that count: of living applications and families.
constexpr char livingGuests[] = " FROM meeting_attendance AS a JOIN application AS p ON p.uid = a.application "
                                "JOIN family AS f ON f.uid = p.family "
                                "JOIN info_meeting AS m ON m.uid = a.meeting "
                                "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND f.deleted_at IS NULL "
                                "AND m.deleted_at IS NULL ";

template<Code E>
E codeIn(const Statement &row, int column, E fallback)
{
    return codeOf<E>(row.text(column)).value_or(fallback);
}

void add(MeetingCounts &counts, AttendanceStatus status, int number, int persons)
{
    switch (status) {
    case AttendanceStatus::Invited:
        counts.invited += number;
        break;
    case AttendanceStatus::Registered:
        counts.registered += number;
        break;
    case AttendanceStatus::Attended:
        counts.attended += number;
        counts.personsAttended += persons;
        break;
    case AttendanceStatus::Missed:
        counts.missed += number;
        break;
    case AttendanceStatus::CalledOff:
        counts.calledOff += number;
        return;
    }
    counts.persons += persons;
}

Result<QHash<Uuid, MeetingCounts>> countsByMeeting(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray("SELECT a.meeting, a.status, count(*), sum(a.persons)") +
                                                        livingGuests + "GROUP BY a.meeting, a.status"));
    QHash<Uuid, MeetingCounts> counts;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return counts;
        add(counts[row.uuid(0)], codeIn(row, 1, AttendanceStatus::Invited), int(row.integer(2)), int(row.integer(3)));
    }
}

GuestRow guestIn(const Statement &row, const QHash<StaffId, QString> &staff, const QString &masked)
{
    GuestRow guest;
    guest.id.uuid = row.uuid(0);
    guest.application.uuid = row.uuid(1);
    guest.family.uuid = row.uuid(2);
    guest.caseNumber = row.text(3);
    guest.protection = codeIn(row, 5, Protection::ConfidentialityMarking);
    guest.familyName = guest.protection == Protection::None ? row.text(4) : masked;
    guest.status = codeIn(row, 6, AttendanceStatus::Invited);
    guest.persons = int(row.integer(7));
    guest.stage = codeIn(row, 8, ApplicationStage::New);
    guest.owner.uuid = row.uuid(9);
    guest.ownerName = staff.value(guest.owner);
    guest.missedBefore = int(row.integer(10));
    if (guest.protection == Protection::None) {
        guest.phone = row.text(11);
        guest.email = row.text(12);
    }
    return guest;
}

} // namespace

Result<QList<MeetingRow>> listMeetings(const Connection &connection)
{
    FAMN_ASSIGN(counts, countsByMeeting(connection));
    FAMN_ASSIGN(staff, staffNames(connection));
    FAMN_ASSIGN(allSeries, RecordTable<MeetingSeries>(connection).where({}));
    QHash<MeetingSeriesId, QString> names;
    for (const MeetingSeries &series : std::as_const(allSeries))
        names.insert(series.id, series.name);
    QList<MeetingRow> rows;
    FAMN_TRY(RecordTable<InfoMeeting>(connection)
                 .each(u"WHERE deleted_at IS NULL ORDER BY day, starts_at, id"_s, {}, [&](const InfoMeeting &meeting) {
                     rows.append({meeting.id, meeting, names.value(meeting.series), staff.value(meeting.leader),
                                  counts.value(meeting.id.uuid)});
                     return true;
                 }));
    return rows;
}

Result<QList<GuestRow>> listGuests(const Connection &connection, const InfoMeetingId &meeting)
{
    FAMN_ASSIGN(staff, staffNames(connection));
    FAMN_ASSIGN(row, Statement::prepare(
                         connection,
                         QByteArray("SELECT a.uid, a.application, f.uid, f.case_number, f.display_name, f.protection, "
                                    "a.status, a.persons, p.stage, p.owner, "
                                    "(SELECT count(*) FROM meeting_attendance AS b JOIN info_meeting AS n "
                                    "ON n.uid = b.meeting WHERE b.application = a.application AND b.uid <> a.uid "
                                    "AND b.status = 'uteblev' AND b.deleted_at IS NULL AND n.deleted_at IS NULL), "
                                    "w.phone, w.email") +
                             QByteArray(livingGuests)
                                 .replace(" WHERE ", " LEFT JOIN person AS w ON w.family = f.uid AND w.role = 'vuxen1' "
                                                     "AND w.deleted_at IS NULL AND w.member_to IS NULL WHERE ") +
                             "AND a.meeting = ? GROUP BY a.id ORDER BY a.id"));
    row.bind(1, meeting.uuid.toBytes());
    QList<GuestRow> guests;
    const QString masked = protectedLabel();
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return guests;
        guests.append(guestIn(row, staff, masked));
    }
}

Result<MeetingFigures> countMeetings(const Connection &connection, const QDate &from, const QDate &to)
{
    MeetingFigures figures;
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    FAMN_ASSIGN(meetings, Statement::prepare(connection, "SELECT count(*) FROM info_meeting WHERE deleted_at IS NULL "
                                                         "AND status <> 'installd' AND day BETWEEN ? AND ?"));
    meetings.bind(1, first);
    meetings.bind(2, last);
    FAMN_TRY(meetings.step());
    figures.meetings = int(meetings.integer(0));
    FAMN_ASSIGN(row, Statement::prepare(
                         connection,
                         QByteArray("SELECT a.status, count(*), sum(a.persons), sum(a.status = 'deltog' AND ("
                                    "coalesce(p.left_stage, p.stage) IN ('direktmote', 'profil_i_banken', "
                                    "'reserverad', 'utredning_pagar') OR p.outcome IS 'blev_uppdrag'))") +
                             livingGuests + "AND m.status <> 'installd' AND m.day BETWEEN ? AND ? GROUP BY a.status"));
    row.bind(1, first);
    row.bind(2, last);
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return figures;
        add(figures.counts, codeIn(row, 0, AttendanceStatus::Invited), int(row.integer(1)), int(row.integer(2)));
        figures.movedOn += int(row.integer(3));
    }
}

Result<int> countMissed(const Connection &connection, const ApplicationId &application)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT count(*) FROM meeting_attendance AS a JOIN info_meeting AS "
                                                    "m ON m.uid = a.meeting WHERE a.application = ? AND "
                                                    "a.status = 'uteblev' AND a.deleted_at IS NULL AND "
                                                    "m.deleted_at IS NULL AND m.status <> 'installd'"));
    row.bind(1, application.uuid.toBytes());
    FAMN_TRY(row.step());
    return int(row.integer(0));
}

Result<std::optional<InfoMeeting>> plannedMeetingOf(const Connection &connection, const ApplicationId &application,
                                                    const QDate &day, const InfoMeetingId &except)
{
    FAMN_ASSIGN(found,
                RecordTable<InfoMeeting>(connection)
                    .where(u"WHERE deleted_at IS NULL AND status = 'planerad' AND day >= ? AND uid <> ? AND uid "
                           "IN (SELECT meeting FROM meeting_attendance WHERE application = ? AND deleted_at IS "
                           "NULL AND (status = 'inbjuden' OR status = 'anmald')) ORDER BY day, starts_at LIMIT 1"_s,
                           {day.toString(Qt::ISODate), except.uuid.toBytes(), application.uuid.toBytes()}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QString> familyNameOf(const Connection &connection, const ApplicationId &application)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT f.display_name, f.protection FROM application AS p JOIN "
                                                    "family AS f ON f.uid = p.family WHERE p.uid = ?"));
    row.bind(1, application.uuid.toBytes());
    FAMN_ASSIGN(found, row.step());
    if (!found)
        return QString();
    return codeIn(row, 1, Protection::ConfidentialityMarking) == Protection::None ? row.text(0) : protectedLabel();
}

} // namespace famn
