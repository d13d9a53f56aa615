#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Family.h"

#include <span>

namespace famn {

struct RetentionProposal;
struct RetentionItem;
using RetentionProposalId = Id<RetentionProposal>;
using RetentionItemId = Id<RetentionItem>;

/// When records of one kind stop holding a family's file back from weeding (gallring). The file goes as a whole, when
/// for every record in it the years since its latest entry have passed.
struct RetentionRule
{
    /// FieldMap::kind.
    const char *kind = nullptr;
    /// The columns (days or instants) that say when something was entered; a change after the record was made counts
    /// too.
    std::span<const char *const> entries;
    /// How many years beyond those of the law (Deadline::FamilyWeeded, which a plan for documents may lengthen).
    int more = 0;
    /// What starts the clock: English, for translation.
    const char *start = nullptr;
};

/// All rules, one for each kind of record that a family's file may hold.
[[nodiscard]] std::span<const RetentionRule> retentionRules();
/// Null for kinds that no family's file holds.
[[nodiscard]] const RetentionRule *retentionRule(const QString &kind);
/// In the language of the program.
[[nodiscard]] QString startOf(const RetentionRule &rule);
/// The section of law that all of them come from.
[[nodiscard]] QString retentionSource();

/// Why a family's file stays though its years have passed.
enum class Preserved {
    /// A child may have been placed there: SoL (2025:400) 16:2.
    Placement,
    /// Research: the counties of Östergötland, Gotland and Västernorrland, and Göteborg keep everything (SoF 13:1).
    Research,
    /// Research elsewhere: somebody in the family was born on the 5th, 15th or 25th (SoF 13:1, SoL 16:4).
    BirthDay,
    /// Nobody said in which municipality the register is kept, so nobody can say whether research keeps it.
    MunicipalityUnknown,
    /// An application has not been ended; somebody has to end it first.
    OpenApplication,
    /// Somebody took it out of the proposal.
    TakenOut,
};
template<>
inline constexpr auto codeKeys<Preserved> = std::to_array<CodeKey<Preserved>>({
    {Preserved::Placement, "placering"},
    {Preserved::Research, "forskning"},
    {Preserved::BirthDay, "fodelsedag"},
    {Preserved::MunicipalityUnknown, "kommun_okand"},
    {Preserved::OpenApplication, "oppen_ansokan"},
    {Preserved::TakenOut, "undantagen"},
});
[[nodiscard]] QString label(Preserved code);

/// Whether the municipality CODE keeps everything for research.
[[nodiscard]] bool keepsForResearch(const QString &code);
/// Whether who was born on DAY is kept for research everywhere.
[[nodiscard]] bool isResearchBirthday(const QDate &day);
/// The day by which weeding must be done, when the years were over on DAY: the end of the next calendar year.
[[nodiscard]] QDate weedBy(const QDate &day);

/// What becomes of a proposal.
enum class ProposalStatus { Proposed, Approved, Done, Dropped };
template<>
inline constexpr auto codeKeys<ProposalStatus> = std::to_array<CodeKey<ProposalStatus>>({
    {ProposalStatus::Proposed, "forslag"},
    {ProposalStatus::Approved, "godkant"},
    {ProposalStatus::Done, "utfort"},
    {ProposalStatus::Dropped, "forkastat"},
});
[[nodiscard]] QString label(ProposalStatus code);

/// A list of families whose files are to be deleted for good, made by one person (its stamp says who and when) and
/// approved by another. Approved, and not done, it was stopped half-way.
struct RetentionProposal
{
    RetentionProposalId id;
    ProposalStatus status = ProposalStatus::Proposed;
    /// The key slot it was made with: whoever approves came in with another.
    Uuid madeSlot;
    StaffId approvedBy;
    Uuid approvedSlot;
    std::optional<Instant> approvedAt;
    std::optional<Instant> finishedAt;
    /// The day on which the last backup that still holds what was deleted is to be gone.
    QDate backupsUntil;
    Stamp stamp;
    friend bool operator==(const RetentionProposal &, const RetentionProposal &) = default;
};

enum class ItemStatus { Proposed, TakenOut, Changed, Weeded };
template<>
inline constexpr auto codeKeys<ItemStatus> = std::to_array<CodeKey<ItemStatus>>({
    {ItemStatus::Proposed, "foreslagen"},
    {ItemStatus::TakenOut, "undantagen"},
    {ItemStatus::Changed, "andrad"},
    {ItemStatus::Weeded, "gallrad"},
});
[[nodiscard]] QString label(ItemStatus code);

/// One family of a proposal. Says nothing about it but its id, so that the line may be kept when the family is gone.
struct RetentionItem
{
    RetentionItemId id;
    RetentionProposalId proposal;
    /// No reference: it goes on naming what is no longer there.
    FamilyId family;
    /// The kind of the record that held the file back longest: the rule it goes by.
    QString rule;
    QDate lastEntry;
    /// Weeding is to be done by this day.
    QDate due;
    ItemStatus status = ItemStatus::Proposed;
    /// Why somebody took it out; goes with the family.
    QString reason;
    std::optional<Instant> weededAt;
    /// How many records of which kinds went: "application=1;family=1;person=2".
    QString counts;
    Stamp stamp;
    friend bool operator==(const RetentionItem &, const RetentionItem &) = default;
};

[[nodiscard]] Violations validate(const RetentionProposal &proposal, const QDate &today);
[[nodiscard]] Violations validate(const RetentionItem &item, const QDate &today);

} // namespace famn
