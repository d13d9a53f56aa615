#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/storage/keys/MasterKey.h"

#include <QMap>

namespace famn {

/// What a register holds, as far as two copies of it can be compared by it.
struct RegisterFacts
{
    Uuid registerId;
    Uuid device;
    bool training = false;
    quint64 epoch = 1;
    int schemaVersion = 0;
    /// Rows of every table.
    QMap<QString, qint64> rows;
    qint64 journalEntries = 0;
    /// The hash of the journal's last entry, 32 bytes.
    QByteArray journalHead;
    friend bool operator==(const RegisterFacts &, const RegisterFacts &) = default;
};

/// What stands beside a backup, "name.famn-manifest": what the copy was when it was made and checked. Anybody may read
/// it; that it was written by who holds the register's key is known only after isSignedBy().
struct BackupManifest
{
    RegisterFacts facts;
    Instant madeAt;
    /// Version of the program that made the backup.
    QString program;
    /// The copy's size and BLAKE2b (32 bytes).
    qint64 bytes = 0;
    QByteArray contentHash;
    /// BLAKE2b of the key file beside it.
    QByteArray keysHash;
    /// Over everything above, under the master key's subkey for backups.
    QByteArray mac;

    static constexpr int version = 1;
    static constexpr qint64 largestFile = 64 * 1024;
    static constexpr int hashSize = 32;

    void sign(const MasterKey &key);
    [[nodiscard]] bool isSignedBy(const MasterKey &key) const;
    /// JSON of version 1; always the same bytes for the same manifest.
    [[nodiscard]] QByteArray toText() const;
    /// Takes exactly what toText() makes, nothing else. PATH is the errors' first argument. Errors:
    /// BackupManifestWrong, BackupTooNew.
    [[nodiscard]] static Result<BackupManifest> parse(const QByteArray &text, const QString &path = {});
    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

} // namespace famn
