#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `check REG`: the whole health check, and with the recovery sheet the seals of the journal too.
class CheckCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
