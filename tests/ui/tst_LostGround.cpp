#include "models/services/UserState.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

using namespace famn;

namespace {

/// What SQLite's writes fail with, 0 for not at all; from any thread.
std::atomic<int> writesFailWith = 0;

ssize_t failingPwrite(int fd, const void *data, size_t size, off_t offset)
{
    if (const int number = writesFailWith) {
        errno = number;
        return -1;
    }
    return ::pwrite(fd, data, size, offset);
}

/// Puts failingPwrite() in the place of the system's.
void catchWrites()
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    for (const char *name : {"pwrite", "pwrite64"}) {
        if (vfs->xGetSystemCall(vfs, name))
            vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(failingPwrite));
    }
}

/// Lets every write fail for as long as it lives.
struct Failing
{
    explicit Failing(int number) { writesFailWith = number; }
    ~Failing() { writesFailWith = 0; }
    Failing(const Failing &) = delete;
    Failing &operator=(const Failing &) = delete;
};

} // namespace

class TestLostGround : public FamnTest
{
    Q_OBJECT

    static Editor *paneOf(const WindowFixture &fixture, const QString &name)
    {
        choose(fixture, "families", name);
        return fixture.window->workspace()->detail().editor();
    }

    static QString saved(const QWidget &editor) { return editor.findChild<QLabel *>("savedText")->text(); }

    static void typeInto(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    static QStringList notices(const WindowFixture &fixture)
    {
        QStringList found;
        for (const QLabel *label : fixture.window->findChildren<QLabel *>("noticeText"))
            found.append(label->text());
        return found;
    }

    static QString messageOnUnlockPage(const WindowFixture &fixture)
    {
        const auto *label = fixture.find<QLabel>("message");
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    // Offscreen has no window manager to tell sizes to.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void initTestCase()
    {
        registerCipherDriver();
        catchWrites();
    }

    void cleanup() { writesFailWith = 0; }

    void keepsWhatIsTypedOnAFullDisk_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("said");
        QTest::newRow("full") << ENOSPC << "disk is full";
        QTest::newRow("quota") << EDQUOT << "disk is full";
        QTest::newRow("read-only from now on") << EROFS << "cannot be written";
        QTest::newRow("broken") << EIO << "cannot be written";
    }

    void keepsWhatIsTypedOnAFullDisk()
    {
        QFETCH(int, number);
        QFETCH(QString, said);
        WindowFixture fixture;
        fixture.unlock();
        Editor *editor = paneOf(fixture, "Zetter");
        auto *city = editor->findChild<QLineEdit *>("family_city");
        {
            const Failing failing(number);
            typeInto(city, "Solna");
            // As a draft it cannot be kept either, which is said once.
            QTRY_VERIFY(notices(fixture).filter(said).size() == 1);
            QTest::keyClick(city, Qt::Key_Return);
            QTRY_VERIFY2(saved(*editor).startsWith("Not saved"), qPrintable(saved(*editor)));
            QVERIFY2(saved(*editor).contains(said), qPrintable(saved(*editor)));
            QCOMPARE(city->text(), "Solna");
            // Nor does leaving the record lose it.
            paneOf(fixture, "Öberg");
            paneOf(fixture, "Zetter");
            QCOMPARE(city->text(), "Solna");
        }
        // There is room again.
        auto *again = editor->findChild<QPushButton *>("saveAgain");
        QTRY_VERIFY(again->isVisible());
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        fixture.window->lock();
        QCOMPARE(messageOnUnlockPage(fixture), QString());
        inRegister(fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, "Solna"); });
    }

    void keepsADialogOnAFullDisk()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.find<QAction>("actionNewApplication")->trigger();
        const QPointer<QDialog> dialog = fixture.find<QDialog>("newApplicationDialog");
        {
            const Failing failing(ENOSPC);
            dialog->findChild<QLineEdit *>("name")->setText("Anna Zander");
            dialog->findChild<QLineEdit *>("phone")->setText("0701740605");
            QTest::mouseClick(dialog->findChild<QPushButton *>("verb"), Qt::LeftButton);
            auto *message = dialog->findChild<QWidget *>("dialogMessage");
            QTRY_VERIFY(message->isVisible());
            QVERIFY(message->accessibleName().contains("disk is full"));
        }
        QCOMPARE(dialog->findChild<QLineEdit *>("name")->text(), "Anna Zander");
        QTRY_VERIFY(dialog->findChild<QPushButton *>("verb")->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>("verb"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
    }

    void locksOnAFullDisk()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *city = paneOf(fixture, "Zetter")->findChild<QLineEdit *>("family_city");
        {
            const Failing failing(ENOSPC);
            typeInto(city, "Solna");
            QElapsedTimer since;
            since.start();
            fixture.window->lock();
            QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
            QVERIFY(!fixture.window->isUnlocked());
            const QString said = messageOnUnlockPage(fixture);
            QVERIFY2(said.contains("could not be kept") && said.contains("disk is full"), qPrintable(said));
        }
        // What was stored before is there, and the register opens again.
        fixture.unlock();
        QCOMPARE(messageOnUnlockPage(fixture), QString());
        QCOMPARE(paneOf(fixture, "Zetter")->findChild<QLineEdit *>("family_district")->text(), "Spånga-Tensta");
        fixture.window->lock();
        // That was of the lock before.
        QCOMPARE(messageOnUnlockPage(fixture), QString());
    }

    void keepsADraftOnceThereIsRoom()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *city = paneOf(fixture, "Zetter")->findChild<QLineEdit *>("family_city");
        {
            const Failing failing(ENOSPC);
            typeInto(city, "Solna");
            QTRY_VERIFY(notices(fixture).filter("disk is full").size() == 1);
        }
        // Nobody presses a key; the lock keeps it now.
        fixture.window->lock();
        QCOMPARE(messageOnUnlockPage(fixture), QString());
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto drafts = draftsOf(open.reg->writer(), open.actor());
            QVERIFY(drafts.ok());
            QCOMPARE(drafts->size(), 1);
            QCOMPARE(drafts->first().text, "Solna");
        });
    }

    void saysThatTheFolderIsGone_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("renamed") << false;
        QTest::newRow("removed") << true;
    }

    void saysThatTheFolderIsGone()
    {
        QFETCH(bool, removed);
        WindowFixture fixture;
        // In a folder of its own, as the fixture keeps other things beside it.
        const QString folder = fixture.folder.filePath("here");
        QVERIFY(QDir().mkpath(folder));
        for (const char *end : {"", "-keys"})
            QVERIFY(QFile::rename(fixture.path + end, folder + "/familjehem.famn" + end));
        fixture.path = folder + "/familjehem.famn";
        fixture.unlock();
        Editor *editor = paneOf(fixture, "Zetter");
        auto *city = editor->findChild<QLineEdit *>("family_city");
        const QString moved = fixture.folder.filePath("elsewhere");
        QVERIFY(removed ? QDir(folder).removeRecursively() : QDir().rename(folder, moved));
        typeInto(city, "Solna");
        QTRY_VERIFY(notices(fixture).filter("no longer where it was opened").size() == 1);
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_VERIFY2(saved(*editor).contains("no longer where it was opened"), qPrintable(saved(*editor)));
        QCOMPARE(city->text(), "Solna");
        // Reading anew says so as well, and leaves the rows.
        fixture.find<QAction>("actionRefresh")->trigger();
        QTest::qWait(200);
        QVERIFY(fixture.page("familiesPage")->findChild<QTableView *>("table")->model()->rowCount() > 0);
        if (removed) {
            fixture.window->lock();
            QVERIFY(messageOnUnlockPage(fixture).contains("no longer where it was opened"));
            fixture.type(QString::fromUtf16(WindowFixture::passphrase));
            QTRY_VERIFY2(messageOnUnlockPage(fixture).contains(fixture.path), qPrintable(messageOnUnlockPage(fixture)));
            return;
        }
        // Put back, it goes on as if nothing had been.
        QVERIFY(QDir().rename(moved, folder));
        QTest::keyClick(editor->findChild<QPushButton *>("saveAgain"), Qt::Key_Space);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        fixture.window->lock();
        QCOMPARE(messageOnUnlockPage(fixture), QString());
        inRegister(fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, "Solna"); });
    }

    void savesIntoAFileThatWasMadeReadOnly()
    {
        // Rights are asked when a file is opened: what is open goes on, the next unlock says so.
        WindowFixture fixture;
        fixture.unlock();
        Editor *editor = paneOf(fixture, "Zetter");
        QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner));
        typeInto(editor->findChild<QLineEdit *>("family_city"), "Solna");
        QTest::keyClick(editor->findChild<QLineEdit *>("family_city"), Qt::Key_Return);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        fixture.window->lock();
        QCOMPARE(messageOnUnlockPage(fixture), QString());
        if (QFileInfo(fixture.path).isWritable())
            QSKIP("who runs this may write to every file");
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QTRY_VERIFY2(messageOnUnlockPage(fixture).contains("read"), qPrintable(messageOnUnlockPage(fixture)));
        QVERIFY(!fixture.window->isUnlocked());
        QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner | QFile::WriteOwner));
        inRegister(fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, "Solna"); });
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestLostGround, QApplication>(argc, argv);
}
#include "tst_LostGround.moc"
