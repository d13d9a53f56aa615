#include "app/cli/QueueCommand.h"

#include "app/cli/ListTable.h"
#include "models/domain/Labels.h"
#include "models/services/Queue.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using Row = QueueEntry;

QString receivedText(const Row &entry)
{
    return entry.row.receivedAt ? displayTime(*entry.row.receivedAt) : isoDay(entry.row.receivedOn);
}

/// Only an unanswered one has a clock that goes.
bool isDue(const Row &entry)
{
    return entry.why == QueueReason::Unanswered && entry.clock.state == SameDayState::Due;
}

bool isLate(const Row &entry)
{
    return entry.why == QueueReason::Unanswered && entry.clock.state == SameDayState::Late;
}

QString lastAttempt(const Row &entry)
{
    return entry.lastAttemptAt ? displayTime(*entry.lastAttemptAt) : QString();
}

QString urgencyText(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return QCoreApplication::translate("CommandLine", "late");
    case Urgency::Today:
        return QCoreApplication::translate("CommandLine", "today");
    case Urgency::Later:
        return QCoreApplication::translate("CommandLine", "later");
    case Urgency::TriedAlready:
        return QCoreApplication::translate("CommandLine", "next try later");
    }
    return {};
}

QString whyText(QueueReason why)
{
    return why == QueueReason::Unanswered ? QCoreApplication::translate("CommandLine", "unanswered")
                                          : QCoreApplication::translate("CommandLine", "dormancy over");
}

const QList<ListColumn<Row>> &queueColumns()
{
    static const QList<ListColumn<Row>> columns{
        {"urgency", [](const Row &entry) { return QJsonValue(QString(keyOf(entry.urgency))); },
         [](const Row &entry) { return urgencyText(entry.urgency); }},
        {"due", [](const Row &entry) { return orNull(isoDay(entry.dueOn)); },
         [](const Row &entry) { return isoDay(entry.dueOn); }},
        {"minutes_left",
         [](const Row &entry) { return isDue(entry) ? QJsonValue(entry.clock.minutesLeft) : QJsonValue(); },
         [](const Row &entry) { return isDue(entry) ? QString::number(entry.clock.minutesLeft) : QString(); }},
        {"days_late", [](const Row &entry) { return isLate(entry) ? QJsonValue(entry.clock.daysLate) : QJsonValue(); },
         [](const Row &entry) { return isLate(entry) ? QString::number(entry.clock.daysLate) : QString(); }},
        {"why", [](const Row &entry) { return QJsonValue(QString(keyOf(entry.why))); },
         [](const Row &entry) { return whyText(entry.why); }},
        {"case_number", [](const Row &entry) { return orNull(entry.row.caseNumber); },
         [](const Row &entry) { return entry.row.caseNumber; }},
        {"name", [](const Row &entry) { return orNull(entry.row.familyName); },
         [](const Row &entry) { return entry.row.familyName; }},
        {"wished_types", [](const Row &entry) { return QJsonValue(keysOf(entry.row.wishedTypes)); },
         [](const Row &entry) { return label(entry.row.wishedTypes); }},
        {"stage", [](const Row &entry) { return QJsonValue(QString(keyOf(entry.row.stage))); },
         [](const Row &entry) { return label(entry.row.stage); }},
        {"received", [](const Row &entry) { return QJsonValue(receivedText(entry)); },
         [](const Row &entry) { return receivedText(entry); }},
        {"owner", [](const Row &entry) { return orNull(entry.ownerName); },
         [](const Row &entry) { return entry.ownerName; }},
        {"handler", [](const Row &entry) { return orNull(entry.handlerName); },
         [](const Row &entry) { return entry.handlerName; }},
        {"attempts", [](const Row &entry) { return QJsonValue(entry.attempts); },
         [](const Row &entry) { return QString::number(entry.attempts); }},
        {"last_attempt", [](const Row &entry) { return orNull(lastAttempt(entry)); },
         [](const Row &entry) { return lastAttempt(entry); }},
        {"next_try", [](const Row &entry) { return orNull(isoDay(entry.nextTryOn)); },
         [](const Row &entry) { return isoDay(entry.nextTryOn); }},
        {"write_instead", [](const Row &entry) { return QJsonValue(entry.writeInstead); },
         [](const Row &entry) { return yesNo(entry.writeInstead); }},
        {"municipality", [](const Row &entry) { return orNull(entry.row.municipality); },
         [](const Row &entry) { return entry.row.municipality; }},
        {"district", [](const Row &entry) { return orNull(entry.row.district); },
         [](const Row &entry) { return entry.row.district; }},
        {"protection", [](const Row &entry) { return QJsonValue(QString(keyOf(entry.row.protection))); },
         [](const Row &entry) { return label(entry.row.protection); }},
        {"application", [](const Row &entry) { return QJsonValue(entry.row.id.uuid.toString()); },
         [](const Row &entry) { return entry.row.id.uuid.toString(); }},
    };
    return columns;
}

} // namespace

QString ListQueueCommand::name() const
{
    return u"list queue"_s;
}

QString ListQueueCommand::usage() const
{
    return u"REG.famn"_s;
}

QString ListQueueCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the applications that are to be answered or taken up as CSV or JSON, most "
                       "urgent first; protected families are masked.");
}

QList<QCommandLineOption> ListQueueCommand::options() const
{
    QList<QCommandLineOption> options = listOptions(namesOf(queueColumns()));
    options.append(
        {u"mine"_s, QCoreApplication::translate("CommandLine", "Only your own, and those of whom you stand in for.")});
    return options;
}

Result<ExitCode> ListQueueCommand::run(const Invocation &invocation) const
{
    const bool mine = invocation.parser.isSet(u"mine"_s);
    return runList<Row>(invocation, Subject::Applications, "application", queueColumns(),
                        [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<Row>> {
                            FAMN_ASSIGN(queue, readQueue(connection, opened.actor(), invocation.clock.now()));
                            if (mine)
                                queue.entries.removeIf([&](const Row &entry) {
                                    return entry.handler.isNull() || entry.handler != opened.actor().staff;
                                });
                            return queue.entries;
                        });
}

} // namespace famn
