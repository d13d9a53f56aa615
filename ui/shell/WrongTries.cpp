#include "ui/shell/WrongTries.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(1);
/// Past this many doublings any wait is the longest.
constexpr int mostDoublings = 20;
constexpr qint64 day = qint64{24} * 3600 * 1000;

/// One path has one name, however it was spelled; the settings need not tell which.
QString groupOf(const QString &path)
{
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    constexpr int digits = 16;
    return u"tries/"_s + QString::fromLatin1(hash.toHex().left(digits));
}

} // namespace

WrongTries::WrongTries(const QString &file, const Clock &clock, std::chrono::milliseconds firstWait)
    : m_clock(clock)
    , m_firstWait(firstWait)
    , m_settings(file, QSettings::IniFormat)
{
}

std::chrono::milliseconds WrongTries::waitOf(int count) const
{
    if (count <= 0)
        return {};
    const int doublings = std::min(count - 1, mostDoublings);
    return std::min<std::chrono::milliseconds>(m_firstWait * (1 << doublings), std::max(longestWait, m_firstWait));
}

WrongTries::Tries WrongTries::read(const QString &path) const
{
    const QString group = groupOf(path);
    Tries tries;
    tries.count = std::max(0, m_settings.value(group + u"/count"_s).toInt());
    tries.waited = m_settings.value(group + u"/waited"_s).toBool();
    const Instant now = m_clock.now();
    // A time to come is that of a clock that was wrong then or is wrong now: as if it were this moment.
    tries.last.msec = std::clamp<qint64>(m_settings.value(group + u"/last"_s).toLongLong(), 0, now.msec);
    if (now.msec - tries.last.msec > day)
        return {};
    return tries;
}

void WrongTries::write(const QString &path, const Tries &tries)
{
    const QString group = groupOf(path);
    m_settings.setValue(group + u"/count"_s, tries.count);
    m_settings.setValue(group + u"/last"_s, tries.last.msec);
    m_settings.setValue(group + u"/waited"_s, tries.waited);
    // At once: whoever ends the program by force must not gain by it.
    m_settings.sync();
}

void WrongTries::dropOld()
{
    m_settings.beginGroup(u"tries"_s);
    const QStringList groups = m_settings.childGroups();
    for (const QString &group : groups) {
        const qint64 last = std::max<qint64>(0, m_settings.value(group + u"/last"_s).toLongLong());
        if (m_clock.now().msec - last > day)
            m_settings.remove(group);
    }
    m_settings.endGroup();
}

std::chrono::milliseconds WrongTries::add(const QString &path)
{
    dropOld();
    Tries tries = read(path);
    tries.count = std::min(tries.count, mostDoublings) + 1;
    tries.last = m_clock.now();
    tries.waited = false;
    write(path, tries);
    return waitOf(tries.count);
}

std::chrono::milliseconds WrongTries::left(const QString &path)
{
    const Tries tries = read(path);
    if (tries.waited || tries.count == 0)
        return {};
    // Kept, so that a clock that was set back runs on from here.
    write(path, tries);
    const std::chrono::milliseconds passed(m_clock.now().msec - tries.last.msec);
    return std::max(std::chrono::milliseconds(0), waitOf(tries.count) - passed);
}

void WrongTries::waited(const QString &path)
{
    Tries tries = read(path);
    if (tries.count == 0)
        return;
    tries.waited = true;
    write(path, tries);
}

void WrongTries::forget(const QString &path)
{
    m_settings.remove(groupOf(path));
    m_settings.sync();
}

} // namespace famn
