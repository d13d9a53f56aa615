#include "models/domain/Labels.h"
#include "models/services/RegisterLists.h"
#include "models/services/UserState.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/pages/ListPage.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace famn;

namespace {

QTableView *table(const WindowFixture &fixture, const QString &page = "applicationsPage")
{
    return fixture.page(page)->findChild<QTableView *>("table");
}

TableModel *modelOf(const QTableView *view)
{
    return qobject_cast<TableModel *>(view->model());
}

int columnOf(const QTableView *view, const QString &id)
{
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (modelOf(view)->columnId(column) == id)
            return column;
    }
    return -1;
}

QString cell(const QTableView *view, int row, const QString &id)
{
    return view->model()->index(row, columnOf(view, id)).data().toString();
}

QStringList names(const QTableView *view)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, 0).data().toString();
    return texts;
}

void lock(const WindowFixture &fixture)
{
    fixture.find<QAction>("actionLock")->trigger();
    QTRY_VERIFY(!fixture.window->isUnlocked());
}

QString status(const WindowFixture &fixture)
{
    return fixture.find<QLabel>("statusRows")->text();
}

} // namespace

class TestLists : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void callsAreNotedByOneKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("action");
        QTest::addColumn<ApplicationStage>("stage");
        QTest::newRow("reached") << Qt::Key_1 << "actionCallReached" << ApplicationStage::Contacted;
        QTest::newRow("no answer") << Qt::Key_2 << "actionCallNoAnswer" << ApplicationStage::AttemptMade;
        QTest::newRow("message") << Qt::Key_3 << "actionCallMessage" << ApplicationStage::AttemptMade;
    }

    void callsAreNotedByOneKey()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, action);
        QFETCH(ApplicationStage, stage);
        for (const bool byKey : {true, false}) {
            WindowFixture fixture;
            fixture.unlock();
            QTableView *view = table(fixture);
            QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
            view->selectRow(2);
            view->setFocus();
            QCOMPARE(cell(view, 2, "stage"), label(ApplicationStage::New));
            QVERIFY(cell(view, 2, "clock").startsWith("Late"));
            if (byKey)
                QTest::keyClick(view, key);
            else
                fixture.find<QAction>(action)->trigger();
            QTRY_COMPARE(cell(view, 2, "stage"), label(stage));
            QCOMPARE(names(view), (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "Protected"}));
            QCOMPARE(view->currentIndex().row(), 2);
            QVERIFY(view->selectionModel()->isRowSelected(2));
            QCOMPARE(cell(view, 2, "clock").startsWith("Answered"), stage == ApplicationStage::Contacted);
            QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(cell(view, 2, "stage"), label(ApplicationStage::New));
            QCOMPARE(resets.size(), 0);
        }
    }

    void digitsAreTextInTheFilter()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *text = fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText");
        text->setFocus();
        QTest::keyClicks(text, "2");
        QCOMPARE(text->text(), QString("2"));
        QVERIFY(fixture.find<QAction>("actionUndo")->text() == "&Undo");
    }

    void singleKeysCanBeTurnedOff()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->selectRow(0);
        view->setFocus();
        auto *single = fixture.find<QAction>("actionSingleKeys");
        QVERIFY(single->isChecked());
        single->trigger();
        QVERIFY(!fixture.preferences.singleKeys());
        auto *call = fixture.find<QAction>("actionCallNoAnswer");
        QVERIFY(call->shortcuts().isEmpty());
        QTest::keyClick(view, Qt::Key_2);
        // The menu has it still; what came before would be done by then.
        call->trigger();
        QTRY_COMPARE(cell(view, 0, "stage"), label(ApplicationStage::AttemptMade));
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cell(view, 0, "stage"), label(ApplicationStage::New));
        QTRY_COMPARE(fixture.find<QAction>("actionUndo")->isEnabled(), false);
    }

    void whatNoLongerFitsStaysUntilReadAgain()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("ny"));
        QCOMPARE(names(view), (QStringList{"<b>Ek</b>", "Öberg", "Protected"}));
        view->selectRow(1);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_1);
        QTRY_COMPARE(cell(view, 1, "stage"), label(ApplicationStage::Contacted));
        QVERIFY(view->selectionModel()->isRowSelected(1));
        QVERIFY(view->model()->index(1, 0).data(TableModel::StrayRole).toBool());
        QTest::keyClick(view, Qt::Key_F5);
        QTRY_COMPARE(names(view), (QStringList{"<b>Ek</b>", "Protected"}));
        QVERIFY(view->currentIndex().isValid());
    }

    void readingAgainKeepsMarks()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->selectRow(1);
        view->selectionModel()->select(view->model()->index(3, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        fixture.find<QAction>("actionRefresh")->trigger();
        QTRY_VERIFY(!resets.isEmpty());
        QCOMPARE(view->currentIndex().row(), 1);
        QVERIFY(view->selectionModel()->isRowSelected(1));
        QVERIFY(view->selectionModel()->isRowSelected(3));
        QVERIFY(status(fixture).contains("2 marked"));
    }

    void theViewIsRemembered()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        QHeaderView *header = view->horizontalHeader();
        const int district = columnOf(view, "district");
        const int stage = columnOf(view, "stage");
        auto *menu = fixture.find<QMenu>("menuColumns");
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>("column_district")->trigger();
        QVERIFY(view->isColumnHidden(district));
        header->moveSection(header->visualIndex(stage), 0);
        view->setColumnWidth(0, 321);
        view->sortByColumn(0, Qt::DescendingOrder);
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("e");
        QCOMPARE(names(view), (QStringList{"Öberg", "Zetter", "<b>Ek</b>"}));
        view->selectRow(1);
        lock(fixture);

        fixture.unlock();
        view = table(fixture);
        header = view->horizontalHeader();
        QVERIFY(view->isColumnHidden(district));
        QCOMPARE(header->visualIndex(stage), 0);
        QCOMPARE(view->columnWidth(0), 321);
        QCOMPARE(header->sortIndicatorSection(), 0);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->text(), QString("e"));
        QCOMPARE(names(view), (QStringList{"Öberg", "Zetter", "<b>Ek</b>"}));
        QCOMPARE(view->currentIndex().row(), 1);
        QVERIFY(view->selectionModel()->isRowSelected(1));
        // And back to what it was at first.
        menu = fixture.find<QMenu>("menuColumns");
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>("columnsReset")->trigger();
        QVERIFY(!view->isColumnHidden(district));
        QCOMPARE(header->visualIndex(stage), stage);
        QVERIFY(view->columnWidth(0) != 321);
    }

    void whatWasInSightComesFirst()
    {
        WindowFixture fixture(false, true, [](WritePath &write) {
            const auto rows = applicationRows(write.openRegister().writer(), write.actor());
            QByteArray ids;
            for (const ApplicationRow &row : *rows) {
                if (row.familyName == "Zetter")
                    ids = row.id.uuid.toBytes().toHex();
            }
            // And one that is gone meanwhile.
            const QByteArray gone = Uuid::generate({1}).toBytes().toHex();
            if (!keepView(write, "list/application", R"({"in_sight":[")" + gone + R"(",")" + ids + R"("]})"))
                qFatal("not kept");
        });
        fixture.firstPage = "desk";
        fixture.unlock();
        fixture.find<QAction>("actionPage_applications")->trigger();
        QTableView *view = table(fixture);
        auto *page = qobject_cast<Page *>(fixture.page("applicationsPage"));
        QVERIFY(page && !page->isReady());
        QList<QStringList> shown;
        QStringList said;
        connect(view->model(), &QAbstractItemModel::modelReset, page, [&] { shown << names(view); });
        connect(page, &Page::statusChanged, page, [&] {
            if (!page->isReady() && view->isVisible() && view->model()->rowCount() > 0)
                said << page->status();
        });
        QTRY_VERIFY(page->isReady());
        QVERIFY(shown.contains(QStringList{"Zetter"}));
        QCOMPARE(shown.last().size(), 4);
        QVERIFY(said.contains("Reading the list…"));
        QVERIFY(page->status().startsWith("4 of 4"));
    }

    void nonsenseIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("wrong types") << QByteArray(
            R"({"columns":{},"sort":7,"filter":[],"selected":"x","current":[]})");
        QTest::newRow("unknown names") << QByteArray(
            R"({"columns":[{"id":"nope"},7,null],"sort":"nope","filter":{"chosen":{"nope":"x"}}})");
        QTest::newRow("all hidden") << QByteArray(
            R"({"columns":[{"id":"family","hidden":true},{"id":"case","hidden":true},{"id":"received","hidden":true},)"
            R"({"id":"clock","hidden":true},{"id":"type","hidden":true},{"id":"stage","hidden":true},)"
            R"({"id":"municipality","hidden":true},{"id":"district","hidden":true},{"id":"years","hidden":true},)"
            R"({"id":"children","hidden":true}]})");
        QTest::newRow("twice, and absurd widths") << QByteArray(
            R"({"columns":[{"id":"case","width":-5},{"id":"case","width":1e300},{"id":"type","width":0}]})");
        QTest::newRow("value nobody has") << QByteArray(R"({"filter":{"text":"","chosen":{"stage":"nope"}}})");
        QTest::newRow("ids") << QByteArray(R"({"selected":["zz","00",""],"current":"ff","in_sight":["zz",7,"00"]})");
    }

    void nonsenseIsNotRestored()
    {
        QFETCH(QByteArray, json);
        WindowFixture fixture(false, true, [&](WritePath &write) {
            if (!keepView(write, "list/application", json))
                qFatal("not kept");
        });
        fixture.unlock();
        QTableView *view = table(fixture);
        QCOMPARE(view->model()->rowCount(), 4);
        QVERIFY(view->isVisible());
        int shown = 0;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->isColumnHidden(column))
                continue;
            ++shown;
            QVERIFY(view->columnWidth(column) >= 20 && view->columnWidth(column) < 2000);
        }
        QCOMPARE(shown, view->model()->columnCount());
        QVERIFY(view->currentIndex().isValid());
    }

    void copiesAsTable()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->setFocus();
        view->selectAll();
        view->setColumnHidden(columnOf(view, "clock"), true);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        const QStringList lines = text.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.first().startsWith("Applicants\tCase number\t"));
        QVERIFY(!lines.first().contains("Answer by"));
        QVERIFY(lines.at(1).startsWith("<b>Ek</b>\tFH-2026-"));
        QVERIFY(lines.at(4).startsWith("Protected\tFH-2026-"));
        QVERIFY(!text.contains(WindowFixture::canary));
    }

    void rowsAreMarkedByKeyboard()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->setFocus();
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(status(fixture), QString("4 of 4 · 2 marked"));
        QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(status(fixture), QString("4 of 4 · 1 marked"));
    }

    void rowsHaveAMenu()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->selectRow(0);
        const auto quiet = [] {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression("does not support (raise|grabbing)"));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression("does not support (raise|grabbing)"));
        };
        quiet();
        Q_EMIT view->customContextMenuRequested({5, 5});
        QPointer<QMenu> menu = view->findChild<QMenu *>("rowMenu");
        QVERIFY(menu && menu->isVisible());
        for (const QString id : {"row_actionOpenRecord", "row_actionCopyTable", "row_actionCallNoAnswer"})
            QVERIFY2(menu->findChild<QAction *>(id), qPrintable(id));
        menu->findChild<QAction *>("row_actionCallNoAnswer")->trigger();
        QTRY_COMPARE(cell(view, 0, "stage"), label(ApplicationStage::AttemptMade));
        menu->close();
        QTRY_VERIFY(!menu);
        quiet();
        Q_EMIT view->horizontalHeader()->customContextMenuRequested({5, 5});
        menu = view->findChild<QMenu *>("columnMenu");
        QVERIFY(menu && menu->findChild<QAction *>("column_family"));
        menu->close();
        QTRY_VERIFY(!menu);
    }

    void aRecordIsGoneTo()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->selectRow(2);
        const auto *page = qobject_cast<ListPage *>(fixture.window->workspace()->currentPage());
        const auto record = page->currentRecord();
        QVERIFY(record);
        view->selectRow(0);
        // Even where the filter hides it.
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("zet");
        fixture.show("families");
        fixture.window->workspace()->showRecord(*record);
        QVERIFY(view->isVisible());
        QCOMPARE(page->currentRecord(), record);
        QCOMPARE(names(view), (QStringList{"Zetter", "Öberg"}));
        QVERIFY(view->model()->index(1, 0).data(TableModel::StrayRole).toBool());
    }

    void aRecordIsWaitedFor()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("families");
        table(fixture, "familiesPage")->selectRow(1);
        const auto family = fixture.window->workspace()->currentPage()->currentRecord();
        QVERIFY(family);
        lock(fixture);
        fixture.unlock();
        fixture.window->workspace()->showRecord(*family);
        const Page *page = fixture.window->workspace()->currentPage();
        QTRY_COMPARE(page->currentRecord(), family);
        QCOMPARE(table(fixture, "familiesPage")->currentIndex().data().toString(), QString("Zetter"));
    }

    void clocksTick()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        QVERIFY(cell(view, 0, "clock").startsWith("Late"));
        const QString before = cell(view, 0, "clock");
        fixture.clock.advance(qint64(24) * 3'600'000);
        QMetaObject::invokeMethod(fixture.page("applicationsPage")->findChild<QTimer *>("minute"), "timeout");
        QVERIFY(cell(view, 0, "clock") != before);
    }

    void sizesFollowTheTheme()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        const int width = view->columnWidth(1);
        fixture.theme.setZoom(200);
        QCOMPARE(view->columnWidth(1), 2 * width);
        QCOMPARE(view->rowHeight(0), fixture.theme.rowHeight());
        fixture.theme.setDensity(Density::Compact);
        QCOMPARE(view->rowHeight(0), fixture.theme.rowHeight());
        fixture.theme.setZoom(100);
        QCOMPARE(view->columnWidth(1), width);
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestLists, QApplication>(argc, argv);
}
#include "tst_Lists.moc"
