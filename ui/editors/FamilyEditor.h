#pragma once

#include "models/services/FamilyDetail.h"
#include "ui/editors/PaneEditor.h"

namespace famn {

class ContactTrail;
class EntryList;
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
    void showDetail();
    void showHead();
    void showLists();
    /// Masked, or shown for a reason.
    [[nodiscard]] bool isProtected() const { return m_detail.masked || m_detail.revealed; }
    void complete(const TaskId &task, const QString &title);

    FamilyDetail m_detail;
    SectionHeader *m_personsHead;
    PersonList *m_persons;
    SectionHeader *m_homeHead;
    RecordForm *m_home;
    SectionHeader *m_assignmentsHead = nullptr;
    EntryList *m_assignments = nullptr;
    SectionHeader *m_applicationsHead = nullptr;
    EntryList *m_applications = nullptr;
    SectionHeader *m_tasksHead = nullptr;
    TaskTrail *m_tasks = nullptr;
    SectionHeader *m_contactsHead = nullptr;
    ContactTrail *m_contacts = nullptr;
};

} // namespace famn
