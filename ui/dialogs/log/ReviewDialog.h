#pragma once

#include "models/services/LogReviews.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace famn {

class CopyableTree;

/// The reviews of the log: begins one, shows its lines, notes what came of each and of the whole.
class ReviewDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit ReviewDialog(const WorkContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildReview();
    [[nodiscard]] QLabel *addLabel(QWidget *buddy, QWidget *page);
    void retranslate();
    void readAll();
    void fillAll();
    void begin();
    void openCurrent();
    void readReview(const LogReviewId &id);
    void take(const Result<ReviewView> &view);
    void fill();
    void updateState();
    void showLine();
    void decide();
    void finish();
    void print();
    void save();
    [[nodiscard]] const ReviewLine *current() const;
    [[nodiscard]] bool may() const;

    WorkContext m_context;
    QList<LogReview> m_all;
    ReviewView m_view;
    QList<QLabel *> m_labels;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QSpinBox *m_random = nullptr;
    QSpinBox *m_perRule = nullptr;
    CopyableTree *m_reviews = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_facts = nullptr;
    CopyableTree *m_lines = nullptr;
    QComboBox *m_verdict = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_decide = nullptr;
    QPlainTextEdit *m_conclusion = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

/// "Review of the log…", for who may review.
[[nodiscard]] Command reviewCommand(const WorkContext &context);

} // namespace famn
