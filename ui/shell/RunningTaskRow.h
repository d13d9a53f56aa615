#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace famn {

struct RunningTask;
class TaskBoard;
class Theme;

/// One running task: its name, a bar, how much is done, and a button that asks it to stop.
class RunningTaskRow final : public QWidget
{
    Q_OBJECT
public:
    RunningTaskRow(const Theme &theme, TaskBoard &board, QWidget *parent);

    /// Shows the task with this number, and stays as it is when that one has ended.
    void follow(int id);
    [[nodiscard]] int id() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void show(const RunningTask &task);

    TaskBoard &m_board;
    int m_id = 0;
    QLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_share;
    QPushButton *m_cancel;
};

} // namespace famn
