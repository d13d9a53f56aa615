#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace famn {

class Theme;

/// The line at the foot of an unlocked register: who, which file, rows, and the way out.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const Theme &theme, const QString &user, const QString &path, QWidget *parent);

    void setRows(const QString &text);

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QString m_user;
    QString m_path;
    QLabel *m_who;
    QLabel *m_file;
    QLabel *m_rows;
    QPushButton *m_lock;
};

} // namespace famn
