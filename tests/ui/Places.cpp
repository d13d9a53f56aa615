#include "tests/ui/Places.h"

#include "models/tables/TableModel.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

namespace famn {

namespace {

/// Commands that open no dialog, or ask with the system's own.
bool opensNothing(const QString &command)
{
    static const QStringList known{
        "actionLock",        "actionQuit",           "actionOpen",         "actionPalette",   "actionUndo",
        "actionRedo",        "actionZoomIn",         "actionZoomOut",      "actionZoomUsual", "actionCompact",
        "actionBack",        "actionForward",        "actionDetailPane",   "actionRail",      "actionNextPane",
        "actionPractise",    "actionBackUp",         "actionCompleteTask", "actionClaim",     "actionHelp",
        "actionCopyTable",   "actionSingleKeys",     "actionRefresh",      "actionMarkRow",   "actionOpenRecord",
        "actionClearFilter", "actionFilter",         "actionHistorical",   "actionMoveLeft",  "actionMoveRight",
        "actionSpelling",    "actionCurtain",        "actionPrintDirect",  "actionNextHit",   "actionPreviousHit",
        "actionNextSection", "actionPreviousSection"};
    static const QStringList ofMeetings{"actionInviteNext", "actionPlanMeetings", "actionCloseMeeting",
                                        "actionNextAttendance"};
    static const QStringList ofCampaigns{"actionLinkLikely", "actionDeleteCampaign", "actionNewCampaign"};
    return known.contains(command) || ofCampaigns.contains(command) || ofMeetings.contains(command) ||
           command.startsWith("actionGuest") || command.startsWith("actionSave") || command.startsWith("actionPage_") ||
           command.startsWith("actionCall") || command.startsWith("actionLook") || command.startsWith("actionLanguage");
}

QDialog *openDialogOf(const WindowFixture &fixture)
{
    for (auto *dialog : fixture.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void visitDialogs(const WindowFixture &fixture, const std::function<void(const QString &, QWidget &)> &look)
{
    QStringList names;
    for (const auto *action : fixture.window->findChildren<QAction *>()) {
        if (action->objectName().startsWith("action") && !opensNothing(action->objectName()))
            names.append(action->objectName());
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        auto *action = fixture.find<QAction>(name);
        if (!action || !action->isEnabled())
            continue;
        action->trigger();
        if (!QTest::qWaitFor([&] { return openDialogOf(fixture) != nullptr; }, 2000))
            qFatal("%s opens no dialog: name it among those that do not", qPrintable(name));
        // What it reads aside has come when nothing more arrives.
        QTest::qWait(100);
        QPointer<QDialog> dialog = openDialogOf(fixture);
        look(name, *dialog);
        dialog->reject();
        if (!QTest::qWaitFor([&] { return dialog.isNull(); }))
            qFatal("%s does not close", qPrintable(name));
    }
}

QStringList textsOfModel(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(TableModel::SecondLineRole)})
                found << index.data(role).toString();
        }
        found += textsOfModel(model, model.index(row, 0, parent));
    }
    return found;
}

} // namespace

void choose(const WindowFixture &fixture, const QString &pageId, const QString &name)
{
    fixture.show(pageId);
    bool found = false;
    for (auto *table : fixture.page(pageId + "Page")->findChildren<QTableView *>()) {
        for (int row = 0; !found && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() != name)
                    continue;
                found = true;
                table->setFocus();
                table->setCurrentIndex(table->model()->index(row, 0));
            }
        }
    }
    if (!found)
        return;
    // The pane reads aside.
    if (!QTest::qWaitFor([&] {
            const Editor *editor = fixture.window->workspace()->detail().editor();
            return editor && editor->isVisible() && editor->accessibleName() == name;
        }))
        qFatal("the pane beside %s does not show %s", qPrintable(pageId), qPrintable(name));
    QTest::qWait(1);
}

void visitAll(const WindowFixture &fixture, const QString &name, const QString &typed,
              const std::function<void(const QString &, QWidget &)> &look)
{
    // Names first: commands are made anew on the way.
    QStringList pages;
    for (const auto *action : fixture.window->findChildren<QAction *>()) {
        if (action->objectName().startsWith("actionPage_"))
            pages.append(action->objectName());
    }
    for (const QString &command : std::as_const(pages)) {
        choose(fixture, command.section('_', 1), name);
        look(command, *fixture.window);
    }
    visitDialogs(fixture, look);
    fixture.find<QAction>("actionPalette")->trigger();
    auto *input = fixture.find<QLineEdit>("paletteInput");
    QTest::qWait(100);
    input->setText(typed);
    QTest::qWait(100);
    look("palette", *fixture.window);
    QTest::keyClick(input, Qt::Key_Escape);
}

QStringList textsOn(const QWidget &window)
{
    QStringList found{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            found << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    }
    for (const QLabel *label : window.findChildren<QLabel *>())
        found << label->text();
    for (const QLineEdit *field : window.findChildren<QLineEdit *>())
        found << field->text();
    for (const QPlainTextEdit *field : window.findChildren<QPlainTextEdit *>())
        found << field->toPlainText();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        found << button->text();
    for (const QAction *action : window.findChildren<QAction *>())
        found << action->text() << action->toolTip();
    for (const QComboBox *box : window.findChildren<QComboBox *>())
        found += textsOfModel(*box->model());
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->model())
            found += textsOfModel(*view->model());
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace famn
