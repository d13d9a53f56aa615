#pragma once

#include "models/storage/RecordTable.h"

namespace famn {

/// A column of one table of records that refers to records of another.
struct RecordLink
{
    QString childTable;
    /// FieldMap::kind of both.
    QString childKind;
    QString column;
    QString parentTable;
    QString parentKind;
};

/// Every reference from a record to a record, as the schema declares them, so that a new table is in it without
/// anybody's doing; and a task's subject, which no schema can declare.
[[nodiscard]] Result<QList<RecordLink>> recordLinks(const Connection &connection);

/// The records of TABLE that are not deleted and whose COLUMN, one of a RecordLink, is ID.
template<typename T>
[[nodiscard]] Result<QList<T>> livingLinkedTo(RecordTable<T> &table, const QString &column, const Uuid &id)
{
    return table.where(QStringLiteral("WHERE %1 = ? AND deleted_at IS NULL ORDER BY id").arg(column), {id.toBytes()});
}

} // namespace famn
