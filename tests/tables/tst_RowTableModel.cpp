#include "models/tables/ApplicationTableModel.h"
#include "models/tables/DeskTableModels.h"
#include "models/tables/FamilyTableModel.h"
#include "models/tables/TableText.h"
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
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
        ApplicationTableModel model;
        model.setMunicipalities(municipalities);
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

    void takesSingleRows()
    {
        FamilyTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMunicipalities(municipalities);
        model.setRows(sample());
        model.sort(columnOf(model, "name"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex zetter = model.index(1, 0);
        QCOMPARE(zetter.data().toString(), QString("Zetter"));

        // A new one goes where the sort wants it, and everything that points at a row follows it.
        model.upsert(family("FH-2026-0020", "Lind", "0184"));
        QCOMPARE(column(model, "name"),
                 (QStringList{"ek", "Lind", "Zetter", "Åberg", "Ärlig", "Öberg", "", "Protected"}));
        QCOMPARE(zetter.row(), 2);
        model.upsert(family("FH-2026-0021", "", "0184"));
        model.upsert(hidden(family("FH-2026-0022", {})));
        QCOMPARE(column(model, "name").mid(6), (QStringList{"", "", "Protected", "Protected"}));

        // One that is shown stays where it is, whatever it is called now.
        FamilyRow renamed = model.rowAt(zetter.row());
        renamed.name = "Abel";
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.upsert(renamed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(zetter.row(), 2);
        QCOMPARE(zetter.data().toString(), QString("Abel"));

        model.remove(model.rowAt(0).id.uuid);
        QCOMPARE(zetter.row(), 1);
        model.remove(Uuid::generate(FakeClock().now()));
        QCOMPARE(model.totalRows(), 9);
        QCOMPARE(resets.size(), 0);
        // Every row is found by its id, also those that took another's number.
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.rowAt(row).id.uuid), row);
        // Sorted anew it goes to its place.
        model.sort(columnOf(model, "name"));
        QCOMPARE(zetter.row(), 0);
    }

    void emptiesAndFillsRowByRow()
    {
        FamilyTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(columnOf(model, "name"), Qt::DescendingOrder);
        const QList<FamilyRow> rows = sample();
        for (const FamilyRow &row : rows)
            model.upsert(row);
        QCOMPARE(column(model, "name"), (QStringList{"Öberg", "Ärlig", "Åberg", "Zetter", "ek", "", "Protected"}));
        for (const FamilyRow &row : rows)
            model.remove(row.id.uuid);
        QCOMPARE(model.totalRows(), 0);
        QCOMPARE(model.rowOf(rows.first().id.uuid), -1);
        model.upsert(rows.first());
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsWhatNoLongerFits()
    {
        FamilyTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        model.sort(columnOf(model, "name"));
        model.setFilter({"berg", {}});
        QCOMPARE(column(model, "name"), (QStringList{"Åberg", "Öberg"}));
        FamilyRow row = model.rowAt(0);
        row.name = "Alm";
        model.upsert(row);
        QCOMPARE(column(model, "name"), (QStringList{"Alm", "Öberg"}));
        QVERIFY(model.index(0, 0).data(TableModel::StrayRole).toBool());
        QCOMPARE(model.index(0, 0).data(TableModel::WeightRole).toInt(), int(CellWeight::Muted));
        QVERIFY(!model.index(1, 0).data(TableModel::StrayRole).toBool());
        // Sorting keeps it too.
        model.sort(columnOf(model, "name"), Qt::DescendingOrder);
        QCOMPARE(column(model, "name"), (QStringList{"Öberg", "Alm"}));
        // Back again it is like any other.
        row.name = "Alberg";
        model.upsert(row);
        QVERIFY(!model.index(1, 0).data(TableModel::StrayRole).toBool());
        row.name = "Alm";
        model.upsert(row);
        // Another filter asks anew.
        model.setFilter({"ber", {}});
        QCOMPARE(column(model, "name"), QStringList{"Öberg"});
        // One that was hidden and now fits comes to its place.
        row.name = "Bergvall";
        model.upsert(row);
        QCOMPARE(column(model, "name"), (QStringList{"Öberg", "Bergvall"}));
        // New ones that do not fit stay out until they are asked for.
        const FamilyRow other = family("FH-2026-0044", "Lind");
        model.upsert(other);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(other.id.uuid), -1);
        QCOMPARE(model.reveal(other.id.uuid), 1);
        QCOMPARE(model.reveal(other.id.uuid), 1);
        QVERIFY(model.index(1, 0).data(TableModel::StrayRole).toBool());
        QCOMPARE(model.reveal(Uuid::generate(FakeClock().now())), -1);
        model.setRows(model.rows());
        QCOMPARE(model.rowCount(), 2);
    }

    void protectedStrayStaysMasked()
    {
        FamilyTableModel model;
        model.setRows(sample());
        model.setFilter({"zetter", {}});
        const FamilyRow row = hidden(model.rowAt(0));
        model.upsert(row);
        QCOMPARE(column(model, "name"), QStringList{"Protected"});
        model.setFilter({});
        model.setFilter({"canary", {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void narrowingFindsTheSameAsAsking()
    {
        FamilyTableModel model;
        FamilyTableModel fresh;
        model.setRows(sample());
        QString text;
        for (const QString letter : {"b", "e", "r", "g", " ", "x"}) {
            text += letter;
            model.setFilter({text, {}});
            fresh.setRows(model.rows());
            fresh.setFilter({});
            fresh.setFilter({text, {}});
            QCOMPARE(column(model, "name"), column(fresh, "name"));
        }
        model.setFilter({"a", {}});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({"å", {}});
        QCOMPARE(model.rowCount(), 1);
    }

    void clocks_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("answered");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("loud");
        QTest::addColumn<bool>("runs");
        // It is Monday; the office closes at 17.
        QTest::newRow("plenty") << 0 << 12 << -1 << "5 h 0 min left" << -1 << false << true;
        QTest::newRow("soon") << 0 << 16 << -1 << "55 min left" << int(Status::Warn) << true << true;
        QTest::newRow("closed office") << 0 << 18 << -1 << "Today" << int(Status::Warn) << true << true;
        QTest::newRow("late") << 4 << 12 << -1 << "Late 4 day(s)" << int(Status::Late) << true << false;
        QTest::newRow("weekend") << 1 << 12 << -1 << "5 h 0 min left" << -1 << false << true;
        QTest::newRow("answered") << 0 << 15 << 14 << "Answered 14:03" << int(Status::Ok) << false << false;
    }

    void clocks()
    {
        QFETCH(int, daysAgo);
        QFETCH(int, hour);
        QFETCH(int, answered);
        const QDate today(2026, 3, 2);
        ApplicationTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ApplicationRow row;
        row.id.uuid = Uuid::generate(FakeClock().now());
        row.receivedOn = today.addDays(-daysAgo);
        if (answered >= 0)
            row.firstContactAt = swedishInstant(today, QTime(answered, 3));
        model.setRows({row});
        const QModelIndex clock = model.index(0, columnOf(model, "clock"));
        QCOMPARE(clock.data().toString(), QString());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(swedishInstant(today, QTime(hour, hour == 16 ? 5 : 0)));
        QCOMPARE(changes.size(), 1);
        QTEST(clock.data().toString(), "text");
        const QVariant status = clock.data(TableModel::StatusRole);
        QTEST(status.isValid() ? status.toInt() : -1, "status");
        QTEST(clock.data(TableModel::LoudRole).toBool(), "loud");
        QTEST(clock.data(TableModel::ClockRole).isValid(), "runs");
        // Of a protected one the clock is told, but nothing is loud beside its protection.
        row.protection = Protection::ProtectedRegistration;
        model.upsert(row);
        QTEST(clock.data().toString(), "text");
        QVERIFY(!clock.data(TableModel::LoudRole).toBool());
        QVERIFY(model.index(0, columnOf(model, "stage")).data(TableModel::StatusRole).isValid());
    }

    void clocksSortByUrgency()
    {
        ApplicationTableModel model;
        const auto made = [](const QString &name, int day) {
            ApplicationRow row;
            row.id.uuid = Uuid::generate(FakeClock().now());
            row.familyName = name;
            row.receivedOn = QDate(2026, 3, day);
            return row;
        };
        ApplicationRow answered = made("answered", 1);
        answered.firstContactAt = swedishInstant(QDate(2026, 3, 1), QTime(12, 0));
        ApplicationRow ended = made("ended", 1);
        ended.stage = ApplicationStage::Ended;
        ApplicationRow morning = made("morning", 2);
        morning.receivedAt = swedishInstant(QDate(2026, 3, 2), QTime(8, 0));
        ApplicationRow evening = made("evening", 2);
        evening.receivedAt = swedishInstant(QDate(2026, 3, 2), QTime(20, 0));
        model.setRows({ended, answered, evening, made("old", 1), morning});
        model.sort(columnOf(model, "clock"));
        QCOMPARE(column(model, "family"), (QStringList{"old", "morning", "evening", "answered", "ended"}));
    }

    void deskModels()
    {
        const Instant now = FakeClock().now();
        UnansweredTableModel calls(now);
        QAbstractItemModelTester callTester(&calls, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QueueRow row;
        row.id.uuid = Uuid::generate(now);
        row.familyName = "Ek";
        row.district = "Råsunda";
        row.wishedTypes = {AssignmentType::FosterHome};
        QueueRow secret = row;
        secret.id.uuid = Uuid::generate(now);
        secret.district = "Canary";
        secret.protection = Protection::ConfidentialityMarking;
        calls.setRows({row, secret});
        QVERIFY(calls.index(0, 1).data(TableModel::SecondLineRole).toString().contains("Råsunda"));
        QVERIFY(calls.index(0, 1).data(Qt::AccessibleTextRole).toString().contains("Råsunda"));
        QCOMPARE(calls.index(0, 3).data().toString(), QString("No attempt yet"));
        for (int column = 0; column < calls.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 20; ++role)
                QVERIFY(!calls.index(1, column).data(role).toString().contains("Canary"));
        }

        row.clock.state = SameDayState::Late;
        row.clock.daysLate = 3;
        QueueRow deputy = row;
        deputy.id.uuid = Uuid::generate(now);
        deputy.place = 1;
        deputy.owner = "Åsa";
        deputy.handler = "Bo";
        deputy.attempts = 3;
        deputy.lastAttemptAt = now;
        deputy.nextTryOn = QDate(2026, 3, 3);
        deputy.writeInstead = true;
        QueueRow away = row;
        away.id.uuid = Uuid::generate(now);
        away.place = 2;
        away.owner = "Åsa";
        away.awakened = true;
        away.dueOn = QDate(2026, 3, 1);
        calls.setRows({away, deputy, row});
        calls.sort(0);
        QCOMPARE(column(calls, "clock"),
                 (QStringList{"Late 3 day(s)", "Next try 2026-03-03", "Rested until 2026-03-01"}));
        QCOMPARE(column(calls, "owner"), (QStringList{"Nobody yet", "Bo for Åsa", "Åsa is away"}));
        QCOMPARE(calls.index(1, 3).data().toString(), QString("3 attempt(s), last 2026-03-02 12:00"));
        QVERIFY(calls.index(1, 3).data(TableModel::SecondLineRole).toString().contains("letter"));
        QVERIFY(calls.index(0, 3).data(TableModel::SecondLineRole).toString().isEmpty());
        QCOMPARE(calls.index(0, 0).data(TableModel::StatusRole).toInt(), int(Status::Late));
        QCOMPARE(calls.index(1, 0).data(TableModel::StatusRole).toInt(), int(Status::Held));

        TaskTableModel tasks(now);
        QAbstractItemModelTester taskTester(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<TaskRow> rows;
        for (const QDate &due : {QDate(2026, 3, 9), QDate(2026, 2, 27), QDate(2026, 3, 2), QDate()}) {
            TaskRow task;
            task.id.uuid = Uuid::generate(now);
            task.title = "Call";
            task.due = due;
            rows.append(task);
        }
        tasks.setRows(rows);
        tasks.sort(0);
        QCOMPARE(column(tasks, "due"), (QStringList{"Late 3 day(s)", "Today", "2026-03-09", "No day"}));
        QCOMPARE(tasks.index(0, 0).data(TableModel::StatusRole).toInt(), int(Status::Late));
        QVERIFY(!tasks.index(2, 0).data(TableModel::StatusRole).isValid());
        tasks.setNow(swedishInstant(QDate(2026, 3, 9), QTime(9, 0)));
        QCOMPARE(tasks.index(2, 0).data().toString(), QString("Today"));
    }

    void copiesAsTable()
    {
        FamilyTableModel model;
        QList<FamilyRow> rows = sample();
        rows[0].name = "=1+1\tA\nB";
        rows[1].name = "@Zet";
        model.setRows(rows);
        const QString text = tableText(model, {0, 1, 2}, {columnOf(model, "case"), columnOf(model, "name")});
        QCOMPARE(text, QString("Case number\tFamily\n"
                               "FH-2026-0002\t'=1+1 A B\n"
                               "FH-2026-0010\t'@Zet\n"
                               "FH-2026-0003\tProtected\n"));
    }

    void titlesAreSaidAnew()
    {
        FamilyTableModel model;
        model.setMunicipalities(municipalities);
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
