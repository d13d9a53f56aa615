#include "ui/pages/DeskPage.h"

#include "models/base/Text.h"
#include "models/print/ListPrint.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/dialogs/log/ReviewDialog.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/pages/CallKeys.h"
#include "ui/pages/DeskSection.h"
#include "ui/pages/PageCommands.h"
#include "ui/pages/QueueCommands.h"
#include "ui/pages/StageCommands.h"
#include "ui/safeguards/IncidentsDialog.h"
#include "ui/safeguards/RetentionDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"
#include "ui/work/Preferences.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

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
    : SectionsPage(context, parent)
    , m_callModel(context.session.clock().now())
    , m_taskModel(context.session.clock().now())
{
    m_callModel.sort(0);
    m_taskModel.sort(0);
    const Actor &actor = context.session.facts().actor;
    if (allows(actor, Verb::Read, Subject::Applications))
        m_calls = addSection(u"callsTable"_s, m_callModel, u"check"_s);
    if (allows(actor, Verb::Read, Subject::Tasks))
        m_tasks = addSection(u"tasksTable"_s, m_taskModel, u"clipboard-check"_s);
    m_review = addReminder(u"reviewReminder"_s);
    connect(m_review, &QPushButton::clicked, this,
            [this] { this->context().navigator.openDialog(new ReviewDialog(this->context())); });
    m_weeding = addReminder(u"weedingReminder"_s);
    connect(m_weeding, &QPushButton::clicked, this,
            [this] { this->context().navigator.openDialog(new RetentionDialog(this->context())); });
    m_breach = addReminder(u"breachReminder"_s);
    connect(m_breach, &QPushButton::clicked, this,
            [this] { this->context().navigator.openDialog(new IncidentsDialog(this->context())); });
    connect(&context.session, &Session::changed, this, &DeskPage::read);
    connect(&context.preferences, &Preferences::changed, this, &Page::commandsChanged);
    everyMinute([this] { read(); });
    retranslate();
    read();
}

DeskPage::~DeskPage()
{
    takeDown();
}

void DeskPage::read()
{
    context().session.read(
        this,
        [now = context().session.clock().now()](const Connection &connection, const Actor &actor) {
            return readDesk(connection, actor, now);
        },
        [this](const Result<Desk> &desk) {
            if (desk)
                take(*desk);
            else
                context().navigator.say({Status::Late, [error = desk.error()] { return sentence(error); }, {}});
            becomeReady();
            retranslate();
        });
}

void DeskPage::take(const Desk &desk)
{
    m_callTotal = desk.queueTotal;
    m_taskTotal = desk.tasksTotal;
    m_reviewDue = desk.review;
    m_retentionDue = desk.retention;
    m_openBreach = desk.breach;
    const Instant now = context().session.clock().now();
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
}

void DeskPage::shareRoom()
{
    if (!m_calls || !m_tasks)
        return;
    // Where nothing is to be done, there is little to see.
    constexpr int lessThanRows = 1;
    constexpr int asRows = 2;
    auto *sections = static_cast<QBoxLayout *>(content()->layout());
    sections->setStretchFactor(m_calls, m_callTotal == 0 ? lessThanRows : asRows);
    sections->setStretchFactor(m_tasks, m_taskTotal == 0 ? lessThanRows : asRows);
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
    title().setText(QCoreApplication::translate("PageRegistry", "Desk"));
    const QDate today = context().session.clock().today();
    summary().setText(tr("%1 · week %2").arg(QLocale().toString(today, QLocale::LongFormat)).arg(today.weekNumber()));
    remind();
    if (m_calls) {
        m_calls->setTexts(tr("To answer"), m_callTotal > 0 ? tr("%n waiting", nullptr, int(m_callTotal)) : QString());
        m_calls->setEmptyTexts(isReady() ? tr("All have been answered today") : tr("Reading the desk…"), {});
    }
    if (m_tasks) {
        m_tasks->setTexts(tr("My tasks"), m_taskTotal > 0 ? tr("%n open", nullptr, int(m_taskTotal)) : QString());
        m_tasks->setEmptyTexts(isReady() ? tr("No open tasks") : tr("Reading the desk…"),
                               isReady() ? tr("Your tasks stand here by the day they are due.") : QString());
    }
    Q_EMIT statusChanged();
}

void DeskPage::remind()
{
    const auto say = [](QPushButton &button, const QString &text) {
        button.setVisible(!text.isEmpty());
        button.setText(text);
        button.setAccessibleName(text);
    };
    QString review;
    if (m_reviewDue) {
        const QString day = m_reviewDue->on.toString(Qt::ISODate);
        review = m_reviewDue->on < context().session.clock().today() ? tr("The log was to be reviewed by %1").arg(day)
                                                                     : tr("The log is to be reviewed by %1").arg(day);
    }
    say(*m_review, review);
    QString weeding;
    if (m_retentionDue == RetentionDue::Approve)
        weeding = tr("A proposal for weeding by law waits for you");
    else if (m_retentionDue == RetentionDue::Propose)
        weeding = tr("A month has passed without a proposal for weeding by law");
    say(*m_weeding, weeding);
    say(*m_breach, m_openBreach ? tr("Personal data breach: %1", "%1 is the time that is left")
                                      .arg(breachText(*m_openBreach, context().session.clock().now()))
                                : QString());
}

QString DeskPage::status() const
{
    return tr("To answer: %1 · Tasks: %2").arg(m_callTotal).arg(m_taskTotal);
}

std::optional<RecordRef> DeskPage::currentRecord() const
{
    const auto id = active() ? active()->current() : std::nullopt;
    if (!id)
        return std::nullopt;
    if (active() == m_calls)
        return RecordRef{u"application"_s, *id};
    const TaskRow &task = m_taskModel.rowAt(m_taskModel.rowOf(*id));
    return task.family.isNull() ? std::nullopt : std::optional(RecordRef{u"family"_s, task.family.uuid});
}

void DeskPage::openCurrent()
{
    if (const auto record = currentRecord())
        context().navigator.showRecord(*record);
}

void DeskPage::completeCurrent()
{
    const auto id = active() == m_tasks && m_tasks ? m_tasks->current() : std::nullopt;
    if (!id)
        return;
    context().session.edit(
        this, [] { return tr("Task done"); },
        [task = TaskId{*id}](WritePath &write) { return completeTask(write, task); },
        [this, title = m_tasks->currentText(1)](const Result<Uuid> &batch) {
            if (batch)
                context().navigator.offerUndo([title] { return tr("%1: done").arg(mentioned(title)); });
            else
                context().navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
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
        const auto id = active() == m_calls ? m_calls->current() : std::nullopt;
        return id ? std::optional(CallTarget{ApplicationId{*id}, m_calls->currentText(1)}) : std::nullopt;
    };
    return commands + callCommands(context(), this, target) + queueCommands(context(), this, target) +
           stageCommands(context(), this, target);
}

QList<Command> DeskPage::ownCommands()
{
    const Command open = openRecordCommand([this] { return currentRecord().has_value(); }, [this] { openCurrent(); });
    const Command save = exportCommand(
        context(), [this] { return exported(); }, [this] { return active() && active()->current(); });
    return QList<Command>{open, refreshCommand([this] { read(); }), save} +
           printCommands(
               context(), this, [this] { return printed(); },
               [this] { return m_callModel.rowCount() + m_taskModel.rowCount() > 0; });
}

PrintRequest DeskPage::printed() const
{
    PrintRequest request;
    request.kind = "desk";
    request.document.title = title().text();
    request.document.blocks.append(PrintParagraph{summary().text()});
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

ExportRequest DeskPage::exported() const
{
    const bool calls = active() == m_calls;
    return {calls ? "application" : "task", calls ? tr("To answer") : tr("My tasks"),
            shownRowsOf(active()->table(), active()->columns())};
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
    complete.enabled = [this] { return active() == m_tasks && m_tasks->current().has_value(); };
    restrictTo(complete, context().session, {{Verb::Change, Subject::Tasks}});
    return {complete};
}

Page *makeDeskPage(const WorkContext &context, QWidget *parent)
{
    return new DeskPage(context, parent);
}

} // namespace famn
