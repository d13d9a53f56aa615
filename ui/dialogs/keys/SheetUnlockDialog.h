#pragma once

#include "models/services/session/Session.h"
#include "ui/dialogs/StepDialog.h"

class QPlainTextEdit;

namespace famn {

/// Opens a register with the groups of its recovery sheet, for whoever has lost the passphrase.
class SheetUnlockDialog final : public StepDialog
{
    Q_OBJECT
public:
    using Opened = std::function<void(std::unique_ptr<Session>)>;

    SheetUnlockDialog(const Theme &theme, const Clock &clock, const QString &path, Opened opened, QWidget *parent);
    ~SheetUnlockDialog() override;

private:
    void tryGroups();
    void finish(const Result<void> &result);

    const Clock &m_clock;
    QString m_path;
    Opened m_opened;
    std::unique_ptr<Session> m_session;
    QPlainTextEdit *m_groups;
};

} // namespace famn
