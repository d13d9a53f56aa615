#include "ui/pages/ListCommands.h"

#include "models/services/ReadLog.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "models/tables/TableModel.h"
#include "models/tables/TableText.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/ListColumns.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/PageCommands.h"
#include "ui/work/ClipboardGuard.h"
#include "ui/work/CopyNote.h"

#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

ListCommands::ListCommands(Parts parts)
    : m_parts(std::move(parts))
{
}

QList<Command> ListCommands::ofView() const
{
    Command filter;
    filter.id = u"actionFilter"_s;
    filter.place = MenuPlace::Edit;
    filter.group = 3;
    filter.text = [] { return tr("&Filter this list"); };
    filter.keys = {QKeySequence::Find};
    filter.icon = u"funnel"_s;
    filter.run = [&filter = m_parts.filter] { filter.focusText(); };
    Command clear;
    clear.id = u"actionClearFilter"_s;
    clear.place = MenuPlace::Edit;
    clear.group = 3;
    clear.text = [] { return tr("&Clear the filter"); };
    clear.keys = {Qt::Key_Escape};
    clear.run = m_parts.clearFilter;
    clear.enabled = [&model = m_parts.model] { return !model.filter().isEmpty(); };
    Command sort;
    sort.id = u"menuSort"_s;
    sort.place = MenuPlace::View;
    sort.group = 3;
    sort.text = [] { return tr("&Sort by"); };
    sort.fill = [&columns = m_parts.columns](QMenu &menu) { columns.fillSortMenu(menu); };
    Command columns;
    columns.id = u"menuColumns"_s;
    columns.place = MenuPlace::View;
    columns.group = 3;
    columns.text = [] { return tr("&Columns"); };
    columns.fill = [&columns = m_parts.columns](QMenu &menu) { columns.fillColumnMenu(menu); };
    const QList<Command> hits =
        hitCommands([this](int step) { goToHit(step); },
                    [&model = m_parts.model] { return !model.filter().isEmpty() && model.rowCount() > 0; });
    return QList<Command>{filter, clear} + hits + QList<Command>{sort, columns, refreshCommand(m_parts.refresh)};
}

QList<Command> ListCommands::ofRows() const
{
    QTableView &view = m_parts.view;
    Command copy;
    copy.id = u"actionCopyTable"_s;
    copy.place = MenuPlace::Edit;
    copy.group = 1;
    copy.text = [] { return tr("Copy as &table"); };
    copy.keys = {QKeySequence::Copy};
    copy.icon = u"copy"_s;
    copy.onlyInContent = true;
    copy.run = [this] { copyRows(); };
    copy.enabled = [&view] { return view.selectionModel()->hasSelection(); };
    // The right is all it asks for: it changes nothing, and goes on beside a task.
    const auto may = [&session = m_parts.session, kind = m_parts.kind] {
        return mayExport(session.facts().actor, kind.toLatin1());
    };
    copy.enabled = [may, before = copy.enabled] { return may() && before(); };
    copy.whyNot = [may] { return may() ? QString() : sentence(Error{ErrorCode::Denied, {}, {}, {}}); };
    Command mark;
    mark.id = u"actionMarkRow"_s;
    mark.place = MenuPlace::Edit;
    mark.group = 2;
    mark.text = [] { return tr("&Mark the row, or not"); };
    mark.keys = {Qt::CTRL | Qt::Key_Space};
    mark.onlyInContent = true;
    mark.run = [&view] {
        view.selectionModel()->select(view.currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    };
    mark.enabled = [&view] { return view.currentIndex().isValid(); };
    return {openRecordCommand([&view] { return idOf(view.currentIndex()).has_value(); }, m_parts.open), copy, mark};
}

void ListCommands::copyRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_parts.view.selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    noteCopied(m_parts.session, m_parts.kind.toLatin1(), rows.size());
    copySecret(tableText(m_parts.model, rows, m_parts.columns.shown()));
}

void ListCommands::goToHit(int step) const
{
    const int rows = m_parts.model.rowCount();
    const int from = m_parts.view.currentIndex().isValid() ? m_parts.view.currentIndex().row() : step > 0 ? -1 : rows;
    for (int gone = 1; gone <= rows; ++gone) {
        // After the last comes the first again.
        const int row = ((from + step * gone) % rows + rows) % rows;
        const QModelIndex index = m_parts.model.index(row, 0);
        if (index.data(TableModel::StrayRole).toBool())
            continue;
        m_parts.view.selectRow(row);
        m_parts.view.scrollTo(m_parts.view.currentIndex());
        return;
    }
}

void ListCommands::showMenu(const QList<Command> &offered, const QPoint &at) const
{
    showContentMenu(m_parts.view, offered, m_parts.view.viewport()->mapToGlobal(at));
}

} // namespace famn
