#pragma once

#include "models/domain/Outreach.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// Adds a campaign: by hand, or one that lies ready.
class NewCampaignDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// PATTERN: what another one had; its days and cost are not said again.
    explicit NewCampaignDialog(const WorkContext &context, const Campaign &pattern = {});

    /// The scope of its text among drafts.
    static constexpr char16_t draftScope[] = u"dialog/newCampaign";

protected:
    void carryOut() override;
    void retranslate() override;
    void fieldEdited(const QString &name) override;

private:
    /// What is typed as a day; nothing for what is none.
    [[nodiscard]] std::optional<QDate> dayIn(const QString &name) const;
    /// Fills in what the chosen preset knows, where nobody typed anything else.
    void followPreset();
    void add(const Campaign &campaign);

    /// What the preset put there.
    QString m_presetName;
};

} // namespace famn
