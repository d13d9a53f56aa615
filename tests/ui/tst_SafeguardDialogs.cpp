#include "models/services/Retention.h"
#include "tests/support/FamnTest.h"
#include "tests/support/WeedingBench.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/safeguards/RetentionDialog.h"
#include "ui/style/Messages.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace famn;

namespace {

void chooseFamily(const WindowFixture &fixture, const QString &name)
{
    fixture.show("families");
    auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

} // namespace

class TestSafeguardDialogs : public FamnTest
{
    Q_OBJECT

    static QTreeWidget *listOf(const QDialog *dialog, const QString &name)
    {
        return dialog ? dialog->findChild<QTreeWidget *>(name) : nullptr;
    }

    static QString message(const QDialog &dialog) { return dialog.findChild<InlineMessage *>("dialogMessage")->text(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void ownProposalWaitsForAnother()
    {
        WindowFixture fixture(false, true, addOld);
        fixture.unlock();
        QDialog *dialog = openByCommand(fixture, "actionRetention", "retentionDialog");
        QTreeWidget *list = listOf(dialog, "retention");
        QVERIFY(list);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), "Gran");
        QCOMPARE(list->topLevelItem(0)->text(2), "2018-05-01");
        QCOMPARE(buttonOf(*dialog, "verb")->text(), "Propose");
        goOn(*dialog);
        QTRY_COMPARE(buttonOf(*dialog, "verb")->text(), "Approve and delete…");
        QTRY_VERIFY(!buttonOf(*dialog, "verb")->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>("retentionSummary")->text().contains("somebody else"));
        // A line is taken out, with a reason, and put back.
        list->setCurrentItem(list->topLevelItem(0));
        auto *takeOut = buttonOf(*dialog, "takeOut");
        QVERIFY(takeOut->isEnabled());
        takeOut->click();
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        typeInto(*dialog, "takeOutReason", "Akten är begärd");
        goOn(*dialog);
        QTRY_VERIFY(list->topLevelItem(0)->text(4).contains("Akten är begärd"));
        list->setCurrentItem(list->topLevelItem(0));
        takeOut->click();
        QTRY_VERIFY(!list->topLevelItem(0)->text(4).contains("Akten"));
        buttonOf(*dialog, "dropProposal")->click();
        QTRY_COMPARE(buttonOf(*dialog, "verb")->text(), "Propose");
    }

    void anotherApprovesAndItIsGone()
    {
        WindowFixture fixture(false, true, addOld);
        {
            OpenRegister open = openedWith(fixture.path, QString::fromUtf16(WindowFixture::passphrase), fixture.clock);
            addBo(open);
        }
        {
            const OpenRegister open = openedWith(fixture.path, QString::fromUtf16(bosPassphrase), fixture.clock);
            QVERIFY(proposeRetention(*open.write));
        }
        fixture.unlock();
        QDialog *dialog = openByCommand(fixture, "actionRetention", "retentionDialog");
        QTreeWidget *list = listOf(dialog, "retention");
        QVERIFY(list);
        QTRY_COMPARE(buttonOf(*dialog, "verb")->text(), "Approve and delete…");
        QVERIFY(dialog->findChild<QLabel *>("retentionSummary")->text().contains("Bo"));
        goOn(*dialog);
        QCOMPARE(titleOf(*dialog), "Delete for good");
        QVERIFY(dialog->findChild<QLabel *>("retentionWarning")->text().startsWith("1 "));
        goOn(*dialog);
        QTRY_VERIFY(message(*dialog).contains("Deleted for good: 1"));
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QVERIFY(dialog->findChild<QLabel *>("retentionSummary")->text().contains("2026-06-01"));
        dialog->reject();
        fixture.window->lock();
        inRegister(fixture, [](const OpenRegister &open) {
            const auto left = RecordTable<Family>(open.reg->writer()).where("WHERE display_name = 'Gran'");
            QVERIFY(left && left->isEmpty());
        });
    }

    void aMonthWithoutAProposalIsSaid()
    {
        for (const bool late : {false, true}) {
            WindowFixture fixture;
            fixture.firstPage = "desk";
            if (late)
                fixture.clock.advance(qint64(40) * 24 * 3'600'000);
            fixture.unlock();
            auto *reminder = fixture.window->findChild<QPushButton *>("weedingReminder");
            QVERIFY(reminder);
            if (late)
                QTRY_VERIFY(reminder->isVisible() && reminder->text().contains("weeding"));
            else
                QVERIFY(!reminder->isVisible());
        }
    }

    void incidentsAreNotedAndChanged()
    {
        WindowFixture fixture;
        fixture.unlock();
        QDialog *dialog = openByCommand(fixture, "actionIncidents", "incidentsDialog");
        QTreeWidget *list = listOf(dialog, "incidents");
        QVERIFY(list);
        goOn(*dialog);
        auto *type = dialog->findChild<QComboBox *>("incidentType");
        type->setCurrentIndex(type->findText("Personal data breach"));
        typeInto(*dialog, "incidentDiscovered", "i går");
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        typeInto(*dialog, "incidentDiscovered", "2026-03-02 10:00");
        goOn(*dialog);
        // Nothing is said about what happened.
        QTRY_VERIFY(complains(*dialog));
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        dialog->findChild<QPlainTextEdit *>("incidentDescription")->setPlainText("En dator är borta");
        goOn(*dialog);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(3), "70 h 0 min left to report");
        list->setCurrentItem(list->topLevelItem(0));
        buttonOf(*dialog, "changeIncident")->click();
        typeInto(*dialog, "incidentReported", "2026-03-02 11:30");
        goOn(*dialog);
        QTRY_COMPARE(list->topLevelItem(0)->text(3), "Reported 2026-03-02 11:30");
    }

    void consentsStandInThePane()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        chooseFamily(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QListWidget>("familyConsents"));
        QTRY_VERIFY(fixture.find<QAction>("actionConsents")->isEnabled());
        QDialog *dialog = openByCommand(fixture, "actionConsents", "consentsDialog");
        QTreeWidget *list = listOf(dialog, "consents");
        QVERIFY(list);
        auto *person = dialog->findChild<QComboBox *>("consentPerson");
        QTRY_COMPARE(person->count(), 2);
        goOn(*dialog);
        person->setCurrentIndex(1);
        typeInto(*dialog, "consentScope", "Försäkringskassan");
        typeInto(*dialog, "consentGiven", "någon gång");
        goOn(*dialog);
        QVERIFY(complains(*dialog));
        typeInto(*dialog, "consentGiven", "2026-03-01");
        goOn(*dialog);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), "Anna Zetter");
        list->setCurrentItem(list->topLevelItem(0));
        buttonOf(*dialog, "withdrawConsent")->click();
        QTRY_COMPARE(list->topLevelItem(0)->text(5), "2026-03-02");
        dialog->reject();
        auto *pane = fixture.find<QListWidget>("familyConsents");
        QTRY_COMPARE(pane->count(), 1);
        QTRY_VERIFY(pane->item(0)->text().contains("withdrawn 2026-03-02"));
        QVERIFY(pane->item(0)->text().contains("Försäkringskassan"));
    }

    void anExtractIsSavedAndPrinted()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        chooseFamily(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QAction>("actionExtract")->isEnabled());
        QDialog *dialog = openByCommand(fixture, "actionExtract", "extractDialog");
        QVERIFY(dialog);
        auto *persons = dialog->findChild<QListWidget *>("extractPersons");
        QTRY_COMPARE(persons->count(), 1);
        const QString path = fixture.folder.filePath("x.json");
        fixture.interaction.paths = {path};
        buttonOf(*dialog, "extractJson")->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Anna"));
        QTRY_VERIFY(message(*dialog).contains("x.json"));
        goOn(*dialog);
        QTRY_VERIFY(fixture.find<QDialog>("printDialog"));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestSafeguardDialogs, QApplication>(argc, argv);
}
#include "tst_SafeguardDialogs.moc"
