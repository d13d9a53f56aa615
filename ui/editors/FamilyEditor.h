#pragma once

#include "models/services/FamilyDetail.h"
#include "models/services/Safeguards.h"
#include "ui/editors/PaneEditor.h"

namespace famn {

class ContactTrail;
class DuplicatePanel;
class DuplicateWatch;
class EntryList;
class MergeApplicationsButton;
class PersonList;
class TaskTrail;

/// A family with everything that belongs to it.
class FamilyEditor final : public PaneEditor
{
    Q_OBJECT
public:
    FamilyEditor(const WorkContext &context, QWidget *parent);

protected:
    void read(int turn) override;
    [[nodiscard]] QList<RecordForm *> forms() const override;
    void applyEditable() override;
    void retranslate() override;

private:
    void buildLists();
    void buildDuplicates();
    /// Warns when what is typed about the person of FORM, or about the home, tells of another family.
    void lookForDuplicates(const RecordForm *form, const QString &column);
    void forgetDuplicates();
    void showDetail();
    void showHead();
    void showLists();
    /// Masked, or shown for a reason.
    [[nodiscard]] bool isProtected() const { return m_detail.masked || m_detail.revealed; }
    void showConsents();
    void complete(const TaskId &task, const QString &title);

    FamilyDetail m_detail;
    QList<ConsentRow> m_consentRows;
    /// The family whose fields stand there.
    FamilyId m_of;
    /// Whose fields were looked at last; null for those of the home.
    const RecordForm *m_lookedAt = nullptr;
    DuplicateWatch *m_watch;
    DuplicatePanel *m_duplicates = nullptr;
    SectionHeader *m_personsHead;
    PersonList *m_persons;
    SectionHeader *m_homeHead;
    RecordForm *m_home;
    SectionHeader *m_assignmentsHead = nullptr;
    EntryList *m_assignments = nullptr;
    SectionHeader *m_applicationsHead = nullptr;
    EntryList *m_applications = nullptr;
    MergeApplicationsButton *m_merge = nullptr;
    SectionHeader *m_tasksHead = nullptr;
    TaskTrail *m_tasks = nullptr;
    SectionHeader *m_consentsHead = nullptr;
    EntryList *m_consents = nullptr;
    SectionHeader *m_contactsHead = nullptr;
    ContactTrail *m_contacts = nullptr;
};

} // namespace famn
