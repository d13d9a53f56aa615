#pragma once

#include "models/base/Uuid.h"

#include <QString>

#include <compare>

namespace famn {

/// A record by its kind (FieldMap::kind) and id.
struct RecordRef
{
    QString kind;
    Uuid id;
    friend auto operator<=>(const RecordRef &, const RecordRef &) = default;
};

} // namespace famn
