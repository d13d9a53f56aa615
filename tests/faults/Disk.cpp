#include "tests/faults/Disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace famn::faults {

namespace {

constexpr qint64 sectorSize = 512;

void writeAt(QByteArray &bytes, qint64 offset, QByteArrayView data)
{
    if (bytes.size() < offset + data.size())
        bytes.resize(offset + data.size(), '\0');
    std::copy(data.begin(), data.end(), bytes.begin() + offset);
}

void applyData(QByteArray &bytes, const DiskOp &op)
{
    if (op.kind == DiskOp::Kind::Write)
        writeAt(bytes, op.offset, op.data);
    else
        bytes.resize(op.offset, '\0');
}

QByteArray noise(qint64 size, QRandomGenerator &random)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

Disk::Disk(const Files &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        m_names.insert(it.key(), std::make_shared<File>(File{it.value(), it.value(), {}}));
    m_durableNames = m_names;
}

Disk::FilePointer Disk::fileOf(const QString &name)
{
    if (!m_names.contains(name))
        change({name, std::make_shared<File>(), {}});
    return m_names.value(name);
}

void Disk::applyTo(QMap<QString, FilePointer> &names, const NameChange &change)
{
    if (!change.alsoGone.isEmpty())
        names.remove(change.alsoGone);
    if (change.file)
        names.insert(change.name, change.file);
    else
        names.remove(change.name);
}

void Disk::change(const NameChange &change)
{
    applyTo(m_names, change);
    m_pendingNames.append(change);
}

void Disk::apply(const DiskOp &op)
{
    switch (op.kind) {
    case DiskOp::Kind::Create:
        (void)fileOf(op.name);
        break;
    case DiskOp::Kind::Write:
    case DiskOp::Kind::Truncate: {
        const FilePointer file = fileOf(op.name);
        applyData(file->current, op);
        file->pending.append(op);
        break;
    }
    case DiskOp::Kind::Sync:
        if (!fileSyncsLie) {
            const FilePointer file = fileOf(op.name);
            file->durable = file->current;
            file->pending.clear();
        }
        break;
    case DiskOp::Kind::Rename:
        change({op.target, fileOf(op.name), op.name});
        break;
    case DiskOp::Kind::Delete:
        change({op.name, nullptr, {}});
        break;
    case DiskOp::Kind::SyncFolder:
        if (!folderSyncsLie && !fileSyncsLie) {
            m_durableNames = m_names;
            m_pendingNames.clear();
        }
        break;
    case DiskOp::Kind::Acknowledge:
        break;
    }
}

QByteArray Disk::damaged(const File &file, Damage damage, QRandomGenerator &random)
{
    if (damage == Damage::Drop)
        return file.durable;
    if (damage == Damage::Keep)
        return file.current;
    QByteArray bytes = file.durable;
    for (const DiskOp &op : file.pending) {
        if (op.kind == DiskOp::Kind::Truncate) {
            if (random.bounded(2) == 0)
                applyData(bytes, op);
            continue;
        }
        qint64 at = op.offset;
        const qint64 end = op.offset + op.data.size();
        while (at < end) {
            const qint64 next = std::min(end, (at / sectorSize + 1) * sectorSize);
            const auto fate = random.bounded(damage == Damage::Torn ? 2 : 3);
            if (fate == 1)
                writeAt(bytes, at, QByteArrayView(op.data).sliced(at - op.offset, next - at));
            else if (fate == 2)
                writeAt(bytes, at, noise(next - at, random));
            at = next;
        }
    }
    return bytes;
}

Files Disk::crash(Damage damage, QRandomGenerator &random) const
{
    QMap<QString, FilePointer> names = m_durableNames;
    // A file system keeps the order of its names, so what got through is a beginning of the changes.
    const qsizetype through = damage == Damage::Drop   ? 0
                              : damage == Damage::Keep ? m_pendingNames.size()
                                                       : random.bounded(int(m_pendingNames.size()) + 1);
    for (qsizetype i = 0; i < through; ++i)
        applyTo(names, m_pendingNames.at(i));
    Files files;
    for (auto it = names.begin(); it != names.end(); ++it)
        files.insert(it.key(), damaged(*it.value(), damage, random));
    return files;
}

bool Disk::isPending() const
{
    return !m_pendingNames.isEmpty() || std::any_of(m_names.begin(), m_names.end(),
                                                    [](const FilePointer &file) { return !file->pending.isEmpty(); });
}

bool Disk::isPending(const QString &name, qint64 offset) const
{
    const FilePointer file = m_names.value(name);
    return file && std::any_of(file->pending.begin(), file->pending.end(),
                               [&](const DiskOp &op) { return op.kind == DiskOp::Kind::Write && op.offset == offset; });
}

void putFiles(const QString &folder, const Files &files)
{
    QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (!files.contains(name))
            dir.remove(name);
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(dir.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(it.value()) != it.value().size())
            qFatal("cannot write %s", qPrintable(it.key()));
    }
}

Files filesIn(const QString &folder)
{
    Files files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace famn::faults
