#pragma once

#include "models/print/PrintDocument.h"
#include "models/services/Retention.h"

namespace famn {

/// The protocol of a weeding: who proposed and approved it and when, the rules, and how much of what went, by the ids
/// of what is gone. Names nobody who is gone.
[[nodiscard]] PrintDocument retentionPrint(const RetentionProtocol &protocol);

/// What went, kind by kind: "2 persons" as "person" and "2", in the order of kinds; also for the screen.
[[nodiscard]] QList<std::pair<QString, qint64>> weededKinds(const RetentionProtocol &protocol);

} // namespace famn
