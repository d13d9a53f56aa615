#pragma once

#include <QString>
#include <QStringList>

namespace famn {

/// What is left of TEXT for looking a word up: letters and digits alone, case-folded, without accents (å and ä are a, ö
/// is o), whether composed or not. "Erfarenhet (år)" gives "erfarenhetar". For comparing only, never stored or shown.
[[nodiscard]] QString wordKey(QStringView text);

/// TEXT without what stands in round brackets.
[[nodiscard]] QString withoutBrackets(const QString &text);

/// The items of a list as people write it: parted by , ; / + & line breaks, or the words och, samt, eller, and, or.
/// Trimmed; empty items are left out.
[[nodiscard]] QStringList splitList(const QString &text);

} // namespace famn
