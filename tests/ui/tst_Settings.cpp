#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/settings/SettingsDialog.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace famn;

class TestSettings : public FamnTest
{
    Q_OBJECT

    struct Bench
    {
        WindowFixture fixture;
        QPointer<SettingsDialog> dialog;

        Bench()
        {
            fixture.unlock();
            open();
        }
        ~Bench() { dialog->reject(); }
        void open()
        {
            auto *action = fixture.find<QAction>("actionSettings");
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
            action->trigger();
            dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no settings");
        }
        template<typename T>
        T *find(const QString &name) const
        {
            return dialog->findChild<T *>(name);
        }
        void click(const QString &name) const
        {
            auto *button = find<QPushButton>(name);
            dialog->findChild<QTabWidget *>()->setCurrentWidget(leafOf(button));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QWidget *leafOf(QWidget *widget) const
        {
            while (widget && !qobject_cast<SettingsLeaf *>(widget))
                widget = widget->parentWidget();
            return widget;
        }
        QStringList units() const
        {
            QStringList texts;
            const auto *list = find<QListWidget>("units");
            for (int row = 0; row < list->count(); ++row)
                texts << list->item(row)->text();
            return texts;
        }
    };

private Q_SLOTS:
    /// Replaces the base's; the platform without a screen has no size hints to pass on.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void thisComputerHoldsAtOnce()
    {
        Bench bench;
        bench.find<QSpinBox>("settingZoom")->setValue(150);
        QCOMPARE(bench.fixture.theme.zoom(), 150);
        QCOMPARE(bench.fixture.preferences.zoom(), 150);
        auto *look = bench.find<QComboBox>("settingLook");
        look->setCurrentIndex(2);
        Q_EMIT look->activated(2);
        QCOMPARE(bench.fixture.theme.look(), Look::Dark);
        QCOMPARE(bench.fixture.preferences.look(), std::optional(Look::Dark));
        bench.find<QCheckBox>("settingCompact")->setChecked(true);
        QCOMPARE(bench.fixture.theme.density(), Density::Compact);
        QVERIFY(bench.fixture.preferences.compact());
        auto *idle = bench.find<QSpinBox>("settingIdle");
        QCOMPARE(idle->value(), 5);
        idle->setValue(99);
        QCOMPARE(bench.fixture.preferences.idleMinutes(), 15);
    }

    void languageHoldsAtOnce()
    {
        Bench bench;
        bench.fixture.language.use("en");
        auto *language = bench.find<QComboBox>("settingLanguage");
        const int swedish = language->findData("sv");
        language->setCurrentIndex(swedish);
        Q_EMIT language->activated(swedish);
        QCOMPARE(bench.fixture.language.code(), "sv");
        QCOMPARE(bench.fixture.preferences.language(), "sv");
        bench.fixture.language.use("en");
    }

    void backups()
    {
        Bench bench;
        QTRY_VERIFY(bench.find<QLineEdit>("settingBackupFolder")->text().endsWith("familjehem-backups"));
        QCOMPARE(bench.find<QSpinBox>("settingBackupDays")->value(), 90);
        QVERIFY(QDir(bench.fixture.folder.path()).mkdir("elsewhere"));
        const QString folder = bench.fixture.folder.filePath("elsewhere");
        bench.fixture.interaction.paths << folder;
        bench.click("pickBackupFolder");
        QTRY_COMPARE(bench.find<QLineEdit>("settingBackupFolder")->text(), QDir::toNativeSeparators(folder));
        bench.find<QSpinBox>("settingBackupDays")->setValue(30);
        QTRY_VERIFY(bench.find<InlineMessage>("backupSettingsMessage")->text().isEmpty());
        bench.dialog->reject();
        QTRY_VERIFY(!bench.dialog);
        bench.open();
        QTRY_COMPARE(bench.find<QSpinBox>("settingBackupDays")->value(), 30);
        // A folder that is gone is said.
        bench.fixture.interaction.paths << bench.fixture.folder.filePath("gone");
        bench.click("pickBackupFolder");
        QTRY_VERIFY(bench.find<InlineMessage>("backupSettingsMessage")->text().contains("gone"));
    }

    void municipality()
    {
        Bench bench;
        auto *municipality = bench.find<QComboBox>("settingMunicipality");
        QTRY_VERIFY(municipality->count() > 290);
        QVERIFY(municipality->currentData().toString().isEmpty());
        const int solna = municipality->findData("0184");
        municipality->setCurrentIndex(solna);
        Q_EMIT municipality->activated(solna);
        QTRY_COMPARE(municipality->count(), 290);
        QCOMPARE(municipality->currentText(), "Solna");
    }

    void units()
    {
        Bench bench;
        auto *name = bench.find<QLineEdit>("unitName");
        auto *kind = bench.find<QComboBox>("unitKind");
        auto *list = bench.find<QListWidget>("units");
        QVERIFY(!bench.find<QPushButton>("addUnit")->isEnabled());
        QVERIFY(!bench.find<QPushButton>("closeUnit")->isEnabled());
        name->setText("  Öst ");
        bench.click("addUnit");
        QTRY_COMPARE(bench.units().size(), 1);
        QVERIFY(bench.units().first().startsWith("Öst, "));
        // A district is part of something.
        name->setText("Rinkeby");
        kind->setCurrentIndex(kind->findData(int(1)));
        bench.click("addUnit");
        QTRY_VERIFY(bench.find<InlineMessage>("organisationMessage")->text().contains("part of"));
        name->setText("Rinkeby");
        bench.find<QComboBox>("unitParent")->setCurrentIndex(1);
        bench.click("addUnit");
        QTRY_COMPARE(bench.units().size(), 2);
        QVERIFY(bench.units().first().startsWith("Rinkeby, "));
        QTRY_VERIFY(bench.find<InlineMessage>("organisationMessage")->text().isEmpty());
        // The whole of which it is part stays.
        list->setCurrentRow(1);
        bench.click("closeUnit");
        QTRY_VERIFY(bench.find<InlineMessage>("organisationMessage")->text().contains("cannot be closed"));
        list->setCurrentRow(0);
        QCOMPARE(name->text(), "Rinkeby");
        name->setText("Rinkeby-Kista");
        bench.click("renameUnit");
        QTRY_VERIFY(bench.units().first().startsWith("Rinkeby-Kista, "));
        list->setCurrentRow(0);
        bench.click("closeUnit");
        QTRY_COMPARE(bench.units().size(), 1);
        QVERIFY(bench.units().first().startsWith("Öst"));
    }

    void fitsASmallScreen()
    {
        Bench bench;
        bench.fixture.theme.setZoom(200);
        QCoreApplication::sendPostedEvents();
        constexpr int lowestScreen = 720;
        QVERIFY2(bench.dialog->minimumSizeHint().height() <= lowestScreen,
                 qPrintable(QString::number(bench.dialog->minimumSizeHint().height())));
    }

    void closedLists()
    {
        Bench bench;
        auto *which = bench.find<QComboBox>("codeList");
        for (int i = 0; i < which->count(); ++i) {
            which->setCurrentIndex(i);
            QVERIFY(bench.find<QListWidget>("codes")->count() > 1);
        }
        QVERIFY(bench.find<QLabel>("codesHint")->text().contains("cannot be changed"));
        QVERIFY(!bench.find<QPushButton>("forgetMapping")->isEnabled());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestSettings, QApplication>(argc, argv);
}
#include "tst_Settings.moc"
