#pragma once

#include "models/domain/LawBook.h"
#include "ui/dialogs/settings/SettingsDialog.h"

#include <optional>

class QPushButton;
class QTreeWidget;

namespace famn {

class FieldRow;
class InlineMessage;
class SectionHeader;

/// Where sections of law stand: every one that the program names, and changing where and since when.
class LawSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    LawSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void build();
    void read();
    void show(const LawBook &book);
    void showCurrent();
    void store();
    void forget();
    void edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work);
    void refuse(const Error &error);
    /// The line that is marked; null when none is.
    [[nodiscard]] const Statute *current() const;
    void allow();

    WorkContext m_context;
    LawBook m_shown;
    /// What the fields were filled with last.
    std::optional<Statute> m_filled;
    SectionHeader *m_listTitle;
    QTreeWidget *m_list;
    FieldRow *m_act;
    FieldRow *m_section;
    FieldRow *m_subject;
    FieldRow *m_from;
    FieldRow *m_to;
    QPushButton *m_store;
    QPushButton *m_forget;
    InlineMessage *m_message;
};

} // namespace famn
