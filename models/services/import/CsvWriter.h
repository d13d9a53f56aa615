#pragma once

#include "models/base/Result.h"

#include <QIODevice>
#include <QStringList>

namespace famn {

/// Writes CSV as Excel in Sweden opens it by a double click: UTF-8 with a mark, semicolons, CRLF, cells quoted where
/// they must be. No cell can become a formula (see withoutFormula()); characters NUL, which would make the file binary,
/// are left out. Cells read back with CsvReader are as they were written, but for that.
class CsvWriter
{
public:
    /// DEVICE is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device);
    /// Errors: FileNotWritable or DiskFull as the device tells, without a path.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    bool m_begun = false;
};

} // namespace famn
