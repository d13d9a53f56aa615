#pragma once

#include "models/domain/ListRows.h"
#include "ui/work/Permission.h"
#include "ui/work/WorkContext.h"

namespace famn {

class ListPage;

/// What somebody must be allowed to merge families.
[[nodiscard]] QList<Need> mergeNeeds();
/// What somebody must be allowed to merge applications.
[[nodiscard]] QList<Need> mergeApplicationNeeds();
/// Puts two families side by side, ONE as that which stays.
void openMerge(const WorkContext &context, const FamilyId &one, const FamilyId &other);
/// Puts two applications of one family side by side, ONE as that which stays.
void openMerge(const WorkContext &context, const ApplicationId &one, const ApplicationId &other);
/// Merges the two applications that MARKED gives, where they are two of one family; the earlier one stays.
[[nodiscard]] Command mergeApplicationsCommand(const WorkContext &context,
                                               std::function<QList<ApplicationRow>()> marked);
/// Merges the two families that are marked in PAGE, the list of families.
[[nodiscard]] Command mergeMarkedCommand(const WorkContext &context, ListPage *page);

} // namespace famn
