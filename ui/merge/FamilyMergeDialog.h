#pragma once

#include "ui/merge/MergeDialog.h"

namespace famn {

/// Makes one family of two.
class FamilyMergeDialog final : public MergeDialog
{
    Q_OBJECT
public:
    FamilyMergeDialog(const WorkContext &context, const FamilyId &one, const FamilyId &other);

protected:
    void read() override;
    void changeSides() override { std::swap(m_kept, m_other); }
    void store(const MergeModel &chosen) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tableName() const override;
    [[nodiscard]] QString moves() const override;
    [[nodiscard]] std::optional<Error> obstacle() const override;

private:
    FamilyId m_kept;
    FamilyId m_other;
    FamilyComparison m_comparison;
};

} // namespace famn
