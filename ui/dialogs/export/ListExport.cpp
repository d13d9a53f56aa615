#include "ui/dialogs/export/ListExport.h"

#include "models/tables/TableText.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

namespace famn {

namespace {

/// How long the window waits at a time, in milliseconds.
constexpr qint64 slice = 8;

} // namespace

ListExport::ListExport(ShownRows shown, CsvForm form, QObject *parent)
    : QObject(parent)
    , m_shown(std::move(shown))
    , m_form(form)
{
    connect(&m_timer, &QTimer::timeout, this, &ListExport::goOn);
    const QAbstractItemModel *model = m_shown.model;
    connect(model, &QAbstractItemModel::modelReset, this, &ListExport::begin);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListExport::begin);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListExport::begin);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListExport::begin);
}

void ListExport::start()
{
    m_timer.start(0);
    begin();
}

void ListExport::begin()
{
    if (!m_timer.isActive())
        return;
    m_rows = m_shown.rows();
    m_done = 0;
    m_writer.reset();
    m_csv.clear();
    m_buffer = std::make_unique<QBuffer>(&m_csv);
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<CsvWriter>(*m_buffer, m_form);
}

Result<void> ListExport::writeNext()
{
    const bool heading = m_done == 0 && m_csv.isEmpty();
    QStringList cells;
    cells.reserve(m_shown.columns.size());
    for (const int column : std::as_const(m_shown.columns)) {
        cells.append(heading ? m_shown.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                             : cellText(m_shown.model->index(m_rows.at(m_done), column)));
    }
    if (!heading)
        ++m_done;
    return m_writer->writeRow(cells);
}

void ListExport::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (m_shown.model && (m_done < m_rows.size() || m_csv.isEmpty()) && clock.elapsed() < slice) {
        if (const auto written = writeNext(); !written) {
            m_timer.stop();
            Q_EMIT failed(written.error());
            return;
        }
    }
    Q_EMIT progressed(m_done, m_rows.size());
    if (m_shown.model && m_done < m_rows.size())
        return;
    m_timer.stop();
    m_writer.reset();
    m_buffer.reset();
    Q_EMIT finished(m_csv, m_done);
}

} // namespace famn
