#include "models/tables/MeetingTableModels.h"

#include "models/base/Text.h"
#include "models/domain/MeetingPlan.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// "thu 26 mar 18:00", with the year where it is another than the one everybody thinks of.
QString whenText(const InfoMeeting &meeting)
{
    return u"%1 %2 %3"_s.arg(QLocale().toString(meeting.day, u"ddd"_s), meeting.day.toString(Qt::ISODate),
                             meeting.startsAt.toString(u"HH:mm"_s));
}

QString nameText(const MeetingRow &row)
{
    return row.seriesName.isEmpty() ? MeetingTableModel::tr("Information meeting") : row.seriesName;
}

/// Under the name: where, and who leads it.
QString about(const MeetingRow &row)
{
    QStringList parts;
    if (row.meeting.video)
        parts.append(MeetingTableModel::tr("Video"));
    if (!row.meeting.place.isEmpty())
        parts.append(isolated(row.meeting.place));
    if (!row.leaderName.isEmpty())
        parts.append(isolated(row.leaderName));
    return parts.join(u" · "_s);
}

QString personsText(const MeetingRow &row)
{
    return row.meeting.capacity
               ? MeetingTableModel::tr("%1 of %2 persons").arg(row.counts.persons).arg(*row.meeting.capacity)
               : MeetingTableModel::tr("%n person(s)", nullptr, row.counts.persons);
}

/// Under the persons: how the families stand.
QString standing(const MeetingRow &row)
{
    const MeetingCounts &counts = row.counts;
    if (counts.all() == 0)
        return MeetingTableModel::tr("Nobody is invited");
    if (row.meeting.status == MeetingStatus::Held)
        return MeetingTableModel::tr("%1 came, %2 did not").arg(counts.attended).arg(counts.missed);
    return MeetingTableModel::tr("%1 invited, %2 registered").arg(counts.all()).arg(counts.registered);
}

CellMark guestMark(const GuestRow &row)
{
    switch (row.status) {
    case AttendanceStatus::Invited:
        return {Status::Preliminary, false, std::nullopt};
    case AttendanceStatus::Registered:
        return {Status::Booked, false, std::nullopt};
    case AttendanceStatus::Attended:
        return {Status::Ok, false, std::nullopt};
    case AttendanceStatus::Missed:
        return {Status::Warn, true, std::nullopt};
    case AttendanceStatus::CalledOff:
        return {Status::Closed, false, std::nullopt};
    }
    return {};
}

/// Under the name: where the application stands, and whether the family stayed away before.
QString aboutGuest(const GuestRow &row)
{
    QStringList parts{label(row.stage)};
    if (row.missedBefore > 0)
        parts.append(GuestTableModel::tr("did not come %n time(s) before", nullptr, row.missedBefore));
    return parts.join(u" · "_s);
}

} // namespace

MeetingTableModel::MeetingTableModel(Instant now, QObject *parent)
    : RowTableModel(parent)
    , m_now(now)
{
    using Row = MeetingRow;
    setColumns({
        {.id = "when",
         .title = [] { return tr("When"); },
         .value = [this](const Row &row) { return order(row); },
         .text = [](const Row &row) { return whenText(row.meeting); },
         .masked = false,
         .width = 26},
        {.id = "name",
         .title = [] { return tr("Meeting"); },
         .value = [](const Row &row) { return QVariant(nameText(row)); },
         .text = {},
         .masked = false,
         .weight = CellWeight::Name,
         .width = 34},
        {.id = "persons",
         .title = [] { return tr("Room"); },
         .value = [](const Row &row) { return QVariant(row.counts.persons); },
         .text = personsText,
         .masked = false,
         .width = 28},
        {.id = "status",
         .title = [] { return tr("Status"); },
         .value = [this](const Row &row) { return QVariant(statusText(row)); },
         .text = {},
         .masked = false,
         .width = 22},
    });
    setSecond("name"_L1, about);
    setSecond("persons"_L1, standing);
    setMark("status"_L1, [this](const Row &row) { return statusMark(row); });
}

bool MeetingTableModel::isOver(const MeetingRow &row) const
{
    return endsAt(row.meeting) <= m_now;
}

QVariant MeetingTableModel::order(const MeetingRow &row) const
{
    const qint64 begins = beginsAt(row.meeting).msec;
    // What was comes after everything that is to come.
    constexpr qint64 longest = Q_INT64_C(1) << 52;
    return isOver(row) ? longest - begins : begins - longest;
}

QString MeetingTableModel::statusText(const MeetingRow &row) const
{
    if (row.meeting.status != MeetingStatus::Planned)
        return label(row.meeting.status);
    if (isOver(row))
        return tr("To be closed");
    return row.isOverfull() ? tr("Over capacity") : label(row.meeting.status);
}

CellMark MeetingTableModel::statusMark(const MeetingRow &row) const
{
    switch (row.meeting.status) {
    case MeetingStatus::Planned:
        return isOver(row) || row.isOverfull() ? CellMark{Status::Warn, true, std::nullopt}
                                               : CellMark{Status::Booked, false, std::nullopt};
    case MeetingStatus::Held:
        return {Status::Ok, false, std::nullopt};
    case MeetingStatus::Cancelled:
        return {Status::Closed, false, std::nullopt};
    }
    return {};
}

void MeetingTableModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString MeetingTableModel::searchText(const MeetingRow &row) const
{
    return fold(row.seriesName);
}

bool MeetingTableModel::matches(const MeetingRow & /*row*/, const TableFilter & /*filter*/) const
{
    return true;
}

GuestTableModel::GuestTableModel(QObject *parent)
    : RowTableModel(parent)
{
    using Row = GuestRow;
    setColumns({
        {.id = "status",
         .title = [] { return tr("Attendance"); },
         .value = [](const Row &row) { return QVariant(label(row.status)); },
         .text = {},
         .masked = false,
         .width = 22},
        {.id = "family",
         .title = [] { return tr("Applicants"); },
         .value = [](const Row &row) { return QVariant(row.familyName); },
         .text = {},
         .personal = true,
         .weight = CellWeight::Name,
         .width = 34},
        {.id = "persons",
         .title = [] { return tr("Persons"); },
         .value = [](const Row &row) { return QVariant(row.persons); },
         .text = [](const Row &row) { return tr("%n person(s)", nullptr, row.persons); },
         .masked = false,
         .width = 14},
        {.id = "owner",
         .title = [] { return tr("Responsible"); },
         .value = [](const Row &row) { return QVariant(row.ownerName); },
         .text = {},
         .masked = false,
         .weight = CellWeight::Muted,
         .width = 20},
        caseNumberColumn<Row>(),
    });
    setMark("status"_L1, guestMark);
    setSecond("family"_L1, aboutGuest);
}

QString GuestTableModel::searchText(const GuestRow &row) const
{
    return searchedText(row.familyName, row.caseNumber, row.protection);
}

bool GuestTableModel::matches(const GuestRow & /*row*/, const TableFilter & /*filter*/) const
{
    return true;
}

} // namespace famn
