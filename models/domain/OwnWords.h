#pragma once

#include "models/domain/Application.h"
#include "models/domain/Work.h"

namespace famn {

// Codes, their rules and what is stored are the same in every register, so that figures can be compared. Of some lists
// a municipality may choose the words that are shown, and leave values out that it has no use for. label() gives those
// words wherever they are known: like every word of the program they are asked of QCoreApplication::translate, so that
// whoever knows them installs a translator for the two contexts below while the register is open.

/// The name of the list in settings, for the lists that a municipality may adapt; null for fixed ones.
template<Code E>
inline constexpr const char *adaptedList = nullptr;
template<>
inline constexpr const char *adaptedList<AssignmentType> = "assignment_type";
template<>
inline constexpr const char *adaptedList<Channel> = "channel";
template<>
inline constexpr const char *adaptedList<OutcomeReason> = "outcome_reason";
template<>
inline constexpr const char *adaptedList<ContactKind> = "contact_kind";

/// What the translator is asked: under the first the word for "channel/event", under the second anything but the text
/// itself when the value is left out.
inline constexpr char ownWordContext[] = "OwnWords";
inline constexpr char leftOutContext[] = "OwnWords.leftOut";

/// The program's word for a code, whatever the municipality calls it.
[[nodiscard]] QString programWord(AssignmentType code);
[[nodiscard]] QString programWord(Channel code);
[[nodiscard]] QString programWord(OutcomeReason code);
[[nodiscard]] QString programWord(ContactKind code);

/// The municipality's own word for the value KEY of LIST; empty for none.
[[nodiscard]] QString ownWord(const char *list, QLatin1StringView key);
/// Whether the municipality has no use for the value: it is not offered, but shown where it stands.
[[nodiscard]] bool isLeftOut(const char *list, QLatin1StringView key);

} // namespace famn
