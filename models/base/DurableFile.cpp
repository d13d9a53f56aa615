#include "models/base/DurableFile.h"

#include "models/base/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <functional>
#include <sodium.h>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr size_t hashSize = 32;

/// BLAKE2b over what is added.
class Hash
{
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, hashSize); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  quint64(bytes.size()));
    }
    [[nodiscard]] QByteArray finish()
    {
        QByteArray hash(hashSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), hashSize);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

/// Hands the file piece by piece to EACH.
Result<void> readPieces(const QString &path, const CancelToken &cancel,
                        const std::function<Result<void>(const QByteArray &, qint64 total)> &each)
{
    QFile file(path);
    if (!file.exists())
        return fileError(ErrorCode::FileMissing, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(ErrorCode::FileUnreadable, path);
    const qint64 total = file.size();
    while (true) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {path}, {}};
        const QByteArray piece = file.read(pieceSize);
        if (file.error() != QFileDevice::NoError)
            return fileError(ErrorCode::FileUnreadable, path);
        if (piece.isEmpty())
            return done();
        FAMN_TRY(each(piece, total));
    }
}

#ifdef Q_OS_UNIX

Error errorOfErrno(int number, const QString &path)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fileError(ErrorCode::DiskFull, path);
    case EEXIST:
        return fileError(ErrorCode::FileExists, path);
    default:
        return fileError(ErrorCode::FileNotWritable, path, QString::number(number));
    }
}

/// A new file for its owner alone, open for writing.
class NewFile
{
public:
    explicit NewFile(const QString &path)
        : m_path(path)
        , m_fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600))
        , m_errno(m_fd < 0 ? errno : 0)
    {
    }
    ~NewFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] Result<void> state() const { return m_errno ? Result<void>(errorOfErrno(m_errno, m_path)) : done(); }
    [[nodiscard]] Result<void> write(const QByteArray &bytes)
    {
        qsizetype at = 0;
        while (!m_errno && at < bytes.size()) {
            const ssize_t written = ::write(m_fd, bytes.constData() + at, size_t(bytes.size() - at));
            if (written >= 0)
                at += written;
            else if (errno != EINTR)
                m_errno = errno;
        }
        return state();
    }
    [[nodiscard]] Result<void> finish()
    {
        if (!m_errno && ::fsync(m_fd) != 0)
            m_errno = errno;
        if (::close(m_fd) != 0 && !m_errno)
            m_errno = errno;
        m_fd = -1;
        return state();
    }

private:
    QString m_path;
    int m_fd;
    int m_errno;
};

Result<void> renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return done();
    // Some file systems cannot do that in one step (EINVAL); there the name is looked at first.
    if (errno != EINVAL && errno != ENOSYS)
        return errorOfErrno(errno, to);
#endif
    if (QFileInfo::exists(to))
        return fileError(ErrorCode::FileExists, to);
    if (::rename(source.constData(), target.constData()) != 0)
        return errorOfErrno(errno, to);
    return done();
}

#else

class NewFile
{
public:
    explicit NewFile(const QString &path)
        : m_file(path)
    {
        const bool taken = m_file.exists();
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            m_error = fileError(taken ? ErrorCode::FileExists : ErrorCode::FileNotWritable, path);
    }
    [[nodiscard]] Result<void> state() const { return m_error ? Result<void>(*m_error) : done(); }
    [[nodiscard]] Result<void> write(const QByteArray &bytes)
    {
        if (!m_error && m_file.write(bytes) != bytes.size())
            m_error = fileError(GetLastError() == ERROR_DISK_FULL ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                                m_file.fileName());
        return state();
    }
    [[nodiscard]] Result<void> finish()
    {
        if (!m_error && !FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()))))
            m_error = fileError(ErrorCode::FileNotWritable, m_file.fileName());
        m_file.close();
        return state();
    }

private:
    QFile m_file;
    std::optional<Error> m_error;
};

Result<void> renameToNew(const QString &from, const QString &to)
{
    const auto wide = [](const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); };
    if (QFileInfo::exists(to))
        return fileError(ErrorCode::FileExists, to);
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_WRITE_THROUGH))
        return fileError(ErrorCode::FileNotWritable, to);
    return done();
}

#endif

/// Fills the new file at PATH by WORK; takes it away again when that fails.
Result<void> make(const QString &path, const std::function<Result<void>(NewFile &)> &work)
{
    NewFile file(path);
    FAMN_TRY(file.state());
    Result<void> made = work(file);
    if (made)
        made = file.finish();
    if (!made)
        QFile::remove(path);
    return made;
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    return make(path, [](NewFile &) { return done(); });
}

Result<void> writeNewFile(const QString &path, const QByteArray &content)
{
    return make(path, [&](NewFile &file) { return file.write(content); });
}

Result<QByteArray> copyToNewFile(const QString &from, const QString &to, const Progress &progress,
                                 const CancelToken &cancel)
{
    Hash hash;
    qint64 copied = 0;
    const auto made = make(to, [&](NewFile &file) {
        return readPieces(from, cancel, [&](const QByteArray &piece, qint64 total) -> Result<void> {
            FAMN_TRY(file.write(piece));
            hash.add(piece);
            copied += piece.size();
            if (progress)
                progress(copied, total);
            return done();
        });
    });
    if (!made)
        return made.error();
    return hash.finish();
}

Result<QByteArray> hashFile(const QString &path, const CancelToken &cancel)
{
    Hash hash;
    FAMN_TRY(readPieces(path, cancel, [&](const QByteArray &piece, qint64) {
        hash.add(piece);
        return done();
    }));
    return hash.finish();
}

QByteArray hashBytes(const QByteArray &bytes)
{
    Hash hash;
    hash.add(bytes);
    return hash.finish();
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return errorOfErrno(errno, path);
    const int failed = ::fsync(fd) != 0 ? errno : 0;
    ::close(fd);
    if (failed)
        return errorOfErrno(failed, path);
#else
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) ||
        !FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))))
        return fileError(ErrorCode::FileNotWritable, path);
#endif
    return done();
}

Result<void> moveToNewName(const QString &from, const QString &to)
{
    FAMN_TRY(renameToNew(from, to));
    const auto synced = syncFolderOf(to);
    // A name that may be gone after a power loss must not look like one that lasts.
    if (!synced && !renameToNew(to, from))
        QFile::remove(to);
    return synced;
}

} // namespace famn
