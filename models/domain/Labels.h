#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Organisation.h"
#include "models/domain/Outreach.h"
#include "models/domain/PersonNumber.h"
#include "models/domain/Review.h"
#include "models/domain/Work.h"

namespace famn {

/// The words a code is shown with, in the language of the program.
[[nodiscard]] QString label(UnitKind code);
[[nodiscard]] QString label(StaffRole code);
[[nodiscard]] QString label(Protection code);
[[nodiscard]] QString label(FamilyForm code);
[[nodiscard]] QString label(HousingForm code);
[[nodiscard]] QString label(Pet code);
[[nodiscard]] QString label(PersonRole code);
[[nodiscard]] QString label(PersonNumberKind code);
[[nodiscard]] QString label(Sex code);
[[nodiscard]] QString label(AssignmentType code);
[[nodiscard]] QString label(AssignmentStatus code);
[[nodiscard]] QString label(Initiator code);
[[nodiscard]] QString label(EndReason code);
[[nodiscard]] QString label(Channel code);
[[nodiscard]] QString label(ApplicationStage code);
[[nodiscard]] QString label(Outcome code);
[[nodiscard]] QString label(OutcomeReason code);
[[nodiscard]] QString label(ContactForm code);
[[nodiscard]] QString label(ContactKind code);
[[nodiscard]] QString label(Direction code);
[[nodiscard]] QString label(SubjectKind code);
[[nodiscard]] QString label(MeetingStatus code);
[[nodiscard]] QString label(AttendanceStatus code);
[[nodiscard]] QString label(CampaignChannel code);
[[nodiscard]] QString label(ReviewRule code);
[[nodiscard]] QString label(ReviewVerdict code);
[[nodiscard]] QString label(PersonNumberFault code);
[[nodiscard]] QString label(ViolationCode code);
/// What stands in the place of everything about a protected family.
[[nodiscard]] QString protectedLabel();

/// Several codes as "Familjehem, Jourhem".
template<Code E>
[[nodiscard]] QString label(const CodeSet<E> &set)
{
    QStringList words;
    for (const E code : set.codes())
        words.append(label(code));
    return words.join(QStringLiteral(", "));
}

} // namespace famn
