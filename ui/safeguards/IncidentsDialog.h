#pragma once

#include "models/services/Safeguards.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QComboBox;
class QPlainTextEdit;

namespace famn {

class CopyableTree;

/// The log of incidents: what went wrong, what was done about it, and how much is left of the 72 hours of a personal
/// data breach. For managers and administrators.
class IncidentsDialog final : public StepDialog
{
    Q_OBJECT
public:
    explicit IncidentsDialog(const WorkContext &context, QWidget *parent = nullptr);

private:
    void buildList(QWidget *page);
    void buildForm(QWidget *page);
    [[nodiscard]] QPlainTextEdit *addText(QWidget *page, const QString &name, Text label);
    void retranslateChoices();
    void read();
    void fill();
    void edit(const Incident &incident);
    /// What the form says; nothing when a time cannot be read, and says so then.
    [[nodiscard]] std::optional<Incident> typed();
    void store();

    WorkContext m_context;
    QList<Incident> m_incidents;
    /// The one that is changed; without an id for a new one.
    Incident m_before;
    CopyableTree *m_list = nullptr;
    QPushButton *m_change = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_discovered = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QPlainTextEdit *m_measures = nullptr;
    QLineEdit *m_reported = nullptr;
    QLineEdit *m_notReported = nullptr;
    int m_listStep = -1;
    int m_formStep = -1;
};

} // namespace famn
