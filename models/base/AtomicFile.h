#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace famn {

enum class FileAccess { OwnerOnly, Default };

/// Replaces the file at PATH as a whole or not at all: writes beside it, fsyncs, renames, fsyncs the folder and reads
/// the result back. After an error the old file is as it was and nothing is left beside it.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &content, FileAccess access);
/// Makes a rename or a new name in the folder of PATH survive a power loss.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
/// The whole file; refused above LIMIT bytes, before anything is read.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace famn
