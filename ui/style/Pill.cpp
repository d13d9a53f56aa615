#include "ui/style/Pill.h"

#include "ui/style/Icons.h"
#include "ui/style/TextCache.h"
#include "ui/style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace famn {

namespace {

constexpr int pillHeight = 22;
constexpr int pillSide = 7;
constexpr int pillGap = 5;
constexpr int pillIcon = 14;
constexpr int quietIcon = 16;
constexpr int quietGap = 8;
constexpr double radius = 4;

/// A clock that asks for nothing yet stands in an outline, so that clocks are one column to the eye.
bool framed(const Pill &pill)
{
    return pill.loud || pill.clock.has_value();
}

const Face &faceOf(const Theme &theme, const Pill &pill)
{
    if (!framed(pill))
        return theme.face(TextStep::Body);
    return theme.face(TextStep::Small, pill.loud ? QFont::DemiBold : QFont::Medium);
}

void paintClock(QPainter &painter, const QRectF &box, double left, const QColor &ink)
{
    painter.setPen(QPen(ink, box.width() / 9));
    painter.setBrush(Qt::NoBrush);
    const double inset = box.width() / 18;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double pie = box.width() / 4.5;
    constexpr int top = 90 * 16;
    constexpr int whole = 360 * 16;
    painter.drawPie(box.adjusted(pie, pie, -pie, -pie), top, -qRound(std::clamp(left, 0.0, 1.0) * whole));
}

} // namespace

int pillWidth(const Theme &theme, const Pill &pill)
{
    const int text = faceOf(theme, pill).metrics.horizontalAdvance(pill.text);
    const bool marked = pill.hasStatus || pill.clock;
    if (framed(pill))
        return text + 2 * theme.px(pillSide) + theme.px(pillIcon) + theme.px(pillGap);
    return text + (marked ? theme.px(quietIcon) + theme.px(quietGap) : 0);
}

void paintPill(QPainter &painter, const Theme &theme, TextCache &texts, const QRect &rect, const Pill &pill,
               bool selected)
{
    const Tokens &t = theme.tokens();
    const StatusLook look = theme.status(pill.status);
    const Face &face = faceOf(theme, pill);
    const bool frame = framed(pill);
    const bool filled = pill.loud && pill.hasStatus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = filled ? look.text : selected ? t.selText : t.text;
    QRect text = rect;
    const int size = theme.px(frame ? pillIcon : quietIcon);
    QRect mark(rect.left(), rect.center().y() - size / 2 + (size % 2 == 0 ? 1 : 0), size, size);
    if (frame) {
        const int height = std::max(theme.px(pillHeight), face.metrics.height() + theme.px(4));
        const QRect body(rect.left(), rect.center().y() - height / 2 + 1,
                         std::min(rect.width(), pillWidth(theme, pill)), height);
        const QColor edge = filled ? look.edge : t.line;
        const double width = filled ? 2 : 1;
        if (!filled)
            ink = t.text;
        painter.setBrush(filled ? look.tint : t.base);
        painter.setPen(edge.isValid() ? QPen(edge, width, look.dashed && filled ? Qt::DashLine : Qt::SolidLine)
                                      : QPen(Qt::NoPen));
        const double half = edge.isValid() ? width / 2 : 0;
        painter.drawRoundedRect(QRectF(body).adjusted(half, half, -half, -half), radius, radius);
        mark.moveLeft(body.left() + theme.px(pillSide));
        text = body.adjusted(theme.px(pillSide) + size + theme.px(pillGap), 0, -theme.px(pillSide), 0);
    } else if (pill.hasStatus) {
        text.setLeft(mark.right() + 1 + theme.px(quietGap));
    }
    if (pill.clock) {
        paintClock(painter, mark, *pill.clock, ink);
    } else if (pill.hasStatus) {
        QColor tint = look.text;
        // The colours of the text on a pill are made for its tint; what is protected is light on dark there.
        if (!filled)
            tint = selected && theme.selectionIsAccent() ? t.selText
                   : pill.status == Status::Protected    ? (selected ? t.selText : t.text)
                                                         : look.text;
        painter.drawPixmap(mark.topLeft(),
                           theme.icons().pixmap(look.icon, size, tint, painter.device()->devicePixelRatio()));
    }
    painter.setPen(ink);
    // A little room, as the advance of a text is rounded.
    texts.draw(painter, frame ? text.adjusted(0, 0, 2, 0) : text, Qt::AlignLeft, face, pill.text);
    painter.restore();
}

PillLabel::PillLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_texts(std::make_unique<TextCache>())
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_texts->clear();
        updateGeometry();
        update();
    });
}

PillLabel::~PillLabel() = default;

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    m_texts->clear();
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    const int height = m_theme.face(TextStep::Small).metrics.height() + m_theme.px(4);
    return {pillWidth(m_theme, m_pill), std::max(m_theme.px(pillHeight), height)};
}

void PillLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintPill(painter, m_theme, *m_texts, rect(), m_pill);
}

} // namespace famn
