#pragma once

#include "models/storage/keys/KeySlot.h"

#include <QList>

namespace famn {

/// The slots of the next master key, while a register is on its way to it.
struct PendingKeys
{
    QList<KeySlot> entries;
    /// Over the whole file, under the next master key's subkey.
    QByteArray mac;
    friend bool operator==(const PendingKeys &, const PendingKeys &) = default;
};

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
    /// Those of epoch + 1, while the master key is being changed.
    std::optional<PendingKeys> pending;
    /// Over everything but the MACs, under the master key's subkey.
    QByteArray mac;

    /// The newest version that is read.
    static constexpr int newestVersion = 2;
    /// The one that the content needs: 2 with a pending key or a passphrase that is to be used once, else 1.
    [[nodiscard]] int version() const;
    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr int mostSlots = 200;
    static constexpr int macSize = 32;
    friend bool operator==(const KeyFileContent &, const KeyFileContent &) = default;
};

/// The bytes that the MAC is made over: every field with its length, in a fixed order. Independent of the JSON form.
[[nodiscard]] QByteArray canonicalForm(const KeyFileContent &content);
/// The file's text: JSON with a checksum, always the same bytes for the same content.
[[nodiscard]] QByteArray writeKeyFile(const KeyFileContent &content);
/// The content of a file's text, which must be exactly what writeKeyFile() makes of it. Limits are held before anything
/// is derived. PATH is the errors' first argument. Errors: KeyFileDamaged; KeyFileTooNew (version or kdf unknown);
/// KeyFileTooDemanding (further arguments: the memory asked for in MiB, the passes).
[[nodiscard]] Result<KeyFileContent> readKeyFile(const QByteArray &text, const QString &path = {});

} // namespace famn
