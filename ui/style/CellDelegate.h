#pragma once

#include "ui/style/TextCache.h"

#include <QStyledItemDelegate>

class QTableView;

namespace famn {

struct Face;
struct Tokens;
class Theme;

/// Draws the cells of a list. One base for all: ground, front edge of the selected row, ring of the current one,
/// hairline; then, as the model's roles say (TableModel::Role), a solid bar or pill in the place of what is protected,
/// an action with its arrow, a status or clock, two lines, or text in its weight. The bar has one width, so that its
/// length says nothing. Fonts, icons and laid-out text are kept, not made for each cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const Theme &theme, QTableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the whole of a text that is cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Width of INDEX when nothing is cut, margins included.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What stands in the cell, inside its margins. Overriders may call paintLine for plain text.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const;
    void paintLine(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] TextCache &texts() const { return m_texts; }

private:
    [[nodiscard]] QRect contentRect(const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] const Face &faceOf(const QModelIndex &index) const;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const;
    void paintAction(QPainter &painter, const QRect &rect, const QString &text, bool selected) const;
    void paintProtected(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    QTableView &m_view;
    mutable TextCache m_texts;
};

} // namespace famn
