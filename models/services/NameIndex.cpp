#include "models/services/NameIndex.h"

#include "models/domain/SwedishPhonetics.h"

#include <algorithm>

namespace famn {

quint32 NameIndex::Keys::numberOf(const QString &key)
{
    const auto known = numbers.constFind(key);
    if (known != numbers.constEnd())
        return *known;
    const auto added = quint32(keys.size());
    keys.append(key);
    numbers.insert(key, added);
    return added;
}

std::vector<quint32> NameIndex::Keys::same(const QStringList &sought) const
{
    std::vector<quint32> found;
    for (const QString &key : sought) {
        const auto known = numbers.constFind(key);
        if (known != numbers.constEnd())
            found.push_back(*known);
    }
    return found;
}

std::vector<quint32> NameIndex::Keys::nearly(const QStringList &sought) const
{
    std::vector<quint32> found;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool near = std::any_of(sought.cbegin(), sought.cend(), [&](const QString &key) {
            return key != keys.at(i) && soundNearly(key, keys.at(i));
        });
        if (near)
            found.push_back(quint32(i));
    }
    return found;
}

void NameIndex::clear()
{
    *this = {};
}

void NameIndex::add(const HeardName &name, quint32 place)
{
    for (const QString &family : name.family) {
        for (const QString &given : name.given)
            m_entries.push_back({m_families.numberOf(family), m_givens.numberOf(given), place});
    }
}

void NameIndex::addPerson(const Person &person, const QStringList &earlier, quint32 place)
{
    if (person.givenName.isEmpty() || person.familyName.isEmpty())
        return;
    const QString raw = person.givenName + u'\n' + person.familyName + u'\n' + person.calledName;
    auto heard = m_heard.constFind(raw);
    if (heard == m_heard.constEnd())
        heard = m_heard.insert(raw, heardName(person));
    add(*heard, place);
    if (!earlier.isEmpty())
        add({heard->given, earlier}, place);
}

void NameIndex::settle()
{
    const auto fresh = m_entries.begin() + std::ptrdiff_t(m_settled);
    std::sort(fresh, m_entries.end());
    std::inplace_merge(m_entries.begin(), fresh, m_entries.end());
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
    // A family that was changed alone leaves the room as it is.
    if (m_settled == 0)
        m_entries.shrink_to_fit();
    m_settled = m_entries.size();
    m_heard = {};
}

void NameIndex::forget(quint32 place)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.place == place; });
    m_settled = m_entries.size();
}

void NameIndex::collect(const std::vector<quint32> &families, const std::vector<quint32> &givens, qsizetype most,
                        QList<quint32> &places) const
{
    for (const quint32 family : families) {
        for (const quint32 given : givens) {
            auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), Entry{family, given, 0});
            for (; entry != m_entries.end() && entry->family == family && entry->given == given; ++entry) {
                if (places.size() >= most)
                    return;
                if (!places.contains(entry->place))
                    places.append(entry->place);
            }
        }
    }
}

QList<quint32> NameIndex::places(const HeardName &sought, qsizetype most) const
{
    QList<quint32> found;
    const std::vector<quint32> families = m_families.same(sought.family);
    const std::vector<quint32> givens = m_givens.same(sought.given);
    collect(families, givens, most, found);
    // A slip is looked for in one part only, while the other sounds the same.
    if (!givens.empty() && found.size() < most)
        collect(m_families.nearly(sought.family), givens, most, found);
    if (!families.empty() && found.size() < most)
        collect(families, m_givens.nearly(sought.given), most, found);
    return found;
}

qint64 NameIndex::bytes() const
{
    constexpr qint64 perKey = 96; // text, its place in the list and in the table
    return qint64(m_entries.capacity() * sizeof(Entry)) + perKey * (m_givens.keys.size() + m_families.keys.size());
}

} // namespace famn
