#pragma once

#include "models/domain/SameDay.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Interest applications as a table. The applicant's message is in the rows and never in a column or filter.
class ApplicationTableModel final : public RowTableModel<ApplicationRow>
{
    Q_OBJECT
public:
    explicit ApplicationTableModel(QObject *parent = nullptr);

    /// Until it is called no clock is shown.
    void setNow(Instant now) override;
    /// How the register wants its applications to be answered.
    void setRules(const IntakeRules &rules);
    void retranslate() override;

    /// From code to name.
    void setMunicipalities(QHash<QString, QString> names) { m_municipalities = std::move(names); }

    /// Every stage but the last, as a choice of the filter "stage".
    static constexpr char16_t notEnded[] = u"open";
    /// "stage", "type", "municipality".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] QString searchText(const ApplicationRow &row) const override;
    [[nodiscard]] bool matches(const ApplicationRow &row, const TableFilter &filter) const override;

private:
    [[nodiscard]] QString wishes(const CodeSet<AssignmentType> &types);

    QHash<QString, QString> m_municipalities;
    /// The words of each set of wishes, for sorting.
    QList<std::pair<CodeSet<AssignmentType>, QString>> m_wishes;
    std::optional<Instant> m_now;
    IntakeRules m_rules;
};

} // namespace famn
