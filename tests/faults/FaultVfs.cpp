#include "tests/faults/FaultVfs.h"

#include "models/storage/SizeVfs.h"

#include <QFileInfo>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace famn::faults {

namespace {

struct State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs own{};
    DiskLog *log = nullptr;
    QString folder;
    Injection injection;
    std::array<int, callKinds> counts{};
    bool happened = false;
    int inside = 0;
};

State &state()
{
    static State the;
    return the;
}

struct Inside
{
    Inside() { ++state().inside; }
    ~Inside() { --state().inside; }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
};

/// SQLite's code when this call is to fail, else 0.
int fails(Call call)
{
    State &s = state();
    const int number = ++s.counts[size_t(call)];
    const Injection &in = s.injection;
    if (in.at == 0 || in.call != call || number < in.at || (number > in.at && !in.forEver))
        return SQLITE_OK;
    s.happened = true;
    return in.code;
}

/// SQLite's handle of an open file; the real VFS's handle follows it in memory.
struct FaultFile
{
    sqlite3_file base;
    char *name;
    /// A journal or log whose name is not durable yet; SQLite syncs the folder with its first sync.
    bool newJournal;
    sqlite3_file *real;
};

FaultFile *own(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real;
}

void noteFile(sqlite3_file *file, DiskOp op)
{
    if (state().log && own(file)->name)
        vfs::note(QString::fromUtf8(own(file)->name), std::move(op));
}

int closeFile(sqlite3_file *file)
{
    const Inside inside;
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    std::free(own(file)->name);
    return code;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    if (const int code = fails(Call::Read))
        return code;
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const Inside inside;
    const int failure = fails(Call::Write);
    if (failure)
        size = failure == SQLITE_FULL ? size / 2 : 0;
    if (size > 0) {
        if (const int code = real(file)->pMethods->xWrite(real(file), from, size, offset))
            return code;
        noteFile(file, {DiskOp::Kind::Write, {}, {}, offset, QByteArray(static_cast<const char *>(from), size)});
    }
    return failure;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Inside inside;
    if (const int code = fails(Call::Truncate))
        return code;
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK)
        noteFile(file, {DiskOp::Kind::Truncate, {}, {}, size, {}});
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    const Inside inside;
    if (const int code = fails(Call::Sync))
        return code;
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK) {
        noteFile(file, {DiskOp::Kind::Sync, {}, {}, 0, {}});
        if (own(file)->newJournal)
            noteFile(file, {DiskOp::Kind::SyncFolder, {}, {}, 0, {}});
        own(file)->newJournal = false;
    }
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int code = fails(Call::Size))
        return code;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    if (const int code = fails(Call::Lock))
        return code;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    const Inside inside;
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSizeOf(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    const Inside inside;
    if (const int code = fails(Call::SharedMemory))
        return code;
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if (flags & SQLITE_SHM_LOCK) {
        if (const int code = fails(Call::Lock))
            return code;
    }
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    const Inside inside;
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

/// Version 2: shared memory, but no mapped reading, which would go past the bench.
constexpr sqlite3_io_methods methods{2,           closeFile,    readFile,        writeFile,  truncateFile,
                                     syncFile,    sizeOfFile,   lockFile,        unlockFile, checkReserved,
                                     controlFile, sectorSizeOf, characteristics, mapShared,  lockShared,
                                     barrier,     unmapShared,  nullptr,         nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const Inside inside;
    file->pMethods = nullptr;
    if (const int code = fails(Call::Open))
        return code;
    FaultFile *mine = own(file);
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    mine->name = nullptr;
    mine->newJournal = false;
    const bool creates = name && (flags & SQLITE_OPEN_CREATE) && !QFileInfo::exists(QString::fromUtf8(name));
    const int code = state().real->xOpen(state().real, name, mine->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    mine->name = name ? strdup(name) : nullptr;
    file->pMethods = &methods;
    if (creates) {
        mine->newJournal = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
        noteFile(file, {DiskOp::Kind::Create, {}, {}, 0, {}});
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const Inside inside;
    if (const int code = fails(Call::Delete))
        return code;
    const int code = state().real->xDelete(state().real, name, syncFolder);
    if (code == SQLITE_OK && state().log) {
        const QString path = QString::fromUtf8(name);
        vfs::note(path, {DiskOp::Kind::Delete, {}, {}, 0, {}});
        if (syncFolder)
            vfs::note(path, {DiskOp::Kind::SyncFolder, {}, {}, 0, {}});
    }
    return code;
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    if (const int code = fails(Call::Access))
        return code;
    return state().real->xAccess(state().real, name, flags, result);
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *to)
{
    return state().real->xFullPathname(state().real, name, size, to);
}

} // namespace

const char *nameOf(Call call)
{
    constexpr std::array names{"open", "read", "write", "sync", "truncate", "delete", "size", "lock", "shm", "access"};
    return names[size_t(call)];
}

namespace vfs {

void install()
{
    State &s = state();
    if (s.real)
        return;
    s.real = sqlite3_vfs_find(nullptr);
    s.own = *s.real;
    s.own.pNext = nullptr;
    s.own.zName = "famn-faults";
    s.own.szOsFile = int(sizeof(FaultFile)) + s.real->szOsFile;
    s.own.xOpen = openFile;
    s.own.xDelete = deleteFile;
    s.own.xAccess = accessFile;
    s.own.xFullPathname = fullPath;
    if (sqlite3_vfs_register(&s.own, 1) != SQLITE_OK)
        qFatal("cannot register the VFS");
    // The program's own stands in front of what fails.
    guardFileSizes();
}

void record(DiskLog *log, const QString &folder)
{
    state().log = log;
    state().folder = QFileInfo(folder).canonicalFilePath();
}

void inject(const Injection &injection)
{
    clear();
    state().injection = injection;
}

void clear()
{
    state().injection = {};
    state().counts = {};
    state().happened = false;
}

bool injected()
{
    return state().happened;
}

int calls(Call call)
{
    return state().counts[size_t(call)];
}

bool isInside()
{
    return state().inside > 0;
}

bool isRecording()
{
    return state().log != nullptr;
}

void note(const QString &path, DiskOp op)
{
    State &s = state();
    // The shared index of the log is memory in the form of a file; SQLite makes it anew after a crash.
    if (!s.log || path.endsWith(QLatin1String("-shm")) || QFileInfo(path).path() != s.folder)
        return;
    op.name = QFileInfo(path).fileName();
    s.log->append(std::move(op));
}

} // namespace vfs

} // namespace famn::faults
