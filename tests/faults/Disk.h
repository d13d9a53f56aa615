#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <memory>

namespace famn::faults {

/// One thing that a program did to the files of a folder.
struct DiskOp
{
    enum class Kind { Create, Write, Truncate, Sync, Rename, Delete, SyncFolder, Acknowledge };
    Kind kind = Kind::Write;
    /// The file's name in its folder.
    QString name;
    /// The new name of a rename.
    QString target;
    /// Of a write; the new length of a truncation; the number of an acknowledged state.
    qint64 offset = 0;
    QByteArray data;
};

/// What was done, in order, as FaultVfs and the interposed system calls saw it.
using DiskLog = QList<DiskOp>;

/// What becomes of writes that were not synced when the power goes.
enum class Damage {
    Drop,    ///< none of them happened
    Keep,    ///< all of them happened
    Torn,    ///< of every 512-byte sector, one or the other
    Garbage, ///< the same, or the sector is noise
};

/// The names and contents of a folder's files.
using Files = QMap<QString, QByteArray>;

/// A disk that remembers what was synced and what was not: for every file its durable bytes and the operations since;
/// for the folder the names that are durable and the changes since.
class Disk
{
public:
    /// Starts with durable files.
    explicit Disk(const Files &files = {});
    void apply(const DiskOp &op);
    /// The files after a loss of power at this moment.
    [[nodiscard]] Files crash(Damage damage, QRandomGenerator &random) const;

    /// Whether anything is not synced yet.
    [[nodiscard]] bool isPending() const;
    /// Whether a write at OFFSET of that file is not synced yet.
    [[nodiscard]] bool isPending(const QString &name, qint64 offset) const;

    /// Syncs of files and of folders that are ignored, as by hardware or a program that leaves them out.
    bool fileSyncsLie = false;
    bool folderSyncsLie = false;

private:
    struct File
    {
        QByteArray durable;
        QByteArray current;
        QList<DiskOp> pending;
    };
    using FilePointer = std::shared_ptr<File>;
    struct NameChange
    {
        QString name;
        FilePointer file; ///< null when the name goes
        QString alsoGone; ///< the old name of a rename
    };

    [[nodiscard]] FilePointer fileOf(const QString &name);
    void change(const NameChange &change);
    static void applyTo(QMap<QString, FilePointer> &names, const NameChange &change);
    [[nodiscard]] static QByteArray damaged(const File &file, Damage damage, QRandomGenerator &random);

    QMap<QString, FilePointer> m_names;
    QMap<QString, FilePointer> m_durableNames;
    QList<NameChange> m_pendingNames;
};

/// Writes the files into FOLDER, which holds nothing else afterwards.
void putFiles(const QString &folder, const Files &files);
[[nodiscard]] Files filesIn(const QString &folder);

} // namespace famn::faults
