#pragma once

#include "models/services/ApplicationMerge.h"
#include "ui/merge/MergeDialog.h"

namespace famn {

/// Makes one application of two of one family.
class ApplicationMergeDialog final : public MergeDialog
{
    Q_OBJECT
public:
    ApplicationMergeDialog(const WorkContext &context, const ApplicationId &one, const ApplicationId &other);

protected:
    void read() override;
    void changeSides() override { std::swap(m_kept, m_other); }
    void store(const MergeModel &chosen) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tableName() const override;
    [[nodiscard]] QString moves() const override;

private:
    ApplicationId m_kept;
    ApplicationId m_other;
    ApplicationComparison m_comparison;
};

} // namespace famn
