#include "models/services/import/PersonName.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace famn {

namespace {

/// Words that begin a family name of several words.
constexpr std::array<QStringView, 29> particles{
    u"von", u"af",  u"av",  u"de",    u"van", u"der", u"den", u"la",  u"las", u"los",
    u"el",  u"al",  u"bin", u"bint",  u"ibn", u"abu", u"da",  u"di",  u"du",  u"le",
    u"del", u"dos", u"das", u"della", u"ter", u"zu",  u"zur", u"vom", u"st.",
};

bool isParticle(QStringView word)
{
    return std::any_of(particles.begin(), particles.end(),
                       [word](QStringView particle) { return word.compare(particle, Qt::CaseInsensitive) == 0; });
}

} // namespace

PersonName splitName(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma >= 0) {
        const QString family = name.left(comma).trimmed();
        QString given = name.sliced(comma + 1).trimmed();
        while (given.endsWith(u','))
            given = given.chopped(1).trimmed();
        if (!family.isEmpty() && !given.isEmpty())
            return {given, family};
        return splitName(family.isEmpty() ? given : family);
    }
    const qsizetype last = name.lastIndexOf(u' ');
    if (last < 0)
        return {{}, name};
    qsizetype cut = last;
    for (qsizetype space = name.indexOf(u' '); space >= 0 && space < last; space = name.indexOf(u' ', space + 1)) {
        const qsizetype end = name.indexOf(u' ', space + 1);
        if (isParticle(QStringView(name).sliced(space + 1, end - space - 1))) {
            cut = space;
            break;
        }
    }
    return {name.left(cut), name.sliced(cut + 1)};
}

} // namespace famn
