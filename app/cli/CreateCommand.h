#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `create REG`: a new register, after its recovery sheet was typed back or written to a file.
class CreateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
