#pragma once

#include "app/cli/Command.h"

namespace famn {

/// The application that TEXT names: by its id, or by what its family is found by (its case number, a person's number).
[[nodiscard]] Result<ApplicationId> applicationNamed(OpenRegister &opened, const QString &text);

/// `claim REG APPLICATION`: makes an application one's own.
class ClaimCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `hand-over REG APPLICATION [--to NAME]`: gives it to somebody else, or to nobody.
class HandOverCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `next-try REG APPLICATION DATE`: when somebody tries again to reach the family.
class NextTryCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `stage REG APPLICATION [STAGE]`: moves it, or tells where it can go.
class StageCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

} // namespace famn
