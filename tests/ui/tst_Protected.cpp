#include "models/services/Staff.h"
#include "tests/support/Canaries.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace famn;

namespace {

/// What a screen reader is told of everything below ONE.
QStringList spokenBelow(const QAccessibleInterface *one)
{
    QStringList spoken;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        spoken.append(one->text(kind));
    for (int i = 0; i < one->childCount(); ++i) {
        if (const QAccessibleInterface *child = one->child(i))
            spoken += spokenBelow(child);
    }
    return spoken;
}

QString allOf(const QWidget &window)
{
    QStringList texts = textsOn(window);
    if (const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)))
        texts += spokenBelow(spoken);
    return texts.join('\n');
}

void checkSilent(const QString &place, const QString &text)
{
    const QStringList found = Canaries::in(text);
    QVERIFY2(found.isEmpty(), qPrintable(place + ": " + found.join(' ')));
}

/// A window on a register whose one protected family is of canaries.
struct Bench
{
    Canaries canaries;
    WindowFixture fixture{false, false, [this](WritePath &write) { canaries = Canaries::make(write); }};

    Bench()
    {
        fixture.firstPage = "families";
        fixture.unlock();
    }

    [[nodiscard]] QWidget *pane(const QString &page) const
    {
        choose(fixture, page, "Protected");
        return fixture.window->workspace()->detail().editor();
    }

    /// Opens the family that the pane shows.
    [[nodiscard]] bool open(QWidget &editor) const
    {
        auto *reason = editor.findChild<QLineEdit *>("revealReason");
        reason->setFocus();
        QTest::keyClicks(reason, "Visit on Friday");
        QTest::keyClick(reason, Qt::Key_Return);
        return QTest::qWaitFor([&] { return isOpen(editor); });
    }

    [[nodiscard]] static bool isOpen(const QWidget &editor)
    {
        return editor.findChild<QWidget *>("revealHide")->isVisible() && !Canaries::in(allOf(editor)).isEmpty();
    }

    [[nodiscard]] static bool isClosed(const QWidget &editor)
    {
        return editor.findChild<QWidget *>("revealShow")->isVisible() && Canaries::in(allOf(editor)).isEmpty();
    }

    [[nodiscard]] QList<JournalEntry> entries(const QString &action) const
    {
        QList<JournalEntry> found;
        inRegister(fixture, [&](const OpenRegister &opened) {
            const auto all = JournalReader(opened.reg->writer()).entriesOf(canaries.family.uuid);
            for (const JournalEntry &entry : *all) {
                if (keyOf(entry.action) == action)
                    found.append(entry);
            }
        });
        return found;
    }
};

} // namespace

class TestProtected : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void nothingIsToldAnywhere()
    {
        const Bench bench;
        visitAll(bench.fixture, "Protected", bench.canaries.caseNumber, [](const QString &place, QWidget &window) {
            QString told = allOf(window);
            // One may choose any municipality there.
            if (place == "actionSettings")
                told.remove("Kiruna");
            checkSilent(place, told);
        });
    }

    void nothingIsCopied()
    {
        const Bench bench;
        for (const QString page : {"families", "applications"}) {
            choose(bench.fixture, page, "Protected");
            auto *table = bench.fixture.page(page + "Page")->findChild<QTableView *>("table");
            table->selectAll();
            bench.fixture.find<QAction>("actionCopyTable")->trigger();
            const QString copied = QApplication::clipboard()->text();
            QVERIFY(copied.contains("Protected"));
            checkSilent(page, copied);
        }
        bench.fixture.window->lock();
        inRegister(bench.fixture, [&](const OpenRegister &opened) {
            const auto noted =
                opened.reg->writer().scalar("SELECT count(*) FROM journal WHERE action = 'export' AND record IS NULL");
            QCOMPARE(noted->toLongLong(), 2);
        });
    }

    void opensForAReasonAndClosesByItself_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("family") << "families";
        QTest::newRow("application") << "applications";
    }

    void opensForAReasonAndClosesByItself()
    {
        QFETCH(QString, page);
        const Bench bench;
        QWidget *editor = bench.pane(page);
        QVERIFY(bench.isClosed(*editor));
        QVERIFY(bench.open(*editor));
        // Only the pane shows it.
        QStringList elsewhere{bench.fixture.window->windowTitle()};
        const auto *list = bench.fixture.page(page + "Page");
        elsewhere += textsOn(*list);
        for (const QAction *action : bench.fixture.window->findChildren<QAction *>())
            elsewhere << action->text() << action->toolTip();
        checkSilent("elsewhere", elsewhere.join('\n'));
        auto *timer = editor->findChild<QTimer *>("concealAt");
        QVERIFY(timer->isActive());
        QVERIFY(timer->remainingTime() > 4 * 60'000 && timer->remainingTime() <= 5 * 60'000);
        timer->start(0);
        QTRY_VERIFY(bench.isClosed(*editor));
        bench.fixture.window->lock();
        const auto reveals = bench.entries("reveal");
        QCOMPARE(reveals.size(), 1);
        QCOMPARE(reveals.first().payload.reason, "Visit on Friday");
    }

    void dialogsAboutItCloseByThemselves_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::newRow("consents") << "actionConsents"
                                  << "consentsDialog";
        QTest::newRow("extract") << "actionExtract"
                                 << "extractDialog";
    }

    void dialogsAboutItCloseByThemselves()
    {
        QFETCH(QString, command);
        QFETCH(QString, name);
        const Bench bench;
        QWidget *editor = bench.pane("families");
        QVERIFY(bench.open(*editor));
        const QPointer<QDialog> dialog = openByCommand(bench.fixture, command, name);
        QVERIFY(dialog);
        QTRY_VERIFY(!Canaries::in(allOf(*dialog)).isEmpty());
        auto *timer = dialog->findChild<QTimer *>("concealAt");
        QVERIFY(timer->isActive());
        QVERIFY(timer->remainingTime() > 4 * 60'000 && timer->remainingTime() <= 5 * 60'000);
        timer->start(0);
        QTRY_VERIFY(!dialog);
    }

    void closesWhenItIsLeft_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"the word", "another page", "another record"})
            QTest::newRow(way) << way;
    }

    void closesWhenItIsLeft()
    {
        QFETCH(QString, way);
        const Bench bench;
        QWidget *editor = bench.pane("families");
        QVERIFY(bench.open(*editor));
        if (way == "the word") {
            QTest::mouseClick(editor->findChild<QPushButton *>("revealHide"), Qt::LeftButton);
        } else if (way == "another page") {
            bench.fixture.show("staff");
            QTRY_VERIFY(Canaries::in(allOf(*bench.fixture.window)).isEmpty());
            bench.fixture.show("families");
        } else {
            bench.fixture.show("applications");
            choose(bench.fixture, "applications", "Protected");
            checkSilent(way, allOf(*bench.fixture.window));
            editor = bench.pane("families");
        }
        QTRY_VERIFY(bench.isClosed(*editor));
    }

    void isEditedWhileItIsOpen()
    {
        const Bench bench;
        QWidget *editor = bench.pane("families");
        QVERIFY(bench.open(*editor));
        auto *city = editor->findChild<QLineEdit *>("family_city");
        QVERIFY(city->isVisible() && !city->isReadOnly());
        city->setFocus();
        city->selectAll();
        QTest::keyClicks(city, "kanariestaden");
        // Closed while it is typed: stored first.
        editor->findChild<QTimer *>("concealAt")->start(0);
        QTRY_VERIFY(bench.isClosed(*editor));
        QTRY_VERIFY(bench.fixture.find<QAction>("actionUndo")->isEnabled());
        checkSilent("undo", allOf(*bench.fixture.window));
        // Opened again it has what was stored, and going through the fields writes nothing over.
        QVERIFY(bench.open(*editor));
        QTRY_COMPARE(editor->findChild<QLineEdit *>("family_city")->text(), "kanariestaden");
        QTest::keyClick(editor->findChild<QLineEdit *>("family_city"), Qt::Key_Tab);
        bench.fixture.window->lock();
        inRegister(bench.fixture, [&](const OpenRegister &opened) {
            const auto family = RecordTable<Family>(opened.reg->writer()).find(bench.canaries.family);
            QCOMPARE(family->city, "kanariestaden");
            QCOMPARE(family->postcode, "98765");
            QVERIFY(family->displayName.startsWith("kanarie"));
        });
        QCOMPARE(bench.entries("reveal").size(), 2);
    }

    void asksForAReason()
    {
        const Bench bench;
        QWidget *editor = bench.pane("families");
        QTest::mouseClick(editor->findChild<QPushButton *>("revealShow"), Qt::LeftButton);
        QTRY_VERIFY(editor->findChild<QLabel *>("revealRefusal")->isVisible());
        QVERIFY(bench.isClosed(*editor));
        bench.fixture.window->lock();
        QCOMPARE(bench.entries("reveal").size(), 0);
    }

    void asksForTheRole()
    {
        Canaries canaries;
        WindowFixture fixture(false, false, [&](WritePath &write) {
            canaries = Canaries::make(write);
            StaffMember self = *RecordTable<StaffMember>(write.openRegister().writer()).find(write.actor().staff);
            self.roles.remove(StaffRole::ProtectedIdentities);
            if (!changeStaff(write, self))
                qFatal("not changed");
        });
        fixture.firstPage = "families";
        fixture.unlock();
        choose(fixture, "families", "Protected");
        const QWidget *editor = fixture.window->workspace()->detail().editor();
        const auto *show = editor->findChild<QPushButton *>("revealShow");
        QVERIFY(show->isVisible() && !show->isEnabled());
        QVERIFY2(show->toolTip().contains("role"), qPrintable(show->toolTip()));
        QVERIFY(!editor->findChild<QLineEdit *>("revealReason")->isEnabled());
    }

    void searchHitsAreNotedAsIds()
    {
        const Bench bench;
        bench.fixture.find<QAction>("actionPalette")->trigger();
        auto *input = bench.fixture.find<QLineEdit>("paletteInput");
        QTest::qWait(100);
        input->setText(bench.canaries.caseNumber);
        const auto *found = bench.fixture.find<QAbstractItemView>("paletteList");
        QTRY_VERIFY(found->isVisible() && found->model()->rowCount() > 0);
        QTest::keyClick(input, Qt::Key_Escape);
        bench.fixture.window->lock();
        inRegister(bench.fixture, [&](const OpenRegister &opened) {
            auto rows = opened.reg->writer().run("SELECT p.payload FROM journal AS j JOIN journal_payload AS p "
                                                 "ON p.seq = j.seq WHERE j.kind = 'search'");
            QVERIFY(rows->next());
            const QByteArray bytes = rows->value(0).toByteArray();
            QVERIFY(!bytes.contains(bench.canaries.caseNumber.toUtf8()));
            const auto payload = JournalPayload::decode(bytes);
            QCOMPARE(payload->changes.size(), 1);
            QCOMPARE(payload->changes.first().after.toByteArray(), bench.canaries.family.uuid.toBytes());
        });
    }

    void aRecordIsNotedOnce()
    {
        const Bench bench;
        QVERIFY(bench.pane("families"));
        bench.fixture.show("staff");
        QVERIFY(bench.pane("families"));
        bench.fixture.find<QAction>("actionRefresh")->trigger();
        QTest::qWait(1000);
        bench.fixture.window->lock();
        QCOMPARE(bench.entries("read").size(), 1);
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestProtected, QApplication>(argc, argv);
}
#include "tst_Protected.moc"
