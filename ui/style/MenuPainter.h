#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace famn {

class Theme;

/// Draws menus and their entries for FamnStyle.
class MenuPainter
{
public:
    explicit MenuPainter(const Theme &theme);

    void ground(const QStyleOption &option, QPainter &painter) const;
    void item(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void barItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    /// The size of an entry whose text takes CONTENT.
    [[nodiscard]] QSize itemSize(const QStyleOptionMenuItem &option, const QSize &content) const;

private:
    const Theme &m_theme;
};

} // namespace famn
