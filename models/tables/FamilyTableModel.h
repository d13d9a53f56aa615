#pragma once

#include "models/domain/ListRows.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Families as a table.
class FamilyTableModel final : public RowTableModel<FamilyRow>
{
    Q_OBJECT
public:
    /// MUNICIPALITIES: from code to name.
    explicit FamilyTableModel(QHash<QString, QString> municipalities, QObject *parent = nullptr);

    /// "municipality", "experience", "assignments".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] bool matches(const FamilyRow &row, const TableFilter &filter) const override;

private:
    QHash<QString, QString> m_municipalities;
};

} // namespace famn
