#include "models/domain/ContactDetails.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
/// Longer text than this is neither postcode nor phone number, however it is spaced.
constexpr qsizetype longestText = 40;
constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomainLabel = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

/// Digits of a phone number as written, without what parts them.
struct Dialled
{
    QString digits;
    bool international = false;
};

/// Reads brackets, spaces and hyphens away. A "(0)" after a country code is no part of the number.
std::optional<Dialled> dialled(QStringView text)
{
    Dialled result;
    qsizetype bracket = -1;
    bool plus = false;
    for (const QChar c : text) {
        const bool begun = plus || !result.digits.isEmpty();
        if (isDigit(c)) {
            result.digits.append(c);
        } else if (c == u'+' && !begun) {
            plus = true;
        } else if (c == u'(' && bracket < 0) {
            bracket = result.digits.size();
        } else if (c == u')' && bracket >= 0) {
            const bool abroad = plus || result.digits.startsWith("00"_L1);
            if (abroad && bracket > 0 && QStringView(result.digits).mid(bracket) == u"0")
                result.digits.chop(1);
            bracket = -1;
        } else if (!c.isSpace() && !isDash(c) && c != u'.') {
            return std::nullopt;
        }
    }
    if (bracket >= 0)
        return std::nullopt;
    result.international = plus || result.digits.startsWith("00"_L1);
    if (!plus && result.international)
        result.digits.remove(0, 2);
    return result;
}

/// Mobile numbers and 010 numbers have seven digits after their prefix, always.
bool hasFixedLength(QStringView national)
{
    static constexpr std::array<QStringView, 6> prefixes{u"70", u"72", u"73", u"76", u"79", u"10"};
    return std::find(prefixes.begin(), prefixes.end(), national.left(2)) != prefixes.end();
}

/// NATIONAL is a Swedish number without its leading 0.
bool isSwedish(QStringView national)
{
    if (national.size() < 7 || national.size() > 9 || national[0] == u'0')
        return false;
    return !hasFixedLength(national) || national.size() == 9;
}

/// How many digits the area code has, its 0 not counted.
qsizetype areaCodeLength(QStringView national)
{
    static constexpr std::array<QStringView, 28> twoDigits{
        u"10", u"11", u"13", u"16", u"18", u"19", u"20", u"21", u"23", u"26", u"31", u"33", u"35", u"36",
        u"40", u"42", u"44", u"46", u"54", u"60", u"63", u"70", u"72", u"73", u"74", u"76", u"79", u"90"};
    if (national.startsWith(u'8'))
        return 1;
    return std::find(twoDigits.begin(), twoDigits.end(), national.left(2)) != twoDigits.end() ? 2 : 3;
}

/// "1740605" as "174 06 05": pairs from the end, three first where the count is odd or eight.
QString swedishGroups(QStringView digits)
{
    QStringList groups;
    qsizetype at = 0;
    while (at < digits.size()) {
        const qsizetype left = digits.size() - at;
        const qsizetype take = left % 2 == 1 || left == 8 ? qMin<qsizetype>(3, left) : 2;
        groups.append(digits.mid(at, take).toString());
        at += take;
    }
    return groups.join(u' ');
}

/// How many digits the country code has that DIGITS begin with (ITU-T E.164).
qsizetype countryCodeLength(QStringView digits)
{
    static constexpr std::array<QStringView, 43> twoDigits{
        u"20", u"27", u"30", u"31", u"32", u"33", u"34", u"36", u"39", u"40", u"41", u"43", u"44", u"45", u"46",
        u"47", u"48", u"49", u"51", u"52", u"53", u"54", u"55", u"56", u"57", u"58", u"60", u"61", u"62", u"63",
        u"64", u"65", u"66", u"81", u"82", u"84", u"86", u"90", u"91", u"92", u"93", u"94", u"95"};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    const bool two =
        digits.startsWith(u"98") || std::find(twoDigits.begin(), twoDigits.end(), digits.left(2)) != twoDigits.end();
    return two ? 2 : 3;
}

QString foreignGroups(QStringView digits)
{
    const qsizetype country = countryCodeLength(digits);
    QString result = u'+' % digits.left(country).toString();
    qsizetype at = country;
    while (at < digits.size()) {
        // No digit stands alone at the end.
        const qsizetype left = digits.size() - at;
        const qsizetype take = left == 4 || left == 2 ? 2 : qMin<qsizetype>(3, left);
        result += u' ' % digits.mid(at, take).toString();
        at += take;
    }
    return result;
}

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > longestLocalPart || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(u".."))
        return false;
    const QList<uint> points = local.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) {
        return QChar::isPrint(point) && !QChar::isSpace(point) &&
               !(point < 0x80 && "()<>[],;:\\\""_L1.contains(QChar(point)));
    });
}

bool isDomainLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > longestDomainLabel || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    const QList<uint> points = label.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) {
        return QChar::isLetterOrNumber(point) || QChar::isMark(point) || point == u'-';
    });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel);
}
} // namespace

std::optional<QString> readPostcode(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    if (rest.size() > longestText)
        return std::nullopt;
    for (const QStringView country : {QStringView(u"SE"), QStringView(u"S")}) {
        if (rest.startsWith(country, Qt::CaseInsensitive)) {
            rest = rest.mid(country.size()).trimmed();
            if (!rest.isEmpty() && isDash(rest[0]))
                rest = rest.mid(1).trimmed();
            break;
        }
    }
    const QString digits = rest.left(3) % rest.mid(3).trimmed();
    if (digits.size() != 5 || digits[0] == u'0' || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return digits;
}

QString displayPostcode(const QString &postcode)
{
    return postcode.size() == 5 ? QString(postcode.left(3) % u' ' % postcode.mid(3)) : postcode;
}

std::optional<QString> readPhone(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestText)
        return std::nullopt;
    const auto number = dialled(trimmed);
    if (!number)
        return std::nullopt;

    QStringView digits = number->digits;
    if (number->international && !digits.startsWith(u"46")) {
        if (digits.size() < 7 || digits.size() > 15 || digits[0] == u'0')
            return std::nullopt;
        return QString(u'+' % number->digits);
    }
    if (number->international)
        digits = digits.mid(2);
    else if (!digits.startsWith(u'0'))
        return std::nullopt;
    if (digits.startsWith(u'0'))
        digits = digits.mid(1);
    if (!isSwedish(digits))
        return std::nullopt;
    return QString(u"+46" % digits);
}

QString displayPhone(const QString &e164)
{
    const QStringView digits = QStringView(e164).mid(1);
    if (!e164.startsWith(u'+') || digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return e164;
    if (!digits.startsWith(u"46"))
        return foreignGroups(digits);
    const QStringView national = digits.mid(2);
    if (!isSwedish(national))
        return e164;
    const qsizetype area = areaCodeLength(national);
    return u'0' % national.left(area).toString() % u'-' % swedishGroups(national.mid(area));
}

bool isFictionalPhone(const QString &e164)
{
    if (e164.size() != 12 || !std::all_of(e164.begin() + 1, e164.end(), isDigit))
        return false;
    static constexpr std::array<QStringView, 4> hundreds{u"+463139006", u"+464062804", u"+468465004", u"+469803192"};
    if (std::find(hundreds.begin(), hundreds.end(), QStringView(e164).left(10)) != hundreds.end())
        return true;
    return e164 >= u"+46701740605" && e164 <= u"+46701740699";
}

std::optional<QString> readEmail(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.size() > longestEmail || !trimmed.isValidUtf16() || trimmed.count(u'@') != 1)
        return std::nullopt;
    const qsizetype at = trimmed.indexOf(u'@');
    const QString address = QString(trimmed.left(at) % u'@' % trimmed.mid(at + 1).toString().toLower())
                                .normalized(QString::NormalizationForm_C);
    const qsizetype cut = address.indexOf(u'@');
    if (address.size() > longestEmail || !isLocalPart(QStringView(address).left(cut)) ||
        !isDomain(QStringView(address).mid(cut + 1)))
        return std::nullopt;
    return address;
}

} // namespace famn
