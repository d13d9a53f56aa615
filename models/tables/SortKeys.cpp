#include "models/tables/SortKeys.h"

#include "models/base/Text.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace famn {

namespace {

/// The place of every distinct text in Swedish order. Few texts of a column are distinct, and a collation key costs far
/// more than a look-up.
class TextRanks
{
public:
    /// A provisional number of TEXT; rank() gives its place once all are known.
    qint64 take(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return known.value();
        const qint64 number = m_numbers.size();
        m_numbers.insert(text, number);
        return number;
    }

    /// From provisional number to place.
    [[nodiscard]] std::vector<qint64> ranks() const
    {
        const Collation collation;
        std::vector<std::pair<QCollatorSortKey, qint64>> keys;
        keys.reserve(size_t(m_numbers.size()));
        for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it)
            keys.emplace_back(collation.sortKey(it.key()), it.value());
        std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<qint64> places(keys.size());
        qint64 place = 0;
        for (size_t i = 0; i < keys.size(); ++i) {
            // Texts that the collation holds equal share a place, so that they stay as they lie.
            if (i > 0 && keys[i - 1].first < keys[i].first)
                ++place;
            places[size_t(keys[i].second)] = place;
        }
        return places;
    }

private:
    QHash<QString, qint64> m_numbers;
};

bool isKnown(const QVariant &value)
{
    if (value.isNull())
        return false;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid();
    return value.typeId() != QMetaType::QString || !value.toString().isEmpty();
}

SortKey::Group groupOf(bool known, bool isProtected)
{
    if (isProtected)
        return known ? SortKey::Protected : SortKey::ProtectedUnknown;
    return known ? SortKey::Known : SortKey::Unknown;
}

} // namespace

QList<SortKey> sortKeys(qsizetype count, const std::function<QVariant(qsizetype)> &value,
                        const std::function<bool(qsizetype)> &isProtected)
{
    QList<SortKey> keys(count);
    TextRanks texts;
    std::vector<qsizetype> withText;
    for (qsizetype row = 0; row < count; ++row) {
        SortKey &key = keys[row];
        const QVariant raw = value(row);
        const bool known = isKnown(raw);
        if (raw.typeId() == QMetaType::QDate) {
            key.rank = known ? raw.toDate().toJulianDay() : 0;
        } else if (raw.typeId() == QMetaType::QString) {
            if (known) {
                key.rank = texts.take(raw.toString());
                withText.push_back(row);
            }
        } else {
            key.rank = raw.toLongLong();
        }
        key.group = groupOf(known, isProtected(row));
    }
    if (!withText.empty()) {
        const std::vector<qint64> places = texts.ranks();
        for (const qsizetype row : withText)
            keys[row].rank = places[size_t(keys.at(row).rank)];
    }
    return keys;
}

void sortOrder(QList<qsizetype> &order, const QList<SortKey> &keys, Qt::SortOrder direction)
{
    const bool down = direction == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        const SortKey &a = keys.at(left);
        const SortKey &b = keys.at(right);
        if (a.group != b.group)
            return a.group < b.group;
        return down ? a.rank > b.rank : a.rank < b.rank;
    });
}

bool comesBefore(const QVariant &a, bool aIsProtected, const QVariant &b, bool bIsProtected, Qt::SortOrder direction)
{
    const SortKey::Group groupA = groupOf(isKnown(a), aIsProtected);
    const SortKey::Group groupB = groupOf(isKnown(b), bIsProtected);
    if (groupA != groupB)
        return groupA < groupB;
    if (groupA == SortKey::Unknown || groupA == SortKey::ProtectedUnknown)
        return false;
    const QVariant &first = direction == Qt::AscendingOrder ? a : b;
    const QVariant &second = direction == Qt::AscendingOrder ? b : a;
    if (first.typeId() == QMetaType::QString) {
        static thread_local const Collation collation;
        return collation.compare(first.toString(), second.toString()) < 0;
    }
    if (first.typeId() == QMetaType::QDate)
        return first.toDate() < second.toDate();
    return first.toLongLong() < second.toLongLong();
}

} // namespace famn
