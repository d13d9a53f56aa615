#include "models/print/PageEdge.h"

#include "models/domain/LawBook.h"
#include "models/print/PrintText.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qreal gapBelowTop = pt(10);
constexpr qreal gapAboveBottom = pt(6);
constexpr qreal rule = pt(0.5);
/// How much of the width the texts to the left have.
constexpr qreal leftPart = 0.72;

QString say(const char *text)
{
    return QCoreApplication::translate("Print", text);
}

QString secrecyLine()
{
    return say(QT_TRANSLATE_NOOP("Print", "Secrecy under %1")).arg(citation("secrecy"));
}

QString trainingWord()
{
    return say(QT_TRANSLATE_NOOP("Print", "TRAINING"));
}

} // namespace

PageEdge::PageEdge(const PrintStyle &style, PrintMark mark, QString title, qreal width)
    : m_style(style)
    , m_mark(std::move(mark))
    , m_title(std::move(title))
    , m_width(width)
{
}

qreal PageEdge::textWidth() const
{
    return m_width * leftPart;
}

QString PageEdge::corner() const
{
    const QString number = m_mark.number ? say(QT_TRANSLATE_NOOP("Print", "Print no. %1")).arg(*m_mark.number)
                                         : say(QT_TRANSLATE_NOOP("Print", "Preview"));
    return m_mark.training ? trainingWord() + u" · "_s + number : number;
}

QString PageEdge::running(int page) const
{
    return page > 0 ? m_mark.unit + u" · "_s + m_title : m_mark.unit;
}

QString PageEdge::printedLine(const QString &head) const
{
    const QString when = displayTime(m_mark.at);
    QString line = m_mark.printedBy.isEmpty()
                       ? say(QT_TRANSLATE_NOOP("Print", "Printed %1")).arg(when)
                       : say(QT_TRANSLATE_NOOP("Print", "Printed %1 by %2")).arg(when, m_mark.printedBy);
    if (!head.isEmpty())
        line += u" · "_s + say(QT_TRANSLATE_NOOP("Print", "Log %1")).arg(head);
    return line;
}

qreal PageEdge::top() const
{
    return PrintText(running(1), m_style.edge, textWidth()).lines() * m_style.edge.line + gapBelowTop;
}

qreal PageEdge::bottom() const
{
    // As long as any that a print is given later.
    const int lines = PrintText(secrecyLine(), m_style.edgeStrong, textWidth()).lines() +
                      PrintText(printedLine(u"000000000 0000000000"_s), m_style.edge, textWidth()).lines();
    return gapAboveBottom + rule + pt(3) + lines * m_style.edge.line;
}

void PageEdge::paint(QPainter &painter, const QRectF &area, int page, int pages) const
{
    const qreal line = m_style.edge.line;
    const qreal rest = m_width - textWidth();
    constexpr int all = 1 << 20;
    painter.setPen(m_style.ink);
    PrintText(running(page), m_style.edge, textWidth()).draw(painter, area.topLeft(), 0, all, line);
    PrintText(corner(), m_style.edgeStrong, rest, true)
        .draw(painter, area.topLeft() + QPointF(textWidth(), 0), 0, all, line);

    qreal y = area.bottom() - bottom() + gapAboveBottom;
    painter.fillRect(QRectF(area.left(), y, m_width, rule), m_style.ink);
    y += rule + pt(3);
    const QString number = say(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(page + 1).arg(pages);
    PrintText(number, m_style.edge, rest, true).draw(painter, {area.left() + textWidth(), y}, 0, all, line);
    const PrintText secrecy(secrecyLine(), m_style.edgeStrong, textWidth());
    secrecy.draw(painter, {area.left(), y}, 0, all, line);
    y += secrecy.lines() * line;
    painter.setPen(m_style.muted);
    PrintText(printedLine(m_mark.journalHead), m_style.edge, textWidth()).draw(painter, {area.left(), y}, 0, all, line);
}

void PageEdge::paintGround(QPainter &painter, const QSizeF &paper) const
{
    // Grey that would be black on a fax: there the corner alone says it.
    if (!m_mark.training || m_style.bar == QColor(Qt::white))
        return;
    const qreal diagonal = std::hypot(paper.width(), paper.height());
    PrintFace face = m_style.title;
    const qreal wide = widthOf(trainingWord(), face);
    face.font.setPixelSize(int(face.font.pixelSize() * diagonal * 0.6 / wide));
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(-std::atan2(paper.height(), paper.width()) * 180 / 3.14159265358979);
    painter.setFont(face.font);
    painter.setPen(QColor(0xeb, 0xeb, 0xeb));
    painter.drawText(QRectF(-diagonal / 2, -diagonal / 2, diagonal, diagonal), Qt::AlignCenter, trainingWord());
    painter.restore();
}

} // namespace famn
