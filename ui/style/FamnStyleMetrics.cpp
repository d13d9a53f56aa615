#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QAbstractSpinBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace famn {

namespace {

constexpr int headerHeight = 34;
constexpr int menuBarHeight = 30;
constexpr int tabHeight = 36;
constexpr int leastTarget = 24;
constexpr int leastButtonWidth = 92;
constexpr int scrollBarExtent = 10;
constexpr int leastHandle = 32;
constexpr int indicatorSize = 16;
constexpr int iconSize = 16;
constexpr int sliderSize = 18;

} // namespace

QRect FamnStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part) const
{
    // No arrows: a handle in a groove, and the groove before and after it for paging.
    const bool flat = bar.orientation == Qt::Horizontal;
    const QRect rect = bar.rect;
    const int length = flat ? rect.width() : rect.height();
    const int range = bar.maximum - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)),
                            std::min(m_theme.px(leastHandle), length), length);
    const int start =
        sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
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

QRect FamnStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    // The text of every field begins at the same place, and the arrow stands at the end.
    const int side = m_theme.px(8);
    const int arrow = m_theme.px(24);
    const bool none =
        control == CC_SpinBox && qstyleoption_cast<const QStyleOptionSpinBox *>(option) &&
        qstyleoption_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols == QAbstractSpinBox::NoButtons;
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return visualRect(option->direction, rect, rect.adjusted(side, 2, none ? -side : -arrow, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() - arrow, rect.top(), arrow, rect.height()));
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = rect.height() / 2;
        const int top = part == SC_SpinBoxUp ? rect.top() + 2 : rect.top() + half;
        return none ? QRect() : visualRect(option->direction, rect, QRect(rect.right() - arrow, top, arrow, half - 2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize FamnStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // Measured by the weight that it is drawn in.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int content = m_controls.buttonContent(*button, widget);
            const int text = m_theme.face(TextStep::Body).metrics.height();
            // A quiet button stands flush with the text above it.
            if (roleOf(widget) == ButtonRole::Quiet)
                return QSize(content + m_theme.px(8), std::max(m_theme.px(leastTarget), text + m_theme.px(6)));
            const int least = button->text.isEmpty() ? 0 : m_theme.px(leastButtonWidth);
            wanted.setWidth(std::max(least, content + m_theme.px(button->text.isEmpty() ? 16 : 32)));
        }
        wanted.setHeight(m_theme.controlHeight());
        return wanted;
    case CT_ComboBox:
    case CT_SpinBox:
        return QSize(size.width() + m_theme.px(8 + 24 + 4), m_theme.controlHeight());
    case CT_LineEdit:
        wanted.setHeight(std::max(m_theme.controlHeight(), size.height()));
        return wanted;
    case CT_ToolButton:
        return QSize(std::max(m_theme.px(leastTarget), size.width() + m_theme.px(8)),
                     std::max(m_theme.px(leastTarget), size.height() + m_theme.px(8)));
    case CT_HeaderSection:
        wanted.setHeight(std::max(m_theme.px(headerHeight), option->fontMetrics.height() + m_theme.px(14)));
        return wanted;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return m_menus.itemSize(*item, size);
        return wanted;
    case CT_MenuBarItem:
        return QSize(size.width() + m_theme.px(18),
                     std::max(m_theme.px(menuBarHeight), size.height() + m_theme.px(10)));
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFontMetrics &bold = m_theme.face(TextStep::Body, QFont::DemiBold).metrics;
            return QSize(bold.size(Qt::TextShowMnemonic, tab->text).width() + m_theme.px(20),
                         std::max(m_theme.px(tabHeight), bold.height() + m_theme.px(16)));
        }
        return wanted;
    case CT_ItemViewItem:
        wanted.setHeight(std::max(wanted.height(), m_theme.px(28)));
        return wanted;
    default:
        return wanted;
    }
}

int FamnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return m_theme.px(6);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return m_theme.px(4);
    case PM_MenuHMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    case PM_ScrollBarExtent:
        return m_theme.px(scrollBarExtent);
    case PM_ScrollBarSliderMin:
        return m_theme.px(leastHandle);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.px(sliderSize);
    case PM_SplitterWidth:
        return m_theme.px(5);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(indicatorSize);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return m_theme.px(iconSize);
    case PM_DefaultFrameWidth:
        // Room for the focus ring in fields.
        if (qobject_cast<const QLineEdit *>(widget))
            return m_theme.px(6);
        return isTextArea(widget) ? m_theme.px(4) : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_DialogButtonLayout:
        // Cancel, then the verb, on every system.
        return QDialogButtonBox::GnomeLayout;
    case SH_LineEdit_PasswordCharacter:
        return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace famn
