#pragma once

#include "models/base/Clock.h"
#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/ProcessLock.h"
#include "models/storage/keys/MasterKey.h"

#include <functional>

namespace famn {

/// What a register says about itself.
struct RegisterInfo
{
    Uuid id;
    /// Names this copy of the register in the journal; a restored copy gets a new one.
    Uuid device;
    bool training = false;
    Instant createdAt;
    quint64 epoch = 0;
    int schemaVersion = 0;
};

/// An open register: the lock on its files, its keys, and the one connection that writes. Destroying it closes the file
/// and wipes the keys. Everything but reader() belongs to the thread that opened it.
class Register
{
public:
    /// Makes the file at PATH by the recipe of "Decisions: durability" in ARCHITECTURE.md. FIRSTJOURNALKEY (32 bytes)
    /// is not kept. The file must not exist. After an error nothing is left behind.
    [[nodiscard]] static Result<void> make(const QString &path, const MasterKey &key,
                                           const SecretBytes &firstJournalKey, bool training, const Clock &clock);
    /// Opens the file, checks that it is whole, and upgrades an older one after copying it (see migrationCopy()).
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(const QString &path, MasterKey key,
                                                                const QString &holder, const Clock &clock,
                                                                const QList<MigrationStep> &steps = schemaSteps());
    /// Opens a finished copy of a register only to read and check it, wherever it lies: takes no lock, upgrades
    /// nothing, changes no byte and leaves nothing beside it. Errors: FileMissing, FileUnreadable, RegisterTruncated,
    /// RegisterDamaged, RegisterTooNew, NotARegister, KeyFileOfOther.
    [[nodiscard]] static Result<std::unique_ptr<Register>> openCopy(const QString &path, MasterKey key);
    ~Register();

    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }
    /// Of a copy, a connection that only reads.
    [[nodiscard]] const Connection &writer() const { return *m_writer; }
    /// Another connection that only reads; may be used in the thread that asks for it.
    [[nodiscard]] Result<std::unique_ptr<Connection>> reader(int cacheKib = 16'000) const;
    /// RegisterMoved when the file is no longer what lies at path(): what is written then goes where nobody looks for
    /// it, or nowhere. Always well where an open file cannot be moved. From any thread.
    [[nodiscard]] Result<void> checkPlace() const;
    [[nodiscard]] const RegisterInfo &info() const { return m_info; }
    [[nodiscard]] const MasterKey &key() const { return m_key; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Writes this register anew to the file at COPY, every page under NEXT, the master key of the next epoch; COPY
    /// says that it is of that epoch. This register stays as it is. After an error nothing is left behind.
    [[nodiscard]] Result<void> copyUnder(const QString &copy, const MasterKey &next) const;
    /// Takes the closed file at COPY, made by copyUnder(), in this register's place and goes on with it under NEXT. No
    /// other connection may be open. Every statement on writer() must be gone, which is another one afterwards. After
    /// an error the register is open as before, unless isOpen() is false: then it can only be destroyed.
    [[nodiscard]] Result<void> replaceWith(const QString &copy, MasterKey next);

    /// The schema version the file had before it was opened.
    [[nodiscard]] int versionBefore() const { return m_versionBefore; }
    /// Called when the register closes, while it can still be read. Must not throw or write to it.
    void onClosing(std::function<void(const Register &)> call) { m_onClosing = std::move(call); }
    /// Where the register was copied to before it was upgraded; empty when it was not.
    [[nodiscard]] QString migrationCopy() const { return m_migrationCopy; }

private:
    Register(QString path, MasterKey key);
    /// Copies the register and its key file beside it, each whole under its final name or not at all; gives the path.
    [[nodiscard]] Result<QString> copyBeforeUpgrade(int version) const;
    [[nodiscard]] Result<void> upgrade(const QList<MigrationStep> &steps, const Clock &clock);
    [[nodiscard]] Result<void> readInfo();

    /// Which file it is, whatever its name.
    struct FileMark
    {
        quint64 device = 0;
        quint64 number = 0;
        friend bool operator==(const FileMark &, const FileMark &) = default;
    };
    [[nodiscard]] static FileMark markOf(const QString &path);

    QString m_path;
    FileMark m_mark;
    std::unique_ptr<ProcessLock> m_lock;
    MasterKey m_key;
    std::unique_ptr<Connection> m_writer;
    RegisterInfo m_info;
    QString m_migrationCopy;
    int m_versionBefore = 0;
    std::function<void(const Register &)> m_onClosing;
};

/// The schema version of the file at PATH, which is not upgraded and must not be open. Errors: those of
/// Register::open().
[[nodiscard]] Result<int> versionOfFile(const QString &path, const MasterKey &key, const QString &holder);

/// SQLite's application_id of a register: "FAMN".
inline constexpr qint64 registerApplicationId = 0x46414d4e;
/// Path of the key file that belongs to the register at REGISTERPATH.
[[nodiscard]] QString keyFilePath(const QString &registerPath);
/// What can be said of the file before any key is at hand: FileMissing, FileUnreadable, FileEmpty, PlainDatabase,
/// NotARegister, RegisterReadOnly, NetworkFolder, SyncedFolder.
[[nodiscard]] Result<void> inspectFile(const QString &registerPath);
/// Compares the file's length with the number of pages its header tells. Empties the write-ahead log first, so it needs
/// the writing connection. RegisterTruncated, RegisterDamaged.
[[nodiscard]] Result<void> checkLength(const Connection &writer);
/// The first 16 bytes of the file must be the salt: SQLCipher, given the salt, does not look at them. RegisterDamaged.
[[nodiscard]] Result<void> checkSalt(const QString &path, const MasterKey &key);
/// Removes the database file at PATH and what SQLite keeps beside it. For files of our own that were never a register
/// to anybody.
void removeDatabase(const QString &path);

} // namespace famn
