#include "ui/style/ControlPainter.h"

#include "ui/style/FamnStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr double radius = 4;
constexpr int iconSize = 16;
constexpr int iconGap = 8;

/// The outline of RECT for a pen of WIDTH that stays inside it.
QRectF inside(const QRect &rect, double width)
{
    const double half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

/// Between save() and restore(), with smooth edges.
class Smooth
{
public:
    explicit Smooth(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter &m_painter;
};

QFont::Weight weightOf(ButtonRole role)
{
    return role == ButtonRole::Plain ? QFont::Medium : QFont::DemiBold;
}

} // namespace

ButtonRole roleOf(const QWidget *widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == "primary"_L1)
        return ButtonRole::Primary;
    if (role == "quiet"_L1)
        return ButtonRole::Quiet;
    return role == "danger"_L1 ? ButtonRole::Danger : ButtonRole::Plain;
}

ControlPainter::ControlPainter(const Theme &theme)
    : m_theme(theme)
{
}

void ControlPainter::ring(QPainter &painter, const QRect &rect) const
{
    const Smooth smooth(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().focus, 2));
    painter.drawRoundedRect(inside(rect, 2), radius, radius);
}

void ControlPainter::arrowHead(QPainter &painter, const QPointF &middle, bool up, const QColor &color) const
{
    const Smooth smooth(painter);
    painter.setPen(QPen(color, m_theme.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double side = m_theme.px(4.0);
    const double rise = up ? -m_theme.px(2.0) : m_theme.px(2.0);
    const QPointF points[] = {middle + QPointF(-side, -rise), middle + QPointF(0, rise), middle + QPointF(side, -rise)};
    painter.drawPolyline(points, 3);
}

void ControlPainter::field(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool ground) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool late = widget && widget->property("state").toString() == "late"_L1;
    const bool flat = widget && widget->property("flat").toBool() && !late;
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    if (!flat || focused || hovered) {
        const Smooth smooth(painter);
        painter.setBrush(ground ? QBrush(enabled ? t.base : t.window) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(late ? t.late : enabled ? t.border : t.line, 1));
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
    }
    if (focused)
        ring(painter, option.rect);
}

int ControlPainter::buttonContent(const QStyleOptionButton &option, const QWidget *widget) const
{
    const Face &face = m_theme.face(TextStep::Body, weightOf(roleOf(widget)));
    const int text = face.metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (option.icon.isNull())
        return text;
    return m_theme.px(iconSize) + (option.text.isEmpty() ? 0 : m_theme.px(iconGap) + text);
}

void ControlPainter::button(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const ButtonRole role = roleOf(widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool lit = enabled && (option.state.testFlag(QStyle::State_MouseOver) ||
                                 option.state.testFlag(QStyle::State_Sunken) || on);
    const Smooth smooth(painter);
    QColor ink = enabled ? t.text : t.muted;
    QFont font = m_theme.face(TextStep::Body, weightOf(role)).font;
    switch (role) {
    case ButtonRole::Primary: {
        // The ring would not show on the fill, so it goes around it.
        const QRect body = focused ? option.rect.adjusted(3, 3, -3, -3) : option.rect;
        painter.setPen(enabled ? QPen(Qt::NoPen) : QPen(t.border, 1));
        painter.setBrush(enabled ? (lit ? t.hover : t.accent) : t.window);
        painter.drawRoundedRect(inside(body, enabled ? 0 : 1), radius, radius);
        if (enabled)
            ink = t.onAccent;
        break;
    }
    case ButtonRole::Quiet:
        if (enabled)
            ink = t.accent;
        font.setUnderline(lit);
        break;
    case ButtonRole::Danger:
        painter.setPen(QPen(enabled ? t.late : t.line, 1));
        painter.setBrush(lit ? t.lateTint : t.base);
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
        if (enabled)
            ink = t.late;
        break;
    case ButtonRole::Plain:
        painter.setPen(QPen(enabled ? t.border : t.line, 1));
        painter.setBrush(lit ? t.sel : t.base);
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
        if (lit)
            ink = t.selText;
        break;
    }
    QRect text = option.rect;
    if (!option.icon.isNull()) {
        const int size = m_theme.px(iconSize);
        const int left = option.rect.left() + (option.rect.width() - buttonContent(option, widget)) / 2;
        const QRect place(left, option.rect.center().y() - size / 2 + 1, size, size);
        // Famn's own icons take the colour of the text beside them.
        if (Icons::has(option.icon.name()))
            painter.drawPixmap(place.topLeft(), m_theme.icons().pixmap(option.icon.name(), size, ink,
                                                                       painter.device()->devicePixelRatio()));
        else
            option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(place.right() + 1 + m_theme.px(iconGap));
        text.setRight(option.rect.right());
    }
    painter.setFont(font);
    painter.setPen(ink);
    const auto side = option.icon.isNull() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(text, int(side) | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (focused)
        ring(painter, option.rect);
}

void ControlPainter::toolGround(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool lit = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken) ||
                     option.state.testFlag(QStyle::State_On);
    if (lit && option.state.testFlag(QStyle::State_Enabled)) {
        const Smooth smooth(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sel);
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        ring(painter, option.rect);
}

void ControlPainter::indicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const Smooth smooth(painter);
    const double corner = round ? option.rect.width() / 2.0 : 3.0;
    const QColor fill = on ? (enabled ? t.accent : t.muted) : (enabled ? t.base : t.window);
    const QColor edge = option.state.testFlag(QStyle::State_MouseOver) && enabled ? t.accent : t.border;
    painter.setPen(QPen(on ? fill : edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(inside(option.rect, 1), corner, corner);
    if (!on)
        return;
    const QRectF box(option.rect);
    const QColor ink = enabled ? t.onAccent : t.base;
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), box.width() * 0.19, box.width() * 0.19);
        return;
    }
    painter.setPen(QPen(ink, m_theme.px(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else {
        const QPointF tick[] = {at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.31)};
        painter.drawPolyline(tick, 3);
    }
}

void ControlPainter::scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle) const
{
    const Tokens &t = m_theme.tokens();
    const Smooth smooth(painter);
    painter.fillRect(option.rect, t.base);
    if (option.maximum <= option.minimum)
        return;
    const bool held =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? t.accent : t.border);
    painter.drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), 3, 3);
}

void ControlPainter::slider(const QStyleOptionSlider &option, QPainter &painter, const QRect &groove,
                            const QRect &handle) const
{
    const Tokens &t = m_theme.tokens();
    const Smooth smooth(painter);
    const bool flat = option.orientation == Qt::Horizontal;
    const double half = m_theme.px(2.0);
    const QPointF middle = QRectF(groove).center();
    const QRectF line = flat ? QRectF(groove.left(), middle.y() - half, groove.width(), 2 * half)
                             : QRectF(middle.x() - half, groove.top(), 2 * half, groove.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    painter.drawRoundedRect(line, half, half);
    painter.setBrush(option.state.testFlag(QStyle::State_Enabled) ? t.accent : t.muted);
    const double knob = std::min(handle.width(), handle.height()) / 2.0 - 1;
    painter.drawEllipse(QRectF(handle).center(), knob, knob);
    if (option.state.testFlag(QStyle::State_HasFocus))
        ring(painter, option.rect);
}

void ControlPainter::header(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    painter.save();
    painter.fillRect(rect, t.base);
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), t.line);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const Face &face = m_theme.face(TextStep::Small, sorted ? QFont::DemiBold : QFont::Medium);
    painter.setFont(face.font);
    painter.setPen(sorted ? t.text : t.muted);
    const bool first =
        option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const int margin = m_theme.px(cellMargin);
    QRect text = rect.adjusted(first ? m_theme.px(pageMargin) : margin, 0, -margin, 0);
    const int arrowRoom = m_theme.px(14);
    if (sorted)
        text.setWidth(std::max(0, text.width() - arrowRoom));
    const QString shown = face.metrics.elidedText(option.text, Qt::ElideRight, text.width());
    painter.drawText(text, int(option.textAlignment) | Qt::TextSingleLine, shown);
    if (sorted) {
        const bool right = option.textAlignment.testFlag(Qt::AlignRight);
        const double x = right ? text.right() + arrowRoom - m_theme.px(3)
                               : text.left() + face.metrics.horizontalAdvance(shown) + m_theme.px(10);
        // Qt says SortDown for an ascending order.
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown;
        arrowHead(painter, QPointF(x, rect.center().y() + 1), up, t.text);
    }
    painter.restore();
}

void ControlPainter::tab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool lit = enabled && option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    const int side = m_theme.px(8);
    if (selected) {
        const int thick = m_theme.px(2);
        painter.fillRect(option.rect.adjusted(side, option.rect.height() - thick, -side, 0), t.accent);
    }
    painter.setFont(m_theme.face(TextStep::Body, selected ? QFont::DemiBold : QFont::Medium).font);
    painter.setPen(selected || lit ? t.text : t.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        ring(painter, option.rect.adjusted(side - 6, 3, -(side - 6), -m_theme.px(4)));
    painter.restore();
}

void ControlPainter::progress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const Smooth smooth(painter);
    const Face &face = m_theme.face(TextStep::Small);
    QRect bar = option.rect;
    if (option.textVisible) {
        const int room = face.metrics.horizontalAdvance(u"100 %"_s) + m_theme.px(iconGap);
        bar.setWidth(std::max(0, bar.width() - room));
        painter.setFont(face.font);
        painter.setPen(t.text);
        painter.drawText(option.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text);
    }
    const double thick = m_theme.px(6.0);
    const QRectF groove(bar.left(), QRectF(bar).center().y() - thick / 2, bar.width(), thick);
    // White on black would hide how far it has come.
    painter.setBrush(m_theme.look() == Look::HighContrast ? t.window : t.line);
    painter.setPen(m_theme.look() == Look::HighContrast ? QPen(t.line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(groove, thick / 2, thick / 2);
    painter.setPen(Qt::NoPen);
    QRectF done = groove;
    // Without an end that is known the middle is filled: nothing moves, the word says what goes on.
    if (option.maximum <= option.minimum)
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    else
        done.setWidth(
            groove.width() *
            std::clamp(double(option.progress - option.minimum) / (double(option.maximum) - option.minimum), 0.0, 1.0));
    painter.setBrush(t.accent);
    painter.drawRoundedRect(done, thick / 2, thick / 2);
}

} // namespace famn
