#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace famn {

class Theme;

/// A bar over the page that says something worth reading. Closed by the person, never by time.
class Notice final : public QWidget
{
    Q_OBJECT
public:
    /// TEXT is asked for again when the language changes.
    Notice(const Theme &theme, std::function<QString()> text, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const Theme &m_theme;
    std::function<QString()> m_words;
    QLabel *m_text;
    QPushButton *m_close;
};

} // namespace famn
