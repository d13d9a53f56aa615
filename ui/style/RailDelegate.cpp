#include "ui/style/RailDelegate.h"

#include "ui/style/Theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace famn {

namespace {

constexpr int entryHeight = 38; ///< 2 of it part the entries
constexpr int headingHeight = 44;
constexpr int iconSize = 20;
constexpr int narrowest = 120; ///< below this there is no room for words

} // namespace

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&m_theme, &Theme::changed, this, [this] {
        m_texts.clear();
        // Heights follow the zoom.
        Q_EMIT sizeHintChanged({});
    });
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const int text = m_theme.face(TextStep::Body).metrics.height();
    const int least = index.data(HeadingRole).toBool() ? headingHeight : entryHeight;
    return {0, std::max(m_theme.px(least), text + m_theme.px(20))};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const int side = m_theme.px(8);
    const QRect rect = option.rect.adjusted(side, 1, -side, -1);
    const bool narrow = option.rect.width() < m_theme.px(narrowest);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, rect, index.data().toString(), narrow);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.sel);
        painter->drawRoundedRect(rect, 5, 5);
        painter->fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()),
                          m_theme.selectionIsAccent() ? t.selText : t.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(selected && m_theme.selectionIsAccent() ? t.selText : t.focus, 2));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    paintEntry(*painter, rect, index, selected, narrow);
    painter->restore();
}

void RailDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &text, bool narrow) const
{
    const Tokens &t = m_theme.tokens();
    const int inset = m_theme.px(12);
    painter.fillRect(QRect(rect.left() + inset, rect.top() + m_theme.px(8), rect.width() - 2 * inset, 1), t.line);
    if (narrow)
        return;
    painter.setPen(t.muted);
    m_texts.draw(painter, rect.adjusted(inset, m_theme.px(12), -inset, 0), Qt::AlignLeft,
                 m_theme.face(TextStep::Small, QFont::DemiBold), text);
}

void RailDelegate::paintEntry(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected,
                              bool narrow) const
{
    const Tokens &t = m_theme.tokens();
    const int size = m_theme.px(iconSize);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int inset = m_theme.px(index.data(UnderRole).toBool() ? 28 : 12);
    const int left = narrow ? (rect.width() - size) / 2 : inset;
    if (!icon.isNull())
        icon.paint(&painter, QRect(rect.left() + left, rect.center().y() - size / 2 + 1, size, size), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    if (narrow)
        return;
    const Face &face = m_theme.face(TextStep::Body, selected ? QFont::DemiBold : QFont::Normal);
    QRect text = rect.adjusted(icon.isNull() ? m_theme.px(16) : left + size + m_theme.px(10), 0, -m_theme.px(2), 0);
    const QString count = index.data(CountRole).toString();
    if (!count.isEmpty()) {
        const int width = face.metrics.horizontalAdvance(count) + 2;
        painter.setPen(selected ? t.selText : t.muted);
        m_texts.draw(painter, QRect(text.right() + 1 - width, text.top(), width, text.height()), Qt::AlignRight, face,
                     count);
        text.setRight(text.right() - width - m_theme.px(8));
    }
    painter.setPen(selected ? t.selText : t.text);
    m_texts.draw(painter, text, Qt::AlignLeft, face, index.data().toString());
}

} // namespace famn
