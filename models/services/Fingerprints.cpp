#include "models/services/Fingerprints.h"

#include <QHash>
#include <QRandomGenerator>

namespace famn {

Fingerprints::Fingerprints()
    : m_seed(QRandomGenerator::system()->generate64())
{
}

quint64 Fingerprints::of(QStringView kind, const QStringList &parts) const
{
    size_t hash = qHash(kind, m_seed);
    for (const QString &part : parts)
        hash = qHash(QStringView(part), hash);
    return hash;
}

} // namespace famn
