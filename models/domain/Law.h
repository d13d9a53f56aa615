#pragma once

#include "models/domain/Record.h"

#include <QDate>

namespace famn {

/// Where a rule of law stands, and from when to when it stood there. A section that moved has one of these for each
/// place (SoL 2001:453 12:1-2 became SoL 2025:400 16:1-4 on 2025-07-01), all with the same code.
struct Statute
{
    StatuteId id;
    /// What the program knows the rule by: ASCII, such as "sol_gallring".
    QString code;
    /// The act as people write it, with its number: "SoL (2025:400)".
    QString act;
    /// Chapter and section within it: "16 kap. 1 §". Empty for an act as a whole.
    QString section;
    /// What it is about, in the municipality's words.
    QString subject;
    /// The first and last day; invalid where there is none.
    QDate validFrom;
    QDate validTo;
    Stamp stamp;
    friend bool operator==(const Statute &, const Statute &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const Statute &statute, const QDate &today);

/// The longest code, act and section of a statute, and what it is about, in UTF-16 units.
inline constexpr qsizetype maxStatuteName = 60;
inline constexpr qsizetype maxStatuteSubject = 300;

} // namespace famn
