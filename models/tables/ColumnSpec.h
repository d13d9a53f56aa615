#pragma once

#include "models/tables/Status.h"
#include "models/tables/TableModel.h"

#include <functional>
#include <optional>

namespace famn {

/// What a cell says beside its words; see TableModel::StatusRole, LoudRole and ClockRole.
struct CellMark
{
    std::optional<Status> status;
    bool loud = false;
    std::optional<double> clock;
};

/// One column of a table over rows of type T.
template<typename T>
struct ColumnSpec
{
    /// Stable name, in settings and tests.
    const char *id = "";
    std::function<QString()> title;
    /// What the title is short for; without it, nothing.
    QString (*meaning)() = nullptr;
    /// The raw value that sorting goes by; null when unknown.
    std::function<QVariant(const T &)> value;
    /// What is shown; without it, the raw value as text, days as 2026-03-01.
    std::function<QString(const T &)> text;
    /// Hidden for protected families.
    bool masked = true;
    /// Tells who somebody is: blanked while the curtain is drawn.
    bool personal = false;
    CellWeight weight = CellWeight::Plain;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// First width in average characters.
    int width = 14;
};

} // namespace famn
