#pragma once

#include "models/services/WritePath.h"
#include "models/storage/JournalReader.h"

namespace famn {

/// A field by the name of its column, and the text that somebody typed for it; empty text takes the value away.
struct FieldText
{
    QString field;
    QString text;
};

/// Reads "field=value". Usage error without a field's name or a sign of equality.
[[nodiscard]] Result<FieldText> readAssignment(const QString &text);

/// Reads a whole number as people type it, blanks between its digits passed over ("25 000"). The inner value is empty
/// for empty text; nothing for what is no number.
[[nodiscard]] std::optional<std::optional<int>> readWhole(const QString &text);

/// Changes fields of one record in one operation. Text is read by the column's type: days as 2026-03-01, moments as
/// "2026-03-01 14:05" (Swedish time), yes or no, codes by their keys, phone and personal numbers, postcodes and e-mail
/// in every form their readers know, municipalities by code or name. A new personal number brings its kind along; a
/// new name brings the family's name along where that was made of its adults' names. REASON stands in the journal.
/// Errors: FieldUnknown (with the kind's fields), FieldFixed (ids, links, stamps and what never changes), Invalid
/// (with the field and the rule), NotFound (deleted), Denied, Conflict. Gives the operation's id; the null id when
/// everything was so already.
[[nodiscard]] Result<Uuid> setFields(WritePath &write, const RecordRef &record, const QList<FieldText> &fields,
                                     const QString &reason);

/// Gives one field of a record a value as the journal keeps it, on the same terms: what a restored value was at its
/// time is looked at by today's rules.
[[nodiscard]] Result<Uuid> setStoredValue(WritePath &write, const RecordRef &record, const QString &field,
                                          const QVariant &value, const QString &reason);

} // namespace famn
