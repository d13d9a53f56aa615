#include "ui/spelling/SpellChecker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextBoundaryFinder>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype mostWords = 5'000;
constexpr qsizetype longestWord = 60;
constexpr qsizetype mostAsked = 20'000;

bool isWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= longestWord &&
           std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// Whether WORD is something that a dictionary can tell of.
bool isChecked(QStringView word)
{
    constexpr qsizetype leastLetters = 2;
    const bool letters = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    const bool digits = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit() || c == u'_'; });
    const bool capitals = std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); });
    return word.size() >= leastLetters && word.size() <= longestWord && letters && !digits && !capitals;
}

} // namespace

/// One of Hunspell's, with its letters as bytes.
class SpellChecker::Dictionary
{
public:
    explicit Dictionary(const QString &path)
        : m_hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData())
    {
        const QByteArray encoding = m_hunspell.get_dict_encoding().c_str();
        if (encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
            m_utf8 = true;
        else if (encoding.compare("ISO8859-1", Qt::CaseInsensitive) != 0)
            m_readable = false;
    }

    /// Whether its encoding is one that we can write.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    [[nodiscard]] bool knows(const QString &word) { return m_hunspell.spell(bytes(word)); }
    [[nodiscard]] QStringList suggestionsFor(const QString &word)
    {
        QStringList found;
        for (const std::string &one : m_hunspell.suggest(bytes(word)))
            found.append(m_utf8 ? QString::fromStdString(one) : QString::fromLatin1(QByteArray::fromStdString(one)));
        return found;
    }

private:
    [[nodiscard]] std::string bytes(const QString &word) const
    {
        return m_utf8 ? word.toStdString() : word.toLatin1().toStdString();
    }

    Hunspell m_hunspell;
    bool m_utf8 = false;
    bool m_readable = true;
};

SpellChecker::SpellChecker(const QStringList &languages, const QStringList &folders)
{
    for (const QString &language : languages) {
        const auto folder = std::find_if(folders.cbegin(), folders.cend(), [&](const QString &one) {
            const QString path = one + u'/' + language;
            return QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s);
        });
        if (folder == folders.cend())
            continue;
        auto dictionary = std::make_unique<Dictionary>(*folder + u'/' + language);
        if (dictionary->isReadable())
            m_dictionaries.push_back(std::move(dictionary));
    }
}

SpellChecker::~SpellChecker() = default;

bool SpellChecker::knows(const QString &word) const
{
    if (isEmpty() || m_own.contains(word) || m_own.contains(word.toLower()))
        return true;
    const auto asked = m_asked.constFind(word);
    if (asked != m_asked.cend())
        return *asked;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    const bool known = std::any_of(m_dictionaries.cbegin(), m_dictionaries.cend(),
                                   [&](const auto &dictionary) { return dictionary->knows(word); });
    m_asked.insert(word, known);
    return known;
}

QStringList SpellChecker::suggestionsFor(const QString &word) const
{
    QStringList found;
    for (const auto &dictionary : m_dictionaries)
        found += dictionary->suggestionsFor(word);
    found.removeDuplicates();
    return found.mid(0, mostSuggestions);
}

void SpellChecker::add(const QString &word)
{
    if (isWord(word) && m_own.size() < mostWords)
        m_own.insert(word);
}

QList<std::pair<int, int>> SpellChecker::unknownIn(const QString &text) const
{
    QList<std::pair<int, int>> unknown;
    if (isEmpty())
        return unknown;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(start, end - start);
        if (isChecked(word) && !knows(word.toString()))
            unknown.append({int(start), int(word.size())});
        start = end;
    }
    return unknown;
}

QStringList dictionaryFolders()
{
    const QString own = qEnvironmentVariable("DICPATH");
    if (!own.isEmpty())
        return own.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList folders{QCoreApplication::applicationDirPath() + u"/hunspell"_s};
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : data)
        folders += {folder + u"/hunspell"_s, folder + u"/myspell/dicts"_s};
    return folders;
}

QByteArray jsonOfWords(const QStringList &words)
{
    return QJsonDocument(QJsonArray::fromStringList(words.mid(0, mostWords))).toJson(QJsonDocument::Compact);
}

QStringList wordsIn(const QByteArray &json)
{
    QStringList words;
    const QJsonArray stored = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : stored) {
        if (isWord(value.toString()) && words.size() < mostWords)
            words.append(value.toString());
    }
    words.removeDuplicates();
    return words;
}

} // namespace famn
