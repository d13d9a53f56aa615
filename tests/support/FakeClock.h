#pragma once

#include "models/base/Clock.h"

namespace famn {

/// A clock that stands still until it is told to move. Starts at noon on 2026-03-02, a Monday.
class FakeClock final : public Clock
{
public:
    Instant time = swedishInstant(QDate(2026, 3, 2), QTime(12, 0));
    [[nodiscard]] Instant now() const override { return time; }
    void advance(qint64 msec) { time.msec += msec; }
};

} // namespace famn
