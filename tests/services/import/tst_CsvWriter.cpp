#include "models/services/import/CsvWriter.h"

#include "models/services/import/CsvReader.h"
#include "models/services/import/FormulaGuard.h"
#include "tests/support/FamnTest.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace famn;

namespace {

/// Cells made of what is hard to write: quotes, delimiters, line breaks, spaces, letters beyond ASCII, formula signs.
QString randomCell(QRandomGenerator *random)
{
    static const QStringList pieces{"\"", "\"\"", ";",   ",", "\t", "\r\n", "\n",     "\r",   " ", "a",   "Åsa",
                                    "😀",  "=1+1", "+46", "-", "@",  "'",    "\uFF1D", "sep=", "0", "x y", "\u00A0"};
    QString cell;
    const auto length = random->bounded(6);
    for (int i = 0; i < length; ++i)
        cell.append(pieces.at(random->bounded(int(pieces.size()))));
    return cell;
}

} // namespace

class TestCsvWriter : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void looksAsExcelWantsIt()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        QVERIFY(writer.writeRow({"Rad", "Meddelande"}).ok());
        QVERIFY(writer.writeRow({"2", "så; \"där\"", "=HYPERLINK(\"x\")", "+46701740605", " x", ""}).ok());
        QVERIFY(writer.writeRow({""}).ok());
        QCOMPARE(buffer.data(), QByteArray("\xef\xbb\xbfRad;Meddelande\r\n"
                                           "2;\"så; \"\"där\"\"\";\"'=HYPERLINK(\"\"x\"\")\";'+46701740605;\" x\";\r\n"
                                           "\"\"\r\n"));
    }

    void plainFormHasCommasAndNoMark()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, CsvForm::Plain);
        QVERIFY(writer.writeRow({"Rad", "Å; ä", "a,b", "@x"}).ok());
        QCOMPARE(buffer.data(), QByteArray("Rad,\"Å; ä\",\"a,b\",'@x\r\n"));
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("guarded");
        for (const QString sign :
             {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", " ="}) {
            const QString code = QString::number(sign.back().unicode(), 16);
            QTest::newRow(qPrintable(sign.size() > 1 ? "space " + code : code)) << sign + "1" << true;
        }
        for (const QString text : {"", " ", "1=1", "a", "'a", "2026-03-01", "'=1"})
            QTest::newRow(qPrintable("plain " + text)) << text << false;
    }
    void formulas()
    {
        QFETCH(QString, cell);
        QFETCH(bool, guarded);
        QCOMPARE(withoutFormula(cell), guarded ? "'" + cell : cell);
        if (guarded)
            QCOMPARE(withFormulaRestored(withoutFormula(cell)), cell);
    }

    void randomRowsReadBack()
    {
        QRandomGenerator random(20260302);
        QTemporaryDir folder;
        QFile file(folder.filePath("round.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file);
        const QStringList heading{"A", "B", "C", "D", "E"};
        QVERIFY(writer.writeRow(heading).ok());
        QList<QStringList> rows;
        for (int i = 0; i < 5'000; ++i) {
            QStringList cells;
            for (int column = 0; column < heading.size(); ++column)
                cells.append(randomCell(&random));
            QVERIFY(writer.writeRow(cells).ok());
            rows.append(cells);
        }
        file.close();

        auto reader = CsvReader::open(file.fileName());
        QVERIFY(reader.ok());
        QCOMPARE(reader->heading(), heading);
        for (int i = 0; i < rows.size(); ++i) {
            const auto record = reader->next();
            QVERIFY(record.ok() && record->has_value());
            QCOMPARE(record->value().row, i + 2);
            QStringList expected;
            for (const QString &cell : rows.at(i))
                expected.append(withoutFormula(cell));
            QCOMPARE(record->value().cells, expected);
        }
        QVERIFY(!reader->next()->has_value());
    }

    void fullDeviceIsAnError()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("no /dev/full here");
        QFile file("/dev/full");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        CsvWriter writer(file);
        const auto result = writer.writeRow({"x"});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
    }
};

FAMN_TEST_MAIN(TestCsvWriter)
#include "tst_CsvWriter.moc"
