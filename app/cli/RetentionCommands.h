#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `retention show`, `propose`, `take-out`, `drop`, `approve` and `protocol`: statutory weeding.
class RetentionCommand final : public Command
{
public:
    enum class Step { Show, Propose, TakeOut, Drop, Approve, Protocol };
    explicit RetentionCommand(Step step)
        : m_step(step)
    {
    }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;

private:
    Step m_step;
};

} // namespace famn
