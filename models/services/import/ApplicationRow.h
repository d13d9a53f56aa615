#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Organisation.h"
#include "models/services/import/ColumnMapping.h"
#include "models/services/import/CsvReader.h"
#include "models/services/import/RowIssue.h"

#include <QHash>

namespace famn {

/// What a row needs to know beside itself. The same for all rows of an import.
struct RowContext
{
    /// The Swedish local day.
    QDate today;
    /// From fold(name) to code, see municipalitiesByName().
    QHash<QString, QString> municipalities;
    /// Code of the municipality that owns the register; what a place that is no municipality gets.
    QString ownMunicipality;
};

[[nodiscard]] QHash<QString, QString> municipalitiesByName(const QList<Municipality> &municipalities);

/// A row that can be imported: records without ids, stamps, unit and owner, all of which whoever stores them gives.
struct ApplicationDraft
{
    int row = 0;
    Application application;
    Family family;
    /// The first applicant, and the second where there is one.
    QList<Person> persons;
    friend bool operator==(const ApplicationDraft &, const ApplicationDraft &) = default;
};

/// A row that was read: blank, refused, or a draft.
struct ParsedRow
{
    bool blank = false;
    std::optional<ApplicationDraft> draft;
    /// Why there is no draft, gravest first. One row counts as one refused row however many these are.
    QList<RowIssue> rejected;
    /// What was left out of the draft; empty for a refused row.
    QList<RowIssue> warnings;
    /// Known for a refused row too, so that nothing of it is shown to whoever may not see it.
    Protection protection = Protection::None;
};

/// Reads one record. A missing, false or future day of arrival, a first applicant's number that fails its check, and a
/// row with neither name nor number are refused; all other faults leave the value out and are warnings. Text that says
/// something unknown about protection protects the family.
[[nodiscard]] ParsedRow parseRow(const CsvRecord &record, const ColumnMapping &mapping, const RowContext &context);

} // namespace famn
