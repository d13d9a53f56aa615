#pragma once

#include "models/services/RecordFinder.h"

namespace famn {

/// One field as it was at the end of a day.
struct AsOfField
{
    /// The column's name.
    QString field;
    ValueType type = ValueType::Text;
    /// As it is stored; null for "nothing".
    QVariant value;
    /// Where the value is an id: what the record is called now, see recordName().
    QString name;
    /// Hidden, as the family is protected. VALUE is null then.
    bool masked = false;
    /// Cannot be known: what tells of it was weeded. VALUE is null then.
    bool unknown = false;
};

enum class AsOfState {
    /// It was there.
    Living,
    Deleted,
    /// It was made later.
    NotYet,
};
template<>
inline constexpr auto codeKeys<AsOfState> = std::to_array<CodeKey<AsOfState>>({
    {AsOfState::Living, "living"},
    {AsOfState::Deleted, "deleted"},
    {AsOfState::NotYet, "not_yet"},
});

struct RecordAsOf
{
    RecordRef record;
    AsOfState state = AsOfState::Living;
    /// In the order of its columns; none of a record that was not there.
    QList<AsOfField> fields;
};

struct AsOfView
{
    QDate day;
    /// As maskedCaseNumber() gives it.
    QString caseNumber;
    /// The record that was asked for; of a family then its persons, assignments, applications and contacts of that day,
    /// as far as the actor may read such records.
    QList<RecordAsOf> records;
};

/// RECORD with its fields as they were at the end of DAY, Swedish time: what is stored now, with all that the journal
/// tells of later changes taken off. Where values were weeded, what was noted until then tells as far as it goes, and
/// the rest is unknown. Reading it is itself noted, before anything is given out. Errors: Denied, NotFound, Invalid for
/// a day to come.
[[nodiscard]] Result<AsOfView> recordAsOf(WritePath &write, const RecordRef &record, const QDate &day);

/// Gives one field the value back that it had at the end of DAY: an ordinary change, looked at by today's rules, which
/// can be undone. NotFound when that is unknown or the record was not there; Denied for what is hidden; FieldFixed for
/// ids, links and what never changes; and all of setStoredValue().
[[nodiscard]] Result<Uuid> restoreFieldOf(WritePath &write, const RecordRef &record, const QString &field,
                                          const QDate &day);
/// The same with the value that it had before the journal's entry SEQ changed it.
[[nodiscard]] Result<Uuid> restoreFieldBefore(WritePath &write, const RecordRef &record, const QString &field,
                                              qint64 seq);

} // namespace famn
