#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace famn {

enum class FileAccess { OwnerOnly, Default };

/// Replaces the file at PATH as a whole or not at all: writes beside it, fsyncs, renames, fsyncs the folder and reads
/// the result back. After an error the old file is as it was and nothing is left beside it.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &content, FileAccess access);
/// Puts the file FROM in the place of TO, in the same folder: there is a whole file at TO at every moment. FROM must be
/// on the disk already.
[[nodiscard]] Result<void> moveOver(const QString &from, const QString &to);
/// Makes a rename or a new name in the folder of PATH survive a power loss.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
/// Writes zeros over the file at PATH where it lies, for what must not be read again, and leaves it there. A file that
/// does not exist is fine. On a disk that moves what it writes (flash) the old bytes may still be found by experts.
[[nodiscard]] Result<void> overwriteFile(const QString &path);
/// The whole file; refused above LIMIT bytes, before anything is read.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace famn
