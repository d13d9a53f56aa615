#include "tests/support/FamnTest.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTableView>

using namespace famn;

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = widget->objectName();
    for (const QWidget *above = widget->parentWidget(); name.isEmpty() && above; above = above->parentWidget())
        name = "in " + above->objectName();
    return QString("%1 (%2)").arg(name, widget->metaObject()->className());
}

/// What people put something into or press. A part of another control is not one by itself.
bool isControl(const QWidget *widget)
{
    // What a header does stands in the menu of its list.
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
        widget->objectName().startsWith("qt_"))
        return false;
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above) ||
            qobject_cast<const QLineEdit *>(above) || qobject_cast<const QTabBar *>(above))
            return false;
    }
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

/// What a screen reader calls WIDGET.
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

/// Whether somebody can use it at the moment.
bool isUsable(const QWidget *widget, const QWidget &window)
{
    return widget->isVisibleTo(&window) && widget->isEnabled() && widget->window() == &window;
}

/// Presses Tab until it comes round, beginning at FIRST, and gives what had the keyboard meanwhile.
QSet<const QWidget *> reachedByTab(QWidget &window, QWidget *first)
{
    QSet<const QWidget *> reached;
    first->setFocus(Qt::TabFocusReason);
    constexpr int mostSteps = 300;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *focus = window.focusWidget();
        if (!focus || reached.contains(focus))
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

class TestAccessible : public FamnTest
{
    Q_OBJECT

    static void fill(WritePath &write)
    {
        const auto written = write.run([](Change &change) -> Result<void> {
            Family family;
            FAMN_ASSIGN(number, change.nextCaseNumber());
            family.caseNumber = number;
            family.displayName = "Ask";
            family.municipality = "0184";
            FAMN_ASSIGN(stored, change.insert(family));
            Person person;
            person.family = stored.id;
            person.givenName = "Anna";
            person.familyName = "Ask";
            FAMN_TRY(change.insert(person));
            Application application;
            application.family = stored.id;
            application.receivedOn = QDate(2026, 2, 9);
            application.channel = Channel::WebForm;
            application.wishedTypes = {AssignmentType::FosterHome};
            FAMN_TRY(change.insert(application));
            Task task;
            task.title = "Ring";
            task.owner = change.actor().staff;
            task.due = QDate(2026, 3, 2);
            task.subjectKind = SubjectKind::Family;
            task.subject = stored.id.uuid;
            FAMN_TRY(change.insert(task));
            // More of them than are shown at first.
            for (int i = 0; i < 10; ++i) {
                ContactEntry contact;
                contact.family = stored.id;
                contact.at = change.now();
                contact.text = "Talk";
                FAMN_TRY(change.insert(contact));
            }
            return done();
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().field));
    }

    /// Calls LOOK with everything there is to see, before and after unlocking.
    static void visit(const std::function<void(const QString &, QWidget &)> &look)
    {
        WindowFixture fixture(false, true, fill);
        look("start", *fixture.window);
        fixture.window->choose(fixture.path);
        look("unlock", *fixture.window);
        fixture.unlock();
        fixture.window->resize(1280, 900);
        fixture.window->workspace()->say({Status::Warn, [] { return QString("Something."); }, {}});
        visitAll(fixture, "Ask", "A", look);
    }

private Q_SLOTS:
    // Offscreen has no window manager to tell sizes to.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void everyControlHasAName()
    {
        QStringList nameless;
        int seen = 0;
        visit([&](const QString &place, QWidget &window) {
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                // Also what is hidden or greyed at the moment.
                if (widget->window() != &window || !isControl(widget))
                    continue;
                ++seen;
                if (widget->isVisible() && spokenName(widget).isEmpty())
                    nameless.append(place + ": " + nameOf(widget));
            }
        });
        nameless.removeDuplicates();
        QVERIFY(seen > 100);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void everyControlHasAnObjectName()
    {
        QStringList nameless;
        visit([&](const QString &place, QWidget &window) {
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                if (isControl(widget) && isUsable(widget, window) && widget->objectName().isEmpty())
                    nameless.append(place + ": " + nameOf(widget));
            }
        });
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void tabReachesEveryControl()
    {
        QStringList unreached;
        visit([&](const QString &place, QWidget &window) {
            QList<QWidget *> controls;
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (isControl(widget) && isUsable(widget, window))
                    controls.append(widget);
            }
            // The palette keeps the keyboard while it is open.
            const QWidget *palette = place == "palette" ? window.findChild<QWidget *>("palette") : nullptr;
            if (palette)
                return;
            QWidget *first = window.focusWidget();
            for (QWidget *control : std::as_const(controls)) {
                if (!first || !first->isVisible())
                    first = control;
            }
            if (!first)
                return;
            const QSet<const QWidget *> reached = reachedByTab(window, first);
            for (const QWidget *control : std::as_const(controls)) {
                // Another row may show another record. On the desk its second list lies between, whose record takes the
                // pane; F6 goes there from the first.
                const auto *pane = window.findChild<DetailPane *>();
                if (!isUsable(control, window) || (place == "actionPage_desk" && pane->isAncestorOf(control)))
                    continue;
                // The board is one stop: arrows go from card to card, and the menu of columns opens and folds them.
                const auto *board = window.findChild<QWidget *>("board");
                if (board && board->isAncestorOf(control) &&
                    std::any_of(reached.cbegin(), reached.cend(),
                                [&](const QWidget *one) { return board->isAncestorOf(one); }))
                    continue;
                const bool partOfReached = std::any_of(reached.cbegin(), reached.cend(), [&](const QWidget *one) {
                    return one == control || one->isAncestorOf(control) || one == control->focusProxy();
                });
                if (!partOfReached)
                    unreached.append(place + ": " + nameOf(control));
            }
        });
        unreached.removeDuplicates();
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join('\n')));
    }

    void tabGoesDownThePane_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("family") << "families";
        QTest::newRow("application") << "applications";
    }

    void tabGoesDownThePane()
    {
        QFETCH(QString, page);
        WindowFixture fixture(false, true, fill);
        fixture.unlock();
        choose(fixture, page, "Ask");
        const QWidget *editor = fixture.window->workspace()->detail().editor();
        const QWidget *body = editor->findChild<QWidget *>("recordTitle")->parentWidget();
        QWidget *before = fixture.window->focusWidget();
        int last = -1;
        int stops = 0;
        constexpr int mostSteps = 100;
        for (int step = 0; step < mostSteps; ++step) {
            QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Tab);
            const QWidget *focus = fixture.window->focusWidget();
            if (focus == before || (stops > 0 && !body->isAncestorOf(focus)))
                break;
            if (!body->isAncestorOf(focus))
                continue;
            ++stops;
            const int top = focus->mapTo(body, QPoint()).y();
            QVERIFY2(top >= last, qPrintable(nameOf(focus)));
            last = top;
        }
        QVERIFY2(stops > 8, qPrintable(QString::number(stops)));
    }

    void everyCommandIsInAMenu()
    {
        WindowFixture fixture(false, true, fill);
        fixture.unlock();
        choose(fixture, "applications", "Ask");
        QStringList lost;
        for (const QAction *action : fixture.window->findChildren<QAction *>()) {
            if (!action->objectName().startsWith("action"))
                continue;
            const auto places = action->associatedObjects();
            const bool inMenu = std::any_of(places.cbegin(), places.cend(),
                                            [](const QObject *place) { return qobject_cast<const QMenu *>(place); });
            if (!inMenu)
                lost.append(action->objectName());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join('\n')));
    }

    void noTwoCommandsShareAKey()
    {
        WindowFixture fixture(false, true, fill);
        fixture.unlock();
        for (const char *page : {"desk", "applications", "campaigns", "families"}) {
            choose(fixture, page, "Ask");
            QHash<QString, QString> keys;
            QStringList shared;
            for (const QAction *action : fixture.window->findChildren<QAction *>()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString text = key.toString();
                    if (action->objectName().startsWith("action") && keys.contains(text))
                        shared.append(QString("%1: %2 and %3").arg(text, keys.value(text), action->objectName()));
                    keys.insert(text, action->objectName());
                }
            }
            QVERIFY2(shared.isEmpty(), qPrintable(QString(page) + ": " + shared.join('\n')));
        }
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestAccessible, QApplication>(argc, argv);
}
#include "tst_Accessible.moc"
