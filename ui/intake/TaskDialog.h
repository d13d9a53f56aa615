#pragma once

#include "models/services/Desk.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

/// Writes down something to be done by a day, about a record or about none.
class TaskDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    TaskDialog(const WorkContext &context, SubjectKind subjectKind, const Uuid &subject);

    /// The first part of its scope among drafts; the second is the record's id.
    static constexpr char16_t draftKind[] = u"taskOf";

protected:
    void carryOut() override;
    void retranslate() override;

private:
    SubjectKind m_subjectKind;
    Uuid m_subject;
};

} // namespace famn
