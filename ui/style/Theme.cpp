#include "ui/style/Theme.h"

#include "ui/style/FamnStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/WheelGuard.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace famn {

namespace {

/// The smallest text, in pixels at 100 %.
constexpr int smallestText = 13;

double factorOf(TextStep step)
{
    switch (step) {
    case TextStep::Small:
        return 0.975;
    case TextStep::Body:
        return 1;
    case TextStep::Section:
        return 1.05;
    case TextStep::Sheet:
        return 1.15;
    case TextStep::Record:
        return 1.35;
    case TextStep::Page:
        return 1.6;
    }
    return 1;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(lookOf(QGuiApplication::palette()))
    , m_icons(std::make_unique<Icons>())
{
}

Theme::~Theme()
{
    // The application's style draws by the theme that installed it, and may live longer.
    const auto *style = m_installed && qApp ? qobject_cast<const FamnStyle *>(QApplication::style()) : nullptr;
    if (style && style->drawsBy(*this))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
    m_installed = true;
    QApplication::setStyle(new FamnStyle(*this));
    applyFont();
    QApplication::setPalette(palette());
    qApp->installEventFilter(new WheelGuard(this));
}

void Theme::choose(std::optional<Look> look)
{
    if (look == m_chosen)
        return;
    m_chosen = look;
    QApplication::setPalette(palette());
    Q_EMIT changed();
}

void Theme::setZoom(int percent)
{
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    resized();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    resized();
}

void Theme::setMotion(bool on)
{
    if (on == m_motion)
        return;
    m_motion = on;
    Q_EMIT changed();
}

double Theme::basePixels() const
{
    // Asked of the system, as the application's own font is already zoomed.
    const int system = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    return px(double(std::max(system, smallestText)));
}

void Theme::applyFont()
{
    m_faces.clear();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(qRound(basePixels()));
    QApplication::setFont(font);
}

void Theme::resized()
{
    m_faces.clear();
    if (m_installed) {
        applyFont();
        // Controls and layouts hold on to the measures of the style until they are told.
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            QEvent event(QEvent::StyleChange);
            QApplication::sendEvent(widget, &event);
        }
    }
    Q_EMIT changed();
}

int Theme::px(int pixels) const
{
    const int scaled = qRound(pixels * m_zoom / 100.0);
    return pixels > 0 ? std::max(1, scaled) : scaled;
}

int Theme::rowHeight(int lines) const
{
    const bool airy = m_density == Density::Airy;
    const int least = lines > 1 ? (airy ? 56 : 44) : (airy ? 34 : 28);
    return std::max(px(least), lines * face(TextStep::Body).metrics.height() + px(airy ? 14 : 8));
}

int Theme::controlHeight() const
{
    const bool airy = m_density == Density::Airy;
    return std::max(px(airy ? 32 : 28), face(TextStep::Body).metrics.height() + px(airy ? 12 : 8));
}

const Face &Theme::face(TextStep step, QFont::Weight weight) const
{
    const auto key = std::make_pair(step, int(weight));
    const auto known = m_faces.find(key);
    if (known != m_faces.end())
        return known->second;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double pixels = std::max(basePixels() * factorOf(step), px(double(smallestText)));
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    return m_faces.emplace(key, Face{font, QFontMetrics(font)}).first->second;
}

void Theme::wear(QWidget &widget, TextStep step, QFont::Weight weight) const
{
    follow(&widget, [this, &widget, step, weight] { widget.setFont(face(step, weight).font); });
}

void Theme::ink(QWidget &label, QColor Tokens::*color) const
{
    follow(&label, [this, &label, color] {
        QPalette palette = label.palette();
        // On paper a label takes its colour from the second of these.
        palette.setColor(QPalette::WindowText, tokens().*color);
        palette.setColor(QPalette::Text, tokens().*color);
        label.setPalette(palette);
    });
}

void Theme::pad(QLayout &layout, const QMargins &margins, int spacing) const
{
    follow(&layout, [this, &layout, margins, spacing] {
        layout.setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()));
        layout.setSpacing(px(spacing));
    });
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
