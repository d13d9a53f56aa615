#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionSlider;

namespace famn {

class Theme;

/// How controls are drawn, the same on all systems: flat, one radius, a focus ring on everything that has the keyboard.
/// A button with the property "role" set to "primary" is filled; with "quiet" it is only its text.
class FamnStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit FamnStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter) const;

    const Theme &m_theme;
};

/// Side margin of cells and header sections; the first column keeps the page's left margin.
inline constexpr int cellMargin = 10;
inline constexpr int pageMargin = 24;

} // namespace famn
