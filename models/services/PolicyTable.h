#pragma once

#include "models/services/Policy.h"

namespace famn {

/// What one role alone may do with one kind of record: a scope for each verb, in their order.
struct PolicyLine
{
    StaffRole role;
    Subject subject;
    QList<Scope> scopes;
};

/// Every role with every kind of record, in the order of the codes.
[[nodiscard]] QList<PolicyLine> policyLines();
/// The same as a table of codes to be read by people, columns parted by blanks, with a heading.
[[nodiscard]] QString policyText();

} // namespace famn
