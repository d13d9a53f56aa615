#pragma once

#include "models/domain/Application.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// Chooses the day on which a family is tried again.
class NextTryDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    NextTryDialog(const WorkContext &context, const ApplicationId &application);

    /// The first part of its scope among drafts; the second is the application's id.
    static constexpr char16_t draftKind[] = u"nextTryOf";

protected:
    void carryOut() override;
    void retranslate() override;

private:
    ApplicationId m_application;
};

} // namespace famn
