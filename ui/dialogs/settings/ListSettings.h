#pragma once

#include "models/services/ImportMappings.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace famn {

class InlineMessage;
class SectionHeader;

/// What the register remembers about lists: mappings of columns, which can be forgotten, and the closed lists of codes,
/// which the law and the municipality's agreements fix.
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
    void showCodes();
    void forget();

    WorkContext m_context;
    QList<KeptMapping> m_kept;
    SectionHeader *m_mappingsTitle;
    QListWidget *m_mappings;
    QPushButton *m_forget;
    InlineMessage *m_message;
    SectionHeader *m_codesTitle;
    QComboBox *m_which;
    QListWidget *m_codes;
    QLabel *m_hint;
};

} // namespace famn
