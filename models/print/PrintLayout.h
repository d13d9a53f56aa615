#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/print/PrintStyle.h"
#include "models/services/PrintLog.h"

#include <memory>
#include <vector>

class QPainter;

namespace famn {

class ColumnWidths;

/// A piece of a document on a page: a title, some lines of a paragraph or of a row, or the repeated head of a table.
struct PrintFragment
{
    enum class Kind { Title, Heading, Paragraph, Head, Row };
    Kind kind = Kind::Row;
    qsizetype block = 0;
    qsizetype row = 0;
    /// Which lines, when it is too long for a page.
    int first = 0;
    int count = 0;
    /// Whether nothing of it comes on the next page.
    bool last = true;
    /// Its upper edge on the paper, in units.
    qreal y = 0;
};

/// A document laid out over pages. Knows nothing of a device: the same lines stand on the screen, in a PDF and on
/// paper.
class PrintLayout
{
public:
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] const QList<PrintFragment> &page(int number) const { return m_pages.at(number); }
    [[nodiscard]] QPageLayout::Orientation orientation() const { return m_orientation; }
    /// The size of a page in units; see PrintStyle.
    [[nodiscard]] QSizeF paper() const { return PrintStyle::paper(m_orientation); }
    /// The mark that is printed from now on; its unit, name and time are as long as those it was laid out with.
    void setMark(const PrintMark &mark) { m_mark = mark; }
    [[nodiscard]] const PrintMark &mark() const { return m_mark; }
    /// PAGE counts from 0. PAINTER's coordinates are units, from the corner of the paper.
    void paint(QPainter &painter, int page) const;

private:
    friend class PrintLayoutMaker;
    /// Columns that stand beside each other; those that have no room there stand in a band below.
    struct Band
    {
        qsizetype from = 0;
        qsizetype end = 0;
        qreal indent = 0;
        int headLines = 1;
    };
    struct TablePlan
    {
        /// Of every column.
        QList<qreal> widths;
        QList<Band> bands;
        [[nodiscard]] int headLines() const;
    };
    PrintLayout(PrintDocument document, const PrintOptions &options, PrintMark mark);
    void paintText(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const;
    void paintHead(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const;
    void paintRow(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment) const;
    void paintBand(QPainter &painter, const PrintStyle &style, const PrintFragment &fragment, const Band &band,
                   QPointF at) const;
    [[nodiscard]] int linesOf(const PrintStyle &style, const PrintFragment &fragment, const Band &band) const;
    [[nodiscard]] const PrintTable &table(const PrintFragment &fragment) const;

    PrintDocument m_document;
    PrintOptions m_options;
    PrintMark m_mark;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    /// By number of the block; empty for what is no table.
    QList<TablePlan> m_tables;
    QList<QList<PrintFragment>> m_pages;
};

/// Lays a document out, a few rows at a time, so that whoever waits for it is never kept.
class PrintLayoutMaker
{
public:
    PrintLayoutMaker(PrintDocument document, const PrintOptions &options, const PrintMark &mark);
    ~PrintLayoutMaker();

    /// Goes on by about that many rows.
    void advance(int rows);
    [[nodiscard]] bool finished() const { return m_phase == Phase::Finished; }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] qsizetype total() const { return m_total; }
    /// The layout, once it is finished.
    [[nodiscard]] PrintLayout take() { return std::move(m_layout); }

private:
    enum class Phase { Measure, Place, Finished };
    /// One step; false when the phase is at its end.
    [[nodiscard]] bool measureRow();
    [[nodiscard]] bool placeRow();
    void fixColumns();
    void fixBands(qsizetype block);
    void beginPlacing();
    void newPage();
    [[nodiscard]] const PrintTable *tableAt(qsizetype block) const;
    /// Puts LINES lines of LINE height on the page and as many more as they need.
    void place(PrintFragment fragment, int lines, qreal line, qreal padding);
    void placeText(PrintFragment::Kind kind, const QString &text, const PrintFace &face, qreal after);
    void placeHead(qsizetype block);
    [[nodiscard]] qreal headHeight(qsizetype block) const;
    [[nodiscard]] int linesOf(const QList<PrintCell> &row) const;

    PrintStyle m_style;
    PrintLayout m_layout;
    std::vector<std::unique_ptr<ColumnWidths>> m_widths;
    Phase m_phase = Phase::Measure;
    qsizetype m_block = 0;
    qsizetype m_row = 0;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    /// What is left of the page.
    qreal m_y = 0;
    qreal m_top = 0;
    qreal m_bottom = 0;
};

/// Lays DOCUMENT out at once. Error: Cancelled.
[[nodiscard]] Result<PrintLayout> layOut(PrintDocument document, const PrintOptions &options, const PrintMark &mark,
                                         const Progress &progress = {}, const CancelToken &cancel = {});

} // namespace famn
