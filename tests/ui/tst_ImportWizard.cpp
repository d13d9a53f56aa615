#include "models/domain/Labels.h"
#include "models/services/session/Session.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/import/ImportDialog.h"
#include "ui/dialogs/import/ImportRowsModel.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Messages.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

using namespace famn;

namespace {

const QString heading = "Inkommen;Namn;Personnummer;Telefon;Uppdrag\n";
const QString anna = "2026-02-01;Anna Ek;;070-1740605;Familjehem\n";
/// The phone is that of Anna, the name is not.
const QString resembling = "2026-02-03;Berit Lund;;070-1740605;Jourhem\n";
const QString refused = "i morgon;Carl Ask;;;Jourhem\n";

} // namespace

class TestImportWizard : public FamnTest
{
    Q_OBJECT

    struct Bench
    {
        WindowFixture fixture;
        QPointer<ImportDialog> dialog;

        Bench() { fixture.unlock(); }
        QString file(const QString &name, const QString &content) const
        {
            const QString path = fixture.folder.filePath(name);
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            out.write(content.toUtf8());
            return path;
        }
        void open()
        {
            fixture.find<QAction>("actionImport")->trigger();
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<ImportDialog *>(widget); found && found->isVisible())
                    dialog = found;
            }
            QVERIFY(dialog);
        }
        template<typename T>
        T *find(const QString &name) const
        {
            return dialog->findChild<T *>(name);
        }
        QPushButton *verb() const { return find<QPushButton>("verb"); }
        QString message() const { return find<InlineMessage>("importMessage")->text(); }
        bool onPage(int page) const { return dialog->findChild<QStackedWidget *>()->currentIndex() == page; }
        void press() const { QTest::mouseClick(verb(), Qt::LeftButton); }
        /// From the list to what each row becomes.
        void preview(const QString &list)
        {
            open();
            fixture.interaction.paths << file("list.csv", list);
            QTest::mouseClick(find<QPushButton>("importPick"), Qt::LeftButton);
            press();
            QTRY_VERIFY2(onPage(1), qPrintable(message()));
            press();
            QTRY_VERIFY2(onPage(2), qPrintable(message()));
        }
        int applications() const
        {
            const auto *table = fixture.page("applicationsPage")->findChild<QTableView *>("table");
            return table->model()->rowCount();
        }
        QString lastNotice() const
        {
            const auto notices = fixture.window->findChildren<Notice *>();
            return notices.isEmpty() ? QString() : notices.last()->findChild<QLabel *>("noticeText")->text();
        }
        QStringList outcomes() const
        {
            const auto *rows = find<QTableView>("importRows")->model();
            QStringList texts;
            for (int row = 0; row < rows->rowCount(); ++row)
                texts << rows->index(row, ImportRowsModel::Outcome).data().toString();
            return texts;
        }
    };

private Q_SLOTS:
    /// Replaces the base's; the platform without a screen has no size hints to pass on.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void fileBecomesRecords()
    {
        Bench bench;
        const int before = bench.applications();
        bench.preview(heading + anna + resembling + refused);
        QAbstractItemModelTester tester(bench.find<QTableView>("importRows")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        // What asks for a look comes first, beside what exists.
        QCOMPARE(bench.outcomes(), QStringList{"New, compare"});
        QVERIFY(bench.find<QWidget>("importBeside")->isVisible());
        QCOMPARE(bench.find<QLabel>("importThereName")->text(), "Anna Ek");
        auto *which = bench.find<QComboBox>("importWhich");
        which->setCurrentIndex(0);
        QCOMPARE(bench.outcomes(), (QStringList{"New", "New, compare", "Refused"}));
        QVERIFY(!bench.find<QWidget>("importBeside")->isVisible());
        const auto *rows = bench.find<QTableView>("importRows")->model();
        QVERIFY(rows->index(2, ImportRowsModel::Remark).data().toString().contains("not a date"));
        QCOMPARE(rows->index(2, ImportRowsModel::Row).data().toString(), "4");
        QVERIFY(bench.find<QLabel>("importSummary")->text().contains("refused"));
        QCOMPARE(bench.applications(), before);

        bench.press();
        QTRY_VERIFY2(bench.onPage(4), qPrintable(bench.message()));
        QTRY_COMPARE(bench.applications(), before + 2);
        QTRY_VERIFY(bench.fixture.find<QAction>("actionUndo")->text().contains("list.csv"));

        QTest::mouseClick(bench.find<QPushButton>("importAside"), Qt::LeftButton);
        QTRY_VERIFY2(bench.message().contains("undone"), qPrintable(bench.message()));
        QTRY_COMPARE(bench.applications(), before);
        QVERIFY(!bench.find<QPushButton>("importAside")->isVisible());
        bench.press();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void savesRefusedRows()
    {
        Bench bench;
        bench.preview(heading + anna + refused);
        const QString out = bench.fixture.folder.filePath("refused.csv");
        auto *save = bench.find<QPushButton>("saveRejects");
        QVERIFY(save->isVisible());
        // Never over the list itself.
        bench.fixture.interaction.paths << bench.fixture.folder.filePath("list.csv") << out;
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(bench.find<InlineMessage>("previewMessage")->text().contains("exists already"));
        QTest::mouseClick(save, Qt::LeftButton);
        QFile saved(out);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString text = saved.readAll();
        QVERIFY2(text.contains("Carl Ask") && text.contains("not a date"), qPrintable(text));
        QVERIFY(!text.contains("Anna Ek"));
        bench.dialog->reject();
    }

    void pastedFromExcel()
    {
        Bench bench;
        const int before = bench.applications();
        bench.open();
        bench.press();
        QVERIFY(bench.message().contains("Choose a file"));
        bench.find<QPlainTextEdit>("importPaste")->setPlainText(QString(heading + anna).replace(';', '\t'));
        QVERIFY(bench.message().isEmpty());
        bench.press();
        QTRY_VERIFY2(bench.onPage(1), qPrintable(bench.message()));
        QCOMPARE(bench.find<QComboBox>("column_1")->currentText(), "First applicant's name");
        bench.press();
        QTRY_VERIFY(bench.onPage(2));
        bench.press();
        QTRY_VERIFY(bench.onPage(4));
        QTRY_COMPARE(bench.applications(), before + 1);
        bench.dialog->accept();
    }

    void mappingByHandIsRemembered()
    {
        const QString odd = "När;Vem;Ringa\n2026-02-01;Anna Ek;070-1740605\n";
        Bench bench;
        bench.open();
        bench.dialog->takeFile(bench.file("odd.csv", odd));
        QTRY_VERIFY2(bench.onPage(1), qPrintable(bench.message()));
        const auto choose = [&](const QString &box, ImportColumn column) {
            auto *field = bench.find<QComboBox>(box);
            field->setCurrentIndex(field->findData(int(column)));
        };
        choose("column_1", ImportColumn::Ignored);
        bench.press();
        QVERIFY2(bench.message().startsWith("No column holds"), qPrintable(bench.message()));
        choose("column_0", ImportColumn::Received);
        choose("column_1", ImportColumn::Applicant1);
        choose("column_2", ImportColumn::Applicant1);
        bench.press();
        QVERIFY2(bench.message().startsWith("Two columns"), qPrintable(bench.message()));
        choose("column_2", ImportColumn::Phone);
        bench.press();
        QTRY_VERIFY2(bench.onPage(2), qPrintable(bench.message()));
        bench.press();
        QTRY_VERIFY(bench.onPage(4));
        bench.dialog->accept();
        QTRY_VERIFY(!bench.dialog);

        bench.open();
        bench.dialog->takeFile(bench.file("next.csv", odd));
        QTRY_VERIFY(bench.onPage(1));
        QCOMPARE(bench.find<QComboBox>("column_2")->currentData().toInt(), int(ImportColumn::Phone));
        bench.press();
        QTRY_VERIFY(bench.onPage(2));
        // The same list again adds nothing.
        QVERIFY(!bench.verb()->isEnabled());
        QCOMPARE(bench.outcomes(), QStringList{"Already there"});
        QTest::mouseClick(bench.find<QPushButton>("importBack"), Qt::LeftButton);
        QVERIFY(bench.onPage(1));
        bench.dialog->reject();
    }

    void presetIsSavedSuggestedAndUsed()
    {
        const QString odd = "När;Vem;Ringa\n2026-02-01;Anna Ek;070-1740605\n";
        Bench bench;
        bench.open();
        bench.dialog->takeFile(bench.file("odd.csv", odd));
        QTRY_VERIFY2(bench.onPage(1), qPrintable(bench.message()));
        auto *preset = bench.find<QComboBox>("importPreset");
        QCOMPARE(preset->count(), 1);
        const auto choose = [&](const QString &box, const QVariant &data) {
            auto *field = bench.find<QComboBox>(box);
            field->setCurrentIndex(field->findData(data));
            Q_EMIT field->activated(field->currentIndex());
        };
        auto *name = bench.find<QLineEdit>("importPresetName");
        auto *save = bench.find<QPushButton>("savePreset");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(name, "Webbform");
        // What cannot be read cannot be kept.
        save->click();
        QVERIFY2(bench.message().startsWith("No column holds"), qPrintable(bench.message()));
        choose("column_0", int(ImportColumn::Received));
        choose("column_1", int(ImportColumn::Applicant1));
        choose("column_2", int(ImportColumn::Phone));
        auto *channel = bench.find<QComboBox>("importChannel");
        channel->setCurrentIndex(0);
        Q_EMIT channel->activated(0);
        QCOMPARE(channel->currentText(), label(Channel::WebForm));
        auto *municipality = bench.find<QLineEdit>("importMunicipality");
        municipality->setText("Ankeborg");
        save->click();
        QVERIFY(bench.find<QWidget>("importMunicipalityMessage")->isVisible());
        municipality->setText("lund");
        save->click();
        QTRY_COMPARE(preset->currentText(), "Webbform");
        QVERIFY(bench.fixture.find<QAction>("actionUndo")->text().contains("Webbform"));
        bench.dialog->reject();
        QTRY_VERIFY(!bench.dialog);

        // Another list with these headings in another order, and one more.
        bench.open();
        bench.dialog->takeFile(bench.file("next.csv", "Vem;Annat;När;Ringa\nBo Ek;;2026-02-01;070-1740605\n"));
        QTRY_VERIFY(bench.onPage(1));
        QCOMPARE(bench.find<QComboBox>("importPreset")->currentText(), "Webbform");
        QCOMPARE(bench.find<QComboBox>("column_2")->currentData().toInt(), int(ImportColumn::Received));
        QCOMPARE(bench.find<QComboBox>("importChannel")->currentText(), label(Channel::WebForm));
        QCOMPARE(bench.find<QLineEdit>("importMunicipality")->text(), "Lund");
        // None detaches it, and what stands there is what is used.
        bench.find<QComboBox>("importPreset")->setCurrentIndex(0);
        Q_EMIT bench.find<QComboBox>("importPreset")->activated(0);
        bench.press();
        QTRY_VERIFY2(bench.onPage(2), qPrintable(bench.message()));
        bench.press();
        QTRY_VERIFY(bench.onPage(4));
        bench.dialog->accept();
        auto *table = bench.fixture.page("applicationsPage")->findChild<QTableView *>("table");
        const auto cells = [&] {
            QStringList texts;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    texts << table->model()->index(row, column).data().toString();
            }
            return texts;
        };
        QTRY_VERIFY(cells().contains("Lund"));
    }

    void presetThatDoesNotFitSaysSo()
    {
        Bench bench;
        bench.open();
        bench.dialog->takeFile(bench.file("list.csv", heading + anna));
        QTRY_VERIFY(bench.onPage(1));
        QTest::keyClicks(bench.find<QLineEdit>("importPresetName"), "Listan");
        bench.find<QPushButton>("savePreset")->click();
        QTRY_COMPARE(bench.find<QComboBox>("importPreset")->currentText(), "Listan");
        bench.dialog->reject();
        QTRY_VERIFY(!bench.dialog);
        bench.open();
        bench.dialog->takeFile(bench.file("other.csv", "Inkommen;Namn\n2026-02-01;Anna Ek\n"));
        QTRY_VERIFY(bench.onPage(1));
        auto *preset = bench.find<QComboBox>("importPreset");
        QCOMPARE(preset->currentIndex(), 0);
        preset->setCurrentIndex(1);
        Q_EMIT preset->activated(1);
        QVERIFY(bench.find<QWidget>("importPresetMessage")->isVisible());
        QCOMPARE(bench.find<QComboBox>("column_1")->currentData().toInt(), int(ImportColumn::Applicant1));
        // It can be deleted here, and that taken back.
        bench.find<QPushButton>("deletePreset")->click();
        QTRY_COMPARE(bench.find<QComboBox>("importPreset")->count(), 1);
        bench.dialog->reject();
        bench.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_VERIFY(!bench.dialog);
        // Undone once it can be done again.
        QTRY_VERIFY(bench.fixture.find<QAction>("actionRedo")->isEnabled());
        bench.open();
        bench.dialog->takeFile(bench.file("list.csv", heading + anna));
        QTRY_VERIFY(bench.onPage(1));
        QCOMPARE(bench.find<QComboBox>("importPreset")->currentText(), "Listan");
    }

    void badLists_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("Excel") << QByteArray("PK\x03\x04xl/workbook.xml", 20) << "no text file";
        QTest::newRow("blank") << QByteArray("\n\n \n") << "No column holds";
        QTest::newRow("open quote") << QByteArray("Inkommen;\"Namn\n2026-02-01;Anna\n") << "quotation mark";
    }

    void badLists()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        Bench bench;
        bench.open();
        const QString path = bench.fixture.folder.filePath("bad.csv");
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        bench.dialog->takeFile(path);
        QTRY_VERIFY2(bench.message().contains(said), qPrintable(bench.message()));
        QVERIFY(bench.onPage(0));
        bench.dialog->reject();
    }

    void fitsASmallScreen()
    {
        Bench bench;
        bench.fixture.theme.setZoom(200);
        bench.preview(heading + anna + resembling + refused);
        QCoreApplication::sendPostedEvents();
        constexpr int lowestScreen = 720;
        QVERIFY2(bench.dialog->minimumSizeHint().height() <= lowestScreen,
                 qPrintable(QString::number(bench.dialog->minimumSizeHint().height())));
        bench.dialog->reject();
    }

    void missingFile()
    {
        Bench bench;
        bench.open();
        bench.find<QLineEdit>("importFile")->setText(bench.fixture.folder.filePath("gone.csv"));
        bench.press();
        QTRY_VERIFY(bench.message().contains("gone.csv"));
        bench.dialog->reject();
    }

    void cancelLeavesNothing()
    {
        Bench bench;
        const int before = bench.applications();
        QString list = heading;
        for (int i = 0; i < 6'000; ++i)
            list += QString("2026-02-01;Anna Ek%1;;;Familjehem\n").arg(i);
        bench.preview(list);
        bench.press();
        QVERIFY(bench.onPage(3));
        bench.dialog->reject();
        QTRY_VERIFY2(bench.onPage(2), qPrintable(bench.message()));
        QVERIFY2(bench.message().contains("Nothing was changed"), qPrintable(bench.message()));
        QVERIFY(bench.verb()->isEnabled());
        QCOMPARE(bench.applications(), before);
        bench.dialog->reject();
    }

    void goesOnWithoutItsDialog()
    {
        Bench bench;
        const int before = bench.applications();
        bench.preview(heading + anna + refused);
        // Both before anything comes back, which a click of the mouse would let happen.
        bench.verb()->click();
        bench.find<QPushButton>("importAside")->click();
        QTRY_VERIFY2(bench.lastNotice().contains("taken in"), qPrintable(bench.lastNotice()));
        QTRY_COMPARE(bench.applications(), before + 1);
        const auto notices = bench.fixture.window->findChildren<Notice *>();
        QTest::mouseClick(notices.last()->findChild<QPushButton *>("noticeChoice0"), Qt::LeftButton);
        QTRY_VERIFY2(bench.lastNotice().contains("undone"), qPrintable(bench.lastNotice()));
        QTRY_COMPARE(bench.applications(), before);
    }

    void undoListsWhatWasLeft()
    {
        Bench bench;
        bench.preview(heading + anna);
        bench.press();
        QTRY_VERIFY(bench.onPage(4));
        // Undone from the menu meanwhile: there is nothing left of it to take back.
        bench.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_VERIFY(!bench.fixture.find<QAction>("actionUndo")->isEnabled());
        QTest::mouseClick(bench.find<QPushButton>("importAside"), Qt::LeftButton);
        QTRY_VERIFY2(bench.message().contains("left as"), qPrintable(bench.message()));
        bench.dialog->accept();
    }

    void droppedOnTheWindow()
    {
        Bench bench;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bench.file("dropped.csv", heading + anna))});
        QWidget *workspace = bench.fixture.find<QWidget>("workspace");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(workspace, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workspace, &drop);
        bench.dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(bench.dialog);
        QTRY_VERIFY(bench.onPage(1));
        bench.dialog->reject();
    }

    void protectedRowsAreMasked()
    {
        Bench bench;
        bench.preview("Inkommen;Namn;Personnummer;Telefon;Skyddade personuppgifter\n"
                      "2026-02-01;Kanariefågel;;070-1740605;Ja\n"
                      "igår;Kanariefågel;;;Ja\n");
        const auto *rows = bench.find<QTableView>("importRows")->model();
        QCOMPARE(rows->rowCount(), 2);
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 0; column < rows->columnCount(); ++column)
                QVERIFY(!rows->index(row, column).data().toString().contains("Kanarie"));
        }
        bench.dialog->reject();
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestImportWizard, QApplication>(argc, argv);
}
#include "tst_ImportWizard.moc"
