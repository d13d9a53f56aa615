#include "models/storage/ProcessLock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr qint64 longestHolder = 400;

Error inUse(const QString &registerPath, const QByteArray &holder)
{
    return {ErrorCode::RegisterInUse, {}, {registerPath, QString::fromUtf8(holder).simplified().left(120)}, {}};
}
} // namespace

#ifdef Q_OS_UNIX

Result<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &registerPath, const QString &holder)
{
    const QString path = registerPath + u"-lock"_s;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path);
    std::unique_ptr<ProcessLock> lock(new ProcessLock);
    lock->m_handle = fd;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        QByteArray text(longestHolder, '\0');
        const ssize_t size = ::pread(fd, text.data(), size_t(text.size()), 0);
        text.truncate(size > 0 ? size : 0);
        return inUse(registerPath, text);
    }
    // Who holds it is a courtesy: a full disk here must not keep anybody from reading the register.
    const QByteArray text = holder.toUtf8().left(longestHolder);
    if (::ftruncate(fd, 0) == 0) {
        [[maybe_unused]] const ssize_t written = ::pwrite(fd, text.constData(), size_t(text.size()), 0);
    }
    return lock;
}

ProcessLock::~ProcessLock()
{
    // The file stays: removing it would let two processes lock two files of the same name.
    if (m_handle >= 0)
        ::close(int(m_handle));
}

#else

Result<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &registerPath, const QString &holder)
{
    const QString path = registerPath + u"-lock"_s;
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return fileError(ErrorCode::FileNotWritable, path);
        QFile file(path);
        return inUse(registerPath, file.open(QIODevice::ReadOnly) ? file.read(longestHolder) : QByteArray());
    }
    std::unique_ptr<ProcessLock> lock(new ProcessLock);
    lock->m_handle = reinterpret_cast<qintptr>(handle);
    const QByteArray text = holder.toUtf8().left(longestHolder);
    DWORD written = 0;
    SetEndOfFile(handle);
    WriteFile(handle, text.constData(), DWORD(text.size()), &written, nullptr);
    return lock;
}

ProcessLock::~ProcessLock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#endif

} // namespace famn
