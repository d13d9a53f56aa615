#pragma once

#include "models/base/Error.h"
#include "models/domain/Record.h"

namespace famn {

/// Refuses a value of FIELD of records of KIND, as RULE says.
[[nodiscard]] inline Error ruleError(const char *kind, const char *field, ViolationCode rule)
{
    return {ErrorCode::Invalid, QString::fromLatin1(field), {QString::fromLatin1(kind), QString(keyOf(rule))}, {}};
}

} // namespace famn
