#pragma once

#include "tests/faults/FaultVfs.h"

#include <array>
#include <sqlite3.h>

namespace famn::faults {

/// A call of SQLite and a way in which it fails.
struct ErrorKind
{
    Call call;
    int code;
};

inline constexpr std::array errorKinds{
    ErrorKind{Call::Open, SQLITE_CANTOPEN},       ErrorKind{Call::Read, SQLITE_IOERR_READ},
    ErrorKind{Call::Write, SQLITE_IOERR_WRITE},   ErrorKind{Call::Write, SQLITE_FULL},
    ErrorKind{Call::Sync, SQLITE_IOERR_FSYNC},    ErrorKind{Call::Truncate, SQLITE_IOERR_TRUNCATE},
    ErrorKind{Call::Delete, SQLITE_IOERR_DELETE}, ErrorKind{Call::Size, SQLITE_IOERR_FSTAT},
    ErrorKind{Call::Lock, SQLITE_IOERR_LOCK},     ErrorKind{Call::SharedMemory, SQLITE_IOERR_SHMMAP},
    ErrorKind{Call::Access, SQLITE_IOERR_ACCESS},
};

} // namespace famn::faults
