#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// What leaves the register as a file, as the journal is told: never a name, never a text.
struct ExportNote
{
    /// The kind of record ("family").
    QByteArray kind;
    qint64 rows = 0;
};

/// Gives an export its running number in this register and notes it in the journal. To be called before anything leaves
/// the program; an export that fails afterwards keeps its number. Denied for who may not take such records along.
[[nodiscard]] Result<qint64> noteExport(WritePath &write, const ExportNote &note);

} // namespace famn
