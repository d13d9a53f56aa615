#include "models/services/import/WordKey.h"

#include <algorithm>
#include <array>

namespace famn {

namespace {

/// The letter under the accents of a Latin-1 or Latin Extended-A letter in lower case; C itself for any other.
QChar baseLetter(QChar c)
{
    if (c.unicode() == 0xf8) // ø has no decomposition
        return u'o';
    if (c.unicode() < 0xc0 || c.unicode() > 0x24f || c.decompositionTag() != QChar::Canonical)
        return c;
    return c.decomposition().at(0);
}

bool partsItems(QChar c)
{
    return c == u',' || c == u';' || c == u'/' || c == u'+' || c == u'&' || c == u'\n' || c == u'\r';
}

bool isJoiningWord(QStringView word)
{
    static constexpr std::array<QStringView, 5> words{u"och", u"samt", u"eller", u"and", u"or"};
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

/// Adds the items of a part that holds no sign between items, only words.
void splitByWords(QStringView part, QStringList *items)
{
    QString item;
    const auto flush = [&] {
        if (!item.isEmpty())
            items->append(item);
        item.clear();
    };
    const QList<QStringView> words = part.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (isJoiningWord(word)) {
            flush();
            continue;
        }
        if (!item.isEmpty())
            item.append(u' ');
        item.append(word);
    }
    flush();
}

} // namespace

QString wordKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            if (c.isLetterOrNumber())
                key.append(c.toLower());
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            const QChar base = baseLetter(c.toCaseFolded());
            key.append(base.toLower());
        }
    }
    return key;
}

QString withoutBrackets(const QString &text)
{
    if (!text.contains(u'('))
        return text;
    QString result;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            result.append(c);
    }
    return result.trimmed();
}

QStringList splitList(const QString &text)
{
    QStringList items;
    qsizetype begin = 0;
    const QStringView view(text);
    for (qsizetype i = 0; i <= view.size(); ++i) {
        if (i < view.size() && !partsItems(view[i]))
            continue;
        splitByWords(view.sliced(begin, i - begin), &items);
        begin = i + 1;
    }
    return items;
}

} // namespace famn
