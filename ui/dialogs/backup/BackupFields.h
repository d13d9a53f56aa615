#pragma once

#include "models/base/SecretBytes.h"
#include "models/services/BackupSet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace famn {

class Interaction;
class Theme;

/// Which backup, into which new register, and a passphrase of its time.
class BackupFields final : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Check, Restore };
    /// The references must outlive it.
    BackupFields(const Theme &theme, Interaction &interaction, Purpose purpose, QWidget *parent);

    /// The register that backups are sought of: names what is suggested for the new one. Empty for none.
    void setRegister(const QString &path);
    /// What stands under the passphrase.
    void setHint(const QString &text);
    /// Newest first.
    void add(const QList<BackupInfo> &backups);
    [[nodiscard]] bool isEmpty() const;
    /// The path of the backup that is chosen; empty for none.
    [[nodiscard]] QString backup() const;
    /// Where the new register is to lie; empty when nobody said.
    [[nodiscard]] QString into() const;
    /// What is typed, which is forgotten here; empty when nothing is.
    [[nodiscard]] Result<SecretBytes> takePassphrase();
    void focusPassphrase();

Q_SIGNALS:
    /// Another backup was chosen.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    void retranslate();
    void pickBackup();
    void pickTarget();

    Interaction &m_interaction;
    Purpose m_purpose;
    QString m_register;
    QLabel *m_backupLabel;
    QComboBox *m_backup;
    QPushButton *m_other;
    QLabel *m_intoLabel;
    QLineEdit *m_into;
    QPushButton *m_pickInto;
    QLabel *m_phraseLabel;
    QLineEdit *m_phrase;
    QLabel *m_hint;
};

} // namespace famn
