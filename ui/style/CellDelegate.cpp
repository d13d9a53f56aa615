#include "ui/style/CellDelegate.h"

#include "models/tables/TableModel.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Pill.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int edgeWidth = 3;
constexpr int barWidth = 96;
constexpr int barHeight = 14;
constexpr int arrowRoom = 20;
constexpr int lineGap = 2;

CellWeight weightOf(const QModelIndex &index)
{
    return CellWeight(index.data(TableModel::WeightRole).toInt());
}

/// The status or clock of a cell, if it has one.
std::optional<Pill> pillOf(const QModelIndex &index)
{
    const QVariant status = index.data(TableModel::StatusRole);
    const QVariant clock = index.data(TableModel::ClockRole);
    const int which = status.isValid() ? status.toInt() : -1;
    const bool known = which >= 0 && which < statusCount;
    if (!known && !clock.isValid())
        return std::nullopt;
    Pill pill;
    pill.hasStatus = known;
    pill.status = known ? Status(which) : Status::Ok;
    pill.loud = known && index.data(TableModel::LoudRole).toBool();
    if (clock.isValid())
        pill.clock = clock.toDouble();
    pill.text = index.data().toString();
    return pill;
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QTableView &view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{
    connect(&m_theme, &Theme::changed, this, [this] {
        m_texts.clear();
        m_view.viewport()->update();
    });
}

QRect CellDelegate::contentRect(const QRect &cell, const QModelIndex &index) const
{
    const bool first = m_view.horizontalHeader()->logicalIndexAt(0) == index.column();
    return cell.adjusted(m_theme.px(first ? pageMargin : cellMargin), 0, -m_theme.px(cellMargin), 0);
}

const Face &CellDelegate::faceOf(const QModelIndex &index) const
{
    return m_theme.face(TextStep::Body, weightOf(index) == CellWeight::Name ? QFont::DemiBold : QFont::Normal);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintGround(*painter, option.rect, index, selected);
    paintContent(*painter, contentRect(option.rect, index).adjusted(0, 0, 0, -1), index, selected);
    painter->restore();
}

void CellDelegate::paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    // Two lines with air around them need no second tint.
    const bool tinted = rect.height() < m_theme.rowHeight(2);
    painter.fillRect(rect, selected ? t.sel : (tinted && index.row() % 2 == 1 ? t.alt : t.base));
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), t.line);
    const bool first = m_view.horizontalHeader()->logicalIndexAt(0) == index.column();
    const bool focused = m_view.hasFocus();
    if (selected && first)
        painter.fillRect(QRect(rect.left(), rect.top(), m_theme.px(edgeWidth), rect.height()),
                         m_theme.selectionIsAccent() ? t.selText : (focused ? t.accent : t.border));
    // The row that has the keyboard, selected or not.
    if (focused && m_view.currentIndex().row() == index.row()) {
        const QColor ring = selected && m_theme.selectionIsAccent() ? t.selText : t.focus;
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring);
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring);
    }
}

void CellDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const
{
    if (index.data(TableModel::MaskedRole).toBool())
        paintProtected(painter, rect, index);
    else if (index.data(TableModel::ActionRole).toBool())
        paintAction(painter, rect, index.data().toString(), selected);
    else if (const auto pill = pillOf(index))
        paintPill(painter, m_theme, m_texts, rect, *pill, selected);
    else
        paintLine(painter, rect, index, selected);
}

void CellDelegate::paintLine(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const bool muted = weightOf(index) == CellWeight::Muted;
    const Face &face = faceOf(index);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.setPen(selected ? (muted ? t.selMuted : t.selText) : (muted ? t.muted : t.text));
    const QString second = index.data(TableModel::SecondLineRole).toString();
    if (second.isEmpty()) {
        m_texts.draw(painter, rect, alignment, face, index.data().toString());
        return;
    }
    const Face &small = m_theme.face(TextStep::Small);
    const int gap = m_theme.px(lineGap);
    const int height = face.metrics.height() + gap + small.metrics.height();
    const int top = rect.top() + (rect.height() - height) / 2;
    m_texts.draw(painter, QRect(rect.left(), top, rect.width(), face.metrics.height()), alignment, face,
                 index.data().toString());
    painter.setPen(selected ? t.selMuted : t.muted);
    m_texts.draw(painter, QRect(rect.left(), top + face.metrics.height() + gap, rect.width(), small.metrics.height()),
                 alignment, small, second);
}

void CellDelegate::paintAction(QPainter &painter, const QRect &rect, const QString &text, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const QColor ink = selected && m_theme.selectionIsAccent() ? t.selText : t.accent;
    const Face &face = m_theme.face(TextStep::Body, QFont::DemiBold);
    painter.setPen(ink);
    m_texts.draw(painter, rect.adjusted(0, 0, -m_theme.px(arrowRoom), 0), Qt::AlignRight, face, text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, m_theme.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(rect.right() - 1, rect.top() + rect.height() / 2.0 + 0.5);
    const double head = m_theme.px(4.0);
    painter.drawLine(tip - QPointF(m_theme.px(11.0), 0), tip);
    const QPointF points[] = {tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)};
    painter.drawPolyline(points, 3);
}

void CellDelegate::paintProtected(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    // Once in the row the bar says what it is.
    if (weightOf(index) == CellWeight::Name || index.data(TableModel::LoudRole).toBool()) {
        Pill pill;
        pill.status = Status::Protected;
        pill.loud = true;
        pill.text = index.data().toString();
        paintPill(painter, m_theme, m_texts, rect, pill);
        return;
    }
    const int height = m_theme.px(barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().protectedBar);
    painter.drawRoundedRect(
        QRect(rect.left(), rect.center().y() - height / 2 + 1, std::min(m_theme.px(barWidth), rect.width()), height), 2,
        2);
}

int CellDelegate::contentWidth(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.data(TableModel::MaskedRole).toBool())
        return m_theme.px(barWidth);
    if (index.data(TableModel::ActionRole).toBool())
        return m_theme.face(TextStep::Body, QFont::DemiBold).metrics.horizontalAdvance(text) + m_theme.px(arrowRoom);
    if (const auto pill = pillOf(index))
        return pillWidth(m_theme, *pill);
    const QString second = index.data(TableModel::SecondLineRole).toString();
    return std::max(faceOf(index).metrics.horizontalAdvance(text),
                    m_theme.face(TextStep::Small).metrics.horizontalAdvance(second));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const int margins = m_theme.px(pageMargin + cellMargin);
    const int lines = index.data(TableModel::SecondLineRole).toString().isEmpty() ? 1 : 2;
    return {contentWidth(index) + margins, m_theme.rowHeight(lines)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    const QString second = index.data(TableModel::SecondLineRole).toString();
    // Said to be HTML and escaped: a name that looks like HTML must not be read as such.
    if (contentWidth(index) > contentRect(option.rect, index).width()) {
        text = text.toHtmlEscaped();
        if (!second.isEmpty())
            text += u"<br>"_s + second.toHtmlEscaped();
        QToolTip::showText(event->globalPos(), u"<qt>"_s + text + u"</qt>"_s, view);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace famn
