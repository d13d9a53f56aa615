#pragma once

#include "models/base/Progress.h"
#include "models/services/FamilyIndex.h"
#include "models/services/WritePath.h"
#include "models/services/import/ColumnMapping.h"
#include "models/services/import/CsvReader.h"
#include "models/services/import/ImportPreset.h"

namespace famn {

/// What becomes of a row.
enum class RowOutcome {
    /// A new family with its application.
    New,
    /// A new family that resembles one that is there, which somebody should compare.
    Possible,
    /// An application of a family that is there already.
    KnownFamily,
    /// Nothing: the application is there already.
    Already,
    /// Nothing: it cannot be read, or breaks a rule.
    Rejected,
};
inline constexpr int rowOutcomeCount = 5;

/// Who a row or a family is about, for putting one beside the other. A protected one has nothing but that word as its
/// name.
struct ImportSide
{
    QString name;
    QString number;
    QString phone;
    QString email;
    QString place;
    friend bool operator==(const ImportSide &, const ImportSide &) = default;
};

/// One row of a list, before it is taken in.
struct ImportRow
{
    int row = 0;
    RowOutcome outcome = RowOutcome::New;
    QDate receivedOn;
    ImportSide said;
    /// The family it is about or resembles: its case number, the earlier row of this file (0 for none), and who it is.
    QString of;
    int ofRow = 0;
    ImportSide there;
    /// Why it resembles that family.
    DuplicateGrounds grounds;
    /// In which columns the file says something else than the register, which is kept.
    QStringList differs;
    /// Why it is refused.
    std::optional<RowIssue> rejected;
    /// What was left out of it.
    QList<RowIssue> warnings;
};

struct ImportOptions
{
    /// What somebody decided by hand about the headings; without it the mapping kept for these headings is used.
    std::optional<HeadingMap> byHand;
    /// What the list does not say.
    ImportDefaults defaults;
    /// Reads and checks everything and writes nothing.
    bool dryRun = false;
    /// The list is from before the register was in use: its applications wait for nobody and count in no lead time.
    bool historical = false;
    Progress progress;
    CancelToken cancel;
    /// Gets every refused record, as it stands in the file.
    std::function<void(const CsvRecord &, const ParsedRow &)> onRejected;
    /// Gets what becomes of every row that is not blank, in the order of the file. Costs reading of known families.
    std::function<void(const ImportRow &)> onRow;
};

/// A row that is about a family that exists already, or may be.
struct ImportMatch
{
    int row = 0;
    /// The earlier row of the same file; 0 when the family was in the register before.
    int ofRow = 0;
    /// The case number of a family that was there before; "Protected" for any that is protected.
    QString of;
    /// Why it may be the same; empty where it is.
    DuplicateGrounds grounds = {};
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
/// The same from what READER reads; the journal calls it NAME.
[[nodiscard]] Result<ImportReport> importApplications(WritePath &write, CsvReader reader, const QString &name,
                                                      const ImportOptions &options);

} // namespace famn
