// The part of the driver that copies a database.

#include "models/base/DurableFile.h"
#include "models/storage/CipherDriver.h"

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Copies SOURCE into TARGET step by step; gives SQLite's code, SQLITE_INTERRUPT when cancelled.
int copyPages(sqlite3 *source, sqlite3 *target, const Progress &progress, const CancelToken &cancel)
{
    constexpr int pagesAtATime = 256; // 1 MiB
    constexpr int patience = 100;     // waits of 50 ms for another connection
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return sqlite3_extended_errcode(target);
    int code = SQLITE_OK;
    int waits = 0;
    while (code != SQLITE_DONE) {
        if (cancel.cancelled()) {
            code = SQLITE_INTERRUPT;
            break;
        }
        code = sqlite3_backup_step(backup, pagesAtATime);
        if (progress)
            progress(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                     sqlite3_backup_pagecount(backup));
        const bool busy = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
        if (busy && ++waits < patience)
            sqlite3_sleep(50);
        else if (code != SQLITE_OK)
            break;
    }
    const int finished = sqlite3_backup_finish(backup);
    // SQLCipher's word for a page of the source whose seal is broken.
    if (code == SQLITE_ERROR)
        return SQLITE_CORRUPT;
    return code == SQLITE_DONE ? finished : code;
}

} // namespace

Result<void> CipherDriver::copyTo(const QString &path, const SecretBytes &keySpec, const Progress &progress,
                                  const CancelToken &cancel)
{
    if (!isOpen())
        return internalError(u"not open"_s);
    // SQLite would make it readable by others, and would write into a file that is there.
    FAMN_TRY(createPrivateFile(path));
    sqlite3 *target = nullptr;
    const QByteArray native = path.toUtf8();
    int code = sqlite3_open_v2(native.constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_key_v2(target, "main", keySpec.data(), int(keySpec.size()));
    // No journal: a copy that is not finished is thrown away whole.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL; PRAGMA journal_mode=OFF",
                            nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(m_db, target, progress, cancel);
    const int number = target ? sqlite3_system_errno(target) : 0;
    const int closed = sqlite3_close(target);
    if (code == SQLITE_OK && closed == SQLITE_OK)
        return done();
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s, u"-shm"_s})
        QFile::remove(path + ending);
    if ((code & 0xff) == SQLITE_IOERR && (number == ENOSPC || number == EDQUOT || number == EFBIG))
        code = SQLITE_FULL;
    return errorOfSqlite(code == SQLITE_OK ? closed : code, path, u"copy"_s);
}

} // namespace famn
