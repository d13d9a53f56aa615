#pragma once

#include <QRect>
#include <QString>

class QColor;
class QPainter;
class QPointF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace famn {

class Theme;

/// What a push button is for, from its property "role".
enum class ButtonRole { Plain, Primary, Quiet, Danger };

[[nodiscard]] ButtonRole roleOf(const QWidget *widget);

/// Draws the single controls for FamnStyle.
class ControlPainter
{
public:
    explicit ControlPainter(const Theme &theme);

    /// The ring around what has the keyboard: 2 px inside RECT.
    void ring(QPainter &painter, const QRect &rect) const;
    /// A field's ground and edge, and its ring. With the property "flat" it has no edge at rest; with "state" set to
    /// "late" its edge says that the value cannot be saved.
    void field(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool ground = true) const;
    void button(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    /// The text of BUTTON in its weight, with its icon: how wide it is.
    [[nodiscard]] int buttonContent(const QStyleOptionButton &option, const QWidget *widget) const;
    void toolGround(const QStyleOption &option, QPainter &painter) const;
    /// A check box, or with ROUND a radio button.
    void indicator(const QStyleOption &option, QPainter &painter, bool round) const;
    void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle) const;
    void slider(const QStyleOptionSlider &option, QPainter &painter, const QRect &groove, const QRect &handle) const;
    void header(const QStyleOptionHeader &option, QPainter &painter) const;
    void tab(const QStyleOptionTab &option, QPainter &painter) const;
    void progress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    /// A small arrow head that points up or down.
    void arrowHead(QPainter &painter, const QPointF &middle, bool up, const QColor &color) const;

private:
    const Theme &m_theme;
};

} // namespace famn
