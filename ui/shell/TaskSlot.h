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

/// Says whether something has gone on for long enough to be shown: what ends within 400 ms is not.
class LongEnough final : public QObject
{
    Q_OBJECT
public:
    explicit LongEnough(QObject *parent);

    /// Whether it is to be shown. GOING: whether it goes on at the moment; asked again when reached().
    [[nodiscard]] bool follow(bool going);

Q_SIGNALS:
    void reached();

private:
    QTimer m_wait;
    bool m_reached = false;
};

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
    LongEnough m_long{this};
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
    LongEnough m_long{this};
};

} // namespace famn
