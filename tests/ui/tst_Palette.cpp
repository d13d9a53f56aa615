#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/palette/Palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTableWidget>

using namespace famn;

namespace {

Command command(const QString &text, const QKeySequence &key = {})
{
    Command made;
    made.id = text;
    made.text = [text] { return text; };
    if (!key.isEmpty())
        made.keys = {key};
    return made;
}

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

class TestPalette : public FamnTest
{
    Q_OBJECT

    struct Opened
    {
        WindowFixture fixture;
        Palette *palette = nullptr;
        QLineEdit *input = nullptr;
        QListView *list = nullptr;

        Opened()
        {
            fixture.unlock();
            QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
            palette = fixture.find<Palette>("palette");
            input = fixture.find<QLineEdit>("paletteInput");
            list = fixture.find<QListView>("paletteList");
        }
        [[nodiscard]] QStringList texts() const { return textsOf(*list->model()); }
    };

private Q_SLOTS:
    /// Replaces the base's; the platform without a screen has no size hints to pass on.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void hits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<std::pair<int, int>>>("hits");
        using Hits = QList<std::pair<int, int>>;
        QTest::newRow("start") << "Öberg"
                               << "öb" << Hits{{0, 2}};
        QTest::newRow("inside") << "Zetterlund"
                                << "lund" << Hits{{6, 4}};
        QTest::newRow("two words, any order") << "Ek och Ask"
                                              << "ask ek" << Hits{{0, 2}, {7, 3}};
        QTest::newRow("accents count") << "Dupré"
                                       << "PRÉ" << Hits{{2, 3}};
        QTest::newRow("nothing typed") << "Ek"
                                       << "" << Hits{};
        QTest::newRow("nowhere") << "Ek"
                                 << "x" << Hits{};
    }

    void hits()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(hitsIn(text, typed), "hits");
    }

    void modelKeepsItsRules()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands({command("&Lock", Qt::CTRL | Qt::Key_L), command("Import…")});
        QCOMPARE(textsOf(model), (QStringList{"Commands", "Lock", "Import…"}));
        QCOMPARE(model.index(1).data(PaletteModel::KeysRole).toString(), "Ctrl+L");
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        model.setText("loc");
        QCOMPARE(textsOf(model), (QStringList{"Commands", "Lock"}));
        model.setFamilies({FoundFamily{{}, "Ek", "FH-2026-0001", "Solna", false, FoundBy::WordStart}});
        QCOMPARE(textsOf(model), (QStringList{"Families", "Ek", "Commands", "Lock"}));
        QVERIFY(model.familyAt(1) && !model.commandAt(1) && model.commandAt(3));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains("FH-2026-0001"));
        model.setText("nothing of the kind");
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstRow(), -1);
    }

    void findsFamilies()
    {
        Opened open;
        QVERIFY(open.palette->isVisible());
        QTRY_VERIFY(open.input->hasFocus());
        QTest::keyClicks(open.input, "zet");
        QTRY_VERIFY(open.texts().contains("Zetter"));
        QTest::keyClick(open.input, Qt::Key_Return);
        QVERIFY(!open.palette->isVisible());
        QVERIFY(open.input->text().isEmpty());
        QTRY_VERIFY(open.fixture.page("familiesPage"));
        QTRY_VERIFY(open.fixture.page("familiesPage")->isVisible());
    }

    void keepsItsIndexWhileTheRegisterIsOpen()
    {
        Opened open;
        QTest::keyClicks(open.input, "zet");
        QTRY_VERIFY(open.texts().contains("Zetter"));
        const auto index = open.palette->index();
        const auto *same = index.lock().get();
        QVERIFY(same);
        QTest::keyClick(open.input, Qt::Key_Escape);
        // A change reaches what is kept.
        QPointer<QDialog> dialog = openByCommand(open.fixture, "actionNewApplication", "newApplicationDialog");
        QVERIFY(dialog);
        typeInto(*dialog, "name", "Elsa Zetterqvist");
        goOn(*dialog);
        QTRY_VERIFY(!dialog);
        open.fixture.find<QAction>("actionPalette")->trigger();
        open.input->setText("zetterq");
        QTRY_VERIFY(open.texts().contains("Zetterqvist"));
        QCOMPARE(open.palette->index().lock().get(), same);
        // Nothing of it outlives the lock.
        open.fixture.window->lock();
        QVERIFY(index.expired());
    }

    void neverFindsProtectedOnesByName()
    {
        Opened open;
        QTest::keyClicks(open.input, "zet");
        QTRY_VERIFY(open.texts().contains("Zetter"));
        open.input->setText(WindowFixture::canary);
        QTRY_VERIFY(open.fixture.find<QLabel>("paletteNothing")->isVisible());
        open.input->setText("FH-2026-0003");
        QTRY_COMPARE(open.texts().value(1), "Protected");
    }

    void runsCommands()
    {
        Opened open;
        open.input->setText("lock");
        QTest::keyClick(open.input, Qt::Key_Return);
        QTRY_VERIFY(!open.fixture.window->isUnlocked());
    }

    void arrowsPassHeadings()
    {
        Opened open;
        open.input->setText("e");
        QTRY_VERIFY(open.texts().contains("Zetter"));
        const qsizetype heading = open.texts().indexOf("Commands");
        QVERIFY(heading > 1);
        for (int i = 1; i < heading; ++i)
            QTest::keyClick(open.input, Qt::Key_Down);
        QCOMPARE(open.list->currentIndex().row(), int(heading) + 1);
        QTest::keyClick(open.input, Qt::Key_Up);
        QCOMPARE(open.list->currentIndex().row(), int(heading) - 1);
    }

    void escapeGivesTheKeyboardBack()
    {
        Opened open;
        QTRY_VERIFY(open.input->hasFocus());
        QTest::keyClick(open.input, Qt::Key_Escape);
        QVERIFY(!open.palette->isVisible());
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "table");
    }

    void sheetOfKeysIsComplete()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.find<QAction>("actionKeys")->trigger();
        auto *table = fixture.find<QTableWidget>("keyTable");
        QVERIFY(table);
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row)
            keys << table->item(row, 1)->text();
        for (const QString key : {"Ctrl+K", "Ctrl+L", "Ctrl+F", "F9", "Ctrl+2", "Ctrl+Z"})
            QVERIFY2(keys.join(' ').contains(key), qPrintable(key));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestPalette, QApplication>(argc, argv);
}

#include "tst_Palette.moc"
