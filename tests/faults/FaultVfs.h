#pragma once

#include "tests/faults/Disk.h"

namespace famn::faults {

/// The calls that SQLite makes of the operating system.
enum class Call { Open, Read, Write, Sync, Truncate, Delete, Size, Lock, SharedMemory, Access };
inline constexpr int callKinds = int(Call::Access) + 1;
[[nodiscard]] const char *nameOf(Call call);

/// A call that is to fail.
struct Injection
{
    Call call = Call::Write;
    /// Which one, from 1.
    int at = 0;
    /// Whether all later ones fail too.
    bool forEver = false;
    /// SQLite's code. A write that fails for a full disk (SQLITE_FULL) has written its first half.
    int code = 0;
};

/// A VFS below SQLCipher's codec and above the real files. It becomes SQLite's default, so that the program's own code
/// uses it without knowing. It notes what is done to the files and lets chosen calls fail. One thread only.
namespace vfs {

/// Once for each process, after registerCipherDriver().
void install();
/// Notes every change from now on in LOG, until nullptr is given. Only files in FOLDER count. The interposed system
/// calls (see Interpose.cpp) of a test that links them are noted in it too.
void record(DiskLog *log, const QString &folder = {});
/// Counts calls anew and lets INJECTION happen.
void inject(const Injection &injection);
/// No more failures.
void clear();
[[nodiscard]] bool injected();
[[nodiscard]] int calls(Call call);

/// For Interpose.cpp: whether SQLite is at work, whose calls are noted here already.
[[nodiscard]] bool isInside();
[[nodiscard]] bool isRecording();
/// Appends OP when PATH lies in the recorded folder.
void note(const QString &path, DiskOp op);

} // namespace vfs

} // namespace famn::faults
