#pragma once

namespace famn {

/// What a cell or line says about its record, for the eye: chooses icon and colours, never the word.
enum class Status {
    Ok,          ///< done, free, reached
    Warn,        ///< asks for something soon
    Late,        ///< overdue, or failed
    Held,        ///< kept for somebody for a while
    Booked,      ///< taken
    Preliminary, ///< taken, not confirmed
    Closed,      ///< rests, takes nobody
    Protected,   ///< hidden by protection
    Training,    ///< made up, to practise on
    OnCall,      ///< on duty
};

inline constexpr int statusCount = 10;

} // namespace famn
