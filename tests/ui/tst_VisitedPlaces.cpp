#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/pages/Page.h"
#include "ui/shell/VisitedPlaces.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QTableView>

using namespace famn;

/// Back and forward.
class TestVisitedPlaces : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void likeABrowser()
    {
        Place now{"a", {}};
        VisitedPlaces visited([&] { return now; }, [&](const Place &place) { now = place; });
        const auto go = [&](const QString &page) { visited.during([&] { now = {page, {}}; }); };
        QVERIFY(!visited.canGoBack() && !visited.canGoForward());
        visited.goBack();
        QCOMPARE(now.page, QString("a"));
        go("b");
        go("c");
        go("c");
        visited.goBack();
        QCOMPARE(now.page, QString("b"));
        visited.goBack();
        QCOMPARE(now.page, QString("a"));
        QVERIFY(!visited.canGoBack() && visited.canGoForward());
        visited.goForward();
        QCOMPARE(now.page, QString("b"));
        // Going elsewhere forgets what lay ahead.
        go("d");
        QVERIFY(!visited.canGoForward());
        visited.goBack();
        QCOMPARE(now.page, QString("b"));
    }

    void aMoveOfSeveralIsOne()
    {
        Place now{"a", {}};
        VisitedPlaces visited([&] { return now; }, [&](const Place &place) { now = place; });
        visited.during([&] {
            visited.during([&] { now.page = "b"; });
            visited.during([&] { now.page = "c"; });
        });
        visited.goBack();
        QCOMPARE(now.page, QString("a"));
        QVERIFY(!visited.canGoBack());
    }

    void theEarliestAreForgotten()
    {
        Place now{"start", {}};
        VisitedPlaces visited([&] { return now; }, [&](const Place &place) { now = place; });
        for (int i = 0; i < 500; ++i)
            visited.during([&] { now.page = QString::number(i); });
        int steps = 0;
        for (; visited.canGoBack(); ++steps)
            visited.goBack();
        QVERIFY(steps >= 50 && steps < 500);
        QVERIFY(now.page != "start");
    }

    void leadsBackToTheRowOneLeft()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *back = fixture.find<QAction>("actionBack");
        auto *table = fixture.page("applicationsPage")->findChild<QTableView *>("table");
        table->selectRow(2);
        table->setFocus();
        const auto record = qobject_cast<Page *>(fixture.page("applicationsPage"))->currentRecord();
        fixture.find<QAction>("actionPage_families")->trigger();
        QTRY_VERIFY(fixture.window->workspace()->currentPage()->isReady());
        QVERIFY(back->isEnabled());
        QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window->workspace()->currentPage()->objectName(), QString("applicationsPage"));
        QCOMPARE(fixture.window->workspace()->currentPage()->currentRecord(), record);
        QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture.window->workspace()->currentPage()->objectName(), QString("familiesPage"));
        QVERIFY(!fixture.find<QAction>("actionForward")->isEnabled());
    }
};

int main(int argc, char *argv[])
{
    return famn::runTest<TestVisitedPlaces, QApplication>(argc, argv);
}
#include "tst_VisitedPlaces.moc"
