#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"

#include <QString>

namespace famn {

/// What was understood of a cell, and whether something in it was not.
template<typename T>
struct CellValue
{
    T value{};
    bool allUnderstood = true;
    friend bool operator==(const CellValue &, const CellValue &) = default;
};

/// One line of text for a cell: like cleanedLine(), but quick for the plain text that nearly every cell is.
[[nodiscard]] QString cellLine(const QString &text);

/// A whole number from LOW to HIGH: "5", "5 år", "2 barn", "5,0"; "inga", "nej", "none" are 0. Nothing for other text.
[[nodiscard]] std::optional<int> readCount(const QString &text, int low, int high);

/// Assignment types by Swedish or English word or key, several in a cell (see splitList()).
[[nodiscard]] CellValue<CodeSet<AssignmentType>> readAssignmentTypes(const QString &text);

/// "Hund, katt", "2 hundar", "Nej". "Ja" without more is Pet::Other. Pet::None never stands beside a pet.
[[nodiscard]] CellValue<CodeSet<Pet>> readPets(const QString &text);

/// Codes parted by commas in the order given, each once: "svenska och arabiska" is "sv,ar".
[[nodiscard]] CellValue<QString> readLanguages(const QString &text);

/// Yes, a cross or "sekretessmarkering" is a confidentiality marking; "skyddad folkbokföring" (formerly kvarskrivning)
/// is protected registration; no or blank is none. Any other text counts as a confidentiality marking that was not
/// understood: wrongly hidden does less harm than wrongly shown.
[[nodiscard]] CellValue<Protection> readProtection(const QString &text);

/// Like readPhone(), and also what a spreadsheet leaves when it takes a number for a number: without its first 0 or its
/// +. Of several numbers the first good one, and then not all was understood.
[[nodiscard]] CellValue<std::optional<QString>> readPhones(const QString &text);

/// Like readEmail(); of several addresses the first good one, and then not all was understood.
[[nodiscard]] CellValue<std::optional<QString>> readEmails(const QString &text);

} // namespace famn
