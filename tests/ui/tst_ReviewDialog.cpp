#include "models/services/LogReviews.h"
#include "models/services/RecordEditor.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace famn;

/// The review of the log, and a record as it was, in the window.
class TestReviewDialog : public FamnTest
{
    Q_OBJECT

    /// Somebody else changes families, the protected one too.
    static void workOfAColleague(const WindowFixture &fixture)
    {
        inRegister(fixture, [&](const OpenRegister &open) {
            StaffId id;
            QVERIFY(open.write->run([&](Change &change) -> Result<void> {
                StaffMember member;
                member.name = "Bo Zetter";
                member.roles = {StaffRole::Caseworker};
                FAMN_ASSIGN(stored, change.insert(member));
                id = stored.id;
                return done();
            }));
            WritePath write(
                *open.reg,
                {id, Uuid::generate({9}), "Bo", {StaffRole::Caseworker, StaffRole::ProtectedIdentities}, {UnitId()}},
                fixture.clock);
            for (const QString &name : {QString("Zetter"), QString(WindowFixture::canary)}) {
                const Family family = familyCalled(open, name);
                QVERIFY(setFields(write, {"family", family.id.uuid}, {{"rooms", "5"}}, {}));
            }
            const auto named = open.write->run([&](Change &change) -> Result<void> {
                Person person;
                person.family = familyCalled(open, "Zetter").id;
                person.givenName = "Eva";
                person.familyName = "Zetter";
                FAMN_TRY(change.insert(person));
                return done();
            });
            QVERIFY(named);
        });
    }

    static QTreeWidgetItem *lineSaying(const QTreeWidget &list, int column, const QString &text)
    {
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = list.topLevelItem(i);
            if (item->text(column).contains(text))
                return item;
            for (int child = 0; child < item->childCount(); ++child) {
                if (item->child(child)->text(column).contains(text))
                    return item->child(child);
            }
        }
        return nullptr;
    }

    static QDialog *begun(const WindowFixture &fixture)
    {
        QDialog *dialog = openByCommand(fixture, "actionLogReview", "reviewDialog");
        if (!dialog)
            qFatal("no dialog");
        typeInto(*dialog, "reviewFrom", "2026-03-01");
        typeInto(*dialog, "reviewTo", "2026-03-02");
        goOn(*dialog);
        auto *lines = dialog->findChild<QTreeWidget *>("reviewLines");
        if (!QTest::qWaitFor([&] { return lines->topLevelItemCount() > 0; }))
            qFatal("no lines");
        return dialog;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void fromTheDrawToTheConclusion()
    {
        WindowFixture fixture;
        workOfAColleague(fixture);
        fixture.unlock();
        QPointer<QDialog> dialog = begun(fixture);
        auto *lines = dialog->findChild<QTreeWidget *>("reviewLines");
        QCOMPARE(lines->topLevelItemCount(), 2);
        QVERIFY(lineSaying(*lines, 5, "Same surname"));
        QTreeWidgetItem *hidden = lineSaying(*lines, 5, "Protected family");
        QVERIFY(hidden);
        QVERIFY(!hidden->text(4).contains("FH-"));
        for (int i = 0; i < lines->topLevelItemCount(); ++i) {
            QCOMPARE(lines->topLevelItem(i)->text(1), "Bo Zetter");
            for (int column = 0; column < lines->columnCount(); ++column)
                QVERIFY(!lines->topLevelItem(i)->text(column).contains(WindowFixture::canary));
        }
        QPushButton *finish = buttonOf(*dialog, "finishReview");
        QVERIFY(!finish->isEnabled());

        // A remark without words is refused.
        lines->setCurrentItem(lines->topLevelItem(0));
        auto *verdict = dialog->findChild<QComboBox *>("reviewVerdict");
        verdict->setCurrentIndex(verdict->findText("To be asked about"));
        QTest::keyClick(buttonOf(*dialog, "decideLine"), Qt::Key_Space);
        QTRY_VERIFY(complains(*dialog));
        typeInto(*dialog, "reviewNote", "Släkt?");
        QTest::keyClick(buttonOf(*dialog, "decideLine"), Qt::Key_Space);
        QTRY_COMPARE(lines->topLevelItem(0)->text(6), "To be asked about");
        QTRY_COMPARE(lines->indexOfTopLevelItem(lines->currentItem()), 1);
        QTRY_VERIFY(verdict->isEnabled());
        QTest::keyClick(buttonOf(*dialog, "decideLine"), Qt::Key_Space);
        QTRY_COMPARE(lines->topLevelItem(1)->text(6), "Nothing to remark");
        QTRY_VERIFY(finish->isEnabled());
        dialog->findChild<QPlainTextEdit *>("reviewConclusion")->setPlainText("Inget missbruk.");
        QTest::keyClick(finish, Qt::Key_Space);
        QTRY_VERIFY(!finish->isEnabled());
        QTRY_VERIFY(!verdict->isEnabled());
        dialog->reject();
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto all = allReviews(open.reg->writer(), open.actor());
            QCOMPARE(all->size(), 1);
            QVERIFY(all->first().doneAt);
            QCOMPARE(all->first().conclusion, "Inget missbruk.");
        });
    }

    void savedWithoutNames()
    {
        WindowFixture fixture;
        workOfAColleague(fixture);
        fixture.unlock();
        QPointer<QDialog> dialog = begun(fixture);
        fixture.interaction.paths = {fixture.folder.filePath("ut.csv")};
        QTest::keyClick(buttonOf(*dialog, "saveReview"), Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(fixture.folder.filePath("ut.csv")));
        QFile file(fixture.folder.filePath("ut.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.contains("Bo Zetter"));
        QVERIFY(!csv.contains(WindowFixture::canary));
        QTRY_VERIFY(buttonOf(*dialog, "printReview")->isEnabled());
        QTest::keyClick(buttonOf(*dialog, "printReview"), Qt::Key_Space);
        QTRY_VERIFY(fixture.find<QDialog>("printDialog"));
    }

    void theDeskReminds()
    {
        WindowFixture fixture;
        fixture.firstPage = "desk";
        fixture.unlock();
        auto *reminder = fixture.find<QPushButton>("reviewReminder");
        QVERIFY(!reminder->isVisible());
        fixture.window->lock();
        fixture.clock.advance(qint64(40) * 24 * 3'600'000);
        fixture.unlock();
        reminder = fixture.find<QPushButton>("reviewReminder");
        QTRY_VERIFY(reminder->isVisible());
        QCOMPARE(reminder->text(), "The log was to be reviewed by 2026-04-02");
        QTest::keyClick(reminder, Qt::Key_Space);
        QTRY_VERIFY(fixture.find<QDialog>("reviewDialog"));
    }

    void aRecordAsItWas()
    {
        WindowFixture fixture;
        inRegister(fixture, [&](const OpenRegister &open) {
            const Family family = familyCalled(open, "Zetter");
            QVERIFY(setFields(*open.write, {"family", family.id.uuid}, {{"city", "Lund"}}, {}));
        });
        fixture.clock.advance(qint64(24) * 3'600'000);
        inRegister(fixture, [&](const OpenRegister &open) {
            const Family family = familyCalled(open, "Zetter");
            QVERIFY(setFields(*open.write, {"family", family.id.uuid}, {{"city", "Ystad"}}, {}));
        });
        fixture.unlock();
        fixture.show("families");
        auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == "Zetter")
                table->selectRow(row);
        }
        QPointer<QDialog> dialog = openByCommand(fixture, "actionAsOf", "asOfDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>("asOf");
        // Yesterday, unless one says another day.
        QTRY_VERIFY(lineSaying(*list, 1, "Lund"));
        QVERIFY(!lineSaying(*list, 1, "Ystad"));
        QVERIFY(dialog->findChild<QLabel *>("asOfBand")->text().contains("2026-03-02"));
        QVERIFY(lineSaying(*list, 0, "Application"));
        typeInto(*dialog, "asOfDay", "2099-01-01");
        QTest::keyClick(buttonOf(*dialog, "showDay"), Qt::Key_Space);
        QVERIFY(complains(*dialog));
        list->setCurrentItem(lineSaying(*list, 1, "Lund"));
        QPushButton *restore = buttonOf(*dialog, "restoreField");
        QVERIFY(restore->isEnabled());
        QTest::keyClick(restore, Qt::Key_Space);
        QTRY_COMPARE(dialog->findChild<QWidget *>("dialogMessage")->accessibleName(),
                     "The field has this value again.");
        dialog->reject();
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) { QCOMPARE(familyCalled(open, "Zetter").city, "Lund"); });
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestReviewDialog, QApplication>(argc, argv);
}
#include "tst_ReviewDialog.moc"
