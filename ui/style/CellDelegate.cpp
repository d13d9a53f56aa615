#include "ui/style/CellDelegate.h"

#include "models/tables/TableModel.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int edgeWidth = 3;
constexpr int barWidth = 96;
constexpr int barHeight = 14;

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QTableView &view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{
}

QRect CellDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = m_view.horizontalHeader()->logicalIndexAt(0) == index.column();
    return option.rect.adjusted(first ? pageMargin : cellMargin, 0, -cellMargin, 0);
}

QFont CellDelegate::fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (CellWeight(index.data(TableModel::WeightRole).toInt()) == CellWeight::Name)
        font.setWeight(QFont::DemiBold);
    return font;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool muted = CellWeight(index.data(TableModel::WeightRole).toInt()) == CellWeight::Muted;
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, selected ? t.sel : (index.row() % 2 == 1 ? t.alt : t.base));
    painter->fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), t.line);
    const int firstColumn = m_view.horizontalHeader()->logicalIndexAt(0);
    if (selected && index.column() == firstColumn)
        painter->fillRect(QRect(rect.left(), rect.top(), edgeWidth, rect.height()),
                          t.accent == t.sel ? t.selText : (m_view.hasFocus() ? t.accent : t.border));
    // The row that has the keyboard, selected or not.
    if (m_view.hasFocus() && m_view.currentIndex().row() == index.row()) {
        const QColor ring = selected && t.accent == t.sel ? t.selText : t.focus;
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring);
    }
    const QFont font = fontOf(option, index);
    const QRect inner = textRect(option, index);
    if (index.data(TableModel::MaskedRole).toBool()) {
        paintBar(*painter, inner, index, font);
    } else {
        painter->setFont(font);
        if (selected)
            painter->setPen(muted ? t.selMuted : t.selText);
        else
            painter->setPen(muted ? t.muted : t.text);
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(inner, int(alignment) | Qt::TextSingleLine, text);
    }
    painter->restore();
}

void CellDelegate::paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index, const QFont &font) const
{
    const Tokens &t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.protectedBar);
    const bool named = CellWeight(index.data(TableModel::WeightRole).toInt()) == CellWeight::Name;
    if (!named) {
        const QRect bar(rect.left(), rect.center().y() - barHeight / 2 + 1, std::min(barWidth, rect.width()),
                        barHeight);
        painter.drawRoundedRect(bar, 2, 2);
        return;
    }
    // Once in the row the bar says what it is.
    const QString word = index.data().toString();
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 4;
    const int width = std::min(rect.width(), std::max(barWidth, metrics.horizontalAdvance(word) + 12));
    const QRect pill(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(t.onProtectedBar);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, pill.width() - 6));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const int width = QFontMetrics(fontOf(option, index)).horizontalAdvance(text);
    // Said to be HTML and escaped: a name that looks like HTML must not be read as such.
    if (width > textRect(option, index).width())
        QToolTip::showText(event->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace famn
