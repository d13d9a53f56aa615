#pragma once

#include "models/services/FamilyDetail.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// Gives an application to a colleague, or back to those that nobody has, with a reason where it is somebody else's.
class HandOverDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    HandOverDialog(const WorkContext &context, const ApplicationId &application);

    /// The first part of its scope among drafts; the second is the application's id.
    static constexpr char16_t draftKind[] = u"handOverOf";

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void read();

    ApplicationId m_application;
    /// Whose it is as far as this dialog knows; nothing before it was read.
    std::optional<StaffId> m_owner;
    QHash<StaffId, QString> m_names;
};

} // namespace famn
