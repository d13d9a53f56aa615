#pragma once

#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

namespace famn {

class PassphraseFields;

/// The change of one's own passphrase.
class PassphraseDialog final : public StepDialog
{
    Q_OBJECT
public:
    enum class Reason {
        Wish,
        /// The passphrase was made by somebody else: the register is locked unless it is changed.
        Once,
    };
    PassphraseDialog(const WorkContext &context, Reason reason, QWidget *parent = nullptr);

    void reject() override;

private:
    void change();

    WorkContext m_context;
    Reason m_reason;
    PassphraseFields *m_fields;
};

} // namespace famn
