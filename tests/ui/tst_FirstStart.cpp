#include "models/services/demo/TrainingRegister.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/keys/NewRegisterDialog.h"
#include "ui/dialogs/keys/SheetFields.h"
#include "ui/shell/TrainingFrame.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace famn;

class TestFirstStart : public FamnTest
{
    Q_OBJECT

    static constexpr char goodPhrase[] = "tegel-havre-kompass-svala";

    static void press(const WindowFixture &fixture, const QString &button)
    {
        auto *found = fixture.find<QPushButton>(button);
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    static void next(const QDialog &dialog) { QTest::keyClick(dialog.findChild<QPushButton *>("verb"), Qt::Key_Space); }

    static void type(const QDialog &dialog, const QString &field, const QString &text)
    {
        auto *found = dialog.findChild<QLineEdit *>(field);
        QVERIFY2(found, qPrintable(field));
        found->setText(text);
    }

    static QString title(const QDialog &dialog) { return dialog.findChild<QLabel *>("dialogTitle")->text(); }

    static void typeGroups(const QDialog &dialog)
    {
        auto *fields = dialog.findChild<SheetFields *>();
        QVERIFY(fields && fields->sheet());
        for (int i = 0; i < 2; ++i) {
            auto *group = dialog.findChild<QLineEdit *>(QString("sheetGroup_%1").arg(i));
            const QString label = group->accessibleName().section(' ', 1, 1);
            group->setText(fields->sheet()->groupText(label));
        }
    }

    /// As far as the sheet's step, with the register to lie at PATH.
    static QDialog *walkToSheet(const WindowFixture &fixture, const QString &path)
    {
        press(fixture, "newButton");
        auto *dialog = fixture.find<QDialog>("newRegisterDialog");
        type(*dialog, "registerPath", path);
        next(*dialog);
        type(*dialog, "newPassphrase", goodPhrase);
        type(*dialog, "newPassphraseAgain", goodPhrase);
        next(*dialog);
        return dialog;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void threeChoices()
    {
        WindowFixture fixture;
        for (const char *name : {"newButton", "openButton", "practiseButton"})
            QVERIFY2(fixture.find<QPushButton>(name)->isVisible(), name);
        QVERIFY(!fixture.find<QPushButton>("unlockButton")->isVisible());
        QVERIFY(!fixture.find<QPushButton>("openOtherButton")->isVisible());
        QVERIFY(!fixture.find<QPushButton>("recent_0"));
        QVERIFY(!fixture.find<QLabel>("recentLabel")->isVisible());
        fixture.window->choose(fixture.path);
        QVERIFY(!fixture.find<QPushButton>("newButton")->isVisible());
        QVERIFY(fixture.find<QPushButton>("openOtherButton")->isVisible());
        QVERIFY(fixture.find<QPushButton>("lostPassphraseButton")->isVisible());
    }

    void recentOnesAreListed()
    {
        WindowFixture fixture;
        fixture.preferences.addRecentRegister(fixture.path);
        fixture.preferences.addRecentRegister(fixture.folder.filePath("gone.famn"));
        MainWindow window(WindowParts{fixture.theme, fixture.language, fixture.interaction, fixture.preferences,
                                      fixture.clock, std::chrono::milliseconds(300), KdfCost::minimal()});
        window.show();
        auto *recent = window.findChild<QPushButton *>("recent_0");
        QVERIFY(recent);
        QCOMPARE(recent->text(), "familjehem");
        // The one that is gone is not offered.
        QVERIFY(!window.findChild<QPushButton *>("recent_1"));
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QPushButton *>("unlockButton")->isVisible());
        QCOMPARE(window.findChild<QLabel *>("register")->text(), "familjehem");
    }

    void latestIsChosen()
    {
        WindowFixture fixture;
        fixture.window->chooseLatest();
        QVERIFY(fixture.find<QPushButton>("newButton")->isVisible());
        fixture.preferences.addRecentRegister(fixture.path);
        fixture.preferences.addRecentRegister(fixture.folder.filePath("gone.famn"));
        fixture.window->chooseLatest();
        QCOMPARE(fixture.find<QLabel>("register")->text(), "familjehem");
    }

    void newRegister()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath("nytt.famn");
        QDialog *dialog = walkToSheet(fixture, path);
        QVERIFY2(title(*dialog).contains("recovery sheet"), qPrintable(title(*dialog)));
        // Nothing is there before the sheet was typed back.
        QVERIFY(!QFile::exists(path));
        QTest::mouseClick(dialog->findChild<QPushButton *>("printSheet"), Qt::LeftButton);
        QCOMPARE(fixture.interaction.previews, 1);
        const QString pdf = fixture.folder.filePath("blad.pdf");
        fixture.interaction.paths << pdf;
        QTest::mouseClick(dialog->findChild<QPushButton *>("saveSheet"), Qt::LeftButton);
        QVERIFY(QFile::exists(pdf));

        // A group that is not on the sheet does not lead on.
        type(*dialog, "sheetGroup_0", "AAAAAA");
        next(*dialog);
        QVERIFY(dialog->findChild<QWidget *>("sheetWrong")->isVisible());
        QVERIFY(title(*dialog).contains("recovery sheet"));
        typeGroups(*dialog);
        next(*dialog);
        QVERIFY2(title(*dialog).contains("municipality"), qPrintable(title(*dialog)));

        type(*dialog, "municipality", "Ankeborg");
        type(*dialog, "firstUser", "Karin");
        next(*dialog);
        QVERIFY(dialog->findChild<QWidget *>("dialogMessage")->isVisible());
        QVERIFY(!QFile::exists(path));
        type(*dialog, "municipality", "malmö");
        type(*dialog, "unit", "Familjehemsenheten");
        next(*dialog);
        QTRY_VERIFY(fixture.window->isUnlocked());
        QTRY_VERIFY(!fixture.find<QDialog>("newRegisterDialog"));
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::exists(pdf));
        QCOMPARE(fixture.find<QLabel>("statusUser")->text(), "User: Karin");
        QCOMPARE(fixture.preferences.recentRegisters().value(0), fixture.window->workspace()->path());
        // And its passphrase opens it again.
        fixture.window->lock();
        fixture.type(goodPhrase);
        QTRY_VERIFY(fixture.window->isUnlocked());
    }

    void cancelLeavesNothing()
    {
        WindowFixture fixture;
        const QString pdf = fixture.folder.filePath("blad.pdf");
        const QStringList before = QDir(fixture.folder.path()).entryList(QDir::Files);
        QDialog *dialog = walkToSheet(fixture, fixture.folder.filePath("nytt.famn"));
        fixture.interaction.paths << pdf;
        QTest::mouseClick(dialog->findChild<QPushButton *>("saveSheet"), Qt::LeftButton);
        QVERIFY(QFile::exists(pdf));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>("newRegisterDialog"));
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), before);
        QVERIFY(!fixture.window->isUnlocked());
    }

    void backKeepsTheSheet()
    {
        WindowFixture fixture;
        QDialog *dialog = walkToSheet(fixture, fixture.folder.filePath("nytt.famn"));
        const auto *sheet = dialog->findChild<SheetFields *>()->sheet();
        QTest::keyClick(dialog->findChild<QPushButton *>("back"), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QPushButton *>("back"), Qt::Key_Space);
        QVERIFY(!dialog->findChild<QPushButton *>("back")->isVisible());
        next(*dialog);
        QVERIFY(title(*dialog).contains("passphrase"));
        QCOMPARE(dialog->findChild<SheetFields *>()->sheet(), sheet);
        dialog->reject();
    }

    void placesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << "";
        QTest::newRow("taken") << "familjehem.famn";
        QTest::newRow("no such folder") << "nowhere/nytt.famn";
    }

    void placesThatCannotBe()
    {
        QFETCH(QString, name);
        WindowFixture fixture;
        press(fixture, "newButton");
        auto *dialog = fixture.find<QDialog>("newRegisterDialog");
        type(*dialog, "registerPath", name.isEmpty() ? name : fixture.folder.filePath(name));
        next(*dialog);
        QVERIFY(dialog->findChild<QWidget *>("dialogMessage")->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>("registerPath")->isVisible());
        dialog->reject();
    }

    void weakAndDifferentPassphrases()
    {
        WindowFixture fixture;
        press(fixture, "newButton");
        auto *dialog = fixture.find<QDialog>("newRegisterDialog");
        type(*dialog, "registerPath", fixture.folder.filePath("nytt"));
        next(*dialog);
        type(*dialog, "newPassphrase", "sommar2026");
        QVERIFY(dialog->findChild<QWidget *>("passphraseOpinion")->isVisible());
        type(*dialog, "newPassphraseAgain", "sommar2026");
        next(*dialog);
        QVERIFY(title(*dialog).contains("passphrase"));
        QVERIFY(dialog->findChild<QWidget *>("dialogMessage")->isVisible());
        type(*dialog, "newPassphrase", goodPhrase);
        type(*dialog, "newPassphraseAgain", "något helt annat än det");
        next(*dialog);
        QVERIFY(title(*dialog).contains("passphrase"));
        // One that the program makes is shown, and is typed again by hand.
        QTest::mouseClick(dialog->findChild<QPushButton *>("makePassphrase"), Qt::LeftButton);
        auto *typed = dialog->findChild<QLineEdit *>("newPassphrase");
        QCOMPARE(typed->echoMode(), QLineEdit::Normal);
        QCOMPARE(typed->text().count('-'), 5);
        next(*dialog);
        QVERIFY(title(*dialog).contains("passphrase"));
        type(*dialog, "newPassphraseAgain", QString(typed->text().constData()));
        next(*dialog);
        QVERIFY2(title(*dialog).contains("recovery sheet"), qPrintable(title(*dialog)));
        dialog->reject();
    }

    void practice()
    {
        const QString path = ownTrainingPath();
        QDir(QFileInfo(path).absolutePath()).removeRecursively();
        {
            WindowFixture fixture;
            press(fixture, "practiseButton");
            auto *dialog = fixture.find<QDialog>("practiceDialog");
            QVERIFY(dialog);
            QVERIFY(dialog->findChild<QLabel *>("dialogWorking")->isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(fixture.window->isUnlocked(), 60000);
            QVERIFY(fixture.find<TrainingFrame>("trainingFrame")->training());
            QVERIFY(fixture.window->workspace()->training());
        }
        // The second time it is only opened.
        WindowFixture fixture;
        press(fixture, "practiseButton");
        QVERIFY(!fixture.find<QDialog>("practiceDialog"));
        QTRY_VERIFY(fixture.window->isUnlocked());
        QVERIFY(fixture.window->workspace()->training());
        QVERIFY(!fixture.find<QPushButton>("lostPassphraseButton")->isVisible());
    }

    void cancelledPracticeLeavesNothing()
    {
        const QString path = ownTrainingPath();
        QDir(QFileInfo(path).absolutePath()).removeRecursively();
        WindowFixture fixture;
        press(fixture, "practiseButton");
        auto *dialog = fixture.find<QDialog>("practiceDialog");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>("practiceDialog"));
        QVERIFY(!fixture.window->isUnlocked());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + "-keys"));
    }

    void opensWithTheSheet()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath("blad.famn");
        QString groups;
        {
            auto creation = RegisterCreation::begin(path, false, fixture.clock);
            QVERIFY(creation.ok());
            groups = creation->sheet().compactText();
            QByteArray phrase(goodPhrase);
            QVERIFY(creation->finish(SecretBytes::take(phrase), "Karin", KdfCost::minimal()).ok());
        }
        fixture.window->choose(path);
        press(fixture, "lostPassphraseButton");
        auto *dialog = fixture.find<QDialog>("sheetUnlockDialog");
        auto *text = dialog->findChild<QPlainTextEdit *>("sheetText");
        text->setPlainText("no groups here");
        next(*dialog);
        QVERIFY(dialog->findChild<QWidget *>("dialogMessage")->isVisible());
        QVERIFY(!fixture.window->isUnlocked());
        text->setPlainText(groups);
        next(*dialog);
        QTRY_VERIFY(fixture.window->isUnlocked());
        QCOMPARE(fixture.window->workspace()->path(), QFileInfo(path).canonicalFilePath());
    }

    void anotherRegistersSheet()
    {
        WindowFixture fixture;
        auto creation = RegisterCreation::begin(fixture.folder.filePath("annat.famn"), false, fixture.clock);
        QVERIFY(creation.ok());
        fixture.window->choose(fixture.path);
        press(fixture, "lostPassphraseButton");
        auto *dialog = fixture.find<QDialog>("sheetUnlockDialog");
        dialog->findChild<QPlainTextEdit *>("sheetText")->setPlainText(creation->sheet().compactText());
        next(*dialog);
        QTRY_VERIFY(dialog->findChild<QWidget *>("dialogMessage")->isVisible());
        QVERIFY(!fixture.window->isUnlocked());
        dialog->reject();
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestFirstStart, QApplication>(argc, argv);
}
#include "tst_FirstStart.moc"
