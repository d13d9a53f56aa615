#pragma once

#include "models/base/Uuid.h"

#include <QString>

namespace famn {

/// A record by its kind (FieldMap::kind) and id.
struct RecordRef
{
    QString kind;
    Uuid id;
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

} // namespace famn
