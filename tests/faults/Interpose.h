#pragma once

namespace famn::faults {

/// Lets system calls that the program makes itself (not SQLite) fail: the AT-th of write, fsync and rename together,
/// from 1, with ERRNO; all later ones too when FOREVER. 0 stops it. Returns how many there were since the last call.
int injectSystemCall(int at, bool forEver = false, int number = 0);

} // namespace famn::faults
