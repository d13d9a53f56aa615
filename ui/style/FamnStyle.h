#pragma once

#include "ui/style/ControlPainter.h"
#include "ui/style/MenuPainter.h"

#include <QProxyStyle>

class QStyleOptionSlider;
class QStyleOptionViewItem;

namespace famn {

class Theme;

/// How controls are drawn, the same on all systems: flat, one radius, a focus ring on everything that has the keyboard.
/// Properties of widgets that it reads: "role" of a push button ("primary" is filled, "quiet" is only its text,
/// "danger" has the colour of what cannot be undone), "flat" and "state" of a field; see ui/style/Controls.h.
class FamnStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit FamnStyle(const Theme &theme);
    [[nodiscard]] bool drawsBy(const Theme &theme) const { return &m_theme == &theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
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
    /// Repaints the frame of text areas when the keyboard comes or goes.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] static bool isTextArea(const QWidget *widget);
    [[nodiscard]] bool drawOwn(ControlElement element, const QStyleOption &option, QPainter &painter,
                               const QWidget *widget) const;
    void drawItemGround(const QStyleOptionViewItem &option, QPainter &painter) const;
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part) const;

    const Theme &m_theme;
    ControlPainter m_controls;
    MenuPainter m_menus;
};

/// Side margin of cells and header sections; the first column keeps the page's left margin. At 100 %.
inline constexpr int cellMargin = 10;
inline constexpr int pageMargin = 24;

} // namespace famn
