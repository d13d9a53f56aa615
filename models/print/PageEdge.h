#pragma once

#include "models/print/PrintStyle.h"
#include "models/services/PrintLog.h"

class QPainter;

namespace famn {

/// What stands around the body of every page: above it unit and number of the print, below it the secrecy line, when
/// and by whom it was printed, and the page's number.
class PageEdge
{
public:
    /// WIDTH that it has, in units. TITLE is repeated from the second page on.
    PageEdge(const PrintStyle &style, PrintMark mark, QString title, qreal width);

    /// Heights, in units, whichever number the print gets later.
    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal bottom() const;
    /// AREA is the page inside its margins. PAGE counts from 0.
    void paint(QPainter &painter, const QRectF &area, int page, int pages) const;
    /// Says across a page of a training register what it is.
    void paintGround(QPainter &painter, const QSizeF &paper) const;

private:
    [[nodiscard]] QString corner() const;
    [[nodiscard]] QString running(int page) const;
    [[nodiscard]] QString printedLine(const QString &head) const;
    [[nodiscard]] qreal textWidth() const;

    const PrintStyle &m_style;
    PrintMark m_mark;
    QString m_title;
    qreal m_width;
};

} // namespace famn
