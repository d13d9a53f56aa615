#pragma once

#include "models/domain/ListRows.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Families as a table.
class FamilyTableModel final : public RowTableModel<FamilyRow>
{
    Q_OBJECT
public:
    explicit FamilyTableModel(QObject *parent = nullptr);

    /// From code to name.
    void setMunicipalities(QHash<QString, QString> names) { m_municipalities = std::move(names); }

    /// "municipality", "experience", "assignments".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] QString searchText(const FamilyRow &row) const override;
    [[nodiscard]] bool matches(const FamilyRow &row, const TableFilter &filter) const override;

private:
    QHash<QString, QString> m_municipalities;
};

} // namespace famn
