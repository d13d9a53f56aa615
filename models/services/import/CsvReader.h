#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace famn {

/// Limits on what is read, so that no file can take all memory or time.
namespace csvLimits {
inline constexpr qint64 fileBytes = qint64{100} * 1024 * 1024;
/// Of one record, as UTF-8.
inline constexpr qint64 recordBytes = 1'000'000;
/// Empty cells after these are passed over: a spreadsheet whose used range went wild has thousands.
inline constexpr int columns = 256;
/// Records after the heading, blank ones included.
inline constexpr int records = 200'000;
} // namespace csvLimits

/// One record of a CSV file.
struct CsvRecord
{
    /// Its number among the file's records, from 1; a quoted line break starts none, a blank line is one.
    int row = 0;
    QStringList cells;
    /// Every cell is empty or holds white space alone.
    bool blank = false;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads a CSV file record by record in flat memory, whatever its encoding, delimiter and line ends: see TextForm and
/// Delimiter. The heading is the first record that is not blank; rows keep their number in the file, so the heading of
/// a file without blank lines before it is row 1. A "sep=" line is no record.
class CsvReader
{
public:
    /// Opens PATH and reads its heading. Errors, with the path as first argument: FileMissing, FileUnreadable (also
    /// folders, pipes and devices), FileEmpty, FileTooLarge (and the limit in megabytes), TextNotReadable (and what it
    /// is instead, see detectTextForm), and those of next(). For nothing but blank lines CsvNoHeading, whose arguments
    /// are what is missing, as in ColumnMapping::make().
    [[nodiscard]] static Result<CsvReader> open(const QString &path);
    /// Reads TEXT, such as was pasted; errors call it NAME. Errors as open().
    [[nodiscard]] static Result<CsvReader> ofText(const QString &name, const QByteArray &text);
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    [[nodiscard]] const QStringList &heading() const;
    [[nodiscard]] int headingRow() const;

    /// The next record after the heading; nothing at the end. Errors, with path and row as arguments: CsvLineTooLong,
    /// CsvTooManyColumns, CsvOpenQuote (a quote that the file never closes; the row is where its record began); with
    /// path and limit: CsvTooManyRows; FileUnreadable. After an error every call gives it again.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

    /// "Windows-1252" and the like; see encodingName().
    [[nodiscard]] QString encoding() const;
    [[nodiscard]] char delimiter() const;
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 totalBytes() const;

private:
    class State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace famn
