#include "models/print/PrintStyle.h"

#include <QPageSize>

#include <cmath>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qreal millimetre = 72 / 25.4;
// What a printer can do nothing with is left free.
constexpr QMarginsF margins{18, 13, 15, 15};

PrintFace face(qreal points, QFont::Weight weight = QFont::Normal)
{
    PrintFace made;
    // One open family, so that paper is the same everywhere; what it lacks the system's own fonts give.
    made.font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    made.font.setStyleHint(QFont::SansSerif);
    made.font.setHintingPreference(QFont::PreferNoHinting);
    made.font.setPixelSize(int(std::lround(pt(points))));
    made.font.setWeight(weight);
    const QFontMetricsF metrics(made.font);
    made.ascent = metrics.ascent();
    made.line = metrics.ascent() + metrics.descent() + pt(points) * 0.12;
    return made;
}

} // namespace

PrintStyle::PrintStyle(const PrintOptions &options)
{
    const qreal body = options.largeType ? 14 : 10;
    const qreal small = options.largeType ? 12 : 9;
    const qreal around = options.largeType ? 10 : 8;
    title = face(options.largeType ? 26 : 22, QFont::DemiBold);
    heading = face(body + 3, QFont::DemiBold);
    plain = face(body);
    name = face(body, QFont::DemiBold);
    second = face(small);
    head = face(small, QFont::DemiBold);
    edge = face(around);
    edgeStrong = face(around, QFont::DemiBold);
    // Grey keeps 8:1 on paper.
    muted = options.blackAndWhite ? QColor(Qt::black) : QColor(0x4a, 0x4a, 0x4a);
    hair = muted;
    bar = options.blackAndWhite ? QColor(Qt::white) : muted;
    onBar = options.blackAndWhite ? QColor(Qt::black) : QColor(Qt::white);
}

QSizeF PrintStyle::paper(QPageLayout::Orientation orientation)
{
    const QSizeF upright = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSizeF size(pt(upright.width()), pt(upright.height()));
    return orientation == QPageLayout::Landscape ? size.transposed() : size;
}

QRectF PrintStyle::body(QPageLayout::Orientation orientation)
{
    return QRectF(QPointF(), paper(orientation)).marginsRemoved(margins * pt(millimetre));
}

const PrintFace &PrintStyle::of(PrintTone tone) const
{
    return tone == PrintTone::Name ? name : plain;
}

} // namespace famn
