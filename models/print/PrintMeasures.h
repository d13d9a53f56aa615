#pragma once

#include "models/print/PrintStyle.h"

#include <algorithm>

namespace famn {

/// Distances in a printed table, in units; what plans a page and what paints it must agree on them.
inline constexpr qreal rowPadding = pt(3);
inline constexpr qreal headPadding = pt(3);
inline constexpr qreal headRule = pt(1);
inline constexpr qreal hairline = pt(0.5);
/// Around the text on a bar.
inline constexpr qreal barInset = pt(4);

/// From base line to base line in any cell.
[[nodiscard]] inline qreal rowLine(const PrintStyle &style)
{
    return std::max({style.plain.line, style.name.line, style.second.line});
}

} // namespace famn
