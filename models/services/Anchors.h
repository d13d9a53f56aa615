#pragma once

#include "models/domain/Codes.h"
#include "models/storage/Register.h"

namespace famn {

/// The journal's head as it was when a register was last closed on this computer, kept outside the register: an old
/// copy put back in its place has a journal that is whole, and only this tells.
struct Anchor
{
    Uuid registerId;
    Uuid device;
    qint64 seq = 0;
    QByteArray hash;

    /// What toJson() wrote; nothing when it is anything else. The file lies open in the user's profile.
    [[nodiscard]] static std::optional<Anchor> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What the anchor says of a register. Only ever a warning: a register that was restored, or worked with on another
/// computer and copied here, looks the same as one that somebody rolled back.
enum class AnchorState {
    /// The register was not open here before, or the anchor cannot be read.
    Unknown,
    Matches,
    /// The journal is shorter than it was.
    Behind,
    /// The journal says something else where it ended then.
    Differs
};
template<>
inline constexpr auto codeKeys<AnchorState> = std::to_array<CodeKey<AnchorState>>({
    {AnchorState::Unknown, "unknown"},
    {AnchorState::Matches, "matches"},
    {AnchorState::Behind, "behind"},
    {AnchorState::Differs, "differs"},
});

/// Where the anchor of a register lies: in the user's profile, "anchors/<id>.json".
[[nodiscard]] QString anchorPath(const Uuid &registerId);
/// The register's head now.
[[nodiscard]] Result<Anchor> headOf(const Connection &connection, const RegisterInfo &info);
/// Writes the anchor, readable by its owner alone, as a whole or not at all.
[[nodiscard]] Result<void> writeAnchor(const Anchor &anchor);
/// Compares the register with its anchor.
[[nodiscard]] Result<AnchorState> compareAnchor(const Connection &connection, const RegisterInfo &info);
/// What an anchor says that is worth telling, as sentences for people; empty when there is nothing.
[[nodiscard]] QString anchorWarning(AnchorState anchor);

} // namespace famn
