#include "models/print/PrintLayout.h"

#include "models/print/ColumnWidths.h"
#include "models/print/PageEdge.h"
#include "models/print/PrintMeasures.h"
#include "models/print/PrintText.h"

#include <QPainter>

#include <numeric>

namespace famn {

namespace {

constexpr int allLines = 1 << 20;

void paintBar(QPainter &painter, const PrintStyle &style, const QRectF &bar)
{
    painter.save();
    painter.setPen(style.bar == QColor(Qt::white) ? QPen(style.ink, pt(0.7)) : QPen(Qt::NoPen));
    painter.setBrush(style.bar);
    painter.drawRect(bar);
    painter.restore();
}

/// Some lines of a cell: first those of its text, then those of its second paragraph.
void paintCell(QPainter &painter, const PrintStyle &style, const PrintCell &cell, bool toTheRight, const QRectF &area,
               const PrintFragment &lines)
{
    const bool hidden = cell.tone == PrintTone::Hidden;
    const qreal line = rowLine(style);
    const qreal inset = hidden ? barInset : 0;
    const PrintText text(cell.text, style.of(cell.tone), area.width() - 2 * inset, toTheRight);
    const int count = lines.last ? allLines : lines.count;
    const int own = std::clamp(text.lines() - lines.first, 0, count);
    if (hidden && own > 0)
        paintBar(painter, style,
                 QRectF(area.left(), area.top(), std::min(text.naturalWidth() + 2 * inset, area.width()), own * line));
    painter.setPen(hidden ? style.onBar : cell.tone == PrintTone::Muted ? style.muted : style.ink);
    text.draw(painter, area.topLeft() + QPointF(inset, 0), lines.first, own, line);
    if (cell.second.isEmpty())
        return;
    painter.setPen(style.muted);
    const PrintText second(cell.second, style.second, area.width(), toTheRight);
    second.draw(painter, area.topLeft() + QPointF(0, own * line), std::max(0, lines.first - text.lines()), count - own,
                line);
}

} // namespace

PrintLayout::PrintLayout(PrintDocument document, const PrintOptions &options, PrintMark mark)
    : m_document(std::move(document))
    , m_options(options)
    , m_mark(std::move(mark))
    , m_tables(m_document.blocks.size())
{
}

int PrintLayout::TablePlan::headLines() const
{
    return std::accumulate(bands.cbegin(), bands.cend(), 0,
                           [](int lines, const Band &band) { return lines + band.headLines; });
}

const PrintTable &PrintLayout::table(const PrintFragment &fragment) const
{
    return std::get<PrintTable>(m_document.blocks.at(fragment.block));
}

void PrintLayout::paint(QPainter &painter, int page) const
{
    const PrintStyle style(m_options);
    const QRectF body = PrintStyle::body(m_orientation);
    const PageEdge edge(style, m_mark, m_document.title, body.width());
    painter.setRenderHint(QPainter::Antialiasing);
    edge.paintGround(painter, paper());
    edge.paint(painter, body, page, pageCount());
    for (const PrintFragment &fragment : m_pages.at(page)) {
        switch (fragment.kind) {
        case PrintFragment::Kind::Head:
            paintHead(painter, style, fragment);
            break;
        case PrintFragment::Kind::Row:
            paintRow(painter, style, fragment);
            break;
        default:
            paintText(painter, style, fragment);
        }
    }
}

void PrintLayout::paintText(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const
{
    const QRectF body = PrintStyle::body(m_orientation);
    const PrintFace *face = &style.title;
    QString text = m_document.title;
    if (fragment.kind == PrintFragment::Kind::Heading) {
        face = &style.heading;
        text = std::get<PrintHeading>(m_document.blocks.at(fragment.block)).text;
    } else if (fragment.kind == PrintFragment::Kind::Paragraph) {
        face = &style.plain;
        text = std::get<PrintParagraph>(m_document.blocks.at(fragment.block)).text;
    }
    painter.setPen(style.ink);
    PrintText(text, *face, body.width())
        .draw(painter, {body.left(), fragment.y}, fragment.first, fragment.last ? allLines : fragment.count,
              face->line);
}

void PrintLayout::paintHead(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const
{
    const QRectF body = PrintStyle::body(m_orientation);
    const TablePlan &plan = m_tables.at(fragment.block);
    qreal y = fragment.y;
    painter.setPen(style.ink);
    for (const Band &band : plan.bands) {
        qreal x = body.left() + band.indent;
        for (qsizetype i = band.from; i < band.end; ++i) {
            const PrintColumn &column = table(fragment).columns.at(i);
            PrintText(column.title, style.head, plan.widths.at(i), column.toTheRight)
                .draw(painter, {x, y}, 0, allLines, style.head.line);
            x += plan.widths.at(i) + ColumnWidths::gap;
        }
        y += band.headLines * style.head.line;
    }
    painter.fillRect(QRectF(body.left(), y + headPadding, body.width(), headRule), style.ink);
}

int PrintLayout::linesOf(const PrintStyle &style, const PrintFragment &fragment, const Band &band) const
{
    const QList<PrintCell> &row = table(fragment).rows.at(fragment.row);
    int lines = 1;
    for (qsizetype i = band.from; i < std::min(band.end, row.size()); ++i)
        lines = std::max(lines, linesOfCell(row.at(i), style, m_tables.at(fragment.block).widths.at(i)));
    return lines;
}

void PrintLayout::paintBand(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment, const Band &band,
                            QPointF at) const
{
    const QList<PrintCell> &row = table(fragment).rows.at(fragment.row);
    const TablePlan &plan = m_tables.at(fragment.block);
    qreal x = at.x() + band.indent;
    for (qsizetype i = band.from; i < std::min(band.end, row.size()); ++i) {
        const QRectF area(x, at.y(), plan.widths.at(i), fragment.count * rowLine(style));
        paintCell(painter, style, row.at(i), table(fragment).columns.at(i).toTheRight, area, fragment);
        x += plan.widths.at(i) + ColumnWidths::gap;
    }
}

void PrintLayout::paintRow(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const
{
    const QRectF body = PrintStyle::body(m_orientation);
    const TablePlan &plan = m_tables.at(fragment.block);
    const QPointF corner(body.left(), fragment.y + rowPadding);
    const int end = fragment.first + fragment.count;
    int start = 0;
    for (const Band &band : plan.bands) {
        const bool last = band.end == plan.widths.size();
        const int lines = last ? end - start : linesOf(style, fragment, band);
        // What of the band is among the lines of the fragment.
        PrintFragment part = fragment;
        part.first = std::max(0, fragment.first - start);
        part.count = std::min(start + lines, end) - std::max(start, fragment.first);
        part.last = fragment.last && last;
        if (part.count > 0)
            paintBand(painter, style, part, band,
                      corner + QPointF(0, std::max(0, start - fragment.first) * rowLine(style)));
        start += lines;
    }
    if (fragment.last)
        painter.fillRect(QRectF(body.left(), corner.y() + fragment.count * rowLine(style) + rowPadding - hairline,
                                body.width(), hairline),
                         style.hair);
}

} // namespace famn
