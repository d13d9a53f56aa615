#pragma once

#include "models/print/PrintStyle.h"

#include <vector>

namespace famn {

/// What the columns of a printed table would like, measured row by row.
class ColumnWidths
{
public:
    ColumnWidths(const PrintTable &table, const PrintStyle &style);

    /// To be called once for each row, in order.
    void measure(const QList<PrintCell> &row, const PrintStyle &style);
    /// Whether the columns need more than AVAILABLE to be read with ease.
    [[nodiscard]] bool isTight(qreal available) const;
    /// The first column of each band: columns that have no room beside the others stand below them, so that no word is
    /// broken for their sake.
    [[nodiscard]] QList<qsizetype> bandsOf(qreal available) const;
    /// Gives each column from FROM to before END its part of AVAILABLE; the gaps between them are taken off already.
    [[nodiscard]] QList<qreal> sharesOf(qreal available, qsizetype from, qsizetype end) const;
    /// Whether a cell of a measured row stands on one line in WIDTH. A cell's second paragraph is asked for apart.
    [[nodiscard]] bool fits(qsizetype row, qsizetype column, qreal width) const;

    static constexpr qreal gap = pt(8);
    /// Before the bands below the first.
    static constexpr qreal bandIndent = pt(14);

private:
    /// What is enough for most rows of each column.
    [[nodiscard]] std::vector<qreal> usual() const;
    [[nodiscard]] static qreal room(qreal available, qsizetype columns);

    /// On one line, and with only the longest word on one.
    std::vector<qreal> m_wished;
    std::vector<qreal> m_least;
    /// First paragraph of every cell, row by row.
    std::vector<float> m_cells;
};

} // namespace famn
