#pragma once

#include "ui/merge/MergeModel.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/WorkContext.h"

class QLabel;
class QPushButton;
class QTableView;

namespace famn {

class InlineMessage;

/// Makes one family of two, side by side. Up and down go from field to field, left and right choose whose value stays;
/// Ctrl+Enter merges.
class MergeDialog final : public DialogFrame
{
    Q_OBJECT
public:
    MergeDialog(const WorkContext &context, const FamilyId &one, const FamilyId &other);
    ~MergeDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void take(const Result<FamilyComparison> &comparison);
    void swap();
    void merge();
    void merged(const Result<Uuid> &batch);
    void retranslate();
    void sayWhatMoves();

    WorkContext m_context;
    FamilyId m_kept;
    FamilyId m_other;
    std::optional<FamilyComparison> m_comparison;
    bool m_working = false;
    MergeModel *m_model;
    QTableView *m_view;
    QLabel *m_moves;
    InlineMessage *m_message;
    QPushButton *m_swap;
};

} // namespace famn
