#pragma once

#include "models/tables/Status.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace famn {

class IconLabel;
class Theme;

/// At most two sentences with the icon of their status, under the field they are about. Hidden while it has nothing to
/// say. As a Notice it lies on the status's tint with an edge in front, and may carry actions.
class InlineMessage final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plain, Notice };
    InlineMessage(const Theme &theme, QWidget *parent, Kind kind = Kind::Plain);

    /// Shows TEXT. Status::Warn for a rule, Status::Late only for what cannot be saved.
    void say(Status status, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Status status() const { return m_status; }
    /// A word below the sentences that does something about it.
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    Kind m_kind;
    Status m_status = Status::Warn;
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

/// What stands in the place of a list that has no rows: an icon, one line, one more, and at most one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent);

    void setTexts(const QString &title, const QString &line);
    void setIcon(const QString &name);
    /// The button, hidden until it is given a text by its owner with setAction().
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// An empty TEXT hides the button.
    void setAction(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// In a low place the icon goes first, then the line.
    void fit();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line;
    QPushButton *m_button;
};

} // namespace famn
