#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

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
    /// When the register was last backed up.
    void setBackup(const QString &text);
    /// Takes the widget in that shows long work.
    void setTasks(QWidget *tasks);
    /// Says TEXT beside a button that takes it back, or without one when UNDO is none; both go by themselves after ten
    /// seconds, but not while the button has the keyboard.
    void offer(std::function<QString()> text, std::function<void()> undo);

    void endOffer();

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
    QLabel *m_backup;
    QLabel *m_done;
    QPushButton *m_undo;
    QPushButton *m_lock;
    std::function<QString()> m_doneText;
    std::function<void()> m_takeBack;
    QTimer m_offerEnd;
};

} // namespace famn
