#include "models/services/Campaigns.h"
#include "models/services/ContactLog.h"
#include "models/services/MeetingSchedule.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/editors/SeveralField.h"
#include "ui/help/Help.h"
#include "ui/pages/PageRegistry.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"
#include "ui/style/DialogFrame.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTableWidget>

using namespace famn;

namespace {

/// Everything below ROOT that somebody types in or chooses from.
QList<QWidget *> fieldsOf(const QWidget &root)
{
    QList<QWidget *> fields;
    const auto all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool field = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
                           qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                           qobject_cast<QCheckBox *>(widget) || qobject_cast<SeveralField *>(widget);
        // A spin box has a line of its own in it.
        if (field && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            fields.append(widget);
    }
    return fields;
}

void planAMeeting(WritePath &write)
{
    InfoMeeting meeting;
    meeting.day = QDate(2026, 3, 5);
    meeting.startsAt = QTime(18, 0);
    meeting.minutes = 90;
    if (!addMeeting(write, meeting))
        qFatal("no meeting");
}

/// Notes something about Zetter; gives the note's id.
QString noteAContact(const WindowFixture &fixture)
{
    QString id;
    inRegister(fixture, [&](const OpenRegister &open) {
        ContactDraft draft;
        draft.family = familyCalled(open, "Zetter").id;
        draft.at = fixture.clock.now();
        if (!logContact(*open.write, draft))
            qFatal("no contact");
        id = contactsOf(open.reg->writer(), draft.family)->first().id.uuid.toString();
    });
    return id;
}

} // namespace

class TestHelp : public FamnTest
{
    Q_OBJECT

    /// What the fields below ROOT say on F1; fails for one without.
    static void collect(const QWidget &root, QSet<QString> &said)
    {
        const QList<QWidget *> fields = fieldsOf(root);
        QVERIFY2(!fields.isEmpty(), qPrintable(root.objectName()));
        for (const QWidget *field : fields) {
            const QString text = helpOf(*field);
            QVERIFY2(!text.isEmpty(),
                     qPrintable(QStringLiteral("%1 in %2").arg(field->objectName(), root.objectName())));
            said.insert(text);
        }
        // And what is no field, but has help of its own.
        const auto all = root.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (widget->property("helpArea").isValid())
                said.insert(helpOf(*widget));
        }
    }

    static DialogFrame *openedBy(const WindowFixture &fixture, const QString &action)
    {
        fixture.find<QAction>(action)->trigger();
        return qobject_cast<DialogFrame *>(QApplication::activeModalWidget());
    }

    static void chooseFirst(const WindowFixture &fixture, const QString &page)
    {
        fixture.show(page);
        auto *table = fixture.page(page + "Page")->findChild<QTableView *>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(QTest::qWaitFor([&] {
            const Editor *editor = fixture.window->workspace()->detail().editor();
            return editor && !editor->record().isNull() && !fieldsOf(*editor).isEmpty();
        }));
    }

    static bool closed(const QPointer<QDialog> &dialog)
    {
        if (dialog)
            dialog->reject();
        return !dialog;
    }

    static QWidget *bubble() { return QApplication::activePopupWidget(); }

    static QString bubbleText()
    {
        const QWidget *shown = bubble();
        return shown ? shown->findChild<QLabel *>("helpText")->text() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void everyFieldHasHelpAndEveryHelpAField()
    {
        WindowFixture fixture(false, true, [](WritePath &write) {
            planAMeeting(write);
            if (!addCampaign(write, fosterHomeDay({2026, 4, 25})))
                qFatal("no campaign");
        });
        addAnna(fixture, "Zetter");
        const QString note = noteAContact(fixture);
        QSet<QString> said;
        fixture.window->choose(fixture.path);
        collect(*fixture.page("unlockPage"), said);
        fixture.unlock();
        collect(*fixture.page("applicationsPage"), said);
        for (const QString page : {"applications", "families"}) {
            fixture.show(page);
            auto *table = fixture.page(page + "Page")->findChild<QTableView *>("table");
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == "Zetter")
                    table->setCurrentIndex(table->model()->index(row, 0));
            }
            if (page == "families")
                QTRY_VERIFY(fixture.find<QLineEdit>("person1_phone"));
            QTRY_VERIFY(fixture.window->workspace()->detail().editor());
            collect(*fixture.window->workspace()->detail().editor(), said);
        }
        QTRY_VERIFY(fixture.find<QPushButton>("disputeNote_" + note));
        fixture.find<QPushButton>("disputeNote_" + note)->click();
        QPointer<DialogFrame> dispute = fixture.find<DialogFrame>("disputeNoteDialog");
        QVERIFY(dispute);
        collect(*dispute, said);
        dispute->reject();
        QTRY_VERIFY(!dispute);
        fixture.show("applications");
        for (const QString action :
             {"actionNewApplication", "actionNoteContact", "actionAddTask", "actionSettings", "actionNextTry",
              "actionHandOver", "actionInviteTo", "actionMoveToStage", "actionExport", "actionSaveFilter"}) {
            QPointer<DialogFrame> dialog = openedBy(fixture, action);
            QVERIFY2(dialog, qPrintable(action));
            collect(*dialog, said);
            dialog->reject();
            QTRY_VERIFY(!dialog);
        }
        fixture.show("meetings");
        QTRY_VERIFY(fixture.find<QAction>("actionCancelMeeting")->isEnabled());
        for (const QString action : {"actionNewSeries", "actionNewMeeting", "actionCancelMeeting"}) {
            QPointer<DialogFrame> dialog = openedBy(fixture, action);
            QVERIFY2(dialog, qPrintable(action));
            collect(*dialog, said);
            dialog->reject();
            QTRY_VERIFY(!dialog);
        }
        chooseFirst(fixture, "campaigns");
        collect(*fixture.window->workspace()->detail().editor(), said);
        for (const QString action : {"actionNewCampaign", "actionNewEvent"}) {
            QPointer<DialogFrame> dialog = openedBy(fixture, action);
            QVERIFY2(dialog, qPrintable(action));
            collect(*dialog, said);
            dialog->reject();
            QTRY_VERIFY(!dialog);
        }
        chooseFirst(fixture, "staff");
        collect(*fixture.window->workspace()->detail().editor(), said);
        for (const auto &area : codeKeys<HelpArea>) {
            if (area.code == HelpArea::Page)
                continue;
            for (const QString &place : helpPlaces(area.code))
                QVERIFY2(said.contains(helpText(area.code, place)), qPrintable(QString(area.key) + '/' + place));
        }
    }

    void everyPageHasHelp()
    {
        for (const PageEntry &entry : pageEntries())
            QVERIFY2(!helpText(HelpArea::Page, entry.id + "Page").isEmpty(), qPrintable(entry.id));
    }

    void everyDialogHasHelp()
    {
        WindowFixture fixture;
        fixture.unlock();
        chooseFirst(fixture, "applications");
        int dialogs = 0;
        const auto actions = fixture.window->findChildren<QAction *>();
        // These leave the register, or ask the system.
        const QStringList left{"actionOpen", "actionNewRegister", "actionPractise"};
        QStringList names;
        for (const QAction *action : actions) {
            if (action->objectName().startsWith("action") && action->isEnabled() &&
                (action->text().endsWith(u'…') || action->objectName() == "actionKeys") &&
                !left.contains(action->objectName()))
                names.append(action->objectName());
        }
        for (const QString &name : std::as_const(names)) {
            auto *action = fixture.find<QAction>(name);
            if (!action || !action->isEnabled())
                continue;
            action->trigger();
            QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                continue;
            ++dialogs;
            QVERIFY2(!helpOf(*dialog).isEmpty(), qPrintable(dialog->objectName()));
            // One that is at work closes when it is done.
            QTRY_VERIFY(closed(dialog));
        }
        constexpr int leastDialogs = 10;
        QVERIFY2(dialogs >= leastDialogs, qPrintable(QString::number(dialogs)));
    }

    void textsAreShortSentences()
    {
        constexpr qsizetype longest = 340;
        for (const auto &area : codeKeys<HelpArea>) {
            const QStringList places = helpPlaces(area.code);
            QVERIFY2(!places.isEmpty(), area.key);
            QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
            for (const QString &place : places) {
                const QString text = helpText(area.code, place);
                QVERIFY2(text.size() <= longest && text.endsWith('.'), qPrintable(place));
            }
        }
        QVERIFY(helpText(HelpArea::Family, "no such column").isEmpty());
    }

    void f1SaysWhatTheFieldIsFor()
    {
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto *passphrase = fixture.find<QLineEdit>("passphrase");
        passphrase->setFocus();
        QTest::keyClick(passphrase, Qt::Key_F1);
        QCOMPARE(bubbleText(), helpText(HelpArea::Unlock, "passphrase"));
        QCOMPARE(bubble()->findChild<QLabel *>("helpTitle")->text(), "Passphrase");
        QPointer<QWidget> shown = bubble();
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!shown);
        fixture.unlock();
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        // Where no field has the keyboard, the page.
        QTest::keyClick(fixture.page("applicationsPage")->findChild<QTableView *>("table"), Qt::Key_F1);
        QCOMPARE(bubbleText(), helpText(HelpArea::Page, "applicationsPage"));
        // A lock takes it away.
        shown = bubble();
        fixture.window->lock();
        QVERIFY(!shown);
    }

    void f1InADialog()
    {
        WindowFixture fixture;
        fixture.unlock();
        DialogFrame *dialog = openedBy(fixture, "actionAddTask");
        QVERIFY(dialog);
        auto *title = dialog->findChild<QLineEdit *>("title");
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClick(title, Qt::Key_F1);
        QCOMPARE(bubbleText(), helpText(HelpArea::Task, "title"));
        bubble()->close();
        auto *verb = dialog->findChild<QWidget *>("verb");
        verb->setFocus();
        QTest::keyClick(verb, Qt::Key_F1);
        QCOMPARE(bubbleText(), helpText(HelpArea::Page, "taskDialog"));
        QVERIFY(!dialog->result());
        bubble()->close();
    }

    void keysHaveASheetOfTheirOwn()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *keys = fixture.find<QAction>("actionKeys");
        QCOMPARE(keys->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F1));
        keys->trigger();
        QVERIFY(fixture.find<QTableWidget>("keyTable"));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestHelp, QApplication>(argc, argv);
}

#include "tst_Help.moc"
