#pragma once

#include "models/base/Progress.h"
#include "models/domain/DuplicateGrounds.h"
#include "models/domain/ListRows.h"
#include "models/services/WritePath.h"

namespace famn {

/// Two families that are likely one.
struct DuplicatePair
{
    /// The one with the lower case number.
    FamilyRow one;
    FamilyRow other;
    DuplicateGrounds grounds;
};

struct DuplicatePairs
{
    /// The surest first.
    QList<DuplicatePair> pairs;
    /// How many were left out because either is protected: those say nothing, not even what they have in common.
    int protectedPairs = 0;
    /// There are more than these, or more to compare than is sensible.
    bool more = false;
};

struct PairOptions
{
    Progress progress;
    CancelToken cancel;
};

/// Every two families that likely() are one, without those that somebody said are not. Looks at families that share a
/// phone, an e-mail, an address, both adults' names, or a name that sounds the same at one postcode; what many share (a
/// block of flats, an office's phone) is passed over. Denied when ACTOR may not read families; Cancelled.
[[nodiscard]] Result<DuplicatePairs> likelyPairs(const Connection &connection, const Actor &actor, bool training,
                                                 const PairOptions &options = {});

/// Remembers in the register that two families are not the same. A setting, so it is undone like every change. NotFound
/// when either is not there. Gives the operation's id, null when it was so already.
[[nodiscard]] Result<Uuid> keepApart(WritePath &write, const FamilyId &one, const FamilyId &other);
/// Whether somebody said that they are not the same.
[[nodiscard]] Result<bool> areKeptApart(const Connection &connection, const FamilyId &one, const FamilyId &other);

} // namespace famn
