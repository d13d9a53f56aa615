#pragma once

#include "models/base/Uuid.h"
#include "models/storage/Connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace famn {

/// Text that somebody typed and has not saved yet. No record: it is not journaled, and nobody else sees it.
struct Draft
{
    /// The staff member, or the key slot of somebody without a staff record.
    Uuid owner;
    /// Where it was typed, such as "family/<id>/note": 1 to 200 characters.
    QString place;
    /// The record it is about, so that it goes when that one is weeded; null for a new one.
    Uuid record;
    QString text;
    Instant savedAt;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps DRAFT in the place of the one its owner has there.
[[nodiscard]] Result<void> putDraft(const Connection &connection, const Draft &draft);
[[nodiscard]] Result<std::optional<Draft>> draftAt(const Connection &connection, const Uuid &owner,
                                                   const QString &place);
/// All drafts of OWNER, oldest first.
[[nodiscard]] Result<QList<Draft>> draftsOf(const Connection &connection, const Uuid &owner);
/// Also when there is none.
[[nodiscard]] Result<void> removeDraft(const Connection &connection, const Uuid &owner, const QString &place);
/// Everybody's drafts about RECORD.
[[nodiscard]] Result<void> removeDraftsAbout(const Connection &connection, const Uuid &record);

} // namespace famn
