#include "models/services/Intake.h"
#include "models/storage/FamilyReads.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
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
#include <QPushButton>
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

    static DialogFrame *mergeDialog(const WindowFixture &fixture)
    {
        DialogFrame *dialog = nullptr;
        const auto isThere = [&] {
            dialog = fixture.find<DialogFrame>("mergeDialog");
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
};

int main(int argc, char **argv)
{
    return runTest<TestMerge, QApplication>(argc, argv);
}
#include "tst_Merge.moc"
