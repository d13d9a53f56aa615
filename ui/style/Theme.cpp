#include "ui/style/Theme.h"

#include "ui/style/FamnStyle.h"

#include <QApplication>
#include <QFontInfo>

namespace famn {

namespace {

/// The smallest text, in pixels at 100 %.
constexpr int smallestText = 13;

const Tokens &tokensOf(Look look)
{
    static const Tokens light{
        .window = QColor(0xF3F1ECU),
        .rail = QColor(0xE9E6DFU),
        .base = QColor(0xFFFEFCU),
        .alt = QColor(0xF8F6F1U),
        .line = QColor(0xDDD8CEU),
        .border = QColor(0x87827AU),
        .text = QColor(0x20252BU),
        .muted = QColor(0x565B62U),
        .accent = QColor(0x1A5A68U),
        .hover = QColor(0x134651U),
        .onAccent = QColor(0xFFFFFFU),
        .sel = QColor(0xD3E5E7U),
        .selText = QColor(0x14191EU),
        .selMuted = QColor(0x454B52U),
        .focus = QColor(0x0E6E82U),
        .training = QColor(0xA8125AU),
        .onTraining = QColor(0xFFFFFFU),
        .late = QColor(0x98191FU),
        .lateTint = QColor(0xFBE1DFU),
        .warn = QColor(0x744700U),
        .warnTint = QColor(0xFCEBC6U),
        .protectedBar = QColor(0x33373EU),
        .onProtectedBar = QColor(0xFFFFFFU),
    };
    static const Tokens dark{
        .window = QColor(0x1A1D20U),
        .rail = QColor(0x141719U),
        .base = QColor(0x212529U),
        .alt = QColor(0x262B2FU),
        .line = QColor(0x373D43U),
        .border = QColor(0x7F868DU),
        .text = QColor(0xE9E6E0U),
        .muted = QColor(0xABB0B5U),
        .accent = QColor(0x7DC6D2U),
        .hover = QColor(0x9AD6DFU),
        .onAccent = QColor(0x0C2226U),
        .sel = QColor(0x22474FU),
        .selText = QColor(0xFFFFFFU),
        .selMuted = QColor(0xC9D6D8U),
        .focus = QColor(0x8FD8E3U),
        .training = QColor(0xFF86BFU),
        .onTraining = QColor(0x2A0616U),
        .late = QColor(0xFFB6AEU),
        .lateTint = QColor(0x572220U),
        .warn = QColor(0xF4D080U),
        .warnTint = QColor(0x453510U),
        .protectedBar = QColor(0xE6E3DCU),
        .onProtectedBar = QColor(0x1A1D20U),
    };
    static const Tokens contrast{
        .window = QColor(0x000000U),
        .rail = QColor(0x000000U),
        .base = QColor(0x000000U),
        .alt = QColor(0x000000U),
        .line = QColor(0xFFFFFFU),
        .border = QColor(0xFFFFFFU),
        .text = QColor(0xFFFFFFU),
        .muted = QColor(0xE6E6E6U),
        .accent = QColor(0xFFD83DU),
        .hover = QColor(0xFFE98AU),
        .onAccent = QColor(0x000000U),
        .sel = QColor(0xFFD83DU),
        .selText = QColor(0x000000U),
        .selMuted = QColor(0x000000U),
        .focus = QColor(0x00E5FFU),
        .training = QColor(0xFF7AC0U),
        .onTraining = QColor(0x000000U),
        .late = QColor(0xFF9C94U),
        .lateTint = QColor(0x000000U),
        .warn = QColor(0xFFD83DU),
        .warnTint = QColor(0x000000U),
        .protectedBar = QColor(0xFFFFFFU),
        .onProtectedBar = QColor(0x000000U),
    };
    switch (look) {
    case Look::Light:
        return light;
    case Look::Dark:
        return dark;
    case Look::HighContrast:
        return contrast;
    }
    return light;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(lookOf(QGuiApplication::palette()))
{
}

Look Theme::lookOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    // High-contrast schemes are the only ones that put pure white or yellow on pure black.
    if (window == QColor(Qt::black) && (text == QColor(Qt::white) || text == QColor(Qt::yellow)))
        return Look::HighContrast;
    return window.lightness() < text.lightness() ? Look::Dark : Look::Light;
}

const Tokens &Theme::tokens() const
{
    return tokensOf(look());
}

QPalette Theme::palette() const
{
    const Tokens &t = tokens();
    QPalette palette(t.base, t.window);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.alt},
        {QPalette::Text, t.text},
        {QPalette::Button, t.base},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onAccent},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.selText},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.base},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.base},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.border},
        {QPalette::Shadow, t.border},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

void Theme::install()
{
    QApplication::setStyle(new FamnStyle(*this));
    QFont font = QApplication::font();
    const int pixels = QFontInfo(font).pixelSize();
    if (pixels < smallestText && pixels > 0) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * smallestText / pixels);
        else
            font.setPixelSize(smallestText);
        QApplication::setFont(font);
    }
    QApplication::setPalette(palette());
}

void Theme::choose(std::optional<Look> look)
{
    if (look == m_chosen)
        return;
    m_chosen = look;
    QApplication::setPalette(palette());
    Q_EMIT changed();
}

QFont Theme::scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace famn
