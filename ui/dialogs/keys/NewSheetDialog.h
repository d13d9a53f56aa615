#pragma once

#include "models/services/KeyService.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

namespace famn {

class SheetFields;
class SheetText;

/// The journal's key from an old sheet that was typed, or nothing when nothing was. Errors: those of
/// parseRecoverySheet().
[[nodiscard]] Result<std::shared_ptr<SecretBytes>> typedJournalKey(const SheetText &text);

/// Makes the recovery sheet of the present keys once more.
class NewSheetDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit NewSheetDialog(const WorkContext &context, QWidget *parent = nullptr);

private:
    void makeSheet();
    void finish();

    WorkContext m_context;
    SheetText *m_old;
    SheetFields *m_sheet;
};

} // namespace famn
