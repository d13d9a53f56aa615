#include "ui/style/MenuPainter.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int itemHeight = 28;
constexpr int separatorHeight = 9;
constexpr int left = 34;  ///< room for the check mark or icon
constexpr int right = 30; ///< room for the arrow of a submenu
constexpr int iconSize = 16;

} // namespace

MenuPainter::MenuPainter(const Theme &theme)
    : m_theme(theme)
{
}

void MenuPainter::ground(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    painter.fillRect(option.rect, t.border);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), t.base);
}

QSize MenuPainter::itemSize(const QStyleOptionMenuItem &option, const QSize &content) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {content.width(), m_theme.px(separatorHeight)};
    const int height = std::max(m_theme.px(itemHeight), content.height() + m_theme.px(8));
    return {content.width() + m_theme.px(left) + m_theme.px(right), height};
}

void MenuPainter::item(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int inset = m_theme.px(12);
        painter.fillRect(QRect(rect.left() + inset, rect.center().y(), rect.width() - 2 * inset, 1), t.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sel);
        painter.drawRoundedRect(rect.adjusted(4, 0, -4, 0), 4, 4);
    }
    const QColor ink = chosen ? t.selText : enabled ? t.text : t.muted;
    const int size = m_theme.px(iconSize);
    const QRect mark(rect.left() + m_theme.px(11), rect.center().y() - size / 2 + 1, size, size);
    const qreal ratio = painter.device()->devicePixelRatio();
    if (option.checked)
        painter.drawPixmap(mark.topLeft(), m_theme.icons().pixmap(u"check"_s, size, ink, ratio));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          chosen    ? QIcon::Selected
                          : enabled ? QIcon::Normal
                                    : QIcon::Disabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QRect text = rect.adjusted(m_theme.px(left), 0, -m_theme.px(14), 0);
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(chosen ? t.selMuted : t.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        painter.drawPixmap(QPoint(rect.right() - m_theme.px(10) - size, mark.top()),
                           m_theme.icons().pixmap(u"chevron-right"_s, size, ink, ratio));
    painter.restore();
}

void MenuPainter::barItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_Sunken);
    painter.fillRect(option.rect, chosen ? t.sel : t.window);
    painter.setPen(chosen ? t.selText : t.text);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace famn
