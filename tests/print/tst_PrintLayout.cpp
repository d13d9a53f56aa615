#include "models/print/PagePainter.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"

#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSet>
#include <QTemporaryDir>

using namespace famn;

namespace {

constexpr int all = -1;

PrintMark mark()
{
    PrintMark made;
    made.unit = "Solna · Familjehemsenheten";
    made.printedBy = "Åsa Öberg";
    made.at = FakeClock().now();
    return made;
}

PrintMark numbered()
{
    PrintMark made = mark();
    made.number = 17;
    made.journalHead = "4711 0123456789";
    return made;
}

/// COLUMNS columns and ROWS rows of short text: "r3c1".
PrintDocument sample(int rows, int columns = 4)
{
    PrintTable table;
    for (int column = 0; column < columns; ++column)
        table.columns.append({QString("Head%1").arg(column), column == 1});
    for (int row = 0; row < rows; ++row) {
        QList<PrintCell> cells;
        for (int column = 0; column < columns; ++column)
            cells.append({QString("r%1c%2").arg(row).arg(column), {}, PrintTone::Plain});
        table.rows.append(cells);
    }
    return {"Families", {PrintParagraph{"What was picked"}, table}};
}

PrintLayout laidOut(const PrintDocument &document, const PrintOptions &options = {}, const PrintMark &edge = mark())
{
    auto layout = layOut(document, options, edge);
    if (!layout)
        qFatal("no layout");
    return *layout;
}

QList<PrintFragment> fragments(const PrintLayout &layout, PrintFragment::Kind kind, int page = all)
{
    QList<PrintFragment> found;
    for (int i = 0; i < layout.pageCount(); ++i) {
        for (const PrintFragment &fragment : layout.page(i)) {
            if (fragment.kind == kind && (page == all || page == i))
                found.append(fragment);
        }
    }
    return found;
}

} // namespace

class TestPrintLayout : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowOnceUnderARepeatedHead_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("large");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << false << 1;
        QTest::newRow("one") << 1 << false << 1;
        QTest::newRow("some") << 200 << false << 6;
        QTest::newRow("some, large") << 200 << true << 8;
        QTest::newRow("many") << 10'000 << false << 267;
    }

    void everyRowOnceUnderARepeatedHead()
    {
        QFETCH(int, rows);
        QFETCH(bool, large);
        QFETCH(int, pages);
        const PrintLayout layout =
            laidOut(sample(rows), {.largeType = large, .blackAndWhite = false, .orientation = {}});
        // Fonts differ a little between systems.
        QVERIFY2(qAbs(layout.pageCount() - pages) <= pages / 8, qPrintable(QString::number(layout.pageCount())));
        const auto placed = fragments(layout, PrintFragment::Kind::Row);
        QCOMPARE(placed.size(), rows);
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(placed.at(row).row, row);
            QVERIFY(placed.at(row).first == 0 && placed.at(row).last);
        }
        QCOMPARE(fragments(layout, PrintFragment::Kind::Title).size(), 1);
        for (int page = 0; rows > 0 && page < layout.pageCount(); ++page) {
            QCOMPARE(fragments(layout, PrintFragment::Kind::Head, page).size(), 1);
            QVERIFY(!fragments(layout, PrintFragment::Kind::Row, page).isEmpty());
        }
    }

    void nothingLiesOnAnotherOrOutside()
    {
        PrintDocument document = sample(120);
        auto &table = std::get<PrintTable>(document.blocks[1]);
        for (int row = 0; row < 120; ++row)
            table.rows[row][2].text = QString("word ").repeated(1 + (row * 7) % 90);
        const PrintLayout layout = laidOut(document);
        const QRectF body = PrintStyle::body(layout.orientation());
        const PrintStyle style({});
        for (int page = 0; page < layout.pageCount(); ++page) {
            qreal end = body.top();
            for (const PrintFragment &fragment : layout.page(page)) {
                QVERIFY(fragment.y >= end);
                end = fragment.y + fragment.count * style.second.line;
                QVERIFY(end < body.bottom());
            }
        }
        QVERIFY(fragments(layout, PrintFragment::Kind::Row).size() == 120);
    }

    void edgesStandOnEveryPage()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintLayout layout = laidOut(sample(200));
        layout.setMark(numbered());
        const QStringList pages = pagesOf(save(layout));
        QCOMPARE(pages.size(), layout.pageCount());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString &page = pages.at(i);
            for (const char *text :
                 {"Solna · Familjehemsenheten", "Print no. 17", "Secrecy under 26 kap. 1 § OSL (2009:400)",
                  "Printed 2026-03-02 12:00 by Åsa Öberg", "Log 4711 0123456789", "Head0", "Head3"})
                QVERIFY2(page.contains(text), text);
            QVERIFY(page.contains(QString("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(page.contains("Families"));
            QVERIFY(!page.contains("TRAINING"));
        }
        QVERIFY(pages.first().contains("What was picked"));
    }

    void previewHasNoNumberAndTheSamePages()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintLayout layout = laidOut(sample(200));
        const QStringList before = pagesOf(save(layout));
        QVERIFY(before.first().contains("Preview"));
        QVERIFY(!before.first().contains("Print no."));
        PrintMark long1 = numbered();
        long1.number = 999'999'999;
        layout.setMark(long1);
        const QStringList after = pagesOf(save(layout));
        QCOMPARE(after.size(), before.size());
        QVERIFY(after.first().contains("999999999"));
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after.at(i).count("c0"), before.at(i).count("c0"));
    }

    void trainingSaysSo_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("grey") << false;
        QTest::newRow("black and white") << true;
    }

    void trainingSaysSo()
    {
        QFETCH(bool, plain);
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintMark edge = mark();
        edge.training = true;
        const QStringList pages =
            pagesOf(save(laidOut(sample(100), {.largeType = false, .blackAndWhite = plain, .orientation = {}}, edge)));
        for (const QString &page : pages)
            QVERIFY(page.contains("TRAINING"));
    }

    void blackAndWhiteHasNoGrey()
    {
        const PrintStyle style({.largeType = false, .blackAndWhite = true, .orientation = {}});
        for (const QColor &color : {style.ink, style.muted, style.hair, style.bar, style.onBar})
            QVERIFY(color == QColor(Qt::black) || color == QColor(Qt::white));
        QVERIFY(style.bar != style.onBar);
        const PrintStyle grey({});
        QVERIFY(grey.muted != QColor(Qt::black));
    }

    void largeTypeIsLarger()
    {
        const PrintStyle large({.largeType = true, .blackAndWhite = false, .orientation = {}});
        QCOMPARE(large.plain.font.pixelSize(), int(pt(14)));
        QCOMPARE(PrintStyle({}).plain.font.pixelSize(), int(pt(10)));
    }

    void paperSuitsTheColumns_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<std::optional<QPageLayout::Orientation>>("wish");
        QTest::addColumn<QPageLayout::Orientation>("paper");
        using Wish = std::optional<QPageLayout::Orientation>;
        QTest::newRow("few") << 4 << Wish() << QPageLayout::Portrait;
        QTest::newRow("many") << 16 << Wish() << QPageLayout::Landscape;
        QTest::newRow("few, across") << 4 << Wish(QPageLayout::Landscape) << QPageLayout::Landscape;
        QTest::newRow("many, upright") << 16 << Wish(QPageLayout::Portrait) << QPageLayout::Portrait;
    }

    void paperSuitsTheColumns()
    {
        QFETCH(int, columns);
        QFETCH(std::optional<QPageLayout::Orientation>, wish);
        QFETCH(QPageLayout::Orientation, paper);
        const PrintLayout layout =
            laidOut(sample(10, columns), {.largeType = false, .blackAndWhite = false, .orientation = wish});
        QCOMPARE(layout.orientation(), paper);
        QCOMPARE(layout.paper().width() > layout.paper().height(), paper == QPageLayout::Landscape);
    }

    void columnsWithoutRoomStandBelow()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintDocument document = sample(60, 40);
        auto &table = std::get<PrintTable>(document.blocks[1]);
        table.rows[3][5].text = QString("ab ").repeated(9000);
        table.rows[4][39].second = QString("cd ").repeated(9000);
        const PrintLayout layout = laidOut(document);
        const QStringList pages = pagesOf(save(layout));
        const QString text = pages.join(u' ');
        // Every cell whole, once, whatever was split over pages.
        for (int row = 0; row < 60; ++row) {
            for (int column = 0; column < 40; ++column) {
                if (row == 3 && column == 5)
                    continue;
                const QRegularExpression cell(QString("\\br%1c%2\\b").arg(row).arg(column));
                QVERIFY2(text.count(cell) == 1, qPrintable(cell.pattern()));
            }
        }
        QCOMPARE(text.count("ab"), 9000);
        QCOMPARE(text.count("cd"), 9000);
        for (const QString &page : pages) {
            for (int column = 0; column < 40; ++column)
                QVERIFY(page.contains(QString("Head%1").arg(column)));
        }
    }

    void longTextIsNeverLeftOut()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintDocument document = sample(3);
        auto &table = std::get<PrintTable>(document.blocks[1]);
        table.rows[1][0].text = QString(5000, u'x');
        table.rows[1][3].second = QString("zz ").repeated(700);
        document.blocks.prepend(PrintParagraph{QString("yy ").repeated(3000)});
        document.blocks.append(PrintHeading{"After all"});
        document.blocks.append(PrintParagraph{"The end."});
        const PrintLayout layout = laidOut(document);
        const QString text = pagesOf(save(layout)).join(u' ');
        // The head's titles have no such letters.
        QCOMPARE(text.count(u'x'), 5000);
        QCOMPARE(text.count("zz"), 700);
        QCOMPARE(text.count("yy"), 3000);
        QVERIFY(text.contains("r2c3"));
        QVERIFY(text.indexOf("After all") > text.indexOf("r2c3"));
        QVERIFY(text.indexOf("The end.") > text.indexOf("After all"));
    }

    void hostileTextIsTakenAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << "<b>Ek</b> & Co"
                                << "<b>Ek</b> & Co";
        QTest::newRow("lines") << "one\ntwo\ttab"
                               << "one two tab";
        QTest::newRow("separators") << QString("one\u2028two\u2029three") << "one two three";
        QTest::newRow("percent") << "%1 %n %2"
                                 << "%1 %n %2";
        QTest::newRow("swedish") << "Åsa Öberg-Ärlig"
                                 << "Åsa Öberg-Ärlig";
    }

    void hostileTextIsTakenAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        PrintDocument document = sample(1, 1);
        std::get<PrintTable>(document.blocks[1]).rows[0][0].text = text;
        document.title = text;
        document.blocks[0] = PrintParagraph{text};
        PrintMark edge = numbered();
        edge.unit = text;
        edge.printedBy = text;
        const QString page = pagesOf(save(laidOut(document, {}, edge))).join(u'\n').simplified();
        QCOMPARE(page.count(shown), 5);
    }

    void hostileTextComesToAnEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("controls") << QString("a\u0000b\u0007c\u001b[0m");
        QTest::newRow("right to left") << QString("\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629");
        QTest::newRow("override") << QString("\u202eabc\u202c");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800));
        QTest::newRow("marks") << "e" + QString(500, QChar(0x301));
        QTest::newRow("invisible") << QString(300, QChar(0x200b));
    }

    void hostileTextComesToAnEnd()
    {
        QFETCH(QString, text);
        PrintDocument document = sample(2);
        auto &table = std::get<PrintTable>(document.blocks[1]);
        table.rows[0][0] = {text, text, PrintTone::Plain};
        table.columns[2].title = text;
        document.title = text;
        PrintMark edge = numbered();
        edge.unit = text.repeated(3);
        const auto pdf = pdfOf(laidOut(document, {}, edge));
        QVERIFY(pdf.ok());
        QVERIFY(pdf->startsWith("%PDF"));
    }

    void namesAreInTheTextOnlyAndFontsInTheFile()
    {
        if (lacks({"pdfinfo", "pdffonts"}))
            QSKIP("poppler-utils is not installed");
        PrintDocument document = sample(3);
        document.title = "Kanariefågel";
        PrintMark edge = numbered();
        edge.unit = "Kanarieenheten";
        const QString path = save(laidOut(document, {}, edge));
        const QString info = infoOf(path);
        QVERIFY(QRegularExpression("Title:\\s+Famn\n").match(info).hasMatch());
        QVERIFY(QRegularExpression("Creator:\\s+Famn\n").match(info).hasMatch());
        QVERIFY(info.contains("(A4)"));
        QVERIFY(!info.contains("Author"));
        QVERIFY(!info.contains("Kanarie"));
        QVERIFY(!info.contains(m_folder.path()));
        const auto fonts = fontsOf(path);
        QVERIFY(!fonts.isEmpty());
        for (const auto &[name, embedded] : fonts)
            QVERIFY2(embedded, qPrintable(name));
    }

    void canBeStopped()
    {
        CancelToken cancel;
        long long heard = 0;
        const Progress progress = [&](long long done, long long total) {
            QVERIFY(done <= total);
            heard = done;
            if (done > 500)
                cancel.cancel();
        };
        const auto layout = layOut(sample(20'000), {}, mark(), progress, cancel);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Cancelled);
        QVERIFY(heard > 500 && heard < 20'000);
        const PrintLayout whole = laidOut(sample(500));
        CancelToken stop;
        const auto pdf = pdfOf(
            whole, [&](long long done, long long) { done == 2 ? stop.cancel() : void(); }, stop);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
    }

    void partOfThePages()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        const PrintLayout layout = laidOut(sample(200));
        const auto pdf = neutralPdf([&](QPdfWriter &writer) -> Result<void> {
            PagePainter::prepare(writer, layout.orientation());
            PagePainter painter(layout, writer, 1, 2);
            while (!painter.finished()) {
                if (!painter.paintNext())
                    return internalError({});
            }
            return painter.finish() ? done() : internalError({});
        });
        QVERIFY(pdf.ok());
        const QStringList pages = pagesOf(write(*pdf));
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.first().contains(QString("Page 2 of %1").arg(layout.pageCount())));
        QVERIFY(pages.last().contains(QString("Page 3 of %1").arg(layout.pageCount())));
    }

private:
    QString write(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath("print.pdf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(pdf);
        return file.fileName();
    }

    QString save(const PrintLayout &layout)
    {
        const auto pdf = pdfOf(layout);
        if (!pdf)
            qFatal("no pdf");
        return write(*pdf);
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    return runTest<TestPrintLayout, QGuiApplication>(argc, argv);
}
#include "tst_PrintLayout.moc"
