#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace famn {

/// So many characters of a heading count, and are named.
inline constexpr qsizetype mostNamed = 100;

/// A MappingInvalid about FIELD ("columns", "preset"): WHAT is wrong, and what it is that is. NAME may be made of a
/// file's own words, so it is kept short and clean for a sentence.
[[nodiscard]] Error mappingError(const QString &field, const QString &what, const QString &name = {});

/// The object that JSON is, a byte order mark before it or not; an empty one for any other value. Errors as
/// mappingError(): "too_large" (over 64 KB), "not_json" (which names the byte).
[[nodiscard]] Result<QJsonObject> mappingJson(const QByteArray &json, const QString &field);

} // namespace famn
