#include "models/storage/Settings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype longestPath = 4096;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString municipalitySetting(const QString &value)
{
    constexpr qsizetype digits = 4;
    return value.size() == digits && std::all_of(value.begin(), value.end(), isDigit) ? value : QString();
}

std::optional<int> numberSetting(const QString &value, int least, int most)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most || value != QString::number(number))
        return std::nullopt;
    return number;
}

std::optional<QTime> timeSetting(const QString &value)
{
    const QTime time = QTime::fromString(value, u"HH:mm"_s);
    return time.isValid() && time.toString(u"HH:mm"_s) == value ? std::optional(time) : std::nullopt;
}

std::optional<QString> folderSetting(const QString &value)
{
    const bool control =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || value.size() > longestPath || !QDir::isAbsolutePath(value) || value.startsWith(u':'))
        return std::nullopt;
    return value;
}

} // namespace famn
