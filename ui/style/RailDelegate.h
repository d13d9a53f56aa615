#pragma once

#include "ui/style/TextCache.h"

#include <QStyledItemDelegate>

namespace famn {

class Theme;

/// Draws the entries of the navigation rail: icon (Qt::DecorationRole), text, and what CountRole says at the far end.
/// In a rail too narrow for words only the icon.
class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        /// What waits there, as text; drawn muted.
        CountRole = Qt::UserRole + 100,
        /// Whether the entry is a heading, such as "Saved filters": not chosen, and a line above it.
        HeadingRole,
        /// True for an entry that stands under the one before it.
        UnderRole,
    };
    RailDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text, bool narrow) const;
    void paintEntry(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected, bool narrow) const;

    const Theme &m_theme;
    mutable TextCache m_texts;
};

} // namespace famn
