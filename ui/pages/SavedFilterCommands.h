#pragma once

#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

namespace famn {

class FilterLine;
class SavedFilters;

/// The page whose filters are meant: null and empty where the one that is shown has none.
struct FilteredPage
{
    QString id;
    FilterLine *line = nullptr;
};

/// Naming the present filter, the menu of those that are saved, and their management. PAGE gives the page that is
/// shown; APPLY is called with its id and the name of a filter.
[[nodiscard]] QList<Command>
savedFilterCommands(const WorkContext &context, SavedFilters &filters, const std::function<FilteredPage()> &page,
                    const std::function<void(const QString &page, const QString &name)> &apply);

} // namespace famn
