#pragma once

#include "ui/intake/IntakeDialog.h"

#include "models/services/ContactLog.h"

class QPushButton;

namespace famn {

/// Notes a contact with a family: how, when, and what was said.
class ContactDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// APPLICATION may be null; with it, FAMILY may be.
    ContactDialog(const WorkContext &context, const FamilyId &family, const ApplicationId &application);

    /// The first part of its scope among drafts; the second is the record's id.
    static constexpr char16_t draftKind[] = u"contactOf";

protected:
    void carryOut() override;
    void retranslate() override;
    void fieldEdited(const QString &name) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addSigning();
    void store(const ContactDraft &draft);
    /// When it was; nothing for text that is no moment, which is said beside the field.
    [[nodiscard]] std::optional<Instant> moment() const;

    FamilyId m_family;
    ApplicationId m_application;
    QPushButton *m_signing = nullptr;
    bool m_reachedChosen = false;
    /// What is noted now is signed too.
    bool m_sign = false;
};

} // namespace famn
