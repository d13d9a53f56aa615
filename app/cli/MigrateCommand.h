#pragma once

#include "app/cli/Command.h"

namespace famn {

/// "migrate": brings a register to this program's schema version.
class MigrateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
