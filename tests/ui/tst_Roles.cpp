#include "models/services/Sentences.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/editors/FieldRow.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace famn;

namespace {

/// Leaves whoever works here no other role, and gives the family Zetter a task and a contact.
std::function<void(WritePath &)> onlyAs(std::optional<StaffRole> role)
{
    return [role](WritePath &write) {
        const auto written = write.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(families, RecordTable<Family>(change.connection()).where("WHERE display_name = ?", {"Zetter"}));
            Task task;
            task.title = "Ring";
            task.owner = change.actor().staff;
            task.due = QDate(2026, 3, 2);
            task.subjectKind = SubjectKind::Family;
            task.subject = families.first().id.uuid;
            FAMN_TRY(change.insert(task));
            ContactEntry contact;
            contact.family = families.first().id;
            contact.at = change.now();
            contact.text = "Talk";
            FAMN_TRY(change.insert(contact));
            FAMN_ASSIGN(staff, RecordTable<StaffMember>(change.connection()).find(change.actor().staff));
            StaffMember other = staff;
            other.roles = {};
            if (role)
                other.roles.insert(*role);
            FAMN_TRY(change.update(staff, other));
            return done();
        });
        if (!written)
            qFatal("%d %s", int(written.error().code), qPrintable(written.error().field));
    };
}

QString denied()
{
    return sentence(Error{ErrorCode::Denied, {}, {}, {}});
}

} // namespace

class TestRoles : public FamnTest
{
    Q_OBJECT

    static QWidget *paneOf(const WindowFixture &fixture, const QString &page)
    {
        choose(fixture, page, "Zetter");
        return fixture.window->workspace()->detail().editor();
    }

    /// Every field of the pane can be read only, and says why.
    static void checkReadOnly(const QWidget &editor)
    {
        const auto *notice = editor.findChild<QWidget *>("readOnlyNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(!notice->accessibleName().isEmpty());
        int fields = 0;
        for (const QLineEdit *field : editor.findChildren<QLineEdit *>()) {
            if (!field->isVisible())
                continue;
            ++fields;
            QVERIFY2(field->isReadOnly(), qPrintable(field->objectName()));
            QCOMPARE(field->accessibleDescription(), notice->accessibleName());
        }
        for (const QComboBox *field : editor.findChildren<QComboBox *>())
            QVERIFY2(!field->isEnabled(), qPrintable(field->objectName()));
        for (const QPlainTextEdit *field : editor.findChildren<QPlainTextEdit *>())
            QVERIFY2(field->isReadOnly(), qPrintable(field->objectName()));
        for (const FieldRow *row : editor.findChildren<FieldRow *>())
            QCOMPARE(row->toolTip(), notice->accessibleName().toHtmlEscaped());
        QVERIFY(fields > 2);
    }

private Q_SLOTS:
    // Offscreen has no window manager to tell sizes to.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void whoMayOnlyReadFamilies()
    {
        WindowFixture fixture(false, true, onlyAs(StaffRole::SocialWorker));
        fixture.firstPage = "families";
        fixture.unlock();
        // No page that would be empty.
        QVERIFY(!fixture.find<QAction>("actionPage_applications"));
        QWidget *editor = paneOf(fixture, "families");
        checkReadOnly(*editor);
        // What is not theirs is not shown as none.
        QVERIFY(!editor->findChild<QWidget *>("familyApplications")->isVisible());
        int notTheirs = 0;
        for (const QLabel *label : editor->findChildren<QLabel *>())
            notTheirs += label->isVisible() && label->text() == "Not for your role";
        // Applications and contacts.
        QCOMPARE(notTheirs, 2);
        // Tasks are theirs.
        const auto boxes = editor->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 1);
        QVERIFY(boxes.first()->isEnabled());
        // Typing changes nothing.
        auto *city = editor->findChild<QLineEdit *>("family_city");
        city->setFocus();
        QTest::keyClicks(city, "Solna");
        QVERIFY(city->text().isEmpty());
    }

    void whoMayOnlyReadApplications()
    {
        WindowFixture fixture(false, true, onlyAs(StaffRole::LeadSocialWorker));
        fixture.unlock();
        QWidget *editor = paneOf(fixture, "applications");
        checkReadOnly(*editor);
        for (const char *name : {"callReached", "callNoAnswer", "callLeftMessage"}) {
            const auto *button = editor->findChild<QPushButton *>(name);
            QVERIFY2(!button->isEnabled(), name);
            QCOMPARE(button->toolTip(), denied().toHtmlEscaped());
        }
    }

    void commandsSayWhyTheyAreGrey_data()
    {
        QTest::addColumn<StaffRole>("role");
        QTest::addColumn<QStringList>("grey");
        QTest::addColumn<QStringList>("theirs");
        QTest::newRow("lead social worker")
            << StaffRole::LeadSocialWorker
            << QStringList{"actionNewApplication", "actionNoteContact", "actionImport",   "actionCallReached",
                           "actionCallNoAnswer",   "actionCallMessage", "actionNewSheet", "actionRekey"}
            << QStringList{"actionAddTask", "actionUsers", "actionHistory", "actionPassphrase"};
        QTest::newRow("unit manager") << StaffRole::UnitManager << QStringList{"actionNoteContact", "actionCallReached"}
                                      << QStringList{"actionAddTask", "actionImport", "actionNewSheet", "actionRekey"};
        QTest::newRow("recruiter") << StaffRole::Recruiter << QStringList{"actionNewSheet", "actionRekey"}
                                   << QStringList{"actionNewApplication", "actionNoteContact", "actionImport",
                                                  "actionCallReached"};
    }

    void commandsSayWhyTheyAreGrey()
    {
        QFETCH(StaffRole, role);
        QFETCH(QStringList, grey);
        QFETCH(QStringList, theirs);
        WindowFixture fixture(false, true, onlyAs(role));
        fixture.unlock();
        paneOf(fixture, "applications");
        for (const QString &name : std::as_const(grey)) {
            const auto *action = fixture.find<QAction>(name);
            QVERIFY2(action && !action->isEnabled(), qPrintable(name));
            QCOMPARE(action->toolTip(), denied());
        }
        for (const QString &name : std::as_const(theirs)) {
            const auto *action = fixture.find<QAction>(name);
            QVERIFY2(action && action->isEnabled(), qPrintable(name));
            QVERIFY2(action->toolTip() != denied(), qPrintable(name));
        }
    }

    void saysThatNothingIsForThem()
    {
        // Evaluators get files, never a list.
        WindowFixture fixture(false, true, onlyAs(StaffRole::Evaluator));
        fixture.window->choose(fixture.path);
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QTRY_VERIFY(fixture.window->isUnlocked());
        const auto *label = fixture.find<QLabel>("noPages");
        QTRY_VERIFY(label->isVisible());
        QVERIFY2(label->text().contains("role"), qPrintable(label->text()));
        QVERIFY(!fixture.window->workspace()->currentPage());
        // And it can be left.
        QVERIFY(fixture.find<QAction>("actionLock")->isEnabled());
        fixture.find<QAction>("actionLock")->trigger();
        QTRY_VERIFY(!fixture.window->isUnlocked());
    }

    void administratorsSeeTheirTasksOnly()
    {
        WindowFixture fixture(false, true, onlyAs(StaffRole::Administrator));
        fixture.firstPage = "desk";
        fixture.unlock();
        QVERIFY(!fixture.find<QAction>("actionPage_applications"));
        QVERIFY(!fixture.find<QAction>("actionPage_families"));
        QVERIFY(fixture.page("deskPage")->findChild<QWidget *>("tasksTable"));
        QVERIFY(!fixture.page("deskPage")->findChild<QWidget *>("callsTable"));
        QTRY_VERIFY(fixture.page("deskPage")->findChild<QWidget *>("tasksTable")->isVisible());
        // The task is about a family that they may not open.
        fixture.find<QAction>("actionPalette")->trigger();
        auto *input = fixture.find<QLineEdit>("paletteInput");
        input->setText("Zetter");
        QTest::qWait(200);
        for (const QString &text : textsOn(*fixture.find<QWidget>("palette")))
            QVERIFY2(!text.contains("Zetter") || text == input->text(), qPrintable(text));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestRoles, QApplication>(argc, argv);
}
#include "tst_Roles.moc"
