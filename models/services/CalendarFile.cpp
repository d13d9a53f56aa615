#include "models/services/CalendarFile.h"

#include "models/domain/MeetingPlan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The longest line in octets, without its end (RFC 5545, 3.1).
constexpr qsizetype mostOctets = 75;

/// Text as 3.3.11 wants it.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\\' || character == u';' || character == u',')
            out += u'\\';
        if (character == u'\n')
            out += u"\\n"_s;
        else if (character.unicode() >= 0x20 && character.unicode() != 0x7f)
            out += character;
    }
    return out;
}

/// Every moment is in UTC, so that no reader needs the rules of a time zone.
QString utc(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.msec, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Adds LINE, folded where it is too long, never amid a character.
void addLine(QByteArray &out, const QString &line)
{
    const QByteArray octets = line.toUtf8();
    qsizetype at = 0;
    qsizetype room = mostOctets;
    while (octets.size() - at > room) {
        qsizetype end = at + room;
        while (continuesCharacter(octets.at(end)))
            --end;
        out += octets.mid(at, end - at) + "\r\n ";
        at = end;
        // The space that says that it goes on is one of the next line's octets.
        room = mostOctets - 1;
    }
    out += octets.mid(at) + "\r\n";
}

void addMeeting(QByteArray &out, const InfoMeeting &meeting, Instant now)
{
    const QString summary = QCoreApplication::translate("CalendarFile", "Information meeting");
    addLine(out, u"BEGIN:VEVENT"_s);
    addLine(out, u"UID:%1@famn"_s.arg(meeting.id.uuid.toString()));
    addLine(out, u"DTSTAMP:%1"_s.arg(utc(now)));
    addLine(out, u"SEQUENCE:%1"_s.arg(meeting.stamp.version));
    addLine(out, u"DTSTART:%1"_s.arg(utc(beginsAt(meeting))));
    addLine(out, u"DTEND:%1"_s.arg(utc(endsAt(meeting))));
    addLine(out, u"SUMMARY:%1"_s.arg(escaped(summary)));
    if (!meeting.place.isEmpty())
        addLine(out, u"LOCATION:%1"_s.arg(escaped(meeting.place)));
    addLine(out, meeting.status == MeetingStatus::Cancelled ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
    addLine(out, u"END:VEVENT"_s);
}

} // namespace

QByteArray calendarFile(const QList<InfoMeeting> &meetings, Instant now)
{
    QByteArray out;
    addLine(out, u"BEGIN:VCALENDAR"_s);
    addLine(out, u"VERSION:2.0"_s);
    addLine(out, u"PRODID:-//Famn//Famn//SV"_s);
    addLine(out, u"CALSCALE:GREGORIAN"_s);
    addLine(out, u"METHOD:PUBLISH"_s);
    for (const InfoMeeting &meeting : meetings)
        addMeeting(out, meeting, now);
    addLine(out, u"END:VCALENDAR"_s);
    return out;
}

} // namespace famn
