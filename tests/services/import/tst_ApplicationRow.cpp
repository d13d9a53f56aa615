#include "models/services/import/ApplicationRow.h"

#include "tests/support/FamnTest.h"

#include <QSet>

using namespace famn;

namespace {

const QDate today(2026, 3, 2);

/// A good row; tests change single cells of it.
const QList<std::pair<QString, QString>> goodCells{
    {"Inkommen", "2026-03-01 14:05"},
    {"Sökande 1", "Göran von Essen"},
    {"Personnummer 1", "19850105-9953"},
    {"Sökande 2", "Anna Ali"},
    {"Personnummer 2", "620525-9861"},
    {"Adress", "Storgatan  1"},
    {"Postnr", "211 20"},
    {"Ort", "MALMÖ"},
    {"Stadsdel", "Centrum"},
    {"Telefon", "070-174 06 05"},
    {"E-post", "goran@exempel.se"},
    {"Uppdrag", "Familjehem, jourhem"},
    {"Erfarenhet (år)", "5"},
    {"Barn i hemmet", "2"},
    {"Husdjur", "Hund, katt"},
    {"Språk", "svenska, arabiska"},
    {"Hur fick du höra om oss", "Bio"},
    {"Skyddade personuppgifter", "Nej"},
    {"Meddelande", "=Rad ett\nrad två"},
};

QStringList heading()
{
    QStringList names;
    for (const auto &cell : goodCells)
        names.append(cell.first);
    return names;
}

RowContext context()
{
    return {today, municipalitiesByName({{"1280", "Malmö", "12", "Skåne län"}}), "0180"};
}

CsvRecord record(const QHash<QString, QString> &changes = {})
{
    CsvRecord made{7, {}, false};
    for (const auto &[name, text] : goodCells)
        made.cells.append(changes.value(name, text));
    return made;
}

ParsedRow parse(const CsvRecord &made)
{
    return parseRow(made, *ColumnMapping::make(heading()), context());
}

QStringList keys(const QList<RowIssue> &issues)
{
    QStringList list;
    for (const RowIssue &issue : issues)
        list.append(QString(keyOf(issue.code)));
    return list;
}

} // namespace

class TestApplicationRow : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void goodRow()
    {
        const ParsedRow row = parse(record());
        QVERIFY(row.draft);
        QCOMPARE(keys(row.warnings), QStringList());
        const ApplicationDraft &draft = *row.draft;
        QCOMPARE(draft.row, 7);
        const Application &application = draft.application;
        QCOMPARE(application.receivedOn, QDate(2026, 3, 1));
        QCOMPARE(application.receivedAt, std::optional(swedishInstant(QDate(2026, 3, 1), QTime(14, 5))));
        QCOMPARE(application.channel, Channel::Import);
        QCOMPARE(application.stage, ApplicationStage::New);
        QCOMPARE(application.wishedTypes.toText(), QString("familjehem,jourhem"));
        QCOMPARE(application.experienceYears, std::optional(5));
        QCOMPARE(application.experienced, std::optional(true));
        QCOMPARE(application.childrenAtHome, std::optional(2));
        QCOMPARE(application.source, QString("Bio"));
        QCOMPARE(application.message, QString("=Rad ett\nrad två"));
        const Family &family = draft.family;
        QCOMPARE(family.displayName, QString("Ali, von Essen"));
        QCOMPARE(family.municipality, QString("1280"));
        QCOMPARE(family.address, QString("Storgatan 1"));
        QCOMPARE(family.postcode, QString("21120"));
        QCOMPARE(family.city, QString("MALMÖ"));
        QCOMPARE(family.district, QString("Centrum"));
        QCOMPARE(family.pets.toText(), QString("hund,katt"));
        QCOMPARE(family.languages, QString("sv,ar"));
        QCOMPARE(family.protection, Protection::None);
        QCOMPARE(draft.persons.size(), 2);
        const Person &first = draft.persons.at(0);
        QCOMPARE(first.role, PersonRole::Adult1);
        QCOMPARE(first.number, QString("198501059953"));
        QCOMPARE(first.numberKind, std::optional(PersonNumberKind::PersonalNumber));
        QCOMPARE(first.birthDate, QDate(1985, 1, 5));
        QCOMPARE(first.sex, std::optional(Sex::Man));
        QCOMPARE(first.givenName, QString("Göran"));
        QCOMPARE(first.familyName, QString("von Essen"));
        QCOMPARE(first.phone, QString("+46701740605"));
        QCOMPARE(first.email, QString("goran@exempel.se"));
        const Person &second = draft.persons.at(1);
        QCOMPARE(second.role, PersonRole::Adult2);
        QCOMPARE(second.number, QString("196205259861"));
        QCOMPARE(second.phone, QString());
    }

    void issues_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("rejected");
        QTest::addColumn<QStringList>("warnings");
        const auto refused = [](const char *column, const QString &cell, const char *code) {
            QTest::newRow(qPrintable(QString(column) + " " + cell.left(40)))
                << column << cell << QStringList{code} << QStringList{};
        };
        const auto warned = [](const char *column, const QString &cell, const char *code) {
            const QStringList codes = *code ? QStringList{code} : QStringList{};
            QTest::newRow(qPrintable(QString(column) + " " + cell.left(40)))
                << column << cell << QStringList{} << codes;
        };
        refused("Inkommen", "", "missing_date");
        refused("Inkommen", " - ", "missing_date");
        refused("Inkommen", "2026-02-30", "bad_date");
        refused("Inkommen", "i går", "bad_date");
        refused("Inkommen", "2026-03-03", "future_date");
        refused("Personnummer 1", "19850105-9954", "bad_number_checksum");
        refused("Personnummer 1", "19851305-9953", "bad_number_date");
        refused("Personnummer 1", "20850105-9953", "bad_number_future");
        refused("Personnummer 1", "19850105-0000", "bad_number_birth_number");
        refused("Personnummer 1", "1,98501E+11", "bad_number_shape");
        warned("Personnummer 1", "", "");
        warned("Personnummer 1", "=\"19850105-9953\"", "");
        warned("Sökande 1", "", "missing_name");
        warned("Personnummer 2", "620525-9862", "bad_second_number");
        warned("Personnummer 2", "850105-9953", "same_number_twice");
        warned("Personnummer 2", "", "");
        warned("Telefon", "ring", "bad_phone");
        warned("Telefon", "070-1740605 / 08-46500400", "several_values");
        warned("Telefon", "'+46701740605", "");
        warned("Telefon", "-", "");
        warned("E-post", "goran", "bad_email");
        warned("Postnr", "2112", "bad_postcode");
        warned("Uppdrag", "", "missing_type");
        warned("Uppdrag", "Bonus", "unknown_type");
        warned("Erfarenhet (år)", "61", "bad_experience");
        warned("Barn i hemmet", "flera", "bad_children");
        warned("Husdjur", "drake", "unknown_pet");
        warned("Språk", "klingonska", "unknown_language");
        warned("Skyddade personuppgifter", "kanske", "unknown_protection");
        warned("Adress", QString("x").repeated(201), "too_long");
        warned("Meddelande", QString("x").repeated(20'001), "too_long");
        warned("Sökande 2", QString("x").repeated(201), "too_long");
    }
    void issues()
    {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        QFETCH(QStringList, rejected);
        QFETCH(QStringList, warnings);
        const ParsedRow row = parse(record({{column, cell}}));
        QCOMPARE(keys(row.rejected), rejected);
        QCOMPARE(keys(row.warnings), warnings);
        QCOMPARE(row.draft.has_value(), rejected.isEmpty());
        for (const RowIssue &issue : row.rejected + row.warnings) {
            QCOMPARE(issue.row, 7);
            QCOMPARE(issue.column, column);
        }
        if (row.draft) {
            QVERIFY(row.draft->family.address.size() <= maxLine);
            QVERIFY(row.draft->application.message.size() <= maxText);
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("timed");
        for (const char *text : {"2026-03-01", "20260301", "1/3 2026", "01.03.2026", "1-3-2026", " 2026-03-01 "})
            QTest::newRow(text) << text << false;
        for (const char *text :
             {"2026-03-01 07:14", "2026-03-01T07:14:00", "01.03.2026 07.14", "1/3 2026 7:14", "20260301 07:14"})
            QTest::newRow(text) << text << true;
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(bool, timed);
        const ParsedRow row = parse(record({{"Inkommen", text}}));
        QVERIFY(row.draft);
        QCOMPARE(row.draft->application.receivedOn, QDate(2026, 3, 1));
        QCOMPARE(row.draft->application.receivedAt.has_value(), timed);
        if (timed)
            QCOMPARE(displayTime(*row.draft->application.receivedAt), QString("2026-03-01 07:14"));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        for (const char *text : {"198501059953", "19850105-9953", "850105-9953", "850105 - 9953", "8501059953",
                                 "19850105 9953", "850105\u00A09953", "'850105-9953", "=\"8501059953\""})
            QTest::newRow(text) << text << "198501059953";
        QTest::newRow("plus") << "031204+9802"
                              << "190312049802";
        QTest::newRow("coordination") << "191500722390"
                                      << "191500722390";
        QTest::newRow("reserve") << "19850916-tf10"
                                 << "19850916TF10";
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const ParsedRow row = parse(record({{"Personnummer 1", text}}));
        QVERIFY(row.draft);
        QCOMPARE(row.draft->persons.first().number, number);
        QCOMPARE(keys(row.warnings), QStringList());
    }

    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("Excel in Sweden") << "excel.csv"
                                         << "Windows-1252";
        QTest::newRow("web form, English headings") << "webform.csv"
                                                    << "UTF-16LE";
    }
    /// The same six records in two shapes: two good, a second application, a blank, a bad number, a bad date.
    void files()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        auto reader = CsvReader::open(QString(FAMN_TEST_DATA) + "/imports/" + name);
        QVERIFY(reader.ok());
        QCOMPARE(reader->encoding(), encoding);
        const auto mapping = ColumnMapping::make(reader->heading());
        QVERIFY(mapping.ok());
        QCOMPARE(mapping->unrecognised(), QStringList());
        QStringList told;
        for (auto next = reader->next(); next.ok() && next->has_value(); next = reader->next()) {
            const ParsedRow row = parseRow(**next, *mapping, context());
            QString text = QString::number(next->value().row) + " ";
            if (row.blank)
                text += "blank";
            else if (row.draft)
                text += row.draft->persons.first().number + " " +
                        row.draft->application.receivedOn.toString(Qt::ISODate) + " " +
                        row.draft->application.wishedTypes.toText() + " " + row.draft->family.displayName;
            else
                text += keys(row.rejected).join(",");
            told.append(text);
        }
        const QStringList expected{
            "2 198501059953 2026-03-01 familjehem Wikström",
            "3 198501059953 2026-02-10 familjehem Wikström",
            "4 196205259861 2026-01-09 familjehem,jourhem von Essen, Åkesson",
            "5 blank",
            "6 bad_number_checksum",
            "7 bad_date",
        };
        QCOMPARE(told, expected);
    }

    void noApplicant()
    {
        const ParsedRow row = parse(record({{"Sökande 1", " "}, {"Personnummer 1", ""}}));
        QCOMPARE(row.rejected, (QList<RowIssue>{{7, "Sökande 1", RowIssueCode::NoApplicant}}));
        QVERIFY(row.warnings.isEmpty());
    }

    void protectedRowsStayProtectedWhenRefused()
    {
        const ParsedRow row = parse(record({{"Skyddade personuppgifter", "Ja"}, {"Inkommen", "x"}}));
        QVERIFY(!row.draft);
        QCOMPARE(row.protection, Protection::ConfidentialityMarking);
        QCOMPARE(parse(record({{"Skyddade personuppgifter", "?"}})).draft->family.protection,
                 Protection::ConfidentialityMarking);
    }

    void secondApplicant()
    {
        const auto persons = [](const QHash<QString, QString> &changes) {
            return parse(record(changes)).draft->persons;
        };
        QCOMPARE(persons({{"Sökande 2", ""}, {"Personnummer 2", ""}}).size(), 1);
        QCOMPARE(persons({{"Sökande 2", "-"}, {"Personnummer 2", "620525-9862"}}).size(), 1);
        QCOMPARE(persons({{"Personnummer 2", "850105-9953"}}).size(), 1);
        QCOMPARE(persons({{"Personnummer 2", "620525-9862"}}).at(1).number, QString());
        QCOMPARE(persons({{"Personnummer 2", "620525-9862"}}).at(1).familyName, QString("Ali"));
        QCOMPARE(persons({{"Sökande 2", ""}}).at(1).number, QString("196205259861"));
    }

    void childrenAreNoticed()
    {
        const ParsedRow row = parse(record({{"Personnummer 2", "20190101-2391"}}));
        QCOMPARE(keys(row.warnings), QStringList{"under_age"});
    }

    void places()
    {
        QCOMPARE(parse(record({{"Ort", "Limhamn"}})).draft->family.municipality, QString("0180"));
        const Family family = parse(record({{"Ort", ""}, {"Postnr", "211 20 Malmö"}})).draft->family;
        QCOMPARE(family.postcode, QString("21120"));
        QCOMPARE(family.city, QString("Malmö"));
        QCOMPARE(family.municipality, QString("1280"));
    }

    void cellCounts()
    {
        CsvRecord few = record();
        few.cells = few.cells.first(3);
        const ParsedRow short_ = parse(few);
        QVERIFY(short_.draft);
        QCOMPARE(keys(short_.warnings), QStringList{"missing_type"});
        CsvRecord many = record();
        many.cells += QStringList{"", " "};
        QVERIFY(parse(many).warnings.isEmpty());
        many.cells.append("x");
        QCOMPARE(keys(parse(many).warnings), QStringList{"extra_cells"});
        QVERIFY(parse({7, {}, true}).blank);
        QVERIFY(!parse({7, {}, true}).draft);
    }

    void nameHalves()
    {
        const auto mapping = ColumnMapping::make({"Datum", "Förnamn", "Efternamn", "Pnr"});
        const ParsedRow row = parseRow({2, {"2026-03-01", "Anna Maria", "Berg Lind", ""}, false}, *mapping, context());
        QVERIFY(row.draft);
        QCOMPARE(row.draft->persons.first().givenName, QString("Anna Maria"));
        QCOMPARE(row.draft->persons.first().familyName, QString("Berg Lind"));
        QCOMPARE(keys(row.warnings), QStringList());
    }

    void inexperienced()
    {
        QCOMPARE(parse(record({{"Erfarenhet (år)", "0"}})).draft->application.experienced, std::optional(false));
        QCOMPARE(parse(record({{"Erfarenhet (år)", ""}})).draft->application.experienced, std::optional<bool>());
    }

    void everyIssueHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const auto &entry : codeKeys<RowIssueCode>) {
            const QString text = sentence({1, "Ort", entry.code});
            QVERIFY2(text.endsWith("."), entry.key);
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), qsizetype(codeKeys<RowIssueCode>.size()));
    }

    void hostileCellsNeitherCrashNorHang()
    {
        const QStringList nasty{QString(900'000, u'x'),         QString(900'000, u','),
                                QString(300'000, u'('),         QString("och ").repeated(100'000),
                                QString("+").repeated(300'000), QString(QChar(0xd800)),
                                QString("\uFFFD\u202E\u0000"),  QString("\n").repeated(100'000)};
        for (const QString &text : nasty) {
            for (const auto &cell : goodCells) {
                const ParsedRow row = parse(record({{cell.first, text}}));
                QVERIFY(row.draft || !row.rejected.isEmpty());
            }
        }
    }
};

FAMN_TEST_MAIN(TestApplicationRow)
#include "tst_ApplicationRow.moc"
