#include "app/cli/IntakeCommands.h"

#include "app/cli/RegisterKeys.h"
#include "models/domain/Labels.h"
#include "models/services/Claims.h"
#include "models/services/History.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Queue.h"
#include "models/services/RecordFinder.h"
#include "models/storage/FamilyReads.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QCommandLineOption reasonOption()
{
    return {u"reason"_s, QCoreApplication::translate("CommandLine", "Why; stands in the journal."), u"TEXT"_s};
}

/// The one application among APPLICATIONS of a family that somebody means: the only one that goes on, or the only one.
Result<ApplicationId> meantOf(QList<Application> applications)
{
    const auto ended = [](const Application &one) { return one.stage == ApplicationStage::Ended; };
    if (!std::all_of(applications.cbegin(), applications.cend(), ended))
        applications.removeIf(ended);
    if (applications.isEmpty())
        return Error{ErrorCode::NotFound, {}, {u"application"_s}, {}};
    if (applications.size() == 1)
        return applications.first().id;
    QStringList ids;
    for (const Application &one : std::as_const(applications))
        ids.append(one.id.uuid.toString());
    return usageError(QCoreApplication::translate("CommandLine", "the family has several applications, name one: %1")
                          .arg(ids.join(u", "_s)));
}

} // namespace

Result<ApplicationId> applicationNamed(OpenRegister &opened, const QString &text)
{
    FAMN_ASSIGN(record, findRecord(*opened.write, text));
    if (record.kind == "application"_L1)
        return ApplicationId{record.id};
    JournalReader reader(opened.reg->writer());
    FAMN_ASSIGN(family, reader.familyOf(record));
    if (!family || !allows(opened.actor(), Verb::Read, Subject::Applications))
        return Error{ErrorCode::NotFound, {}, {u"application"_s}, {}};
    FAMN_ASSIGN(applications, applicationsOf(opened.reg->writer(), family->family));
    return meantOf(applications);
}

namespace {

/// An open register and the application in it that the first two arguments name.
struct Target
{
    OpenRegister opened;
    ApplicationId application;
};

Result<Target> targetOf(const Invocation &invocation)
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"APPLICATION"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(application, applicationNamed(opened, wanted));
    return Target{std::move(opened), application};
}

ExitCode tell(const Invocation &invocation, const ApplicationId &application, const Uuid &batch)
{
    return tellChanged(invocation, batch, {{u"application"_s, application.uuid.toString()}});
}

template<Code E>
QString keysText()
{
    QStringList keys;
    for (const auto &entry : codeKeys<E>)
        keys.append(QString(QLatin1StringView(entry.key)));
    return keys.join(u", "_s);
}

template<Code E>
Result<E> codeIn(const QString &name, const QString &text)
{
    const auto code = codeOf<E>(text);
    if (!code)
        return usageError(QCoreApplication::translate("CommandLine", "%1 needs one of %2").arg(name, keysText<E>()));
    return *code;
}

template<Code E>
Result<void> takeCode(const QCommandLineParser &parser, const QString &option, std::optional<E> &target)
{
    if (!parser.isSet(option))
        return done();
    FAMN_ASSIGN(code, codeIn<E>(u"--"_s + option, parser.value(option)));
    target = code;
    return done();
}

Result<void> takeAnswer(const QCommandLineParser &parser, const QString &option, std::optional<bool> &target)
{
    if (!parser.isSet(option))
        return done();
    const QString text = parser.value(option);
    if (text != "yes"_L1 && text != "no"_L1)
        return usageError(QCoreApplication::translate("CommandLine", "--%1 needs yes or no").arg(option));
    target = text == "yes"_L1;
    return done();
}

Result<StageMove> moveIn(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    StageMove move;
    FAMN_ASSIGN(stage, codeIn<ApplicationStage>(u"STAGE"_s, invocation.arguments.value(2)));
    move.to = stage;
    move.why = parser.value(u"reason"_s);
    FAMN_TRY(takeCode(parser, u"outcome"_s, move.outcome));
    FAMN_TRY(takeCode(parser, u"cause"_s, move.reason));
    FAMN_TRY(takeCode(parser, u"initiator"_s, move.initiator));
    FAMN_TRY(takeAnswer(parser, u"alternative"_s, move.alternativeConsidered));
    for (const QString &key : parser.value(u"more-causes"_s).split(u',', Qt::SkipEmptyParts)) {
        FAMN_ASSIGN(more, codeIn<OutcomeReason>(u"--more-causes"_s, key.trimmed()));
        move.secondaryReasons.insert(more);
    }
    if (parser.isSet(u"until"_s)) {
        FAMN_ASSIGN(day, dayNamed(u"--until"_s, parser.value(u"until"_s)));
        move.dormantUntil = day;
    }
    const QString anew = parser.value(u"reconsider"_s);
    if (anew == "no"_L1) {
        move.mayReconsider = false;
    } else if (!anew.isEmpty()) {
        FAMN_ASSIGN(day, dayNamed(u"--reconsider"_s, anew));
        move.mayReconsider = true;
        move.reconsiderOn = day;
    }
    return move;
}

Result<ExitCode> tellStages(const Invocation &invocation, const Target &target)
{
    FAMN_ASSIGN(choices, stageChoices(target.opened.reg->writer(), target.opened.actor(), target.application));
    const Application &application = choices.application;
    QJsonArray stages;
    QStringList lines{u"%1 (%2)"_s.arg(QString(keyOf(application.stage)), label(application.stage))};
    for (const ApplicationStage stage : std::as_const(choices.stages)) {
        const bool why = needsWhy(application, stage, choices.experienced);
        stages.append(QJsonObject{{u"stage"_s, QString(keyOf(stage))}, {u"needs_reason"_s, why}});
        const QString line = why ? QCoreApplication::translate("CommandLine", "can become %1 (%2), with a reason")
                                 : QCoreApplication::translate("CommandLine", "can become %1 (%2)");
        lines.append(u"  "_s + line.arg(QString(keyOf(stage)), label(stage)));
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"application"_s, application.id.uuid.toString()},
                                      {u"stage"_s, QString(keyOf(application.stage))},
                                      {u"experienced"_s, choices.experienced},
                                      {u"stages"_s, stages}});
    else
        invocation.console.print(lines.join(u'\n'));
    return ExitCode::Done;
}

} // namespace

QString ClaimCommand::name() const
{
    return u"claim"_s;
}

QString ClaimCommand::usage() const
{
    return u"REG.famn APPLICATION"_s;
}

QString ClaimCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Makes an application yours that is nobody's, or that of somebody who is away and "
                       "for whom you stand in. Named by its id, or by its family's case number.");
}

QList<QCommandLineOption> ClaimCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> ClaimCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(target, targetOf(invocation));
    FAMN_ASSIGN(batch, claimApplication(*target.opened.write, target.application));
    return tell(invocation, target.application, batch);
}

QString HandOverCommand::name() const
{
    return u"hand-over"_s;
}

QString HandOverCommand::usage() const
{
    return u"REG.famn APPLICATION"_s;
}

QString HandOverCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Gives an application to a colleague, or back to those that nobody has. Somebody "
                       "else's needs a reason.");
}

QList<QCommandLineOption> HandOverCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"to"_s, QCoreApplication::translate("CommandLine", "To whom; nobody without it."), u"COLLEAGUE"_s});
    options.append(reasonOption());
    return options;
}

Result<ExitCode> HandOverCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(target, targetOf(invocation));
    const Connection &connection = target.opened.reg->writer();
    HandOver wish;
    wish.application = target.application;
    wish.why = invocation.parser.value(u"reason"_s);
    FAMN_ASSIGN(stored, RecordTable<Application>(connection).find(target.application));
    wish.from = stored.owner;
    if (invocation.parser.isSet(u"to"_s)) {
        FAMN_ASSIGN(to, staffNamed(connection, invocation.parser.value(u"to"_s)));
        wish.to = to;
    }
    FAMN_ASSIGN(batch, handOver(*target.opened.write, wish));
    return tell(invocation, target.application, batch);
}

QString NextTryCommand::name() const
{
    return u"next-try"_s;
}

QString NextTryCommand::usage() const
{
    return u"REG.famn APPLICATION DATE"_s;
}

QString NextTryCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Says on which day the family is tried again.");
}

QList<QCommandLineOption> NextTryCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> NextTryCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(day, dayNamed(u"DATE"_s, invocation.arguments.value(2)));
    FAMN_ASSIGN(target, targetOf(invocation));
    FAMN_ASSIGN(batch, setNextTry(*target.opened.write, target.application, day));
    return tell(invocation, target.application, batch);
}

QString StageCommand::name() const
{
    return u"stage"_s;
}

QString StageCommand::usage() const
{
    return u"REG.famn APPLICATION [STAGE]"_s;
}

QString StageCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Moves an application to another stage. Without a stage it tells where it is and "
                       "what it can become.");
}

QList<QCommandLineOption> StageCommand::options() const
{
    const auto text = [](const char *words) { return QCoreApplication::translate("CommandLine", words); };
    QList<QCommandLineOption> options = unlockOptions();
    options.append(reasonOption());
    options.append({u"until"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Dormant until this day.")), u"DATE"_s});
    options.append(
        {u"outcome"_s, text(QT_TRANSLATE_NOOP("CommandLine", "How it ended: %1")).arg(keysText<Outcome>()), u"KEY"_s});
    options.append({u"cause"_s,
                    text(QT_TRANSLATE_NOOP("CommandLine", "Why it ended: %1")).arg(keysText<OutcomeReason>()),
                    u"KEY"_s});
    options.append({u"more-causes"_s,
                    text(QT_TRANSLATE_NOOP("CommandLine", "Causes beside the first, parted by commas.")), u"KEYS"_s});
    options.append({u"initiator"_s,
                    text(QT_TRANSLATE_NOOP("CommandLine", "Who ended it, where the outcome does not say: %1"))
                        .arg(keysText<Initiator>()),
                    u"KEY"_s});
    options.append({u"alternative"_s,
                    text(QT_TRANSLATE_NOOP("CommandLine",
                                           "Declined: whether another kind of assignment was thought of, yes or no.")),
                    u"ANSWER"_s});
    options.append({u"reconsider"_s,
                    text(QT_TRANSLATE_NOOP("CommandLine", "Declined: the day it is judged anew, or no.")), u"DATE"_s});
    return options;
}

Result<ExitCode> StageCommand::run(const Invocation &invocation) const
{
    if (invocation.arguments.value(2).isEmpty()) {
        FAMN_ASSIGN(target, targetOf(invocation));
        return tellStages(invocation, target);
    }
    FAMN_ASSIGN(move, moveIn(invocation));
    FAMN_ASSIGN(target, targetOf(invocation));
    FAMN_ASSIGN(batch, moveStage(*target.opened.write, target.application, move));
    return tell(invocation, target.application, batch);
}

} // namespace famn
