#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace famn {

/// One code of a closed list: its enumerator, and the ASCII key under which it is stored.
template<typename E>
struct CodeKey
{
    E code;
    const char *key;
};

/// The closed list of E, in the order in which it is shown. Every code enum specialises it.
template<typename E>
inline constexpr std::array<CodeKey<E>, 0> codeKeys{};

template<typename E>
concept Code = (codeKeys<E>.size() > 0);

template<Code E>
[[nodiscard]] constexpr QLatin1StringView keyOf(E code)
{
    for (const auto &entry : codeKeys<E>) {
        if (entry.code == code)
            return QLatin1StringView(entry.key);
    }
    return {};
}

/// The code stored under KEY, whatever its case; nothing for an unknown key.
template<Code E>
[[nodiscard]] std::optional<E> codeOf(QStringView key)
{
    for (const auto &entry : codeKeys<E>) {
        if (key.compare(QLatin1StringView(entry.key), Qt::CaseInsensitive) == 0)
            return entry.code;
    }
    return std::nullopt;
}

/// Several codes of one list. Stored as their keys in list order, parted by commas.
template<Code E>
class CodeSet
{
public:
    CodeSet() = default;
    CodeSet(std::initializer_list<E> codes)
    {
        for (const E code : codes)
            insert(code);
    }
    /// Nothing when one of the keys is unknown.
    [[nodiscard]] static std::optional<CodeSet> fromText(const QString &text)
    {
        CodeSet set;
        const QStringList keys = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &key : keys) {
            const auto code = codeOf<E>(QStringView(key).trimmed());
            if (!code)
                return std::nullopt;
            set.insert(*code);
        }
        return set;
    }
    [[nodiscard]] QString toText() const
    {
        QStringList keys;
        for (const auto &entry : codeKeys<E>) {
            if (contains(entry.code))
                keys.append(QString(QLatin1StringView(entry.key)));
        }
        return keys.join(u',');
    }
    void insert(E code) { m_bits |= bit(code); }
    void remove(E code) { m_bits &= ~bit(code); }
    [[nodiscard]] bool contains(E code) const { return (m_bits & bit(code)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] QList<E> codes() const
    {
        QList<E> list;
        for (const auto &entry : codeKeys<E>) {
            if (contains(entry.code))
                list.append(entry.code);
        }
        return list;
    }
    friend bool operator==(const CodeSet &, const CodeSet &) = default;

private:
    static quint64 bit(E code)
    {
        static_assert(codeKeys<E>.size() <= 64);
        return quint64(1) << unsigned(code);
    }
    quint64 m_bits = 0;
};

} // namespace famn
