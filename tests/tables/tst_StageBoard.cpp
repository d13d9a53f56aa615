#include "models/domain/Labels.h"
#include "models/tables/StageBoard.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace famn;

namespace {

const FakeClock clockOfTest;

ApplicationRow application(const QString &name, ApplicationStage stage, const QDate &since)
{
    ApplicationRow row;
    row.id.uuid = Uuid::generate(clockOfTest.now());
    row.family.uuid = Uuid::generate(clockOfTest.now());
    row.caseNumber = "FH-2026-0001";
    row.familyName = name;
    row.stage = stage;
    row.stageSince = since;
    row.receivedOn = QDate(2026, 1, 1);
    row.message = "Kanariefågel";
    return row;
}

QStringList names(const StageBoard &board, ApplicationStage stage)
{
    QStringList texts;
    const StageCards &cards = board.cards(stage);
    for (int place = 0; place < cards.rowCount(); ++place)
        texts << cards.index(place).data().toString();
    return texts;
}

} // namespace

class TestStageBoard : public FamnTest
{
    Q_OBJECT

    static constexpr auto contacted = ApplicationStage::Contacted;
    static constexpr auto ended = ApplicationStage::Ended;

private Q_SLOTS:
    void cardsStandByTheirTime()
    {
        StageBoard board;
        ApplicationRow hidden = application("Kanariefågel", contacted, QDate(2020, 1, 1));
        hidden.protection = Protection::ConfidentialityMarking;
        board.setRows({application("ny", contacted, QDate(2026, 3, 2)), hidden,
                       application("okänd", contacted, QDate()), application("gammal", contacted, QDate(2026, 1, 2)),
                       application("först", ended, QDate(2026, 1, 2)), application("sist", ended, QDate(2026, 2, 2))});
        QCOMPARE(names(board, contacted), (QStringList{"gammal", "ny", "okänd", protectedLabel()}));
        QCOMPARE(names(board, ended), (QStringList{"sist", "först"}));
        QCOMPARE(board.totalRows(), 6);
        QCOMPARE(board.shownRows(), 6);
    }

    void saysHowLong_data()
    {
        QTest::addColumn<ApplicationStage>("stage");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QString>("said");
        QTest::newRow("noted") << contacted << QDate(2026, 2, 18) << "FH-2026-0001 · 12 day(s)";
        QTest::newRow("today") << contacted << QDate(2026, 3, 2) << "FH-2026-0001 · since today";
        QTest::newRow("nobody knows") << contacted << QDate() << "FH-2026-0001";
        // What is new has been so since it came in.
        QTest::newRow("new") << ApplicationStage::New << QDate() << "FH-2026-0001 · 60 day(s)";
    }

    void saysHowLong()
    {
        QFETCH(ApplicationStage, stage);
        QFETCH(QDate, since);
        QFETCH(QString, said);
        StageBoard board;
        board.setNow(clockOfTest.now());
        board.setRows({application("Öberg", stage, since)});
        QCOMPARE(board.cards(stage).index(0).data(TableModel::SecondLineRole).toString(), said);
    }

    void protectedCardsShowNothing()
    {
        StageBoard board;
        board.setNow(clockOfTest.now());
        ApplicationRow row = application("Kanariefågel", contacted, QDate(2026, 2, 18));
        row.protection = Protection::ProtectedRegistration;
        board.setRows({row});
        const QModelIndex card = board.cards(contacted).index(0);
        QVERIFY(card.data(TableModel::MaskedRole).toBool());
        for (int role = 0; role < int(StageCards::ClockTextRole) + 1; ++role)
            QVERIFY2(!card.data(role).toString().contains("Kanariefågel"), qPrintable(QString::number(role)));
        board.setFilter({"Kanarie", {}});
        QCOMPARE(board.shownRows(), 0);
        board.setFilter({"2026-0001", {}});
        QCOMPARE(board.shownRows(), 1);
    }

    void messagesAreNotKept()
    {
        StageBoard board;
        const ApplicationRow row = application("Öberg", contacted, {});
        board.setRows({row});
        QVERIFY(board.find(row.id.uuid)->message.isEmpty());
        board.upsert(row);
        QVERIFY(board.find(row.id.uuid)->message.isEmpty());
    }

    void cardsMove()
    {
        StageBoard board;
        QAbstractItemModelTester from(&board.cards(contacted), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester to(&board.cards(ended), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ApplicationRow row = application("Öberg", contacted, QDate(2026, 1, 5));
        board.setRows({row, application("Ek", contacted, QDate(2026, 1, 2))});
        QSignalSpy resets(&board.cards(contacted), &QAbstractItemModel::modelReset);
        QSignalSpy counted(&board, &StageBoard::counted);
        row.stage = ended;
        board.upsert(row);
        QCOMPARE(names(board, contacted), QStringList{"Ek"});
        QCOMPARE(names(board, ended), QStringList{"Öberg"});
        row.stage = contacted;
        row.stageSince = QDate(2026, 1, 1);
        board.upsert(row);
        QCOMPARE(names(board, contacted), (QStringList{"Öberg", "Ek"}));
        QCOMPARE(counted.size(), 2);
        // It goes to another place of the same stage.
        row.stageSince = QDate(2026, 1, 9);
        board.upsert(row);
        QCOMPARE(names(board, contacted), (QStringList{"Ek", "Öberg"}));
        board.remove(row.id.uuid);
        QCOMPARE(names(board, contacted), QStringList{"Ek"});
        QVERIFY(!board.find(row.id.uuid));
        board.remove(row.id.uuid);
        QCOMPARE(resets.size(), 0);
    }

    void endedOnesAreBounded()
    {
        StageBoard board;
        const StageCards &cards = board.cards(ended);
        QAbstractItemModelTester tester(&board.cards(ended), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ApplicationRow> rows;
        for (int i = 0; i < StageCards::mostEnded + 5; ++i)
            rows.append(application(QString::number(i), ended, QDate(2025, 1, 1).addDays(i)));
        board.setRows(rows);
        QCOMPARE(cards.rowCount(), StageCards::mostEnded);
        QCOMPARE(cards.total(), StageCards::mostEnded + 5);
        // The oldest is not listed; one that ends now takes the first place.
        QCOMPARE(cards.rowOf(rows.first().id.uuid), -1);
        board.upsert(application("nu", ended, QDate(2026, 3, 1)));
        QCOMPARE(names(board, ended).first(), QString("nu"));
        QCOMPARE(cards.rowCount(), StageCards::mostEnded);
        QCOMPARE(cards.total(), StageCards::mostEnded + 6);
        // Older than all that are listed.
        board.upsert(application("förr", ended, QDate(2024, 1, 1)));
        QCOMPARE(cards.rowCount(), StageCards::mostEnded);
        for (int i = 0; i < 10; ++i)
            board.remove(rows.at(rows.size() - 1 - i).id.uuid);
        QCOMPARE(cards.total(), StageCards::mostEnded - 3);
        QCOMPARE(cards.rowCount(), StageCards::mostEnded - 3);
        QCOMPARE(names(board, ended).last(), QString("förr"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("all") << ""
                             << "" << QStringList{"fri", "gammal", "mitt", "Pers"};
        QTest::newRow("usual") << "register"
                               << "since" << QStringList{"fri", "mitt", "Pers"};
        QTest::newRow("mine") << "owner"
                              << "me" << QStringList{"mitt"};
        QTest::newRow("nobody's") << "owner"
                                  << "nobody" << QStringList{"fri", "gammal"};
        QTest::newRow("a colleague's") << "owner"
                                       << "Per" << QStringList{"Pers"};
        QTest::newRow("unit") << "unit"
                              << "Väst" << QStringList{"Pers"};
    }

    void filters()
    {
        QFETCH(QString, id);
        QFETCH(QString, choice);
        QFETCH(QStringList, shown);
        const StaffId me{Uuid::generate(clockOfTest.now())};
        const StaffId per{Uuid::generate(clockOfTest.now())};
        const UnitId west{Uuid::generate(clockOfTest.now())};
        ApplicationRow mine = application("mitt", contacted, QDate(2026, 1, 1));
        mine.owner = me;
        ApplicationRow pers = application("Pers", contacted, QDate(2026, 1, 1));
        pers.owner = per;
        pers.unit = west;
        ApplicationRow old = application("gammal", contacted, QDate(2026, 1, 1));
        old.historical = true;
        StageBoard board;
        board.setWords({{{me, "JAG"}, {per, "PER"}}, {{west, "Väst"}}, me});
        board.setRows({mine, pers, old, application("fri", contacted, QDate(2026, 1, 1))});
        TableFilter filter;
        if (!id.isEmpty())
            filter.chosen.insert(id, choice == "Per"    ? per.uuid.toString()
                                     : choice == "Väst" ? west.uuid.toString()
                                                        : choice);
        board.setFilter(filter);
        QStringList found = names(board, contacted);
        found.sort(Qt::CaseInsensitive);
        QCOMPARE(found, shown);
        // Each choice is offered.
        bool offered = id.isEmpty();
        for (const ClosedFilter &closed : board.closedFilters()) {
            for (const ClosedFilter::Choice &one : closed.choices)
                offered |= closed.id == id && one.key == filter.chosen.value(id);
        }
        QVERIFY(offered);
        QCOMPARE(board.cards(contacted).index(board.cards(contacted).rowOf(pers.id.uuid)).isValid(),
                 shown.contains("Pers"));
    }

    void ownersAreSigned()
    {
        const StaffId per{Uuid::generate(clockOfTest.now())};
        ApplicationRow row = application("Öberg", contacted, {});
        row.owner = per;
        StageBoard board;
        board.setRows({row});
        board.setWords({{{per, "PeL"}}, {}, {}});
        QCOMPARE(board.cards(contacted).index(0).data(StageCards::OwnerRole).toString(), QString("PeL"));
        QVERIFY(board.cards(contacted).index(0).data(Qt::AccessibleTextRole).toString().contains("owner PeL"));
    }

    void dormantOnesSayUntilWhen_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("loud");
        QTest::newRow("ahead") << QDate(2026, 4, 1) << false;
        QTest::newRow("today") << QDate(2026, 3, 2) << true;
    }

    void dormantOnesSayUntilWhen()
    {
        QFETCH(QDate, until);
        QFETCH(bool, loud);
        ApplicationRow row = application("Öberg", ApplicationStage::Dormant, QDate(2026, 1, 1));
        row.dormantUntil = until;
        StageBoard board;
        board.setNow(clockOfTest.now());
        board.setRows({row});
        const QModelIndex card = board.cards(ApplicationStage::Dormant).index(0);
        QCOMPARE(card.data(StageCards::ClockTextRole).toString(), "until " + until.toString(Qt::ISODate));
        QCOMPARE(card.data(TableModel::LoudRole).toBool(), loud);
    }

    void draggedCardsCarryTheirIds()
    {
        StageBoard board;
        const ApplicationRow row = application("Öberg", contacted, {});
        board.setRows({row});
        const StageCards &cards = board.cards(contacted);
        const std::unique_ptr<QMimeData> data(cards.mimeData({cards.index(0)}));
        QCOMPARE(data->formats(), QStringList{StageCards::mimeType()});
        QCOMPARE(data->data(StageCards::mimeType()), row.id.uuid.toBytes());
        QVERIFY(!data->hasText());
    }
};

FAMN_TEST_MAIN(TestStageBoard)
#include "tst_StageBoard.moc"
