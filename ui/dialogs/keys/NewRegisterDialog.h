#pragma once

#include "models/services/NewRegister.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/StepDialog.h"

namespace famn {

class Interaction;
class PassphraseFields;
class SheetFields;

/// The making of a register, step by step: where it lies, the passphrase, the recovery sheet, whom it is for. Nothing
/// is on the disk before the last step, and nothing is left of one that failed.
class NewRegisterDialog final : public StepDialog
{
    Q_OBJECT
public:
    using Made = std::function<void(std::unique_ptr<Session>)>;

    /// MADE receives the register, once it is made. COST of the passphrase; nothing for what suits this computer.
    NewRegisterDialog(const Theme &theme, Interaction &interaction, const Clock &clock,
                      const std::optional<KdfCost> &cost, Made made, QWidget *parent);
    ~NewRegisterDialog() override;

private:
    void addPlaceStep();
    void addPassphraseStep();
    void addSheetStep();
    void addOfficeStep();
    void pickPlace();
    void takePlace();
    void takePassphrase();
    void takeOffice();
    void make(const FirstOffice &office);
    void finish(const Result<void> &opened);

    Interaction &m_interaction;
    const Clock &m_clock;
    std::optional<KdfCost> m_cost;
    Made m_made;
    QString m_path;
    std::shared_ptr<RegisterCreation> m_creation;
    std::shared_ptr<SecretBytes> m_passphrase;
    std::unique_ptr<Session> m_session;
    QList<MunicipalityName> m_municipalities;

    QLineEdit *m_place = nullptr;
    PassphraseFields *m_fields = nullptr;
    SheetFields *m_sheet = nullptr;
    QLineEdit *m_municipality = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_user = nullptr;
};

} // namespace famn
