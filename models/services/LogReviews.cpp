#include "models/services/LogReviews.h"

#include "models/base/AtomicFile.h"
#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/IntakeSettings.h"
#include "models/services/RecordFinder.h"
#include "models/services/RuleError.h"
#include "models/services/import/CsvWriter.h"
#include "models/storage/FamilyReads.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> mayReview(const Actor &actor, Verb verb)
{
    if (!allows(actor, verb, Subject::LogReviews))
        return Error{ErrorCode::Denied, {}, {u"log_review"_s}, {}};
    return done();
}

Result<void> checkWish(const ReviewWish &wish, const QDate &today)
{
    LogReview review;
    review.from = wish.from;
    review.to = wish.to;
    review.seed = wish.seed;
    review.randomSize = wish.randomSize;
    review.ruleSize = wish.ruleSize;
    review.rules = wish.rules;
    for (const Violation &violation : validate(review, today)) {
        if (violation.severity == Violation::Severity::Error)
            return ruleError("log_review", violation.field.toLatin1().constData(), violation.code);
    }
    return done();
}

bool isBy(const JournalEntry &entry, const Actor &actor)
{
    return actor.staff.isNull() ? entry.actor.isNull() && entry.slot == actor.slot : entry.actor == actor.staff;
}

Result<JournalEntry> entryOf(JournalReader &reader, qint64 seq)
{
    FAMN_ASSIGN(entry, reader.entryAt(seq));
    if (!entry)
        return Error{ErrorCode::NotFound, {}, {u"journal"_s}, {}};
    return *entry;
}

QString say(const char *text)
{
    return QCoreApplication::translate("LogReviews", text);
}

} // namespace

qsizetype ReviewView::undecided() const
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const ReviewLine &line) { return !line.item.verdict; });
}

qint64 anySeed()
{
    return qint64(QRandomGenerator::system()->generate());
}

ReviewWish usualWish(const QDate &today)
{
    ReviewWish wish;
    const QDate first(today.year(), today.month(), 1);
    wish.from = first.addMonths(-1);
    wish.to = first.addDays(-1);
    wish.seed = anySeed();
    return wish;
}

Result<LogReviewId> beginReview(WritePath &write, const ReviewWish &wish)
{
    FAMN_TRY(mayReview(write.actor(), Verb::Create));
    FAMN_TRY(checkWish(wish, write.clock().today()));
    return write.give<LogReviewId>([&](Change &change) -> Result<LogReviewId> {
        FAMN_ASSIGN(sample, pickEntries(change.connection(), change.actor(), wish));
        LogReview review;
        review.from = wish.from;
        review.to = wish.to;
        review.seed = wish.seed;
        review.randomSize = wish.randomSize;
        review.ruleSize = wish.ruleSize;
        review.rules = wish.rules;
        review.entries = sample.entries;
        FAMN_ASSIGN(stored, change.insert(review));
        for (const PickedEntry &picked : std::as_const(sample.picked)) {
            LogReviewItem item;
            item.review = stored.id;
            item.seq = picked.seq;
            item.rules = picked.rules;
            FAMN_TRY(change.insert(item));
        }
        return stored.id;
    });
}

Result<QList<LogReview>> allReviews(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayReview(actor, Verb::Read));
    return RecordTable<LogReview>(connection).where(u"WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC"_s);
}

Result<ReviewView> showReview(WritePath &write, const LogReviewId &id)
{
    FAMN_TRY(mayReview(write.actor(), Verb::Read));
    const Connection &connection = write.openRegister().writer();
    FAMN_ASSIGN(review, RecordTable<LogReview>(connection).living(id));
    FAMN_ASSIGN(items, RecordTable<LogReviewItem>(connection)
                           .where(u"WHERE review = ? AND deleted_at IS NULL ORDER BY seq"_s, {id.uuid.toBytes()}));
    FAMN_ASSIGN(names, staffNames(connection));
    FAMN_TRY(write.run([&](Change &change) { return change.note(JournalAction::Read, "log_review", id.uuid); }));
    ReviewView view{review, names.value(review.stamp.createdBy), names.value(review.doneBy), {}};
    JournalReader reader(connection);
    for (const LogReviewItem &item : std::as_const(items)) {
        FAMN_ASSIGN(entry, entryOf(reader, item.seq));
        FAMN_ASSIGN(family, reader.familyOf({entry.kind, entry.record}));
        view.lines.append({item, entry, names.value(entry.actor), maskedCaseNumber(family), names.value(item.decidedBy),
                           isBy(entry, write.actor())});
    }
    return view;
}

Result<Uuid> decideLine(WritePath &write, const LogReviewItemId &id, const std::optional<ReviewVerdict> &verdict,
                        const QString &note)
{
    FAMN_TRY(mayReview(write.actor(), Verb::Change));
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<LogReviewItem>().living(id));
        JournalReader reader(change.connection());
        FAMN_ASSIGN(entry, entryOf(reader, stored.seq));
        if (isBy(entry, change.actor()))
            return Error{ErrorCode::ReviewOwn, {}, {u"log_review_item"_s}, {}};
        LogReviewItem after = stored;
        after.verdict = verdict;
        after.note = verdict ? cleaned(note) : QString();
        if (after.verdict == stored.verdict && after.note == stored.note)
            return done();
        after.decidedBy = verdict ? change.actor().staff : StaffId();
        after.decidedAt = verdict ? std::optional(change.now()) : std::nullopt;
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> finishReview(WritePath &write, const LogReviewId &id, const QString &conclusion)
{
    FAMN_TRY(mayReview(write.actor(), Verb::Change));
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<LogReview>().living(id));
        FAMN_ASSIGN(open, change.table<LogReviewItem>().where(
                              u"WHERE review = ? AND deleted_at IS NULL AND verdict IS NULL"_s, {id.uuid.toBytes()}));
        if (!stored.doneAt && !open.isEmpty())
            return ruleError("log_review", "verdict", ViolationCode::Missing);
        LogReview after = stored;
        after.doneAt = change.now();
        after.doneBy = change.actor().staff;
        after.conclusion = cleaned(conclusion);
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<std::optional<ReviewDue>> reviewDue(const Connection &connection, const Actor &actor)
{
    if (!allows(actor, Verb::Create, Subject::LogReviews))
        return std::optional<ReviewDue>();
    FAMN_ASSIGN(reviews, allReviews(connection, actor));
    FAMN_ASSIGN(rules, intakeRules(connection));
    // Without a review it runs from the first day that there is a log of.
    FAMN_ASSIGN(first, JournalReader(connection).firstAt());
    if (!first)
        return std::optional<ReviewDue>();
    Instant last = *first;
    ReviewDue due;
    for (const LogReview &review : std::as_const(reviews)) {
        if (review.doneAt)
            last = std::max(last, *review.doneAt);
        else if (due.begun.isNull())
            due.begun = review.id;
    }
    due.on = rules.deadlines.lastDay(Deadline::LogReviewed, swedishDay(last));
    return std::optional(due);
}

Result<void> saveReview(WritePath &write, const LogReviewId &id, const QString &path)
{
    FAMN_TRY(mayReview(write.actor(), Verb::Read));
    FAMN_TRY(write.run([&](Change &change) { return change.note(JournalAction::Export, "log_review", id.uuid); }));
    FAMN_ASSIGN(view, showReview(write, id));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : reviewTable(view))
        FAMN_TRY(writer.writeRow(row));
    return writeFileAtomically(path, buffer.data(), FileAccess::OwnerOnly);
}

QList<QStringList> reviewTable(const ReviewView &view)
{
    QList<QStringList> rows{
        {say(QT_TRANSLATE_NOOP("LogReviews", "Entry")), say(QT_TRANSLATE_NOOP("LogReviews", "When")),
         say(QT_TRANSLATE_NOOP("LogReviews", "Who")), say(QT_TRANSLATE_NOOP("LogReviews", "Did")),
         say(QT_TRANSLATE_NOOP("LogReviews", "Kind")), say(QT_TRANSLATE_NOOP("LogReviews", "Case")),
         say(QT_TRANSLATE_NOOP("LogReviews", "Rules")), say(QT_TRANSLATE_NOOP("LogReviews", "Verdict")),
         say(QT_TRANSLATE_NOOP("LogReviews", "Note")), say(QT_TRANSLATE_NOOP("LogReviews", "Decided by")),
         say(QT_TRANSLATE_NOOP("LogReviews", "Decided"))}};
    for (const ReviewLine &line : view.lines) {
        const LogReviewItem &item = line.item;
        rows.append({QString::number(item.seq), displayTime(line.entry.at), line.who, QString(keyOf(line.entry.action)),
                     line.entry.kind, line.caseNumber, label(item.rules),
                     item.verdict ? label(*item.verdict) : QString(), item.note, line.decidedBy,
                     item.decidedAt ? displayTime(*item.decidedAt) : QString()});
    }
    return rows;
}

} // namespace famn
