#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace famn {

class Theme;

/// Draws the cells of a list: ground, front edge of the selected row, hairline, weight of the text, and a solid bar in
/// the place of what is protected. The bar has one width, so that its length says nothing.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const Theme &theme, QTableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the whole of a text that is cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index, const QFont &font) const;

    const Theme &m_theme;
    QTableView &m_view;
};

} // namespace famn
