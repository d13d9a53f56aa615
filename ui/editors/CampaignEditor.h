#pragma once

#include "models/services/Campaigns.h"
#include "ui/editors/PaneEditor.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace famn {

class EffectBars;
class EntryList;

/// A campaign: what it came to, its events, the applications that it brought, and its fields.
class CampaignEditor final : public PaneEditor
{
    Q_OBJECT
public:
    CampaignEditor(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QList<Command> commands() override;

protected:
    void read(int turn) override;
    [[nodiscard]] QList<RecordForm *> forms() const override { return {m_form}; }
    void applyEditable() override;
    void retranslate() override;

private:
    void build();
    void showDetail();
    void showEffect();
    void showLinked();
    void showEvents();
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] QString linkedText() const;
    [[nodiscard]] QString monthsText() const;
    void addEvent();
    void openEvent(const Uuid &id);
    void linkLikely();
    void remove();
    void countHistorical(bool counted);
    /// A change that says DONE and can be taken back, or why it could not be made.
    void change(const std::function<QString()> &name, const std::function<Result<Uuid>(WritePath &)> &work,
                const std::function<QString()> &done);

    CampaignDetail m_detail;
    SectionHeader *m_effectHead = nullptr;
    QLabel *m_days = nullptr;
    EffectBars *m_bars = nullptr;
    QLabel *m_months = nullptr;
    QCheckBox *m_historical = nullptr;
    SectionHeader *m_linkedHead = nullptr;
    QLabel *m_linkedFacts = nullptr;
    QPushButton *m_link = nullptr;
    EntryList *m_linked = nullptr;
    SectionHeader *m_eventsHead = nullptr;
    EntryList *m_events = nullptr;
    QPushButton *m_addEvent = nullptr;
    SectionHeader *m_formHead = nullptr;
    RecordForm *m_form = nullptr;
};

} // namespace famn
