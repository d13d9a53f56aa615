#include "models/print/ColumnWidths.h"
#include "models/print/PageEdge.h"
#include "models/print/PrintLayout.h"
#include "models/print/PrintMeasures.h"
#include "models/print/PrintText.h"

#include <algorithm>

namespace famn {

namespace {

constexpr qreal belowTitle = pt(6);
constexpr qreal aboveHeading = pt(10);
constexpr qreal belowHeading = pt(4);
constexpr qreal belowParagraph = pt(6);
constexpr qreal belowTable = pt(8);

} // namespace

PrintLayoutMaker::PrintLayoutMaker(PrintDocument document, const PrintOptions &options, const PrintMark &mark)
    : m_style(options)
    , m_layout(std::move(document), options, mark)
    , m_total(2 * m_layout.m_document.rows())
{
    const QList<PrintBlock> &blocks = m_layout.m_document.blocks;
    m_widths.resize(size_t(blocks.size()));
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        if (const PrintTable *table = tableAt(block))
            m_widths[size_t(block)] = std::make_unique<ColumnWidths>(*table, m_style);
    }
}

PrintLayoutMaker::~PrintLayoutMaker() = default;

const PrintTable *PrintLayoutMaker::tableAt(qsizetype block) const
{
    return std::get_if<PrintTable>(&m_layout.m_document.blocks.at(block));
}

void PrintLayoutMaker::advance(int rows)
{
    for (int i = 0; i < rows && m_phase == Phase::Measure; ++i) {
        if (!measureRow())
            beginPlacing();
    }
    for (int i = 0; i < rows && m_phase == Phase::Place; ++i) {
        if (!placeRow())
            m_phase = Phase::Finished;
    }
}

bool PrintLayoutMaker::measureRow()
{
    for (; m_block < m_layout.m_document.blocks.size(); ++m_block, m_row = 0) {
        const PrintTable *table = tableAt(m_block);
        if (!table || m_row >= table->rows.size())
            continue;
        m_widths[size_t(m_block)]->measure(table->rows.at(m_row), m_style);
        ++m_row;
        ++m_done;
        return true;
    }
    return false;
}

void PrintLayoutMaker::fixColumns()
{
    const qreal upright = PrintStyle::body(QPageLayout::Portrait).width();
    const bool tight = std::any_of(m_widths.cbegin(), m_widths.cend(),
                                   [&](const auto &widths) { return widths && widths->isTight(upright); });
    m_layout.m_orientation =
        m_layout.m_options.orientation.value_or(tight ? QPageLayout::Landscape : QPageLayout::Portrait);
    for (qsizetype block = 0; block < m_layout.m_tables.size(); ++block) {
        if (m_widths[size_t(block)])
            fixBands(block);
    }
}

void PrintLayoutMaker::fixBands(qsizetype block)
{
    const qreal width = PrintStyle::body(m_layout.m_orientation).width();
    const ColumnWidths &widths = *m_widths[size_t(block)];
    const QList<PrintColumn> &columns = tableAt(block)->columns;
    PrintLayout::TablePlan &plan = m_layout.m_tables[block];
    const QList<qsizetype> starts = widths.bandsOf(width);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        PrintLayout::Band band;
        band.from = starts.at(i);
        band.end = i + 1 < starts.size() ? starts.at(i + 1) : columns.size();
        band.indent = i > 0 ? ColumnWidths::bandIndent : 0;
        plan.widths += widths.sharesOf(width - band.indent, band.from, band.end);
        for (qsizetype column = band.from; column < band.end; ++column)
            band.headLines = std::max(
                band.headLines, PrintText(columns.at(column).title, m_style.head, plan.widths.at(column)).lines());
        plan.bands.append(band);
    }
}

void PrintLayoutMaker::beginPlacing()
{
    fixColumns();
    m_phase = Phase::Place;
    m_block = 0;
    m_row = 0;
    const QRectF body = PrintStyle::body(m_layout.m_orientation);
    const PageEdge edge(m_style, m_layout.m_mark, m_layout.m_document.title, body.width());
    m_top = body.top() + edge.top();
    m_bottom = body.bottom() - edge.bottom();
    newPage();
    if (!m_layout.m_document.title.isEmpty())
        placeText(PrintFragment::Kind::Title, m_layout.m_document.title, m_style.title, belowTitle);
}

void PrintLayoutMaker::newPage()
{
    m_layout.m_pages.append(QList<PrintFragment>());
    m_y = m_top;
}

void PrintLayoutMaker::place(PrintFragment fragment, int lines, qreal line, qreal padding)
{
    const bool isRow = fragment.kind == PrintFragment::Kind::Row;
    const qreal height = lines * line + 2 * padding;
    const qreal whole = m_bottom - m_top - (isRow ? headHeight(fragment.block) : 0);
    const auto turn = [&] {
        newPage();
        if (isRow)
            placeHead(fragment.block);
    };
    // Never split over pages, unless no page is long enough.
    if (height <= whole && height > m_bottom - m_y)
        turn();
    while (lines > 0) {
        const int room = int((m_bottom - m_y - 2 * padding) / line);
        // A page that has no room for one line gets it all the same: a print must come to an end.
        const int count = std::min(lines, std::max(room, 1));
        if (room < 1 && m_y > m_top + (isRow ? headHeight(fragment.block) : 0) + 1) {
            turn();
            continue;
        }
        fragment.count = count;
        fragment.last = count == lines;
        fragment.y = m_y;
        m_layout.m_pages.last().append(fragment);
        m_y += count * line + 2 * padding;
        fragment.first += count;
        lines -= count;
        if (lines > 0)
            turn();
    }
}

void PrintLayoutMaker::placeText(PrintFragment::Kind kind, const QString &text, const PrintFace &face, qreal after)
{
    PrintFragment fragment;
    fragment.kind = kind;
    fragment.block = m_block;
    const qreal width = PrintStyle::body(m_layout.m_orientation).width();
    place(fragment, PrintText(text, face, width).lines(), face.line, 0);
    m_y += after;
}

qreal PrintLayoutMaker::headHeight(qsizetype block) const
{
    return m_layout.m_tables.at(block).headLines() * m_style.head.line + headPadding + headRule;
}

void PrintLayoutMaker::placeHead(qsizetype block)
{
    PrintFragment head;
    head.kind = PrintFragment::Kind::Head;
    head.block = block;
    head.count = m_layout.m_tables.at(block).headLines();
    head.y = m_y;
    m_layout.m_pages.last().append(head);
    m_y += headHeight(block);
}

int PrintLayoutMaker::linesOf(const QList<PrintCell> &row) const
{
    const PrintLayout::TablePlan &plan = m_layout.m_tables.at(m_block);
    int lines = 0;
    for (const PrintLayout::Band &band : plan.bands) {
        int most = 1;
        for (qsizetype column = band.from; column < std::min(band.end, row.size()); ++column) {
            // Most cells are known to be short, which is far quicker than laying them out.
            if (!row.at(column).second.isEmpty() ||
                !m_widths[size_t(m_block)]->fits(m_row, column, plan.widths.at(column)))
                most = std::max(most, linesOfCell(row.at(column), m_style, plan.widths.at(column)));
        }
        lines += most;
    }
    return lines;
}

bool PrintLayoutMaker::placeRow()
{
    for (; m_block < m_layout.m_document.blocks.size(); ++m_block, m_row = 0) {
        const PrintBlock &block = m_layout.m_document.blocks.at(m_block);
        if (const auto *heading = std::get_if<PrintHeading>(&block)) {
            // With at least a little of what follows.
            if (m_bottom - m_y < m_style.heading.line * 4)
                newPage();
            else if (m_y > m_top)
                m_y += aboveHeading;
            placeText(PrintFragment::Kind::Heading, heading->text, m_style.heading, belowHeading);
        } else if (const auto *paragraph = std::get_if<PrintParagraph>(&block)) {
            placeText(PrintFragment::Kind::Paragraph, paragraph->text, m_style.plain, belowParagraph);
        } else if (const PrintTable *table = tableAt(m_block); m_row < table->rows.size()) {
            const int lines = linesOf(table->rows.at(m_row));
            if (m_row == 0) {
                // A head alone at the foot of a page says nothing.
                if (m_bottom - m_y < headHeight(m_block) + lines * rowLine(m_style) + 2 * rowPadding)
                    newPage();
                placeHead(m_block);
            }
            PrintFragment fragment;
            fragment.block = m_block;
            fragment.row = m_row;
            place(fragment, lines, rowLine(m_style), rowPadding);
            ++m_row;
            ++m_done;
            return true;
        } else {
            m_y += belowTable;
        }
    }
    return false;
}

Result<PrintLayout> layOut(PrintDocument document, const PrintOptions &options, const PrintMark &mark,
                           const Progress &progress, const CancelToken &cancel)
{
    constexpr int step = 200;
    PrintLayoutMaker maker(std::move(document), options, mark);
    while (!maker.finished()) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        maker.advance(step);
        if (progress)
            progress(maker.done(), maker.total());
    }
    return maker.take();
}

} // namespace famn
