#pragma once

#include "models/domain/Labels.h"
#include "models/tables/TableModel.h"

namespace famn {

/// The closed list of E as choices.
template<Code E>
[[nodiscard]] QList<ClosedFilter::Choice> codeChoices()
{
    QList<ClosedFilter::Choice> choices;
    for (const auto &entry : codeKeys<E>)
        choices.append({QString::fromLatin1(entry.key), label(entry.code)});
    return choices;
}

} // namespace famn
