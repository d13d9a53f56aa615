#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace famn {

/// The beginning of every text of a family of canaries (Canaries.h); numbers, days and places that cannot begin with it
/// have values of their own.
inline constexpr char canaryStem[] = "kanarie";

/// The canaries that TEXT lets through, in whatever case; blanks and hyphens inside numbers are passed over.
[[nodiscard]] inline QStringList canariesIn(const QString &text)
{
    QStringList found;
    const QString small = text.toLower();
    static const QRegularExpression word(QStringLiteral("kanarie\\w*"));
    auto matches = word.globalMatch(small);
    while (matches.hasNext())
        found.append(matches.next().captured());
    QString digits = small;
    static const QRegularExpression between(QStringLiteral("(?<=\\d)[ \\x{a0}-]+(?=\\d)"));
    digits.remove(between);
    for (const char *number : {"1740699", "1740698", "98765", "198507099805", "8507099805"}) {
        if (digits.contains(QLatin1StringView(number)))
            found.append(QLatin1StringView(number));
    }
    // A small town that nobody else in these registers lives in.
    for (const char *place : {"2584", "kiruna"}) {
        if (QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1StringView(place))).match(small).hasMatch())
            found.append(QLatin1StringView(place));
    }
    return found;
}

} // namespace famn
