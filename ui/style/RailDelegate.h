#pragma once

#include <QStyledItemDelegate>

namespace famn {

class Theme;

/// Draws the entries of the navigation rail.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RailDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace famn
