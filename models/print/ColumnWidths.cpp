#include "models/print/ColumnWidths.h"

#include "models/print/PrintMeasures.h"
#include "models/print/PrintText.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace famn {

namespace {

/// A column is no wider than that for the sake of its longest word.
constexpr qreal mostForAWord = pt(150);
/// What is measured and what is laid out may differ by a rounding.
constexpr qreal slack = 2;
/// A column gets no wider than that times what it wishes: what belongs together should stand together.
constexpr qreal mostGrowth = 1.5;

qreal sum(const std::vector<qreal> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

} // namespace

ColumnWidths::ColumnWidths(const PrintTable &table, const PrintStyle &style)
{
    m_cells.reserve(size_t(table.rows.size()) * size_t(table.columns.size()));
    for (const PrintColumn &column : table.columns) {
        const qreal least = std::min(longestWord(column.title, style.head) + slack, mostForAWord);
        m_least.push_back(least);
        m_wished.push_back(std::max(least, widthOf(column.title, style.head) + slack));
    }
}

void ColumnWidths::measure(const QList<PrintCell> &row, const PrintStyle &style)
{
    for (size_t column = 0; column < m_wished.size(); ++column) {
        const PrintCell cell = row.value(qsizetype(column));
        const qreal inset = cell.tone == PrintTone::Hidden ? 2 * barInset : 0;
        const qreal first = widthOf(oneParagraph(cell.text), style.of(cell.tone)) + inset + slack;
        const qreal second =
            cell.second.isEmpty() ? 0 : widthOf(oneParagraph(cell.second), style.second) + inset + slack;
        m_cells.push_back(float(first));
        const qreal wide = std::max(first, second);
        m_wished[column] = std::max(m_wished[column], wide);
        if (wide > m_least[column] && m_least[column] < mostForAWord) {
            const qreal word =
                std::max(longestWord(cell.text, style.of(cell.tone)), longestWord(cell.second, style.second)) + inset +
                slack;
            m_least[column] = std::min(std::max(m_least[column], word), mostForAWord);
        }
    }
}

qreal ColumnWidths::room(qreal available, qsizetype columns)
{
    return std::max(available - gap * qreal(columns - 1), 1.0);
}

std::vector<qreal> ColumnWidths::usual() const
{
    constexpr size_t outOf = 20; // all but one in twenty
    const size_t columns = m_wished.size();
    const size_t rows = columns > 0 ? m_cells.size() / columns : 0;
    std::vector<qreal> widths = m_least;
    std::vector<float> cells(rows);
    for (size_t column = 0; rows > 0 && column < columns; ++column) {
        for (size_t row = 0; row < rows; ++row)
            cells[row] = m_cells[row * columns + column];
        const auto place = cells.begin() + qsizetype(rows - 1 - rows / outOf);
        std::nth_element(cells.begin(), place, cells.end());
        widths[column] = std::max(widths[column], qreal(*place));
    }
    return widths;
}

bool ColumnWidths::isTight(qreal available) const
{
    // A few wrapped cells are fine, a page of them is not.
    const qreal room = this->room(available, qsizetype(m_wished.size()));
    return sum(m_least) > room || sum(usual()) > room;
}

QList<qsizetype> ColumnWidths::bandsOf(qreal available) const
{
    const qsizetype columns = qsizetype(m_least.size());
    if (sum(m_least) <= room(available, columns))
        return {0};
    QList<qsizetype> bands{0};
    qreal used = 0;
    for (qsizetype column = 0; column < columns; ++column) {
        const qreal least = m_least[size_t(column)];
        if (column > bands.constLast() && used + least > available - bandIndent) {
            bands.append(column);
            used = 0;
        }
        used += least + gap;
    }
    return bands;
}

QList<qreal> ColumnWidths::sharesOf(qreal available, qsizetype from, qsizetype end) const
{
    const qreal room = this->room(available, end - from);
    const auto part = [&](const std::vector<qreal> &widths) {
        return std::vector<qreal>(widths.begin() + from, widths.begin() + end);
    };
    // From narrow to wide; what is shared lies between two of them.
    std::vector<std::vector<qreal>> steps{part(m_least), part(usual()), part(m_wished)};
    steps.insert(steps.begin(), std::vector<qreal>(steps.front().size(), 0));
    steps.push_back(steps.back());
    for (qreal &width : steps.back())
        width *= mostGrowth;
    size_t step = 1;
    while (step + 1 < steps.size() && sum(steps[step]) <= room)
        ++step;
    const qreal below = sum(steps[step - 1]);
    const qreal above = sum(steps[step]);
    const qreal way = above > below ? std::clamp((room - below) / (above - below), 0.0, 1.0) : 1.0;
    QList<qreal> shares;
    for (size_t i = 0; i < steps[step].size(); ++i)
        shares.append(std::floor(steps[step - 1][i] + (steps[step][i] - steps[step - 1][i]) * way));
    return shares;
}

bool ColumnWidths::fits(qsizetype row, qsizetype column, qreal width) const
{
    return qreal(m_cells[size_t(row) * m_wished.size() + size_t(column)]) <= width;
}

} // namespace famn
