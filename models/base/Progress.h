#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace famn {

/// Asks long work to stop. Copies share one flag; any thread, and a signal handler, may set it.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }
    /// The flag itself, for a signal handler, which may do nothing but store to it.
    [[nodiscard]] std::atomic<bool> *flag() const { return m_flag.get(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// Called now and then by long work: how much is done, and of how much (0 when that is not known).
using Progress = std::function<void(long long done, long long total)>;

} // namespace famn
