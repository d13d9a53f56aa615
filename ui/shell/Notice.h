#pragma once

#include "ui/work/Navigator.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace famn {

class Theme;

/// A bar over the page that says something worth reading. Closed by the person, never by time.
class Notice final : public QWidget
{
    Q_OBJECT
public:
    Notice(const Theme &theme, NoticeSpec spec, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const Theme &m_theme;
    NoticeSpec m_spec;
    QLabel *m_text;
    QList<QPushButton *> m_choices;
    QPushButton *m_close;
};

} // namespace famn
