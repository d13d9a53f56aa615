#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace famn {

class Theme;

/// What every dialog looks like: margins of 24, on top the verb and the thing as its title, then its body, and buttons
/// to the right: Cancel, then the verb. The owner connects the verb's button; Cancel and Esc reject.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    enum class Width { Narrow, Wide }; ///< 480 or 640 px at 100 %

    DialogFrame(const Theme &theme, Width width, QWidget *parent);

    /// TITLE says the verb and the thing: "Book a place". It is also the window's title.
    void setTitle(const QString &title);
    /// Where the contents go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// TEXT is the verb, never "OK". With DANGER what it does cannot be taken back: the safe button gets the keyboard.
    void setVerb(const QString &text, bool danger = false);
    [[nodiscard]] QPushButton *verb() const { return m_verb; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    /// How tall it begins, in pixels at 100 %, as far as the screen has room. For bodies that scroll.
    void setFirstHeight(int pixels);
    /// Puts WIDGET into the line of the buttons, to the left.
    void addAside(QWidget *widget);

protected:
    /// Grows when what it holds needs more height, such as a message that is said.
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// F1 says what the field that has the keyboard is for, else the dialog.
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void retranslate();

    const Theme &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_verb;
};

} // namespace famn
