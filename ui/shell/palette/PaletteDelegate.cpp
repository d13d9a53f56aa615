#include "ui/shell/palette/PaletteDelegate.h"

#include "ui/shell/palette/PaletteModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace famn {

namespace {

constexpr int rowHeight = 40;
constexpr int headingHeight = 28;
constexpr int sideMargin = 20;
constexpr int iconSize = 16;
constexpr int textStart = 46;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::HeadingRole).toBool();
    const int least = m_theme.face(TextStep::Body).metrics.height() + m_theme.px(heading ? 6 : 12);
    return {0, std::max(least, m_theme.px(heading ? headingHeight : rowHeight))};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect rect = option.rect;
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(m_theme.face(TextStep::Small, QFont::DemiBold).font);
        painter->setPen(tokens.muted);
        painter->drawText(rect.adjusted(m_theme.px(sideMargin), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(rect, tokens.sel);
        painter->fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()),
                          m_theme.selectionIsAccent() ? tokens.selText : tokens.accent);
    }
    const QColor text = selected ? tokens.selText : tokens.text;
    const QColor muted = selected ? tokens.selMuted : tokens.muted;
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (!iconName.isEmpty() && Icons::has(iconName)) {
        const int size = m_theme.px(iconSize);
        const QPixmap pixmap = m_theme.icons().pixmap(iconName, size, muted, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.left() + m_theme.px(sideMargin), rect.center().y() - size / 2, pixmap);
    }
    const Face &face = m_theme.face(TextStep::Body);
    const int gap = m_theme.px(12);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    // A long name is cut; what tells it from another of the same name is not.
    const int kept = (keys.isEmpty() ? 0 : keysWidth(keys) + gap) +
                     (detail.isEmpty() ? 0 : face.metrics.horizontalAdvance(detail) + gap) + m_theme.px(sideMargin);
    const int end = paintText(*painter, rect.adjusted(0, 0, -kept, 0), index, text);
    painter->setFont(face.font);
    painter->setPen(muted);
    const QRect room(end + gap, rect.top(), rect.right() - end - gap, rect.height());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      face.metrics.elidedText(detail, Qt::ElideRight, room.width()));
    paintKeys(*painter, rect, keys, text);
}

int PaletteDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index,
                               const QColor &color) const
{
    const Face &face = m_theme.face(TextStep::Body);
    const int left = rect.left() + m_theme.px(textStart);
    const QString shown = face.metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.right() - left);
    QTextLayout layout(shown, face.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    wrap.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    const auto hits = index.data(PaletteModel::HitsRole).value<QList<std::pair<int, int>>>();
    for (const auto &[start, length] : hits) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return left;
    painter.setPen(color);
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    return left + int(line.naturalTextWidth());
}

int PaletteDelegate::keysWidth(const QString &keys) const
{
    return m_theme.face(TextStep::Small).metrics.horizontalAdvance(keys) + m_theme.px(12);
}

void PaletteDelegate::paintKeys(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color) const
{
    if (keys.isEmpty())
        return;
    const Face &face = m_theme.face(TextStep::Small);
    const int width = keysWidth(keys);
    const int height = face.metrics.height() + m_theme.px(4);
    const QRect cap(rect.right() - m_theme.px(sideMargin) - width, rect.center().y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    painter.setFont(face.font);
    painter.setPen(color);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

} // namespace famn
