#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// What leaves a trace although it changes nothing (SoLPuL 2001:454 10 §). Opening a record: noteRead() in
/// FamilyDetail.h; prints: PrintLog.h; opening a protected family: Reveal.h.

/// Notes which families a search showed: their ids, never what was typed. Nothing is noted of a search without hits.
[[nodiscard]] Result<void> noteHits(WritePath &write, const QList<FamilyId> &hits);

/// Notes that ROWS rows of a list leave the program by the clipboard; KIND as in PrintNote. Denied for who may read
/// them but not take them along.
[[nodiscard]] Result<void> noteCopy(WritePath &write, const QByteArray &kind, qint64 rows);

/// Whether ACTOR may let records of KIND leave the program. What is no kind of record, such as "desk", may.
[[nodiscard]] bool mayExport(const Actor &actor, const QByteArray &kind);

} // namespace famn
