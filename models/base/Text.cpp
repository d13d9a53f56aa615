#include "models/base/Text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace famn {

namespace {
/// Control characters, and what Unicode calls ignorable (zero widths, bidi marks and overrides, fillers, variation
/// selectors, tags), have no place in stored text: they hide or reorder what is read. In ascending order.
struct Range
{
    char32_t first;
    char32_t last;
};
constexpr Range unwanted[] = {
    {0x00, 0x08},     {0x0b, 0x1f},       {0x7f, 0x9f},       {0xad, 0xad},       {0x034f, 0x034f}, {0x061c, 0x061c},
    {0x115f, 0x1160}, {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},   {0x202a, 0x202e}, {0x2060, 0x206f},
    {0x2800, 0x2800}, {0x3164, 0x3164},   {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0}, {0xfff0, 0xfffb},
    {0xfffe, 0xffff}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
};

bool isUnwanted(char32_t u)
{
    const auto range = std::lower_bound(std::begin(unwanted), std::end(unwanted), u,
                                        [](const Range &known, char32_t sought) { return known.last < sought; });
    return range != std::end(unwanted) && range->first <= u;
}

/// The character at AT, which half a pair is by itself.
char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode());
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype units = unitsOf(character);
        if (!isUnwanted(character))
            result.append(QStringView(text).mid(at, units));
        at += units;
    }
    return result;
}

bool readsFromTheRight(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += unitsOf(character);
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

/// Longer words may be broken, and between so many characters each.
constexpr qsizetype longestWord = 30;
constexpr qsizetype breakAfter = 10;
constexpr qsizetype longestMention = 40;

/// The first LENGTH characters of TEXT, whole ones as a person sees them.
QString firstOf(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return text.first(std::max<qsizetype>(0, finder.position()));
}

QString breakable(const QString &word)
{
    QString result;
    for (qsizetype at = 0; at < word.size();) {
        const QString part = firstOf(word.sliced(at), breakAfter);
        // One character that is longer than that stays whole.
        const QString taken = part.isEmpty() ? word.sliced(at) : part;
        result += (at > 0 ? QString(QChar(0x200b)) : QString()) + taken;
        at += taken.size();
    }
    return result;
}

QString withBreaks(const QString &text)
{
    if (text.size() <= longestWord)
        return text;
    QString result;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        const QString word = text.sliced(start, at - start);
        result += word.size() > longestWord ? breakable(word) : word;
        if (at < text.size())
            result += text.at(at);
        start = at + 1;
    }
    return result;
}

QString apart(const QString &text)
{
    return readsFromTheRight(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}
} // namespace

QString cleaned(const QString &text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    result.replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    return visible(result).normalized(QString::NormalizationForm_C).trimmed();
}

QString cleanedLine(const QString &text)
{
    return cleaned(text).simplified();
}

QString isolated(const QString &text)
{
    return apart(visible(text));
}

QString shownText(const QString &text)
{
    return apart(withBreaks(visible(text)));
}

QString mentioned(const QString &name)
{
    const QString seen = visible(name);
    return shownText(seen.size() > longestMention ? QString(firstOf(seen, longestMention) + u'…') : seen);
}

QString fold(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Collation::Collation()
    : m_collator(QLocale(QLocale::Swedish, QLocale::Sweden))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int Collation::compare(QStringView left, QStringView right) const
{
    return m_collator.compare(left, right);
}

QCollatorSortKey Collation::sortKey(const QString &text) const
{
    return m_collator.sortKey(text);
}

} // namespace famn
