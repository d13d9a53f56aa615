#pragma once

#include "models/services/ReviewSample.h"
#include "models/services/WritePath.h"

namespace famn {

/// Checks of the log that managers make (SoLPuL 2001:454 10 §: systematic, again and again). Stored as records, so
/// that who looked at what, and what came of it, can be shown later. Denied for who may not.

/// Draws a sample and stores it as a review. Invalid for days to come, an end before its start, and sizes out of range.
/// Gives the review's id.
[[nodiscard]] Result<LogReviewId> beginReview(WritePath &write, const ReviewWish &wish);
/// A seed for a review whose sample nobody chooses.
[[nodiscard]] qint64 anySeed();
/// The last whole month before TODAY, which is what is usually reviewed.
[[nodiscard]] ReviewWish usualWish(const QDate &today);

/// One entry of a review: who did what and when. Never a name of a family or person outside the office.
struct ReviewLine
{
    LogReviewItem item;
    JournalEntry entry;
    /// Empty for who has no staff record.
    QString who;
    /// As maskedCaseNumber() gives it.
    QString caseNumber;
    QString decidedBy;
    /// The reader did it; somebody else has to review it.
    bool own = false;
};

struct ReviewView
{
    LogReview review;
    QString madeBy;
    QString doneBy;
    QList<ReviewLine> lines;
    [[nodiscard]] qsizetype undecided() const;
};

/// A review with its lines. Reading it is noted in the journal, before anything is given out.
[[nodiscard]] Result<ReviewView> showReview(WritePath &write, const LogReviewId &id);
/// All of them, the latest first.
[[nodiscard]] Result<QList<LogReview>> allReviews(const Connection &connection, const Actor &actor);

/// What the reviewer thinks of one line; nothing takes it back. Anything but "fine" wants words. Errors: ReviewOwn for
/// what the actor did, ReviewDone, Invalid, NotFound. Gives the operation's id, which can be undone until the review
/// is finished.
[[nodiscard]] Result<Uuid> decideLine(WritePath &write, const LogReviewItemId &id,
                                      const std::optional<ReviewVerdict> &verdict, const QString &note);
/// Finishes a review: Invalid while a line has no verdict, and for an empty conclusion. Nothing of it changes from then
/// on, by undo neither.
[[nodiscard]] Result<Uuid> finishReview(WritePath &write, const LogReviewId &id, const QString &conclusion);

/// The reviews' deadline (D19) for who may review; nothing for everybody else.
struct ReviewDue
{
    /// The last day on which the next one is in time.
    QDate on;
    /// One that is begun and not finished; null when there is none.
    LogReviewId begun;
};
[[nodiscard]] Result<std::optional<ReviewDue>> reviewDue(const Connection &connection, const Actor &actor);

/// Writes a review as CSV to PATH, without names of families. Noted in the journal before anything leaves. Errors of
/// showReview() and of writing files.
[[nodiscard]] Result<void> saveReview(WritePath &write, const LogReviewId &id, const QString &path);

/// A review as a table without names of families: the titles, then a row for each line, in the language of the program.
[[nodiscard]] QList<QStringList> reviewTable(const ReviewView &view);

} // namespace famn
