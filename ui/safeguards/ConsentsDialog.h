#pragma once

#include "models/services/FamilyDetail.h"
#include "models/services/Safeguards.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QComboBox;

namespace famn {

class CopyableTree;

/// The consents of a family and its members: those that hold first; adding one, and withdrawing one.
class ConsentsDialog final : public StepDialog
{
    Q_OBJECT
public:
    /// RECORD is a family, or an application of one.
    ConsentsDialog(const WorkContext &context, const RecordRef &record, const std::optional<Revealed> &revealed = {},
                   QWidget *parent = nullptr);

    /// What the dialog shows.
    struct Shown
    {
        FamilyId family;
        QList<Person> persons;
        QList<ConsentRow> rows;
    };

private:
    void buildList(QWidget *page);
    void buildForm(QWidget *page);
    void retranslateChoices();
    void read();
    void fill();
    void beginAdding();
    void add();
    void withdraw();
    void stored(const Result<Uuid> &result, const Text &told);

    WorkContext m_context;
    /// For a protected family.
    std::optional<Revealed> m_revealed;
    RecordRef m_record;
    Shown m_shown;
    CopyableTree *m_list = nullptr;
    QPushButton *m_withdraw = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_scope = nullptr;
    QLineEdit *m_given = nullptr;
    int m_listStep = -1;
    int m_formStep = -1;
};

} // namespace famn
