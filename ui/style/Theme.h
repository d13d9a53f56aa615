#pragma once

#include "ui/style/Tokens.h"

#include <QFont>
#include <QFontMetrics>
#include <QMargins>
#include <QObject>
#include <QPalette>

#include <map>
#include <memory>
#include <optional>

class QLayout;
class QWidget;

namespace famn {

class Icons;

/// The sizes of text. Body is the base; the others are factors of it.
enum class TextStep {
    Small,   ///< second lines, table headers, pills, keys; never under the smallest text
    Body,    ///< everything
    Section, ///< sections of a pane
    Sheet,   ///< title of a sheet, a card, a dialog
    Record,  ///< name on top of the pane
    Page,    ///< title of a page, one per page
};

/// How tall rows are.
enum class Density { Compact, Airy };

/// A font with its measures; both are made once for each size and weight.
struct Face
{
    QFont font;
    QFontMetrics metrics;
};

/// The look of the program: colours, base font, zoom, density and motion. One object for the process. Sizes in code are
/// those at 100 %, scaled by px().
class Theme final : public QObject
{
    Q_OBJECT
public:
    static constexpr int leastZoom = 80;
    static constexpr int mostZoom = 200;

    /// Asks the system's palette as it is at this moment, so make it before anything sets another.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// What SYSTEM's window colours come closest to.
    [[nodiscard]] static Look lookOf(const QPalette &system);
    /// Nothing for the system's own.
    void choose(std::optional<Look> look);
    [[nodiscard]] std::optional<Look> chosen() const { return m_chosen; }
    [[nodiscard]] Look look() const { return m_chosen.value_or(m_system); }
    [[nodiscard]] const Tokens &tokens() const { return tokensOf(look()); }
    [[nodiscard]] StatusLook status(Status status) const { return statusLook(status, look()); }
    /// Whether secondary marks on the selection must take its text colour, as the accent is the selection's own ground.
    [[nodiscard]] bool selectionIsAccent() const { return tokens().accent == tokens().sel; }
    [[nodiscard]] QPalette palette() const;
    /// Sets style, font, palette and wheel guard of the application. Call once, before the first widget.
    void install();

    /// PERCENT is brought between leastZoom and mostZoom. Every widget follows at once.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    /// Off makes every movement instant.
    void setMotion(bool on);
    [[nodiscard]] bool motion() const { return m_motion; }
    /// How long a movement of MSEC lasts under the setting: MSEC or 0.
    [[nodiscard]] int motionTime(int msec) const { return m_motion ? msec : 0; }

    /// A length of PIXELS at 100 %, in logical pixels now; at least 1 of anything that is at all.
    [[nodiscard]] int px(int pixels) const;
    [[nodiscard]] double px(double pixels) const { return pixels * m_zoom / 100; }
    /// Row of a table with LINES lines of text (1 or 2).
    [[nodiscard]] int rowHeight(int lines = 1) const;
    /// Fields and buttons.
    [[nodiscard]] int controlHeight() const;
    /// Font of STEP. The reference lives until changed().
    [[nodiscard]] const Face &face(TextStep step, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] const Icons &icons() const { return *m_icons; }

    /// Calls WHAT now and after every change for as long as CONTEXT lives.
    template<typename F>
    void follow(QObject *context, F what) const
    {
        what();
        connect(this, &Theme::changed, context, what);
    }
    /// WIDGET's text takes STEP, now and after every change.
    void wear(QWidget &widget, TextStep step, QFont::Weight weight = QFont::Normal) const;
    /// LABEL's text takes a colour that is not the palette's, such as &Tokens::muted, now and after every change.
    void ink(QWidget &label, QColor Tokens::*color) const;
    /// LAYOUT gets margins and spacing, given in pixels at 100 %, now and after every change.
    void pad(QLayout &layout, const QMargins &margins, int spacing) const;

    /// FONT with its size times FACTOR.
    [[nodiscard]] static QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal);

Q_SIGNALS:
    /// Colours, sizes or fonts are others than before.
    void changed();

private:
    [[nodiscard]] double basePixels() const;
    void applyFont();
    void resized();

    Look m_system;
    std::optional<Look> m_chosen;
    int m_zoom = 100;
    Density m_density = Density::Airy;
    bool m_motion = true;
    bool m_installed = false;
    mutable std::map<std::pair<TextStep, int>, Face> m_faces;
    std::unique_ptr<Icons> m_icons;
};

} // namespace famn
