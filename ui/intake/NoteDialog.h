#pragma once

#include "models/services/Notes.h"
#include "ui/editors/Trails.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// What is done with a note that is written: changed while that may be, corrected, or marked as disputed.
class NoteDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// ACT is anything but Sign.
    NoteDialog(const WorkContext &context, NoteAct act, const ContactEntry &note);

    /// The first part of its scope among drafts; the second is the note's id.
    [[nodiscard]] static QString draftKind(NoteAct act);
    /// Whether text of such a scope is one of this dialog's; opens it again for PARENT when it is.
    [[nodiscard]] static std::optional<NoteAct> actOf(const QString &draftKind);
    static void reopen(const WorkContext &context, QObject *parent, NoteAct act, const Uuid &note);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void build();
    void store(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work);
    /// Nothing when the day or the words cannot be read, which is said beside the field.
    [[nodiscard]] bool readDispute(std::optional<Dispute> &dispute);

    NoteAct m_act;
    ContactEntry m_note;
};

/// Signs NOTE, or opens the dialog for ACT. What fails is said in the window.
void actOnNote(const WorkContext &context, QObject *parent, NoteAct act, const ContactEntry &note);

} // namespace famn
