#pragma once

#include <QStringList>

namespace famn {

/// Hashes of what tells people apart, for looking them up in memory without keeping their names there. The seed is
/// random, so that nobody can prepare names that collide, and nothing may be kept longer than the process.
class Fingerprints
{
public:
    Fingerprints();
    /// KIND keeps a phone number apart from a name that looks like one.
    [[nodiscard]] quint64 of(QStringView kind, const QStringList &parts) const;

private:
    size_t m_seed;
};

} // namespace famn
