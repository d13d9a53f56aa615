#pragma once

#include <QString>

namespace famn {

/// Text that somebody typed and that is not stored yet.
struct UnsavedText
{
    /// Stable name of the field within its record: "phone", "note".
    QString place;
    QString text;
    friend bool operator==(const UnsavedText &, const UnsavedText &) = default;
};

} // namespace famn
