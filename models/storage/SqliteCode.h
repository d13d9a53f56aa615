#pragma once

#include <cerrno>
#include <sqlite3.h>

namespace famn {

/// SQLite's extended code of the last failure on DB. It calls only one kind of full disk so: a used-up quota, or a file
/// that may grow no more, is a plain input-output error to it.
[[nodiscard]] inline int codeOfLast(sqlite3 *db)
{
    const int code = sqlite3_extended_errcode(db);
    if ((code & 0xff) != SQLITE_IOERR)
        return code;
#ifdef EDQUOT
    if (sqlite3_system_errno(db) == EDQUOT)
        return SQLITE_FULL;
#endif
    const int number = sqlite3_system_errno(db);
    return number == ENOSPC || number == EFBIG ? SQLITE_FULL : code;
}

} // namespace famn
