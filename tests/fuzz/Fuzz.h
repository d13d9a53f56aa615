#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The entry that libFuzzer calls, and replay.cpp for every file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace famn {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// What must hold of everything that was accepted.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace famn
