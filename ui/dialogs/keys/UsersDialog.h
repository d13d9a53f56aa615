#pragma once

#include "models/services/KeyService.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

#include <map>

class QCheckBox;
class QLabel;

namespace famn {

class CopyableTree;

/// Who has a key to the register: gives keys, renames and takes them.
class UsersDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit UsersDialog(const WorkContext &context, QWidget *parent = nullptr);
    ~UsersDialog() override;

private:
    struct Listed
    {
        QList<KeyHolder> holders;
        bool secondPerson = false;
    };
    void addListStep();
    void addNewStep();
    void addPhraseStep();
    void addRenameStep();
    void addRevokeSteps();
    [[nodiscard]] QString revokeText() const;
    [[nodiscard]] QString rolesOf(const KeyHolder &holder) const;
    void read();
    void fillList();
    void updateButtons();
    [[nodiscard]] const KeyHolder *current() const;
    void give();
    void rename();
    void revoke();
    void changeMasterKey();
    /// Runs WORK in the writing thread, and goes to THEN when it was done.
    void run(const Text &what, std::function<Result<bool>(OpenRegister &)> work, std::function<void()> then);

    WorkContext m_context;
    Listed m_listed;
    QString m_chosen;
    /// Who was given a key just now, and the passphrase that is shown once.
    QString m_given;
    QString m_phrase;

    CopyableTree *m_users = nullptr;
    QLabel *m_second = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_revoke = nullptr;
    QLineEdit *m_alias = nullptr;
    QLineEdit *m_name = nullptr;
    std::map<StaffRole, QCheckBox *> m_roles;
    QLabel *m_handed = nullptr;
    QLineEdit *m_once = nullptr;
    QLineEdit *m_newAlias = nullptr;
    QLabel *m_revokeText = nullptr;
};

} // namespace famn
