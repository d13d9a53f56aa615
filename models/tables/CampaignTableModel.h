#pragma once

#include "models/domain/CampaignEffect.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// What a period had, in words: "42", "no data", "12, not all days"; empty for a campaign that has not begun.
[[nodiscard]] QString countWords(const PeriodCount &period);
/// How many more or fewer a day that is in per cent: "+110 %", or why there is no such figure, or nothing where
/// countWords() says it.
[[nodiscard]] QString againstWords(const PeriodCount &other, const std::optional<double> &ratio);
/// "12 500 kr"; empty for nothing.
[[nodiscard]] QString kronor(const std::optional<int> &amount);
/// A whole number with blanks between thousands, as Swedish writes it.
[[nodiscard]] QString groupedNumber(int number);

/// Campaigns with what they came to.
class CampaignTableModel final : public RowTableModel<CampaignRow>
{
    Q_OBJECT
public:
    explicit CampaignTableModel(QObject *parent = nullptr);

    /// "state", "channel".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const override;

protected:
    [[nodiscard]] QString searchText(const CampaignRow &row) const override;
    [[nodiscard]] bool matches(const CampaignRow &row, const TableFilter &filter) const override;

private:
    /// The campaign, its days and what came in on them.
    [[nodiscard]] static QList<ColumnSpec<CampaignRow>> effectColumns();
    [[nodiscard]] static QList<ColumnSpec<CampaignRow>> factColumns();
};

} // namespace famn
