#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// Exactly one person answers for an application. Each gives the operation's id; the null id when it was so already.
/// Somebody else's application is refused as Conflict with the field "owner" and that person's name as the second
/// argument. Errors besides: NotFound (deleted, nobody of that id works here), Denied.

/// Makes the application the actor's: one that is nobody's, that of somebody who no longer works here, or that of
/// somebody who is away and whose deputy the actor is.
[[nodiscard]] Result<Uuid> claimApplication(WritePath &write, const ApplicationId &application);

/// An application that changes hands.
struct HandOver
{
    ApplicationId application;
    /// Whose it was when it was looked at; Conflict when it is another's now.
    StaffId from;
    /// The null id puts it back among those that nobody has.
    StaffId to;
    /// Stands in the journal. Needed (Invalid, field "why") where the actor takes from somebody else whose deputy they
    /// are not.
    QString why;
};
[[nodiscard]] Result<Uuid> handOver(WritePath &write, const HandOver &wish);

} // namespace famn
