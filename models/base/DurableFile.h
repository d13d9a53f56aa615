#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"

#include <QByteArray>

namespace famn {

/// Files that must be whole and on the disk before they get their final name. All are made for their owner alone, where
/// the disk keeps permissions (memory sticks often do not), and none is ever written over. A full disk is DiskFull.

/// Makes an empty file. FileExists, FileNotWritable.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);
/// Makes a file with CONTENT and fsyncs it. After an error it is not there.
[[nodiscard]] Result<void> writeNewFile(const QString &path, const QByteArray &content);
/// Copies FROM into the new file TO, fsyncs it and gives the BLAKE2b (32 bytes) of what was read. After an error or
/// when cancelled TO is not there.
[[nodiscard]] Result<QByteArray> copyToNewFile(const QString &from, const QString &to, const Progress &progress = {},
                                               const CancelToken &cancel = {});
/// The BLAKE2b (32 bytes) of a file.
[[nodiscard]] Result<QByteArray> hashFile(const QString &path, const CancelToken &cancel = {});
/// The same of bytes in memory.
[[nodiscard]] QByteArray hashBytes(const QByteArray &bytes);
/// Fsyncs a file that something else wrote.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// Gives a file another name on the same disk and makes that survive a power loss. FileExists when the name is taken.
/// After an error the file does not have the new name; it is lost when the disk lets nothing be renamed any more.
[[nodiscard]] Result<void> moveToNewName(const QString &from, const QString &to);

} // namespace famn
