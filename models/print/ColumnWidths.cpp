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

bool ColumnWidths::isTight(qreal available) const
{
    // A few wrapped cells are fine, a page of them is not.
    constexpr qreal ease = 1.15;
    const qreal room = this->room(available, qsizetype(m_wished.size()));
    return sum(m_least) > room || sum(m_wished) > room * ease;
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
    const std::vector<qreal> leasts(m_least.begin() + from, m_least.begin() + end);
    const std::vector<qreal> wishes(m_wished.begin() + from, m_wished.begin() + end);
    const qreal least = sum(leasts);
    const qreal wished = sum(wishes);
    QList<qreal> shares;
    for (size_t i = 0; i < leasts.size(); ++i) {
        qreal share = 0;
        if (least >= room)
            share = leasts[i] * room / least;
        else if (wished > room)
            share = leasts[i] + (wishes[i] - leasts[i]) * (room - least) / (wished - least);
        else
            share = wishes[i] * std::min(room / wished, mostGrowth);
        shares.append(std::floor(share));
    }
    return shares;
}

bool ColumnWidths::fits(qsizetype row, qsizetype column, qreal width) const
{
    return qreal(m_cells[size_t(row) * m_wished.size() + size_t(column)]) <= width;
}

} // namespace famn
