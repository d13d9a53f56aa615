#pragma once

#include <QFrame>

namespace famn {

class Theme;

/// What a field or page is for, beside it, until a key or a click.
class HelpBubble final : public QFrame
{
    Q_OBJECT
public:
    /// TITLE may be empty. Goes with PARENT at the latest.
    HelpBubble(const Theme &theme, const QString &title, const QString &text, QWidget *parent);

    /// Shows it below ANCHOR, at the top inside one that is as large as a page, and never off the screen.
    void showBeside(const QWidget &anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace famn
