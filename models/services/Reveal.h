#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// That somebody opened a protected family and said why. Nothing else makes one, and none is made before the journal
/// holds it: whoever has one may be shown what is hidden from everybody.
class Revealed
{
public:
    [[nodiscard]] const FamilyId &family() const { return m_family; }
    /// When it is closed again.
    [[nodiscard]] Instant until() const { return m_until; }
    /// Whether it opens FAMILY for ACTOR.
    [[nodiscard]] bool opens(const Actor &actor, const FamilyId &family) const;

private:
    friend Result<Revealed> reveal(WritePath &write, const RecordRef &record, const QString &reason);
    FamilyId m_family;
    StaffId m_staff;
    Uuid m_slot;
    Instant m_until;
};

/// Opens the protected family that RECORD is part of or about. REASON is committed to the journal before this returns.
/// Denied without the role, or where the actor may not read the family at all; NotFound where there is none; Invalid,
/// field "reason", for one that says nothing.
[[nodiscard]] Result<Revealed> reveal(WritePath &write, const RecordRef &record, const QString &reason);

/// Whether ACTOR has the role that opening protected families takes.
[[nodiscard]] bool mayReveal(const Actor &actor);

/// How long a protected family stays open: whole minutes, 1 to 60.
struct RevealTime
{
    static constexpr int least = 1;
    static constexpr int most = 60;
    static constexpr int usual = 5;
};
[[nodiscard]] Result<int> revealMinutes(const Connection &connection);
/// Invalid, field "reveal_minutes", for a number out of bounds. The null id when it is so already.
[[nodiscard]] Result<Uuid> setRevealMinutes(WritePath &write, int minutes);

} // namespace famn
