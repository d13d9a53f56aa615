#include "models/services/CalendarFile.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

InfoMeeting meetingOn(const QDate &day, const QTime &at, const QString &place = {})
{
    InfoMeeting meeting;
    meeting.id.uuid = Uuid::generate({5});
    meeting.day = day;
    meeting.startsAt = at;
    meeting.minutes = 90;
    meeting.place = place;
    meeting.stamp.version = 4;
    return meeting;
}

/// The lines of a calendar as a reader puts them together again.
QStringList unfolded(const QByteArray &calendar)
{
    QByteArray whole = calendar;
    whole.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(whole).split("\r\n");
    lines.removeLast();
    return lines;
}

} // namespace

class TestCalendarFile : public FamnTest
{
    Q_OBJECT

    static constexpr Instant noon{1'772'452'800'000}; // 2026-03-02 12:00 UTC

private Q_SLOTS:
    void oneMeeting()
    {
        const InfoMeeting meeting = meetingOn({2026, 3, 26}, {18, 0}, "Stadshuset");
        QCOMPARE(unfolded(calendarFile({meeting}, noon)),
                 (QStringList{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Famn//Famn//SV", "CALSCALE:GREGORIAN",
                              "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + meeting.id.uuid.toString() + "@famn",
                              "DTSTAMP:20260302T120000Z", "SEQUENCE:4", "DTSTART:20260326T170000Z",
                              "DTEND:20260326T183000Z", "SUMMARY:Information meeting", "LOCATION:Stadshuset",
                              "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR"}));
    }

    void moments_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("after the spring change") << QDate(2026, 4, 2) << QTime(18, 0) << "20260402T160000Z"
                                                 << "20260402T173000Z";
        QTest::newRow("after the autumn change") << QDate(2026, 10, 29) << QTime(18, 0) << "20261029T170000Z"
                                                 << "20261029T183000Z";
        QTest::newRow("over New Year") << QDate(2026, 12, 31) << QTime(23, 30) << "20261231T223000Z"
                                       << "20270101T000000Z";
        QTest::newRow("a leap day") << QDate(2028, 2, 29) << QTime(18, 0) << "20280229T170000Z"
                                    << "20280229T183000Z";
    }

    void moments()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, at);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const QStringList lines = unfolded(calendarFile({meetingOn(day, at)}, noon));
        QVERIFY(lines.contains("DTSTART:" + start));
        QVERIFY(lines.contains("DTEND:" + end));
    }

    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("line");
        QTest::newRow("commas and semicolons") << "Rum 3, plan 2; B"
                                               << "LOCATION:Rum 3\\, plan 2\\; B";
        QTest::newRow("a backslash") << "A\\B"
                                     << "LOCATION:A\\\\B";
        QTest::newRow("a line of its own") << "A\nBEGIN:VALARM"
                                           << "LOCATION:A\\nBEGIN:VALARM";
        QTest::newRow("controls") << QString("A\r\x01\x7f"
                                             "B")
                                  << "LOCATION:AB";
        QTest::newRow("a link") << "https:/"
                                   "/mote.example/a?b=c"
                                << "LOCATION:https:/"
                                   "/mote.example/a?b=c";
    }

    void textIsEscaped()
    {
        QFETCH(QString, place);
        QFETCH(QString, line);
        const QStringList lines = unfolded(calendarFile({meetingOn({2026, 3, 26}, {18, 0}, place)}, noon));
        QVERIFY2(lines.contains(line), qPrintable(lines.join('|')));
        QCOMPARE(lines.size(), 16);
    }

    void longLinesAreFolded_data()
    {
        QTest::addColumn<QString>("place");
        for (int length = 60; length <= 240; ++length)
            QTest::addRow("%d plain", length) << QString(length, 'a');
        QTest::newRow("two octets each") << QString(200, u'å');
        QTest::newRow("two octets each, one off") << 'a' + QString(199, u'ö');
        QTest::newRow("four octets each") << QString::fromUtf8("\xF0\x9F\x8F\xA0").repeated(60);
    }

    void longLinesAreFolded()
    {
        QFETCH(QString, place);
        const QByteArray calendar = calendarFile({meetingOn({2026, 3, 26}, {18, 0}, place)}, noon);
        QVERIFY(unfolded(calendar).contains("LOCATION:" + place));
        QVERIFY(calendar.endsWith("\r\n"));
        const QList<QByteArray> lines = calendar.chopped(2).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QByteArray line = lines.at(i);
            if (i + 1 < lines.size()) {
                QVERIFY(line.endsWith('\r'));
                line.chop(1);
            }
            QVERIFY(line.size() <= 75);
            QVERIFY(!line.contains('\r'));
            // No character is torn.
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }

    void manyAndCancelled()
    {
        InfoMeeting off = meetingOn({2026, 4, 2}, {18, 0});
        off.status = MeetingStatus::Cancelled;
        const QStringList lines = unfolded(calendarFile({meetingOn({2026, 3, 26}, {18, 0}), off}, noon));
        QCOMPARE(lines.count("BEGIN:VEVENT"), 2);
        QCOMPARE(lines.count("STATUS:CANCELLED"), 1);
        QVERIFY(!lines.join('\n').contains("LOCATION"));
    }
};

FAMN_TEST_MAIN(TestCalendarFile)
#include "tst_CalendarFile.moc"
