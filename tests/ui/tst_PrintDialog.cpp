#include "models/domain/Labels.h"
#include "models/print/PagePainter.h"
#include "models/storage/JournalReader.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/dialogs/print/PrintPreview.h"
#include "ui/dialogs/print/PrintRun.h"
#include "ui/style/DialogFrame.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace famn;

namespace {

QDialog *openPreview(const WindowFixture &fixture)
{
    QDialog *dialog = openByCommand(fixture, "actionPrint", "printDialog");
    if (!dialog || !QTest::qWaitFor([&] { return buttonOf(*dialog, "verb")->isEnabled(); }))
        return nullptr;
    return dialog;
}

PrintPreview *previewOf(const QDialog &dialog)
{
    return dialog.findChild<PrintPreview *>("printPreview");
}

QString messageOf(const QDialog &dialog)
{
    QStringList texts;
    const auto labels = dialog.findChild<QWidget *>("printMessage")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u' ').trimmed();
}

QString pageText(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>("printPage")->text();
}

/// The prints that the register's journal tells of, latest first.
QList<JournalEntry> printsIn(const WindowFixture &fixture)
{
    QList<JournalEntry> prints;
    inRegister(fixture, [&](const OpenRegister &open) {
        JournalFilter filter;
        filter.action = JournalAction::Print;
        const auto entries = JournalReader(open.reg->writer()).select(filter);
        if (!entries)
            qFatal("no journal");
        prints = *entries;
    });
    return prints;
}

void lock(const WindowFixture &fixture)
{
    fixture.find<QAction>("actionLock")->trigger();
    QTRY_VERIFY(!fixture.window->isUnlocked());
}

/// A register with 300 families more, each with an application.
std::unique_ptr<WindowFixture> manyFamilies()
{
    return std::make_unique<WindowFixture>(false, true, [](WritePath &write) {
        const auto made = write.run([](Change &change) -> Result<void> {
            for (int i = 0; i < 300; ++i) {
                Family family;
                FAMN_ASSIGN(number, change.nextCaseNumber());
                family.caseNumber = number;
                family.displayName = QString("Familj %1").arg(i);
                FAMN_ASSIGN(stored, change.insert(family));
                Application application;
                application.family = stored.id;
                application.receivedOn = QDate(2026, 1, 7);
                application.channel = Channel::WebForm;
                application.wishedTypes = {AssignmentType::FosterHome};
                FAMN_TRY(change.insert(application));
            }
            return done();
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    });
}

} // namespace

class TestPrintDialog : public FamnTest
{
    Q_OBJECT

    QString write(const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath("printed.pdf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(pdf);
        return file.fileName();
    }

    /// Where WORD stands on the first page of the PDF at PATH, in points.
    static QRectF placeOf(const QString &path, const QString &word)
    {
        const QString boxes = QString::fromUtf8(outputOf("pdftotext", {"-bbox", "-l", "1", path, "-"}));
        static const QString number = "\"([0-9.]+)\"";
        const auto match =
            QRegularExpression(QString("xMin=%1 yMin=%1 xMax=%1 yMax=%1>%2<").arg(number, word)).match(boxes);
        const auto value = [&](int i) { return match.captured(i).toDouble(); };
        return QRectF(QPointF(value(1), value(2)), QPointF(value(3), value(4)));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void printsDirectlyAsLastTime()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        WindowFixture fixture;
        fixture.unlock();
        auto *view = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        // Somebody chose paper once, in the preview.
        QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
        auto *dialog = fixture.find<DialogFrame>("printDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->verb()->isEnabled());
        dialog->findChild<QComboBox *>("printPaper")->setCurrentIndex(2);
        QTRY_VERIFY(dialog->verb()->isEnabled());
        dialog->verb()->click();
        QTRY_COMPARE(fixture.find<DialogFrame>("printDialog"), nullptr);
        QCOMPARE(fixture.interaction.printersAsked, 1);
        fixture.interaction.printed.clear();
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));

        QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!fixture.interaction.printed.isEmpty());
        QCOMPARE(fixture.interaction.printersAsked, 1);
        QCOMPARE(fixture.interaction.printersTaken, 1);
        QVERIFY(!fixture.find<DialogFrame>("printDialog"));
        auto *told = fixture.find<QLabel>("statusDone");
        QTRY_VERIFY(told->isVisible());
        QCOMPARE(told->text(), QString("Printed: Applications, no. 2."));
        QVERIFY(!fixture.find<QPushButton>("statusUndo")->isVisible());
        const QString path = write(fixture.interaction.printed);
        const QByteArray text = outputOf("pdftotext", {"-layout", path, "-"});
        QVERIFY(text.contains("Zetter"));
        QVERIFY(!text.contains(WindowFixture::canary));
        const QByteArray facts = outputOf("pdfinfo", {path});
        QVERIFY2(facts.contains("841.89 x 595") || facts.contains("842 x 595"), facts.constData());
        lock(fixture);
        const QList<JournalEntry> prints = printsIn(fixture);
        QCOMPARE(prints.size(), 2);
        QCOMPARE(prints.first().kind, "application");
    }

    void directPrintWithoutAPrinterSaysSo()
    {
        WindowFixture fixture;
        fixture.interaction.noPrinter = true;
        fixture.unlock();
        fixture.find<QAction>("actionPrintDirect")->trigger();
        QTRY_VERIFY(fixture.find<QLabel>("noticeText"));
        QVERIFY(fixture.find<QLabel>("noticeText")->text().contains("no printer"));
        lock(fixture);
        // Nothing left the program, so no number is used up.
        QVERIFY(printsIn(fixture).isEmpty());
    }

    void printsWhatTheListShows()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        WindowFixture fixture;
        fixture.unlock();
        auto *view = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        auto *model = qobject_cast<TableModel *>(view->model());
        // By keyboard: filter, hide a column, print.
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("ny"));
        QTRY_COMPARE(model->rowCount(), 3);
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->columnId(column) == "children")
                view->hideColumn(column);
        }
        QTest::keyClick(fixture.window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = fixture.find<QDialog>("printDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        QCOMPARE(titleOf(*dialog), "Print: Applications");
        QCOMPARE(pageText(*dialog), "Page 1 of 1");
        QCOMPARE(previewOf(*dialog)->accessibleDescription(), "Page 1 of 1");
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<QDialog>("printDialog"));
        QCOMPARE(fixture.interaction.printersAsked, 1);
        const QString text = pagesOf(write(fixture.interaction.printed)).join(u' ');
        for (const char *wanted : {"Applications", "Öberg", "<b>Ek</b>", "Protected", "Print no. 1", "by Karin",
                                   "3 row(s) of 4 · Stage: New", "Secrecy under 26 kap. 1 §", "Page 1 of 1"})
            QVERIFY2(text.contains(wanted), wanted);
        QVERIFY(!text.contains(WindowFixture::canary));
        QVERIFY(!text.contains("Zetter"));
        QVERIFY(text.contains("Years"));
        QVERIFY(!text.contains("Children"));
        lock(fixture);
        const auto prints = printsIn(fixture);
        QCOMPARE(prints.size(), 1);
        QCOMPARE(prints.first().kind, "application");
        QVERIFY(prints.first().record.isNull());
    }

    void numbersGoOnAndOnlyPrintsTakeThem()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("families");
        fixture.interaction.refusePrinter = true;
        QDialog *dialog = openPreview(fixture);
        QVERIFY(dialog);
        // Nobody chose a printer: nothing is taken, and the preview stays.
        goOn(*dialog);
        QCOMPARE(fixture.interaction.printersAsked, 1);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>("printDialog"));
        fixture.interaction.refusePrinter = false;
        for (int number = 1; number <= 2; ++number) {
            dialog = openPreview(fixture);
            QVERIFY(dialog);
            goOn(*dialog);
            QTRY_VERIFY(!fixture.find<QDialog>("printDialog"));
        }
        lock(fixture);
        QCOMPARE(printsIn(fixture).size(), 2);
        QCOMPARE(printsIn(fixture).first().kind, "family");
    }

    void savesAPdf()
    {
        if (lacks({"pdftotext", "pdfinfo"}))
            QSKIP("poppler-utils is not installed");
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openPreview(fixture);
        QVERIFY(dialog);
        const QString path = m_folder.filePath("saved.pdf");
        fixture.interaction.paths = {path, m_folder.filePath("none/saved.pdf")};
        QTest::keyClick(buttonOf(*dialog, "savePdf"), Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(messageOf(*dialog).contains("print no. 1"));
        QCOMPARE(buttonOf(*dialog, "cancel")->text(), "Close");
        const QString text = pagesOf(path).join(u' ');
        QVERIFY(text.contains("Print no. 1"));
        QVERIFY(text.contains("Öberg"));
        QVERIFY(!text.contains(WindowFixture::canary));
        QVERIFY(QRegularExpression("Title:\\s+Famn\n").match(infoOf(path)).hasMatch());
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Where it cannot be written it says so, and another can be tried.
        QTest::keyClick(buttonOf(*dialog, "savePdf"), Qt::Key_Space);
        QTRY_VERIFY(messageOf(*dialog).contains("none"));
        QVERIFY(buttonOf(*dialog, "savePdf")->isEnabled());
    }

    void choicesChangeThePagesAndAreRemembered()
    {
        const auto fixture = manyFamilies();
        fixture->unlock();
        fixture->show("families");
        QDialog *dialog = openPreview(*fixture);
        QVERIFY(dialog);
        const auto pages = [&] { return previewOf(*dialog)->pageCount(); };
        const int usual = pages();
        QVERIFY(usual > 3);
        auto *large = dialog->findChild<QCheckBox *>("printLarge");
        QTest::keyClick(large, Qt::Key_Space);
        QVERIFY(large->isChecked());
        QTRY_VERIFY(pages() > usual);
        const int inLarge = pages();
        auto *paper = dialog->findChild<QComboBox *>("printPaper");
        QTest::keyClick(paper, Qt::Key_Down);
        QCOMPARE(paper->currentText(), "Upright");
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled() && pages() != inLarge);
        goOn(*dialog);
        QTRY_VERIFY(!fixture->find<QDialog>("printDialog"));
        dialog = openPreview(*fixture);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QCheckBox *>("printLarge")->isChecked());
        QVERIFY(!dialog->findChild<QCheckBox *>("printPlain")->isChecked());
        QCOMPARE(dialog->findChild<QComboBox *>("printPaper")->currentText(), "Upright");
    }

    void pagesAreTurnedByKeyAndByButton()
    {
        const auto fixture = manyFamilies();
        fixture->unlock();
        fixture->show("families");
        QDialog *dialog = openPreview(*fixture);
        QVERIFY(dialog);
        PrintPreview *preview = previewOf(*dialog);
        const int last = preview->pageCount() - 1;
        QVERIFY(last > 2);
        QVERIFY(!buttonOf(*dialog, "printBefore")->isEnabled());
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1);
        QTest::keyClick(buttonOf(*dialog, "printAfter"), Qt::Key_Space);
        QCOMPARE(preview->page(), 2);
        QTest::keyClick(preview, Qt::Key_PageUp);
        QCOMPARE(preview->page(), 1);
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->page(), last);
        QCOMPARE(pageText(*dialog), QString("Page %1 of %1").arg(last + 1));
        QVERIFY(!buttonOf(*dialog, "printAfter")->isEnabled());
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), last);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->page(), 0);
        // Larger than the window: the keys move down the page first.
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(preview, Qt::Key_Plus);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 0);
        QTest::keyClick(preview, Qt::Key_0);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(preview, Qt::Key_Minus);
        QVERIFY(!preview->grab().isNull());
    }

    void deskIsPrintedWhole()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("desk");
        QDialog *dialog = openPreview(fixture);
        QVERIFY(dialog);
        goOn(*dialog);
        QTRY_VERIFY(!fixture.find<QDialog>("printDialog"));
        const QString text = pagesOf(write(fixture.interaction.printed)).join(u' ');
        for (const char *wanted : {"Desk", "To answer", "My tasks", "Öberg", "Protected", "3 row(s)", "Huvudsta"})
            QVERIFY2(text.contains(wanted), wanted);
        QVERIFY(!text.contains(WindowFixture::canary));
        lock(fixture);
        QCOMPARE(printsIn(fixture).first().kind, "desk");
    }

    /// What Qt prints through is no PDF writer; its pages must lie on the paper the same way.
    void printersGetWholeSheets_data()
    {
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::newRow("upright") << QPageLayout::Portrait;
        QTest::newRow("across") << QPageLayout::Landscape;
    }

    void printersGetWholeSheets()
    {
        QFETCH(QPageLayout::Orientation, orientation);
        if (lacks({"pdftotext", "pdfinfo"}))
            QSKIP("poppler-utils is not installed");
        PrintTable table;
        table.columns.append({"Head", false});
        for (int row = 0; row < 100; ++row)
            table.rows.append({{QString("row%1").arg(row), {}, PrintTone::Plain}});
        PrintMark mark;
        mark.unit = "Enheten";
        const auto layout =
            layOut({"Title", {table}}, {.largeType = false, .blackAndWhite = false, .orientation = orientation}, mark);
        QVERIFY(layout.ok());
        const auto direct = pdfOf(*layout);
        QVERIFY(direct.ok());
        const QString path = m_folder.filePath("printer.pdf");
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            PagePainter::prepare(printer, layout->orientation());
            PagePainter painter(*layout, printer);
            while (!painter.finished())
                QVERIFY(painter.paintNext());
            QVERIFY(painter.finish());
        }
        QCOMPARE(pagesOf(path).size(), layout->pageCount());
        QVERIFY(infoOf(path).contains(orientation == QPageLayout::Portrait ? "595 x 842" : "842 x 595"));
        const QRectF ours = placeOf(write(*direct), "Enheten");
        const QRectF theirs = placeOf(path, "Enheten");
        // 18 mm from the left and 13 from the top, on either.
        QVERIFY(qAbs(ours.left() - 51) < 2 && ours.top() > 35 && ours.top() < 45);
        QVERIFY(qAbs(theirs.left() - ours.left()) < 2 && qAbs(theirs.top() - ours.top()) < 2);
        QVERIFY(qAbs(theirs.width() - ours.width()) < 2);
    }

    void stoppedPrintsAreForgotten_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("stopped") << false;
        QTest::newRow("destroyed, as by a lock") << true;
    }

    void stoppedPrintsAreForgotten()
    {
        QFETCH(bool, destroyed);
        PrintTable table;
        table.columns.append({"Head", false});
        for (int row = 0; row < 3000; ++row)
            table.rows.append({{QString("row%1").arg(row), {}, PrintTone::Plain}});
        auto made = layOut({"Title", {table}}, {}, {});
        QVERIFY(made.ok());
        const auto layout = std::make_shared<const PrintLayout>(std::move(*made));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        int aborted = 0;
        bool gone = false;
        std::shared_ptr<QPdfWriter> writer(new QPdfWriter(&buffer), [&gone](QPdfWriter *used) {
            delete used;
            gone = true;
        });
        PagePainter::prepare(*writer, layout->orientation());
        auto run = std::make_unique<PrintRun>(
            layout, ChosenPrinter{writer, 0, layout->pageCount() - 1, [&] { ++aborted; }}, nullptr);
        writer.reset();
        QSignalSpy progressed(run.get(), &PrintRun::progressed);
        QSignalSpy finished(run.get(), &PrintRun::finished);
        run->start();
        QTRY_VERIFY(!progressed.isEmpty());
        QVERIFY(progressed.first().at(0).toInt() < layout->pageCount());
        QVERIFY(finished.isEmpty());
        if (destroyed)
            run.reset();
        else
            run->stop();
        QCOMPARE(aborted, 1);
        QVERIFY(gone);
        QVERIFY(finished.isEmpty());
        run.reset();
        QCOMPARE(aborted, 1);
    }

    void nothingToPrint()
    {
        WindowFixture fixture(false, false);
        fixture.unlock();
        QVERIFY(!fixture.find<QAction>("actionPrint")->isEnabled());
    }

    void lockingStopsIt()
    {
        const auto fixture = manyFamilies();
        fixture->unlock();
        QVERIFY(openByCommand(*fixture, "actionPrint", "printDialog"));
        lock(*fixture);
        QVERIFY(!fixture->find<QDialog>("printDialog"));
        QVERIFY(fixture->interaction.printed.isEmpty());
        QCOMPARE(printsIn(*fixture).size(), 0);
    }

    void lookedAt_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<int>("zoom");
        QTest::newRow("light") << Look::Light << 100;
        QTest::newRow("dark") << Look::Dark << 100;
        QTest::newRow("contrast") << Look::HighContrast << 100;
        QTest::newRow("light200") << Look::Light << 200;
    }

    /// The dialog holds what it must at every size; with FAMN_PICTURES set it leaves pictures there.
    void lookedAt()
    {
        QFETCH(Look, look);
        QFETCH(int, zoom);
        const auto fixture = manyFamilies();
        fixture->theme.choose(look);
        fixture->theme.setZoom(zoom);
        fixture->unlock();
        QDialog *dialog = openPreview(*fixture);
        QVERIFY(dialog);
        const QStringList names{"printLarge",  "printPlain", "printPaper", "printSmaller", "printLarger", "printWhole",
                                "printBefore", "printAfter", "savePdf",    "verb",         "printPreview"};
        for (const QString &name : names) {
            auto *widget = dialog->findChild<QWidget *>(name);
            QVERIFY2(widget, qPrintable(name));
            auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(name));
            QVERIFY2(dialog->rect().contains(widget->mapTo(dialog, widget->rect().center())), qPrintable(name));
        }
        const QString pictures = qEnvironmentVariable("FAMN_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(dialog->grab().save(pictures + "/print-" + QTest::currentDataTag() + ".png"));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestPrintDialog, QApplication>(argc, argv);
}
#include "tst_PrintDialog.moc"
