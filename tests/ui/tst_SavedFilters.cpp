#include "models/services/UserState.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/pages/Page.h"
#include "ui/pages/SavedFilters.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"
#include "ui/style/RailDelegate.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace famn;

namespace {

TableModel *modelOf(const WindowFixture &fixture, const QString &page)
{
    return qobject_cast<TableModel *>(fixture.page(page)->findChild<QTableView *>("table")->model());
}

QStringList rail(const WindowFixture &fixture)
{
    QStringList lines;
    const auto *list = fixture.find<QListWidget>("rail");
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines;
}

void save(const WindowFixture &fixture, const QString &name)
{
    fixture.find<QAction>("actionSaveFilter")->trigger();
    auto *dialog = fixture.find<DialogFrame>("saveFilterDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("filterName")->setText(name);
    dialog->verb()->click();
    QTRY_COMPARE(fixture.find<DialogFrame>("saveFilterDialog"), nullptr);
}

void lock(const WindowFixture &fixture)
{
    fixture.find<QAction>("actionLock")->trigger();
    QTRY_VERIFY(!fixture.window->isUnlocked());
}

QStringList inMenu(const WindowFixture &fixture)
{
    auto *menu = fixture.find<QMenu>("menuSavedFilters");
    menu->aboutToShow();
    QStringList names;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        names << action->text();
    return names;
}

} // namespace

class TestSavedFilters : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void aFilterIsNamedAndFoundAgain()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("kontaktad"));
        QTRY_COMPARE(modelOf(fixture, "applicationsPage")->rowCount(), 1);
        QTRY_VERIFY(fixture.find<QAction>("actionSaveFilter")->isEnabled());
        // What is chosen is offered as the name.
        fixture.find<QAction>("actionSaveFilter")->trigger();
        auto *dialog = fixture.find<DialogFrame>("saveFilterDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>("filterName")->text(), stage->currentText());
        dialog->reject();
        QTRY_COMPARE(fixture.find<DialogFrame>("saveFilterDialog"), nullptr);
        save(fixture, "  Att bjuda &\u200B in ");
        const QString name = "Att bjuda & in";
        QCOMPARE(rail(fixture).indexOf(name), rail(fixture).indexOf("Applications") + 1);
        QCOMPARE(inMenu(fixture), QStringList{"Att bjuda && in"});
        const auto *line = fixture.find<QListWidget>("rail")->findItems(name, Qt::MatchExactly).value(0);
        QVERIFY(line && !line->data(RailDelegate::CountRole).isValid());

        lock(fixture);
        fixture.firstPage = "families";
        fixture.unlock();
        QTRY_VERIFY(rail(fixture).contains(name));
        QVERIFY(!fixture.find<QMenu>("menuSavedFilters")->isEnabled());
        // By keyboard from the navigation: its page opens with it.
        auto *list = fixture.find<QListWidget>("rail");
        list->setCurrentRow(int(rail(fixture).indexOf("Pipeline")));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(list->currentItem()->text(), name);
        QTRY_VERIFY(fixture.page("applicationsPage"));
        // Its filter is that of the saved one once it has read what it shows.
        QTRY_VERIFY(fixture.window->workspace()->currentPage()->isReady());
        QTRY_COMPARE(modelOf(fixture, "applicationsPage")->rowCount(), 1);
        // And from the menu, after somebody cleared it.
        fixture.find<QAction>("actionClearFilter")->trigger();
        QTRY_COMPARE(modelOf(fixture, "applicationsPage")->rowCount(), 4);
        QCOMPARE(inMenu(fixture).size(), 1);
        fixture.find<QMenu>("menuSavedFilters")->actions().first()->trigger();
        QTRY_COMPARE(modelOf(fixture, "applicationsPage")->rowCount(), 1);
    }

    void theyAreRenamedAndDeleted()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("Zet");
        QTRY_VERIFY(fixture.find<QAction>("actionSaveFilter")->isEnabled());
        save(fixture, "Ett");
        save(fixture, "Två");
        // The same name again takes the place of the first.
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("Ö");
        save(fixture, "Ett");
        QCOMPARE(inMenu(fixture), (QStringList{"Ett", "Två"}));
        fixture.find<QAction>("actionSavedFilters")->trigger();
        auto *dialog = fixture.find<DialogFrame>("savedFiltersDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>("savedFilters");
        auto *name = dialog->findChild<QLineEdit *>("filterName");
        list->setCurrentRow(1);
        QCOMPARE(name->text(), QString("Två"));
        // A name that is taken, and none, are refused.
        for (const QString refused : {"Ett", "  "}) {
            name->setText(refused);
            dialog->findChild<QPushButton *>("renameFilter")->click();
            QVERIFY(dialog->findChild<QWidget *>("filterMessage")->isVisible());
            QCOMPARE(list->item(1)->text(), QString("Två"));
        }
        name->setText("Tre");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(list->item(1)->text(), QString("Tre"));
        QVERIFY(dialog->isVisible());
        list->setCurrentRow(0);
        dialog->findChild<QPushButton *>("deleteFilter")->click();
        QCOMPARE(list->count(), 1);
        dialog->verb()->click();
        QTRY_COMPARE(fixture.find<DialogFrame>("savedFiltersDialog"), nullptr);
        QCOMPARE(inMenu(fixture), QStringList{"Tre"});
        QVERIFY(!rail(fixture).contains("Ett"));
        lock(fixture);
        inRegister(fixture, [](const OpenRegister &open) {
            const auto views = viewsOf(open.reg->writer(), open.actor());
            QVERIFY(views.ok());
            const auto stored = savedFiltersIn(views->value("filters"));
            QCOMPARE(stored.value("applications"), (QList<SavedFilter>{{"Tre", {"Zet", {{"stage", "open"}}}}}));
        });
    }

    void whatMakesNoSenseIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kept");
        const auto page = [](const QByteArray &filters) {
            return QByteArray("{'applications':[" + filters + "]}").replace('\'', '"');
        };
        const QByteArray good = "{'name':'A','filter':{'text':'x','chosen':{}}}";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no json") << QByteArray("[{") << 0;
        QTest::newRow("an array") << QByteArray("[1,2]") << 0;
        QTest::newRow("one") << page(good) << 1;
        QTest::newRow("twice") << page(good + ',' + good) << 1;
        QTest::newRow("no name") << page("{'filter':{'text':'x'}}") << 0;
        QTest::newRow("no filter") << page("{'name':'A'}") << 0;
        QTest::newRow("long name") << page("{'name':'" + QByteArray(61, 'a') + "','filter':{'text':'x'}}") << 0;
        QByteArray many;
        for (int i = 0; i < 40; ++i)
            many +=
                (i > 0 ? "," : "") + QByteArray(good).replace("'A'", QByteArray("'A" + QByteArray::number(i) + "'"));
        QTest::newRow("too many") << page(many) << int(SavedFilters::mostOfPage);
    }
    void whatMakesNoSenseIsPassedOver()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kept);
        const auto filters = savedFiltersIn(json);
        QCOMPARE(filters.value("applications").size(), kept);
        QCOMPARE(savedFiltersIn(jsonOf(filters)), filters);
    }

    void theyAreHiddenBehindTheCurtain()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("Zet");
        QTRY_VERIFY(fixture.find<QAction>("actionSaveFilter")->isEnabled());
        save(fixture, "Zetter");
        QVERIFY(rail(fixture).contains("Zetter"));
        fixture.find<QAction>("actionCurtain")->trigger();
        QVERIFY(!rail(fixture).contains("Zetter"));
        fixture.find<QAction>("actionCurtain")->trigger();
        QVERIFY(rail(fixture).contains("Zetter"));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestSavedFilters, QApplication>(argc, argv);
}

#include "tst_SavedFilters.moc"
