#pragma once

namespace famn {

/// Keeps the process's memory, which holds keys and people's data, out of core files and away from other programs of
/// the same user. Call first of all.
void guardProcessMemory();

} // namespace famn
