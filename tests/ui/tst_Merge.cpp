#include "models/services/ContactLog.h"
#include "models/services/Intake.h"
#include "models/storage/FamilyReads.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/merge/MergeModel.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace famn;

namespace {

/// Two families that are one, and one more.
void addTwice(WritePath &write)
{
    for (const char *name : {"Kristina Wikström", "Christina Vikström", "Sven Ljus"}) {
        NewApplication typed;
        typed.name = name;
        typed.types = {AssignmentType::FosterHome};
        const auto made = registerApplication(write, typed);
        const bool twice = made && typed.name != "Sven Ljus";
        const auto placed = write.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(stored, change.table<Family>().find(made->family));
            Family after = stored;
            after.postcode = "17141";
            after.address = twice ? typed.name.contains("Wik") ? "Storgatan 5" : "Storgatan 7" : "";
            FAMN_TRY(change.update(stored, after));
            return done();
        });
        if (!made || !placed)
            qFatal("cannot fill");
    }
}

/// Besides, an application that was typed twice, the second time with a source and a call.
void addApplicationTwice(WritePath &write)
{
    addTwice(write);
    NewApplication again;
    again.name = "Sven Ljus";
    again.source = "Bio";
    again.types = {AssignmentType::FosterHome};
    const auto families = RecordTable<Family>(write.openRegister().writer()).where("WHERE display_name = ?", {"Ljus"});
    const auto earlier = write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(first, applicationsOf(change.connection(), families->first().id));
        Application before = first.first();
        before.receivedOn = before.receivedOn.addDays(-1);
        before.receivedAt.reset();
        FAMN_TRY(change.update(first.first(), before));
        return done();
    });
    const auto made = addApplication(write, families->first().id, again);
    if (!earlier || !made || !logAttempt(write, made->application, AttemptOutcome::Reached))
        qFatal("cannot fill");
}

} // namespace

/// Duplicates in the window: the page, the dialog, the two marked families.
class TestMerge : public FamnTest
{
    Q_OBJECT

    static QTableView *tableOf(const WindowFixture &fixture, const QString &page)
    {
        return fixture.page(page + "Page")->findChild<QTableView *>("table");
    }

    static QTableView *shownPairs(const WindowFixture &fixture)
    {
        fixture.show("duplicates");
        QTableView *table = tableOf(fixture, "duplicates");
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 60'000))
            qFatal("no pair");
        return table;
    }

    static DialogFrame *mergeDialog(const WindowFixture &fixture, const QString &name = "mergeDialog")
    {
        DialogFrame *dialog = nullptr;
        const auto isThere = [&] {
            dialog = fixture.find<DialogFrame>(name);
            return dialog && dialog->isActiveWindow() && dialog->verb()->isEnabled();
        };
        if (!QTest::qWaitFor(isThere, 60'000))
            qFatal("no dialog");
        return dialog;
    }

    static int rowNamed(const QTableView &table, const QString &name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, MergeModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }

    /// Marks the rows of TABLE that are called NAME.
    static void markAll(const QTableView &table, const QString &name)
    {
        table.selectionModel()->clearSelection();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const QModelIndex index = table.model()->index(row, column);
                if (index.data().toString() == name)
                    table.selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }

    /// What the pane says of families that the one it shows may be the same as.
    static QStringList hints(const QWidget &editor)
    {
        QStringList texts;
        for (const auto *message : editor.findChildren<InlineMessage *>("duplicate"))
            texts.append(message->text());
        return texts;
    }

    static void typeOver(const QWidget &editor, const QString &field, const QString &text)
    {
        auto *line = editor.findChild<QLineEdit *>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static QAction *action(const WindowFixture &fixture, const QString &name) { return fixture.find<QAction>(name); }

private Q_SLOTS:
    void init()
    {
        // The platform without a screen says so whenever a dialog asks for another size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support ).*"));
    }

    void mergesByKeyboard()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.unlock();
        QTableView *pairs = shownPairs(fixture);
        QCOMPARE(pairs->model()->index(0, 0).data().toString(), "Wikström");
        QCOMPARE(pairs->model()->index(0, 1).data().toString(), "Vikström");
        QVERIFY(pairs->model()->index(0, 2).data().toString().contains("name sounds alike"));
        pairs->setFocus();
        QTest::keyClick(pairs, Qt::Key_Return);
        DialogFrame *dialog = mergeDialog(fixture);
        auto *table = dialog->findChild<QTableView *>("mergeTable");
        QVERIFY(table->hasFocus());
        const int address = rowNamed(*table, "≠ Address");
        QVERIFY(address >= 0);
        for (int row = 0; row < address; ++row)
            QTest::keyClick(table, Qt::Key_Down);
        // What stands is said in words, not only marked.
        const auto spoken = [&](int column) {
            return table->model()->index(address, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(MergeModel::Kept), "Storgatan 5, is kept");
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(spoken(MergeModel::Kept), "Storgatan 5, is dropped");
        QCOMPARE(spoken(MergeModel::Other), "Storgatan 7, is kept");
        // Enter is no decision, Ctrl+Enter is.
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && fixture.find<DialogFrame>("mergeDialog"));
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.find<DialogFrame>("mergeDialog"));
        QTRY_VERIFY(fixture.window->workspace()->detail().editor());
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->accessibleName(), "Wikström");
        QVERIFY(action(fixture, "actionUndo")->text().contains("Families merged"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const Family family = familyCalled(open, "Wikström");
            QCOMPARE(family.address, "Storgatan 7");
            QCOMPARE(applicationsOf(open.reg->writer(), family.id)->size(), 2);
            QCOMPARE(personsOf(open.reg->writer(), family.id)->size(), 1);
        });
    }

    void undoBringsThePairBack()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.unlock();
        QTableView *pairs = shownPairs(fixture);
        action(fixture, "actionMerge")->trigger();
        goOn(*mergeDialog(fixture));
        QTRY_VERIFY(!fixture.find<DialogFrame>("mergeDialog"));
        fixture.show("duplicates");
        QTRY_COMPARE(pairs->model()->rowCount(), 0);
        auto *stack = qobject_cast<QStackedWidget *>(pairs->parentWidget());
        QTRY_COMPARE(stack->currentWidget()->objectName(), "duplicatesEmpty");
        action(fixture, "actionUndo")->trigger();
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
        QTRY_COMPARE(stack->currentWidget(), pairs);
    }

    void notTheSameIsRemembered()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.unlock();
        QTableView *pairs = shownPairs(fixture);
        pairs->setFocus();
        QTest::keyClick(pairs, Qt::Key_Delete);
        QTRY_COMPARE(pairs->model()->rowCount(), 0);
        QVERIFY(action(fixture, "actionUndo")->text().contains("Two families kept apart"));
        action(fixture, "actionUndo")->trigger();
        QTRY_COMPARE(pairs->model()->rowCount(), 1);
    }

    void changesSides()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.unlock();
        shownPairs(fixture);
        action(fixture, "actionMerge")->trigger();
        DialogFrame *dialog = mergeDialog(fixture);
        auto *table = dialog->findChild<QTableView *>("mergeTable");
        const auto heading = [&] {
            return table->model()->headerData(MergeModel::Kept, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        const QString before = heading();
        dialog->findChild<QPushButton *>("mergeSwap")->click();
        QTRY_VERIFY(heading() != before);
        // One person, or two.
        const int person = rowNamed(*table, "The same person");
        QVERIFY(person >= 0);
        table->setCurrentIndex(table->model()->index(person, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(rowNamed(*table, "Two persons"), person);
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<DialogFrame>("mergeDialog"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const Family family = familyCalled(open, "Vikström, Wikström");
            QCOMPARE(family.address, "Storgatan 7");
            QCOMPARE(personsOf(open.reg->writer(), family.id)->size(), 2);
        });
    }

    void mergesTheTwoThatAreMarked()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.unlock();
        fixture.show("families");
        QTableView *table = tableOf(fixture, "families");
        const auto mark = [&](const QString &name, QItemSelectionModel::SelectionFlags how) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, 0);
                if (index.data().toString() == name)
                    table->selectionModel()->select(index, how | QItemSelectionModel::Rows);
            }
        };
        mark("Vikström", QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(!action(fixture, "actionMerge")->isEnabled());
        mark("Wikström", QItemSelectionModel::Select);
        QTRY_VERIFY(action(fixture, "actionMerge")->isEnabled());
        action(fixture, "actionMerge")->trigger();
        DialogFrame *dialog = mergeDialog(fixture);
        auto *fields = dialog->findChild<QTableView *>("mergeTable");
        // The older one stays.
        QVERIFY(rowNamed(*fields, "≠ Address") >= 0);
        QCOMPARE(fields->model()->index(rowNamed(*fields, "≠ Address"), MergeModel::Kept).data().toString(),
                 "Storgatan 5");
        dialog->reject();
    }

    void mergesTwoApplicationsByKeyboard()
    {
        WindowFixture fixture(false, true, addApplicationTwice);
        fixture.unlock();
        fixture.show("applications");
        QTableView *table = tableOf(fixture, "applications");
        table->selectAll();
        QTRY_VERIFY(!action(fixture, "actionMergeApplications")->isEnabled());
        markAll(*table, "Ljus");
        QTRY_VERIFY(action(fixture, "actionMergeApplications")->isEnabled());
        action(fixture, "actionMergeApplications")->trigger();
        DialogFrame *dialog = mergeDialog(fixture, "applicationMergeDialog");
        auto *fields = dialog->findChild<QTableView *>("mergeTable");
        // The earlier one stays, and takes what only the other has.
        QVERIFY(rowNamed(*fields, "≠ Heard of us by") >= 0);
        const QString moves = dialog->findChild<QLabel *>("mergeMoves")->text();
        QVERIFY2(moves.contains("contacts: 1, tasks: 0"), qPrintable(moves));
        QTest::keyClick(fields, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.find<DialogFrame>("applicationMergeDialog"));
        QVERIFY(action(fixture, "actionUndo")->text().contains("Applications merged"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto left = applicationsOf(open.reg->writer(), familyCalled(open, "Ljus").id);
            QCOMPARE(left->size(), 1);
            QCOMPARE(left->first().source, "Bio");
            QCOMPARE(left->first().stage, ApplicationStage::Contacted);
        });
    }

    void mergesFromTheFamilysPane()
    {
        WindowFixture fixture(false, true, addApplicationTwice);
        fixture.firstPage = "families";
        fixture.unlock();
        choose(fixture, "families", "Vikström");
        const QWidget *editor = fixture.window->workspace()->detail().editor();
        QTRY_COMPARE(editor->accessibleName(), "Vikström");
        const auto button = [&] { return editor->findChild<QPushButton *>("mergeApplications"); };
        QVERIFY(!button()->isVisible());
        choose(fixture, "families", "Ljus");
        QTRY_COMPARE(editor->accessibleName(), "Ljus");
        QTRY_VERIFY(button()->isVisible() && button()->isEnabled());
        QTest::keyClick(button(), Qt::Key_Space);
        goOn(*mergeDialog(fixture, "applicationMergeDialog"));
        QTRY_VERIFY(!fixture.find<DialogFrame>("applicationMergeDialog"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            QCOMPARE(applicationsOf(open.reg->writer(), familyCalled(open, "Ljus").id)->size(), 1);
        });
    }

    void thePaneWarnsWhileSomebodyTypes()
    {
        WindowFixture fixture(false, true, addTwice);
        addAnna(fixture, "Vikström");
        fixture.firstPage = "families";
        fixture.unlock();
        choose(fixture, "families", "Ljus");
        const QWidget *editor = fixture.window->workspace()->detail().editor();
        QTRY_COMPARE(editor->accessibleName(), "Ljus");
        QVERIFY(hints(*editor).isEmpty());
        typeOver(*editor, "person1_phone", "0701740605");
        QTRY_COMPARE(hints(*editor).size(), 1);
        QVERIFY2(hints(*editor).first().contains("Vikström") && hints(*editor).first().contains("same phone"),
                 qPrintable(hints(*editor).first()));
        // Taken back, it says nothing.
        QTest::keyClick(editor->findChild<QLineEdit *>("person1_phone"), Qt::Key_Escape);
        QTRY_VERIFY(hints(*editor).isEmpty());
        typeOver(*editor, "person1_phone", "0701740605");
        QTRY_COMPARE(hints(*editor).size(), 1);
        // Both are put side by side, with what was typed.
        QTest::mouseClick(editor->findChild<QPushButton *>("compareDuplicate"), Qt::LeftButton);
        DialogFrame *dialog = mergeDialog(fixture);
        QVERIFY(dialog->findChild<QTableView *>("mergeTable")
                    ->model()
                    ->headerData(MergeModel::Kept, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .startsWith("Stays: FH-"));
        dialog->reject();
        QTRY_VERIFY(!fixture.find<DialogFrame>("mergeDialog"));
        // Another family begins anew, and the way to the other leads there.
        QTest::mouseClick(editor->findChild<QPushButton *>("openDuplicate"), Qt::LeftButton);
        QTRY_COMPARE(editor->accessibleName(), "Vikström");
        QTRY_VERIFY(hints(*editor).isEmpty());
    }

    void thePaneTellsNothingOfAProtectedFamily()
    {
        WindowFixture fixture(false, true, addTwice);
        addAnna(fixture, WindowFixture::canary);
        fixture.firstPage = "families";
        fixture.unlock();
        choose(fixture, "families", "Ljus");
        const QWidget *editor = fixture.window->workspace()->detail().editor();
        QTRY_COMPARE(editor->accessibleName(), "Ljus");
        typeOver(*editor, "person1_phone", "0701740605");
        QTRY_COMPARE(hints(*editor), QStringList{"Already exists, protected."});
        QVERIFY(!editor->findChild<QPushButton *>("openDuplicate"));
    }

    void whatFamiliesShareIsReadWholeAtAnyZoom()
    {
        WindowFixture fixture(false, true, addTwice);
        fixture.theme.setZoom(200);
        fixture.unlock();
        const QTableView *pairs = shownPairs(fixture);
        const QModelIndex why = pairs->model()->index(0, 2);
        QCOMPARE(why.data(Qt::ToolTipRole).toString(), why.data().toString());
        for (int column = 0; column < 3; ++column)
            QVERIFY(pairs->columnWidth(column) >= fixture.theme.px(170));
        // What has no room is reached.
        const int width = pairs->columnWidth(0) + pairs->columnWidth(1) + pairs->columnWidth(2);
        QCOMPARE(pairs->horizontalScrollBar()->maximum() > 0, width > pairs->viewport()->width());
    }
};

int main(int argc, char **argv)
{
    return runTest<TestMerge, QApplication>(argc, argv);
}
#include "tst_Merge.moc"
