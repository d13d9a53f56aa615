#include "models/storage/FamilyReads.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>

using namespace famn;

class TestStaffPage : public FamnTest
{
    Q_OBJECT

    static QStringList column(const WindowFixture &fixture, int number)
    {
        const auto *model = fixture.page("staffPage")->findChild<QTableView *>("table")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, number).data().toString());
        return texts;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void addsChangesAndTakesBack()
    {
        WindowFixture fixture;
        fixture.firstPage = "staff";
        fixture.unlock();
        QCOMPARE(column(fixture, 0), QStringList{"Karin"});
        fixture.find<QAction>("actionNewStaff")->trigger();
        auto *dialog = fixture.find<QDialog>("newStaffDialog");
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>("name");
        QVERIFY(QTest::qWaitFor([&] { return name->hasFocus(); }));
        QTest::keyClicks(name, "Lisa Lind");
        QTest::qWait(100);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(column(fixture, 0), (QStringList{"Karin", "Lisa Lind"}));
        // She is changed in the pane, one field at a time.
        auto *table = fixture.page("staffPage")->findChild<QTableView *>("table");
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_VERIFY(fixture.window->workspace()->detail().editor());
        QWidget *editor = fixture.window->workspace()->detail().editor();
        QTRY_COMPARE(editor->accessibleName(), "Lisa Lind");
        auto *signature = editor->findChild<QLineEdit *>("staff_signature");
        signature->setFocus();
        QTest::keyClicks(signature, "lislin");
        QTest::keyClick(signature, Qt::Key_Return);
        QTRY_COMPARE(column(fixture, 1).last(), "lislin");
        fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(column(fixture, 1).last(), "");
        fixture.window->lock();
        inRegister(fixture, [](const OpenRegister &opened) {
            const auto names = staffNames(opened.reg->writer());
            QVERIFY(std::find(names->cbegin(), names->cend(), "Lisa Lind") != names->cend());
        });
    }

    void whoMayNotChangeSeesWhy()
    {
        WindowFixture fixture(false, true, [](WritePath &write) {
            const auto ran = write.run([](Change &change) -> Result<void> {
                FAMN_ASSIGN(self, change.table<StaffMember>().find(change.actor().staff));
                StaffMember other = self;
                other.roles = {StaffRole::Recruiter};
                FAMN_TRY(change.update(self, other));
                return done();
            });
            if (!ran)
                qFatal("not changed");
        });
        fixture.firstPage = "staff";
        fixture.unlock();
        const auto *add = fixture.find<QAction>("actionNewStaff");
        QVERIFY(!add->isEnabled());
        QVERIFY(!add->toolTip().isEmpty());
        QCOMPARE(column(fixture, 0), QStringList{"Karin"});
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestStaffPage, QApplication>(argc, argv);
}
#include "tst_StaffPage.moc"
