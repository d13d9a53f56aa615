#pragma once

namespace famn {

/// Puts a VFS in front of SQLite's default one that gives a file whose size cannot be read a length of -1 beside the
/// error. SQLCipher's check of every page's seal does not look at the error (4.6.1): it would go by whatever stands on
/// the stack, without end, as when a network drive has gone. A length that is no whole number of pages is a finding.
/// Call after sqlite3_initialize(), and again after another VFS was made the default.
void guardFileSizes();

} // namespace famn
