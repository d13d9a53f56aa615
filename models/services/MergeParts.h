#pragma once

#include "models/services/History.h"
#include "models/services/RecordNames.h"
#include "models/storage/RecordLinks.h"

namespace famn {

/// A field in which two records of one kind may differ. VALUES.before is that of the record that stays, VALUES.after
/// that of the other.
struct ComparedField
{
    HistoryChange values;
    [[nodiscard]] bool differs() const { return values.before != values.after; }
    /// The other's value is the better one, as a rule because only the other has one: it is taken unless somebody says
    /// otherwise.
    bool suggested = false;
};

/// How many records of a kind (FieldMap::kind) would move.
struct MovedRecords
{
    QString kind;
    int count = 0;
};

/// Whether somebody chooses between two values of COLUMN of records of KIND: not where it never changes, follows from
/// other records, or a rule says which of both stands.
[[nodiscard]] bool isChosenInMerge(const QString &kind, const QString &column);
/// Whether VALUE stands for "nothing".
[[nodiscard]] bool isNothing(const QVariant &value);
/// The columns of FIELDS that are suggested.
[[nodiscard]] QStringList suggestedIn(const QList<ComparedField> &fields);
/// How many living records hang on the record ID of PARENTKIND, by kind; links within one kind count not.
[[nodiscard]] Result<QList<MovedRecords>> countLinked(const Connection &connection, const QString &parentKind,
                                                      const Uuid &id);
/// Begins a merge: from here on CHANGE is judged as that one action, and the journal says of KEPT, a record of KIND,
/// that OTHER became part of it. WHY stands with every entry. Denied when the actor may not merge such records.
[[nodiscard]] Result<void> beginMerge(Change &change, const char *kind, const Uuid &kept, const Uuid &other,
                                      const QString &why);

/// What two records say in the fields that somebody can choose, where either says anything.
template<typename T>
[[nodiscard]] Result<QList<ComparedField>> compareRecords(const Connection &connection, const Actor &actor,
                                                          const T &kept, const T &other)
{
    const QString kind = QString::fromLatin1(fieldMap<T>().kind);
    const auto nameIn = [&](const QString &refers, const QVariant &value) -> Result<QString> {
        const auto id = Uuid::fromBytes(value.toByteArray());
        return id && !refers.isEmpty() ? recordName(connection, actor, {refers, *id}) : QString();
    };
    QList<ComparedField> list;
    for (const Field<T> &field : fieldMap<T>().fields) {
        ComparedField line;
        line.values.field = QString::fromLatin1(field.column.name);
        line.values.type = field.type;
        line.values.before = field.get(kept);
        line.values.after = field.get(other);
        const bool none = isNothing(line.values.before);
        if (!isChosenInMerge(kind, line.values.field) || (none && isNothing(line.values.after)))
            continue;
        line.suggested = none;
        if (field.type == ValueType::Id) {
            const QString refers = kindOfReference(kind, line.values.field);
            FAMN_ASSIGN(before, nameIn(refers, line.values.before));
            FAMN_ASSIGN(after, nameIn(refers, line.values.after));
            line.values.nameBefore = before;
            line.values.nameAfter = after;
        }
        list.append(line);
    }
    return list;
}

/// RECORD with the values of OTHER in COLUMNS, whoever may choose them.
template<typename T>
[[nodiscard]] Result<T> withColumnsOf(T record, const T &other, const QStringList &columns)
{
    for (const QString &name : columns) {
        const Field<T> *field = fieldNamed<T>(name);
        if (!field)
            return Error{ErrorCode::FieldUnknown, name, {name, QString::fromLatin1(fieldMap<T>().kind)}, {}};
        if (!field->set(record, field->get(other)))
            return Error{ErrorCode::Invalid, name, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    }
    return record;
}

/// KEPT with the values of OTHER in the fields TAKEN. FieldUnknown, FieldFixed for what nobody chooses.
template<typename T>
[[nodiscard]] Result<T> withTaken(const T &kept, const T &other, const QStringList &taken)
{
    for (const QString &name : taken) {
        if (fieldNamed<T>(name) && !isChosenInMerge(QString::fromLatin1(fieldMap<T>().kind), name))
            return Error{ErrorCode::FieldFixed, name, {name}, {}};
    }
    return withColumnsOf(kept, other, taken);
}

/// Conflict when RECORD is no longer of the version in SEEN; what SEEN does not name may be of any.
template<typename T>
[[nodiscard]] Result<void> checkSeen(const QHash<Uuid, qint64> &seen, const T &record)
{
    const auto version = seen.constFind(record.id.uuid);
    if (version != seen.constEnd() && *version != record.stamp.version)
        return Error{ErrorCode::Conflict, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    return done();
}

/// Moves all living records that hang on FROM, a record of PARENTKIND, to TO, along every link of the schema but those
/// within one kind. SETTLE(record) may change each before it is stored, or gives false when it has dealt with it.
template<typename Settle>
[[nodiscard]] Result<void> moveLinked(Change &change, const QString &parentKind, const Uuid &from, const Uuid &to,
                                      const Settle &settle)
{
    FAMN_ASSIGN(links, recordLinks(change.connection()));
    for (const RecordLink &link : std::as_const(links)) {
        if (link.parentKind != parentKind || link.childKind == parentKind)
            continue;
        const auto moved = withRecordType<Result<void>>(
            link.childKind, internalError(link.childKind), [&]<typename T>(std::type_identity<T>) -> Result<void> {
                const Field<T> *field = fieldNamed<T>(link.column);
                FAMN_ASSIGN(records, livingLinkedTo(change.table<T>(), link.column, from));
                for (const T &record : std::as_const(records)) {
                    T after = record;
                    if (!field || !field->set(after, Codec<Uuid>::toDb(to)))
                        return internalError(link.column);
                    FAMN_ASSIGN(moves, settle(after));
                    if (moves)
                        FAMN_TRY(change.update(record, after));
                }
                return done();
            });
        FAMN_TRY(moved);
    }
    return done();
}

} // namespace famn
