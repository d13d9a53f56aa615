#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

namespace famn {

enum class Look { Light, Dark, HighContrast };

/// Every colour of the program, by what it is for. Text holds at least 4.5:1 on the grounds it stands on.
struct Tokens
{
    QColor window; ///< the desk around the sheets
    QColor rail;   ///< ground of the navigation
    QColor base;   ///< paper: what content lies on
    QColor alt;    ///< every second row
    QColor line;   ///< hairlines; decoration only
    QColor border; ///< edges of controls
    QColor text;   ///< on any ground but the selection
    QColor muted;  ///< secondary text
    QColor accent; ///< what can be pressed, and the mark for "here"
    QColor hover;  ///< the primary button under the pointer
    QColor onAccent;
    QColor sel;
    QColor selText;
    QColor selMuted;
    QColor focus;    ///< ring around what has the keyboard
    QColor training; ///< frame and band of training registers
    QColor onTraining;
    QColor late; ///< what failed
    QColor lateTint;
    QColor warn; ///< what should be looked at
    QColor warnTint;
    QColor protectedBar; ///< stands in the place of what is protected
    QColor onProtectedBar;
};

/// The look of the program: colours and base font, one of three sets. One object for the process.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Asks the system's palette as it is at this moment, so make it before anything sets another.
    explicit Theme(QObject *parent = nullptr);

    /// What SYSTEM's window colours come closest to.
    [[nodiscard]] static Look lookOf(const QPalette &system);
    /// Nothing for the system's own.
    void choose(std::optional<Look> look);
    [[nodiscard]] std::optional<Look> chosen() const { return m_chosen; }
    [[nodiscard]] Look look() const { return m_chosen.value_or(m_system); }
    [[nodiscard]] const Tokens &tokens() const;
    [[nodiscard]] QPalette palette() const;
    /// Sets style, font and palette of the application. Call once, before the first widget.
    void install();

    /// FONT with its size times FACTOR.
    [[nodiscard]] static QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal);

Q_SIGNALS:
    void changed();

private:
    Look m_system;
    std::optional<Look> m_chosen;
};

} // namespace famn
