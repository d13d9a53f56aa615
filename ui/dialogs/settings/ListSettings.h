#pragma once

#include "models/services/ImportMappings.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QListWidget;
class QPushButton;

namespace famn {

class InlineMessage;
class PresetSettings;
class SectionHeader;

/// What the register remembers about imported lists: mappings of columns, which can be forgotten, and presets.
class ListSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    ListSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void read();
    void showMappings();
    void forget();

    WorkContext m_context;
    QList<KeptMapping> m_kept;
    SectionHeader *m_mappingsTitle;
    QListWidget *m_mappings;
    QPushButton *m_forget;
    InlineMessage *m_message;
    PresetSettings *m_presets;
};

} // namespace famn
