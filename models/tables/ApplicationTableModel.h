#pragma once

#include "models/domain/ListRows.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Interest applications as a table. The applicant's message is in the rows and never in a column or filter.
class ApplicationTableModel final : public RowTableModel<ApplicationRow>
{
    Q_OBJECT
public:
    explicit ApplicationTableModel(QObject *parent = nullptr);

    /// From code to name.
    void setMunicipalities(QHash<QString, QString> names) { m_municipalities = std::move(names); }

    /// "stage", "type", "municipality".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] bool matches(const ApplicationRow &row, const TableFilter &filter) const override;

private:
    QHash<QString, QString> m_municipalities;
};

} // namespace famn
