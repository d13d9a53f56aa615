#include "models/print/ListPrint.h"
#include "models/tables/TableText.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/ListColumns.h"
#include "ui/pages/ListPage.h"
#include "ui/work/Navigator.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

void ListPage::addCommands(std::function<QList<Command>()> more)
{
    m_more = std::move(more);
    Q_EMIT commandsChanged();
}

QList<Command> ListPage::commands()
{
    return rowCommands() + (m_more ? m_more() : QList<Command>()) + viewCommands();
}

QList<Command> ListPage::viewCommands()
{
    Command filter;
    filter.id = u"actionFilter"_s;
    filter.place = MenuPlace::Edit;
    filter.group = 3;
    filter.text = [] { return tr("&Filter this list"); };
    filter.keys = {QKeySequence::Find};
    filter.icon = u"funnel"_s;
    filter.run = [this] { m_filter->focusText(); };
    Command clear;
    clear.id = u"actionClearFilter"_s;
    clear.place = MenuPlace::Edit;
    clear.group = 3;
    clear.text = [] { return tr("&Clear the filter"); };
    clear.keys = {Qt::Key_Escape};
    clear.run = [this] { clearFilter(); };
    clear.enabled = [this] { return !m_model->filter().isEmpty(); };
    Command sort;
    sort.id = u"menuSort"_s;
    sort.place = MenuPlace::View;
    sort.group = 3;
    sort.text = [] { return tr("&Sort by"); };
    sort.fill = [this](QMenu &menu) { m_columns->fillSortMenu(menu); };
    Command columns;
    columns.id = u"menuColumns"_s;
    columns.place = MenuPlace::View;
    columns.group = 3;
    columns.text = [] { return tr("&Columns"); };
    columns.fill = [this](QMenu &menu) { m_columns->fillColumnMenu(menu); };
    Command refresh;
    refresh.id = u"actionRefresh"_s;
    refresh.place = MenuPlace::View;
    refresh.group = 3;
    refresh.text = [] { return tr("&Read again"); };
    refresh.keys = {Qt::Key_F5};
    refresh.icon = u"refresh"_s;
    refresh.run = [this] { Q_EMIT refreshWanted(); };
    const Command print = printCommand(
        m_context, [this] { return printed(); }, [this] { return m_model->rowCount() > 0; });
    return {print, filter, clear, sort, columns, refresh};
}

QList<Command> ListPage::rowCommands()
{
    Command open;
    open.id = u"actionOpenRecord"_s;
    open.place = MenuPlace::Family;
    open.group = 0;
    open.text = [] { return tr("&Open"); };
    open.keys = {Qt::Key_Return, Qt::Key_Enter};
    open.onlyInContent = true;
    open.run = [this] {
        if (const auto record = currentRecord())
            m_context.navigator.showRecord(*record);
    };
    open.enabled = [this] { return currentRecord().has_value(); };
    Command copy;
    copy.id = u"actionCopyTable"_s;
    copy.place = MenuPlace::Edit;
    copy.group = 1;
    copy.text = [] { return tr("Copy as &table"); };
    copy.keys = {QKeySequence::Copy};
    copy.icon = u"copy"_s;
    copy.onlyInContent = true;
    copy.run = [this] { copyRows(); };
    copy.enabled = [this] { return m_view->selectionModel()->hasSelection(); };
    Command mark;
    mark.id = u"actionMarkRow"_s;
    mark.place = MenuPlace::Edit;
    mark.group = 2;
    mark.text = [] { return tr("&Mark the row, or not"); };
    mark.keys = {Qt::CTRL | Qt::Key_Space};
    mark.onlyInContent = true;
    mark.run = [this] {
        m_view->selectionModel()->select(m_view->currentIndex(),
                                         QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    };
    mark.enabled = [this] { return m_view->currentIndex().isValid(); };
    return {open, copy, mark};
}

void ListPage::copyRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(tableText(*m_model, rows, m_columns->shown()));
}

PrintRequest ListPage::printed() const
{
    PrintRequest request;
    request.kind = m_kind.toLatin1();
    request.document = printedList(m_words.title(), *m_model, m_columns->shown());
    request.leftOut = std::max(0, m_model->rowCount() - mostPrintedRows);
    return request;
}

void ListPage::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<std::pair<MenuPlace, int>> group;
    const QList<Command> offered = commands();
    for (const Command &command : offered) {
        if (!command.onlyInContent || (command.enabled && !command.enabled()))
            continue;
        const std::pair present(command.place, command.group);
        if (group && group != present)
            menu->addSeparator();
        group = present;
        QAction *action = menu->addAction(command.text(), this, command.run);
        action->setObjectName(u"row_"_s + command.id);
        // Only shown: the keys are those of the menu bar.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcuts(command.keys);
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace famn
