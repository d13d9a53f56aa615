#include "ui/style/FamnStyle.h"

#include "ui/style/Theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

bool FamnStyle::isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

FamnStyle::FamnStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
    , m_controls(theme)
    , m_menus(theme)
{
}

void FamnStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool wheel = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (wheel || qobject_cast<QLineEdit *>(widget) || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Or the wheel would first give it the keyboard and then change it.
    if (wheel && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (isTextArea(widget))
        widget->installEventFilter(this);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    widget->setAttribute(Qt::WA_MacShowFocusRect, false);
}

bool FamnStyle::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(object))
            widget->update();
    }
    return QProxyStyle::eventFilter(object, event);
}

void FamnStyle::drawItemGround(const QStyleOptionViewItem &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    if (!option.state.testFlag(State_Selected)) {
        if (option.backgroundBrush.style() != Qt::NoBrush)
            painter.fillRect(option.rect, option.backgroundBrush);
        return;
    }
    painter.fillRect(option.rect, t.sel);
    if (option.viewItemPosition == QStyleOptionViewItem::Beginning ||
        option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
        option.viewItemPosition == QStyleOptionViewItem::Invalid)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), m_theme.px(3), option.rect.height()),
                         m_theme.selectionIsAccent()           ? t.selText
                         : option.state.testFlag(State_Active) ? t.accent
                                                               : t.border);
}

void FamnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit: {
        // One inside a spin box or combo box has no edge of its own.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            m_controls.field(*option, *painter, widget);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameDefaultButton:
    case PE_FrameMenu:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), t.line);
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            m_controls.field(*option, *painter, widget, false);
        } else {
            painter->setPen(t.line);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        m_controls.indicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        m_controls.indicator(*option, *painter, true);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        m_menus.ground(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItemGround(*item, *painter);
            return;
        }
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.base);
        return;
    case PE_FrameFocusRect:
        // Cells draw their own.
        if (!qstyleoption_cast<const QStyleOptionViewItem *>(option))
            m_controls.ring(*painter, option->rect);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool FamnStyle::drawOwn(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            return m_controls.button(*button, painter, widget), true;
        return false;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            return m_controls.header(*header, painter), true;
        return false;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
            tab && tab->shape == QTabBar::RoundedNorth)
            return m_controls.tab(*tab, painter), true;
        return false;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            return m_controls.progress(*bar, painter), true;
        return false;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            return m_menus.item(*item, painter), true;
        return false;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            return m_menus.barItem(*item, painter), true;
        return false;
    case CE_HeaderEmptyArea:
        painter.fillRect(option.rect, t.base);
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), t.line);
        return true;
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, t.window);
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), t.line);
        return true;
    case CE_Splitter:
        // One hairline in the middle of what can be taken hold of.
        if (option.state.testFlag(State_Horizontal))
            painter.fillRect(QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height()), t.line);
        else
            painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), t.line);
        return true;
    default:
        return false;
    }
}

void FamnStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (!drawOwn(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void FamnStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const QColor ink = option->state.testFlag(State_Enabled) ? t.text : t.muted;
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (control == CC_ScrollBar || control == CC_Slider) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (control == CC_ScrollBar)
                m_controls.scrollBar(*bar, *painter, part(SC_ScrollBarSlider));
            else
                m_controls.slider(*bar, *painter, part(SC_SliderGroove), part(SC_SliderHandle));
            return;
        }
    } else if (control == CC_ComboBox) {
        m_controls.field(*option, *painter, widget);
        const bool resting =
            widget && widget->property("flat").toBool() && !(option->state & (State_MouseOver | State_HasFocus));
        if (!resting)
            m_controls.arrowHead(*painter, QRectF(part(SC_ComboBoxArrow)).center(), false, ink);
        return;
    } else if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        m_controls.field(*option, *painter, widget);
        const bool resting =
            widget && widget->property("flat").toBool() && !(option->state & (State_MouseOver | State_HasFocus));
        if (box && box->buttonSymbols != QAbstractSpinBox::NoButtons && !resting) {
            const bool up = box->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
            const bool down = box->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
            m_controls.arrowHead(*painter, QRectF(part(SC_SpinBoxUp)).center(), true, up ? ink : t.border);
            m_controls.arrowHead(*painter, QRectF(part(SC_SpinBoxDown)).center(), false, down ? ink : t.border);
        }
        return;
    } else if (control == CC_ToolButton) {
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            m_controls.toolGround(*option, *painter);
            QStyleOptionToolButton label = *tool;
            label.state &= ~(State_Sunken | State_HasFocus);
            if (option->state & (State_MouseOver | State_On))
                label.palette.setColor(QPalette::ButtonText, t.selText);
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace famn
