#include "models/domain/Labels.h"
#include "models/services/Desk.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "ui/pages/Page.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTimer>

using namespace famn;

namespace {

void addTasks(WritePath &write)
{
    for (const auto &[title, due] :
         {std::pair("Ring Öberg", QDate(2026, 2, 27)), std::pair("Boka hembesök", QDate(2026, 3, 2)),
          std::pair("Skicka brev", QDate(2026, 3, 20))}) {
        if (const auto added = addTask(write, {title, due, SubjectKind::None, {}, {}}); !added)
            qFatal("%d %s", int(added.error().code), qPrintable(added.error().field));
    }
}

QStringList column(const QTableView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, column).data().toString();
    return texts;
}

} // namespace

class TestDeskPage : public FamnTest
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(bool filled = true)
            : fixture(false, filled, filled ? addTasks : std::function<void(WritePath &)>())
        {
            fixture.firstPage = "desk";
            fixture.unlock();
            calls = fixture.find<QTableView>("callsTable");
            tasks = fixture.find<QTableView>("tasksTable");
        }
        WindowFixture fixture;
        QTableView *calls = nullptr;
        QTableView *tasks = nullptr;
    };

private Q_SLOTS:
    // The platform without a screen says so whenever a dialog asks for another size.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void showsWhatWaits()
    {
        const Opened desk;
        QCOMPARE(desk.fixture.find<QListWidget>("rail")->currentRow(), 0);
        QAbstractItemModelTester calls(desk.calls->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester tasks(desk.tasks->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(column(desk.calls, 1), (QStringList{"Öberg", "<b>Ek</b>", "Protected"}));
        QCOMPARE(column(desk.tasks, 1), (QStringList{"Ring Öberg", "Boka hembesök", "Skicka brev"}));
        QCOMPARE(column(desk.tasks, 0), (QStringList{"Late 3 day(s)", "Today", "2026-03-20"}));
        QCOMPARE(desk.fixture.find<QLabel>("statusRows")->text(), QString("To answer: 3 · Tasks: 3"));
        QVERIFY(desk.calls->isVisible() && desk.tasks->isVisible());
    }

    void callsByKey()
    {
        const Opened desk;
        desk.calls->setFocus();
        desk.calls->selectRow(0);
        QTest::keyClick(desk.calls, Qt::Key_2);
        // Who was tried today is tried again tomorrow, after those whom nobody has tried.
        QTRY_COMPARE(column(desk.calls, 1), (QStringList{"<b>Ek</b>", "Öberg", "Protected"}));
        QVERIFY(column(desk.calls, 3).at(1).startsWith("1 attempt(s), last 2026-03-02"));
        QCOMPARE(column(desk.calls, 0).at(1), QString("Next try 2026-03-03"));
        QCOMPARE(desk.calls->currentIndex().row(), 1);
        QTest::keyClick(desk.calls, Qt::Key_1);
        QTRY_COMPARE(column(desk.calls, 1), (QStringList{"<b>Ek</b>", "Protected"}));
        // The next one is where the last was.
        QCOMPARE(desk.calls->currentIndex().row(), 1);
        QTest::keyClick(desk.calls, Qt::Key_1);
        QTRY_COMPARE(desk.calls->model()->rowCount(), 1);
        QTest::keyClick(desk.calls, Qt::Key_1);
        QTRY_COMPARE(desk.calls->model()->rowCount(), 0);
        const auto *empty = desk.fixture.find<QWidget>("callsTableEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel *>("emptyTitle")->text(), QString("All have been answered today"));
        // The keyboard went on to the tasks; there 1 to 3 do nothing.
        QTRY_VERIFY(desk.tasks->hasFocus());
        QVERIFY(!desk.fixture.find<QAction>("actionCallReached")->isEnabled());
        QTest::keyClick(desk.tasks, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(column(desk.calls, 1), QStringList{"<b>Ek</b>"});
    }

    void claimsByKey()
    {
        const Opened desk;
        QCOMPARE(column(desk.calls, 2), (QStringList{"Nobody yet", "Nobody yet", "Nobody yet"}));
        desk.calls->setFocus();
        desk.calls->selectRow(1);
        QTest::keyClick(desk.calls, Qt::Key_5);
        QTRY_VERIFY(column(desk.calls, 2).at(1) != "Nobody yet");
        QCOMPARE(column(desk.calls, 2).at(0), QString("Nobody yet"));
        QTest::keyClick(desk.calls, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(column(desk.calls, 2).at(1), QString("Nobody yet"));
    }

    void choosesTheNextTry()
    {
        const Opened desk;
        desk.calls->setFocus();
        desk.calls->selectRow(0);
        QTest::keyClick(desk.calls, Qt::Key_4);
        auto *dialog = desk.fixture.find<QDialog>("nextTryDialog");
        QVERIFY(dialog);
        typeInto(*dialog, "nextTry", "snart");
        goOn(*dialog);
        QCOMPARE(dialog->findChild<QWidget *>("nextTryMessage")->accessibleName(), label(ViolationCode::BadFormat));
        typeInto(*dialog, "nextTry", "+2");
        goOn(*dialog);
        QTRY_COMPARE(column(desk.calls, 0).at(1), QString("Next try 2026-03-04"));
        QCOMPARE(column(desk.calls, 1), (QStringList{"<b>Ek</b>", "Öberg", "Protected"}));
    }

    void handsOver()
    {
        const Opened desk;
        desk.calls->setFocus();
        desk.calls->selectRow(0);
        QTest::keyClick(desk.calls, Qt::Key_5);
        QTRY_VERIFY(column(desk.calls, 2).at(0) != "Nobody yet");
        QDialog *dialog = openByCommand(desk.fixture, "actionHandOver", "handOverDialog");
        QVERIFY(dialog);
        auto *to = dialog->findChild<QComboBox *>("handOverTo");
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        QCOMPARE(to->currentText(), column(desk.calls, 2).at(0));
        to->setCurrentIndex(0);
        Q_EMIT to->activated(0);
        goOn(*dialog);
        QTRY_COMPARE(column(desk.calls, 2).at(0), QString("Nobody yet"));
    }

    void tasksAreCompleted_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("space") << Qt::Key_Space << Qt::NoModifier;
        QTest::newRow("finish") << Qt::Key_Return << Qt::ControlModifier;
    }

    void tasksAreCompleted()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifier, modifier);
        const Opened desk;
        auto *done = desk.fixture.find<QAction>("actionCompleteTask");
        desk.calls->setFocus();
        QVERIFY(!done->isEnabled());
        desk.tasks->setFocus();
        desk.tasks->selectRow(1);
        QVERIFY(done->isEnabled());
        QTest::keyClick(desk.tasks, key, modifier);
        QTRY_COMPARE(column(desk.tasks, 1), (QStringList{"Ring Öberg", "Skicka brev"}));
        QCOMPARE(desk.tasks->currentIndex().row(), 1);
        QTest::keyClick(desk.tasks, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(column(desk.tasks, 1), (QStringList{"Ring Öberg", "Boka hembesök", "Skicka brev"}));
    }

    void opensTheRecord()
    {
        const Opened desk;
        desk.calls->setFocus();
        desk.calls->selectRow(1);
        const auto record = desk.fixture.window->workspace()->currentPage()->currentRecord();
        QVERIFY(record && record->kind == "application");
        QTest::keyClick(desk.calls, Qt::Key_Return);
        const Page *page = desk.fixture.window->workspace()->currentPage();
        QCOMPARE(page->objectName(), QString("applicationsPage"));
        QTRY_COMPARE(page->currentRecord(), record);
    }

    void minutesPass()
    {
        Opened desk;
        QCOMPARE(column(desk.tasks, 0).at(1), QString("Today"));
        desk.fixture.clock.advance(qint64(24) * 3'600'000);
        QMetaObject::invokeMethod(desk.fixture.page("deskPage")->findChild<QTimer *>("minute"), "timeout");
        QTRY_COMPARE(column(desk.tasks, 0).at(1), QString("Late 1 day(s)"));
    }

    void emptyDeskSaysSo()
    {
        const Opened desk(false);
        QVERIFY(desk.fixture.find<QWidget>("callsTableEmpty")->isVisible());
        const auto *empty = desk.fixture.find<QWidget>("tasksTableEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel *>("emptyTitle")->text(), QString("No open tasks"));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestDeskPage, QApplication>(argc, argv);
}
#include "tst_DeskPage.moc"
