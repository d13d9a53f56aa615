#include "models/services/import/CsvWriter.h"

#include "models/services/import/FormulaGuard.h"

#include <QFileDevice>

namespace famn {

using namespace Qt::StringLiterals;

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

QString written(const QString &cell)
{
    QString text = withoutFormula(cell);
    text.remove(QChar(u'\0'));
    if (!needsQuotes(text))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    QString line;
    if (!m_begun)
        line.append(QChar(QChar::ByteOrderMark));
    m_begun = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(u';');
        line.append(written(cells.at(i)));
    }
    // A lone empty cell would read as a blank line, which has no cell at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        line.append("\"\""_L1);
    line.append("\r\n"_L1);
    const QByteArray bytes = line.toUtf8();
    if (m_device.write(bytes) == bytes.size())
        return done();
    const auto *file = qobject_cast<QFileDevice *>(&m_device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {}, {}, m_device.errorString()};
}

} // namespace famn
