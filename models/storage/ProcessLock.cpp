#include "models/storage/ProcessLock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr qint64 longestHolder = 400;
/// How often the file may be removed between being opened and being locked.
[[maybe_unused]] constexpr int mostTries = 100;

Error inUse(const QString &registerPath, const QByteArray &holder)
{
    return {ErrorCode::RegisterInUse, {}, {registerPath, QString::fromUtf8(holder).simplified().left(120)}, {}};
}
} // namespace

#ifdef Q_OS_UNIX

namespace {
/// Whether the open file is the one of that name, and not one that its holder removed after it was opened here.
bool isStillCalled(int fd, const QByteArray &path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return ::fstat(fd, &opened) == 0 && ::lstat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}
} // namespace

Result<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &registerPath, const QString &holder)
{
    const QString path = registerPath + u"-lock"_s;
    const QByteArray native = QFile::encodeName(path);
    std::unique_ptr<ProcessLock> lock(new ProcessLock);
    lock->m_path = path;
    for (int tries = 0; lock->m_handle < 0; ++tries) {
        const int fd = ::open(native.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (fd < 0)
            return fileError(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                             path);
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            QByteArray text(longestHolder, '\0');
            const ssize_t size = ::pread(fd, text.data(), size_t(text.size()), 0);
            text.truncate(size > 0 ? size : 0);
            ::close(fd);
            return inUse(registerPath, text);
        }
        if (isStillCalled(fd, native))
            lock->m_handle = fd;
        else
            ::close(fd);
        if (tries == mostTries)
            return inUse(registerPath, {});
    }
    const int fd = int(lock->m_handle);
    // Who holds it is a courtesy: a full disk here must not keep anybody from reading the register.
    const QByteArray text = holder.toUtf8().left(longestHolder);
    if (::ftruncate(fd, 0) == 0) {
        [[maybe_unused]] const ssize_t written = ::pwrite(fd, text.constData(), size_t(text.size()), 0);
    }
    return lock;
}

ProcessLock::~ProcessLock()
{
    // The file stays, also for who only wants to know who was here last.
    if (m_handle >= 0)
        ::close(int(m_handle));
}

void ProcessLock::discard()
{
    // While it is locked: whoever has opened it already sees afterwards that it is gone.
    if (m_handle >= 0) {
        QFile::remove(m_path);
        ::close(int(m_handle));
    }
    m_handle = -1;
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
    lock->m_path = path;
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

void ProcessLock::discard()
{
    // Nobody can remove it while it is open; afterwards not while another has it open, which is as it should be.
    if (m_handle != -1) {
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
        QFile::remove(m_path);
    }
    m_handle = -1;
}

#endif

} // namespace famn
