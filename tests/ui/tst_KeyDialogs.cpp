#include "models/services/KeyService.h"
#include "models/services/NewPassphrase.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "ui/dialogs/keys/SheetFields.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace famn;

class TestKeyDialogs : public FamnTest
{
    Q_OBJECT

    static constexpr char otherPhrase[] = "tegel-havre-kompass-svala";

    static void unlockAs(const WindowFixture &fixture, const QString &alias, const QString &phrase)
    {
        fixture.window->choose(fixture.path);
        fixture.find<QComboBox>("user")->setCurrentText(alias);
        // The page wipes what was typed, and every copy that shares its characters.
        fixture.type(QString(phrase.constData()));
        QVERIFY2(QTest::qWaitFor([&] { return fixture.window->isUnlocked(); }),
                 qPrintable(fixture.find<QLabel>("message")->text()));
    }

    static QStringList usersIn(const QDialog &dialog)
    {
        QStringList names;
        const auto *users = dialog.findChild<QTreeWidget *>("users");
        for (int i = 0; i < users->topLevelItemCount(); ++i)
            names.append(users->topLevelItem(i)->text(0));
        return names;
    }

    static QDialog *openUsers(const WindowFixture &fixture)
    {
        QDialog *dialog = openByCommand(fixture, "actionUsers", "usersDialog");
        if (dialog && !QTest::qWaitFor([&] { return !usersIn(*dialog).isEmpty(); }))
            return nullptr;
        return dialog;
    }

    /// Gives Bo a key, and gives the passphrase that is shown once.
    static QString giveBo(const QDialog &dialog)
    {
        QTest::mouseClick(buttonOf(dialog, "addUser"), Qt::LeftButton);
        typeInto(dialog, "newAlias", "Bo");
        goOn(dialog);
        auto *once = dialog.findChild<QLineEdit *>("oncePassphrase");
        if (!QTest::qWaitFor([&] { return once->isVisible(); }))
            return {};
        return QString(once->text().constData());
    }

    static void typeGroups(const QDialog &dialog)
    {
        const auto *fields = dialog.findChild<SheetFields *>();
        QVERIFY(fields && fields->sheet());
        for (int i = 0; i < 2; ++i) {
            auto *group = dialog.findChild<QLineEdit *>(QString("sheetGroup_%1").arg(i));
            group->setText(fields->sheet()->groupText(group->accessibleName().section(' ', 1, 1)));
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void givesRenamesAndTakesAKey()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openUsers(fixture);
        QVERIFY(dialog);
        QCOMPARE(usersIn(*dialog), QStringList{"Karin"});
        QVERIFY(dialog->findChild<QLabel *>("secondPerson")->isVisible());
        QTest::mouseClick(buttonOf(*dialog, "addUser"), Qt::LeftButton);
        // Nobody without a name.
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        QTest::keyClick(buttonOf(*dialog, "back"), Qt::Key_Space);
        const QString phrase = giveBo(*dialog);
        QCOMPARE(phrase.count('-'), 5);
        QVERIFY(dialog->findChild<QLabel *>("handedText")->text().contains("Bo"));
        goOn(*dialog);
        QVERIFY(dialog->findChild<QLineEdit *>("oncePassphrase")->text().isEmpty());
        QTRY_COMPARE(usersIn(*dialog), (QStringList{"Karin", "Bo"}));

        auto *users = dialog->findChild<QTreeWidget *>("users");
        users->setCurrentItem(users->topLevelItem(1));
        QTest::mouseClick(buttonOf(*dialog, "renameUser"), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QLineEdit *>("changedAlias")->text(), "Bo");
        // Taken.
        typeInto(*dialog, "changedAlias", "Karin");
        goOn(*dialog);
        QTRY_VERIFY(complains(*dialog));
        typeInto(*dialog, "changedAlias", "Bosse");
        goOn(*dialog);
        QTRY_COMPARE(usersIn(*dialog), (QStringList{"Karin", "Bosse"}));

        QTest::mouseClick(buttonOf(*dialog, "revokeUser"), Qt::LeftButton);
        QVERIFY2(titleOf(*dialog).contains("Bosse"), qPrintable(titleOf(*dialog)));
        // What cannot be taken back is not done by Return.
        QVERIFY(!buttonOf(*dialog, "verb")->isDefault());
        goOn(*dialog);
        QTRY_VERIFY(dialog->findChild<QLabel *>("revokedText")->isVisible());
        // Offers to change the master key.
        goOn(*dialog);
        QTRY_VERIFY(fixture.find<QDialog>("rekeyDialog"));
        QVERIFY(!fixture.find<QDialog>("usersDialog"));
    }

    void lastOneStays()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openUsers(fixture);
        QVERIFY(dialog);
        QTest::mouseClick(buttonOf(*dialog, "revokeUser"), Qt::LeftButton);
        goOn(*dialog);
        QTRY_VERIFY(complains(*dialog));
        QTest::keyClick(buttonOf(*dialog, "back"), Qt::Key_Space);
        QCOMPARE(usersIn(*dialog), QStringList{"Karin"});
    }

    void oncePassphraseMustBeChanged()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *users = openUsers(fixture);
        QVERIFY(users);
        const QString phrase = giveBo(*users);
        fixture.window->lock();
        // Refusing locks.
        unlockAs(fixture, "Bo", phrase);
        auto *dialog = fixture.find<QDialog>("passphraseDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->isUnlocked());

        unlockAs(fixture, "Bo", phrase);
        dialog = fixture.find<QDialog>("passphraseDialog");
        QVERIFY(dialog);
        typeInto(*dialog, "newPassphrase", otherPhrase);
        typeInto(*dialog, "newPassphraseAgain", otherPhrase);
        goOn(*dialog);
        QTRY_VERIFY(!fixture.window->isUnlocked());
        unlockAs(fixture, "Bo", otherPhrase);
        QVERIFY(!fixture.find<QDialog>("passphraseDialog"));
        // A caseworker gives no keys.
        QVERIFY(!fixture.find<QAction>("actionRekey")->isEnabled());
        QDialog *list = openUsers(fixture);
        QVERIFY(list);
        QVERIFY(!buttonOf(*list, "addUser")->isEnabled());
        QVERIFY(!buttonOf(*list, "revokeUser")->isEnabled());
    }

    void changesOwnPassphrase()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openByCommand(fixture, "actionPassphrase", "passphraseDialog");
        QVERIFY(dialog);
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        typeInto(*dialog, "newPassphrase", otherPhrase);
        typeInto(*dialog, "newPassphraseAgain", otherPhrase);
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<QDialog>("passphraseDialog"));
        QVERIFY(fixture.window->isUnlocked());
        fixture.window->lock();
        unlockAs(fixture, "Karin", otherPhrase);
        QVERIFY(fixture.window->isUnlocked());
    }

    void newSheetOpensTheRegister()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openByCommand(fixture, "actionNewSheet", "newSheetDialog");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>("sheetText")->setPlainText("1. QQQQQQ");
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        dialog->findChild<QPlainTextEdit *>("sheetText")->clear();
        goOn(*dialog);
        auto *fields = dialog->findChild<SheetFields *>();
        QTRY_VERIFY(fields->isVisible());
        const QString groups = fields->sheet()->compactText();
        // Not before it was typed back.
        goOn(*dialog);
        QVERIFY(fixture.find<QDialog>("newSheetDialog"));
        typeGroups(*dialog);
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<QDialog>("newSheetDialog"));
        fixture.window->lock();
        const auto secrets = parseRecoverySheet(groups);
        QVERIFY(secrets.ok());
        QVERIFY(unlockWithSheet(fixture.path, *secrets, fixture.clock).ok());
    }

    void changesTheMasterKey()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *users = openUsers(fixture);
        QVERIFY(users);
        const QString before = giveBo(*users);
        users->reject();
        QTRY_VERIFY(!fixture.find<QDialog>("usersDialog"));

        QDialog *dialog = openByCommand(fixture, "actionRekey", "rekeyDialog");
        QVERIFY(dialog);
        goOn(*dialog);
        auto *fields = dialog->findChild<SheetFields *>();
        QTRY_VERIFY(fields->isVisible());
        typeGroups(*dialog);
        goOn(*dialog);
        typeInto(*dialog, "ownPassphrase", "fel fras hela dagen");
        goOn(*dialog);
        QTRY_VERIFY(complains(*dialog));
        typeInto(*dialog, "ownPassphrase", QString::fromUtf16(WindowFixture::passphrase));
        goOn(*dialog);
        auto *phrases = dialog->findChild<QTreeWidget *>("oncePassphrases");
        QTRY_VERIFY_WITH_TIMEOUT(phrases->isVisible(), 30000);
        QCOMPARE(phrases->topLevelItemCount(), 1);
        QCOMPARE(phrases->topLevelItem(0)->text(0), "Bo");
        // The dialog wipes them when it goes.
        const QString after(phrases->topLevelItem(0)->text(1).constData());
        QVERIFY(after != before);
        // Esc does not lose what is shown once.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<QDialog>("rekeyDialog"));

        fixture.window->lock();
        unlockAs(fixture, "Bo", after);
        QVERIFY(fixture.find<QDialog>("passphraseDialog"));
        fixture.window->lock();
        fixture.unlock();
        QVERIFY(fixture.window->isUnlocked());
    }

    void trainingKeepsItsKey()
    {
        WindowFixture fixture(true);
        fixture.unlock();
        QVERIFY(!fixture.find<QAction>("actionRekey")->isEnabled());
    }

    void lockEndsADialog()
    {
        WindowFixture fixture;
        fixture.unlock();
        QVERIFY(openUsers(fixture));
        fixture.window->lock();
        QVERIFY(!fixture.find<QDialog>("usersDialog"));
        fixture.unlock();
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestKeyDialogs, QApplication>(argc, argv);
}
#include "tst_KeyDialogs.moc"
