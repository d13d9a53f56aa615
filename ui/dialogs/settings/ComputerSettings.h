#pragma once

#include "ui/dialogs/settings/SettingsDialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace famn {

/// What this computer remembers: language, colours, sizes, and when it locks by itself.
class ComputerSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    ComputerSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void build();
    void follow();

    WorkContext m_context;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_lookLabel;
    QComboBox *m_look;
    QLabel *m_zoomLabel;
    QSpinBox *m_zoom;
    QCheckBox *m_compact;
    QLabel *m_idleLabel;
    QSpinBox *m_idle;
    QLabel *m_hint;
};

} // namespace famn
