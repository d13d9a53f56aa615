#pragma once

#include "models/storage/Connection.h"

namespace famn {

/// Compares the version of every record, deleted ones too, with the number of changes that the journal tells of it.
/// They differ where a page of a table is older than the rest of the file: its seal, its structure and the chain of the
/// journal are right, and only this tells. Gives up to MOST lines such as "family 17", by kind and row number; empty
/// when all agree.
[[nodiscard]] Result<QStringList> wrongVersions(const Connection &connection, qsizetype most);

} // namespace famn
