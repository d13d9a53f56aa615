// Stands between the program and the C library for the calls that change files, so that key files, renames and syncs of
// folders are noted in the same log as what SQLite does, and can be made to fail.

#include "tests/faults/Interpose.h"

#include "tests/faults/FaultVfs.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace famn::faults {

namespace {

struct
{
    int at = 0;
    bool forEver = false;
    int number = 0;
    int count = 0;
} plan;

bool fails()
{
    ++plan.count;
    if (plan.at == 0 || plan.count < plan.at || (plan.count > plan.at && !plan.forEver))
        return false;
    errno = plan.number;
    return true;
}

/// The path of an open regular file or folder; nothing for pipes and terminals.
QString pathOf(int descriptor)
{
    struct stat info
    {
    };
    if (::fstat(descriptor, &info) != 0 || (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode)))
        return {};
    return QFileInfo(QStringLiteral("/proc/self/fd/%1").arg(descriptor)).symLinkTarget();
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

QString decoded(const char *path)
{
    return QFileInfo(QFile::decodeName(path)).absoluteFilePath();
}

int renamed(int result, const char *from, const char *to)
{
    if (result == 0)
        vfs::note(decoded(from), {DiskOp::Kind::Rename, {}, QFileInfo(QFile::decodeName(to)).fileName(), 0, {}});
    return result;
}

} // namespace

int injectSystemCall(int at, bool forEver, int number)
{
    const int count = plan.count;
    plan = {at, forEver, number, 0};
    return count;
}

} // namespace famn::faults

using namespace famn::faults;

#define FAMN_INTERPOSED extern "C" __attribute__((visibility("default")))

FAMN_INTERPOSED ssize_t write(int descriptor, const void *from, size_t size)
{
    static auto *const original = next<ssize_t(int, const void *, size_t)>("write");
    if (vfs::isInside() || !vfs::isRecording())
        return original(descriptor, from, size);
    const QString path = pathOf(descriptor);
    if (path.isEmpty())
        return original(descriptor, from, size);
    const off_t offset = ::lseek(descriptor, 0, SEEK_CUR);
    if (fails()) {
        // A disk that gets full takes what still fits.
        const ssize_t half = original(descriptor, from, size / 2);
        if (half > 0)
            vfs::note(path, {DiskOp::Kind::Write, {}, {}, offset, QByteArray(static_cast<const char *>(from), half)});
        errno = plan.number;
        return -1;
    }
    const ssize_t written = original(descriptor, from, size);
    if (written > 0)
        vfs::note(path, {DiskOp::Kind::Write, {}, {}, offset, QByteArray(static_cast<const char *>(from), written)});
    return written;
}

FAMN_INTERPOSED int fsync(int descriptor)
{
    static auto *const original = next<int(int)>("fsync");
    if (vfs::isInside() || !vfs::isRecording())
        return original(descriptor);
    const QString path = pathOf(descriptor);
    if (!path.isEmpty() && fails())
        return -1;
    const int result = original(descriptor);
    if (result == 0 && !path.isEmpty()) {
        const bool folder = QFileInfo(path).isDir();
        vfs::note(folder ? path + QLatin1String("/.") : path,
                  {folder ? DiskOp::Kind::SyncFolder : DiskOp::Kind::Sync, {}, {}, 0, {}});
    }
    return result;
}

FAMN_INTERPOSED int rename(const char *from, const char *to)
{
    static auto *const original = next<int(const char *, const char *)>("rename");
    if (vfs::isInside() || !vfs::isRecording())
        return original(from, to);
    return fails() ? -1 : renamed(original(from, to), from, to);
}

FAMN_INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static auto *const original = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    if (vfs::isInside() || !vfs::isRecording())
        return original(fromFolder, from, toFolder, to, flags);
    return fails() ? -1 : renamed(original(fromFolder, from, toFolder, to, flags), from, to);
}

FAMN_INTERPOSED int unlink(const char *path)
{
    static auto *const original = next<int(const char *)>("unlink");
    const int result = original(path);
    if (result == 0 && !vfs::isInside() && vfs::isRecording())
        vfs::note(decoded(path), {DiskOp::Kind::Delete, {}, {}, 0, {}});
    return result;
}
