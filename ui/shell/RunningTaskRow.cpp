#include "ui/shell/RunningTaskRow.h"

#include "models/services/session/TaskBoard.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int barWidth = 120;
constexpr int barHeight = 6;
constexpr int percent = 100;

} // namespace

RunningTaskRow::RunningTaskRow(const Theme &theme, TaskBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_name(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_share(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    m_name->setObjectName(u"taskName"_s);
    m_bar->setObjectName(u"taskBar"_s);
    m_share->setObjectName(u"taskShare"_s);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_share->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, percent);
    m_bar->setTextVisible(false);
    setRole(*m_cancel, ButtonRole::Quiet);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_board.cancel(m_id); });
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_share);
    layout->addWidget(m_cancel);
    theme.pad(*layout, {}, 8);
    theme.follow(this, [this, &theme] {
        m_bar->setFixedSize(theme.px(barWidth), theme.px(barHeight));
        // The name does not move while the number grows.
        m_share->setMinimumWidth(m_share->fontMetrics().horizontalAdvance(u"100 %"_s));
    });
    connect(&m_board, &TaskBoard::changed, this, &RunningTaskRow::update);
}

void RunningTaskRow::follow(int id)
{
    m_id = id;
    update();
}

void RunningTaskRow::update()
{
    const QList<RunningTask> &tasks = m_board.tasks();
    const auto found = std::find_if(tasks.begin(), tasks.end(), [this](const auto &task) { return task.id == m_id; });
    if (found != tasks.end())
        show(*found);
}

void RunningTaskRow::show(const RunningTask &task)
{
    const QString title = task.title();
    m_name->setText(title);
    const bool known = task.totalSteps > 0;
    const int done = known ? int(std::clamp(task.doneSteps * percent / task.totalSteps, 0LL, 100LL)) : 0;
    m_bar->setValue(done);
    if (task.stopping)
        m_share->setText(tr("stopping…"));
    else
        m_share->setText(known ? tr("%1 %").arg(done) : tr("at work…"));
    m_bar->setAccessibleName(title);
    m_bar->setAccessibleDescription(m_share->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_cancel->setVisible(task.cancellable);
    m_cancel->setEnabled(!task.stopping);
}

void RunningTaskRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace famn
