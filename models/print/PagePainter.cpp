#include "models/print/PagePainter.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int dotsPerInch = 300;

} // namespace

PagePainter::PagePainter(const PrintLayout &layout, QPagedPaintDevice &device, int first, int last)
    : m_layout(layout)
    , m_device(device)
    , m_first(std::clamp(first, 0, layout.pageCount() - 1))
    , m_last(std::clamp(last, m_first, layout.pageCount() - 1))
    , m_next(m_first)
{
}

PagePainter::PagePainter(const PrintLayout &layout, QPagedPaintDevice &device)
    : PagePainter(layout, device, 0, layout.pageCount() - 1)
{
}

void PagePainter::prepare(QPagedPaintDevice &device, QPageLayout::Orientation orientation)
{
    QPageLayout page(QPageSize(QPageSize::A4), orientation, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
}

bool PagePainter::paintNext()
{
    if (m_next == m_first) {
        if (!m_painter.begin(&m_device))
            return false;
    } else if (!m_device.newPage()) {
        return false;
    }
    const QSizeF paper = m_layout.paper();
    const qreal scale = std::min(m_device.width() / paper.width(), m_device.height() / paper.height());
    m_painter.save();
    m_painter.scale(scale, scale);
    m_layout.paint(m_painter, m_next);
    m_painter.restore();
    ++m_next;
    return true;
}

bool PagePainter::finish()
{
    return m_painter.end();
}

void makeNeutral(QPdfWriter &writer)
{
    writer.setTitle(u"Famn"_s);
    writer.setCreator(u"Famn"_s);
    writer.setResolution(dotsPerInch);
}

Result<QByteArray> neutralPdf(const std::function<Result<void>(QPdfWriter &)> &paint)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        makeNeutral(writer);
        FAMN_TRY(paint(writer));
    }
    return pdf;
}

Result<QByteArray> pdfOf(const PrintLayout &layout, const Progress &progress, const CancelToken &cancel)
{
    return neutralPdf([&](QPdfWriter &writer) -> Result<void> {
        PagePainter::prepare(writer, layout.orientation());
        PagePainter painter(layout, writer);
        while (!painter.finished()) {
            if (cancel.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            if (!painter.paintNext())
                return internalError(u"no page for the print"_s);
            if (progress)
                progress(painter.done(), painter.total());
        }
        return painter.finish() ? done() : internalError(u"the print does not end"_s);
    });
}

} // namespace famn
