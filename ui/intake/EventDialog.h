#pragma once

#include "models/services/Campaigns.h"
#include "ui/intake/IntakeDialog.h"

class QPushButton;

namespace famn {

/// Writes down an occasion where somebody met people, or changes one.
class EventDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// EVENT with a null id is a new one, of its campaign where it has one.
    EventDialog(const WorkContext &context, const CampaignEvent &event);

    /// The first part of its scope among drafts; the second is the event's id, or for a new one its campaign's.
    static constexpr char16_t draftKind[] = u"eventOf";
    /// Opens it for what the second part of a scope says, if that is there still.
    static void reopen(const WorkContext &context, QObject *owner, const Uuid &id);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void readCampaigns();
    void remove();
    [[nodiscard]] bool isNew() const { return m_event.id.isNull(); }

    CampaignEvent m_event;
    QList<CampaignRow> m_campaigns;
    QPushButton *m_delete = nullptr;
};

} // namespace famn
