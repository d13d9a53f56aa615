#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `restore COPY --into NEW.famn`: makes a register of a backup, under a name that is free.
class RestoreCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
