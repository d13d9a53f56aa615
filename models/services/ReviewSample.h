#pragma once

#include "models/domain/Review.h"
#include "models/services/Actor.h"
#include "models/storage/JournalReader.h"

namespace famn {

/// What is to be looked at in a review of the log.
struct ReviewWish
{
    /// The first and last day, Swedish.
    QDate from;
    QDate to;
    /// How many operations are drawn at random, and the most lines for each of the other rules: 0 to mostReviewed.
    int randomSize = 20;
    int ruleSize = 10;
    CodeSet<ReviewRule> rules{ReviewRule::Random,     ReviewRule::OwnSurname,      ReviewRule::Night,
                              ReviewRule::ClosedCase, ReviewRule::ProtectedPerson, ReviewRule::ManyRecords};
    /// Below reviewSeeds; the same register, days, sizes and seed give the same draw.
    qint64 seed = 0;
};

/// So many families opened by one person within so many minutes are many.
inline constexpr int manyFamilies = 20;
inline constexpr int manyMinutes = 10;

/// One entry that was picked, and by which rules; all that it falls under, not only the one that picked it.
struct PickedEntry
{
    qint64 seq = 0;
    CodeSet<ReviewRule> rules;
};

struct ReviewSample
{
    /// In the order of the journal.
    QList<PickedEntry> picked;
    /// Entries of colleagues on those days.
    qint64 entries = 0;
    /// The reviewer's own, which somebody else has to review.
    qint64 ownEntries = 0;
};

/// Picks what ACTOR is to look at: every action that the journal knows, but nothing that ACTOR did. What one operation
/// did to one family counts once, and an operation is drawn once, so that an import of thousands does not fill the
/// sample. Staff have no address in the register, so relation by address cannot be told.
[[nodiscard]] Result<ReviewSample> pickEntries(const Connection &connection, const Actor &actor,
                                               const ReviewWish &wish);

} // namespace famn
