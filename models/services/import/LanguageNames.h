#pragma once

#include <QString>

namespace famn {

/// The ISO 639-1 code (639-3 where there is none) of a language given by its Swedish or English name or its code,
/// whatever its case; empty for anything else.
[[nodiscard]] QString languageCode(const QString &text);

} // namespace famn
