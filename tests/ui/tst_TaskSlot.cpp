#include "models/services/Access.h"
#include "models/services/session/Session.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/RunningTaskRow.h"
#include "ui/shell/TaskSlot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace famn;

class TestTaskSlot : public FamnTest
{
    Q_OBJECT

    /// A slot on a board of its own.
    struct Bench
    {
        Theme theme;
        TaskBoard board;
        QWidget line;
        TaskSlot slot{theme, board, &line};
        Bench() { line.show(); }
        int begin(const QString &title, bool cancellable = true)
        {
            return board.begin([title] { return title; }, cancellable, cancel);
        }
        template<typename T>
        T *find(const QString &name)
        {
            return slot.findChild<T *>(name);
        }
        CancelToken cancel;
    };

private Q_SLOTS:
    void shortWorkIsNeverShown()
    {
        Bench bench;
        const int id = bench.begin("Short");
        QVERIFY(bench.slot.isHidden());
        bench.board.end(id);
        QElapsedTimer since;
        since.start();
        QVERIFY(!QTest::qWaitFor([&] { return !bench.slot.isHidden(); }, 600));
        QVERIFY(since.elapsed() >= 500);
    }

    void showsHowMuchIsDone()
    {
        Bench bench;
        QElapsedTimer since;
        since.start();
        const int id = bench.begin("Import of list.csv");
        QTRY_VERIFY(bench.slot.isVisible());
        QVERIFY(since.elapsed() >= 400);
        QCOMPARE(bench.find<QLabel>("taskName")->text(), "Import of list.csv");
        QVERIFY(!bench.find<QPushButton>("moreTasks")->isVisible());
        QCOMPARE(bench.find<QProgressBar>("taskBar")->width(), bench.theme.px(120));
        bench.board.report(id, 212, 848);
        QCOMPARE(bench.find<QProgressBar>("taskBar")->value(), 25);
        QCOMPARE(bench.find<QLabel>("taskShare")->text(), "25 %");
        // More than there is, as when a file grows while it is read.
        bench.board.report(id, 9'000, 848);
        QCOMPARE(bench.find<QProgressBar>("taskBar")->value(), 100);
        bench.board.end(id);
        QVERIFY(bench.slot.isHidden());
    }

    void cancelStopsIt()
    {
        Bench bench;
        bench.begin("Backup");
        QTRY_VERIFY(bench.slot.isVisible());
        auto *cancel = bench.find<QPushButton>("taskCancel");
        QVERIFY(cancel->accessibleName().contains("Backup"));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(bench.cancel.cancelled());
        QVERIFY(!cancel->isEnabled());
        QVERIFY(bench.find<QLabel>("taskShare")->text().contains("stopping"));
    }

    void whatCannotBeCancelledHasNoButton()
    {
        Bench bench;
        bench.begin("Migration", false);
        QTRY_VERIFY(bench.slot.isVisible());
        QVERIFY(!bench.find<QPushButton>("taskCancel")->isVisible());
    }

    void severalOpenAsAList()
    {
        Bench bench;
        const int first = bench.begin("Backup");
        bench.begin("Check");
        bench.begin("Import");
        QTRY_VERIFY(bench.slot.isVisible());
        auto *more = bench.find<QPushButton>("moreTasks");
        QVERIFY(more->isVisible());
        QVERIFY(more->text().contains('2'));
        QTest::mouseClick(more, Qt::LeftButton);
        auto *list = bench.line.findChild<QFrame *>("taskList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->findChildren<RunningTaskRow *>().size(), 3);
        bench.board.end(first);
        QCOMPARE(list->findChildren<RunningTaskRow *>().size(), 2);
        QCOMPARE(bench.find<QLabel>("taskName")->text(), "Check");
        QCOMPARE(list->findChild<QLabel *>("taskName")->text(), "Check");
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void saysWhyNothingCanBeEdited()
    {
        WindowFixture fixture;
        Session session(fixture.clock);
        bool open = false;
        session.open(
            &session,
            [path = fixture.path, &clock = fixture.clock]() -> Result<OpenRegister> {
                QString typed = QString::fromUtf16(WindowFixture::passphrase);
                FAMN_ASSIGN(phrase, typedPassphrase(typed));
                return unlockRegister(path, phrase, {}, clock);
            },
            [&](const Result<void> &opened) { open = opened.ok(); });
        QTRY_VERIFY(open);
        QWidget window;
        BusyLine busy(fixture.theme, session, &window);
        window.show();
        QSemaphore go;
        bool done = false;
        session.run(
            &session, {[] { return QString("Import of list.csv"); }, Session::TaskKind::Exclusive, true},
            [&](OpenRegister &, const TaskContext &) -> Result<int> {
                go.acquire();
                return 1;
            },
            [&](const Result<int> &) { done = true; });
        QVERIFY(busy.isHidden());
        QTRY_VERIFY(busy.isVisible());
        QVERIFY(busy.findChild<QLabel *>("messageText")->text().startsWith("Import of list.csv"));
        go.release();
        QTRY_VERIFY(done);
        QVERIFY(busy.isHidden());
        QVERIFY(session.editable());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestTaskSlot, QApplication>(argc, argv);
}
#include "tst_TaskSlot.moc"
