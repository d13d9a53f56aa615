#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `list queue REG`: what is to be answered or taken up, most urgent first, protected families masked.
class ListQueueCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
