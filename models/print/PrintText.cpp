#include "models/print/PrintText.h"

#include "models/print/PrintMeasures.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

QString oneParagraph(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line ||
            character.category() == QChar::Separator_Paragraph)
            character = u' ';
    }
    return text;
}

qreal widthOf(const QString &text, const PrintFace &face)
{
    return text.isEmpty() ? 0 : QFontMetricsF(face.font).horizontalAdvance(text);
}

qreal longestWord(const QString &text, const PrintFace &face)
{
    QStringView longest;
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (word.size() > longest.size())
            longest = word;
    }
    return widthOf(longest.toString(), face);
}

PrintText::PrintText(const QString &text, const PrintFace &face, qreal width, bool toTheRight)
    : m_layout(std::make_unique<QTextLayout>(oneParagraph(text), face.font))
    , m_ascent(face.ascent)
{
    QTextOption option(toTheRight ? Qt::AlignRight : Qt::AlignLeft);
    // Breaks a word only where a line of its own is too short for it.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QStringView(text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
}

qreal PrintText::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void PrintText::draw(QPainter &painter, QPointF at, int first, int count, qreal lineHeight) const
{
    const int end = std::min(first + count, m_layout->lineCount());
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        // A letter from a taller font must not push its base line down.
        line.draw(&painter, at + QPointF(0, (i - first) * lineHeight + m_ascent - line.ascent()));
    }
}

int linesOfCell(const PrintCell &cell, const PrintStyle &style, qreal width)
{
    const qreal inset = cell.tone == PrintTone::Hidden ? 2 * barInset : 0;
    const int lines = PrintText(cell.text, style.of(cell.tone), width - inset).lines();
    return cell.second.isEmpty() ? lines : lines + PrintText(cell.second, style.second, width).lines();
}

} // namespace famn
