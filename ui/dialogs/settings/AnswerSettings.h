#pragma once

#include "models/domain/SameDay.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace famn {

class InlineMessage;
class SectionHeader;

/// When the office answers, how often a family is tried, and the deadlines: for each what it is, where it comes from,
/// what it is usually, and the register's own length.
class AnswerSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    AnswerSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    /// One deadline in the list.
    struct RuleRow
    {
        Deadline id = Deadline::FirstContact;
        QLabel *title = nullptr;
        QLabel *source = nullptr;
        /// Null where nobody may change its length.
        QSpinBox *length = nullptr;
    };
    void build();
    void addRule(const DeadlineRule &rule, QWidget *into);
    void read();
    void show(const IntakeRules &rules);
    /// What stands in the fields becomes the register's.
    void store();
    void allow();

    WorkContext m_context;
    IntakeRules m_shown;
    bool m_filling = false;
    SectionHeader *m_hoursTitle;
    QLabel *m_opensLabel;
    QTimeEdit *m_opens;
    QLabel *m_closesLabel;
    QTimeEdit *m_closes;
    QCheckBox *m_mayWait;
    QTimeEdit *m_cutOff;
    QLabel *m_triesLabel;
    QSpinBox *m_tries;
    QLabel *m_noteHoursLabel;
    QSpinBox *m_noteHours;
    SectionHeader *m_rulesTitle;
    QList<RuleRow> m_rules;
    InlineMessage *m_message;
};

} // namespace famn
