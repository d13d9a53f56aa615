#include "models/domain/Labels.h"
#include "models/services/UserState.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/editors/SeveralField.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace famn;

class TestNewApplication : public FamnTest
{
    Q_OBJECT

    static DialogFrame *opened(const WindowFixture &fixture, const QString &action, const QString &name)
    {
        fixture.find<QAction>(action)->trigger();
        auto *dialog = fixture.find<DialogFrame>(name);
        if (!dialog || !QTest::qWaitFor([&] { return dialog->isVisible() && dialog->isActiveWindow(); }))
            qFatal("no dialog %s", qPrintable(name));
        return dialog;
    }

    static void typeInto(const QDialog *dialog, const QString &field, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
        // What a line may be completed to.
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
    }

    static QList<InlineMessage *> duplicates(const QDialog *dialog)
    {
        return dialog->findChild<QWidget *>("duplicates")->findChildren<InlineMessage *>("duplicate");
    }

    static void choose(const WindowFixture &fixture, const QString &page, const QString &name)
    {
        fixture.show(page);
        auto *table = fixture.page(page + "Page")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }

private Q_SLOTS:
    void init()
    {
        // The platform without a screen says so whenever a dialog asks for another size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support ).*"));
    }

    void registersInFourFields()
    {
        WindowFixture fixture;
        fixture.unlock();
        DialogFrame *dialog = opened(fixture, "actionNewApplication", "newApplicationDialog");
        typeInto(dialog, "name", "Elsa Tallmo");
        typeInto(dialog, "phone", "070-174 06 31");
        dialog->findChild<SeveralField *>("types")->setKeys("jourhem");
        typeInto(dialog, "municipality", "solna");
        // Enter in a field is no decision.
        QTest::keyClick(dialog->findChild<QLineEdit *>("phone"), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog->findChild<QLineEdit *>("phone"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window->workspace()->detail().editor());
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->accessibleName(), "Tallmo");
        QCOMPARE(fixture.window->workspace()->detail().record()->kind, "application");
        QVERIFY(fixture.find<QAction>("actionUndo")->text().contains("Application registered"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const Family family = familyCalled(open, "Tallmo");
            QCOMPARE(family.municipality, "0184");
            QCOMPARE(personsOf(open.reg->writer(), family.id)->first().phone, "+46701740631");
            QCOMPARE(applicationsOf(open.reg->writer(), family.id)->first().wishedTypes,
                     CodeSet{AssignmentType::EmergencyHome});
            QVERIFY(draftsOf(open.reg->writer(), open.actor())->isEmpty());
        });
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("municipality");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << ""
                                 << ""
                                 << "Solna"
                                 << "name" << label(ViolationCode::Missing);
        QTest::newRow("phone") << "Elsa Tallmo"
                               << "nej"
                               << "Solna"
                               << "phone" << label(ViolationCode::BadFormat);
        QTest::newRow("municipality") << "Elsa Tallmo"
                                      << ""
                                      << "Atlantis"
                                      << "municipality" << label(ViolationCode::UnknownCode);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, municipality);
        QFETCH(QString, field);
        QFETCH(QString, said);
        WindowFixture fixture;
        fixture.unlock();
        DialogFrame *dialog = opened(fixture, "actionNewApplication", "newApplicationDialog");
        typeInto(dialog, "name", name);
        typeInto(dialog, "phone", phone);
        typeInto(dialog, "municipality", municipality);
        QTest::mouseClick(dialog->verb(), Qt::LeftButton);
        QTRY_COMPARE(dialog->findChild<QWidget *>(field + "Message")->accessibleName(), said);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->verb()->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>("phone")->text(), phone);
        dialog->reject();
    }

    void warnsOfDuplicatesWhileTyping()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        DialogFrame *dialog = opened(fixture, "actionNewApplication", "newApplicationDialog");
        typeInto(dialog, "phone", "0701740605");
        QTRY_COMPARE(duplicates(dialog).size(), 1);
        QVERIFY2(duplicates(dialog).first()->text().contains("Zetter"), qPrintable(duplicates(dialog).first()->text()));
        QVERIFY(duplicates(dialog).first()->text().contains("same phone"));
        // Not any longer.
        QTest::keyClick(dialog->findChild<QLineEdit *>("phone"), Qt::Key_Backspace);
        QTRY_COMPARE(duplicates(dialog).size(), 0);
        typeInto(dialog, "phone", "5");
        QTRY_COMPARE(duplicates(dialog).size(), 1);
        QTest::mouseClick(duplicates(dialog).first()->findChild<QPushButton *>("addToDuplicate"), Qt::LeftButton);
        QTRY_VERIFY(fixture.window->workspace()->detail().editor());
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->accessibleName(), "Zetter");
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            QCOMPARE(applicationsOf(open.reg->writer(), familyCalled(open, "Zetter").id)->size(), 2);
        });
    }

    void tellsNothingOfAProtectedDuplicate()
    {
        WindowFixture fixture;
        addAnna(fixture, WindowFixture::canary);
        fixture.unlock();
        DialogFrame *dialog = opened(fixture, "actionNewApplication", "newApplicationDialog");
        typeInto(dialog, "phone", "0701740605");
        QTRY_COMPARE(duplicates(dialog).size(), 1);
        QCOMPARE(duplicates(dialog).first()->text(), "Already exists, protected.");
        QVERIFY(duplicates(dialog).first()->findChildren<QPushButton *>().isEmpty());
        dialog->reject();
    }

    void textComesBackAfterALock()
    {
        WindowFixture fixture;
        fixture.unlock();
        typeInto(opened(fixture, "actionNewApplication", "newApplicationDialog"), "name", "Elsa Tal");
        fixture.window->lock();
        QVERIFY(!fixture.find<DialogFrame>("newApplicationDialog"));
        fixture.unlock();
        DialogFrame *dialog = opened(fixture, "actionNewApplication", "newApplicationDialog");
        QCOMPARE(dialog->findChild<QLineEdit *>("name")->text(), "Elsa Tal");
        // Cancelled is given up.
        QTest::mouseClick(dialog->cancel(), Qt::LeftButton);
        fixture.window->lock();
        inRegister(fixture,
                   [&](const OpenRegister &open) { QVERIFY(draftsOf(open.reg->writer(), open.actor())->isEmpty()); });
    }

    void notesAContact()
    {
        WindowFixture fixture;
        fixture.unlock();
        choose(fixture, "families", "Zetter");
        DialogFrame *dialog = opened(fixture, "actionNoteContact", "contactDialog");
        auto *form = dialog->findChild<QComboBox *>("form");
        form->setFocus();
        QTest::keyClick(form, Qt::Key_3);
        QCOMPARE(form->currentData().toString(), "hembesok");
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, "Alla var hemma.");
        typeInto(dialog, "when", "nonsense");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(dialog->findChild<QWidget *>("whenMessage")->accessibleName(), label(ViolationCode::BadFormat));
        dialog->findChild<QLineEdit *>("when")->clear();
        typeInto(dialog, "when", "igår 14:05");
        QPointer<DialogFrame> guard = dialog;
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!guard);
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto contacts = contactsOf(open.reg->writer(), familyCalled(open, "Zetter").id);
            QCOMPARE(contacts->size(), 1);
            QCOMPARE(contacts->first().form, ContactForm::HomeVisit);
            QCOMPARE(contacts->first().at, swedishInstant(QDate(2026, 3, 1), QTime(14, 5)));
            QCOMPARE(contacts->first().text, "Alla var hemma.");
        });
    }

    void addsATask()
    {
        WindowFixture fixture;
        fixture.unlock();
        choose(fixture, "families", "Zetter");
        DialogFrame *dialog = opened(fixture, "actionAddTask", "taskDialog");
        typeInto(dialog, "title", "Ring igen");
        typeInto(dialog, "due", "+14");
        QPointer<DialogFrame> guard = dialog;
        QTest::mouseClick(dialog->verb(), Qt::LeftButton);
        QTRY_VERIFY(!guard);
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto tasks = tasksOf(open.reg->writer(), familyCalled(open, "Zetter").id);
            QCOMPARE(tasks->size(), 1);
            QCOMPARE(tasks->first().due, QDate(2026, 3, 16));
        });
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestNewApplication, QApplication>(argc, argv);
}
#include "tst_NewApplication.moc"
