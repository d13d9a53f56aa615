#include "models/services/import/CsvWriter.h"

#include "models/services/import/FormulaGuard.h"

#include <QFileDevice>

#include <csv.h>

namespace famn {

namespace {

bool needsQuotes(const QString &cell)
{
    if (cell.startsWith(u' ') || cell.endsWith(u' '))
        return true;
    for (const QChar c : cell) {
        if (c == u';' || c == u',' || c == u'"' || c == u'\t' || c == u'\r' || c == u'\n')
            return true;
    }
    return false;
}

QByteArray written(const QString &cell)
{
    QString text = withoutFormula(cell);
    text.remove(QChar(u'\0'));
    const QByteArray bytes = text.toUtf8();
    if (!needsQuotes(text))
        return bytes;
    const auto size = csv_write(nullptr, 0, bytes.constData(), size_t(bytes.size()));
    QByteArray quoted(qsizetype(size), Qt::Uninitialized);
    csv_write(quoted.data(), size, bytes.constData(), size_t(bytes.size()));
    return quoted;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvForm form)
    : m_device(device)
    , m_form(form)
{
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    QByteArray bytes;
    if (!m_begun && m_form == CsvForm::Excel)
        bytes.append("\xef\xbb\xbf");
    m_begun = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            bytes.append(m_form == CsvForm::Excel ? ';' : ',');
        bytes.append(written(cells.at(i)));
    }
    // A lone empty cell would read as a blank line, which has no cell at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        bytes.append("\"\"");
    bytes.append("\r\n");
    if (m_device.write(bytes) == bytes.size())
        return done();
    const auto *file = qobject_cast<QFileDevice *>(&m_device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {}, {}, m_device.errorString()};
}

} // namespace famn
