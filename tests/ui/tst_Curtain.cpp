#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace famn;

namespace {

constexpr char secret[] = "Öberg";

void press(QWidget *at)
{
    QTest::keyClick(at, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
}

/// Everything that the visible widgets of the window say, to the eye or to a screen reader.
QString saidBy(const QWidget &window)
{
    QStringList said;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            said << label->text();
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
            said << accessible->text(QAccessible::Name) << accessible->text(QAccessible::Value);
            for (int i = 0; accessible->tableInterface() && i < accessible->childCount(); ++i) {
                if (QAccessibleInterface *cell = accessible->child(i))
                    said << cell->text(QAccessible::Name) << cell->text(QAccessible::Description);
            }
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    for (const int role :
                         {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(TableModel::SecondLineRole)})
                        said << view->model()->index(row, column).data(role).toString();
                }
            }
        }
    }
    return said.join('\n');
}

} // namespace

class TestCurtain : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void blanksEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"desk", "applications", "pipeline", "families"})
            QTest::newRow(page) << QString(page);
    }
    void blanksEveryPage()
    {
        QFETCH(QString, page);
        WindowFixture fixture;
        addAnna(fixture, secret);
        fixture.unlock();
        fixture.show(page);
        auto *view = fixture.page(page + "Page")->findChild<QTableView *>("table");
        if (view)
            fixture.page(page + "Page")->findChild<QLineEdit *>("filterText")->setText(secret);
        QTRY_VERIFY(saidBy(*fixture.window).contains(secret));
        const QString caseNumber = "FH-";
        QVERIFY(saidBy(*fixture.window).contains(caseNumber));
        const int rows = view ? view->model()->rowCount() : 0;
        press(QApplication::focusWidget());
        QVERIFY(fixture.find<QAction>("actionCurtain")->isChecked());
        const QString blank = saidBy(*fixture.window);
        QVERIFY2(!blank.contains(secret), qPrintable(blank));
        QVERIFY2(!blank.contains("<b>Ek</b>"), qPrintable(blank));
        QVERIFY2(!blank.contains(caseNumber), qPrintable(blank));
        QVERIFY2(!blank.contains("+46701740605"), qPrintable(blank));
        if (view)
            QCOMPARE(view->model()->rowCount(), rows);
        press(QApplication::focusWidget());
        QVERIFY(saidBy(*fixture.window).contains(secret));
    }

    void readsNothingAnew()
    {
        WindowFixture fixture;
        addAnna(fixture, secret);
        fixture.unlock();
        fixture.show("families");
        auto *view = fixture.page("familiesPage")->findChild<QTableView *>("table");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == secret)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        QTRY_VERIFY(fixture.find<QLineEdit>("person1_phone"));
        const QPointer<QLineEdit> phone = fixture.find<QLineEdit>("person1_phone");
        QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        press(view);
        QVERIFY(!phone->isVisible());
        QVERIFY(fixture.find<QWidget>("curtainBeforePane")->isVisible());
        // Rows that are passed by behind it are not read.
        QVERIFY(!fixture.window->workspace()->detail().editor());
        press(view);
        QVERIFY(phone && phone->isVisible());
        QCOMPARE(phone->text().remove(' ').remove('-'), QString("0701740605"));
        QCOMPARE(resets.size(), 0);
    }

    void paletteKnowsCommandsOnly()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *view = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        press(view);
        fixture.find<QAction>("actionPalette")->trigger();
        auto *input = fixture.find<QLineEdit>("paletteInput");
        QTest::keyClicks(input, secret);
        QVERIFY(fixture.find<QLabel>("paletteNothing")->isVisible());
        input->clear();
        QTest::keyClicks(input, "hide names");
        QCOMPARE(fixture.find<QListView>("paletteList")->model()->rowCount(), 2);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!fixture.find<QAction>("actionCurtain")->isChecked());
        fixture.find<QAction>("actionPalette")->trigger();
        QTest::keyClicks(input, secret);
        QTRY_VERIFY(saidBy(*fixture.find<QWidget>("palette")).contains(secret));
        // Drawn while it is open.
        press(input);
        QVERIFY(!fixture.find<QWidget>("palette")->isVisible());
    }

    void dialogsGoAndComeBackWithTheirText()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.find<QAction>("actionNewApplication")->trigger();
        const QPointer<DialogFrame> dialog = fixture.find<DialogFrame>("newApplicationDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        auto *name = dialog->findChild<QLineEdit *>("name");
        QTest::keyClicks(name, secret);
        press(name);
        QVERIFY(dialog && !dialog->isVisible());
        // Nothing new comes up in front of it.
        fixture.find<QAction>("actionAddTask")->trigger();
        QVERIFY(!fixture.find<DialogFrame>("taskDialog"));
        fixture.find<QAction>("actionCurtain")->trigger();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(name->text(), QString(secret));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestCurtain, QApplication>(argc, argv);
}

#include "tst_Curtain.moc"
