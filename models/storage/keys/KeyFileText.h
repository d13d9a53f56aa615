#pragma once

#include "models/storage/keys/KeySlot.h"

#include <QList>

namespace famn {

/// What a slot file says.
struct KeyFileContent
{
    Uuid registerId;
    /// Grows with every save of the file.
    quint64 sequence = 0;
    /// Of the master key that the slots wrap.
    quint64 epoch = 1;
    bool training = false;
    QList<KeySlot> entries;
    /// Over everything above, under the master key's subkey.
    QByteArray mac;

    static constexpr int version = 1;
    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr int mostSlots = 200;
    static constexpr int macSize = 32;
    friend bool operator==(const KeyFileContent &, const KeyFileContent &) = default;
};

/// The bytes that the MAC is made over: every field with its length, in a fixed order. Independent of the JSON form.
[[nodiscard]] QByteArray canonicalForm(const KeyFileContent &content);
/// The file's text: JSON of version 1 with a checksum, always the same bytes for the same content.
[[nodiscard]] QByteArray writeKeyFile(const KeyFileContent &content);
/// The content of a file's text, which must be exactly what writeKeyFile() makes of it. Limits are held before anything
/// is derived. PATH is the errors' first argument. Errors: KeyFileDamaged; KeyFileTooNew (version or kdf unknown);
/// KeyFileTooDemanding (further arguments: the memory asked for in MiB, the passes).
[[nodiscard]] Result<KeyFileContent> readKeyFile(const QByteArray &text, const QString &path = {});

} // namespace famn
