#pragma once

#include "models/domain/StaffRows.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Colleagues, and what each has on their desk.
class StaffTableModel final : public RowTableModel<StaffRow>
{
    Q_OBJECT
public:
    explicit StaffTableModel(QObject *parent = nullptr);

    /// "role", "active".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] QString searchText(const StaffRow &row) const override;
    [[nodiscard]] bool matches(const StaffRow &row, const TableFilter &filter) const override;

private:
    /// Who they are and how to reach them.
    [[nodiscard]] static QList<ColumnSpec<StaffRow>> personColumns();
    [[nodiscard]] static QList<ColumnSpec<StaffRow>> workColumns();
};

} // namespace famn
