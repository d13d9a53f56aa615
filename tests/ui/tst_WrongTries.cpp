#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/WrongTries.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace famn;
using std::chrono::milliseconds;

class TestWrongTries : public FamnTest
{
    Q_OBJECT

    static constexpr milliseconds first{1000};

    struct Bench
    {
        QTemporaryDir folder;
        FakeClock clock;
        QString file = folder.filePath("famn.ini");
        /// What the program knows after it was started anew.
        [[nodiscard]] WrongTries again() const { return {file, clock, first}; }
    };

private Q_SLOTS:
    void eachCostsTwiceTheOneBefore()
    {
        Bench bench;
        for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
            // Ended and started before every try.
            WrongTries tries = bench.again();
            QCOMPARE(tries.add("a.famn"), milliseconds(seconds * 1000));
            QCOMPARE(tries.left("a.famn"), milliseconds(seconds * 1000));
        }
        QCOMPARE(bench.again().left("a.famn"), milliseconds(60'000));
        // Another register has a count of its own.
        QCOMPARE(bench.again().left("b.famn"), milliseconds(0));
        QCOMPARE(bench.again().add("b.famn"), milliseconds(1000));
    }

    void timePasses()
    {
        Bench bench;
        WrongTries tries = bench.again();
        tries.add("a.famn");
        tries.add("a.famn");
        bench.clock.advance(500);
        QCOMPARE(bench.again().left("a.famn"), milliseconds(1500));
        bench.clock.advance(1500);
        QCOMPARE(bench.again().left("a.famn"), milliseconds(0));
        // The count is still there, and is forgotten after a day.
        QCOMPARE(bench.again().add("a.famn"), milliseconds(4000));
        bench.clock.advance(qint64{24} * 3600 * 1000 + 1);
        QCOMPARE(bench.again().left("a.famn"), milliseconds(0));
        bench.again().add("b.famn");
        QSettings settings(bench.file, QSettings::IniFormat);
        settings.beginGroup("tries");
        QCOMPARE(settings.childGroups().size(), 1);
        QCOMPARE(bench.again().add("a.famn"), milliseconds(1000));
    }

    void knowingItForgets()
    {
        Bench bench;
        WrongTries tries = bench.again();
        tries.add("a.famn");
        tries.add("a.famn");
        tries.forget("a.famn");
        QCOMPARE(bench.again().left("a.famn"), milliseconds(0));
        QCOMPARE(bench.again().add("a.famn"), milliseconds(1000));
    }

    void aWaitIsWaitedOnce()
    {
        Bench bench;
        WrongTries tries = bench.again();
        tries.add("a.famn");
        tries.waited("a.famn");
        QCOMPARE(bench.again().left("a.famn"), milliseconds(0));
        QCOMPARE(bench.again().add("a.famn"), milliseconds(2000));
    }

    void aClockSetBackExtendsNothing()
    {
        Bench bench;
        WrongTries tries = bench.again();
        tries.add("a.famn");
        tries.add("a.famn");
        constexpr qint64 year = qint64{365} * 24 * 3600 * 1000;
        bench.clock.advance(-year);
        // No longer than it was, and it runs on from there.
        QCOMPARE(bench.again().left("a.famn"), milliseconds(2000));
        bench.clock.advance(1500);
        QCOMPARE(bench.again().left("a.famn"), milliseconds(500));
        bench.clock.advance(500);
        QCOMPARE(bench.again().left("a.famn"), milliseconds(0));
    }

    void nonsenseInTheSettings_data()
    {
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("last");
        QTest::newRow("words") << "many"
                               << "yesterday";
        QTest::newRow("below zero") << "-5"
                                    << "-9223372036854775808";
        QTest::newRow("as large as can be") << "2147483647"
                                            << "9223372036854775807";
        QTest::newRow("too large") << "99999999999999999999"
                                   << "99999999999999999999";
    }

    void nonsenseInTheSettings()
    {
        QFETCH(QString, count);
        QFETCH(QString, last);
        Bench bench;
        bench.again().add("a.famn");
        QString group;
        {
            QSettings settings(bench.file, QSettings::IniFormat);
            settings.beginGroup("tries");
            QCOMPARE(settings.childGroups().size(), 1);
            group = settings.childGroups().first();
            // The path stands nowhere.
            QVERIFY(!group.contains("famn"));
            settings.setValue(group + "/count", count);
            settings.setValue(group + "/last", last);
        }
        WrongTries tries = bench.again();
        QVERIFY(tries.left("a.famn") <= milliseconds(60'000));
        QVERIFY(tries.add("a.famn") <= milliseconds(60'000));
    }

    void theWindowWaitsOnAfterARestart()
    {
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        fixture.type("fel fras hela dagen");
        auto *unlock = fixture.find<QPushButton>("unlockButton");
        QTRY_VERIFY(fixture.find<QLabel>("message")->text().contains("Next try"));
        QVERIFY(!unlock->isEnabled());
        // A second window on the same settings is what a restart makes.
        const milliseconds wait(300);
        MainWindow again(WindowParts{fixture.theme, fixture.language, fixture.interaction, fixture.preferences,
                                     fixture.clock, wait, KdfCost::minimal()});
        again.choose(fixture.path);
        unlock = again.findChild<QPushButton *>("unlockButton");
        QVERIFY(!unlock->isEnabled());
        QVERIFY(again.findChild<QLabel *>("message")->text().contains("has to wait"));
        QTRY_VERIFY(unlock->isEnabled());
        QVERIFY(again.findChild<QLabel *>("message")->text().isEmpty());
    }
};

int main(int argc, char **argv)
{
    return runTest<TestWrongTries, QApplication>(argc, argv);
}

#include "tst_WrongTries.moc"
