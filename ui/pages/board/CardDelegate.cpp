#include "ui/pages/board/CardDelegate.h"

#include "models/tables/StageBoard.h"
#include "ui/style/Pill.h"
#include "ui/style/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace famn {

namespace {

// In pixels at 100 %.
constexpr int side = 10;
constexpr int above = 7;
constexpr int lineGap = 2;
constexpr int pillRoom = 28;
constexpr int pillGap = 3;
constexpr int cardGap = 6;
constexpr int edgeWidth = 3;
constexpr int wordGap = 8;
constexpr double radius = 4;

} // namespace

CardDelegate::CardDelegate(const Theme &theme, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{
    connect(&m_theme, &Theme::changed, this, [this] {
        m_texts.clear();
        Q_EMIT sizeHintChanged({});
        m_view.viewport()->update();
    });
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int text = m_theme.face(TextStep::Body, QFont::DemiBold).metrics.height() +
                     m_theme.face(TextStep::Small).metrics.height() + m_theme.px(lineGap);
    return {1, text + m_theme.px(pillRoom) + 2 * m_theme.px(above) + m_theme.px(cardGap)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = m_view.hasFocus() && m_view.currentIndex() == index;
    const QRect card = option.rect.adjusted(1, 1, -1, -m_theme.px(cardGap) - 1);
    painter->save();
    paintGround(*painter, card, selected, focused);
    const QRect inside = card.adjusted(m_theme.px(side), m_theme.px(above), -m_theme.px(side), -m_theme.px(above));
    const int first = m_theme.face(TextStep::Body, QFont::DemiBold).metrics.height();
    const int second = m_theme.face(TextStep::Small).metrics.height();
    paintFirst(*painter, QRect(inside.left(), inside.top(), inside.width(), first), index, selected);
    const Tokens &t = m_theme.tokens();
    painter->setPen(selected ? t.selMuted : t.muted);
    m_texts.draw(*painter, QRect(inside.left(), inside.top() + first + m_theme.px(lineGap), inside.width(), second),
                 Qt::AlignLeft, m_theme.face(TextStep::Small), index.data(TableModel::SecondLineRole).toString());
    const int last = inside.top() + first + m_theme.px(lineGap) + second + m_theme.px(pillGap);
    paintLast(*painter, QRect(inside.left(), last, inside.width(), inside.bottom() - last + 1), index, selected);
    painter->restore();
}

void CardDelegate::paintGround(QPainter &painter, const QRect &card, bool selected, bool focused) const
{
    const Tokens &t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ring = selected && m_theme.selectionIsAccent() ? t.selText : t.focus;
    const double width = focused ? 2 : 1;
    painter.setPen(QPen(focused ? ring : t.line, width));
    painter.setBrush(selected ? t.sel : t.base);
    painter.drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (selected)
        painter.fillRect(QRect(card.left(), card.top() + 2, m_theme.px(edgeWidth), card.height() - 4),
                         m_theme.selectionIsAccent() ? t.selText : (m_view.hasFocus() ? t.accent : t.border));
}

void CardDelegate::paintFirst(QPainter &painter, const QRect &line, const QModelIndex &index, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const Face &small = m_theme.face(TextStep::Small);
    const QString owner = index.data(StageCards::OwnerRole).toString();
    // A name has more to say than a signature.
    const int most = line.width() * 2 / 5;
    const int room = owner.isEmpty() ? 0 : std::min(most, small.metrics.horizontalAdvance(owner) + 2);
    const QRect end(line.right() - room + 1, line.top(), room, line.height());
    painter.setPen(selected ? t.selMuted : t.muted);
    m_texts.draw(painter, end, Qt::AlignRight, small, owner);
    const QRect start = line.adjusted(0, 0, room > 0 ? -room - m_theme.px(wordGap) : 0, 0);
    if (index.data(TableModel::MaskedRole).toBool()) {
        Pill pill;
        pill.status = Status::Protected;
        pill.loud = true;
        pill.text = index.data().toString();
        // A pill is taller than a line, and gives way to the one below.
        paintPill(painter, m_theme, m_texts, start.adjusted(0, -m_theme.px(6), 0, -m_theme.px(1)), pill);
        return;
    }
    painter.setPen(selected ? t.selText : t.text);
    m_texts.draw(painter, start, Qt::AlignLeft, m_theme.face(TextStep::Body, QFont::DemiBold), index.data().toString());
}

void CardDelegate::paintLast(QPainter &painter, const QRect &line, const QModelIndex &index, bool selected) const
{
    const QVariant status = index.data(TableModel::StatusRole);
    const QVariant clock = index.data(TableModel::ClockRole);
    Pill pill;
    pill.text = index.data(StageCards::ClockTextRole).toString();
    if (pill.text.isEmpty())
        return;
    pill.hasStatus = status.isValid();
    pill.status = status.isValid() ? Status(status.toInt()) : Status::Ok;
    pill.loud = index.data(TableModel::LoudRole).toBool();
    if (clock.isValid())
        pill.clock = clock.toDouble();
    paintPill(painter, m_theme, m_texts, line, pill, selected);
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Said to be HTML and escaped: a name that looks like HTML must not be read as such.
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped()),
                       view);
    return true;
}

} // namespace famn
