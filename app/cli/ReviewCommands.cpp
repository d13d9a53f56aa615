#include "app/cli/ReviewCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/domain/Labels.h"
#include "models/services/LogReviews.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<Code E>
QString keyList()
{
    QStringList keys;
    for (const auto &entry : codeKeys<E>)
        keys.append(QString::fromLatin1(entry.key));
    return keys.join(u", "_s);
}

QJsonObject jsonOf(const LogReview &review)
{
    return {{u"review"_s, review.id.uuid.toString()},
            {u"from"_s, isoDay(review.from)},
            {u"to"_s, isoDay(review.to)},
            {u"seed"_s, review.seed},
            {u"random"_s, review.randomSize},
            {u"per_rule"_s, review.ruleSize},
            {u"rules"_s, keysOf(review.rules)},
            {u"entries"_s, review.entries},
            {u"done"_s, review.doneAt ? QJsonValue(displayTime(*review.doneAt)) : QJsonValue()},
            {u"conclusion"_s, orNull(review.conclusion)}};
}

QJsonObject jsonOf(const ReviewLine &line)
{
    const LogReviewItem &item = line.item;
    return {{u"seq"_s, item.seq},
            {u"at"_s, displayTime(line.entry.at)},
            {u"who"_s, line.who},
            {u"action"_s, QString(keyOf(line.entry.action))},
            {u"kind"_s, line.entry.kind},
            {u"case_number"_s, line.caseNumber},
            {u"rules"_s, keysOf(item.rules)},
            {u"verdict"_s, item.verdict ? QJsonValue(QString(keyOf(*item.verdict))) : QJsonValue()},
            {u"note"_s, orNull(item.note)},
            {u"decided_by"_s, orNull(line.decidedBy)},
            {u"own"_s, line.own}};
}

Result<ExitCode> showOne(const Invocation &invocation, const ReviewView &view)
{
    if (invocation.console.json()) {
        QJsonObject object = jsonOf(view.review);
        QJsonArray lines;
        for (const ReviewLine &line : view.lines)
            lines.append(jsonOf(line));
        object.insert(u"made_by"_s, view.madeBy);
        object.insert(u"done_by"_s, orNull(view.doneBy));
        object.insert(u"undecided"_s, qint64(view.undecided()));
        object.insert(u"lines"_s, lines);
        invocation.console.printJson(object);
        return ExitCode::Done;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : reviewTable(view))
        FAMN_TRY(writer.writeRow(row));
    invocation.console.write(buffer.data());
    return ExitCode::Done;
}

Result<LogReviewId> reviewNamed(const QString &text)
{
    const auto id = Uuid::fromString(text);
    if (!id)
        return usageError(text);
    return LogReviewId{*id};
}

} // namespace

QString ReviewProposeCommand::name() const
{
    return u"log review propose"_s;
}

QString ReviewProposeCommand::usage() const
{
    return u"REG.famn"_s;
}

QString ReviewProposeCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Draws a sample of what colleagues did and stores it as a review of the log: at "
                       "random and by rules, of last month unless other days are named. Never what "
                       "you did yourself."));
}

QList<QCommandLineOption> ReviewProposeCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"from"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "From this day on, as 2026-03-01.")), u"DATE"_s});
    options.append({u"to"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "To this day, included.")), u"DATE"_s});
    options.append(
        {u"random"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "How many are drawn at random.")), u"N"_s, u"20"_s});
    options.append({u"per-rule"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The most for each other rule.")),
                    u"N"_s, u"10"_s});
    options.append({u"rules"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Only these rules, parted by commas: %1"))
                        .arg(keyList<ReviewRule>()),
                    u"RULES"_s});
    options.append(
        {u"seed"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "A number that makes the same draw again.")), u"N"_s});
    return options;
}

Result<ExitCode> ReviewProposeCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    ReviewWish wish = usualWish(invocation.clock.today());
    const auto &parser = invocation.parser;
    if (parser.isSet(u"from"_s)) {
        FAMN_ASSIGN(day, dayNamed(u"--from"_s, parser.value(u"from"_s)));
        wish.from = day;
    }
    if (parser.isSet(u"to"_s)) {
        FAMN_ASSIGN(day, dayNamed(u"--to"_s, parser.value(u"to"_s)));
        wish.to = day;
    }
    FAMN_ASSIGN(random, invocation.number(u"random"_s, 0, mostReviewed));
    FAMN_ASSIGN(perRule, invocation.number(u"per-rule"_s, 0, mostReviewed));
    wish.randomSize = random;
    wish.ruleSize = perRule;
    if (parser.isSet(u"rules"_s)) {
        const auto rules = CodeSet<ReviewRule>::fromText(parser.value(u"rules"_s));
        if (!rules)
            return usageError(QString(u"--rules "_s + parser.value(u"rules"_s)));
        wish.rules = *rules;
    }
    if (parser.isSet(u"seed"_s)) {
        bool ok = false;
        wish.seed = parser.value(u"seed"_s).toLongLong(&ok);
        if (!ok)
            return usageError(QString(u"--seed "_s + parser.value(u"seed"_s)));
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(id, beginReview(*opened.write, wish));
    FAMN_ASSIGN(view, showReview(*opened.write, id));
    if (invocation.console.json())
        return showOne(invocation, view);
    invocation.console.print(id.uuid.toString());
    invocation.console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Lines: %1, of %2 entries. Seed: %3."))
                                 .arg(view.lines.size())
                                 .arg(view.review.entries)
                                 .arg(view.review.seed));
    return ExitCode::Done;
}

QString ReviewShowCommand::name() const
{
    return u"log review show"_s;
}

QString ReviewShowCommand::usage() const
{
    return u"REG.famn [REVIEW]"_s;
}

QString ReviewShowCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Lists the reviews of the log, or the lines of one as CSV: who did what, when, "
                                        "and by which rule it was picked, without names of families."));
}

QList<QCommandLineOption> ReviewShowCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> ReviewShowCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    std::optional<LogReviewId> wanted;
    if (invocation.arguments.size() > 1) {
        FAMN_ASSIGN(id, reviewNamed(invocation.arguments.at(1)));
        wanted = id;
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    if (wanted) {
        FAMN_TRY(opened.write->run(
            [&](Change &change) { return change.note(JournalAction::Export, "log_review", wanted->uuid); }));
        FAMN_ASSIGN(view, showReview(*opened.write, *wanted));
        return showOne(invocation, view);
    }
    FAMN_ASSIGN(reviews, allReviews(opened.reg->writer(), opened.actor()));
    QJsonArray array;
    for (const LogReview &review : std::as_const(reviews)) {
        if (invocation.console.json())
            array.append(jsonOf(review));
        else
            invocation.console.print(QStringList{review.id.uuid.toString(), isoDay(review.from), isoDay(review.to),
                                                 review.doneAt ? displayTime(*review.doneAt) : u"-"_s}
                                         .join(u"  "_s));
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"reviews"_s, array}});
    return ExitCode::Done;
}

QString ReviewDecideCommand::name() const
{
    return u"log review decide"_s;
}

QString ReviewDecideCommand::usage() const
{
    return u"REG.famn REVIEW [ENTRY VERDICT]"_s;
}

QString ReviewDecideCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Notes what the reviewer thinks of one entry of a review, or with --conclusion "
                                        "finishes it. Nobody decides about what they did themselves."));
}

QList<QCommandLineOption> ReviewDecideCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"note"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "In words. The verdicts are: %1")).arg(keyList<ReviewVerdict>()),
         u"TEXT"_s});
    options.append(
        {u"conclusion"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "What came of the whole. Nothing of it is changed afterwards.")),
         u"TEXT"_s});
    return options;
}

Result<ExitCode> ReviewDecideCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"REVIEW"_s));
    FAMN_ASSIGN(id, reviewNamed(named));
    const bool finish = invocation.parser.isSet(u"conclusion"_s);
    std::optional<ReviewVerdict> verdict;
    qint64 seq = 0;
    if (!finish) {
        FAMN_ASSIGN(entry, invocation.argument(2, u"ENTRY"_s));
        FAMN_ASSIGN(text, invocation.argument(3, u"VERDICT"_s));
        bool ok = false;
        seq = entry.toLongLong(&ok);
        verdict = codeOf<ReviewVerdict>(text);
        if (!ok || !verdict)
            return usageError(ok ? text : entry);
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    if (finish) {
        FAMN_ASSIGN(batch, finishReview(*opened.write, id, invocation.parser.value(u"conclusion"_s)));
        return tellChanged(invocation, batch, {{u"review"_s, named}});
    }
    FAMN_ASSIGN(view, showReview(*opened.write, id));
    for (const ReviewLine &line : std::as_const(view.lines)) {
        if (line.item.seq != seq)
            continue;
        FAMN_ASSIGN(batch, decideLine(*opened.write, line.item.id, verdict, invocation.parser.value(u"note"_s)));
        return tellChanged(invocation, batch, {{u"review"_s, named}, {u"seq"_s, seq}});
    }
    return Error{ErrorCode::NotFound, {}, {u"log_review_item"_s}, {}};
}

} // namespace famn
