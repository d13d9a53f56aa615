#include "ui/pages/DeskPage.h"

#include "models/base/Text.h"
#include "models/print/ListPrint.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/log/ReviewDialog.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/pages/CallKeys.h"
#include "ui/pages/DeskSection.h"
#include "ui/pages/PageCommands.h"
#include "ui/pages/QueueCommands.h"
#include "ui/pages/StageCommands.h"
#include "ui/style/Controls.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"
#include "ui/work/Preferences.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int minute = 60'000;

TaskRow rowOf(const OpenTask &open)
{
    return {open.task.id,
            open.task.title,
            open.task.due,
            open.family,
            open.familyName,
            open.caseNumber,
            open.isProtected ? Protection::ConfidentialityMarking : Protection::None};
}

QueueRow rowOf(const QueueEntry &entry, int place)
{
    QueueRow row;
    row.id = entry.row.id;
    row.familyName = entry.row.familyName;
    row.caseNumber = entry.row.caseNumber;
    row.wishedTypes = entry.row.wishedTypes;
    row.district = entry.row.district;
    row.protection = entry.row.protection;
    row.place = place;
    row.clock = entry.clock;
    row.awakened = entry.why == QueueReason::DormancyOver;
    row.dueOn = entry.dueOn;
    row.attempts = entry.attempts;
    row.lastAttemptAt = entry.lastAttemptAt;
    if (entry.urgency == Urgency::TriedAlready)
        row.nextTryOn = entry.nextTryOn;
    row.writeInstead = entry.writeInstead;
    row.owner = entry.ownerName;
    row.handler = entry.handlerName;
    return row;
}

} // namespace

DeskPage::DeskPage(const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_callModel(context.session.clock().now())
    , m_taskModel(context.session.clock().now())
{
    m_callModel.sort(0);
    m_taskModel.sort(0);
    build();
    connect(&m_context.session, &Session::changed, this, &DeskPage::read);
    connect(&m_context.preferences, &Preferences::changed, this, &Page::commandsChanged);
    auto *timer = new QTimer(this);
    timer->setObjectName(u"minute"_s);
    connect(timer, &QTimer::timeout, this, &DeskPage::read);
    timer->start(minute);
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    read();
}

DeskPage::~DeskPage()
{
    // The tables live until the base class takes them down, when their models are gone.
    delete m_content;
}

void DeskPage::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_context.theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"pageSummary"_s);
    m_context.theme.ink(*m_summary, &Tokens::muted);
    m_review = new QPushButton(this);
    m_review->setObjectName(u"reviewReminder"_s);
    setRole(*m_review, ButtonRole::Quiet);
    m_review->hide();
    connect(m_review, &QPushButton::clicked, this,
            [this] { m_context.navigator.openDialog(new ReviewDialog(m_context)); });
    m_content = new QWidget(this);
    auto *sections = new QVBoxLayout(m_content);
    m_context.theme.pad(*sections, {0, 0, 0, 0}, 16);
    const Actor &actor = m_context.session.facts().actor;
    if (allows(actor, Verb::Read, Subject::Applications))
        m_calls = addSection(u"callsTable"_s, m_callModel, u"check"_s);
    if (allows(actor, Verb::Read, Subject::Tasks))
        m_tasks = addSection(u"tasksTable"_s, m_taskModel, u"clipboard-check"_s);
    m_active = m_calls ? m_calls : m_tasks;
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_review, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_content, 1);
    m_context.theme.pad(*head, {pageMargin, 16, 20, 0}, 2);
    m_context.theme.pad(*layout, {0, 0, 0, 0}, 12);
}

DeskSection *DeskPage::addSection(const QString &name, TableModel &model, const QString &emptyIcon)
{
    auto *section = new DeskSection(name, model, emptyIcon, m_context.theme, m_content);
    m_content->layout()->addWidget(section);
    connect(section, &DeskSection::entered, this, [this, section] { enter(section); });
    connect(section, &DeskSection::currentChanged, this, [this, section] {
        if (section != m_active)
            return;
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(section, &DeskSection::opened, this, &DeskPage::openCurrent);
    return section;
}

void DeskPage::enter(DeskSection *section)
{
    if (section == m_active)
        return;
    m_active = section;
    Q_EMIT currentRecordChanged();
    Q_EMIT statusChanged();
}

void DeskPage::read()
{
    m_context.session.read(
        this,
        [now = m_context.session.clock().now()](const Connection &connection, const Actor &actor) {
            return readDesk(connection, actor, now);
        },
        [this](const Result<Desk> &desk) {
            const bool first = !std::exchange(m_ready, true);
            if (desk)
                take(*desk);
            else
                m_context.navigator.say({Status::Late, [error = desk.error()] { return sentence(error); }, {}});
            if (first)
                Q_EMIT ready();
        });
}

void DeskPage::take(const Desk &desk)
{
    m_callTotal = desk.queueTotal;
    m_taskTotal = desk.tasksTotal;
    m_reviewDue = desk.review;
    const Instant now = m_context.session.clock().now();
    if (m_calls) {
        m_calls->setRows([&] {
            QList<QueueRow> rows;
            for (const QueueEntry &entry : desk.queue.entries)
                rows.append(rowOf(entry, int(rows.size())));
            m_callModel.setHours(desk.queue.rules.hours);
            m_callModel.setNow(now);
            m_callModel.setRows(std::move(rows));
        });
    }
    if (m_tasks) {
        m_tasks->setRows([&] {
            QList<TaskRow> rows;
            for (const OpenTask &one : desk.tasks)
                rows.append(rowOf(one));
            m_taskModel.setNow(now);
            m_taskModel.setRows(std::move(rows));
        });
    }
    shareRoom();
    retranslate();
}

void DeskPage::shareRoom()
{
    if (!m_calls || !m_tasks)
        return;
    // Where nothing is to be done, there is little to see.
    constexpr int lessThanRows = 1;
    constexpr int asRows = 2;
    auto *sections = static_cast<QBoxLayout *>(m_content->layout());
    sections->setStretchFactor(m_calls, m_callTotal == 0 ? lessThanRows : asRows);
    sections->setStretchFactor(m_tasks, m_taskTotal == 0 ? lessThanRows : asRows);
}

void DeskPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_callModel.retranslate();
        m_taskModel.retranslate();
    }
    Page::changeEvent(event);
}

void DeskPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("PageRegistry", "Desk"));
    const QDate today = m_context.session.clock().today();
    m_summary->setText(tr("%1 · week %2").arg(QLocale().toString(today, QLocale::LongFormat)).arg(today.weekNumber()));
    m_review->setVisible(m_reviewDue.has_value());
    if (m_reviewDue) {
        const QString day = m_reviewDue->on.toString(Qt::ISODate);
        m_review->setText(m_reviewDue->on < today ? tr("The log was to be reviewed by %1").arg(day)
                                                  : tr("The log is to be reviewed by %1").arg(day));
        m_review->setAccessibleName(m_review->text());
    }
    if (m_calls) {
        m_calls->setTexts(tr("To answer"), m_callTotal > 0 ? tr("%n waiting", nullptr, int(m_callTotal)) : QString());
        m_calls->setEmptyTexts(m_ready ? tr("All have been answered today") : tr("Reading the desk…"), {});
    }
    if (m_tasks) {
        m_tasks->setTexts(tr("My tasks"), m_taskTotal > 0 ? tr("%n open", nullptr, int(m_taskTotal)) : QString());
        m_tasks->setEmptyTexts(m_ready ? tr("No open tasks") : tr("Reading the desk…"),
                               m_ready ? tr("Your tasks stand here by the day they are due.") : QString());
    }
    Q_EMIT statusChanged();
}

QString DeskPage::status() const
{
    return tr("To answer: %1 · Tasks: %2").arg(m_callTotal).arg(m_taskTotal);
}

void DeskPage::focusContent()
{
    for (DeskSection *section : {m_active, m_calls, m_tasks}) {
        if (section && section->current()) {
            section->table().setFocus();
            return;
        }
    }
    m_content->setFocus();
}

std::optional<RecordRef> DeskPage::currentRecord() const
{
    const auto id = m_active ? m_active->current() : std::nullopt;
    if (!id)
        return std::nullopt;
    if (m_active == m_calls)
        return RecordRef{u"application"_s, *id};
    const TaskRow &task = m_taskModel.rowAt(m_taskModel.rowOf(*id));
    return task.family.isNull() ? std::nullopt : std::optional(RecordRef{u"family"_s, task.family.uuid});
}

void DeskPage::openCurrent()
{
    if (const auto record = currentRecord())
        m_context.navigator.showRecord(*record);
}

void DeskPage::completeCurrent()
{
    const auto id = m_active == m_tasks && m_tasks ? m_tasks->current() : std::nullopt;
    if (!id)
        return;
    m_context.session.edit(
        this, [] { return tr("Task done"); },
        [task = TaskId{*id}](WritePath &write) { return completeTask(write, task); },
        [this, title = m_tasks->currentText(1)](const Result<Uuid> &batch) {
            if (batch)
                m_context.navigator.offerUndo([title] { return tr("%1: done").arg(mentioned(title)); });
            else
                m_context.navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
        });
}

QList<Command> DeskPage::commands()
{
    QList<Command> commands = ownCommands();
    if (m_tasks)
        commands += taskCommands();
    if (!m_calls)
        return commands;
    const auto target = [this]() -> std::optional<CallTarget> {
        const auto id = m_active == m_calls ? m_calls->current() : std::nullopt;
        return id ? std::optional(CallTarget{ApplicationId{*id}, m_calls->currentText(1)}) : std::nullopt;
    };
    return commands + callCommands(m_context, this, target) + queueCommands(m_context, this, target) +
           stageCommands(m_context, this, target);
}

QList<Command> DeskPage::ownCommands()
{
    const Command print = printCommand(
        m_context, [this] { return printed(); },
        [this] { return m_callModel.rowCount() + m_taskModel.rowCount() > 0; });
    return {openRecordCommand([this] { return currentRecord().has_value(); }, [this] { openCurrent(); }), print,
            refreshCommand([this] { read(); })};
}

PrintRequest DeskPage::printed() const
{
    PrintRequest request;
    request.kind = "desk";
    request.document.title = m_title->text();
    request.document.blocks.append(PrintParagraph{m_summary->text()});
    const auto add = [&](const QString &title, const TableModel &model, qint64 total) {
        QList<int> columns(model.columnCount());
        std::iota(columns.begin(), columns.end(), 0);
        request.document.blocks.append(PrintHeading{title});
        request.document.blocks.append(PrintParagraph{printedCount(model, mostPrintedRows, total)});
        if (model.rowCount() > 0)
            request.document.blocks.append(printedRows(model, columns));
    };
    if (m_calls)
        add(tr("To answer"), m_callModel, m_callTotal);
    if (m_tasks)
        add(tr("My tasks"), m_taskModel, m_taskTotal);
    return request;
}

QList<Command> DeskPage::taskCommands()
{
    Command complete;
    complete.id = u"actionCompleteTask"_s;
    complete.place = MenuPlace::Family;
    complete.group = 3;
    complete.text = [] { return tr("Task is &done"); };
    complete.keys = {Qt::Key_Space, Qt::CTRL | Qt::Key_Return};
    complete.icon = u"clipboard-check"_s;
    complete.onlyInContent = true;
    complete.run = [this] { completeCurrent(); };
    complete.enabled = [this] { return m_active == m_tasks && m_tasks->current().has_value(); };
    restrictTo(complete, m_context.session, {{Verb::Change, Subject::Tasks}});
    return {complete};
}

Page *makeDeskPage(const WorkContext &context, QWidget *parent)
{
    return new DeskPage(context, parent);
}

} // namespace famn
