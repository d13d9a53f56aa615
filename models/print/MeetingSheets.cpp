#include "models/print/MeetingSheets.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/Labels.h"
#include "models/domain/MeetingPlan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MeetingSheets", text);
}

bool isOn(MeetingSheet sheet, const GuestRow &guest)
{
    if (sheet == MeetingSheet::Reminders)
        return guest.status == AttendanceStatus::Invited || guest.status == AttendanceStatus::Registered;
    return takesSeat(guest.status);
}

QList<GuestRow> inOrder(MeetingSheet sheet, QList<GuestRow> guests)
{
    guests.removeIf([sheet](const GuestRow &guest) { return !isOn(sheet, guest); });
    const Collation collation;
    std::stable_sort(guests.begin(), guests.end(), [&](const GuestRow &left, const GuestRow &right) {
        const bool leftHidden = left.protection != Protection::None;
        const bool rightHidden = right.protection != Protection::None;
        if (leftHidden != rightHidden)
            return rightHidden;
        return collation.compare(left.familyName, right.familyName) < 0;
    });
    return guests;
}

QString titleOf(MeetingSheet sheet)
{
    switch (sheet) {
    case MeetingSheet::SignIn:
        return say(QT_TRANSLATE_NOOP("MeetingSheets", "Sign-in sheet"));
    case MeetingSheet::Contacts:
        return say(QT_TRANSLATE_NOOP("MeetingSheets", "Contact sheet"));
    case MeetingSheet::Reminders:
        return say(QT_TRANSLATE_NOOP("MeetingSheets", "Reminder list"));
    }
    return {};
}

QString factsOf(const MeetingRow &row)
{
    const InfoMeeting &meeting = row.meeting;
    QStringList parts{
        QLocale().toString(meeting.day, QLocale::LongFormat),
        u"%1–%2"_s.arg(meeting.startsAt.toString(u"HH:mm"_s), swedishTime(endsAt(meeting)).toString(u"HH:mm"_s))};
    for (const QString &part : {row.seriesName, meeting.place, row.leaderName}) {
        if (!part.isEmpty())
            parts.append(isolated(part));
    }
    return parts.join(u" · "_s);
}

PrintTable headOf(MeetingSheet sheet)
{
    PrintTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("MeetingSheets", "Name")), false},
                     {say(QT_TRANSLATE_NOOP("MeetingSheets", "Persons")), true}};
    switch (sheet) {
    case MeetingSheet::SignIn:
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Signature")), false});
        break;
    case MeetingSheet::Contacts:
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Phone")), false});
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "E-mail")), false});
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Responsible")), false});
        break;
    case MeetingSheet::Reminders:
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Phone")), false});
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Status")), false});
        table.columns.append({say(QT_TRANSLATE_NOOP("MeetingSheets", "Reminded")), false});
        break;
    }
    return table;
}

QList<PrintCell> rowOf(MeetingSheet sheet, const GuestRow &guest)
{
    const bool hidden = guest.protection != Protection::None;
    const PrintTone tone = hidden ? PrintTone::Hidden : PrintTone::Plain;
    const QString masked = hidden ? protectedLabel() : QString();
    // The sign-in sheet goes from hand to hand among the families, whose case numbers are nobody else's; an empty
    // second line leaves the height that a signature needs.
    const QString below = sheet == MeetingSheet::SignIn ? QString(QChar::Nbsp) : guest.caseNumber;
    QList<PrintCell> cells{{guest.familyName, below, hidden ? PrintTone::Hidden : PrintTone::Name},
                           {QString::number(guest.persons), {}, PrintTone::Plain}};
    switch (sheet) {
    case MeetingSheet::SignIn:
        cells.append({u"________________________"_s, {}, PrintTone::Muted});
        break;
    case MeetingSheet::Contacts:
        cells.append({hidden ? masked : displayPhone(guest.phone), {}, tone});
        cells.append({hidden ? masked : guest.email, {}, tone});
        cells.append({guest.ownerName, {}, PrintTone::Plain});
        break;
    case MeetingSheet::Reminders:
        cells.append({hidden ? masked : displayPhone(guest.phone), {}, tone});
        cells.append({label(guest.status), {}, PrintTone::Plain});
        cells.append({u"☐"_s, {}, PrintTone::Plain});
        break;
    }
    return cells;
}

} // namespace

PrintDocument meetingSheet(MeetingSheet sheet, const MeetingRow &meeting, const QList<GuestRow> &guests)
{
    PrintDocument document;
    document.title = titleOf(sheet);
    document.blocks.append(PrintParagraph{factsOf(meeting)});
    const QList<GuestRow> listed = inOrder(sheet, guests);
    int persons = 0;
    PrintTable table = headOf(sheet);
    for (const GuestRow &guest : listed) {
        persons += guest.persons;
        table.rows.append(rowOf(sheet, guest));
    }
    document.blocks.append(PrintParagraph{
        say(QT_TRANSLATE_NOOP("MeetingSheets", "Families: %1 · Persons: %2")).arg(listed.size()).arg(persons)});
    if (!table.rows.isEmpty())
        document.blocks.append(table);
    return document;
}

} // namespace famn
