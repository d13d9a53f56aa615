#include "models/services/BackupService.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/backup/BackupDialog.h"
#include "ui/dialogs/backup/BackupRunner.h"
#include "ui/help/Help.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace famn;

class TestBackupDialogs : public FamnTest
{
    Q_OBJECT

    static QString lastNotice(const WindowFixture &fixture)
    {
        const auto notices = fixture.window->findChildren<Notice *>();
        return notices.isEmpty() ? QString() : notices.last()->findChild<QLabel *>("noticeText")->text();
    }
    static QStringList copiesOf(const WindowFixture &fixture)
    {
        return QDir(fixture.folder.filePath("familjehem-backups")).entryList({"*.famn"}, QDir::Files);
    }
    /// Makes one, by the menu.
    static void backUp(const WindowFixture &fixture)
    {
        const qsizetype before = copiesOf(fixture).size();
        fixture.find<QAction>("actionBackUp")->trigger();
        QTRY_COMPARE(copiesOf(fixture).size(), before + 1);
        QTRY_VERIFY(lastNotice(fixture).contains("made and checked"));
    }
    static QDialog *dialog(const WindowFixture &fixture, const QString &action, const QString &name)
    {
        fixture.find<QAction>(action)->trigger();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    static QString message(const QDialog &dialog) { return dialog.findChild<InlineMessage *>("backupMessage")->text(); }

private Q_SLOTS:
    /// Replaces the base's; the platform without a screen has no size hints to pass on.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void backsUpNow()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *runner = fixture.find<BackupRunner>("backupRunner");
        runner->refresh();
        QTRY_COMPARE(fixture.find<QLabel>("statusBackup")->text(), "Backup: none yet");
        backUp(fixture);
        QVERIFY2(lastNotice(fixture).contains("familjehem-20260302-120000.famn"), qPrintable(lastNotice(fixture)));
        QVERIFY(lastNotice(fixture).contains("same disk"));
        QTRY_COMPARE(fixture.find<QLabel>("statusBackup")->text(), "Backup: today 12:00");
        fixture.clock.advance(qint64{24} * 3600 * 1000);
        Q_EMIT runner->statusChanged();
        QCOMPARE(fixture.find<QLabel>("statusBackup")->text(), "Backup: yesterday 12:00");
        fixture.clock.advance(qint64{24} * 3600 * 1000);
        Q_EMIT runner->statusChanged();
        QCOMPARE(fixture.find<QLabel>("statusBackup")->text(), "Backup: 2026-03-02 12:00");
    }

    void saysWhyItCannot()
    {
        WindowFixture fixture;
        fixture.unlock();
        // A file stands where the folder would.
        QFile blocker(fixture.folder.filePath("familjehem-backups"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        fixture.find<QAction>("actionBackUp")->trigger();
        QTRY_VERIFY(lastNotice(fixture).contains("familjehem-backups"));
        QVERIFY(!fixture.window->findChildren<Notice *>().isEmpty());
    }

    void onceADayByItself()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *runner = fixture.find<BackupRunner>("backupRunner");
        runner->backUpIfDue();
        QTRY_COMPARE(copiesOf(fixture).size(), 1);
        QTRY_COMPARE(fixture.find<QLabel>("statusBackup")->text(), "Backup: today 12:00");
        // Nothing to read when all went well.
        QVERIFY(lastNotice(fixture).isEmpty());
        fixture.clock.advance(3'600'000);
        runner->backUpIfDue();
        QTRY_VERIFY(fixture.window->findChildren<QWidget *>("taskSlot").first()->isHidden());
        QCOMPARE(copiesOf(fixture).size(), 1);
    }

    void checksABackup()
    {
        WindowFixture fixture;
        fixture.unlock();
        backUp(fixture);
        QDialog *check = dialog(fixture, "actionCheckBackup", "checkBackupDialog");
        QVERIFY(check);
        auto *list = check->findChild<QComboBox *>("backup");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->currentText().contains("2026-03-02 12:00"));
        auto *verb = check->findChild<QPushButton *>("verb");
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(!verb->isEnabled());
        QTRY_VERIFY2(message(*check).contains("is whole"), qPrintable(message(*check)));
        QVERIFY(verb->isEnabled());

        // One byte of it is another.
        QFile copy(list->currentData().toString());
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.seek(copy.size() / 2));
        char byte = 0;
        QVERIFY(copy.peek(&byte, 1) == 1);
        byte = char(byte ^ 1);
        QVERIFY(copy.write(&byte, 1) == 1);
        copy.close();
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY2(message(*check).contains("damaged"), qPrintable(message(*check)));
        check->reject();
    }

    void noBackupYet()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *check = dialog(fixture, "actionCheckBackup", "checkBackupDialog");
        QVERIFY(check);
        QTRY_VERIFY(message(*check).contains("no backup"));
        QTest::mouseClick(check->findChild<QPushButton *>("verb"), Qt::LeftButton);
        QVERIFY(message(*check).contains("Choose a backup"));
        check->reject();
    }

    void restoresIntoANewFile()
    {
        WindowFixture fixture;
        fixture.unlock();
        backUp(fixture);
        QDialog *restore = dialog(fixture, "actionRestoreBackup", "restoreBackupDialog");
        QVERIFY(restore);
        QTRY_COMPARE(restore->findChild<QComboBox *>("backup")->count(), 1);
        auto *verb = restore->findChild<QPushButton *>("verb");
        auto *phrase = restore->findChild<QLineEdit *>("backupPassphrase");
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(message(*restore).contains("new register"));
        const QString into = fixture.folder.filePath("again.famn");
        fixture.interaction.paths << into;
        QTest::mouseClick(restore->findChild<QPushButton *>("pickInto"), Qt::LeftButton);
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(message(*restore).contains("passphrase"));
        phrase->setText("fel fras hela dagen");
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(phrase->text().isEmpty());
        QTRY_VERIFY2(message(*restore).contains("does not open"), qPrintable(message(*restore)));
        QVERIFY(!QFile::exists(into));

        phrase->setText(QString::fromUtf16(WindowFixture::passphrase));
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY2(message(*restore).contains("is restored"), qPrintable(message(*restore)));
        QVERIFY(QFile::exists(into));
        QCOMPARE(verb->text(), "Open it");
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY(!fixture.window->isUnlocked());
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QTRY_VERIFY(fixture.window->isUnlocked());
        QCOMPARE(fixture.window->workspace()->path(), into);
    }

    void restoresALostRegister_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("damaged") << false;
        QTest::newRow("gone, into its own place") << true;
    }

    void restoresALostRegister()
    {
        QFETCH(bool, gone);
        WindowFixture fixture;
        fixture.unlock();
        backUp(fixture);
        fixture.window->lock();
        if (gone) {
            QVERIFY(QFile::remove(fixture.path));
        } else {
            QFile file(fixture.path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(64));
        }
        fixture.window->choose(fixture.path);
        auto *offer = fixture.find<QPushButton>("restoreButton");
        if (!offer->isVisible()) {
            // Some damage shows only to who has the key.
            fixture.type(QString::fromUtf16(WindowFixture::passphrase));
            QTRY_VERIFY(offer->isVisible());
        }
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *restore = fixture.find<QDialog>("lostRegisterDialog");
        QVERIFY(restore);
        QVERIFY(!helpOf(*restore).isEmpty());
        QTRY_COMPARE(restore->findChild<QComboBox *>("backup")->count(), 1);
        auto *verb = restore->findChild<QPushButton *>("verb");
        const auto said = [restore] { return restore->findChild<InlineMessage *>("dialogMessage")->text(); };
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY2(said().contains("new register"), qPrintable(said()));
        const QString into = gone ? fixture.path : fixture.folder.filePath("again.famn");
        fixture.interaction.paths << into;
        QTest::mouseClick(restore->findChild<QPushButton *>("pickInto"), Qt::LeftButton);
        auto *phrase = restore->findChild<QLineEdit *>("backupPassphrase");
        phrase->setText("fel fras hela dagen");
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(phrase->text().isEmpty());
        QTRY_VERIFY2(said().contains("does not open"), qPrintable(said()));
        QVERIFY(!QFile::exists(into));
        phrase->setText(QString::fromUtf16(WindowFixture::passphrase));
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE(verb->text(), "Open it");
        QVERIFY(restore->findChild<QLabel *>("restoredText")->text().contains("2026-03-02 12:00"));
        QTest::mouseClick(verb, Qt::LeftButton);
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QTRY_VERIFY(fixture.window->isUnlocked());
        QCOMPARE(fixture.window->workspace()->path(), into);
        // What was damaged is still there.
        QVERIFY(gone || QFileInfo(fixture.path).size() == 64);
    }

    void restoringCanBeCalledOff()
    {
        WindowFixture fixture;
        fixture.find<QAction>("actionRestoreBackup")->trigger();
        QPointer<QDialog> restore = fixture.find<QDialog>("lostRegisterDialog");
        QVERIFY(restore);
        QTest::mouseClick(restore->findChild<QPushButton *>("verb"), Qt::LeftButton);
        QVERIFY(restore->findChild<InlineMessage *>("dialogMessage")->text().contains("Choose a backup"));
        restore->reject();
        QTRY_VERIFY(!restore);
    }

    void neverOverwrites()
    {
        WindowFixture fixture;
        fixture.unlock();
        backUp(fixture);
        QDialog *restore = dialog(fixture, "actionRestoreBackup", "restoreBackupDialog");
        QTRY_COMPARE(restore->findChild<QComboBox *>("backup")->count(), 1);
        restore->findChild<QLineEdit *>("into")->setText(fixture.path);
        restore->findChild<QLineEdit *>("backupPassphrase")->setText(QString::fromUtf16(WindowFixture::passphrase));
        QTest::mouseClick(restore->findChild<QPushButton *>("verb"), Qt::LeftButton);
        QTRY_VERIFY2(message(*restore).contains("exists already"), qPrintable(message(*restore)));
        restore->reject();
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestBackupDialogs, QApplication>(argc, argv);
}
#include "tst_BackupDialogs.moc"
