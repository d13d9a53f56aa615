#pragma once

#include "models/services/History.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QComboBox;
class QLabel;

namespace famn {

class CopyableTree;

/// The register's log, latest first, some hundred entries at a time. Reading it is noted in it.
class LogDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit LogDialog(const WorkContext &context, QWidget *parent = nullptr);

    /// Entries that are read at a time.
    static constexpr int portion = 200;

private:
    void addFilters(QWidget *page);
    void retranslateFilters();
    /// Nothing when a day cannot be read; says so then.
    [[nodiscard]] std::optional<JournalFilter> wanted();
    void readFirst();
    void read();
    void fill();

    WorkContext m_context;
    JournalFilter m_filter;
    QString m_by;
    QList<LogLine> m_lines;

    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_who = nullptr;
    QComboBox *m_action = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_count = nullptr;
    QList<QLabel *> m_labels;
    CopyableTree *m_list = nullptr;
};

} // namespace famn
