#pragma once

#include "models/domain/HouseholdMatch.h"

#include <QHash>

#include <vector>

namespace famn {

/// Finds who is called nearly as somebody, by phonetic keys of given and family name. Each different key is kept once
/// (a country has some thousand given names, and some ten thousand family names in a hundred thousand families), and of
/// each name twelve bytes.
class NameIndex
{
public:
    void clear();
    /// NAME belongs to whatever the caller calls PLACE. settle() must follow before anybody is sought.
    void add(const HeardName &name, quint32 place);
    /// The name of PERSON, and the same given name with EARLIER surnames (heardSurnames()). What a name sounds like is
    /// remembered until settle(), as names repeat.
    void addPerson(const Person &person, const QStringList &earlier, quint32 place);
    void settle();
    void forget(quint32 place);

    /// Places with a name like SOUGHT, those that sound the same before those with a slip; MOST at most, each once.
    [[nodiscard]] QList<quint32> places(const HeardName &sought, qsizetype most) const;
    /// Roughly what it takes in memory.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Entry
    {
        quint32 family;
        quint32 given;
        quint32 place;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    /// Every key once.
    struct Keys
    {
        QStringList keys;
        QHash<QString, quint32> numbers;
        [[nodiscard]] quint32 numberOf(const QString &key);
        /// Those that are one of SOUGHT, or nearly so.
        [[nodiscard]] std::vector<quint32> same(const QStringList &sought) const;
        [[nodiscard]] std::vector<quint32> nearly(const QStringList &sought) const;
    };
    void collect(const std::vector<quint32> &families, const std::vector<quint32> &givens, qsizetype most,
                 QList<quint32> &places) const;

    Keys m_givens;
    Keys m_families;
    std::vector<Entry> m_entries;
    /// Where the entries that settle() has not seen begin.
    size_t m_settled = 0;
    QHash<QString, HeardName> m_heard;
};

} // namespace famn
