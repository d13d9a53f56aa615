#include "models/services/CalendarFile.h"

#include "models/domain/MeetingPlan.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using OwnedComponent = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using OwnedText = std::unique_ptr<char, decltype(&icalmemory_free_buffer)>;

/// TEXT as it may stand in a calendar: libical escapes what has a meaning there, but lets control characters through.
QByteArray printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n' || (character.unicode() >= 0x20 && character.unicode() != 0x7f))
            out += character;
    }
    return out.toUtf8();
}

/// Every moment is in UTC, so that no reader needs the rules of a time zone.
icaltimetype utc(Instant moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.msec / 1000), 0, icaltimezone_get_utc_timezone());
}

/// The component belongs to what it is added to.
icalcomponent *eventOf(const InfoMeeting &meeting, Instant now)
{
    const QByteArray uid = (meeting.id.uuid.toString() + u"@famn"_s).toUtf8();
    const QByteArray summary = printable(QCoreApplication::translate("CalendarFile", "Information meeting"));
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(now)));
    icalcomponent_add_property(event, icalproperty_new_sequence(static_cast<int>(meeting.stamp.version)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(utc(beginsAt(meeting))));
    icalcomponent_add_property(event, icalproperty_new_dtend(utc(endsAt(meeting))));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
    if (const QByteArray place = printable(meeting.place); !place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(place.constData()));
    const bool off = meeting.status == MeetingStatus::Cancelled;
    icalcomponent_add_property(event, icalproperty_new_status(off ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

} // namespace

QByteArray calendarFile(const QList<InfoMeeting> &meetings, Instant now)
{
    const OwnedComponent calendar(icalcomponent_new_vcalendar(), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Famn//Famn//SV"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const InfoMeeting &meeting : meetings)
        icalcomponent_add_component(calendar.get(), eventOf(meeting, now));
    const OwnedText text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    QByteArray out(text.get());
    // Where a line's end is the 75th octet of a folded line, libical 3.0 folds between the two octets of that end.
    out.replace("\r\r\n \n", "\r\n");
    return out;
}

} // namespace famn
