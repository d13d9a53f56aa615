#pragma once

#include "models/services/WritePath.h"
#include "models/storage/Drafts.h"

#include <QHash>

namespace famn {

/// What the program keeps for one user inside the register: text that is not saved yet, and how the lists were left.
/// Everybody has their own, and needs no permission for it. Writes may stand inside WritePath::run(), and are then part
/// of that transaction; none of them is journaled or can be undone.

/// The longest draft and view state, in UTF-16 units and bytes: more than any field holds, as a draft may be too long
/// for its field.
inline constexpr qsizetype maxUserState = 1'000'000;

/// Whose drafts and view states ACTOR's are: the staff record's id, the key slot's without one, and the null id for
/// everybody who came in with the recovery sheet.
[[nodiscard]] Uuid stateOwner(const Actor &actor);

/// Keeps TEXT as typed at PLACE ("family/<id>/note"), about RECORD (null for a new one). Invalid when the place is
/// empty or over maxLine, or the text over maxUserState.
[[nodiscard]] Result<void> keepDraft(WritePath &write, const QString &place, const QString &text,
                                     const Uuid &record = {});
/// To be called when the text was saved or given up; also when there is none.
[[nodiscard]] Result<void> dropDraft(WritePath &write, const QString &place);
/// The actor's drafts, oldest first.
[[nodiscard]] Result<QList<Draft>> draftsOf(const Connection &connection, const Actor &actor);

/// Keeps how the actor left PLACE ("list/families"). JSON must be an object or an array, else Invalid.
[[nodiscard]] Result<void> keepView(WritePath &write, const QString &place, const QByteArray &json);
/// The actor's view states by place.
[[nodiscard]] Result<QHash<QString, QByteArray>> viewsOf(const Connection &connection, const Actor &actor);

} // namespace famn
