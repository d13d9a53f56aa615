#pragma once

#include "models/base/Result.h"

#include <memory>

namespace famn {

/// Keeps every other process away from a register, through an operating-system lock on `name.famn-lock` that ends with
/// the process however it ends. The file says who holds it, for the sentence the other one shows.
class ProcessLock
{
public:
    /// HOLDER is what others are told (a user's alias and the computer's name). RegisterInUse names the present holder.
    [[nodiscard]] static Result<std::unique_ptr<ProcessLock>> acquire(const QString &registerPath,
                                                                      const QString &holder);
    ~ProcessLock();
    /// Ends the lock and removes its file: for a name under which no register came to be. Whoever waits for the file
    /// meanwhile takes a new one.
    void discard();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

private:
    ProcessLock() = default;
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace famn
