#pragma once

#include "models/base/Result.h"

#include <QIODevice>
#include <QStringList>

namespace famn {

/// How a list is written: as Excel in Sweden opens it by a double click (UTF-8 with a mark, semicolons), or as other
/// programs expect it (UTF-8, commas; RFC 4180).
enum class CsvForm { Excel, Plain };

/// Writes CSV: lines end with CRLF, cells are quoted where they must be. No cell can become a formula (see
/// withoutFormula()); characters NUL, which would make the file binary, are left out. Cells read back with CsvReader
/// are as they were written, but for that.
class CsvWriter
{
public:
    /// DEVICE is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, CsvForm form = CsvForm::Excel);
    /// Errors: FileNotWritable or DiskFull as the device tells, without a path.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    CsvForm m_form;
    bool m_begun = false;
};

} // namespace famn
