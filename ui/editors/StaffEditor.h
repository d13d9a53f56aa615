#pragma once

#include "models/domain/StaffRows.h"
#include "ui/editors/PaneEditor.h"

class QLabel;

namespace famn {

/// A colleague: who they are, what they may do, and what is on their desk.
class StaffEditor final : public PaneEditor
{
    Q_OBJECT
public:
    StaffEditor(const WorkContext &context, QWidget *parent);

protected:
    void read(int turn) override;
    [[nodiscard]] QList<RecordForm *> forms() const override { return {m_form}; }
    void applyEditable() override {}
    void retranslate() override;

private:
    void showDetail();

    StaffRow m_row;
    QList<Unit> m_units;
    QLabel *m_work;
    QLabel *m_key;
    SectionHeader *m_workHead;
    SectionHeader *m_formHead;
    RecordForm *m_form;
};

} // namespace famn
