#include "models/services/Campaigns.h"
#include "models/services/Intake.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace famn;

namespace {

/// One campaign that runs, with an event, and an application that names one of its channels.
void addSpring(WritePath &write)
{
    Campaign campaign;
    campaign.name = "Vårens kampanj";
    campaign.channels = {CampaignChannel::Cinema};
    campaign.from = QDate(2026, 2, 27);
    campaign.to = QDate(2026, 3, 8);
    campaign.cost = 9'000;
    campaign.goal = 4;
    const auto added = addCampaign(write, campaign);
    if (!added)
        qFatal("%s", qPrintable(added.error().field));
    CampaignEvent event;
    event.campaign = added->campaign;
    event.name = "Bokmässan";
    event.day = QDate(2026, 3, 1);
    event.contacts = 40;
    NewApplication typed;
    typed.name = "Anna Alm";
    typed.types = {AssignmentType::FosterHome};
    typed.source = "bio";
    const auto now = registerApplication(write, typed);
    typed.name = "Gammal Gran";
    typed.source = {};
    const auto old = registerApplication(write, typed);
    if (!addEvent(write, event) || !now || !old)
        qFatal("no event or application");
    // From before the register was in use.
    const auto ran = write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Application>().find(old->application));
        Application after = stored;
        after.receivedOn = QDate(2025, 2, 28);
        after.receivedAt.reset();
        after.historical = true;
        FAMN_TRY(change.update(stored, after));
        return done();
    });
    if (!ran)
        qFatal("%s", qPrintable(ran.error().field));
}

} // namespace

class TestCampaignsPage : public FamnTest
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(bool filled = true)
            : fixture(false, filled, filled ? addSpring : std::function<void(WritePath &)>())
        {
            fixture.firstPage = "campaigns";
            fixture.unlock();
            table = fixture.page("campaignsPage")->findChild<QTableView *>("table");
        }
        /// Shows the first campaign in the pane.
        void showFirst() const
        {
            table->setFocus();
            table->selectRow(0);
            if (!QTest::qWaitFor([&] { return editor() && editor()->accessibleName() == cell(0, "name"); }))
                qFatal("the pane shows no campaign");
        }
        [[nodiscard]] Editor *editor() const { return fixture.window->workspace()->detail().editor(); }
        template<typename T>
        [[nodiscard]] T *inPane(const QString &name) const
        {
            return editor() ? editor()->findChild<T *>(name) : nullptr;
        }
        [[nodiscard]] QString cell(int row, const char *id) const
        {
            const auto *model = static_cast<TableModel *>(table->model());
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->columnId(column) == QLatin1StringView(id))
                    return model->index(row, column).data().toString();
            }
            return {};
        }
        [[nodiscard]] QStringList lines(const QString &list) const
        {
            QStringList texts;
            const auto *widget = inPane<QListWidget>(list);
            for (int row = 0; widget && row < widget->count(); ++row)
                texts << widget->item(row)->text();
            return texts;
        }
        WindowFixture fixture;
        QTableView *table = nullptr;
    };

    static QString facts(const Opened &opened, const char *name)
    {
        const auto *label = opened.inPane<QLabel>(name);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void listsWhatEachCameTo()
    {
        const Opened opened;
        QCOMPARE(opened.table->model()->rowCount(), 1);
        QCOMPARE(opened.cell(0, "name"), "Vårens kampanj");
        QCOMPARE(opened.cell(0, "state"), "Runs, 4 of 10 days");
        QVERIFY(opened.cell(0, "applications").toInt() >= 1);
        QCOMPARE(opened.cell(0, "channels"), "Cinema");
        QCOMPARE(opened.cell(0, "cost"), QString("9\u00a0000 kr"));
        QCOMPARE(opened.cell(0, "earlier"), "No data");
        QCOMPARE(opened.cell(0, "each"), "");
        // Only the name is searched.
        QTest::keyClicks(opened.fixture.page("campaignsPage")->findChild<QLineEdit *>("filterText"), "cinema");
        QTRY_COMPARE(opened.table->model()->rowCount(), 0);
    }

    void emptyListSaysWhatForAndOffers()
    {
        const Opened opened(false);
        const auto *page = opened.fixture.page("campaignsPage");
        QCOMPARE(page->findChild<QLabel *>("emptyTitle")->text(), "No campaigns yet");
        QVERIFY(opened.fixture.find<QAction>("actionNewCampaign")->isEnabled());
    }

    void addedByKeys()
    {
        const Opened opened(false);
        // One shortcut, two fields, one more.
        QTest::keyClick(opened.fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
        QPointer<QDialog> dialog = opened.fixture.find<QDialog>("newCampaignDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClicks(dialog->focusWidget(), "Affischer");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), "0420");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(opened.table->model()->rowCount(), 1);
        QCOMPARE(opened.cell(0, "name"), "Affischer");
        QCOMPARE(opened.cell(0, "from"), "2026-04-20");
        QCOMPARE(opened.cell(0, "to"), "2026-04-20");
        QCOMPARE(opened.cell(0, "state"), "Coming");
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(opened.editor() && opened.editor()->accessibleName() == "Affischer");
        QVERIFY(facts(opened, "campaignDays").contains("2026-04-20"));
        QVERIFY(!opened.inPane<QWidget>("effectBars")->isVisible());
        opened.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(opened.table->model()->rowCount(), 0);
    }

    void refusesBesideTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << "name"
                                 << "";
        QTest::newRow("no day") << "from"
                                << "";
        QTest::newRow("not a day") << "from"
                                   << "snart";
        QTest::newRow("the end first") << "to"
                                       << "2026-04-01";
        QTest::newRow("a word for a number") << "cost"
                                             << "gratis";
        QTest::newRow("too dear") << "cost"
                                  << "1 000 000 001";
        QTest::newRow("below nothing") << "goal"
                                       << "-1";
    }

    void refusesBesideTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const Opened opened(false);
        QDialog *dialog = openByCommand(opened.fixture, "actionNewCampaign", "newCampaignDialog");
        typeInto(*dialog, "name", "Affischer");
        typeInto(*dialog, "from", "2026-04-20");
        typeInto(*dialog, field, text);
        goOn(*dialog);
        QTRY_VERIFY(dialog->findChild<QWidget *>(field + "Message")->isVisible());
        QVERIFY(dialog->isVisible());
        QCOMPARE(opened.table->model()->rowCount(), 0);
    }

    void presetTakesTheYearFromTheDay()
    {
        const Opened opened(false);
        QDialog *dialog = openByCommand(opened.fixture, "actionNewCampaign", "newCampaignDialog");
        auto *preset = dialog->findChild<QComboBox *>("preset");
        preset->setCurrentIndex(1);
        Q_EMIT preset->activated(1);
        QCOMPARE(dialog->findChild<QLineEdit *>("name")->text(), "Familjehemmens dag");
        goOn(*dialog);
        // Its day differs from year to year, so it is asked for.
        QTRY_VERIFY(dialog->findChild<QWidget *>("fromMessage")->isVisible());
        auto *from = dialog->findChild<QLineEdit *>("from");
        from->setFocus();
        QTest::keyClicks(from, "2027-04-24");
        QCOMPARE(dialog->findChild<QLineEdit *>("name")->text(), "Familjehemmens dag 2027");
        goOn(*dialog);
        QTRY_COMPARE(opened.table->model()->rowCount(), 1);
        QVERIFY(opened.cell(0, "channels").contains("Familjehemmens dag"));
    }

    void eventsComeAndGo()
    {
        const Opened opened;
        opened.showFirst();
        QTRY_COMPARE(opened.lines("campaignEvents"), QStringList{"2026-03-01 · Bokmässan · 40 talked to"});
        opened.inPane<QPushButton>("addEvent")->click();
        QPointer<QDialog> dialog = opened.fixture.find<QDialog>("eventDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(buttonOf(*dialog, "verb")->isEnabled());
        QCOMPARE(dialog->findChild<QComboBox *>("campaign")->currentText(), "Vårens kampanj");
        QVERIFY(!dialog->findChild<QPushButton *>("deleteEvent"));
        typeInto(*dialog, "name", "Torgdagen");
        typeInto(*dialog, "day", "igår");
        typeInto(*dialog, "contacts", "1 200");
        goOn(*dialog);
        QTRY_COMPARE(opened.lines("campaignEvents").size(), 2);
        QTRY_VERIFY(!dialog);
        auto *events = opened.inPane<QListWidget>("campaignEvents");
        events->setFocus();
        events->setCurrentRow(0);
        QTest::keyClick(events, Qt::Key_Return);
        dialog = opened.fixture.find<QDialog>("eventDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>("name")->text(), "Bokmässan");
        QCOMPARE(dialog->findChild<QLineEdit *>("day")->text(), "2026-03-01");
        dialog->findChild<QPushButton *>("deleteEvent")->click();
        QTRY_COMPARE(opened.lines("campaignEvents").size(), 1);
        opened.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(opened.lines("campaignEvents").size(), 2);
    }

    void linksWhatFits()
    {
        const Opened opened;
        opened.showFirst();
        auto *link = opened.inPane<QPushButton>("linkLikely");
        QVERIFY(link->isVisible());
        QCOMPARE(link->text(), "Link 1 that fit(s)");
        QVERIFY(facts(opened, "campaignLinkedFacts").startsWith("No application is linked"));
        link->click();
        QTRY_COMPARE(opened.cell(0, "linked"), "1");
        QTRY_VERIFY(!link->isVisible());
        QVERIFY(facts(opened, "campaignLinkedFacts").startsWith("1 linked, of which 0 became assignments."));
        QVERIFY(facts(opened, "campaignLinkedFacts").contains("25 % of the goal"));
        QCOMPARE(opened.lines("campaignApplications"), QStringList{"2026-03-02 · Alm · New"});
        QCOMPARE(opened.cell(0, "each"), opened.cell(0, "cost"));
        // It opens from here.
        auto *linked = opened.inPane<QListWidget>("campaignApplications");
        linked->setFocus();
        linked->setCurrentRow(0);
        QTest::keyClick(linked, Qt::Key_Return);
        QTRY_COMPARE(opened.fixture.window->workspace()->currentPage()->objectName(), "applicationsPage");
    }

    void fieldsAreChangedInPlace()
    {
        const Opened opened;
        opened.showFirst();
        auto *cost = opened.inPane<QLineEdit>("campaign_cost");
        cost->setFocus();
        cost->setText("12 500");
        QTest::keyClick(cost, Qt::Key_Return);
        QTRY_COMPARE(opened.cell(0, "cost"), QString("12\u00a0500 kr"));
        auto *to = opened.inPane<QLineEdit>("campaign_to_date");
        to->setFocus();
        to->setText("2026-02-01");
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_VERIFY(opened.inPane<QWidget>("campaign_to_dateMessage")->isVisible());
        QCOMPARE(opened.cell(0, "to"), "2026-03-08");
        QTest::keyClick(to, Qt::Key_Escape);
        QCOMPARE(to->text(), "2026-03-08");
    }

    void deletedAndBack()
    {
        const Opened opened;
        opened.showFirst();
        opened.fixture.find<QAction>("actionDeleteCampaign")->trigger();
        QTRY_COMPARE(opened.table->model()->rowCount(), 0);
        opened.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(opened.table->model()->rowCount(), 1);
        opened.showFirst();
        QTRY_COMPARE(opened.lines("campaignEvents").size(), 1);
    }

    void historicalWhenSaidSo()
    {
        const Opened opened;
        opened.showFirst();
        QCOMPARE(opened.cell(0, "earlier"), "No data");
        auto *box = opened.inPane<QCheckBox>("countHistorical");
        QVERIFY(!box->isChecked());
        box->click();
        QTRY_VERIFY(opened.cell(0, "earlier") != "No data");
        QTRY_VERIFY(box->isChecked());
        opened.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(opened.cell(0, "earlier"), "No data");
        QTRY_VERIFY(!box->isChecked());
    }

    void anApplicationSaysWhatBroughtIt()
    {
        const Opened opened;
        opened.fixture.show("applications");
        auto *table = opened.fixture.page("applicationsPage")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == "Alm")
                table->selectRow(row);
        }
        QTRY_VERIFY(opened.editor() && opened.editor()->accessibleName() == "Alm");
        auto *campaign = opened.inPane<QComboBox>("application_campaign");
        QCOMPARE(campaign->currentText(), "None known");
        QCOMPARE(campaign->itemText(1), "Vårens kampanj (fits)");
        campaign->setFocus();
        campaign->setCurrentIndex(1);
        Q_EMIT campaign->activated(1);
        opened.inPane<QComboBox>("application_welcome_score")->setFocus();
        QTRY_COMPARE(opened.fixture.find<QAction>("actionUndo")->isEnabled(), true);
        opened.fixture.show("campaigns");
        QTRY_COMPARE(opened.cell(0, "linked"), "1");
        opened.fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(opened.cell(0, "linked"), "0");
    }

    void sourcesAreOffered()
    {
        const Opened opened;
        QDialog *dialog = openByCommand(opened.fixture, "actionNewApplication", "newApplicationDialog");
        auto *source = dialog->findChild<QLineEdit *>("source");
        QTRY_VERIFY(source->completer());
        QTRY_COMPARE(source->completer()->model()->index(0, 0).data().toString(), "bio");
    }

    void aCallNeedsSomebodyToCall()
    {
        const Opened opened;
        opened.showFirst();
        QVERIFY(!opened.fixture.find<QAction>("actionNoteContact")->isEnabled());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestCampaignsPage, QApplication>(argc, argv);
}
#include "tst_CampaignsPage.moc"
