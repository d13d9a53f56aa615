#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace famn::faults {

/// How much of the bench a run does, by the environment variable FAMN_FAULTS: nothing for the slice of every test run,
/// "nightly" for a fifth and "release" for the whole.
inline int sized(int slice, int nightly, int release)
{
    const QByteArray size = qgetenv("FAMN_FAULTS");
    return size == "release" ? release : size == "nightly" ? nightly : slice;
}

} // namespace famn::faults
