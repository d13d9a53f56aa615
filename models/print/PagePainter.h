#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/print/PrintLayout.h"

#include <QByteArray>
#include <QPainter>

#include <functional>

class QPagedPaintDevice;
class QPdfWriter;

namespace famn {

/// Paints a layout on a printer or into a PDF, one page at a time, so that whoever waits for it is never kept.
class PagePainter
{
public:
    /// FIRST and LAST count from 0; pages that there are none of are left out. Both LAYOUT and DEVICE must outlive it.
    PagePainter(const PrintLayout &layout, QPagedPaintDevice &device, int first, int last);
    PagePainter(const PrintLayout &layout, QPagedPaintDevice &device);

    /// Makes DEVICE's pages whole sheets of A4; a printer that has no such paper gets the pages scaled to what it has.
    static void prepare(QPagedPaintDevice &device, QPageLayout::Orientation orientation);
    /// Paints one page. False when the device takes it no more.
    [[nodiscard]] bool paintNext();
    /// Tells the device that all is there. False when it could not keep it.
    [[nodiscard]] bool finish();
    [[nodiscard]] bool finished() const { return m_next > m_last; }
    [[nodiscard]] int done() const { return m_next - m_first; }
    [[nodiscard]] int total() const { return m_last - m_first + 1; }

private:
    const PrintLayout &m_layout;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    int m_first;
    int m_last;
    int m_next;
};

/// Makes WRITER's file say nothing about what it holds or who made it: its metadata name "Famn" and a time.
void makeNeutral(QPdfWriter &writer);
/// A PDF that PAINT paints into, made neutral. Needs a QGuiApplication (offscreen will do).
[[nodiscard]] Result<QByteArray> neutralPdf(const std::function<Result<void>(QPdfWriter &)> &paint);
/// All pages of LAYOUT as a PDF with its fonts embedded. Error: Cancelled.
[[nodiscard]] Result<QByteArray> pdfOf(const PrintLayout &layout, const Progress &progress = {},
                                       const CancelToken &cancel = {});

} // namespace famn
