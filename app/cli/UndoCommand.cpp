#include "app/cli/UndoCommand.h"

#include "app/cli/RegisterKeys.h"
#include "models/services/RecordFinder.h"
#include "models/services/Undo.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString reasonText(UndoSkip why)
{
    switch (why) {
    case UndoSkip::ChangedSince:
        return QCoreApplication::translate("CommandLine", "changed since");
    case UndoSkip::InUse:
        return QCoreApplication::translate("CommandLine", "something else belongs to it");
    case UndoSkip::WithItsFamily:
        return QCoreApplication::translate("CommandLine", "stays as what it belongs to does");
    case UndoSkip::BreaksRule:
        return QCoreApplication::translate("CommandLine", "the old values break a rule now");
    case UndoSkip::ValuesGone:
        return QCoreApplication::translate("CommandLine", "the old values were weeded");
    case UndoSkip::Locked:
        return QCoreApplication::translate("CommandLine", "the note is locked");
    }
    return {};
}

/// What to undo: the operation, and the one record in it where a record was named.
struct Target
{
    Uuid batch;
    std::optional<RecordRef> only;
};

Result<Target> targetOf(WritePath &write, const QString &wanted)
{
    if (wanted.isEmpty()) {
        FAMN_ASSIGN(batch, lastBatch(write));
        return Target{batch, {}};
    }
    // An id is that of a record or of an operation; the two never meet.
    const auto record = findRecord(write, wanted);
    if (record) {
        FAMN_ASSIGN(batch, lastBatchOf(write, *record));
        return Target{batch, *record};
    }
    const auto batch = Uuid::fromString(wanted.trimmed());
    return batch ? Result<Target>(Target{*batch, {}}) : Result<Target>(record.error());
}

QJsonArray toJson(const QList<UndoneRecord> &records)
{
    QJsonArray array;
    for (const UndoneRecord &line : records) {
        QJsonObject object{{u"kind"_s, line.record.kind},
                           {u"record"_s, line.record.id.toString()},
                           {u"case_number"_s, line.caseNumber}};
        if (line.skipped)
            object.insert(u"why"_s, QString(keyOf(*line.skipped)));
        array.append(object);
    }
    return array;
}

void print(Console &console, const UndoReport &report)
{
    for (const UndoneRecord &line : report.skipped)
        console.print(QCoreApplication::translate("CommandLine", "Left as it is: %1 %2 (%3)")
                          .arg(line.record.kind,
                               line.caseNumber.isEmpty() ? line.record.id.toString() : line.caseNumber,
                               reasonText(*line.skipped)));
    console.print(
        QCoreApplication::translate("CommandLine", "Undone: %n record(s).", nullptr, int(report.done.size())));
    if (!report.skipped.isEmpty())
        console.print(QCoreApplication::translate("CommandLine", "Left as they are: %n record(s).", nullptr,
                                                  int(report.skipped.size())));
    if (!report.batch.isNull())
        console.print(
            QCoreApplication::translate("CommandLine", "To bring it back, undo %1.").arg(report.batch.toString()));
}

} // namespace

QString UndoCommand::name() const
{
    return u"undo"_s;
}

QString UndoCommand::usage() const
{
    return u"REG.famn [OPERATION|RECORD|--last]"_s;
}

QString UndoCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Takes an operation back, such as a whole import; the last change of a record; "
                                       "or your own last operation. What was changed since is left and listed.");
}

QList<QCommandLineOption> UndoCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"last"_s, QCoreApplication::translate(
                                   "CommandLine", "Your own last operation; so too when nothing is named. Undoing it "
                                                  "twice brings it back.")});
    return options;
}

Result<ExitCode> UndoCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    const QString wanted = invocation.arguments.value(1);
    if (!wanted.isEmpty() && invocation.parser.isSet(u"last"_s))
        return usageError(QString(u"--last "_s + wanted));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(target, targetOf(*opened.write, wanted));
    FAMN_ASSIGN(report, undoBatch(*opened.write, target.batch, {target.only, invocation.cancel}));
    if (invocation.console.json())
        invocation.console.printJson({{u"undone"_s, report.undone.toString()},
                                      {u"batch"_s, batchValue(report.batch)},
                                      {u"done"_s, toJson(report.done)},
                                      {u"skipped"_s, toJson(report.skipped)}});
    else
        print(invocation.console, report);
    return report.batch.isNull() ? ExitCode::Data : ExitCode::Done;
}

} // namespace famn
