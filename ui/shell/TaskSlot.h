#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace famn {

class Session;
class TaskBoard;
class RunningTaskRow;
class Theme;

/// The place in the status line where long work is seen: the task that runs, and a list of all of them that opens
/// upward when there are several. Work that ends within 400 ms is never shown.
class TaskSlot final : public QWidget
{
    Q_OBJECT
public:
    TaskSlot(const Theme &theme, TaskBoard &board, QWidget *parent);
    ~TaskSlot() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fillList();
    void openList();
    void closeList();

    const Theme &m_theme;
    TaskBoard &m_board;
    RunningTaskRow *m_first;
    QPushButton *m_more;
    /// Lies over the page, so it belongs to the window.
    QPointer<QFrame> m_list;
    QVBoxLayout *m_rows = nullptr;
    QTimer m_wait;
};

/// Says over the page why nothing can be edited, while a task keeps the register to itself.
class BusyLine final : public QWidget
{
    Q_OBJECT
public:
    BusyLine(const Theme &theme, Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    Session &m_session;
    class InlineMessage *m_message;
    QTimer m_wait;
};

} // namespace famn
