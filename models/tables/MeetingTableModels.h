#pragma once

#include "models/domain/MeetingRows.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// Information meetings: those that are to come first, the next one on top; then those that were, the last one on top.
class MeetingTableModel final : public RowTableModel<MeetingRow>
{
    Q_OBJECT
public:
    explicit MeetingTableModel(Instant now, QObject *parent = nullptr);

    [[nodiscard]] QList<ClosedFilter> closedFilters() const override { return {}; }
    void setNow(Instant now) override;

protected:
    [[nodiscard]] QString searchText(const MeetingRow &row) const override;
    [[nodiscard]] bool matches(const MeetingRow &row, const TableFilter &filter) const override;

private:
    [[nodiscard]] bool isOver(const MeetingRow &row) const;
    [[nodiscard]] QVariant order(const MeetingRow &row) const;
    [[nodiscard]] QString statusText(const MeetingRow &row) const;
    [[nodiscard]] CellMark statusMark(const MeetingRow &row) const;

    Instant m_now;
};

/// Who was invited to one meeting, by name.
class GuestTableModel final : public RowTableModel<GuestRow>
{
    Q_OBJECT
public:
    explicit GuestTableModel(QObject *parent = nullptr);

    [[nodiscard]] QList<ClosedFilter> closedFilters() const override { return {}; }

protected:
    [[nodiscard]] QString searchText(const GuestRow &row) const override;
    [[nodiscard]] bool matches(const GuestRow &row, const TableFilter &filter) const override;
};

} // namespace famn
