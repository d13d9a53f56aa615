#include "models/domain/Labels.h"
#include "models/print/MeetingSheets.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

MeetingRow thursday()
{
    MeetingRow row;
    row.meeting.day = QDate(2026, 3, 5);
    row.meeting.startsAt = QTime(18, 0);
    row.meeting.minutes = 90;
    row.meeting.place = "Stadshuset";
    row.seriesName = "Torsdagar";
    return row;
}

GuestRow guest(const QString &name, AttendanceStatus status = AttendanceStatus::Invited)
{
    GuestRow row;
    row.familyName = name;
    row.caseNumber = "FH-2026-0001";
    row.phone = "+46701740605";
    row.email = "a@exempel.se";
    row.ownerName = "Åsa";
    row.status = status;
    row.persons = 2;
    return row;
}

GuestRow hidden()
{
    GuestRow row = guest(protectedLabel());
    row.phone.clear();
    row.email.clear();
    row.protection = Protection::ConfidentialityMarking;
    return row;
}

PrintTable tableOf(const PrintDocument &document)
{
    return std::get<PrintTable>(document.blocks.last());
}

QStringList namesOf(const PrintDocument &document)
{
    QStringList names;
    for (const QList<PrintCell> &row : tableOf(document).rows)
        names.append(row.first().text);
    return names;
}

} // namespace

class TestMeetingSheets : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void inSwedishOrder()
    {
        const QList<GuestRow> guests{hidden(), guest("Öberg"), guest("Ek"), guest("Ås", AttendanceStatus::Registered),
                                     guest("Alm", AttendanceStatus::CalledOff)};
        const PrintDocument sheet = meetingSheet(MeetingSheet::SignIn, thursday(), guests);
        QCOMPARE(sheet.title, "Sign-in sheet");
        QCOMPARE(namesOf(sheet), (QStringList{"Ek", "Ås", "Öberg", protectedLabel()}));
        const QString facts = std::get<PrintParagraph>(sheet.blocks.first()).text;
        QVERIFY(facts.contains("18:00–19:30") && facts.contains("Stadshuset") && facts.contains("Torsdagar"));
        QCOMPARE(std::get<PrintParagraph>(sheet.blocks.at(1)).text, "Families: 4 · Persons: 8");
    }

    void whatFamiliesSignNamesNoCase()
    {
        const auto texts = [](MeetingSheet kind) {
            QStringList found;
            for (const QList<PrintCell> &row : tableOf(meetingSheet(kind, thursday(), {guest("Ek"), hidden()})).rows) {
                for (const PrintCell &cell : row)
                    found << cell.text << cell.second;
            }
            return found;
        };
        QVERIFY(texts(MeetingSheet::Contacts).contains("FH-2026-0001"));
        for (const char *told : {"FH-2026-0001", "+46701740605", "a@exempel.se"})
            QVERIFY2(!texts(MeetingSheet::SignIn).contains(told), told);
    }

    void rowsHaveACellForEachColumn_data()
    {
        QTest::addColumn<MeetingSheet>("sheet");
        QTest::newRow("sign in") << MeetingSheet::SignIn;
        QTest::newRow("contacts") << MeetingSheet::Contacts;
        QTest::newRow("reminders") << MeetingSheet::Reminders;
    }

    void rowsHaveACellForEachColumn()
    {
        QFETCH(MeetingSheet, sheet);
        const PrintTable table = tableOf(meetingSheet(sheet, thursday(), {guest("Ek"), hidden()}));
        for (const QList<PrintCell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        for (const PrintCell &cell : table.rows.last())
            QVERIFY(!cell.text.contains("0701") && !cell.text.contains('@'));
        QCOMPARE(table.rows.last().first().tone, PrintTone::Hidden);
    }

    void onlyWhoMayStillComeIsReminded()
    {
        using enum AttendanceStatus;
        QList<GuestRow> guests;
        for (const auto &[name, status] :
             {std::pair("Alm", Invited), std::pair("Björk", Registered), std::pair("Ceder", Attended),
              std::pair("Dahl", Missed), std::pair("Ek", CalledOff)})
            guests.append(guest(name, status));
        QCOMPARE(namesOf(meetingSheet(MeetingSheet::Reminders, thursday(), guests)), (QStringList{"Alm", "Björk"}));
        QCOMPARE(namesOf(meetingSheet(MeetingSheet::Contacts, thursday(), guests)),
                 (QStringList{"Alm", "Björk", "Ceder", "Dahl"}));
    }

    void nobodyIsNoTable()
    {
        const PrintDocument sheet = meetingSheet(MeetingSheet::SignIn, thursday(), {});
        QCOMPARE(sheet.rows(), 0);
        QVERIFY(!std::holds_alternative<PrintTable>(sheet.blocks.last()));
    }
};

FAMN_TEST_MAIN(TestMeetingSheets)
#include "tst_MeetingSheets.moc"
