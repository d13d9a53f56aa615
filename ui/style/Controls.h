#pragma once

#include "ui/style/ControlPainter.h"
#include "ui/style/Tokens.h"

#include <QLabel>
#include <QWidget>

class QPushButton;

namespace famn {

class Theme;

/// A label that people read on: it wraps, and shows what it is given as it is.
[[nodiscard]] QLabel *plainLabel(const QString &name, QWidget *parent);
/// One line that is cut short where there is no room; its tool tip is the whole of it then, unless it has another.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// What BUTTON is for. One primary button in a window.
void setRole(QPushButton &button, ButtonRole role);
/// FIELD (line edit, text area, combo box, spin box) has no edge at rest, one under the pointer, and the ring when
/// typing.
void setFlat(QWidget &field, bool flat = true);
/// Whether what stands in FIELD cannot be saved: its edge says so. The sentence goes into an InlineMessage below.
void setLate(QWidget &field, bool late);

/// The heading of a section in a pane: its name, a hairline below, and one muted fact to the right.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    SectionHeader(const Theme &theme, const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setFact(const QString &fact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Somebody may be led here by a key where the section holds nothing that takes the keyboard.
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_fact;
};

/// A key or keys, such as "Ctrl+K", drawn as a cap. Give it the native text of a QKeySequence.
class KeyCap final : public QLabel
{
    Q_OBJECT
public:
    KeyCap(const Theme &theme, const QString &keys, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A hairline across, in a layout.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    Hairline(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// One icon that follows the theme, with a name for screen readers when it says something that no word beside it does.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    /// SIZE in pixels at 100 %.
    IconLabel(const Theme &theme, const QString &name, int size, QColor Tokens::*ink, QWidget *parent);

    void setIcon(const QString &name, QColor Tokens::*ink);
    /// Takes COLOR instead of a token, until the theme changes.
    void setColor(const QColor &color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_size;
    QColor Tokens::*m_ink;
    QColor m_color;
};

} // namespace famn
