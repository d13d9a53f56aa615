#pragma once

#include "models/services/BackupRestore.h"
#include "ui/dialogs/StepDialog.h"

#include <QThreadPool>

namespace famn {

class BackupFields;
class Interaction;

/// Makes a register of a backup while none is open: for one that is damaged or lost.
class LostRegisterDialog final : public StepDialog
{
    Q_OBJECT
public:
    /// PATH is the register in question, empty for none: backups are sought beside it. MADE is called with the new
    /// register once somebody wants to open it. The references must outlive it.
    LostRegisterDialog(const Theme &theme, Interaction &interaction, const Clock &clock, const QString &path,
                       std::function<void(const QString &)> made, QWidget *parent);
    ~LostRegisterDialog() override;

private:
    void build(const Theme &theme, Interaction &interaction, const QString &path);
    void readList(const QString &folder);
    void restore();
    void finish(const Result<RestoreOutcome> &outcome);

    const Clock &m_clock;
    std::function<void(const QString &)> m_made;
    BackupFields *m_fields = nullptr;
    /// Shown when it is done.
    int m_doneStep = -1;
    std::optional<RestoreOutcome> m_outcome;
    CancelToken m_cancel;
    QThreadPool m_pool;
};

} // namespace famn
