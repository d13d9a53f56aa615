#include "models/services/RecordEditor.h"
#include "models/services/RecordFinder.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/dialogs/log/LogDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTableView>
#include <QTreeWidget>

using namespace famn;

class TestHistoryDialogs : public FamnTest
{
    Q_OBJECT

    static QStringList column(const QTreeWidget &list, int number)
    {
        QStringList texts;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            texts.append(list.topLevelItem(i)->text(number));
        return texts;
    }

    static QTreeWidget *openLog(const WindowFixture &fixture)
    {
        QDialog *dialog = openByCommand(fixture, "actionLog", "logDialog");
        auto *list = dialog ? dialog->findChild<QTreeWidget *>("log") : nullptr;
        if (!list || !QTest::qWaitFor([&] { return list->topLevelItemCount() > 0; }))
            return nullptr;
        return list;
    }

    /// Changes the district of the first family before the window opens the register.
    static void changeDistrict(const WindowFixture &fixture, const QString &caseNumber)
    {
        QString typed = QString::fromUtf16(WindowFixture::passphrase);
        const auto phrase = typedPassphrase(typed);
        QVERIFY(phrase.ok());
        const auto opened = unlockRegister(fixture.path, *phrase, {}, fixture.clock);
        QVERIFY(opened.ok());
        const auto record = findRecord(*opened->write, caseNumber);
        QVERIFY(record.ok());
        QVERIFY(setFields(*opened->write, *record, {{"district", "Skytteholm"}}, "flyttad").ok());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void logListsAndFilters()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTreeWidget *list = openLog(fixture);
        QVERIFY(list);
        auto *dialog = fixture.find<QDialog>("logDialog");
        const int all = list->topLevelItemCount();
        QVERIFY(column(*list, 2).contains("Unlocked"));
        QVERIFY(column(*list, 3).contains("Application"));
        // Never a name or text of the protected family.
        for (int i = 0; i < list->columnCount(); ++i)
            QVERIFY(!column(*list, i).join('\n').contains(WindowFixture::canary));
        QVERIFY(column(*list, 4).contains("Protected"));
        QVERIFY(!buttonOf(*dialog, "moreLog")->isEnabled());

        auto *action = dialog->findChild<QComboBox *>("logAction");
        action->setCurrentIndex(action->findText("Unlocked"));
        QTest::mouseClick(buttonOf(*dialog, "searchLog"), Qt::LeftButton);
        QTRY_VERIFY(list->topLevelItemCount() < all);
        const QStringList done = column(*list, 2);
        QCOMPARE(QSet<QString>(done.cbegin(), done.cend()), QSet<QString>{"Unlocked"});
        action->setCurrentIndex(0);
        typeInto(*dialog, "logWho", "Ingen Alls");
        QTest::mouseClick(buttonOf(*dialog, "searchLog"), Qt::LeftButton);
        QTRY_VERIFY(complains(*dialog));
        typeInto(*dialog, "logWho", "karin");
        typeInto(*dialog, "logFrom", "i går");
        QTest::mouseClick(buttonOf(*dialog, "searchLog"), Qt::LeftButton);
        QVERIFY(complains(*dialog));
        typeInto(*dialog, "logFrom", "1999-01-01");
        typeInto(*dialog, "logTo", "1999-12-31");
        QTest::mouseClick(buttonOf(*dialog, "searchLog"), Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void logGivesMore()
    {
        WindowFixture fixture;
        {
            QString typed = QString::fromUtf16(WindowFixture::passphrase);
            const auto phrase = typedPassphrase(typed);
            const auto opened = unlockRegister(fixture.path, *phrase, {}, fixture.clock);
            QVERIFY(opened.ok());
            const auto noted = opened->write->run([&](Change &change) -> Result<void> {
                for (int i = 0; i < LogDialog::portion + 10; ++i)
                    FAMN_TRY(change.note(JournalAction::Print, "register"));
                return done();
            });
            QVERIFY(noted.ok());
        }
        fixture.unlock();
        QTreeWidget *list = openLog(fixture);
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), LogDialog::portion);
        auto *more = buttonOf(*fixture.find<QDialog>("logDialog"), "moreLog");
        QVERIFY(more->isEnabled());
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(list->topLevelItemCount() > LogDialog::portion);
    }

    void logIsCopied()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTreeWidget *list = openLog(fixture);
        QVERIFY(list);
        QTest::mouseClick(buttonOf(*fixture.find<QDialog>("logDialog"), "copyLog"), Qt::LeftButton);
        QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), list->topLevelItemCount() + 1);
        QCOMPARE(lines.first(), "When\tWho\tDid\tWith\tCase number");
        list->topLevelItem(0)->setSelected(true);
        QTest::keySequence(list, QKeySequence::Copy);
        lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
    }

    void historyTellsAndUndoes()
    {
        WindowFixture fixture;
        changeDistrict(fixture, "FH-2026-0001");
        fixture.unlock();
        fixture.show("families");
        QDialog *dialog = openHistoryOf(fixture, "Öberg");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>("history");
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        QVERIFY2(titleOf(*dialog).contains("FH-2026-0001"), qPrintable(titleOf(*dialog)));
        QTreeWidgetItem *changed = itemSaying(*list, "Changed (flyttad)");
        QVERIFY(changed);
        QCOMPARE(changed->text(1), "Karin");
        QCOMPARE(changed->childCount(), 1);
        QCOMPARE(changed->child(0)->text(2), "District");
        QCOMPARE(changed->child(0)->text(3), "Huvudsta");
        QCOMPARE(changed->child(0)->text(4), "Skytteholm");

        list->setCurrentItem(changed);
        QTest::mouseClick(buttonOf(*dialog, "undoChange"), Qt::LeftButton);
        QTRY_VERIFY(complains(*dialog));
        QTRY_COMPARE(list->topLevelItem(0)->childCount() > 0 ? list->topLevelItem(0)->child(0)->text(4) : QString(),
                     "Huvudsta");
        // And that can be taken back, too.
        QVERIFY(fixture.find<QAction>("actionUndo")->text().contains("history"));
        dialog->reject();
    }

    void historyNamesOwners()
    {
        WindowFixture fixture;
        inRegister(fixture, [](const OpenRegister &open) {
            const auto ran = open.write->run([&](Change &change) -> Result<void> {
                const Family family = familyCalled(open, "Öberg");
                Family owned = family;
                owned.owner = open.write->actor().staff;
                FAMN_TRY(change.update(family, owned));
                return done();
            });
            QVERIFY(ran.ok());
        });
        fixture.unlock();
        fixture.show("families");
        QDialog *dialog = openHistoryOf(fixture, "Öberg");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>("history");
        QTRY_VERIFY(itemSaying(*list, "Changed"));
        QTreeWidgetItem *changed = itemSaying(*list, "Changed");
        QCOMPARE(changed->child(0)->text(2), "Responsible");
        QCOMPARE(changed->child(0)->text(3), "nothing");
        QCOMPARE(changed->child(0)->text(4), "Karin");
        dialog->reject();
    }

    void historyOfAProtectedFamilyIsMasked()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("families");
        QDialog *dialog = openHistoryOf(fixture, "Protected");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>("history");
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        QString said = titleOf(*dialog);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int child = 0; child < list->topLevelItem(i)->childCount(); ++child) {
                for (int cell = 0; cell < list->columnCount(); ++cell)
                    said += list->topLevelItem(i)->child(child)->text(cell) +
                            list->topLevelItem(i)->child(child)->toolTip(cell);
            }
        }
        QVERIFY(said.contains("Protected"));
        QVERIFY(!said.contains(WindowFixture::canary));
    }

private:
    static QTreeWidgetItem *itemSaying(const QTreeWidget &list, const QString &what)
    {
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            if (list.topLevelItem(i)->text(2) == what)
                return list.topLevelItem(i);
        }
        return nullptr;
    }

    /// Marks the family in its list and asks for its history.
    static QDialog *openHistoryOf(const WindowFixture &fixture, const QString &name)
    {
        auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        }
        return openByCommand(fixture, "actionHistory", "historyDialog");
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestHistoryDialogs, QApplication>(argc, argv);
}
#include "tst_HistoryDialogs.moc"
