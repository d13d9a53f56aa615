#pragma once

#include "models/base/Progress.h"
#include "models/services/FamilyIndex.h"
#include "models/services/WritePath.h"
#include "models/services/import/ColumnMapping.h"
#include "models/services/import/CsvReader.h"

namespace famn {

struct ImportOptions
{
    /// What somebody decided by hand about the headings; without it the mapping kept for these headings is used.
    std::optional<HeadingMap> byHand;
    /// Reads and checks everything and writes nothing.
    bool dryRun = false;
    Progress progress;
    CancelToken cancel;
    /// Gets every refused record, as it stands in the file.
    std::function<void(const CsvRecord &, const ParsedRow &)> onRejected;
};

/// A row that is about a family that exists already, or may be.
struct ImportMatch
{
    int row = 0;
    /// The earlier row of the same file; 0 when the family was in the register before.
    int ofRow = 0;
    /// The case number of a family that was there before; "Protected" for any that is protected.
    QString of;
};

/// A row whose application exists already, and the columns in which the file says something else. Nothing is
/// overwritten.
struct ImportDifference
{
    int row = 0;
    QString of;
    QStringList columns;
};

struct ImportReport
{
    int rows = 0;
    int imported = 0;
    int familiesNew = 0;
    int already = 0;
    int blank = 0;
    int protectedRows = 0;
    QList<ImportDifference> changed;
    QList<RowIssue> rejected;
    int rejectedRows = 0;
    QList<RowIssue> warnings;
    QList<ImportMatch> duplicates;
    QList<ImportMatch> possibleDuplicates;
    QStringList unrecognisedColumns;
    QString encoding;
    char delimiter = ';';
    /// Names the import in the journal; null for a dry run.
    Uuid batch;
};

/// Brings a CSV list of interest applications into the register, in one transaction: a row becomes a family with its
/// persons and an application, or an application of a family that is there already, or nothing when it is there too.
/// Who a row is about is decided by the first applicant's number, else names and phone; which application it is, by the
/// day of arrival and the wished types too. After an error or a cancel (Cancelled) the register is as it was.
[[nodiscard]] Result<ImportReport> importApplications(WritePath &write, const QString &path,
                                                      const ImportOptions &options);

} // namespace famn
