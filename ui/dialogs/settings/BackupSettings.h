#pragma once

#include "models/services/BackupService.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace famn {

class InlineMessage;

/// Where backups go, and how long they are kept. Settings of the register.
class BackupSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    BackupSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void read();
    void show(const BackupState &state, const QList<BackupAdvice> &advice);
    void pick();
    void remember(const std::optional<QString> &folder, const std::optional<int> &days);

    WorkContext m_context;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_pick;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QLabel *m_hint;
    InlineMessage *m_advice;
    InlineMessage *m_message;
};

} // namespace famn
