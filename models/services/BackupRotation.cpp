#include "models/services/BackupRotation.h"

#include <QMap>

#include <algorithm>

namespace famn {

namespace {

/// Decides over one device's backups, newest first.
class Thinning
{
public:
    Thinning(QDate today, const BackupPolicy &policy)
        : m_today(today)
        , m_policy(policy)
    {
    }

    [[nodiscard]] bool keeps(const QDate &day)
    {
        if (day.daysTo(m_today) < m_policy.allDays)
            return true;
        if (day == m_lastDay)
            return false;
        if (m_days < m_policy.daily) {
            m_lastDay = day;
            ++m_days;
            return true;
        }
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        if (monday == m_lastWeek || m_weeks >= m_policy.weekly)
            return false;
        m_lastWeek = monday;
        ++m_weeks;
        return true;
    }

private:
    QDate m_today;
    BackupPolicy m_policy;
    QDate m_lastDay;
    QDate m_lastWeek;
    int m_days = 0;
    int m_weeks = 0;
};

} // namespace

QList<BackupInfo> toDelete(QList<BackupInfo> backups, Instant now, const BackupPolicy &policy)
{
    const QDate today = swedishDay(now);
    backups.removeIf([&](const BackupInfo &backup) { return backup.manifest.madeAt > now; });
    std::stable_sort(backups.begin(), backups.end(), [](const BackupInfo &left, const BackupInfo &right) {
        return left.manifest.madeAt > right.manifest.madeAt;
    });
    QMap<QByteArray, Thinning> devices;
    QList<BackupInfo> doomed;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const BackupManifest &manifest = backups.at(i).manifest;
        const QDate day = swedishDay(manifest.madeAt);
        const QByteArray device = manifest.facts.device.toBytes();
        auto thinning = devices.find(device);
        if (thinning == devices.end())
            thinning = devices.insert(device, Thinning(today, policy));
        const bool keep = thinning->keeps(day) && day.daysTo(today) <= policy.maxDays;
        if (!keep && i > 0)
            doomed.append(backups.at(i));
    }
    return doomed;
}

} // namespace famn
