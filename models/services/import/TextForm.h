#pragma once

#include "models/base/Result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

namespace famn {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How the bytes of a text file are to be read.
struct TextForm
{
    TextEncoding encoding = TextEncoding::Utf8;
    /// Where the text begins: after a byte order mark.
    qint64 begin = 0;
    /// Where it ends: before the Ctrl-Z that old programs put last.
    qint64 end = 0;
    /// UTF-8 with single bytes of Windows-1252 in it, as when two exports were pasted together.
    bool mixed = false;
    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// Finds out by reading the whole device once in blocks: a byte order mark; UTF-16 by where its NUL bytes lie; UTF-8
/// when it is valid; else Windows-1252, which is how Excel saves in Sweden. Errors: FileUnreadable; FileEmpty;
/// TextNotReadable with the arguments path and what it is instead ("xlsx", "ods", "zip", "xls", "pdf", "binary").
[[nodiscard]] Result<TextForm> detectTextForm(QIODevice &device, const QString &path);

/// The text of BYTES, which are Windows-1252 or UTF-8 (a UTF-16 file is turned into UTF-8 before it is cut into cells).
/// Bytes that mean nothing become U+FFFD; in a mixed file they are read as Windows-1252.
[[nodiscard]] QString decodeText(QByteArrayView bytes, const TextForm &form);

/// "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE" or "Windows-1252".
[[nodiscard]] QString encodingName(TextEncoding encoding);

} // namespace famn
