#include "ui/style/RailDelegate.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace famn {

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    // 2 of it part the entries.
    return {0, std::max(38, option.fontMetrics.height() + 20)};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect.adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.sel);
        painter->drawRoundedRect(rect, 5, 5);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.accent == t.sel ? t.text : t.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? t.selText : t.text);
    const QRect text = rect.adjusted(16, 0, -8, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace famn
