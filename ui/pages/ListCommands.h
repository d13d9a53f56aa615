#pragma once

#include "ui/work/Command.h"

#include <QCoreApplication>

class QPoint;
class QTableView;
class QWidget;

namespace famn {

class FilterLine;
class ListColumns;
class Session;
class TableModel;

/// What can be done in a list: with its rows, and with how it is shown. All of it must outlive the commands.
class ListCommands
{
    Q_DECLARE_TR_FUNCTIONS(ListPage)
public:
    struct Parts
    {
        QTableView &view;
        const TableModel &model;
        ListColumns &columns;
        FilterLine &filter;
        /// Shows the record of the current row.
        std::function<void()> open;
        /// Shows every row again.
        std::function<void()> clearFilter;
        /// Reads all rows anew.
        std::function<void()> refresh;
        Session &session;
        /// Of its records (FieldMap::kind).
        QString kind;
    };
    explicit ListCommands(Parts parts);

    [[nodiscard]] QList<Command> ofRows() const;
    [[nodiscard]] QList<Command> ofView() const;
    /// Shows a menu of those of OFFERED that work in the list and can be run.
    void showMenu(const QList<Command> &offered, const QPoint &at) const;

private:
    void copyRows() const;
    void goToHit(int step) const;

    Parts m_parts;
};

} // namespace famn
