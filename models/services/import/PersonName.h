#pragma once

#include <QString>

namespace famn {

struct PersonName
{
    QString given;
    QString family;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Parts a whole name (one line, no double spaces): "Göran von Essen" before the first particle, "Andersson, Anna" at
/// the comma, else before the last word. A lone word is taken as the family name, which is what lists show.
[[nodiscard]] PersonName splitName(const QString &name);

} // namespace famn
