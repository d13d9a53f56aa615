#include "models/services/import/RejectsFile.h"

#include "models/base/AtomicFile.h"
#include "models/domain/Labels.h"

#include <QCoreApplication>

namespace famn {

RejectsFile::RejectsFile(QStringList heading)
    : m_heading(std::move(heading))
    , m_buffer(std::make_unique<QBuffer>())
    , m_writer(*m_buffer)
{
    m_buffer->open(QIODevice::WriteOnly);
}

Result<void> RejectsFile::add(const CsvRecord &record, const ParsedRow &parsed)
{
    if (m_rows++ == 0)
        FAMN_TRY(
            m_writer.writeRow(m_heading + QStringList{QCoreApplication::translate("Import", "Row"),
                                                      QCoreApplication::translate("Import", "Why it was refused")}));
    QStringList cells = record.cells;
    cells.resize(m_heading.size());
    // The row's number finds it in the file it came from; its details stay there.
    if (parsed.protection != Protection::None)
        cells.fill(protectedLabel());
    return m_writer.writeRow(cells + QStringList{QString::number(record.row), sentence(parsed.rejected.value(0))});
}

Result<void> RejectsFile::save(const QString &path) const
{
    return writeFileAtomically(path, m_buffer->data(), FileAccess::OwnerOnly);
}

} // namespace famn
