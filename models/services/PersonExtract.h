#pragma once

#include "models/services/History.h"
#include "models/services/Reveal.h"

#include <QJsonObject>

namespace famn {

/// A value of an extract, as it is stored.
struct ExtractValue
{
    /// The column; names the kind of value for showing it.
    HistoryChange value;
    /// Somebody else's: replaced by maskedThirdParty().
    bool masked = false;
    /// Free text: somebody has to read it before it is given out, as it may tell of others.
    bool toReview = false;
};

/// A record of an extract.
struct ExtractRecord
{
    RecordRef record;
    QList<ExtractValue> values;
};

/// Who did what with a record of the extract, and when.
struct ExtractEvent
{
    Instant at;
    /// Empty for somebody without a staff record.
    QString who;
    JournalAction action = JournalAction::Read;
    RecordRef record;
    /// Earlier values that the journal still holds; masked as the records are.
    QList<ExtractValue> values;
};

/// Everything that the register holds about one person (GDPR article 15), for whoever reviews it before it is given
/// out: the person's own records and those of the family, with names and numbers of everybody else in it masked.
struct PersonExtract
{
    PersonId person;
    QString name;
    QString number;
    QString caseNumber;
    Instant at;
    QList<ExtractRecord> records;
    /// Readings, prints, exports and changes, oldest first.
    QList<ExtractEvent> events;
    int toReview = 0;
    int masked = 0;
};

/// Reads it, and notes the export in the journal before it is given out. Errors: Denied (no right to export that
/// family), NotRevealed (it is protected, and REVEALED does not open it), NotFound.
[[nodiscard]] Result<PersonExtract> personExtract(WritePath &write, const PersonId &person,
                                                  const std::optional<Revealed> &revealed = {});
/// The person that TEXT names: a number, a person's id, or a case number, which stands for the first adult.
[[nodiscard]] Result<PersonId> personNamed(WritePath &write, const QString &text);

/// What stands in the place of somebody else's name or number.
[[nodiscard]] QString maskedThirdParty();
/// TEXT with every whole word of WORDS, in any case and in the genitive, replaced by maskedThirdParty(); numbers also
/// where they are written with spaces and dashes.
[[nodiscard]] QString withoutThirdParties(const QString &text, const QStringList &words);

/// The extract for machines (GDPR article 20): stored values under the columns' names.
[[nodiscard]] QJsonObject toJson(const PersonExtract &extract);

} // namespace famn
