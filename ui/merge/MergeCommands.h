#pragma once

#include "models/domain/Record.h"
#include "ui/work/Permission.h"
#include "ui/work/WorkContext.h"

namespace famn {

class ListPage;

/// What somebody must be allowed to merge families.
[[nodiscard]] QList<Need> mergeNeeds();
/// Puts two families side by side, ONE as that which stays.
void openMerge(const WorkContext &context, const FamilyId &one, const FamilyId &other);
/// Merges the two families that are marked in PAGE, the list of families.
[[nodiscard]] Command mergeMarkedCommand(const WorkContext &context, ListPage *page);

} // namespace famn
