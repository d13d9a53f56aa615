#pragma once

#include "models/services/import/ApplicationRow.h"
#include "models/services/import/CsvWriter.h"

#include <QBuffer>

#include <memory>

namespace famn {

/// Gathers the refused rows of an import as a list that can be corrected and imported again: the file's own columns,
/// then the row's number and why it was refused. Of a protected row only the number and the reason stand there.
class RejectsFile
{
public:
    explicit RejectsFile(QStringList heading);

    /// Errors as CsvWriter::writeRow().
    [[nodiscard]] Result<void> add(const CsvRecord &record, const ParsedRow &parsed);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    /// Readable by its owner only. Errors: those of writeFileAtomically().
    [[nodiscard]] Result<void> save(const QString &path) const;

private:
    QStringList m_heading;
    std::unique_ptr<QBuffer> m_buffer;
    CsvWriter m_writer;
    int m_rows = 0;
};

} // namespace famn
