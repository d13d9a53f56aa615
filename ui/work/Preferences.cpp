#include "ui/work/Preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr std::array<std::pair<const char *, Look>, 3> lookNames{{
    {"light", Look::Light},
    {"dark", Look::Dark},
    {"contrast", Look::HighContrast},
}};
constexpr qsizetype mostRecent = 10;
constexpr qsizetype longestPath = 4096;

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

void Preferences::store(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

int Preferences::number(const QString &key, int usual, int least, int most) const
{
    bool ok = false;
    const int value = m_settings.value(key, usual).toInt(&ok);
    return ok && value >= least && value <= most ? value : usual;
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString() == "en"_L1 ? u"en"_s : u"sv"_s;
}

void Preferences::setLanguage(const QString &code)
{
    store(u"language"_s, code);
    Q_EMIT languageChosen(code);
}

std::optional<Look> Preferences::look() const
{
    const QString name = m_settings.value(u"look"_s).toString();
    for (const auto &[known, look] : lookNames) {
        if (name == QLatin1StringView(known))
            return look;
    }
    return std::nullopt;
}

void Preferences::setLook(std::optional<Look> look)
{
    QString name = u"system"_s;
    for (const auto &[known, value] : lookNames) {
        if (look == value)
            name = QString::fromLatin1(known);
    }
    store(u"look"_s, name);
}

int Preferences::zoom() const
{
    return number(u"zoom"_s, 100, 80, 200);
}

void Preferences::setZoom(int percent)
{
    store(u"zoom"_s, percent);
}

bool Preferences::compact() const
{
    return number(u"compact"_s, 0, 0, 1) == 1;
}

void Preferences::setCompact(bool compact)
{
    store(u"compact"_s, compact ? 1 : 0);
}

int Preferences::idleMinutes() const
{
    return number(u"idle_minutes"_s, 5, 1, 15);
}

void Preferences::setIdleMinutes(int minutes)
{
    store(u"idle_minutes"_s, minutes);
}

bool Preferences::singleKeys() const
{
    return number(u"single_keys"_s, 1, 0, 1) == 1;
}

void Preferences::setSingleKeys(bool on)
{
    store(u"single_keys"_s, on ? 1 : 0);
}

QString Preferences::exportFolder() const
{
    const QString stored = m_settings.value(u"export_folder"_s).toString();
    const bool sensible = !stored.isEmpty() && stored.size() <= longestPath && !stored.contains(QChar(u'\0'));
    return sensible && QFileInfo(stored).isDir() ? stored
                                                 : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setExportFolder(const QString &path)
{
    store(u"export_folder"_s, path);
}

QStringList Preferences::recentRegisters() const
{
    QStringList paths;
    const QStringList stored = m_settings.value(u"recent"_s).toStringList();
    for (const QString &path : stored) {
        if (!path.isEmpty() && path.size() <= longestPath && !path.contains(QChar(u'\0')) && paths.size() < mostRecent)
            paths.append(path);
    }
    return paths;
}

void Preferences::addRecentRegister(const QString &path)
{
    QStringList paths = recentRegisters();
    paths.removeAll(path);
    paths.prepend(path);
    store(u"recent"_s, paths.mid(0, mostRecent));
}

} // namespace famn
