#pragma once

#include "models/print/PrintDocument.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace famn {

/// Points in the unit that prints are laid out in: tenths of a point, so that fonts, which take whole pixels, come in
/// fine steps and a page looks the same on every device.
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * 10;
}

/// How a paragraph or cell is set.
struct PrintFace
{
    QFont font;
    /// From one base line to the next.
    qreal line = 0;
    qreal ascent = 0;
};

/// Sizes, fonts and colours of a print under OPTIONS. Made anew for each piece of work: fonts are not shared between
/// threads.
struct PrintStyle
{
    explicit PrintStyle(const PrintOptions &options);

    /// A4 in the orientation, in units, and what is left of it inside the margins.
    [[nodiscard]] static QSizeF paper(QPageLayout::Orientation orientation);
    [[nodiscard]] static QRectF body(QPageLayout::Orientation orientation);
    [[nodiscard]] const PrintFace &of(PrintTone tone) const;

    PrintFace title;
    PrintFace heading;
    PrintFace plain;
    PrintFace name;
    PrintFace second;
    /// Head of a table.
    PrintFace head;
    /// Around the body: unit, secrecy, page number.
    PrintFace edge;
    PrintFace edgeStrong;
    QColor ink = Qt::black;
    QColor muted;
    /// Lines between rows.
    QColor hair;
    /// Behind what is hidden; white for an outline instead.
    QColor bar;
    QColor onBar;
};

} // namespace famn
