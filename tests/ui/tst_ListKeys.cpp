#include "models/services/Campaigns.h"
#include "models/services/MeetingSchedule.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/editors/SeveralField.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Controls.h"
#include "ui/style/DialogFrame.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

using namespace famn;

namespace {

QTableView *table(const WindowFixture &fixture, const QString &page)
{
    return fixture.page(page)->findChild<QTableView *>("table");
}

QString name(const QTableView *view)
{
    return view->currentIndex().siblingAtColumn(0).data().toString();
}

void choose(QTableView *view, const QString &wanted)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == wanted)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    QCOMPARE(name(view), wanted);
}

DialogFrame *dialogAfterCtrlD(const WindowFixture &fixture, QWidget *at, const QString &name)
{
    // Back from the dialog before.
    fixture.window->activateWindow();
    if (!QTest::qWaitForWindowActive(fixture.window.get()))
        return nullptr;
    QTest::keyClick(at, Qt::Key_D, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return fixture.find<DialogFrame>(name) != nullptr; }))
        return nullptr;
    return fixture.find<DialogFrame>(name);
}

void tellOfTheFair(WritePath &write)
{
    const auto ran = write.run([](Change &change) -> Result<void> {
        Family family;
        FAMN_ASSIGN(number, change.nextCaseNumber());
        family.caseNumber = number;
        family.displayName = "Ask";
        family.municipality = "0180";
        FAMN_ASSIGN(stored, change.insert(family));
        Application application;
        application.family = stored.id;
        application.receivedOn = QDate(2026, 2, 9);
        application.channel = Channel::Event;
        application.wishedTypes = {AssignmentType::FosterHome, AssignmentType::EmergencyHome};
        application.source = "Mässan i Kista";
        FAMN_TRY(change.insert(application));
        return done();
    });
    if (!ran)
        qFatal("%s", qPrintable(ran.error().field));
}

} // namespace

class TestListKeys : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void f3GoesFromHitToHit()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture, "applicationsPage");
        auto *model = qobject_cast<TableModel *>(view->model());
        auto *filter = fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText");
        filter->setFocus();
        QTest::keyClicks(filter, "e");
        QTRY_COMPARE(model->rowCount(), 3);
        view->selectRow(0);
        QStringList passed;
        for (int i = 0; i < 4; ++i) {
            passed << name(view);
            QTest::keyClick(filter, Qt::Key_F3);
        }
        // After the last comes the first, and typing can go on.
        QCOMPARE(passed, (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "<b>Ek</b>"}));
        QCOMPARE(name(view), "Zetter");
        QVERIFY(filter->hasFocus());
        QTest::keyClick(filter, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(filter, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(name(view), "Öberg");
        QVERIFY(view->selectionModel()->isRowSelected(view->currentIndex().row()));
    }

    void f3PassesByWhatDoesNotFit()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture, "applicationsPage");
        auto *model = qobject_cast<TableModel *>(view->model());
        choose(view, "Zetter");
        const auto zetter = fixture.window->workspace()->currentPage()->currentRecord();
        QVERIFY(zetter);
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("ny"));
        QTRY_COMPARE(model->rowCount(), 3);
        fixture.window->workspace()->showRecord(*zetter);
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(name(view), "Zetter");
        view->setFocus();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(view, Qt::Key_F3);
            QVERIFY(name(view) != "Zetter");
        }
    }

    void f3IsGreyWithoutAFilter()
    {
        WindowFixture fixture;
        fixture.unlock();
        for (const QString page : {"duplicates", "desk"}) {
            fixture.show(page);
            auto *next = fixture.find<QAction>("actionNextHit");
            QVERIFY2(!next->isEnabled(), qPrintable(page));
            QVERIFY(!next->toolTip().isEmpty());
        }
        fixture.show("families");
        QVERIFY(!fixture.find<QAction>("actionNextHit")->isEnabled());
        table(fixture, "familiesPage");
        fixture.page("familiesPage")->findChild<QLineEdit *>("filterText")->setText("Zet");
        QTRY_VERIFY(fixture.find<QAction>("actionNextHit")->isEnabled());
    }

    void f3GoesOverTheBoard()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("pipeline");
        const auto current = [&] { return fixture.window->workspace()->currentPage()->currentRecord(); };
        fixture.window->workspace()->currentPage()->focusContent();
        QSet<Uuid> seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
            QVERIFY(current());
            seen.insert(current()->id);
        }
        QCOMPARE(seen.size(), 4);
        const auto last = current();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(current(), last);
    }

    void pageKeysGoThroughTheRecord()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        fixture.show("families");
        QTableView *view = table(fixture, "familiesPage");
        choose(view, "Zetter");
        QTRY_VERIFY(fixture.find<QLineEdit>("person1_phone"));
        const Editor *editor = fixture.window->workspace()->detail().editor();
        const QWidget *body = editor->findChild<QScrollArea *>("editorScroll")->widget();
        const auto headers = body->findChildren<SectionHeader *>();
        QVERIFY(headers.size() >= 6);
        QList<int> tops;
        for (const SectionHeader *header : headers)
            tops.append(header->mapTo(body, QPoint()).y());
        std::sort(tops.begin(), tops.end());
        const auto section = [&] {
            const QWidget *focus = QApplication::focusWidget();
            const int y = focus->mapTo(body, QPoint()).y();
            return int(std::upper_bound(tops.cbegin(), tops.cend(), y) - tops.cbegin()) - 1;
        };
        view->setFocus();
        for (int wanted = 0; wanted < tops.size(); ++wanted) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            QVERIFY2(body->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(QString::number(wanted) + QApplication::focusWidget()->objectName()));
            QCOMPARE(section(), wanted);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(section(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(section(), int(tops.size()) - 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(view->hasFocus());
        // On a page whose record is not shown beside it there is nothing to go through.
        fixture.show("desk");
        fixture.find<QAction>("actionDetailPane")->trigger();
        QVERIFY(!fixture.find<QAction>("actionNextSection")->isEnabled());
        QVERIFY(!fixture.find<QAction>("actionNextSection")->toolTip().isEmpty());
    }

    void anApplicationIsRepeatedWithoutItsFamily()
    {
        WindowFixture fixture(false, true, tellOfTheFair);
        fixture.unlock();
        QTableView *view = table(fixture, "applicationsPage");
        choose(view, "Ask");
        view->setFocus();
        DialogFrame *dialog = dialogAfterCtrlD(fixture, view, "newApplicationDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<SeveralField *>("types")->keys().split(',').size(), 2);
        QCOMPARE(dialog->findChild<QLineEdit *>("municipality")->text(), QString("Stockholm"));
        QCOMPARE(dialog->findChild<QLineEdit *>("source")->text(), QString("Mässan i Kista"));
        for (const QString field : {"name", "phone", "email", "number"})
            QVERIFY2(dialog->findChild<QLineEdit *>(field)->text().isEmpty(), qPrintable(field));
        QVERIFY(dialog->findChild<QLineEdit *>("name")->hasFocus());
        QTest::keyClicks(dialog->findChild<QLineEdit *>("name"), "Eva Lind");
        dialog->verb()->click();
        QTRY_COMPARE(name(view), QString("Lind"));
        QCOMPARE(view->model()->rowCount(), 6);
    }

    void aProtectedOneSaysItsTypesOnly()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture, "applicationsPage");
        choose(view, "Protected");
        view->setFocus();
        DialogFrame *dialog = dialogAfterCtrlD(fixture, view, "newApplicationDialog");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<SeveralField *>("types")->keys().isEmpty());
        QVERIFY(dialog->findChild<QLineEdit *>("municipality")->text().isEmpty());
        QVERIFY(dialog->findChild<QLineEdit *>("source")->text().isEmpty());
    }

    void campaignsAndMeetingsAreRepeated()
    {
        WindowFixture fixture(false, true, [](WritePath &write) {
            Campaign campaign = fosterHomeDay({2026, 4, 25});
            campaign.goal = 12;
            campaign.cost = 900;
            InfoMeeting meeting;
            meeting.day = QDate(2026, 3, 5);
            meeting.startsAt = QTime(17, 30);
            meeting.minutes = 75;
            meeting.place = "Medborgarhuset";
            if (!addCampaign(write, campaign) || !addMeeting(write, meeting))
                qFatal("not added");
        });
        fixture.unlock();
        fixture.show("campaigns");
        DialogFrame *dialog = dialogAfterCtrlD(fixture, table(fixture, "campaignsPage"), "newCampaignDialog");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLineEdit *>("name")->text().isEmpty());
        QCOMPARE(dialog->findChild<QLineEdit *>("goal")->text(), QString("12"));
        for (const QString field : {"from", "to", "cost"})
            QVERIFY2(dialog->findChild<QLineEdit *>(field)->text().isEmpty(), qPrintable(field));
        dialog->reject();
        QTRY_COMPARE(fixture.find<DialogFrame>("newCampaignDialog"), nullptr);
        fixture.show("meetings");
        auto *meetings = fixture.page("meetingsPage")->findChild<QTableView *>("meetingsTable");
        meetings->setFocus();
        dialog = dialogAfterCtrlD(fixture, meetings, "meetingDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>("place")->text(), QString("Medborgarhuset"));
        QCOMPARE(dialog->findChild<QLineEdit *>("meetingDay")->text(), QString("2026-03-12"));
        QCOMPARE(dialog->findChild<QLineEdit *>("starts")->text(), QString("17:30"));
        dialog->verb()->click();
        QTRY_COMPARE(meetings->model()->rowCount(), 2);
    }

    void elsewhereItIsGreyAndSaysWhy()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("families");
        auto *repeat = fixture.find<QAction>("actionRepeat");
        QVERIFY(!repeat->isEnabled());
        QVERIFY(repeat->toolTip().contains("application"));
        fixture.show("applications");
        QVERIFY(repeat->isEnabled());
    }
};

int main(int argc, char **argv)
{
    return runTest<TestListKeys, QApplication>(argc, argv);
}

#include "tst_ListKeys.moc"
