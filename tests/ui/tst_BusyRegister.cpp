#include "models/services/BackupService.h"
#include "models/services/session/Session.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>

using namespace famn;

class TestBusyRegister : public FamnTest
{
    Q_OBJECT

    /// An unlocked register in its workspace, and the session that works for it.
    struct Bench
    {
        WindowFixture fixture;
        Session *session = nullptr;
        std::unique_ptr<Workspace> workspace;
        QSemaphore begun;
        QSemaphore go;

        Bench()
        {
            addAnna(fixture, "Zetter");
            auto opened = std::make_unique<Session>(fixture.clock);
            session = opened.get();
            bool open = false;
            session->open(
                session,
                [path = fixture.path, &clock = fixture.clock]() -> Result<OpenRegister> {
                    QString typed = QString::fromUtf16(WindowFixture::passphrase);
                    FAMN_ASSIGN(phrase, typedPassphrase(typed));
                    return unlockRegister(path, phrase, {}, clock);
                },
                [&](const Result<void> &result) { open = result.ok(); });
            [&] { QTRY_VERIFY(open); }();
            workspace =
                std::make_unique<Workspace>(std::move(opened), fixture.theme, fixture.interaction, fixture.preferences);
            workspace->resize(1280, 800);
            workspace->show();
        }
        ~Bench()
        {
            // Whatever still waits for it would keep the register from closing.
            go.release(100);
        }

        /// The field of Zetter's town, in the pane.
        QLineEdit *city()
        {
            workspace->showPage("families");
            [&] { QTRY_VERIFY(workspace->currentPage()->isReady()); }();
            auto *table = workspace->currentPage()->findChild<QTableView *>("table");
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == "Zetter")
                    table->setCurrentIndex(table->model()->index(row, 0));
            }
            [&] { QTRY_COMPARE(workspace->detail().editor()->accessibleName(), "Zetter"); }();
            return workspace->detail().editor()->findChild<QLineEdit *>("family_city");
        }
        QString saved() { return workspace->detail().editor()->findChild<QLabel *>("savedText")->text(); }

        /// Keeps the writing thread until go.
        void occupy(Session::TaskKind kind)
        {
            session->run(
                session, {[] { return QString("Import of list.csv"); }, kind, true},
                [this](OpenRegister &, const TaskContext &) -> Result<int> {
                    begun.release();
                    go.acquire();
                    return 1;
                },
                [](const Result<int> &) {});
            begun.acquire();
        }

        /// What is stored of it.
        QString storedCity()
        {
            std::optional<QString> found;
            session->read(
                session,
                [](const Connection &connection, const Actor &) -> Result<QString> {
                    FAMN_ASSIGN(all, RecordTable<Family>(connection).where("WHERE display_name = 'Zetter'"));
                    return all.first().city;
                },
                [&](const Result<QString> &city) { found = city ? *city : "error"; });
            [&] { QTRY_VERIFY(found); }();
            return found.value_or(QString());
        }
    };

    static void typeInto(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    // Offscreen has no window manager to tell sizes to.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void keepsWhatWasTypedWhenAnImportBegins()
    {
        Bench bench;
        QLineEdit *city = bench.city();
        typeInto(city, "Sol");
        bench.occupy(Session::TaskKind::Exclusive);
        auto *busy = bench.workspace->findChild<QWidget *>("busyLine");
        QTRY_VERIFY(busy->isVisible());
        QVERIFY(busy->findChild<QLabel *>("messageText")->text().startsWith("Import of list.csv"));
        QVERIFY(city->isReadOnly());
        QVERIFY(!city->accessibleDescription().isEmpty());
        QTest::keyClicks(city, "na");
        QCOMPARE(city->text(), "Sol");
        QTest::keyClick(city, Qt::Key_Return);
        bench.workspace->currentPage()->focusContent();
        QTRY_VERIFY2(bench.saved().startsWith("Not saved yet"), qPrintable(bench.saved()));
        bench.go.release();
        QTRY_VERIFY(!city->isReadOnly());
        QVERIFY(!busy->isVisible());
        QCOMPARE(city->text(), "Sol");
        QTest::mouseClick(bench.workspace->detail().editor()->findChild<QPushButton *>("saveAgain"), Qt::LeftButton);
        QTRY_VERIFY2(bench.saved().startsWith("Saved"), qPrintable(bench.saved()));
        QCOMPARE(bench.storedCity(), "Sol");
    }

    void saysThatItWaits()
    {
        Bench bench;
        QLineEdit *city = bench.city();
        bench.occupy(Session::TaskKind::Shared);
        typeInto(city, "Solna");
        QTest::keyClick(city, Qt::Key_Return);
        QCOMPARE(bench.saved(), "Saving…");
        // Something that takes a moment is no reason to read on.
        QTRY_VERIFY2(bench.saved().startsWith("Waiting to save"), qPrintable(bench.saved()));
        // Another field of it can be typed in meanwhile.
        auto *district = bench.workspace->detail().editor()->findChild<QLineEdit *>("family_district");
        typeInto(district, "Rinkeby");
        QTest::keyClick(district, Qt::Key_Return);
        bench.go.release();
        QTRY_VERIFY2(bench.saved().startsWith("Saved"), qPrintable(bench.saved()));
        QCOMPARE(city->text(), "Solna");
        QCOMPARE(bench.storedCity(), "Solna");
    }

    void savesWhileABackupIsMade()
    {
        Bench bench;
        QLineEdit *city = bench.city();
        QTemporaryDir folder;
        std::optional<Result<BackupOutcome>> made;
        BackupOptions options;
        options.folder = folder.path();
        // Held where the copy is written and waits to be checked.
        options.observer = [&](CopyStep step) -> Result<void> {
            if (step == CopyStep::CopyWritten) {
                bench.begun.release();
                bench.go.acquire();
            }
            return done();
        };
        bench.session->runAside(
            bench.session, {[] { return QString("Backup"); }, Session::TaskKind::Shared, true},
            [options](OpenRegister &open) { return beginBackup(open, options); },
            [options](const Register &reg, const BackupStart &start, const TaskContext &) {
                return makeBackup(reg, start, options);
            },
            [&](Result<BackupOutcome> outcome) { made = std::move(outcome); });
        bench.begun.acquire();
        typeInto(city, "Solna");
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_VERIFY2(bench.saved().startsWith("Saved"), qPrintable(bench.saved()));
        QVERIFY(!made);
        QCOMPARE(bench.storedCity(), "Solna");
        QCOMPARE(bench.session->tasks().tasks().size(), 1);
        bench.go.release();
        QTRY_VERIFY(made);
        QVERIFY2(made->ok(), qPrintable(made->ok() ? QString() : made->error().detail));
        // It is of the moment it was made at, and whole.
        const QString copy = made->value().made.path;
        inRegister(
            bench.fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, ""); }, copy);
    }

    void whatNeedsTheRegisterAloneWaitsForABackup()
    {
        Bench bench;
        bench.session->runAside(
            bench.session, {[] { return QString("Backup"); }, Session::TaskKind::Shared, true},
            [](OpenRegister &) -> Result<int> { return 1; },
            [&](const Register &, int, const TaskContext &) -> Result<int> {
                bench.begun.release();
                bench.go.acquire();
                return 1;
            },
            [](const Result<int> &) {});
        bench.begun.acquire();
        std::atomic<bool> ran = false;
        std::atomic<bool> other = false;
        bench.session->run(
            bench.session, {[] { return QString("Keys"); }, Session::TaskKind::Alone, false},
            [&](OpenRegister &, const TaskContext &) -> Result<int> {
                ran = true;
                return 1;
            },
            [&](const Result<int> &) { other = true; });
        QVERIFY(!QTest::qWaitFor([&] { return ran.load(); }, 300));
        bench.go.release();
        QTRY_VERIFY(other);
        QVERIFY(ran);
    }

    void aLockStopsWhatGoesOnAside()
    {
        Bench bench;
        std::atomic<bool> ended = false;
        bench.session->runAside(
            bench.session, {[] { return QString("Backup"); }, Session::TaskKind::Shared, true},
            [](OpenRegister &) -> Result<int> { return 1; },
            [&](const Register &reg, int, const TaskContext &task) -> Result<int> {
                bench.begun.release();
                while (!task.cancel.cancelled())
                    QThread::msleep(1);
                // The register is still there for whoever stops late.
                ended = reg.reader().ok();
                return 1;
            },
            [](const Result<int> &) {});
        bench.begun.acquire();
        QElapsedTimer since;
        since.start();
        bench.workspace.reset();
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(ended);
    }

    void tellsWhatWorkAsideFailedOf()
    {
        Bench bench;
        std::optional<ErrorCode> first;
        bench.session->runAside(
            bench.session, {[] { return QString("Backup"); }, Session::TaskKind::Shared, true},
            [](OpenRegister &) -> Result<int> {
                return Error{ErrorCode::DiskFull, {}, {}, {}};
            },
            [](const Register &, int, const TaskContext &) -> Result<int> { return 1; },
            [&](const Result<int> &result) { first = result ? ErrorCode::Internal : result.error().code; });
        QTRY_COMPARE(first, std::optional(ErrorCode::DiskFull));
        QVERIFY(bench.session->tasks().tasks().isEmpty());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestBusyRegister, QApplication>(argc, argv);
}
#include "tst_BusyRegister.moc"
