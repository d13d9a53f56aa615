#pragma once

#include "models/services/ContactLog.h"
#include "models/services/FamilyDetail.h"
#include "ui/editors/PaneEditor.h"

class QPushButton;

namespace famn {

class ContactTrail;

/// An interest application, with what is worth knowing of its family above.
class ApplicationEditor final : public PaneEditor
{
    Q_OBJECT
public:
    ApplicationEditor(const WorkContext &context, QWidget *parent);

protected:
    void read(int turn) override;
    [[nodiscard]] QList<RecordForm *> forms() const override { return {m_form}; }
    void applyEditable() override;
    void retranslate() override;

private:
    /// What the field for where a family heard of us is completed to.
    void readSources();
    [[nodiscard]] QWidget *buildCalls();
    [[nodiscard]] QWidget *buildStage();
    void showStage();
    void showDetail();
    void showHead();
    void showFacts();
    void showStageFields();
    [[nodiscard]] bool isTyped(const QString &column, const QString &key) const;
    void followStage(const QString &column);
    void note(AttemptOutcome outcome);

    ApplicationDetail m_detail;
    QList<QPushButton *> m_calls;
    QLabel *m_stage;
    QPushButton *m_move;
    QLabel *m_facts;
    QPushButton *m_open;
    SectionHeader *m_formHead;
    RecordForm *m_form;
    SectionHeader *m_contactsHead;
    ContactTrail *m_contacts;
};

} // namespace famn
