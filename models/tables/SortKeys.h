#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace famn {

/// Where a row belongs in a sorted list. Rows of a lower group come first whatever the direction.
struct SortKey
{
    enum Group : quint8 { Known, Unknown, Protected, ProtectedUnknown };
    qint64 rank = 0;
    Group group = Known;
};

/// One key for each of COUNT rows. VALUE gives a row's raw value: dates, booleans and numbers are ordered by size, text
/// in Swedish order, a null variant or empty text is unknown. ISPROTECTED tells of protected rows.
[[nodiscard]] QList<SortKey> sortKeys(qsizetype count, const std::function<QVariant(qsizetype)> &value,
                                      const std::function<bool(qsizetype)> &isProtected);

/// Sorts ORDER, a list of row numbers, by KEYS. Rows with equal keys stay as they lie; unknown ones come last, then
/// protected ones, in either direction.
void sortOrder(QList<qsizetype> &order, const QList<SortKey> &keys, Qt::SortOrder direction);

/// Whether a row with value A comes before one with value B, as sortOrder() would have it.
[[nodiscard]] bool comesBefore(const QVariant &a, bool aIsProtected, const QVariant &b, bool bIsProtected,
                               Qt::SortOrder direction);

} // namespace famn
