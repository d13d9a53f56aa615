#pragma once

#include "models/domain/Retention.h"
#include "models/services/Access.h"
#include "models/storage/FamilyFile.h"

namespace famn {

/// Statutory weeding (gallring, SoL 2025:400 ch. 16): once a month somebody proposes which families' files have had
/// their time, somebody else approves, and then they are gone for good: no undo, no trace of their content in the file.
/// The proposal and its lines stay as the protocol.

/// A family whose years have passed.
struct RetentionCase
{
    FamilyId family;
    /// As lists show it: a protected family is masked.
    QString name;
    QString caseNumber;
    /// The kind of record whose years ended last.
    QString rule;
    QDate lastEntry;
    /// The day on which the years were over, and the one by which weeding is to be done.
    QDate over;
    QDate due;
    /// Why it stays all the same.
    std::optional<Preserved> kept;
};

/// What would go today, and what stays though its years have passed.
struct RetentionPreview
{
    QList<RetentionCase> goes;
    QList<RetentionCase> stays;
};
/// Errors: Denied, Cancelled.
[[nodiscard]] Result<RetentionPreview> previewRetention(const Connection &connection, const Actor &actor,
                                                        const QDate &today, const Progress &progress = {},
                                                        const CancelToken &cancel = {});

/// Stores what previewRetention() gives as a proposal; one without any family is done at once, and proves that somebody
/// looked. Errors: Denied, Conflict (another proposal waits), Usage (came in with the recovery sheet, which is nobody).
[[nodiscard]] Result<RetentionProposalId> proposeRetention(WritePath &write, const CancelToken &cancel = {});
/// Takes a family out of a proposal that waits, for REASON; an empty one puts it back. Errors: Denied, NotFound,
/// Conflict (no longer waits), Invalid.
[[nodiscard]] Result<Uuid> takeOut(WritePath &write, const RetentionItemId &item, const QString &reason);
/// Gives a proposal that waits up. Errors: Denied, NotFound, Conflict.
[[nodiscard]] Result<Uuid> dropProposal(WritePath &write, const RetentionProposalId &id);

/// One line of a proposal as people see it.
struct RetentionLine
{
    RetentionItem item;
    /// Empty when the family is gone.
    QString name;
    QString caseNumber;
};

/// A proposal, whatever became of it: the protocol, once it is carried out. Repeats nothing of what went.
struct RetentionProtocol
{
    RetentionProposal proposal;
    QString proposedBy;
    QString approvedBy;
    QList<RetentionLine> lines;
    /// Of all lines together, by kind.
    QMap<QString, qint64> counts;
    qint64 weeded = 0;
    /// Lines that are to go and have not gone.
    qint64 left = 0;
};
/// Errors: Denied, NotFound.
[[nodiscard]] Result<RetentionProtocol> retentionProtocol(const Connection &connection, const Actor &actor,
                                                          const RetentionProposalId &id);
/// Latest first. Error: Denied.
[[nodiscard]] Result<QList<RetentionProposal>> retentionProposals(const Connection &connection, const Actor &actor);

/// Whether PROPOSAL waits for somebody: to be approved, or gone on with.
[[nodiscard]] bool isOpen(const RetentionProposal &proposal);
/// Whether ACTOR made PROPOSAL, by the key or the person: somebody else approves it.
[[nodiscard]] bool isProposer(const Actor &actor, const RetentionProposal &proposal);

/// Approves a proposal and deletes its families, each in a transaction of its own; what changed since it was made, and
/// what is to be kept by now, is left and says so. CANCEL stops between families: those that are gone are gone, and
/// approving again goes on. Errors: Denied, NotFound, SecondPersonMissing (there is one, or it is who made it),
/// Conflict (dropped or done), Cancelled.
[[nodiscard]] Result<RetentionProtocol> approveRetention(OpenRegister &opened, const RetentionProposalId &id,
                                                         const Progress &progress = {}, const CancelToken &cancel = {});
/// What approveRetention() does once it is known that two people have keys. BACKUPDAYS is how long a backup lives.
[[nodiscard]] Result<RetentionProtocol> carryOut(WritePath &write, const RetentionProposalId &id, int backupDays,
                                                 const Progress &progress = {}, const CancelToken &cancel = {});

/// What weeding waits for.
enum class RetentionDue {
    /// A month has passed without a proposal.
    Propose,
    /// Somebody else's proposal is to be looked through and approved.
    Approve,
};
/// What weeding waits for of ACTOR; nothing for who may not weed.
[[nodiscard]] Result<std::optional<RetentionDue>> retentionDue(const Connection &connection, const Actor &actor,
                                                               const QDate &today);

} // namespace famn
