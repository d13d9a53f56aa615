#include "models/tables/ApplicationTableModel.h"
#include "models/tables/FamilyTableModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace famn;

namespace {

const QHash<QString, QString> municipalities{{"0180", "Stockholm"}, {"0184", "Solna"}, {"1440", "Ale"}};

FamilyRow family(const QString &number, const QString &name, const QString &municipality = {})
{
    static const FakeClock clock;
    FamilyRow row;
    row.id.uuid = Uuid::generate(clock.now());
    row.caseNumber = number;
    row.name = name;
    row.municipality = municipality;
    return row;
}

FamilyRow hidden(FamilyRow row)
{
    row.name = "Canary";
    row.municipality = "0180";
    row.district = "Canary";
    row.city = "Canary";
    row.experienced = true;
    row.protection = Protection::ConfidentialityMarking;
    return row;
}

int columnOf(const TableModel &model, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columnId(column) == id)
            return column;
    }
    return -1;
}

QStringList column(const TableModel &model, const QString &id)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, columnOf(model, id)).data().toString());
    return texts;
}

/// A family list with names out of order, one without a name, and a protected one in the middle.
QList<FamilyRow> sample()
{
    QList<FamilyRow> rows{family("FH-2026-0002", "Öberg", "0184"), family("FH-2026-0010", "Zetter", "0180"),
                          hidden(family("FH-2026-0003", {})),      family("FH-2025-0100", "ek", "1440"),
                          family("FH-2026-0001", "", ""),          family("FH-2026-10000", "Åberg", "0184"),
                          family("FH-2026-0009", "Ärlig", "0180")};
    rows[0].assignments = 2;
    rows[1].lastNote = QDate(2026, 2, 1);
    rows[3].lastNote = QDate(2025, 12, 24);
    rows[3].experienced = true;
    rows[5].experienced = false;
    return rows;
}

} // namespace

class TestRowTableModel : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("expected");
        // Unknown values come after known ones and protected rows last, in both directions.
        QTest::newRow("names") << "name" << Qt::AscendingOrder << "name"
                               << QStringList{"ek", "Zetter", "Åberg", "Ärlig", "Öberg", "", "Protected"};
        QTest::newRow("names down") << "name" << Qt::DescendingOrder << "name"
                                    << QStringList{"Öberg", "Ärlig", "Åberg", "Zetter", "ek", "", "Protected"};
        QTest::newRow("case numbers as numbers")
            << "case" << Qt::AscendingOrder << "case"
            << QStringList{"FH-2025-0100", "FH-2026-0001",  "FH-2026-0002", "FH-2026-0009",
                           "FH-2026-0010", "FH-2026-10000", "FH-2026-0003"};
        QTest::newRow("municipality") << "municipality" << Qt::AscendingOrder << "municipality"
                                      << QStringList{"Ale",       "Solna", "Solna",    "Stockholm",
                                                     "Stockholm", "",      "Protected"};
        QTest::newRow("equal ones stay") << "municipality" << Qt::DescendingOrder << "name"
                                         << QStringList{"Zetter", "Ärlig", "Öberg", "Åberg", "ek", "", "Protected"};
        QTest::newRow("days") << "note" << Qt::AscendingOrder << "note"
                              << QStringList{"2025-12-24", "2026-02-01", "", "", "", "", ""};
        QTest::newRow("numbers down") << "assignments" << Qt::DescendingOrder << "assignments"
                                      << QStringList{"2", "0", "0", "0", "0", "0", "0"};
        QTest::newRow("yes and no") << "experience" << Qt::AscendingOrder << "experience"
                                    << QStringList{"No", "Yes", "", "", "", "", "Protected"};
    }

    void sorts()
    {
        QFETCH(QString, by);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, shown);
        QFETCH(QStringList, expected);
        FamilyTableModel model(municipalities);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        model.sort(columnOf(model, by), order);
        QCOMPARE(column(model, shown), expected);
        // Rows that come later take their places.
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        model.setRows(sample());
        QCOMPARE(column(model, shown), expected);
    }

    void sortingKeepsWhatPointsAtRows()
    {
        FamilyTableModel model(municipalities);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        QList<QPersistentModelIndex> all;
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row, 1));
            names.append(model.index(row, 1).data().toString());
        }
        model.sort(columnOf(model, "name"), Qt::DescendingOrder);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i).data().toString(), names.at(i));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << ""
                              << ""
                              << "" << QStringList{"Öberg", "Zetter", "Protected", "ek", "", "Åberg", "Ärlig"};
        QTest::newRow("part of a name") << "BERG"
                                        << ""
                                        << "" << QStringList{"Öberg", "Åberg"};
        QTest::newRow("å is not a") << "aberg"
                                    << ""
                                    << "" << QStringList{};
        QTest::newRow("Swedish capitals") << "ÅBER"
                                          << ""
                                          << "" << QStringList{"Åberg"};
        QTest::newRow("a protected name is never found") << "canary"
                                                         << ""
                                                         << "" << QStringList{};
        QTest::newRow("nor the word for it") << "prot"
                                             << ""
                                             << "" << QStringList{};
        QTest::newRow("a protected case number is") << "2026-0003"
                                                    << ""
                                                    << "" << QStringList{"Protected"};
        QTest::newRow("municipality without protected") << ""
                                                        << "municipality"
                                                        << "0180" << QStringList{"Zetter", "Ärlig"};
        QTest::newRow("experience without protected") << ""
                                                      << "experience"
                                                      << "yes" << QStringList{"ek"};
        QTest::newRow("no experience") << ""
                                       << "experience"
                                       << "no" << QStringList{"Åberg"};
        QTest::newRow("assignments") << ""
                                     << "assignments"
                                     << "yes" << QStringList{"Öberg"};
        QTest::newRow("both") << "z"
                              << "municipality"
                              << "0180" << QStringList{"Zetter"};
        QTest::newRow("unknown value") << ""
                                       << "municipality"
                                       << "9999" << QStringList{};
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, key);
        QFETCH(QStringList, expected);
        FamilyTableModel model(municipalities);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        TableFilter filter;
        filter.text = text;
        if (!id.isEmpty())
            filter.chosen.insert(id, key);
        model.setFilter(filter);
        QCOMPARE(column(model, "name"), expected);
        QCOMPARE(model.totalRows(), 7);
        // Sorting keeps the filter, and back again shows all.
        model.sort(columnOf(model, "name"), Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), int(expected.size()));
        model.setFilter({});
        QCOMPARE(model.rowCount(), 7);
    }

    void masks()
    {
        FamilyTableModel model(municipalities);
        model.setRows(sample());
        const FamilyRow secret = model.rows().at(2);
        const int row = model.rowOf(secret.id.uuid);
        QCOMPARE(row, 2);
        int masked = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (int role = 0; role < Qt::UserRole + 20; ++role) {
                const QString shown = index.data(role).toString();
                QVERIFY2(!shown.contains("Canary") && shown != "Stockholm", qPrintable(shown));
            }
            if (!index.data(TableModel::MaskedRole).toBool())
                continue;
            ++masked;
            QCOMPARE(index.data().toString(), QString("Protected"));
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QString("Protected"));
            QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith("Protected"));
            QVERIFY(index.data(TableModel::SortRole).isNull());
        }
        QCOMPARE(masked, 5);
        QCOMPARE(model.index(row, columnOf(model, "case")).data().toString(), QString("FH-2026-0003"));
        QVERIFY(!model.index(0, 0).data(TableModel::MaskedRole).toBool());
        QCOMPARE(model.index(0, 0).data(TableModel::IdRole).toByteArray(), model.rows().at(0).id.uuid.toBytes());
    }

    void choicesTellNothingOfProtectedFamilies()
    {
        FamilyTableModel model(municipalities);
        // What storage hands over is masked already; a row that is not must not matter.
        model.setRows({family("FH-2026-0001", "Ek", "0184"), family("FH-2026-0002", "Al", "1440"),
                       hidden(family("FH-2026-0003", "x"))});
        for (const ClosedFilter &filter : model.closedFilters()) {
            QVERIFY(!filter.title.isEmpty() && !filter.everything.isEmpty());
            if (filter.id == "municipality") {
                QCOMPARE(filter.choices, (QList<ClosedFilter::Choice>{{QString("1440"), QString("Ale")},
                                                                      {QString("0184"), QString("Solna")}}));
            }
        }
    }

    void applications()
    {
        ApplicationTableModel model(municipalities);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ApplicationRow first;
        first.id.uuid = Uuid::generate(FakeClock().now());
        first.caseNumber = "FH-2026-0001";
        first.familyName = "Ek";
        first.receivedOn = QDate(2026, 3, 1);
        first.wishedTypes = {AssignmentType::FosterHome, AssignmentType::EmergencyHome};
        first.municipality = "0184";
        first.experienceYears = 10;
        first.message = "Zebra in the message";
        ApplicationRow second = first;
        second.id.uuid = Uuid::generate(FakeClock().now());
        second.stage = ApplicationStage::Contacted;
        second.experienceYears = 9;
        second.wishedTypes = {AssignmentType::FosterHome};
        model.setRows({first, second});

        QCOMPARE(column(model, "received"), (QStringList{"2026-03-01", "2026-03-01"}));
        QVERIFY(column(model, "type").first().contains(", "));
        model.sort(columnOf(model, "years"));
        QCOMPARE(column(model, "years"), (QStringList{"9", "10"}));
        model.sort(columnOf(model, "stage"));
        QCOMPARE(column(model, "stage").first(), label(ApplicationStage::New));

        const auto shown = [&](const TableFilter &filter) {
            model.setFilter(filter);
            return model.rowCount();
        };
        QCOMPARE(shown({"zebra", {}}), 0);
        QCOMPARE(shown({"", {{"stage", "kontaktad"}}}), 1);
        QCOMPARE(shown({"", {{"type", "jourhem"}}}), 1);
        QCOMPARE(shown({"", {{"type", "familjehem"}}}), 2);
        QCOMPARE(shown({"", {{"type", "familjehem"}, {"stage", "ny"}}}), 1);
        QCOMPARE(shown({"", {{"type", "no such type"}}}), 0);
        QCOMPARE(shown({"", {{"municipality", "0184"}}}), 2);
    }

    void titlesAreSaidAnew()
    {
        FamilyTableModel model(municipalities);
        model.setRows(sample());
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.retranslate();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(cells.size(), 1);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

FAMN_TEST_MAIN(TestRowTableModel)
#include "tst_RowTableModel.moc"
