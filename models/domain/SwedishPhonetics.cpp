#include "models/domain/SwedishPhonetics.h"

#include "models/base/Text.h"
#include "models/domain/Record.h"

#include <QVarLengthArray>

#include <algorithm>

namespace famn {

namespace {

/// What must stand before a spelling for its rule to hold.
enum class Before { Any, Start, Vowel, Consonant, LOrR };
/// What must follow it.
enum class After { Any, Vowel, Soft, Consonant, NoVowel, End };

struct Rule
{
    QStringView spelled;
    /// The sj sound is written ʃ and the tj sound ɕ, which no name is spelled with.
    QStringView sounds;
    Before before = Before::Any;
    After after = After::Any;
};

/// The first that holds counts, so longer spellings stand before shorter ones. A letter without a rule is itself.
constexpr Rule rules[] = {
    // The sj sound.
    {u"sköld", u"ʃöld"},
    {u"schi", u"ʃ", Before::Any, After::Vowel},
    {u"ski", u"ʃ", Before::Any, After::Vowel},
    {u"stier", u"ʃer"},
    {u"schj", u"ʃ"},
    {u"sch", u"ʃ"},
    {u"skj", u"ʃ"},
    {u"stj", u"ʃ"},
    {u"ssj", u"ʃ"},
    {u"sj", u"ʃ"},
    {u"sh", u"ʃ"},
    {u"sk", u"ʃ", Before::Start, After::Soft},
    {u"ch", u"ʃ", Before::Start, After::Vowel},
    // The tj sound.
    {u"tj", u"ɕ", Before::Start},
    {u"kj", u"ɕ", Before::Start},
    {u"k", u"ɕ", Before::Start, After::Soft},
    // J.
    {u"dj", u"j", Before::Start},
    {u"gj", u"j", Before::Start},
    {u"hj", u"j", Before::Start},
    {u"lj", u"j", Before::Start},
    {u"hiel", u"jel"},
    {u"g", u"j", Before::Start, After::Soft},
    {u"g", u"j", Before::LOrR, After::Soft},
    {u"g", u"j", Before::LOrR, After::End},
    {u"y", u"j", Before::Start, After::Vowel},
    {u"y", u"j", Before::Vowel, After::Vowel},
    // K and s.
    {u"ch", u"k"},
    {u"ck", u"k"},
    {u"c", u"s", Before::Any, After::Soft},
    {u"c", u"k"},
    {u"qu", u"kv", Before::Any, After::Vowel},
    {u"qv", u"kv"},
    {u"qw", u"kv"},
    {u"q", u"k"},
    {u"x", u"ks"},
    {u"z", u"s"},
    // V and f.
    {u"hv", u"v", Before::Start},
    {u"fv", u"v"},
    {u"w", u"v"},
    {u"ph", u"f"},
    {u"ff", u"f"},
    {u"f", u"v", Before::Vowel, After::NoVowel},
    // T, and h that nobody hears: between vowels and at the beginning it is heard.
    {u"th", u"t"},
    {u"dt", u"t"},
    {u"h", u"", Before::Any, After::NoVowel},
    {u"h", u"", Before::Consonant},
    // Vowels.
    {u"ie", u"i", Before::Any, After::End},
    {u"oe", u"ö", Before::Consonant, After::Consonant},
    {u"ae", u"e", Before::Consonant, After::Consonant},
    {u"j", u"i", Before::Vowel, After::NoVowel},
    {u"å", u"o"},
    {u"ä", u"e"},
    {u"y", u"i"},
};

bool isIn(QChar letter, QStringView letters)
{
    return letters.contains(letter);
}

bool isVowel(QChar letter)
{
    return isIn(letter, u"aeiouyåäö");
}

bool isSoft(QChar letter)
{
    return isIn(letter, u"eiyäö");
}

/// LETTER, folded, as the rules know it: Swedish letters stay, others lose their accents. Null for what is no letter.
QChar plainLetter(QChar letter)
{
    struct Foreign
    {
        char16_t letter;
        char16_t plain;
    };
    static constexpr Foreign foreign[] = {{u'ø', u'ö'}, {u'œ', u'ö'}, {u'ő', u'ö'}, {u'æ', u'ä'}, {u'ü', u'y'},
                                          {u'ű', u'y'}, {u'ç', u's'}, {u'ł', u'l'}, {u'đ', u'd'}, {u'ð', u'd'},
                                          {u'þ', u't'}, {u'ı', u'i'}, {u'š', u'ʃ'}, {u'ş', u'ʃ'}, {u'ș', u'ʃ'}};
    if (isIn(letter, u"åäö"))
        return letter;
    for (const Foreign &known : foreign) {
        if (letter == known.letter)
            return known.plain;
    }
    // Halves of pairs are letters of rare scripts, or signs that no name has; they do no harm.
    if (!letter.isLetter() && !letter.isSurrogate())
        return {};
    const QString apart = letter.decomposition();
    return apart.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : plainLetter(apart.front());
}

/// The words of NAME in plain letters.
QStringList plainWords(const QString &name)
{
    QStringList words{QString()};
    for (const QChar letter : fold(name)) {
        const QChar plain = plainLetter(letter);
        if (!plain.isNull())
            words.last().append(plain);
        // An apostrophe or an accent that stands by itself parts nothing.
        else if ((letter.isSpace() || letter == u'-' || letter.category() == QChar::Punctuation_Dash) &&
                 !words.last().isEmpty())
            words.append(QString());
    }
    return words;
}

bool holds(const Rule &rule, QStringView word, qsizetype at)
{
    if (word[at] != rule.spelled.front() || !word.mid(at).startsWith(rule.spelled))
        return false;
    const qsizetype next = at + rule.spelled.size();
    const bool ends = next == word.size();
    const QChar before = at > 0 ? word[at - 1] : QChar();
    const QChar after = ends ? QChar() : word[next];
    const bool begins = rule.before == Before::Any || (rule.before == Before::Start && at == 0) ||
                        (rule.before == Before::Vowel && at > 0 && isVowel(before)) ||
                        (rule.before == Before::Consonant && at > 0 && !isVowel(before)) ||
                        (rule.before == Before::LOrR && at > 0 && isIn(before, u"lr"));
    const bool goesOn = rule.after == After::Any || (rule.after == After::Vowel && !ends && isVowel(after)) ||
                        (rule.after == After::Soft && !ends && isSoft(after)) ||
                        (rule.after == After::Consonant && !ends && !isVowel(after)) ||
                        (rule.after == After::NoVowel && (ends || !isVowel(after))) ||
                        (rule.after == After::End && ends);
    return begins && goesOn;
}

QString heardOnce(const QString &word)
{
    QString heard;
    const auto hear = [&](QChar sound) {
        if (heard.isEmpty() || heard.back() != sound)
            heard.append(sound);
    };
    for (qsizetype at = 0; at < word.size();) {
        const auto *rule =
            std::find_if(std::begin(rules), std::end(rules), [&](const Rule &known) { return holds(known, word, at); });
        if (rule == std::end(rules)) {
            hear(word.at(at++));
            continue;
        }
        for (const QChar sound : rule->sounds)
            hear(sound);
        at += rule->spelled.size();
    }
    return heard;
}

/// What one rule makes may be spelled as another knows it ("Bergh", "Joseph"). Ends, since every rule but x takes
/// letters away or leaves fewer of those that have a rule, and nothing makes an x.
QString heard(QString word)
{
    for (QString next = heardOnce(word); next != word; next = heardOnce(word))
        word = next;
    return word;
}

QString keyOnce(const QString &name)
{
    QString key;
    for (const QString &word : plainWords(name.left(maxLine)))
        key.append(heard(word));
    // Two words in one may meet as one of the spellings.
    return heard(key.left(maxLine));
}

} // namespace

QString phoneticKey(const QString &name)
{
    QString key = keyOnce(name);
    // Letters that something stood between may belong together.
    for (QString next = keyOnce(key); next != key; next = keyOnce(key))
        key = next;
    return key;
}

int editDistance(QStringView left, QStringView right, int most)
{
    if (left.size() > right.size())
        std::swap(left, right);
    const auto beyond = [most](qsizetype distance) { return int(std::min<qsizetype>(distance, most + 1)); };
    if (right.size() - left.size() > most || left.isEmpty())
        return beyond(right.size());
    // Three rows of the table of all beginnings of both: the one before last is for swaps.
    constexpr qsizetype usual = 64;
    using Row = QVarLengthArray<int, usual>;
    const qsizetype width = left.size() + 1;
    Row earlier(width);
    Row above(width);
    Row row(width);
    for (qsizetype i = 0; i < width; ++i)
        above[i] = int(i);
    for (qsizetype j = 1; j <= right.size(); ++j) {
        row[0] = int(j);
        int least = row[0];
        for (qsizetype i = 1; i < width; ++i) {
            const bool same = left[i - 1] == right[j - 1];
            row[i] = std::min({above[i] + 1, row[i - 1] + 1, above[i - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[i] = std::min(row[i], earlier[i - 2] + 1);
            least = std::min(least, row[i]);
        }
        // A swap looks two rows back, so one row over the bound decides nothing by itself.
        if (least > most + 1)
            return most + 1;
        std::swap(earlier, above);
        std::swap(above, row);
    }
    return beyond(above[width - 1]);
}

bool soundNearly(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return false;
    constexpr qsizetype oneSlip = 5;
    constexpr qsizetype twoSlips = 9;
    const qsizetype longer = std::max(left.size(), right.size());
    const int most = longer >= twoSlips ? 2 : longer >= oneSlip ? 1 : 0;
    return editDistance(left, right, most) <= most;
}

} // namespace famn
