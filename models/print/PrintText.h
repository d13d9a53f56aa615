#pragma once

#include "models/print/PrintStyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace famn {

/// TEXT as one paragraph: line feeds and the like are spaces.
[[nodiscard]] QString oneParagraph(QString text);
/// How wide TEXT is when nothing makes it wrap.
[[nodiscard]] qreal widthOf(const QString &text, const PrintFace &face);
/// How wide the longest word of TEXT is, by letters.
[[nodiscard]] qreal longestWord(const QString &text, const PrintFace &face);

/// A paragraph that wraps into lines of one height each, so that paragraphs beside each other share their base lines
/// and a page may end after any line.
class PrintText
{
public:
    /// WIDTH and the height of a line in units.
    PrintText(const QString &text, const PrintFace &face, qreal width, bool toTheRight = false);

    [[nodiscard]] int lines() const { return int(m_layout->lineCount()); }
    /// How wide its widest line is.
    [[nodiscard]] qreal naturalWidth() const;
    /// Draws COUNT lines from FIRST on below each other, LINEHEIGHT apart, in the painter's pen.
    void draw(QPainter &painter, QPointF at, int first, int count, qreal lineHeight) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_ascent;
};

/// How many lines CELL takes in WIDTH, its second paragraph included.
[[nodiscard]] int linesOfCell(const PrintCell &cell, const PrintStyle &style, qreal width);

} // namespace famn
