#pragma once

#include "models/services/Absences.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QListWidget;
class QPushButton;

namespace famn {

class FieldRow;
class InlineMessage;
class SectionHeader;

/// Who is or will be away, and who stands in: new absences, another last day, taking one away.
class AbsenceSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    AbsenceSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void build();
    void read();
    void show(const AbsencePlan &plan);
    void add();
    void changeLastDay();
    void takeAway();
    void edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work);
    void refuse(const Error &error);
    [[nodiscard]] QString lineOf(const Absence &absence) const;
    /// The absence that is marked; null when none is.
    [[nodiscard]] AbsenceId current() const;
    void allow();

    WorkContext m_context;
    AbsencePlan m_shown;
    SectionHeader *m_listTitle;
    QListWidget *m_list;
    FieldRow *m_last;
    QPushButton *m_change;
    QPushButton *m_drop;
    SectionHeader *m_newTitle;
    FieldRow *m_staff;
    FieldRow *m_from;
    FieldRow *m_to;
    FieldRow *m_deputy;
    QPushButton *m_add;
    InlineMessage *m_message;
};

} // namespace famn
