#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

#include <QDate>

namespace famn {

/// Why an entry of the journal is looked at.
enum class ReviewRule {
    /// It was drawn.
    Random,
    /// Who did it has the surname of somebody in the family.
    OwnSurname,
    /// It was done between 22 and 6, Swedish time.
    Night,
    /// Everything of the family's had ended before that day.
    ClosedCase,
    /// The family is protected.
    ProtectedPerson,
    /// It is one of many families that were opened in a short time.
    ManyRecords,
};
template<>
inline constexpr auto codeKeys<ReviewRule> = std::to_array<CodeKey<ReviewRule>>({
    {ReviewRule::Random, "slump"},
    {ReviewRule::OwnSurname, "eget_efternamn"},
    {ReviewRule::Night, "natt"},
    {ReviewRule::ClosedCase, "avslutat"},
    {ReviewRule::ProtectedPerson, "skyddad"},
    {ReviewRule::ManyRecords, "manga"},
});

/// What the reviewer thinks of an entry.
enum class ReviewVerdict { Fine, Ask, Misuse };
template<>
inline constexpr auto codeKeys<ReviewVerdict> = std::to_array<CodeKey<ReviewVerdict>>({
    {ReviewVerdict::Fine, "utan_anmarkning"},
    {ReviewVerdict::Ask, "fraga"},
    {ReviewVerdict::Misuse, "missbruk"},
});

/// The most entries that are drawn, and the most for each rule.
inline constexpr int mostReviewed = 500;
/// Seeds lie below this.
inline constexpr qint64 reviewSeeds = qint64(1) << 32;

/// One check of the log, as SoLPuL (2001:454) 10 § asks for: which days, how its sample was drawn, what came of it.
struct LogReview
{
    LogReviewId id;
    /// The first and last day that were looked at.
    QDate from;
    QDate to;
    /// The draw can be made again from it.
    qint64 seed = 0;
    /// How many entries were to be drawn, and the most for each rule.
    int randomSize = 0;
    int ruleSize = 0;
    CodeSet<ReviewRule> rules;
    /// How many entries of colleagues the journal had of those days.
    qint64 entries = 0;
    /// Set when it is finished; nothing of it changes from then on.
    std::optional<Instant> doneAt;
    StaffId doneBy;
    QString conclusion;
    Stamp stamp;
    friend bool operator==(const LogReview &, const LogReview &) = default;
};

/// One entry of the journal in a review.
struct LogReviewItem
{
    LogReviewItemId id;
    LogReviewId review;
    /// The entry's number in the journal.
    qint64 seq = 0;
    CodeSet<ReviewRule> rules;
    std::optional<ReviewVerdict> verdict;
    QString note;
    StaffId decidedBy;
    std::optional<Instant> decidedAt;
    Stamp stamp;
    friend bool operator==(const LogReviewItem &, const LogReviewItem &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const LogReview &review, const QDate &today);
[[nodiscard]] Violations validate(const LogReviewItem &item, const QDate &today);

/// Whether that moment lies between 22 and 6, Swedish time.
[[nodiscard]] bool atNight(Instant moment);
/// What two names of people have to have in common: the surname, folded, of a name "Given Surname"; both parts of
/// "Given Berg-Ek". Empty for a name of one word.
[[nodiscard]] QStringList surnamesOf(const QString &name);

} // namespace famn
