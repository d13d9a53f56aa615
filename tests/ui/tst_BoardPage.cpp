#include "models/domain/Labels.h"
#include "models/tables/StageBoard.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/Places.h"
#include "ui/pages/Page.h"
#include "ui/pages/board/BoardColumn.h"
#include "ui/pages/board/BoardView.h"
#include "ui/pages/board/CardDelegate.h"
#include "ui/pages/board/CardList.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>

using namespace famn;

namespace {

/// Counts what it draws.
class CountingDelegate final : public CardDelegate
{
public:
    using CardDelegate::CardDelegate;
    mutable int painted = 0;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++painted;
        CardDelegate::paint(painter, option, index);
    }
};

/// What DATA would do when it is let go in the middle of COLUMN; whether the column takes it.
bool drop(QWidget &column, const QMimeData &data)
{
    const QPoint at = column.rect().center();
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&column, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&column, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(&column, &leave);
        return false;
    }
    QDropEvent let(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&column, &let);
    return let.isAccepted();
}

} // namespace

class TestBoardPage : public FamnTest
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(bool filled = true)
            : fixture(false, filled)
        {
            fixture.firstPage = "pipeline";
            fixture.unlock();
            board = fixture.find<BoardView>("board");
        }
        [[nodiscard]] CardList *cards(const QString &stage) const { return fixture.find<CardList>("cards_" + stage); }
        [[nodiscard]] QWidget *column(const QString &stage) const { return fixture.find<QWidget>("column_" + stage); }
        [[nodiscard]] QStringList names(const QString &stage) const
        {
            QStringList texts;
            const QAbstractItemModel *model = cards(stage)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, 0).data().toString();
            return texts;
        }
        /// Puts the keyboard on the card called NAME.
        void go(const QString &stage, const QString &name) const
        {
            CardList *list = cards(stage);
            list->setFocus();
            list->setCurrentIndex(list->model()->index(int(names(stage).indexOf(name)), 0));
            QCOMPARE(list->currentIndex().data().toString(), name);
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : fixture.window->focusWidget(), key, modifiers);
        }
        [[nodiscard]] std::unique_ptr<QMimeData> dragged(const QString &stage, const QString &name) const
        {
            const CardList *list = cards(stage);
            const QModelIndex index = list->model()->index(int(names(stage).indexOf(name)), 0);
            return std::unique_ptr<QMimeData>(list->model()->mimeData({index}));
        }
        /// Notes by one key that Öberg was reached.
        void reachOberg() const
        {
            go("ny", "Öberg");
            press(Qt::Key_1);
            QTRY_COMPARE(names("kontaktad"), (QStringList{"Öberg", "Zetter"}));
        }
        /// The dialog that asks where to, once it has read what it shows.
        [[nodiscard]] QDialog *dialog() const
        {
            QDialog *found = nullptr;
            const auto ready = [&] {
                found = fixture.find<QDialog>("moveDialog");
                return found && found->isVisible() && buttonOf(*found, "verb")->isEnabled();
            };
            return QTest::qWaitFor(ready) ? found : nullptr;
        }
        WindowFixture fixture;
        BoardView *board = nullptr;
    };

    static void pick(const QDialog &dialog, const QString &field, const QString &key)
    {
        auto *box = dialog.findChild<QComboBox *>(field);
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->findData(key) >= 0, qPrintable(key));
        box->setCurrentIndex(box->findData(key));
        Q_EMIT box->activated(box->currentIndex());
    }

    static QString complaint(const QDialog &dialog, const QString &field)
    {
        return dialog.findChild<QWidget *>(field + "Message")->accessibleName();
    }

    static QStringList asked(const QDialog &dialog)
    {
        QStringList shown;
        for (const QString field : {"moveUntil", "moveOutcome", "moveInitiator", "moveReason", "moveOtherReasons",
                                    "moveAlternative", "moveReconsider", "moveReconsiderOn", "moveWhy"}) {
            if (dialog.findChild<QWidget *>(field)->isVisible())
                shown << field;
        }
        return shown;
    }

private Q_SLOTS:
    // The platform without a screen says what it cannot do for dialogs and tool tips.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void stagesStandBesideEachOther()
    {
        const Opened board;
        QCOMPARE(board.names("ny"), (QStringList{"Öberg", "<b>Ek</b>", "Protected"}));
        QCOMPARE(board.names("kontaktad"), QStringList{"Zetter"});
        QCOMPARE(board.cards("ny")->accessibleName(), QString("New, 3 application(s)"));
        // A stage without cards takes little room, and is there all the same.
        QVERIFY(board.column("reserverad")->width() < board.column("ny")->width() / 2);
        QVERIFY(board.column("reserverad")->isVisible());
        // It stands under the list, and has no key of its own.
        const auto *rail = board.fixture.find<QListWidget>("rail");
        QCOMPARE(rail->currentItem()->data(Qt::UserRole).toString(), QString("pipeline"));
        QCOMPARE(rail->item(rail->currentRow() - 1)->data(Qt::UserRole).toString(), QString("applications"));
        QVERIFY(board.fixture.find<QAction>("actionPage_pipeline")->shortcuts().isEmpty());
        QVERIFY(board.cards("ny")->hasFocus());
        QCOMPARE(board.fixture.find<QLabel>("statusRows")->text(), QString("4 of 4"));
        for (const QString &text : textsOn(*board.fixture.window))
            QVERIFY2(!text.contains(WindowFixture::canary), qPrintable(text));
    }

    void arrowsGoFromCardToCard()
    {
        const Opened board;
        CardList *fresh = board.cards("ny");
        QCOMPARE(fresh->currentIndex().row(), 0);
        board.press(Qt::Key_Down);
        board.press(Qt::Key_Down);
        QCOMPARE(fresh->currentIndex().row(), 2);
        board.press(Qt::Key_Right);
        QVERIFY(board.cards("kontaktad")->hasFocus());
        QCOMPARE(board.cards("kontaktad")->currentIndex().data().toString(), QString("Zetter"));
        // One card is chosen on the whole board, and the pane shows it.
        QVERIFY(!fresh->selectionModel()->hasSelection());
        const auto record = board.fixture.window->workspace()->currentPage()->currentRecord();
        QVERIFY(record && record->kind == "application");
        QTRY_VERIFY(board.fixture.window->workspace()->detail().record() == record);
        // There is nothing further to the right.
        board.press(Qt::Key_Right);
        QVERIFY(board.cards("kontaktad")->hasFocus());
        board.press(Qt::Key_Left);
        QVERIFY(fresh->hasFocus());
        QCOMPARE(fresh->currentIndex().row(), 0);
    }

    void movesByKey()
    {
        const Opened board;
        QAbstractItemModelTester from(board.cards("kontaktad")->model(),
                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester to(board.cards("infotraff_inbjuden")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        board.reachOberg();
        // The card that was moved is still the one that keys work on.
        QTRY_VERIFY(board.cards("kontaktad")->hasFocus());
        QCOMPARE(board.cards("kontaktad")->currentIndex().data().toString(), QString("Öberg"));
        board.press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(board.names("infotraff_inbjuden"), QStringList{"Öberg"});
        QCOMPARE(board.names("kontaktad"), QStringList{"Zetter"});
        QTRY_VERIFY(board.cards("infotraff_inbjuden")->hasFocus());
        QVERIFY(!board.fixture.find<QDialog>("moveDialog"));
        board.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(board.names("kontaktad"), (QStringList{"Öberg", "Zetter"}));
        QVERIFY(board.names("infotraff_inbjuden").isEmpty());
    }

    void nobodyIsContactedByMoving()
    {
        const Opened board;
        board.go("ny", "Öberg");
        // From new it can only end, as long as nobody has noted a contact.
        QCOMPARE(board.board->stageBeside(1), std::optional(ApplicationStage::Ended));
        QVERIFY(!board.board->stageBeside(-1));
        QVERIFY(!board.fixture.find<QAction>("actionMoveLeft")->isEnabled());
        QVERIFY(!drop(*board.column("kontaktad"), *board.dragged("ny", "Öberg")));
        QVERIFY(!drop(*board.column("ny"), *board.dragged("ny", "Öberg")));
    }

    void movesByDropping()
    {
        const Opened board;
        board.reachOberg();
        QVERIFY(drop(*board.column("infotraff_inbjuden"), *board.dragged("kontaktad", "Öberg")));
        QTRY_COMPARE(board.names("infotraff_inbjuden"), QStringList{"Öberg"});
        // What is no card of this board is not taken.
        QMimeData strange;
        strange.setText("Öberg");
        QVERIFY(!drop(*board.column("kontaktad"), strange));
        strange.setData(StageCards::mimeType(), Uuid::generate({5}).toBytes());
        QVERIFY(!drop(*board.column("kontaktad"), strange));
    }

    void endingAsksHow()
    {
        const Opened board;
        QVERIFY(drop(*board.column("avslutad"), *board.dragged("ny", "Öberg")));
        QDialog *dialog = board.dialog();
        QVERIFY(dialog);
        QCOMPARE(asked(*dialog), QStringList{"moveOutcome"});
        goOn(*dialog);
        QTRY_COMPARE(complaint(*dialog, "moveOutcome"), label(ViolationCode::Missing));
        pick(*dialog, "moveOutcome", "drog_tillbaka");
        QCOMPARE(asked(*dialog), (QStringList{"moveOutcome", "moveReason", "moveOtherReasons"}));
        // The authority's reasons are none of a family's.
        const auto *reason = dialog->findChild<QComboBox *>("moveReason");
        QVERIFY(reason->findData("tid_arbete") >= 0);
        QCOMPARE(reason->findData("registeruppgifter"), -1);
        goOn(*dialog);
        QTRY_COMPARE(complaint(*dialog, "moveReason"), label(ViolationCode::Missing));
        pick(*dialog, "moveReason", "tid_arbete");
        QPointer<QDialog> open = dialog;
        goOn(*dialog);
        QTRY_VERIFY(!open);
        QTRY_COMPARE(board.names("avslutad"), QStringList{"Öberg"});
        QCOMPARE(board.names("ny"), (QStringList{"<b>Ek</b>", "Protected"}));
        board.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(board.names("ny"), (QStringList{"Öberg", "<b>Ek</b>", "Protected"}));
        QVERIFY(board.names("avslutad").isEmpty());
    }

    void decliningAsksForAnAlternative()
    {
        const Opened board;
        board.go("ny", "Öberg");
        board.press(Qt::Key_F2);
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        pick(*dialog, "moveTo", "avslutad");
        pick(*dialog, "moveOutcome", "ej_aktuell_av_oss");
        pick(*dialog, "moveReason", "ej_behov_just_nu");
        goOn(*dialog);
        QTRY_COMPARE(complaint(*dialog, "moveAlternative"), label(ViolationCode::Missing));
        pick(*dialog, "moveAlternative", "no");
        pick(*dialog, "moveReconsider", "yes");
        QVERIFY(asked(*dialog).contains("moveReconsiderOn"));
        typeInto(*dialog, "moveReconsiderOn", "någon gång");
        goOn(*dialog);
        QCOMPARE(complaint(*dialog, "moveReconsiderOn"), label(ViolationCode::BadFormat));
        typeInto(*dialog, "moveReconsiderOn", "+90");
        goOn(*dialog);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(board.names("avslutad"), QStringList{"Öberg"});
    }

    void whatIsAskedFollowsTheOutcome_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("reason");
        const QStringList told{"moveOutcome", "moveReason"};
        QTest::newRow("not reached") << "nadde_inte" << told << "okant";
        QTest::newRow("elsewhere") << "valde_annan_kommun" << told << "valde_annan_aktor";
        QTest::newRow("duplicate") << "dubblett" << told << "annat";
        QTest::newRow("withdrew") << "drog_tillbaka" << QStringList{"moveOutcome", "moveReason", "moveOtherReasons"}
                                  << "";
        QTest::newRow("other assignment")
            << "annat_uppdrag_foreslogs" << QStringList{"moveOutcome", "moveInitiator"} << "annat";
    }

    void whatIsAskedFollowsTheOutcome()
    {
        QFETCH(QString, outcome);
        QFETCH(QStringList, fields);
        QFETCH(QString, reason);
        const Opened board;
        board.go("ny", "Öberg");
        board.press(Qt::Key_Right, Qt::ShiftModifier);
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        pick(*dialog, "moveOutcome", outcome);
        QCOMPARE(asked(*dialog), fields);
        QCOMPARE(dialog->findChild<QComboBox *>("moveReason")->currentData().toString(), reason);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void restingAsksUntilWhenAndWhy()
    {
        const Opened board;
        board.reachOberg();
        QVERIFY(drop(*board.column("vilande"), *board.dragged("kontaktad", "Öberg")));
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        QCOMPARE(asked(*dialog), (QStringList{"moveUntil", "moveWhy"}));
        QVERIFY(dialog->findChild<QLineEdit *>("moveUntil")->hasFocus());
        typeInto(*dialog, "moveUntil", "+30");
        goOn(*dialog);
        QTRY_COMPARE(complaint(*dialog, "moveWhy"), label(ViolationCode::Missing));
        typeInto(*dialog, "moveWhy", "Väntar barn");
        goOn(*dialog);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(board.names("vilande"), QStringList{"Öberg"});
        const QModelIndex card = board.cards("vilande")->model()->index(0, 0);
        QCOMPARE(card.data(StageCards::ClockTextRole).toString(), QString("until 2026-04-01"));
    }

    void goingBackAndAnotherRouteAskWhy()
    {
        const Opened board;
        board.reachOberg();
        // Who is new comes to an information meeting first.
        QVERIFY(drop(*board.column("direktmote"), *board.dragged("kontaktad", "Öberg")));
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        QCOMPARE(asked(*dialog), QStringList{"moveWhy"});
        QVERIFY(dialog->findChild<QLabel *>("moveRule")->text().contains("information meeting first"));
        typeInto(*dialog, "moveWhy", "Bor långt bort");
        goOn(*dialog);
        QTRY_COMPARE(board.names("direktmote"), QStringList{"Öberg"});
        QTRY_VERIFY(!dialog);
        board.go("direktmote", "Öberg");
        QCOMPARE(board.board->stageBeside(-1), std::optional(ApplicationStage::MissedMeeting));
        QVERIFY(drop(*board.column("kontaktad"), *board.dragged("direktmote", "Öberg")));
        dialog = board.dialog();
        QVERIFY(dialog);
        QCOMPARE(asked(*dialog), QStringList{"moveWhy"});
        QVERIFY(dialog->findChild<QLabel *>("moveRule")->text().contains("goes back"));
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(board.names("direktmote"), QStringList{"Öberg"});
    }

    void theDialogIsOpenedByKeys_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("board, F2") << "pipeline" << Qt::Key_F2;
        QTest::newRow("board, Return") << "pipeline" << Qt::Key_Return;
        QTest::newRow("list") << "applications" << Qt::Key_F2;
        QTest::newRow("desk") << "desk" << Qt::Key_F2;
    }

    void theDialogIsOpenedByKeys()
    {
        QFETCH(QString, page);
        QFETCH(Qt::Key, key);
        const Opened board;
        board.fixture.show(page);
        board.press(key);
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QComboBox *>("moveTo")->count() > 0);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void protectedFamiliesStayHidden()
    {
        const Opened board;
        board.go("ny", "Protected");
        QTRY_VERIFY(board.fixture.window->workspace()->detail().record());
        board.press(Qt::Key_F2);
        QPointer<QDialog> dialog = board.dialog();
        QVERIFY(dialog);
        for (const QString &text : textsOn(*board.fixture.window))
            QVERIFY2(!text.contains(WindowFixture::canary), qPrintable(text));
        QVERIFY(dialog->findChild<QLabel *>("moveWhat")->text().contains("Protected"));
        dialog->reject();
        QTRY_VERIFY(!dialog);
        auto *text = board.fixture.page("pipelinePage")->findChild<QLineEdit *>("filterText");
        text->setText(QString(WindowFixture::canary).left(5));
        QVERIFY(board.fixture.page("pipelinePage")->findChild<QWidget *>("empty")->isVisible());
    }

    void historicalOnesAreLeftOut()
    {
        const Opened board;
        board.go("ny", "Öberg");
        board.fixture.find<QAction>("actionHistorical")->trigger();
        QTRY_COMPARE(board.names("ny"), (QStringList{"<b>Ek</b>", "Protected"}));
        auto *all = board.fixture.page("pipelinePage")->findChild<QComboBox *>("filter_register");
        all->setCurrentIndex(0);
        QCOMPARE(board.names("ny"), (QStringList{"Öberg", "<b>Ek</b>", "Protected"}));
        board.go("ny", "Öberg");
        QVERIFY(board.fixture.find<QAction>("actionHistorical")->isChecked());
    }

    void remembersHowItWasLeft()
    {
        const Opened board;
        auto *owner = board.fixture.page("pipelinePage")->findChild<QComboBox *>("filter_owner");
        owner->setCurrentIndex(owner->findData("nobody"));
        QMenu menu;
        board.board->fillColumnMenu(menu);
        menu.findChild<QAction *>("fold_kontaktad")->trigger();
        QVERIFY(!board.cards("kontaktad")->isVisible());
        board.fixture.find<QAction>("actionLock")->trigger();
        QTRY_VERIFY(!board.fixture.window->isUnlocked());
        board.fixture.unlock();
        auto *again = board.fixture.page("pipelinePage")->findChild<QComboBox *>("filter_owner");
        QCOMPARE(again->currentData().toString(), QString("nobody"));
        QVERIFY(!board.cards("kontaktad")->isVisible());
        QVERIFY(board.cards("ny")->isVisible());
        QCOMPARE(board.fixture.find<BoardView>("board")->folded(),
                 (QSet{ApplicationStage::Contacted, ApplicationStage::Ended}));
    }

    void anEmptyBoardSaysSo()
    {
        const Opened board(false);
        const auto *empty = board.fixture.page("pipelinePage")->findChild<QWidget *>("empty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel *>("emptyTitle")->text(), QString("No applications yet"));
    }

    void onlyWhatIsSeenIsPainted()
    {
        constexpr int many = 5000;
        const FakeClock clock;
        Theme theme;
        StageBoard board;
        board.setNow(clock.now());
        QList<ApplicationRow> rows;
        for (int i = 0; i < many; ++i) {
            ApplicationRow row;
            row.id.uuid = Uuid::generate(clock.now());
            row.familyName = QString::number(i);
            row.stage = i % 10 == 9 ? ApplicationStage::InBank : ApplicationStage::Contacted;
            row.receivedOn = QDate(2020, 1, 1).addDays(i / 4);
            row.firstContactAt = swedishInstant(row.receivedOn, QTime(12, 0));
            rows.append(row);
        }
        board.setRows(rows);
        BoardView view(theme, board, nullptr);
        view.resize(1000, 700);
        auto *list = view.findChild<CardList *>("cards_kontaktad");
        auto *delegate = new CountingDelegate(theme, *list);
        list->setItemDelegate(delegate);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(delegate->painted > 0);
        // As many as there is room for, once or twice.
        const int seen = list->viewport()->height() / list->sizeHintForRow(0) + 2;
        QVERIFY2(delegate->painted <= 3 * seen, qPrintable(QString::number(delegate->painted)));
        delegate->painted = 0;
        list->scrollToBottom();
        QTRY_VERIFY(delegate->painted > 0);
        QVERIFY2(delegate->painted <= 3 * seen, qPrintable(QString::number(delegate->painted)));
        QCOMPARE(list->model()->rowCount(), many * 9 / 10);
        QVERIFY(view.select(rows.last().id.uuid));
        QCOMPARE(view.current(), std::optional(rows.last().id.uuid));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestBoardPage, QApplication>(argc, argv);
}
#include "tst_BoardPage.moc"
