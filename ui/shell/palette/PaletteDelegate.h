#pragma once

#include <QStyledItemDelegate>

namespace famn {

class Theme;

/// Draws the palette's rows: headings muted, hit letters bold and underlined, keys as a cap at the right edge.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Gives the place where the text ends.
    int paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &color) const;
    [[nodiscard]] int keysWidth(const QString &keys) const;
    void paintKeys(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color) const;

    const Theme &m_theme;
};

} // namespace famn
