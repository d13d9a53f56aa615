#include "models/services/import/CsvReader.h"

#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace famn;

namespace {

/// Everything a file gave: the heading, then the records, then an error if there was one.
struct Outcome
{
    QStringList heading;
    int headingRow = 0;
    QList<CsvRecord> records;
    std::optional<Error> error;
};

Outcome readAll(const QString &path)
{
    Outcome outcome;
    auto reader = CsvReader::open(path);
    if (!reader) {
        outcome.error = reader.error();
        return outcome;
    }
    outcome.heading = reader->heading();
    outcome.headingRow = reader->headingRow();
    for (;;) {
        auto record = reader->next();
        if (!record) {
            outcome.error = record.error();
            return outcome;
        }
        if (!record->has_value())
            return outcome;
        outcome.records.append(**record);
    }
}

QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        if (c == QChar(0x20ac))
            bytes.append('\x80');
        else if (c == QChar(0x2013))
            bytes.append('\x96');
        else
            bytes.append(static_cast<char>(c.unicode()));
    }
    return bytes;
}

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding == "Windows-1252")
        return windows1252(text);
    if (encoding == "UTF-8")
        return text.toUtf8();
    if (encoding == "UTF-8 BOM")
        return "\xef\xbb\xbf" + text.toUtf8();
    const bool little = encoding.startsWith("UTF-16LE");
    const auto kind = little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    QStringEncoder encoder(kind, encoding.endsWith("BOM") ? QStringConverter::Flag::WriteBom
                                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestCsvReader : public FamnTest
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name = "list.csv")
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

private Q_SLOTS:
    void everyShapeGivesTheSameRecords_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("lineEnd");
        for (const QString encoding :
             {"Windows-1252", "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16LE BOM", "UTF-16BE", "UTF-16BE BOM"}) {
            for (const QString delimiter : {";", ",", "\t"}) {
                for (const QString lineEnd : {"\r\n", "\n", "\r"}) {
                    const QString name = encoding + (delimiter == "\t" ? QString("tab") : delimiter) +
                                         (lineEnd.size() == 2 ? "CRLF"
                                          : lineEnd == "\n"   ? "LF"
                                                              : "CR");
                    QTest::newRow(qPrintable(name)) << encoding << delimiter << lineEnd;
                }
            }
        }
    }
    void everyShapeGivesTheSameRecords()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, delimiter);
        QFETCH(QString, lineEnd);
        const QStringList lines{
            "Inkommen|Sökande 1|Meddelande",
            "2026-03-01|Zoë Öberg|\"Rad ett\nrad två; \"\"Du, behövs\"\"\t!\"",
            "",
            "|| ",
            " 2026-03-02 |Åsa| 5 € – billigt ",
        };
        QString text = lines.join("\x01");
        text.replace("|", delimiter).replace("\x01", lineEnd);
        const QString path = write(encoded(text, encoding));
        const Outcome outcome = readAll(path);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.heading, (QStringList{"Inkommen", "Sökande 1", "Meddelande"}));
        QCOMPARE(outcome.headingRow, 1);
        const QList<CsvRecord> expected{
            {2, {"2026-03-01", "Zoë Öberg", "Rad ett\nrad två; \"Du, behövs\"\t!"}, false},
            {3, {}, true},
            {4, {"", "", ""}, true},
            {5, {"2026-03-02", "Åsa", "5 € – billigt"}, false},
        };
        QCOMPARE(outcome.records, expected);
        auto reader = CsvReader::open(path);
        QVERIFY(reader.ok());
        const bool wide = encoding.startsWith("UTF-16");
        QCOMPARE(reader->encoding(), wide ? encoding.left(8) : encoding);
        QCOMPARE(QString(QChar::fromLatin1(reader->delimiter())), delimiter);
        while (reader->next()->has_value()) {
        }
        QCOMPARE(reader->bytesRead(), reader->totalBytes());
    }

    void finalLineEndIsNoRecord()
    {
        QCOMPARE(readAll(write("a;b\r\n1;2\r\n")).records.size(), 1);
        QCOMPARE(readAll(write("a;b\r\n1;2")).records.size(), 1);
        QCOMPARE(readAll(write("a;b\r\n1;2\r\n\r\n")).records.size(), 2);
        QCOMPARE(readAll(write("a;b\r\n1;2\r\n\x1a")).records.size(), 1);
    }

    void lineEndsAcrossBlocks()
    {
        // Whatever the block size, some CRLF falls on a border between two blocks, and some character too.
        for (int shift = 0; shift < 3; ++shift) {
            QByteArray bytes("Namn;Ort" + QByteArray(shift, 'x') + "\r\n");
            for (int i = 0; i < 40'000; ++i)
                bytes.append("å;ö\r\n");
            const Outcome outcome = readAll(write(bytes));
            QVERIFY(!outcome.error);
            QCOMPARE(outcome.records.size(), 40'000);
            for (const CsvRecord &record : outcome.records)
                QVERIFY(record.cells == (QStringList{"å", "ö"}));
        }
    }

    void utf16AcrossBlocks()
    {
        QString text("Namn;Ort\r\n");
        for (int i = 0; i < 30'000; ++i)
            text.append("x😀;ö\r\n");
        const Outcome outcome = readAll(write(encoded(text, "UTF-16LE BOM")));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.records.size(), 30'000);
        for (const CsvRecord &record : outcome.records)
            QVERIFY(record.cells == (QStringList{"x😀", "ö"}));
    }

    void encodingIsDecidedByTheWholeFile()
    {
        QByteArray bytes("Namn;Ort\r\n");
        while (bytes.size() < 2'000'000)
            bytes.append("Anna;Solna\r\n");
        bytes.append("G\xf6ran;\x80rebro\r\n");
        const QString path = write(bytes);
        QCOMPARE(CsvReader::open(path)->encoding(), QString("Windows-1252"));
        QCOMPARE(readAll(path).records.last().cells, (QStringList{"Göran", "€rebro"}));
    }

    void oddBytes_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("undefined in Windows-1252") << QByteArray("\xe5\x81") << QString("å\uFFFD");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QString("À¯");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QString("í\u00A0€");
        // A file in UTF-8 into which somebody pasted a line from another.
        QTest::newRow("mixed") << QByteArray("åäöÅÄÖ").repeated(3) + "\xe5\xe4 \x96"
                               << QString("åäöÅÄÖ").repeated(3) + QString("\u00E5\u00E4 –");
        QTest::newRow("cut off") << QByteArray("åäöÅÄÖ \xe2\x82") << QString("åäöÅÄÖ \u00E2\u201A");
    }
    void oddBytes()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        const Outcome outcome = readAll(write("a;b\n1;" + cell));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.records.first().cells.at(1), expected);
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("heading");
        QTest::addColumn<int>("rows");
        QTest::newRow("announced") << QByteArray("sep=,\r\na;x,b\r\n1,2\r\n") << QStringList{"a;x", "b"} << 1;
        QTest::newRow("announced, quoted")
            << QByteArray("\"sep=;\"\r\na;b,c,d\r\n1;2\r\n") << QStringList{"a", "b,c,d"} << 1;
        QTest::newRow("announced tab") << QByteArray("SEP=\t\na\tb\n1\t2\n") << QStringList{"a", "b"} << 1;
        QTest::newRow("commas in quotes") << QByteArray("\"a, b, c\";d\n1;2\n") << QStringList{"a, b, c", "d"} << 1;
        QTest::newRow("commas in brackets")
            << QByteArray("a;typ (x, y, z, w);c\n1;x, y;2\n1;x;2\n") << QStringList{"a", "typ (x, y, z, w)", "c"} << 2;
        QTest::newRow("one column") << QByteArray("Namn\nAnna\n") << QStringList{"Namn"} << 1;
        QTest::newRow("space after quotes")
            << QByteArray("\"a\" ;\"b\" ; c\n1;2;3\n") << QStringList{"a", "b", "c"} << 1;
        QTest::newRow("spaces in quotes stay") << QByteArray("\" a \";b\n1;2\n") << QStringList{" a ", "b"} << 1;
        QTest::newRow("stray quote") << QByteArray("5\" a;b\n1;2\n") << QStringList{"5\" a", "b"} << 1;
    }
    void delimiters()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, heading);
        QFETCH(int, rows);
        const Outcome outcome = readAll(write(text));
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.heading, heading);
        QCOMPARE(outcome.headingRow, 1);
        QCOMPARE(outcome.records.size(), rows);
    }

    void blankLinesBeforeTheHeadingCount()
    {
        const Outcome outcome = readAll(write("\r\n;;\r\na;b\r\n1;2\r\n"));
        QCOMPARE(outcome.headingRow, 3);
        QCOMPARE(outcome.records, (QList<CsvRecord>{{4, {"1", "2"}, false}}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("argument");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty << QString();
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << ErrorCode::FileEmpty << QString();
        QTest::newRow("only a wide mark") << QByteArray("\xff\xfe") << ErrorCode::FileEmpty << QString();
        QTest::newRow("only blank lines") << QByteArray("\r\n;;\r\n \n") << ErrorCode::CsvNoHeading << QString();
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 [Content_Types].xml") << ErrorCode::TextNotReadable << "xlsx";
        QTest::newRow("ods") << QByteArray("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                             << ErrorCode::TextNotReadable << "ods";
        QTest::newRow("zip") << QByteArray("PK\x03\x04 x") << ErrorCode::TextNotReadable << "zip";
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 x") << ErrorCode::TextNotReadable << "xls";
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << ErrorCode::TextNotReadable << "pdf";
        QTest::newRow("NUL") << QByteArray("a;b\n1;\0;2\n", 10) << ErrorCode::TextNotReadable << "binary";
        QTest::newRow("late NUL") << "a;b\n" + QByteArray("1;2\n").repeated(90'000) + QByteArray("\0", 1)
                                  << ErrorCode::TextNotReadable << "binary";
        QTest::newRow("control characters")
            << QByteArray("\x01\x02\x03 abc;\x05\n") << ErrorCode::TextNotReadable << "binary";
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0;\0\0\0", 12) << ErrorCode::TextNotReadable
                                << "binary";
        QTest::newRow("half a UTF-16 character") << QByteArray("\xff\xfe"
                                                               "a\0;\0b\0\n\0x",
                                                               11)
                                                 << ErrorCode::TextNotReadable << "binary";
        QTest::newRow("line of 1 MB") << "a;b\n1;2\n3;" + QByteArray(1'000'000, 'x') << ErrorCode::CsvLineTooLong
                                      << "3";
        QTest::newRow("1 MB of empty cells")
            << "a;b\n1;2\n" + QByteArray(1'100'000, ';') << ErrorCode::CsvLineTooLong << "3";
        QTest::newRow("1 MB in an open quote")
            << "a;b\n1;\"" + QByteArray("2;3\n").repeated(300'000) << ErrorCode::CsvLineTooLong << "2";
        QTest::newRow("heading of 1 MB") << QByteArray(1'100'000, 'x') << ErrorCode::CsvLineTooLong << "1";
        QTest::newRow("257 columns") << "a" + QByteArray(";a").repeated(256) + "\n"
                                     << ErrorCode::CsvTooManyColumns << "1";
        QTest::newRow("257 cells") << "a;b\n" + QByteArray("x;").repeated(256) + "x\n"
                                   << ErrorCode::CsvTooManyColumns << "2";
        QTest::newRow("open quote") << QByteArray("a;b\n1;2\n3;\"4\n5;6\n") << ErrorCode::CsvOpenQuote << "3";
        QTest::newRow("too many rows") << "a;b\n" + QByteArray("1;2\n").repeated(200'001) << ErrorCode::CsvTooManyRows
                                       << "200000";
        QTest::newRow("blank lines without end")
            << QByteArray("\n").repeated(300'000) << ErrorCode::CsvTooManyRows << "200000";
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, argument);
        const QString path = write(bytes);
        const Outcome outcome = readAll(path);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, code);
        QStringList arguments{path};
        if (code == ErrorCode::CsvNoHeading)
            arguments = {"received", "applicant_1"};
        if (!argument.isEmpty())
            arguments.append(argument);
        QCOMPARE(outcome.error->arguments, arguments);
    }

    void limitsThemselvesAreTaken()
    {
        QVERIFY(!readAll(write("a" + QByteArray(";a").repeated(255) + "\n")).error);
        QVERIFY(!readAll(write("a;b" + QByteArray(16'000, ';') + "\n1;2\n")).error);
        QCOMPARE(readAll(write("a;b\n" + QByteArray("1;2\n").repeated(200'000))).records.size(), 200'000);
        const Outcome longLine = readAll(write("a;b\n1;" + QByteArray(999'990, 'x') + "\n3;4\n"));
        QVERIFY(!longLine.error);
        QCOMPARE(longLine.records.first().cells.at(1).size(), 999'990);
    }

    void recordsBeforeAnErrorAreGivenAndTheErrorStays()
    {
        auto reader = CsvReader::open(write("a;b\n1;2\n3;\"4\n"));
        QVERIFY(reader.ok());
        QCOMPARE(reader->next()->value().cells, (QStringList{"1", "2"}));
        QCOMPARE(reader->next().error().code, ErrorCode::CsvOpenQuote);
        QCOMPARE(reader->next().error().code, ErrorCode::CsvOpenQuote);
    }

    void whatIsNoFile()
    {
        QCOMPARE(readAll(m_folder.filePath("none.csv")).error->code, ErrorCode::FileMissing);
        QCOMPARE(readAll(m_folder.path()).error->code, ErrorCode::FileUnreadable);
        QCOMPARE(readAll(QString()).error->code, ErrorCode::FileMissing);
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath("pipe.csv");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readAll(pipe).error->code, ErrorCode::FileUnreadable);
        QCOMPARE(readAll("/dev/zero").error->code, ErrorCode::FileUnreadable);
#endif
    }

    void randomBytesEndInRecordsOrAnError()
    {
        QRandomGenerator random(7);
        static const QByteArray letters("a;,\t\r\n\"\xe5\xc3\xa5 =\xff\xfe\x80", 15);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes;
            const int size = random.bounded(1, 400);
            while (bytes.size() < size)
                bytes.append(letters.at(random.bounded(int(letters.size()))));
            const Outcome outcome = readAll(write(bytes));
            int row = outcome.headingRow;
            for (const CsvRecord &record : outcome.records)
                QCOMPARE(record.row, ++row);
            QVERIFY(outcome.error || !outcome.heading.isEmpty());
        }
    }

    void hugeFileIsRefusedAtOnce()
    {
        QFile file(m_folder.filePath("huge.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(Q_INT64_C(2'147'483'648)))
            QSKIP("no sparse files here");
        file.close();
        const Outcome outcome = readAll(file.fileName());
        QCOMPARE(outcome.error->code, ErrorCode::FileTooLarge);
        QCOMPARE(outcome.error->arguments, (QStringList{file.fileName(), "100"}));
        QVERIFY(file.remove());
    }
};

FAMN_TEST_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
