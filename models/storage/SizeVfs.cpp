#include "models/storage/SizeVfs.h"

#include <deque>
#include <mutex>
#include <sqlite3.h>

namespace famn {

namespace {

/// What an open file is called through; SQLite sees the first member.
struct Methods
{
    sqlite3_io_methods own;
    const sqlite3_io_methods *real;
};

struct Vfs
{
    sqlite3_vfs own;
    sqlite3_vfs *real;
};

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = -1;
    return reinterpret_cast<const Methods *>(file->pMethods)->real->xFileSize(file, size);
}

/// The table in front of REAL; there are as many as the VFS has kinds of files.
const sqlite3_io_methods *guarded(const sqlite3_io_methods *real)
{
    static std::mutex mutex;
    static std::deque<Methods> tables;
    const std::lock_guard lock(mutex);
    for (const Methods &table : tables) {
        if (table.real == real)
            return &table.own;
    }
    Methods &table = tables.emplace_back(Methods{*real, real});
    table.own.xFileSize = fileSize;
    return &table.own;
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *real = reinterpret_cast<Vfs *>(vfs)->real;
    const int code = real->xOpen(real, name, file, flags, outFlags);
    if (file->pMethods)
        file->pMethods = guarded(file->pMethods);
    return code;
}

} // namespace

void guardFileSizes()
{
    static std::deque<Vfs> known;
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    if (!real || real->xOpen == openFile)
        return;
    Vfs &vfs = known.emplace_back(Vfs{*real, real});
    vfs.own.zName = "famn";
    vfs.own.pNext = nullptr;
    vfs.own.xOpen = openFile;
    sqlite3_vfs_register(&vfs.own, 1);
}

} // namespace famn
