#include "ui/shell/TaskSlot.h"

#include "models/services/session/Session.h"
#include "ui/shell/RunningTaskRow.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What is done sooner needs no bar.
constexpr int quietMsec = 400;

} // namespace

LongEnough::LongEnough(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(quietMsec);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_reached = true;
        Q_EMIT reached();
    });
}

bool LongEnough::follow(bool going)
{
    if (!going) {
        m_wait.stop();
        m_reached = false;
    } else if (!m_reached && !m_wait.isActive()) {
        m_wait.start();
    }
    return m_reached;
}

TaskSlot::TaskSlot(const Theme &theme, TaskBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_board(board)
    , m_first(new RunningTaskRow(theme, board, this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"taskSlot"_s);
    m_more->setObjectName(u"moreTasks"_s);
    setRole(*m_more, ButtonRole::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_first);
    layout->addWidget(m_more);
    theme.pad(*layout, {}, 8);
    m_list = new QFrame(this);
    m_list->setObjectName(u"taskList"_s);
    m_list->setFrameShape(QFrame::Box);
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::Base);
    m_list->hide();
    m_list->installEventFilter(this);
    m_rows = new QVBoxLayout(m_list);
    theme.pad(*m_rows, {16, 12, 16, 12}, 8);
    connect(m_more, &QPushButton::clicked, this, &TaskSlot::openList);
    connect(&m_long, &LongEnough::reached, this, &TaskSlot::follow);
    connect(&m_board, &TaskBoard::changed, this, &TaskSlot::follow);
    hide();
    follow();
}

TaskSlot::~TaskSlot()
{
    // Or it would be asked about the end of what it is taking down.
    if (m_list)
        m_list->removeEventFilter(this);
    delete m_list;
}

void TaskSlot::follow()
{
    const QList<RunningTask> &tasks = m_board.tasks();
    if (!m_long.follow(!tasks.isEmpty())) {
        closeList();
        hide();
        return;
    }
    // They run one after the other, so the oldest is the one at work.
    if (m_first->id() != tasks.first().id)
        m_first->follow(tasks.first().id);
    const int others = int(tasks.size()) - 1;
    m_more->setVisible(others > 0);
    m_more->setText(tr("%n more", nullptr, others));
    m_more->setAccessibleName(tr("Show everything that is at work"));
    if (others == 0)
        closeList();
    else if (m_list && m_list->isVisible())
        fillList();
    show();
}

void TaskSlot::fillList()
{
    if (!m_list)
        return;
    const QList<RunningTask> &tasks = m_board.tasks();
    QList<RunningTaskRow *> rows = m_list->findChildren<RunningTaskRow *>(QString(), Qt::FindDirectChildrenOnly);
    while (rows.size() > tasks.size())
        delete rows.takeLast();
    while (rows.size() < tasks.size()) {
        auto *row = new RunningTaskRow(m_theme, m_board, m_list);
        m_rows->addWidget(row);
        rows.append(row);
    }
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (rows.at(i)->id() != tasks.at(i).id)
            rows.at(i)->follow(tasks.at(i).id);
    }
}

void TaskSlot::openList()
{
    if (!m_list || m_list->isVisible()) {
        closeList();
        return;
    }
    if (m_list->parentWidget() != window()) {
        m_list->setParent(window());
        window()->installEventFilter(this);
    }
    fillList();
    m_list->adjustSize();
    const QPoint foot = mapTo(window(), QPoint(width() - m_list->width(), -m_list->height()));
    m_list->move(std::max(0, foot.x()), std::max(0, foot.y()));
    m_list->setAccessibleName(tr("What is at work"));
    m_list->show();
    m_list->raise();
    if (auto *first = m_list->findChild<QPushButton *>())
        first->setFocus();
}

void TaskSlot::closeList()
{
    if (!m_list || m_list->isHidden())
        return;
    const bool hadKeyboard = m_list->isAncestorOf(window()->focusWidget());
    m_list->hide();
    if (hadKeyboard)
        m_more->setFocus();
}

bool TaskSlot::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && watched == m_list &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape || (watched == window() && event->type() == QEvent::Resize))
        closeList();
    return escape || QWidget::eventFilter(watched, event);
}

void TaskSlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

BusyLine::BusyLine(const Theme &theme, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage(theme, this, InlineMessage::Kind::Notice))
{
    setObjectName(u"busyLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_message);
    theme.pad(*layout, {12, 6, 12, 0}, 0);
    connect(&m_long, &LongEnough::reached, this, &BusyLine::follow);
    connect(&session, &Session::editableChanged, this, &BusyLine::follow);
    hide();
    follow();
}

void BusyLine::follow()
{
    const QList<RunningTask> &tasks = m_session.tasks().tasks();
    if (!m_long.follow(!m_session.editable())) {
        hide();
        return;
    }
    m_message->say(Status::Warn,
                   tasks.size() == 1
                       ? tr("%1 is at work. Until it is done, everything can be read and nothing changed.")
                             .arg(tasks.first().title())
                       : tr("Something that takes longer is at work. Until it is done, everything can be read and "
                            "nothing changed."));
    show();
}

void BusyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace famn
