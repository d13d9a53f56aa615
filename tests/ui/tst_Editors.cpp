#include "models/domain/Labels.h"
#include "models/services/History.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace famn;

namespace {

/// Every text below WIDGET that a person or a screen reader gets.
QStringList texts(const QWidget &widget)
{
    QStringList found;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        found << label->text() << label->accessibleName() << label->toolTip();
    for (const QLineEdit *field : widget.findChildren<QLineEdit *>())
        found << field->text();
    for (const QPlainTextEdit *field : widget.findChildren<QPlainTextEdit *>())
        found << field->toPlainText();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        found << button->text() << button->accessibleName() << button->toolTip();
    for (const QListWidget *list : widget.findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row)
            found << list->item(row)->text() << list->item(row)->toolTip();
    }
    return found;
}

} // namespace

class TestEditors : public FamnTest
{
    Q_OBJECT

    /// Chooses the row that shows NAME, and waits for the pane.
    static QWidget *choose(const WindowFixture &fixture, const QString &page, const QString &name)
    {
        fixture.show(page);
        auto *table = fixture.page(page + "Page")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        Editor *editor = fixture.window->workspace()->detail().editor();
        if (!editor || !QTest::qWaitFor([&] { return editor->accessibleName() == name; }))
            qFatal("the pane does not show %s", qPrintable(name));
        return editor;
    }

    static QString saved(const QWidget &editor) { return editor.findChild<QLabel *>("savedText")->text(); }

private Q_SLOTS:
    void storesAFieldAsItIsLeft()
    {
        WindowFixture fixture;
        const PersonId anna = addAnna(fixture, "Zetter");
        fixture.unlock();
        QWidget *editor = choose(fixture, "families", "Zetter");
        auto *phone = editor->findChild<QLineEdit *>("person1_phone");
        QCOMPARE(phone->text(), "070-174 06 05");
        phone->setFocus();
        phone->selectAll();
        QTest::keyClicks(phone, "0701740631");
        QTest::keyClick(phone, Qt::Key_Return);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        // As it is stored, though the keyboard is still in it.
        QTRY_COMPARE(phone->text(), "070-174 06 31");
        QVERIFY(fixture.find<QAction>("actionUndo")->text().contains("Phone of Anna Zetter changed"));

        auto *district = editor->findChild<QLineEdit *>("family_district");
        district->setFocus();
        district->selectAll();
        QTest::keyClicks(district, "Rinkeby");
        editor->findChild<QLineEdit *>("family_city")->setFocus();
        QTRY_VERIFY(fixture.find<QAction>("actionUndo")->text().contains("District of Zetter changed"));

        fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(district->text(), "Spånga-Tensta");
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            QCOMPARE(RecordTable<Person>(open.reg->writer()).find(anna)->phone, "+46701740631");
            QCOMPARE(familyCalled(open, "Zetter").district, "Spånga-Tensta");
        });
    }

    void saysTheRuleBesideTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("phone") << "person1_phone"
                               << "nej" << label(ViolationCode::BadFormat);
        QTest::newRow("checksum") << "person1_number"
                                  << "19900101-9803" << label(ViolationCode::BadChecksum);
        QTest::newRow("municipality") << "family_municipality"
                                      << "Atlantis" << label(ViolationCode::UnknownCode);
        QTest::newRow("postcode") << "family_postcode"
                                  << "12" << label(ViolationCode::BadFormat);
    }

    void saysTheRuleBesideTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        QWidget *editor = choose(fixture, "families", "Zetter");
        auto *line = editor->findChild<QLineEdit *>(field);
        const QString before = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        auto *message = editor->findChild<QWidget *>(field + "Message");
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->accessibleName(), said);
        QCOMPARE(line->text(), typed);
        QVERIFY2(saved(*editor).startsWith("Not saved: "), qPrintable(saved(*editor)));
        QVERIFY(saved(*editor).contains(said));
        // Esc takes back what was typed, and the complaint with it.
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), before);
        QVERIFY(!message->isVisible());
        QVERIFY(!saved(*editor).startsWith("Not saved"));
        // Once more leaves the pane.
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(fixture.page("familiesPage")->findChild<QTableView *>("table")->hasFocus());
    }

    void reloadLeavesWhatIsTyped()
    {
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        QWidget *editor = choose(fixture, "families", "Zetter");
        auto *city = editor->findChild<QLineEdit *>("family_city");
        city->setFocus();
        QTest::keyClicks(city, "Stock");
        // Somebody else's change of the same family.
        auto *district = editor->findChild<QLineEdit *>("family_district");
        district->setText("Rinkeby");
        QTest::keyClick(district, Qt::Key_Return);
        QTRY_VERIFY(fixture.find<QAction>("actionUndo")->text().contains("District"));
        fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(district->text(), "Spånga-Tensta");
        QCOMPARE(city->text(), "Stock");
        QTest::keyClick(city, Qt::Key_Escape);
        QVERIFY(city->text().isEmpty());
    }

    void endsAnApplicationAsAWhole()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, "applications", "Zetter");
        auto *stage = editor->findChild<QComboBox *>("application_stage");
        auto *outcome = editor->findChild<QComboBox *>("application_outcome");
        auto *reason = editor->findChild<QComboBox *>("application_reason");
        QVERIFY(!outcome->isVisible());
        const auto pick = [](QComboBox *box, const QString &key) {
            box->setFocus();
            box->setCurrentIndex(box->findData(key));
            Q_EMIT box->activated(box->currentIndex());
        };
        pick(stage, "avslutad");
        QVERIFY(outcome->isVisible());
        QTest::keyClick(stage, Qt::Key_Return);
        auto *message = editor->findChild<QWidget *>("application_outcomeMessage");
        QTRY_COMPARE(message->accessibleName(), label(ViolationCode::Missing));
        pick(outcome, "drog_tillbaka");
        pick(reason, "bostad");
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto all = applicationsOf(open.reg->writer(), familyCalled(open, "Zetter").id);
            QVERIFY(all.ok());
            QCOMPARE(all->first().stage, ApplicationStage::Ended);
            QCOMPARE(all->first().outcome, Outcome::Withdrew);
            QCOMPARE(all->first().endedOn, fixture.clock.today());
        });
    }

    void restsWithADayAndAReason()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, "applications", "Zetter");
        auto *reached = editor->findChild<QPushButton *>("callReached");
        reached->click();
        auto *stage = editor->findChild<QComboBox *>("application_stage");
        QTRY_COMPARE(stage->currentData().toString(), "kontaktad");
        auto *until = editor->findChild<QLineEdit *>("application_dormant_until");
        auto *why = editor->findChild<QLineEdit *>("application_why");
        QVERIFY(!until->isVisible() && !why->isVisible());
        stage->setFocus();
        stage->setCurrentIndex(stage->findData("vilande"));
        Q_EMIT stage->activated(stage->currentIndex());
        QVERIFY(until->isVisible() && why->isVisible());
        until->setText("2026-09-01");
        QTest::keyClick(until, Qt::Key_Return);
        auto *message = editor->findChild<QWidget *>("application_whyMessage");
        QTRY_COMPARE(message->accessibleName(), label(ViolationCode::Missing));
        why->setText("Bygger om huset");
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        QTRY_VERIFY(!why->isVisible());
        QVERIFY(why->text().isEmpty());
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto all = applicationsOf(open.reg->writer(), familyCalled(open, "Zetter").id);
            QCOMPARE(all->first().stage, ApplicationStage::Dormant);
            QCOMPARE(all->first().dormantUntil, QDate(2026, 9, 1));
            const auto history = historyOf(*open.write, {"application", all->first().id.uuid});
            QVERIFY(std::any_of(history->entries.cbegin(), history->entries.cend(),
                                [](const HistoryEntry &entry) { return entry.reason == "Bygger om huset"; }));
        });
    }

    void notesACall()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, "applications", "Öberg");
        auto *stage = editor->findChild<QComboBox *>("application_stage");
        QCOMPARE(stage->currentData().toString(), "ny");
        for (const char *name : {"callReached", "callNoAnswer", "callLeftMessage"}) {
            const auto *button = editor->findChild<QPushButton *>(name);
            QTRY_VERIFY2(button->mapTo(editor, QPoint(button->width(), 0)).x() <= editor->width(), name);
        }
        QTest::mouseClick(editor->findChild<QPushButton *>("callNoAnswer"), Qt::LeftButton);
        QTRY_COMPARE(stage->currentData().toString(), "kontaktforsok");
        QTRY_VERIFY(texts(*editor).filter("Not reached").size() == 1);
        fixture.find<QAction>("actionUndo")->trigger();
        QTRY_COMPARE(stage->currentData().toString(), "ny");
    }

    void goesFromFamilyToApplicationAndBack()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, "families", "Zetter");
        auto *list = editor->findChild<QListWidget *>("familyApplications");
        QCOMPARE(list->count(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(fixture.page("applicationsPage") && fixture.page("applicationsPage")->isVisible());
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->objectName(), "applicationEditor");
        Editor *application = fixture.window->workspace()->detail().editor();
        QTRY_COMPARE(application->accessibleName(), "Zetter");
        QTest::mouseClick(application->findChild<QPushButton *>("openFamily"), Qt::LeftButton);
        QTRY_COMPARE(fixture.window->workspace()->detail().editor()->objectName(), "familyEditor");
    }

    void masksAProtectedFamilyAndNotesItFirst_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("family") << "families";
        QTest::newRow("application") << "applications";
    }

    void masksAProtectedFamilyAndNotesItFirst()
    {
        QFETCH(QString, page);
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, page, "Protected");
        for (const QString &text : texts(*editor))
            QVERIFY2(!text.contains(WindowFixture::canary) && !text.contains("Kiruna"), qPrintable(text));
        QVERIFY(editor->findChild<QWidget *>("readOnlyNotice")->isVisible());
        for (const QLineEdit *field : editor->findChildren<QLineEdit *>()) {
            // Where one says why it is to be opened.
            if (field->objectName() != "revealReason")
                QVERIFY2(!field->isVisible() && field->isReadOnly(), qPrintable(field->objectName()));
        }
        const Uuid shown = fixture.window->workspace()->detail().record()->id;
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            const auto entries = JournalReader(open.reg->writer()).entriesOf(shown);
            QVERIFY(entries.ok());
            QCOMPARE(entries->last().action, JournalAction::Read);
        });
    }

    void notesAReadingOnce()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *editor = choose(fixture, "families", "Öberg");
        const Uuid read = fixture.window->workspace()->detail().record()->id;
        // A change of it makes the pane read anew, which is the same reading.
        auto *city = editor->findChild<QLineEdit *>("family_city");
        city->setFocus();
        QTest::keyClicks(city, "Solna");
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_VERIFY(saved(*editor).startsWith("Saved"));
        fixture.window->lock();
        inRegister(fixture, [&](const OpenRegister &open) {
            JournalReader reader(open.reg->writer());
            const auto count = [&](const Uuid &record) {
                const auto entries = reader.entriesOf(record);
                return std::count_if(entries->cbegin(), entries->cend(),
                                     [](const JournalEntry &entry) { return entry.action == JournalAction::Read; });
            };
            QCOMPARE(count(read), 1);
        });
    }

    void fitsBesideTheList_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<Look>("look");
        QTest::newRow("100 light") << 100 << Look::Light;
        QTest::newRow("200 dark") << 200 << Look::Dark;
    }

    void fitsBesideTheList()
    {
        QFETCH(int, zoom);
        QFETCH(Look, look);
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.theme.choose(look);
        fixture.theme.setZoom(zoom);
        fixture.unlock();
        // Large text leaves no room beside the list: the pane takes its place.
        if (zoom == 200)
            fixture.find<QAction>("actionDetailPane")->trigger();
        QWidget *editor = choose(fixture, "families", "Zetter");
        if (const QString folder = qEnvironmentVariable("FAMN_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(300);
            fixture.window->grab().save(QString("%1/family-%2.png").arg(folder).arg(zoom));
        }
        const auto *scroll = editor->findChild<QAbstractScrollArea *>("editorScroll");
        for (const QLineEdit *field : editor->findChildren<QLineEdit *>()) {
            if (!field->isVisible())
                continue;
            QTRY_VERIFY2(field->mapTo(scroll->viewport(), QPoint()).x() >= 0 &&
                             field->mapTo(scroll->viewport(), QPoint(field->width(), 0)).x() <=
                                 scroll->viewport()->width(),
                         qPrintable(field->objectName()));
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestEditors, QApplication>(argc, argv);
}
#include "tst_Editors.moc"
