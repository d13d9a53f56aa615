#include "ui/dialogs/print/PrintRun.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>

namespace famn {

namespace {

/// How long the window waits at a time, in milliseconds.
constexpr qint64 slice = 8;

} // namespace

PrintRun::PrintRun(std::shared_ptr<const PrintLayout> layout, ChosenPrinter printer, QObject *parent)
    : QObject(parent)
    , m_layout(std::move(layout))
    , m_printer(std::move(printer))
{
    m_painter.emplace(*m_layout, *m_printer.device, m_printer.firstPage, m_printer.lastPage);
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::goOn);
}

PrintRun::~PrintRun()
{
    stop();
}

void PrintRun::start()
{
    m_timer.start(0);
}

void PrintRun::stop()
{
    m_timer.stop();
    if (!m_painter)
        return;
    m_printer.abort();
    m_painter.reset();
    m_printer.device.reset();
}

void PrintRun::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_painter->finished() && clock.elapsed() < slice) {
        if (!m_painter->paintNext()) {
            end(false);
            return;
        }
    }
    Q_EMIT progressed(m_painter->done(), m_painter->total());
    if (m_painter->finished())
        end(m_painter->finish());
}

void PrintRun::end(bool whole)
{
    m_timer.stop();
    if (!whole)
        m_printer.abort();
    m_painter.reset();
    m_printer = {};
    Q_EMIT finished(whole);
}

} // namespace famn
