#pragma once

#include "models/services/Rekey.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

namespace famn {

class CopyableTree;
class SheetFields;
class SheetText;

/// The change of the master key: the new sheet is typed back, the register written anew, and the others' passphrases
/// to be used once are shown a single time.
class RekeyDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit RekeyDialog(const WorkContext &context, QWidget *parent = nullptr);
    ~RekeyDialog() override;

    void reject() override;

private:
    void addSteps();
    void begin();
    void changeKey();
    void finish(const Result<RekeyReport> &report);
    [[nodiscard]] QString reportText() const;

    WorkContext m_context;
    bool m_bySheet;
    std::shared_ptr<Rekeying> m_rekeying;
    RekeyReport m_report;
    bool m_done = false;
    SheetText *m_old = nullptr;
    SheetFields *m_sheet = nullptr;
    QLineEdit *m_passphrase = nullptr;
    class QLabel *m_said = nullptr;
    CopyableTree *m_phrases = nullptr;
};

} // namespace famn
