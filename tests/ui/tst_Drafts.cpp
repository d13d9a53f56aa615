#include "models/services/UserState.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/help/Help.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace famn;

class TestDrafts : public FamnTest
{
    Q_OBJECT

    static QLineEdit *cityOf(const WindowFixture &fixture, const QString &name)
    {
        fixture.show("families");
        auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        Editor *editor = fixture.window->workspace()->detail().editor();
        if (!editor || !QTest::qWaitFor([&] { return editor->accessibleName() == name; }))
            qFatal("the pane does not show %s", qPrintable(name));
        return editor->findChild<QLineEdit *>("family_city");
    }

    static QList<Draft> draftsIn(const WindowFixture &fixture, const QString &path = {})
    {
        QList<Draft> found;
        inRegister(
            fixture,
            [&](const OpenRegister &open) {
                const auto drafts = draftsOf(open.reg->writer(), open.actor());
                if (drafts)
                    found = *drafts;
            },
            path);
        return found;
    }

    static void typeInto(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    /// Replaces the base's; the platform without a screen has no size hints to pass on.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void comesBackAfterALock()
    {
        WindowFixture fixture;
        fixture.unlock();
        typeInto(cityOf(fixture, "Zetter"), "Halvvags");
        fixture.window->lock();
        QVERIFY(!fixture.window->isUnlocked());
        inRegister(fixture, [&](const OpenRegister &open) {
            // Kept, not stored.
            QCOMPARE(familyCalled(open, "Zetter").city, QString());
            QCOMPARE(draftsOf(open.reg->writer(), open.actor())->size(), 1);
        });

        fixture.unlock();
        // The bar says so, and leads there.
        QPushButton *show = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
                if (button->text() == "Show")
                    show = button;
            }
            return show != nullptr;
        }());
        QTest::mouseClick(show, Qt::LeftButton);
        Editor *editor = fixture.window->workspace()->detail().editor();
        QVERIFY(editor);
        QTRY_COMPARE(editor->accessibleName(), "Zetter");
        auto *city = editor->findChild<QLineEdit *>("family_city");
        QCOMPARE(city->text(), "Halvvags");
        QVERIFY(editor->findChild<QWidget *>("family_cityMessage")->isVisible());
        QVERIFY(editor->findChild<QLabel *>("savedText")->text().startsWith("Not saved yet"));

        QTest::mouseClick(editor->findChild<QPushButton *>("saveAgain"), Qt::LeftButton);
        QTRY_VERIFY(editor->findChild<QLabel *>("savedText")->text().startsWith("Saved"));
        fixture.window->lock();
        QCOMPARE(draftsIn(fixture).size(), 0);
        inRegister(fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, "Halvvags"); });
    }

    void severalAreListedAndEachIsShown()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        QLineEdit *city = cityOf(fixture, "Zetter");
        // What is refused stays with its record while one goes on elsewhere.
        typeInto(city->window()->findChild<QLineEdit *>("person1_phone"), "nej");
        typeInto(cityOf(fixture, "Öberg"), "Halvvags");
        fixture.window->lock();
        QCOMPARE(draftsIn(fixture).size(), 2);

        fixture.unlock();
        const auto said = [&fixture](const QString &text) {
            for (const QLabel *label : fixture.window->findChildren<QLabel *>("noticeText")) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        };
        const auto choice = [&fixture](const QString &text) -> QPushButton * {
            for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(said("in 2 place"));
        QTest::mouseClick(choice("Show which"), Qt::LeftButton);
        QPointer<QDialog> dialog = fixture.find<QDialog>("keptTextDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>("keptTexts");
        QCOMPARE(list->count(), 2);
        QVERIFY(!helpOf(*dialog).isEmpty());
        const auto rowOf = [list](const QString &name) {
            const auto rows = list->findItems(name, Qt::MatchContains);
            return rows.isEmpty() ? -1 : list->row(rows.first());
        };
        QTRY_VERIFY(rowOf("Family: Zetter") >= 0 && rowOf("Family: Öberg") >= 0);
        list->setCurrentRow(rowOf("Zetter"));
        QTest::mouseClick(dialog->findChild<QPushButton *>("verb"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        const auto shows = [&fixture](const QString &name) {
            const Editor *editor = fixture.window->workspace()->detail().editor();
            return editor && editor->objectName() == "familyEditor" && editor->accessibleName() == name;
        };
        QTRY_VERIFY(shows("Zetter"));
        QCOMPARE(fixture.find<QLineEdit>("person1_phone")->text(), "nej");
        // The other one is still told of.
        QTRY_VERIFY(said("was kept"));
        QTest::mouseClick(choice("Show"), Qt::LeftButton);
        QTRY_VERIFY(shows("Öberg"));
        QCOMPARE(fixture.find<QLineEdit>("family_city")->text(), "Halvvags");
    }

    void isInTheRegisterBeforeACrash()
    {
        WindowFixture fixture;
        fixture.unlock();
        typeInto(cityOf(fixture, "Zetter"), "Halvvags");
        // What lies on the disk at this moment is what a power loss leaves.
        QTemporaryDir copies;
        int tries = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QString folder = copies.filePath(QString::number(++tries));
                if (!QDir().mkpath(folder))
                    return false;
                for (const QString &name : QDir(fixture.folder.path()).entryList({"familjehem*"}, QDir::Files))
                    QFile::copy(fixture.folder.filePath(name), folder + '/' + name);
                const QList<Draft> drafts = draftsIn(fixture, folder + "/familjehem.famn");
                return drafts.size() == 1 && drafts.first().text == "Halvvags" &&
                       drafts.first().place.startsWith("family/") && drafts.first().place.endsWith("/city");
            }(),
            10'000);
    }

    void isGoneWhenTakenBack()
    {
        WindowFixture fixture;
        fixture.unlock();
        QLineEdit *city = cityOf(fixture, "Zetter");
        typeInto(city, "Halv");
        QTest::keyClick(city, Qt::Key_Escape);
        QCOMPARE(city->text(), QString());
        fixture.window->lock();
        QCOMPARE(draftsIn(fixture).size(), 0);
    }

    void staysWithTheRecordThatRefusedIt()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        QLineEdit *city = cityOf(fixture, "Zetter");
        auto *phone = city->window()->findChild<QLineEdit *>("person1_phone");
        typeInto(phone, "nej");
        cityOf(fixture, "Öberg");
        cityOf(fixture, "Zetter");
        QTRY_COMPARE(city->window()->findChild<QLineEdit *>("person1_phone")->text(), "nej");
        fixture.window->lock();
        QCOMPARE(draftsIn(fixture).size(), 1);
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestDrafts, QApplication>(argc, argv);
}
#include "tst_Drafts.moc"
