#pragma once

#include "models/domain/Organisation.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// Notes a new colleague. A key to the register they get elsewhere.
class NewStaffDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    explicit NewStaffDialog(const WorkContext &context);

    /// The scope of its text among drafts.
    static constexpr char16_t draftScope[] = u"dialog/newStaff";

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void readUnits();

    QList<Unit> m_units;
};

} // namespace famn
