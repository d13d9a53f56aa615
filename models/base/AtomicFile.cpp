#include "models/base/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {

ErrorCode codeOfErrno(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
}

#ifdef Q_OS_UNIX
Result<void> writeAndSync(const QString &path, const QByteArray &content, FileAccess access)
{
    const QByteArray native = QFile::encodeName(path);
    const int mode = access == FileAccess::OwnerOnly ? 0600 : 0644;
    const int fd = ::open(native.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode);
    if (fd < 0)
        return fileError(codeOfErrno(errno), path);
    int failed = access == FileAccess::OwnerOnly && ::fchmod(fd, 0600) != 0 ? errno : 0;
    const char *from = content.constData();
    qsizetype left = content.size();
    while (!failed && left > 0) {
        const ssize_t written = ::write(fd, from, size_t(left));
        if (written < 0 && errno != EINTR)
            failed = errno;
        else if (written > 0) {
            from += written;
            left -= written;
        }
    }
    if (!failed && ::fsync(fd) != 0)
        failed = errno;
    if (::close(fd) != 0 && !failed)
        failed = errno;
    if (failed)
        return fileError(codeOfErrno(failed), path);
    return done();
}
#else
Result<void> writeAndSync(const QString &path, const QByteArray &content, FileAccess)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size() ||
        !file.flush() || !FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))))
        return fileError(ErrorCode::FileNotWritable, path);
    return done();
}
#endif

} // namespace

Result<void> syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(path).absolutePath();
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fileError(codeOfErrno(errno), folder);
    // Some file systems cannot sync a folder (EINVAL); there is then nothing to be done.
    const int failed = ::fsync(fd) != 0 && errno != EINVAL ? errno : 0;
    ::close(fd);
    if (failed)
        return fileError(codeOfErrno(failed), folder);
#else
    Q_UNUSED(path)
#endif
    return done();
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, FileAccess access)
{
    const QString beside = path + u".new"_s;
    QFile::remove(beside);
    auto written = writeAndSync(beside, content, access);
    if (written)
        written = moveOver(beside, path);
    if (!written) {
        QFile::remove(beside);
        return written;
    }
    QFile check(path);
    if (!check.open(QIODevice::ReadOnly) || check.readAll() != content)
        return fileError(ErrorCode::FileNotWritable, path, u"read back differs"_s);
    return done();
}

Result<void> overwriteFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return done();
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return fileError(codeOfErrno(errno), path);
    const QByteArray zeros(64 * 1024, '\0');
    int failed = 0;
    for (qint64 left = info.size(); !failed && left > 0;) {
        const ssize_t written = ::write(fd, zeros.constData(), size_t(std::min<qint64>(left, zeros.size())));
        if (written < 0 && errno != EINTR)
            failed = errno;
        else if (written > 0)
            left -= written;
    }
    if (!failed && ::fsync(fd) != 0)
        failed = errno;
    ::close(fd);
    return failed ? Result<void>(fileError(codeOfErrno(failed), path)) : done();
#else
    return writeAndSync(path, QByteArray(info.size(), '\0'), FileAccess::OwnerOnly);
#endif
}

Result<void> moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(codeOfErrno(errno), to);
    return syncFolderOf(to);
#else
    const auto wide = [](const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); };
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return fileError(ErrorCode::FileNotWritable, to);
    return done();
#endif
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::FileMissing, path);
    if (!info.isFile())
        return fileError(ErrorCode::FileUnreadable, path);
    if (info.size() > limit)
        return fileError(ErrorCode::FileTooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::FileUnreadable, path);
    // One byte past the limit is enough to see that the file grew since its size was asked for.
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(ErrorCode::FileUnreadable, path);
    if (content.size() > limit)
        return fileError(ErrorCode::FileTooLarge, path);
    return content;
}

} // namespace famn
