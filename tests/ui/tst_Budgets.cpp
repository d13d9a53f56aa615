#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/editors/SeveralField.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"

#include <QAction>
#include <QApplication>
#include <QTableView>

using namespace famn;

/// How many keys the tasks take that are done all day, beside what is typed. Each key goes to whatever has the
/// keyboard, as a person's does.
class TestBudgets : public FamnTest
{
    Q_OBJECT

    int m_keys = 0;

    void press(const WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : fixture.window.get(), key, modifiers);
    }

    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        // What a line may be completed to.
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
    }

    static QString field()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_keys = 0;
        // The platform without a screen says so whenever a dialog asks for another size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support ).*"));
    }

    void registersACaller()
    {
        WindowFixture fixture;
        fixture.unlock();
        press(fixture, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.find<DialogFrame>("newApplicationDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        type("Elsa Tallmo");
        for (const auto &[name, typed] :
             {std::pair("phone", "070-174 06 31"), {"types", ""}, {"municipality", "Solna"}}) {
            press(fixture, Qt::Key_Tab);
            QCOMPARE(field(), name);
            type(typed);
            if (field() == "types")
                dialog->findChild<SeveralField *>("types")->setKeys("jourhem");
        }
        press(fixture, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window->workspace()->detail().editor());
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->accessibleName(), "Tallmo");
        // The shortcut, from field to field, and the end.
        QCOMPARE(m_keys, 5);
    }

    void notesACall()
    {
        WindowFixture fixture;
        fixture.firstPage = "desk";
        fixture.unlock();
        auto *calls = fixture.page("deskPage")->findChild<QTableView *>("callsTable");
        QTRY_VERIFY(calls->hasFocus());
        const int before = calls->model()->rowCount();
        press(fixture, Qt::Key_1);
        QTRY_COMPARE(calls->model()->rowCount(), before - 1);
        QCOMPARE(m_keys, 1);
        press(fixture, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(calls->model()->rowCount(), before);
    }

    void seesWhatToDoToday()
    {
        WindowFixture fixture;
        fixture.unlock();
        press(fixture, Qt::Key_1, Qt::ControlModifier);
        auto *calls = fixture.page("deskPage")->findChild<QTableView *>("callsTable");
        QTRY_VERIFY(calls->isVisible() && calls->model()->rowCount() > 0);
        QCOMPARE(m_keys, 1);
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestBudgets, QApplication>(argc, argv);
}
#include "tst_Budgets.moc"
