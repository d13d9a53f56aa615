#include "ui/style/FamnStyle.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr double radius = 4;
constexpr int controlHeight = 32;
constexpr int headerHeight = 34;
constexpr int leastTarget = 24;
constexpr int leastButtonWidth = 92;
constexpr int scrollBarExtent = 12;
constexpr int leastHandle = 32;

/// The outline of RECT for a pen of WIDTH that stays inside it.
QRectF inside(const QRect &rect, double width)
{
    const double half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void drawRing(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(inside(rect, 2), radius, radius);
    painter.restore();
}

/// A small arrow head that points up or down.
void drawArrow(QPainter &painter, const QPointF &middle, bool up, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double rise = up ? -2 : 2;
    const QPointF points[] = {middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

} // namespace

FamnStyle::FamnStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

void FamnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.tokens().base);
        return;
    case PE_FrameFocusRect:
        // Cells draw their own.
        if (!qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawRing(*painter, option->rect, m_theme.tokens().focus);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FamnStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            return;
        }
    } else if (element == CE_Header) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(*header, *painter);
            return;
        }
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, t.base);
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), t.line);
        return;
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, t.window);
        return;
    } else if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool chosen = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
            painter->fillRect(item->rect, chosen ? t.sel : t.window);
            painter->setPen(chosen ? t.selText : t.text);
            painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FamnStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, *painter, widget);
            return;
        }
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box || box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(*option, *painter);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    drawArrow(*painter, QRectF(arrow).center(), false, enabled ? m_theme.tokens().text : m_theme.tokens().muted);
}

QRect FamnStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(4, 0, 0, 0);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: a handle in a groove, and the groove before and after it for paging.
    const bool flat = bar->orientation == Qt::Horizontal;
    const QRect rect = bar->rect;
    const int length = flat ? rect.width() : rect.height();
    const int range = bar->maximum - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)),
                            std::min(leastHandle, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return flat ? QRect(rect.left() + from, rect.top(), size, rect.height())
                    : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

QSize FamnStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // A quiet button stands flush with the text above it.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Both are drawn bolder than the font that Qt measured with.
            const QString role = roleOf(widget);
            QFont bold = widget->font();
            bold.setWeight(QFont::DemiBold);
            const int text = QFontMetrics(bold).size(Qt::TextShowMnemonic, button->text).width();
            if (role == "quiet"_L1)
                return QSize(text + 8, std::max(leastTarget, size.height() + 6));
            wanted.setWidth(std::max(leastButtonWidth, text + 32));
        }
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        wanted.setHeight(std::max(controlHeight, size.height() + 12));
        return wanted;
    case CT_HeaderSection:
        wanted.setHeight(std::max(headerHeight, option->fontMetrics.height() + 14));
        return wanted;
    case CT_MenuBarItem:
        return wanted + QSize(6, 4);
    default:
        return wanted;
    }
}

int FamnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_DefaultFrameWidth:
        // Room for the focus ring in fields.
        return widget && widget->inherits("QLineEdit") ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FamnStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void FamnStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? t.base : t.window);
    painter.setPen(QPen(enabled ? t.border : t.line, 1));
    painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
    painter.restore();
    if (option.state.testFlag(State_HasFocus))
        drawRing(painter, option.rect, t.focus);
}

void FamnStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const QString role = roleOf(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool lit = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = enabled ? t.text : t.muted;
    QFont font = painter.font();
    if (role == "primary"_L1) {
        // The ring would not show on the fill, so it goes around it.
        const QRect body = focused ? option.rect.adjusted(3, 3, -3, -3) : option.rect;
        painter.setPen(enabled ? QPen(Qt::NoPen) : QPen(t.border, 1));
        painter.setBrush(enabled ? (lit ? t.hover : t.accent) : t.window);
        painter.drawRoundedRect(inside(body, enabled ? 0 : 1), radius, radius);
        if (enabled)
            ink = t.onAccent;
        font.setWeight(QFont::DemiBold);
    } else if (role == "quiet"_L1) {
        if (enabled)
            ink = t.accent;
        font.setWeight(QFont::DemiBold);
        font.setUnderline(lit && enabled);
    } else {
        painter.setPen(QPen(enabled ? t.border : t.line, 1));
        painter.setBrush(lit && enabled ? t.sel : t.base);
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
        if (lit && enabled)
            ink = t.selText;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
    if (focused)
        drawRing(painter, option.rect, t.focus);
}

void FamnStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, t.base);
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool held = option.state.testFlag(State_Sunken) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    if (option.maximum > option.minimum) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(held ? t.accent : t.border);
        painter.drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    }
    painter.restore();
}

void FamnStyle::drawHeader(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    painter.save();
    painter.fillRect(rect, t.base);
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), t.line);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QFont font = painter.font();
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(sorted ? t.text : t.muted);
    const bool first = option.section == 0;
    QRect text = rect.adjusted(first ? pageMargin : cellMargin, 0, -cellMargin, 0);
    constexpr int arrowRoom = 14;
    if (sorted)
        text.setWidth(std::max(0, text.width() - arrowRoom));
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, text.width());
    painter.drawText(text, int(option.textAlignment) | Qt::TextSingleLine, shown);
    if (sorted) {
        const bool right = option.textAlignment.testFlag(Qt::AlignRight);
        const double x = right ? text.right() + arrowRoom - 3 : text.left() + metrics.horizontalAdvance(shown) + 10;
        // Qt says SortDown for an ascending order.
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown;
        drawArrow(painter, QPointF(x, rect.center().y() + 1), up, t.text);
    }
    painter.restore();
}

} // namespace famn
