#pragma once

#include "ui/style/TextCache.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace famn {

class Theme;

/// Draws the cards of a board, all of one height: the name, or the word for a protected family; whose it is; its case
/// number and how long it has been there; its clock.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(const Theme &theme, QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says the whole of a card.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QRect &card, bool selected, bool focused) const;
    void paintFirst(QPainter &painter, const QRect &line, const QModelIndex &index, bool selected) const;
    void paintLast(QPainter &painter, const QRect &line, const QModelIndex &index, bool selected) const;

    const Theme &m_theme;
    QAbstractItemView &m_view;
    mutable TextCache m_texts;
};

} // namespace famn
