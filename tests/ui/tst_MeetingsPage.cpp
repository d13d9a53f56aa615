#include "models/services/ContactLog.h"
#include "models/services/Intake.h"
#include "models/services/MeetingGuests.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/Meetings.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "ui/pages/Page.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

using namespace famn;

namespace {

/// Meetings today, next week and last week, and five families that were spoken with.
void addMeetings(WritePath &write)
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%d %s", int(result.error().code), qPrintable(result.error().field));
        return *result;
    };
    for (const int day : {-7, 0, 7}) {
        InfoMeeting meeting;
        meeting.day = QDate(2026, 3, 2).addDays(day);
        meeting.startsAt = QTime(18, 0);
        meeting.minutes = 90;
        meeting.place = "Stadshuset";
        meeting.capacity = 4;
        must(addMeeting(write, meeting));
    }
    for (const char *name : {"Alm", "Björk", "Cedergren", "Dahl", "Ek"}) {
        NewApplication typed;
        typed.name = QString("Anna ") + name;
        typed.types = {AssignmentType::FosterHome};
        must(logAttempt(write, must(registerApplication(write, typed)).application, AttemptOutcome::Reached));
    }
}

/// The same, and all five are invited to the meeting of today.
void addGuests(WritePath &write)
{
    addMeetings(write);
    const Connection &connection = write.openRegister().writer();
    const auto rows = meetingRows(connection, write.actor());
    const auto ids = RecordTable<Application>(connection).where("WHERE stage = 'kontaktad' AND owner IS NOT NULL");
    QList<ApplicationId> applications;
    for (const Application &one : *ids)
        applications.append(one.id);
    if (!inviteToMeeting(write, rows->at(1).id, applications))
        qFatal("not invited");
}

QStringList column(const QTableView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, column).data().toString();
    return texts;
}

/// Presses keys and counts them.
struct Keyboard
{
    QWidget *target = nullptr;
    int pressed = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++pressed;
        QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class TestMeetingsPage : public FamnTest
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(const std::function<void(WritePath &)> &more)
            : fixture(false, true, more)
        {
            fixture.unlock();
            fixture.show("meetings");
            meetings = fixture.find<QTableView>("meetingsTable");
            guests = fixture.find<QTableView>("guestsTable");
        }
        WindowFixture fixture;
        QTableView *meetings = nullptr;
        QTableView *guests = nullptr;
    };

    static QString toast(const WindowFixture &fixture)
    {
        QStringList texts;
        for (const auto *label : fixture.window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join('\n');
    }

private Q_SLOTS:
    // The platform without a screen says so whenever a dialog asks for another size.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void showsWhatIsToComeFirst()
    {
        const Opened page(addGuests);
        QAbstractItemModelTester meetings(page.meetings->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester guests(page.guests->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList when = column(page.meetings, 0);
        QCOMPARE(when.size(), 3);
        QVERIFY(when.at(0).contains("2026-03-02 18:00"));
        QVERIFY(when.at(1).contains("2026-03-09"));
        QVERIFY(when.at(2).contains("2026-02-23"));
        QCOMPARE(column(page.meetings, 3), (QStringList{"Over capacity", "Planned", "To be closed"}));
        QCOMPARE(column(page.meetings, 2).first(), QString("5 of 4 persons"));
        QTRY_COMPARE(column(page.guests, 1), (QStringList{"Alm", "Björk", "Cedergren", "Dahl", "Ek"}));
        QCOMPARE(page.fixture.find<QLabel>("statusRows")->text(), QString("Meetings: 3 · Invited: 5"));
        page.meetings->selectRow(1);
        QTRY_COMPARE(page.guests->model()->rowCount(), 0);
        QVERIFY(page.fixture.find<QWidget>("guestsTableEmpty")->isVisible());
    }

    void attendanceByKeyboard()
    {
        const Opened page(addGuests);
        QTRY_COMPARE(page.guests->model()->rowCount(), 5);
        page.meetings->setFocus();
        // Budget of the task: two keys and one for each family.
        Keyboard keys;
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(page.guests->hasFocus());
        for (int guest = 0; guest < 4; ++guest)
            keys.press(Qt::Key_Space);
        // The last one did not come; nothing is to be pressed for it.
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(keys.pressed <= 2 + 5);
        QTRY_COMPARE(column(page.guests, 0),
                     (QStringList{"Attended", "Attended", "Attended", "Attended", "Did not come"}));
        QTRY_COMPARE(column(page.meetings, 3).first(), QString("Held"));
        QVERIFY(toast(page.fixture).contains("Meeting closed: 4 came, 1 did not."));
        // All of closing is one step back.
        QTest::keyClick(page.guests, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(column(page.guests, 0).last(), QString("Invited"));
    }

    void spaceGoesThroughThePossibilities()
    {
        const Opened page(addGuests);
        QTRY_COMPARE(page.guests->model()->rowCount(), 5);
        page.guests->setFocus();
        page.guests->selectRow(0);
        QTest::keyClick(page.guests, Qt::Key_Space);
        QTRY_COMPARE(column(page.guests, 0).first(), QString("Attended"));
        QCOMPARE(page.guests->currentIndex().row(), 1);
        // On one that is noted it stays, and the arrow brings back there.
        QTest::keyClick(page.guests, Qt::Key_Up);
        QTest::keyClick(page.guests, Qt::Key_Space);
        QTRY_COMPARE(column(page.guests, 0).first(), QString("Did not come"));
        QCOMPARE(page.guests->currentIndex().row(), 0);
        QTest::keyClick(page.guests, Qt::Key_Space);
        QTRY_COMPARE(column(page.guests, 0).first(), QString("Called off"));
        QTest::keyClick(page.guests, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(column(page.guests, 0).first(), QString("Did not come"));
        page.fixture.find<QAction>("actionGuestRegistered")->trigger();
        QTRY_COMPARE(column(page.guests, 0).first(), QString("Registered"));
    }

    void nobodyComesBeforeTheDay()
    {
        const Opened page(addMeetings);
        page.meetings->selectRow(1);
        page.meetings->setFocus();
        QVERIFY(!page.fixture.find<QAction>("actionCloseMeeting")->isEnabled());
        QVERIFY(!page.fixture.find<QAction>("actionGuestCame")->isEnabled());
    }

    void invitesWhatIsMarked()
    {
        WindowFixture fixture(false, true, addMeetings);
        fixture.unlock();
        auto *list = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 9);
        // The five that were spoken with came last, and stand first.
        list->setFocus();
        list->selectRow(0);
        Keyboard keys;
        for (int row = 1; row < 5; ++row)
            keys.press(Qt::Key_Down, Qt::ShiftModifier);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(keys.pressed <= 2 + 5);
        QTRY_VERIFY(toast(fixture).contains("5 invited."));
        // More than there is room for is told.
        QTRY_VERIFY(toast(fixture).contains("5 persons are to come, and there is room for 4."));
        fixture.show("meetings");
        QTRY_COMPARE(fixture.find<QTableView>("guestsTable")->model()->rowCount(), 5);
        QTest::keyClick(fixture.find<QTableView>("meetingsTable"), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.find<QTableView>("guestsTable")->model()->rowCount(), 0);
    }

    void invitesToAnother()
    {
        WindowFixture fixture(false, true, addMeetings);
        fixture.unlock();
        auto *list = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        QTRY_COMPARE(list->model()->rowCount(), 9);
        list->setFocus();
        list->selectRow(0);
        QDialog *dialog = openByCommand(fixture, "actionInviteTo", "inviteDialog");
        QVERIFY(dialog);
        auto *to = dialog->findChild<QComboBox *>("inviteTo");
        QTRY_COMPARE(to->count(), 2);
        to->setCurrentIndex(1);
        Q_EMIT to->activated(1);
        goOn(*dialog);
        QTRY_VERIFY(toast(fixture).contains("1 invited."));
        // Whoever is invited already is told, by name.
        QTRY_VERIFY(!fixture.find<QDialog>("inviteDialog"));
        QVERIFY(fixture.find<QAction>("actionInviteNext")->isEnabled());
        fixture.find<QAction>("actionInviteNext")->trigger();
        QTRY_VERIFY(toast(fixture).contains("is invited to another meeting"));
    }

    void makesASeries()
    {
        const Opened page({});
        QCOMPARE(page.meetings->model()->rowCount(), 0);
        QVERIFY(page.fixture.find<QWidget>("meetingsTableEmpty")->isVisible());
        QDialog *dialog = openByCommand(page.fixture, "actionNewSeries", "seriesDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        typeInto(*dialog, "starts", "snart");
        goOn(*dialog);
        QCOMPARE(dialog->findChild<QWidget *>("startsMessage")->accessibleName().isEmpty(), false);
        typeInto(*dialog, "starts", "17.30");
        typeInto(*dialog, "capacity", "0");
        goOn(*dialog);
        QTRY_VERIFY(!dialog->findChild<QWidget *>("capacityMessage")->accessibleName().isEmpty());
        typeInto(*dialog, "capacity", "20");
        goOn(*dialog);
        // Eight Thursdays from the second of March on; the second of April is no holiday.
        QTRY_COMPARE(page.meetings->model()->rowCount(), 8);
        QVERIFY(column(page.meetings, 0).first().contains("2026-03-05 17:30"));
        QTRY_VERIFY(toast(page.fixture).contains("8 meeting(s) made"));
        QTRY_VERIFY(!page.fixture.find<QDialog>("seriesDialog"));

        dialog = openByCommand(page.fixture, "actionChangeSeries", "seriesDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>("starts")->text(), QString("17:30"));
        typeInto(*dialog, "starts", "18");
        goOn(*dialog);
        QTRY_VERIFY(column(page.meetings, 0).first().contains("18:00"));
        QCOMPARE(page.meetings->model()->rowCount(), 8);
    }

    void makesChangesAndCancelsAMeeting()
    {
        const Opened page(addGuests);
        QTRY_COMPARE(page.guests->model()->rowCount(), 5);
        QDialog *dialog = openByCommand(page.fixture, "actionNewMeeting", "meetingDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        typeInto(*dialog, "meetingDay", "+1");
        goOn(*dialog);
        QTRY_COMPARE(page.meetings->model()->rowCount(), 4);
        QTRY_VERIFY(!page.fixture.find<QDialog>("meetingDialog"));
        page.meetings->setFocus();
        page.meetings->selectRow(0);
        dialog = openByCommand(page.fixture, "actionChangeMeeting", "meetingDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        typeInto(*dialog, "capacity", "");
        goOn(*dialog);
        QTRY_COMPARE(column(page.meetings, 3).first(), QString("Planned"));
        QTRY_VERIFY(!page.fixture.find<QDialog>("meetingDialog"));

        dialog = openByCommand(page.fixture, "actionCancelMeeting", "cancelMeetingDialog");
        QVERIFY(dialog);
        goOn(*dialog);
        QTRY_VERIFY(!dialog->findChild<QWidget *>("cancelWhyMessage")->accessibleName().isEmpty());
        typeInto(*dialog, "cancelWhy", "Ledaren är sjuk");
        goOn(*dialog);
        QTRY_COMPARE(column(page.meetings, 3).first(), QString("Cancelled"));
        QTRY_VERIFY(toast(page.fixture).contains("Those who were invited need another meeting."));
    }

    void savesACalendar()
    {
        Opened page(addGuests);
        QTRY_COMPARE(page.guests->model()->rowCount(), 5);
        const QString path = page.fixture.folder.filePath("m.ics");
        page.fixture.interaction.paths = {path};
        page.fixture.find<QAction>("actionSaveCalendar")->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        QVERIFY(calendar.contains("DTSTART:20260302T170000Z"));
        QVERIFY(!calendar.contains("Alm"));
    }

    void printsTheSheets_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("sign-in sheet") << "actionPrint";
        QTest::newRow("contact sheet") << "actionPrintContacts";
        QTest::newRow("reminder list") << "actionPrintReminders";
    }

    void printsTheSheets()
    {
        QFETCH(QString, action);
        const Opened page(addGuests);
        QTRY_COMPARE(page.guests->model()->rowCount(), 5);
        QDialog *dialog = openByCommand(page.fixture, action, "printDialog");
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!page.fixture.find<QDialog>("printDialog"));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestMeetingsPage, QApplication>(argc, argv);
}
#include "tst_MeetingsPage.moc"
