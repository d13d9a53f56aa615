#include "models/domain/Labels.h"
#include "models/domain/LawBook.h"
#include "models/domain/OwnWords.h"
#include "models/services/CodeLists.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/settings/SettingsDialog.h"
#include "ui/editors/FieldRow.h"
#include "ui/editors/FormFields.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeEdit>
#include <QTreeWidget>

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
            showLeafOf(*button);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        void showLeafOf(const QWidget &control) const
        {
            const auto *stack = dialog->findChild<QStackedWidget *>();
            for (int i = 0; i < stack->count(); ++i) {
                if (stack->widget(i)->isAncestorOf(&control))
                    find<QListWidget>("settingsParts")->setCurrentRow(i);
            }
            if (!control.isVisible())
                qFatal("%s is not shown", qPrintable(control.objectName()));
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
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void noTallerThanTheScreen()
    {
        WindowFixture fixture;
        fixture.theme.setZoom(200);
        fixture.unlock();
        fixture.find<QAction>("actionSettings")->trigger();
        QTRY_VERIFY(fixture.find<QDialog>("settingsDialog"));
        const auto *dialog = fixture.find<QDialog>("settingsDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->height() < dialog->screen()->availableGeometry().height());
    }

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

    void allPartsAreSeen_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }

    void allPartsAreSeen()
    {
        QFETCH(int, zoom);
        Bench bench;
        bench.fixture.theme.setZoom(zoom);
        constexpr int narrow = 640;
        bench.dialog->resize(std::max(narrow, bench.dialog->minimumWidth()), bench.dialog->height());
        QCoreApplication::sendPostedEvents();
        const auto *parts = bench.find<QListWidget>("settingsParts");
        QVERIFY(parts->count() >= 7);
        for (int i = 0; i < parts->count(); ++i) {
            const QRect place = parts->visualItemRect(parts->item(i));
            QVERIFY2(parts->viewport()->rect().contains(place), qPrintable(parts->item(i)->text()));
            QVERIFY(place.width() > QFontMetrics(parts->font()).horizontalAdvance(parts->item(i)->text()));
        }
        // The keyboard goes from part to part.
        auto *stack = bench.dialog->findChild<QStackedWidget *>();
        QCOMPARE(stack->currentIndex(), 0);
        QTest::keyClick(bench.find<QListWidget>("settingsParts"), Qt::Key_Right);
        QCOMPARE(stack->currentIndex(), 1);
    }

    void closedLists()
    {
        Bench bench;
        auto *which = bench.find<QComboBox>("codeList");
        auto *codes = bench.find<QListWidget>("codes");
        int adapted = 0;
        for (int i = 0; i < which->count(); ++i) {
            which->setCurrentIndex(i);
            QVERIFY(codes->count() > 1);
            const bool marks = codes->item(0)->data(Qt::CheckStateRole).isValid();
            adapted += marks ? 1 : 0;
            QCOMPARE(bench.find<QLabel>("codesHint")->text().contains("cannot be changed"), !marks);
            QCOMPARE(bench.find<QLineEdit>("codeWord")->isHidden(), !marks);
        }
        QCOMPARE(adapted, int(adaptedLists().size()));
        QVERIFY(adapted < which->count());
        QVERIFY(!bench.find<QPushButton>("forgetMapping")->isEnabled());
    }

    void presetsGoToFilesAndBack()
    {
        Bench bench;
        const QString in = bench.fixture.folder.filePath("in.json");
        const QString out = bench.fixture.folder.filePath("out.json");
        const QByteArray good = "{\"famn_import_preset\":1,\"name\":\"E-tjänsten\",\"channel\":\"min_insats\","
                                "\"columns\":{\"Datum\":\"received\",\"Vem\":\"applicant_1\"}}";
        const auto write = [&](const QByteArray &content) {
            QFile file(in);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(content);
        };
        auto *list = bench.find<QListWidget>("importPresets");
        auto *message = bench.find<InlineMessage>("presetSettingsMessage");
        QVERIFY(!bench.find<QPushButton>("savePresetFile")->isEnabled());
        write("[]");
        bench.fixture.interaction.paths << in;
        bench.click("takePresetFile");
        QVERIFY2(message->text().startsWith("This is no preset"), qPrintable(message->text()));
        QCOMPARE(list->count(), 0);
        write(good);
        bench.fixture.interaction.paths << in;
        bench.click("takePresetFile");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("E-tjänsten"));
        bench.fixture.interaction.paths << in;
        bench.click("takePresetFile");
        QTRY_VERIFY2(message->text().contains("already"), qPrintable(message->text()));
        bench.fixture.interaction.paths << out;
        bench.click("savePresetFile");
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains("E-tjänsten") && content.contains("famn_import_preset"));
        const auto *scope = bench.find<QWidget>("presetSettings");
        auto *gone = scope->findChild<QPushButton *>("deletePreset");
        QTest::mouseClick(gone, Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
    }

    void ownWordsAreShownEverywhere()
    {
        Bench bench;
        auto *codes = bench.find<QListWidget>("codes");
        codes->setCurrentRow(0);
        QCOMPARE(codes->currentItem()->text(), "Foster home");
        QCOMPARE(label(AssignmentType::FosterHome), "Foster home");
        bench.find<QLineEdit>("codeWord")->setText("Hem i Solna");
        bench.click("keepWord");
        QTRY_COMPARE(label(AssignmentType::FosterHome), "Hem i Solna");
        QTRY_VERIFY(codes->item(0)->text().startsWith("Hem i Solna ("));
        const auto wishes = [&bench] {
            const auto *model = bench.fixture.page("applicationsPage")->findChild<QTableView *>("table")->model();
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(0, column).data().toString();
            return texts;
        };
        QTRY_VERIFY(wishes().contains("Hem i Solna"));
        // The word of another value is none for this one.
        codes->setCurrentRow(1);
        bench.find<QLineEdit>("codeWord")->setText("hem i solna");
        bench.click("keepWord");
        QTRY_VERIFY(bench.find<InlineMessage>("codeSettingsMessage")->text().contains("Another value"));
        // Undo takes it back, everywhere.
        bench.dialog->reject();
        QTRY_VERIFY(!bench.dialog);
        bench.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(label(AssignmentType::FosterHome), "Foster home");
        QTRY_VERIFY(wishes().contains("Foster home"));
        bench.fixture.find<QAction>("actionRedo")->trigger();
        QTRY_COMPARE(label(AssignmentType::FosterHome), "Hem i Solna");
        // They are the register's, and go with it.
        bench.fixture.window->lock();
        QCOMPARE(label(AssignmentType::FosterHome), "Foster home");
        bench.fixture.unlock();
        QTRY_COMPARE(label(AssignmentType::FosterHome), "Hem i Solna");
        bench.open();
    }

    void valuesLeftOutAreNotOffered()
    {
        Bench bench;
        auto *codes = bench.find<QListWidget>("codes");
        QVERIFY(!codes->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(codes->item(3)->flags().testFlag(Qt::ItemIsUserCheckable));
        codes->item(3)->setCheckState(Qt::Unchecked);
        const char *list = adaptedList<AssignmentType>;
        QTRY_VERIFY(isLeftOut(list, keyOf(AssignmentType::ContactPerson)));
        QTRY_COMPARE(codes->item(3)->checkState(), Qt::Unchecked);
        QVERIFY(!isLeftOut(list, keyOf(AssignmentType::ContactFamily)));
        const QList<FieldChoice> choices = codeChoices<AssignmentType>(false);
        QVERIFY(!choices.at(3).isOffered({}));
        QVERIFY(choices.at(2).isOffered({}));
        // What stands somewhere stays there.
        SeveralField several(nullptr);
        several.setChoices(choices);
        several.setKeys("kontaktperson");
        QCOMPARE(several.text(), "Contact person");
        several.setKeys("");
        several.click();
        auto *menu = several.findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(!menu->findChild<QAction *>("kontaktperson"));
        QVERIFY(menu->findChild<QAction *>("kontaktfamilj"));
        menu->close();
        FieldRow row(bench.fixture.theme, "type", FieldKind::Choice, nullptr);
        row.setChoices(choices);
        auto *combo = row.findChild<QComboBox *>("type");
        QVERIFY(combo->findData("kontaktperson") < 0);
        row.setText("kontaktperson");
        QCOMPARE(row.text(), "kontaktperson");
        row.setText("jourhem");
        QCOMPARE(row.text(), "jourhem");
        QVERIFY(combo->findData("kontaktperson") < 0);
    }

    void sources()
    {
        Bench bench;
        auto *list = bench.find<QListWidget>("sources");
        for (const QString source : {"Biblioteket", "  Familjehemmens   dag ", "biblioteket"}) {
            bench.find<QLineEdit>("newSource")->setText(source);
            bench.click("addSource");
            QTRY_VERIFY(list->count() > 0);
            QTRY_VERIFY(list->count() == (source.startsWith('B') ? 1 : 2));
        }
        QCOMPARE(list->item(1)->text(), "Familjehemmens dag");
        bench.dialog->reject();
        QTRY_VERIFY(!bench.dialog);
        // What is typed in an application is completed to them.
        bench.fixture.show("applications");
        auto *table = bench.fixture.page("applicationsPage")->findChild<QTableView *>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(bench.fixture.find<QLineEdit>("application_source"));
        auto *source = bench.fixture.find<QLineEdit>("application_source");
        QTRY_VERIFY(source->completer() && source->completer()->model()->rowCount() == 2);
        bench.open();
        list = bench.find<QListWidget>("sources");
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(0);
        bench.click("dropSource");
        QTRY_COMPARE(list->count(), 1);
        QTRY_COMPARE(source->completer()->model()->rowCount(), 1);
    }

    void officeHoursAndDeadlines()
    {
        Bench bench;
        auto *opens = bench.find<QTimeEdit>("settingOpens");
        QTRY_COMPARE(opens->time(), QTime(8, 0));
        // What was stored is what another dialog shows.
        const auto again = [&bench] {
            bench.dialog->reject();
            if (!QTest::qWaitFor([&bench] { return bench.dialog.isNull(); }))
                qFatal("the settings stay open");
            bench.open();
            return QTest::qWaitFor([&bench] { return bench.find<QTimeEdit>("settingOpens")->time() != QTime(0, 0); });
        };
        opens->setTime(QTime(7, 30));
        QTRY_VERIFY(again() && bench.find<QTimeEdit>("settingOpens")->time() == QTime(7, 30));
        bench.find<QCheckBox>("settingMayWait")->setChecked(false);
        QTRY_VERIFY(!bench.find<QTimeEdit>("settingCutOff")->isEnabled());
        QTRY_VERIFY(again() && !bench.find<QCheckBox>("settingMayWait")->isChecked());
        bench.find<QSpinBox>("settingTries")->setValue(5);
        QTRY_VERIFY(again() && bench.find<QSpinBox>("settingTries")->value() == 5);
        auto *reservation = bench.find<QSpinBox>("deadline_D03");
        QCOMPARE(reservation->value(), 14);
        reservation->setValue(21);
        QTRY_VERIFY(again() && bench.find<QSpinBox>("deadline_D03")->value() == 21);
        // Where a deadline comes from, and what it is usually, stands beside it; the goal itself cannot be changed.
        QVERIFY(bench.find<QLabel>("deadlineSource_D03")->text().contains("14"));
        QVERIFY(!bench.find<QSpinBox>("deadline_D01"));
        // An office that closes before it opens is none.
        auto *message = bench.find<InlineMessage>("answerMessage");
        bench.find<QTimeEdit>("settingCloses")->setTime(QTime(6, 0));
        QTRY_VERIFY(!message->text().isEmpty());
        QTRY_COMPARE(bench.find<QTimeEdit>("settingCloses")->time(), QTime(17, 0));
        QVERIFY(again());
        QCOMPARE(bench.find<QTimeEdit>("settingCloses")->time(), QTime(17, 0));
    }

    void absences()
    {
        Bench bench;
        auto *who = bench.find<QComboBox>("absenceStaff");
        auto *list = bench.find<QListWidget>("absences");
        auto *message = bench.find<InlineMessage>("absenceMessage");
        const auto choose = [](QComboBox *box) {
            box->setCurrentIndex(1);
            Q_EMIT box->activated(1);
        };
        const auto type = [&bench](const QString &name, const QString &text) {
            auto *field = bench.find<QLineEdit>(name);
            field->setText(text);
            Q_EMIT field->textEdited(text);
        };
        // Nobody, and Karin.
        QTRY_COMPARE(who->count(), 2);
        QVERIFY(!bench.find<QPushButton>("addAbsence")->isEnabled());
        choose(who);
        type("absenceFrom", "2026-07-06");
        type("absenceTo", "nån gång");
        bench.click("addAbsence");
        QVERIFY(!bench.dialog->findChild<QWidget *>("absenceToMessage")->accessibleName().isEmpty());
        type("absenceTo", "2026-07-24");
        choose(bench.find<QComboBox>("absenceDeputy"));
        bench.click("addAbsence");
        // Nobody is their own deputy.
        QTRY_VERIFY(message->text().contains("deputy"));
        QCOMPARE(list->count(), 0);
        bench.find<QComboBox>("absenceDeputy")->setCurrentIndex(0);
        bench.click("addAbsence");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("2026-07-06 to 2026-07-24"));
        QVERIFY(list->item(0)->text().contains("nobody stands in"));
        choose(who);
        type("absenceFrom", "2026-07-20");
        bench.click("addAbsence");
        QTRY_VERIFY(message->text().contains("already"));
        list->setCurrentRow(0);
        QCOMPARE(bench.find<QLineEdit>("absenceLast")->text(), QString("2026-07-24"));
        type("absenceLast", "2026-07-10");
        bench.click("changeAbsence");
        QTRY_VERIFY(list->item(0)->text().contains("2026-07-06 to 2026-07-10"));
        type("absenceLast", "2026-07-01");
        bench.click("changeAbsence");
        QTRY_VERIFY(message->text().contains("before the first"));
        bench.click("dropAbsence");
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!bench.find<QPushButton>("dropAbsence")->isEnabled());
    }

    void sectionsOfLawMove()
    {
        Bench bench;
        auto *list = bench.find<QTreeWidget>("statutes");
        const auto rows = [&] {
            QStringList texts;
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                texts << list->topLevelItem(row)->text(0) + '|' + list->topLevelItem(row)->text(1);
            return texts;
        };
        const auto type = [&](const char *field, const QString &text) {
            auto *line = bench.find<QLineEdit>(field);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        const QString delivered = "16 kap. 1 § SoL (2025:400)|2025-07-01";
        QTRY_COMPARE(rows().count(delivered), 1);
        const auto all = rows().size();
        list->setCurrentItem(list->topLevelItem(int(rows().indexOf(delivered))));
        QCOMPARE(bench.find<QLineEdit>("lawAct")->text(), QString("SoL (2025:400)"));
        QVERIFY(!bench.find<QPushButton>("forgetStatute")->isEnabled());
        type("lawAct", "SoL (2025:401)");
        bench.click("storeStatute");
        QTRY_VERIFY(rows().contains("16 kap. 1 § SoL (2025:401)|2025-07-01"));
        QCOMPARE(rows().size(), all);
        // Everything that names it says so from now on.
        QTRY_COMPARE(citation("weeding"), QString("16 kap. 1 § SoL (2025:401)"));
        QVERIFY(list->currentItem()->text(3).contains("changed here"));
        // Another first day is another line.
        type("lawFrom", "2020-01-01");
        // Reading the list anew, as another language makes it do, takes nothing from who is typing.
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(bench.dialog, &language);
        QTest::qWait(50);
        QCOMPARE(bench.find<QLineEdit>("lawFrom")->text(), QString("2020-01-01"));
        type("lawTo", "2019-01-01");
        bench.click("storeStatute");
        QTRY_VERIFY(!bench.dialog->findChild<QWidget *>("lawToMessage")->accessibleName().isEmpty());
        type("lawTo", "2020-12-31");
        bench.click("storeStatute");
        QTRY_COMPARE(rows().size(), all + 1);
        list->setCurrentItem(list->topLevelItem(int(rows().indexOf("16 kap. 1 § SoL (2025:401)|2025-07-01"))));
        bench.click("forgetStatute");
        QTRY_VERIFY(rows().contains(delivered));
        QTRY_COMPARE(citation("weeding"), QString("16 kap. 1 § SoL (2025:400)"));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestSettings, QApplication>(argc, argv);
}
#include "tst_Settings.moc"
