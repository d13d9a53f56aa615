#include "models/services/import/ColumnMapping.h"

#include "models/services/import/HeadingNames.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestColumnMapping : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *heading, const char *key) { QTest::newRow(heading) << heading << key; };
        row("Inkommen", "received");
        row("INKOM", "received");
        row(" Datum: ", "received");
        row("Ankomstdatum*", "received");
        row("Date received", "received");
        row("Sökande 1", "applicant_1");
        row("SÖKANDE", "applicant_1");
        row("So\u0308kande 1", "applicant_1");
        row("sokande_1", "applicant_1");
        row("Namn", "applicant_1");
        row("Applicant 1", "applicant_1");
        row("Förnamn", "given_name_1");
        row("Efternamn", "family_name_1");
        row("Personnummer (ÅÅÅÅMMDD-NNNN)", "number_1");
        row("Pnr", "number_1");
        row("Personal number", "number_1");
        row("Medsökande", "applicant_2");
        row("Förnamn 2", "given_name_2");
        row("Personnummer 2", "number_2");
        row("Adress", "address");
        row("Postnr.", "postcode");
        row("Ort", "city");
        row("Stadsdel", "district");
        row("Telefon", "phone");
        row("Mobil-nr", "phone");
        row("E-post", "email");
        row("E-mail address", "email");
        row("Uppdrag", "wished_types");
        row("Erfarenhet (år)", "experience_years");
        row("Barn i hemmet", "children_at_home");
        row("Husdjur", "pets");
        row("Språk", "languages");
        row("Hur fick du höra om oss?", "source");
        row("Skyddade personuppgifter", "protected");
        row("Meddelande", "message");
        row("given_name_2", "given_name_2");
        row("ignored", "");
        row("Skostorlek", "");
        row("", "");
        row("***", "");
    }
    void headings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, key);
        const auto column = columnOfHeading(heading);
        QCOMPARE(column ? QString(keyOf(*column)) : QString(), key);
    }

    void everyColumnKeyIsAHeading()
    {
        for (const auto &entry : codeKeys<ImportColumn>) {
            if (entry.code != ImportColumn::Ignored)
                QCOMPARE(columnOfHeading(entry.key), std::optional(entry.code));
        }
    }

    void recognises()
    {
        const auto mapping = ColumnMapping::make({"Namn", "Datum", "Skor", "Telefon", "Mobil", ""});
        QVERIFY(mapping.ok());
        QCOMPARE(mapping->indexOf(ImportColumn::Applicant1), 0);
        QCOMPARE(mapping->indexOf(ImportColumn::Received), 1);
        QCOMPARE(mapping->indexOf(ImportColumn::Phone), 3);
        QCOMPARE(mapping->indexOf(ImportColumn::Email), -1);
        QCOMPARE(mapping->headingOf(ImportColumn::Phone), QString("Telefon"));
        QCOMPARE(mapping->duplicates(), QStringList{"Mobil"});
        QCOMPARE(mapping->unrecognised(), QStringList{"Skor"});
        QCOMPARE(mapping->width(), 6);
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("heading");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("a row of data") << QStringList{"2026-03-01", "Anna", "19900101-2385"}
                                       << QStringList{"received", "applicant_1"};
        QTest::newRow("no date") << QStringList{"Namn", "Ort"} << QStringList{"received"};
        QTest::newRow("no applicant") << QStringList{"Datum", "Ort", "Förnamn"} << QStringList{"applicant_1"};
        QTest::newRow("number does") << QStringList{"Datum", "Pnr"} << QStringList{};
        QTest::newRow("halves do") << QStringList{"Datum", "Förnamn", "Efternamn"} << QStringList{};
    }
    void missing()
    {
        QFETCH(QStringList, heading);
        QFETCH(QStringList, missing);
        const auto mapping = ColumnMapping::make(heading);
        QCOMPARE(mapping.ok(), missing.isEmpty());
        if (!mapping) {
            QCOMPARE(mapping.error().code, ErrorCode::CsvNoHeading);
            QCOMPARE(mapping.error().arguments, missing);
        }
    }

    void byHandGoesFirst()
    {
        const auto map =
            HeadingMap::fromJson("\xef\xbb\xbf{\"columns\": {\"vem\": \"applicant_1\", \"#3\": \"received\","
                                 "\"Telefon\": \"ignored\"}}");
        QVERIFY(map.ok());
        const auto mapping = ColumnMapping::make({"Vem?", "Datum", "När", "Telefon", "Namn"}, *map);
        QVERIFY(mapping.ok());
        QCOMPARE(mapping->indexOf(ImportColumn::Applicant1), 0);
        QCOMPARE(mapping->indexOf(ImportColumn::Received), 2);
        QVERIFY(!mapping->has(ImportColumn::Phone));
        QCOMPARE(mapping->duplicates(), (QStringList{"Datum", "Namn"}));
    }

    void mappingIsKeptAndFoundAgain()
    {
        const QStringList heading{"Namn", "Datum", "Datum", "", "Skor"};
        const auto mapping = ColumnMapping::make(heading);
        QVERIFY(mapping.ok());
        const auto again = HeadingMap::fromJson(mapping->toMap().toJson());
        QVERIFY(again.ok());
        const auto second = ColumnMapping::make(heading, *again);
        QVERIFY(second.ok());
        for (const auto &entry : codeKeys<ImportColumn>)
            QCOMPARE(second->indexOf(entry.code), mapping->indexOf(entry.code));
        QCOMPARE(ColumnMapping::signature(heading),
                 ColumnMapping::signature({"NAMN:", " datum", "Datum*", "", "skor"}));
        QVERIFY(ColumnMapping::signature(heading) != ColumnMapping::signature({"Namn", "Datum", "Skor"}));
    }

    void badMaps_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << "not_json";
        QTest::newRow("not JSON") << QByteArray("columns: x") << "not_json";
        QTest::newRow("not UTF-8") << QByteArray("{\"columns\": {\"\xe5\": \"received\"}}") << "not_json";
        QTest::newRow("deep") << QByteArray("[").repeated(60'000) << "not_json";
        QTest::newRow("large") << QByteArray(" ").repeated(65'537) << "too_large";
        QTest::newRow("list") << QByteArray("[]") << "shape";
        QTest::newRow("no columns") << QByteArray("{}") << "shape";
        QTest::newRow("columns are a list") << QByteArray("{\"columns\": []}") << "shape";
        QTest::newRow("something beside") << QByteArray("{\"columns\": {}, \"x\": 1}") << "shape";
        QTest::newRow("number for a key") << QByteArray("{\"columns\": {\"Namn\": 3}}") << "shape";
        QTest::newRow("unknown column") << QByteArray("{\"columns\": {\"Namn\": \"shoe_size\"}}") << "unknown_column";
        QTest::newRow("column twice") << QByteArray("{\"columns\": {\"A\": \"city\", \"B\": \"city\"}}")
                                      << "column_twice";
        QTest::newRow("unknown heading") << QByteArray("{\"columns\": {\"Skor\": \"city\"}}") << "unknown_heading";
        QTest::newRow("number too high") << QByteArray("{\"columns\": {\"#3\": \"city\"}}") << "unknown_heading";
        QTest::newRow("number zero") << QByteArray("{\"columns\": {\"#0\": \"city\"}}") << "unknown_heading";
        QTest::newRow("number no number") << QByteArray("{\"columns\": {\"#x\": \"city\"}}") << "unknown_heading";
        QTest::newRow("empty heading") << QByteArray("{\"columns\": {\"\": \"city\"}}") << "unknown_heading";
        QTest::newRow("one heading twice")
            << QByteArray("{\"columns\": {\"#1\": \"city\", \"Namn\": \"phone\"}}") << "column_twice";
    }
    void badMaps()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        std::optional<Error> error;
        if (const auto map = HeadingMap::fromJson(json); !map)
            error = map.error();
        else if (const auto mapping = ColumnMapping::make({"Namn", "Datum"}, *map); !mapping)
            error = mapping.error();
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::MappingInvalid);
        QCOMPARE(error->arguments.first(), what);
    }
};

FAMN_TEST_MAIN(TestColumnMapping)
#include "tst_ColumnMapping.moc"
