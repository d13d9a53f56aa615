#include "models/print/ColumnWidths.h"

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

qreal sum(const std::vector<qreal> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

/// Whether TEXT is one date, number or case number, which nobody can read in two parts.
bool isNumber(const QString &text)
{
    return !text.contains(u' ') &&
           std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
}

/// WIDTHS made smaller until all fit into ROOM: the widest give first, none below its FIRM width.
std::vector<qreal> squeezed(const std::vector<qreal> &widths, const std::vector<qreal> &firm, qreal room)
{
    const auto under = [&](qreal cap) {
        std::vector<qreal> made;
        for (size_t i = 0; i < widths.size(); ++i)
            made.push_back(std::min(widths[i], std::max(cap, firm[i])));
        return made;
    };
    qreal least = 0;
    qreal most = room;
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const qreal cap = (least + most) / 2;
        (sum(under(cap)) > room ? most : least) = cap;
    }
    return under(least);
}

} // namespace

ColumnWidths::ColumnWidths(const PrintTable &table, const PrintStyle &style)
{
    m_cells.reserve(size_t(table.rows.size()) * size_t(table.columns.size()));
    for (const PrintColumn &column : table.columns) {
        const qreal least = std::min(longestWord(column.title, style.head) + slack, mostForAWord);
        m_least.push_back(least);
        m_firm.push_back(0);
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

qreal ColumnWidths::room(qreal available) const
{
    return std::max(available - gap * (qreal(m_wished.size()) - 1), 1.0);
}

bool ColumnWidths::isTight(qreal available) const
{
    // A few wrapped cells are fine, a page of them is not.
    constexpr qreal ease = 1.15;
    return isCramped(available) || sum(m_wished) > room(available) * ease;
}

bool ColumnWidths::isCramped(qreal available) const
{
    return sum(m_least) > room(available);
}

QList<qreal> ColumnWidths::sharesOf(qreal available) const
{
    const qreal room = this->room(available);
    const qreal least = sum(m_least);
    const qreal wished = sum(m_wished);
    // Where even dates and numbers must give, all give alike.
    const bool breaks = sum(m_firm) > room - pt(20) * qreal(m_firm.size());
    const std::vector<qreal> tight = squeezed(m_least, breaks ? std::vector<qreal>(m_least.size()) : m_firm, room);
    QList<qreal> shares;
    for (size_t column = 0; column < m_wished.size(); ++column) {
        qreal share = 0;
        if (least >= room)
            share = tight[column];
        else if (wished > room)
            share = m_least[column] + (m_wished[column] - m_least[column]) * (room - least) / (wished - least);
        else
            share = m_wished[column] * std::min(room / wished, 1.5);
        shares.append(std::floor(share));
    }
    return shares;
}

bool ColumnWidths::fits(qsizetype row, qsizetype column, qreal width) const
{
    return qreal(m_cells[size_t(row) * m_wished.size() + size_t(column)]) <= width;
}

} // namespace famn
