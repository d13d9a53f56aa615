#include "models/services/MeetingWords.h"

#include "models/base/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MeetingWords", text);
}

QString say(const char *text, int number)
{
    return QCoreApplication::translate("MeetingWords", text, nullptr, number);
}

} // namespace

QString label(NotInvitedWhy why)
{
    switch (why) {
    case NotInvitedWhy::Gone:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "is deleted"));
    case NotInvitedWhy::AlreadyThere:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "is invited already"));
    case NotInvitedWhy::InvitedElsewhere:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "is invited to another meeting"));
    case NotInvitedWhy::MissedTwice:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "did not come twice: needs a reason"));
    case NotInvitedWhy::NotContacted:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "nobody has spoken with them yet"));
    case NotInvitedWhy::NeedsReason:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "goes another way: needs a reason"));
    case NotInvitedWhy::Stage:
        return say(QT_TRANSLATE_NOOP("MeetingWords", "has another stage"));
    }
    return {};
}

QString scheduleWords(const ScheduleReport &report)
{
    QStringList parts;
    parts.append(say(QT_TRANSLATE_N_NOOP("MeetingWords", "%n meeting(s) made"), report.made));
    if (report.changed > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("MeetingWords", "%n changed"), report.changed));
    if (report.removed > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("MeetingWords", "%n taken away"), report.removed));
    if (report.kept > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("MeetingWords", "%n left as they were"), report.kept));
    if (!report.skipped.isEmpty()) {
        QStringList days;
        for (const QDate &day : report.skipped)
            days.append(day.toString(Qt::ISODate));
        parts.append(say(QT_TRANSLATE_NOOP("MeetingWords", "none on %1 (holidays)")).arg(days.join(u", "_s)));
    }
    return parts.join(u" · "_s);
}

QStringList invitedWords(const Invited &invited)
{
    QStringList lines;
    lines.append(say(QT_TRANSLATE_N_NOOP("MeetingWords", "%n invited."), int(invited.invited.size())));
    for (const NotInvited &one : invited.left)
        lines.append(say(QT_TRANSLATE_NOOP("MeetingWords", "Not invited: %1 %2."))
                         .arg(mentioned(one.familyName), label(one.why)));
    if (invited.isOverfull())
        lines.append(say(QT_TRANSLATE_NOOP("MeetingWords", "%1 persons are to come, and there is room for %2."))
                         .arg(invited.persons)
                         .arg(invited.capacity.value_or(0)));
    return lines;
}

QString closedWords(const ClosedMeeting &closed)
{
    return say(QT_TRANSLATE_NOOP("MeetingWords", "Meeting closed: %1 came, %2 did not."))
        .arg(closed.attended)
        .arg(closed.missed);
}

} // namespace famn
