#include "models/print/ListPrint.h"
#include "models/print/PagePainter.h"
#include "models/tables/DeskTableModels.h"
#include "models/tables/FamilyTableModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace famn;

namespace {

const QHash<QString, QString> municipalities{{"0180", "Stockholm"}, {"0184", "Solna"}};
const QString canary = "Kanariefågel";

FamilyRow family(const QString &number, const QString &name, const QString &municipality)
{
    FamilyRow row;
    row.id.uuid = Uuid::generate(FakeClock().now());
    row.caseNumber = number;
    row.name = name;
    row.municipality = municipality;
    row.district = "Huvudsta";
    row.assignments = 2;
    return row;
}

/// Whatever the register might hand out of a protected family.
FamilyRow hidden()
{
    FamilyRow row = family("FH-2026-0009", canary, "0184");
    row.district = canary;
    row.city = canary;
    row.experienced = true;
    row.protection = Protection::ConfidentialityMarking;
    return row;
}

QList<int> columnsOf(const TableModel &model, const QStringList &names)
{
    QList<int> columns;
    for (const QString &name : names) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.columnId(column) == name)
                columns.append(column);
        }
    }
    return columns;
}

QStringList texts(const PrintTable &table, qsizetype column)
{
    QStringList found;
    for (const auto &row : table.rows)
        found.append(row.at(column).text);
    return found;
}

} // namespace

class TestListPrint : public FamnTest
{
    Q_OBJECT

    FamilyTableModel m_model;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".?"));
        m_model.setFilter({});
        m_model.setMunicipalities(municipalities);
        m_model.setRows({family("FH-2026-0001", "Öberg", "0184"), hidden(), family("FH-2026-0002", "Zetter", "0180"),
                         family("FH-2026-0003", "<b>Ek</b>", "0184")});
        m_model.sort(0, Qt::AscendingOrder);
    }

    void rowsAndColumnsAsTheListHasThem()
    {
        const PrintTable table = printedRows(m_model, columnsOf(m_model, {"assignments", "name"}));
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.columns.first().title, "Assignments");
        QVERIFY(table.columns.first().toTheRight);
        QVERIFY(!table.columns.last().toTheRight);
        QCOMPARE(texts(table, 1), (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "Protected"}));
        QCOMPARE(table.rows.first().last().tone, PrintTone::Name);
        QCOMPARE(table.rows.last().last().tone, PrintTone::Hidden);
        m_model.sort(0, Qt::DescendingOrder);
        QCOMPARE(texts(printedRows(m_model, {0}), 0), (QStringList{"Öberg", "Zetter", "<b>Ek</b>", "Protected"}));
    }

    void filterIsKeptAndSaid()
    {
        m_model.setFilter({"e", {{"municipality", "0184"}}});
        const PrintDocument document = printedList("Families", m_model, {0});
        QCOMPARE(document.rows(), 2);
        const QString count = std::get<PrintParagraph>(document.blocks.first()).text;
        QCOMPARE(count, "2 row(s) of 4 · Name or case number: e · Municipality: Solna");
        m_model.setFilter({});
        QCOMPARE(printedCount(m_model), "4 row(s)");
        QCOMPARE(printedCount(m_model, 3), "3 row(s) of 4");
        QCOMPARE(printedCount(m_model, 3, 70), "3 row(s) of 70");
        m_model.setFilter({"nobody", {}});
        QCOMPARE(printedList("Families", m_model, {0}).blocks.size(), 1);
    }

    void noMoreThanIsAskedFor()
    {
        QCOMPARE(printedRows(m_model, {0}, 2).rows.size(), 2);
        QCOMPARE(printedRows(m_model, {0}, -1).rows.size(), 4);
        QCOMPARE(printedRows(m_model, {0}, 0).rows.size(), 0);
    }

    void secondLinesArePrinted()
    {
        QueueRow row;
        row.id.uuid = Uuid::generate(FakeClock().now());
        row.familyName = "Öberg";
        row.district = "Huvudsta";
        QueueRow secret = row;
        secret.id.uuid = Uuid::generate(FakeClock().now());
        secret.district = canary;
        secret.protection = Protection::ProtectedRegistration;
        UnansweredTableModel model(FakeClock().now());
        model.setRows({row, secret});
        const PrintTable table = printedRows(model, columnsOf(model, {"family"}));
        QCOMPARE(table.rows.at(0).first().second, "Huvudsta");
        QCOMPARE(table.rows.at(1).first().second, QString());
        QCOMPARE(table.rows.at(1).first().text, "Protected");
    }

    void nothingProtectedIsInTheFile_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<bool>("plain");
        QTest::newRow("usual") << false << false;
        QTest::newRow("large") << true << false;
        QTest::newRow("black and white") << false << true;
    }

    void nothingProtectedIsInTheFile()
    {
        QFETCH(bool, large);
        QFETCH(bool, plain);
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        QList<int> columns;
        for (int column = 0; column < m_model.columnCount(); ++column)
            columns.append(column);
        PrintMark mark;
        mark.unit = "Solna";
        const PrintOptions options{.largeType = large, .blackAndWhite = plain, .orientation = {}};
        const auto layout = layOut(printedList("Families", m_model, columns), options, mark);
        QVERIFY(layout.ok());
        const auto pdf = pdfOf(*layout);
        QVERIFY(pdf.ok());
        QTemporaryDir folder;
        QFile file(folder.filePath("a.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        const QString text = pagesOf(file.fileName()).join(u' ');
        QVERIFY(text.contains("Öberg"));
        QVERIFY(text.contains("FH-2026-0009"));
        QCOMPARE(text.count("Protected"), 5);
        QVERIFY(!text.contains("Kanarie"));
        // Raw text too, not only what can be seen.
        QVERIFY(!outputOf("pdftotext", {"-raw", file.fileName(), "-"}).contains("Kanarie"));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestListPrint, QGuiApplication>(argc, argv);
}
#include "tst_ListPrint.moc"
