#pragma once

#include "models/services/Retention.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QLabel;

namespace famn {

class CopyableTree;

/// Statutory weeding: what would go and what stays and why; the proposal that waits, which somebody else approves; the
/// protocol of the last one.
class RetentionDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit RetentionDialog(const WorkContext &context, QWidget *parent = nullptr);

    /// What the dialog shows: the latest proposal while it waits or until there is another, else what would go today.
    struct Shown
    {
        std::optional<RetentionProtocol> latest;
        RetentionPreview preview;
    };

private:
    void buildList(QWidget *page);
    void buildConfirm(QWidget *page);
    void buildReason(QWidget *page);
    void read();
    void fill();
    void fillProposal();
    void fillPreview();
    void updateButtons();
    [[nodiscard]] bool waits() const;
    [[nodiscard]] bool ownProposal() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const RetentionLine *current() const;
    void propose();
    void askApproval();
    void approve();
    void askReason();
    void storeReason(const QString &reason);
    void drop();
    void print();

    WorkContext m_context;
    Shown m_shown;
    int m_task = -1;
    CopyableTree *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_takeOut = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_print = nullptr;
    QLineEdit *m_reason = nullptr;
    int m_listStep = -1;
    int m_confirmStep = -1;
    int m_reasonStep = -1;
};

} // namespace famn
