#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace famn {

/// Tells which words there are: those of Hunspell's dictionaries that are installed, and words of one's own.
class SpellChecker
{
public:
    /// More suggestions than these help nobody.
    static constexpr int mostSuggestions = 7;

    /// Reads the dictionaries of LANGUAGES ("sv_SE") that lie in FOLDERS; takes some tenths of a second. A word is
    /// known when one of them knows it.
    SpellChecker(const QStringList &languages, const QStringList &folders);
    ~SpellChecker();
    SpellChecker(const SpellChecker &) = delete;
    SpellChecker &operator=(const SpellChecker &) = delete;

    /// Whether no dictionary was found: then every word counts as known.
    [[nodiscard]] bool isEmpty() const { return m_dictionaries.empty(); }
    [[nodiscard]] bool knows(const QString &word) const;
    /// The best first.
    [[nodiscard]] QStringList suggestionsFor(const QString &word) const;
    void add(const QString &word);
    /// Where in TEXT words stand that nobody knows, as start and length. Single letters, abbreviations in capitals and
    /// what holds digits are left alone.
    [[nodiscard]] QList<std::pair<int, int>> unknownIn(const QString &text) const;

private:
    class Dictionary;

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_own;
    /// What was asked for before.
    mutable QHash<QString, bool> m_asked;
};

/// Where dictionaries lie on this system, best first: those of the variable DICPATH, and only them where it is set.
[[nodiscard]] QStringList dictionaryFolders();

/// Words of one's own as they are kept in the register, and back; what cannot be a word is passed over.
[[nodiscard]] QByteArray jsonOfWords(const QStringList &words);
[[nodiscard]] QStringList wordsIn(const QByteArray &json);

} // namespace famn
