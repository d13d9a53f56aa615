#pragma once

#include "models/services/BackupRestore.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/WorkContext.h"

namespace famn {

class BackupFields;
class InlineMessage;
class RunningTaskRow;

/// Checks a backup, or makes a register of it in a new file.
class BackupDialog final : public DialogFrame
{
    Q_OBJECT
public:
    enum class Purpose { Check, Restore };
    BackupDialog(Purpose purpose, const WorkContext &context, QWidget *parent = nullptr);

    /// Cancels what runs; closes when nothing does.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void readList();
    void showList(const QList<BackupInfo> &backups);
    void start();
    void check(const QString &path, SecretBytes passphrase);
    void restore(const QString &path, const QString &into, SecretBytes passphrase);
    void checked(const Result<BackupInfo> &checked);
    void restored(const Result<RestoreOutcome> &restored);
    void setRunning(bool running);
    void fail(const Error &error);

    Purpose m_purpose;
    WorkContext m_context;
    BackupFields *m_fields;
    RunningTaskRow *m_progress;
    InlineMessage *m_message;
    bool m_running = false;
    /// The register that was made; empty before.
    QString m_made;
};

} // namespace famn
