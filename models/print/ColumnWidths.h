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
    /// Whether words must be broken for the columns to have room in AVAILABLE.
    [[nodiscard]] bool isCramped(qreal available) const;
    /// Gives each column its part of AVAILABLE; the gaps between columns are taken off already in what it gives.
    [[nodiscard]] QList<qreal> sharesOf(qreal available) const;
    /// Whether a cell of a measured row stands on one line in WIDTH. A cell's second paragraph is asked for apart.
    [[nodiscard]] bool fits(qsizetype row, qsizetype column, qreal width) const;

    static constexpr qreal gap = pt(8);
    /// Around the text on a bar.
    static constexpr qreal barInset = pt(4);

private:
    [[nodiscard]] qreal room(qreal available) const;

    /// On one line, and with only the longest word on one.
    std::vector<qreal> m_wished;
    std::vector<qreal> m_least;
    /// What dates and numbers in it need.
    std::vector<qreal> m_firm;
    /// First paragraph of every cell, row by row.
    std::vector<float> m_cells;
};

} // namespace famn
