#pragma once

#include "app/cli/Command.h"
#include "models/services/BackupSet.h"

namespace famn {

/// `backup REG`: makes a checked, dated, encrypted copy and thins out the older ones.
class BackupCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `backup verify COPY`: whether a backup is what it was when it was made.
class BackupVerifyCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `backup list FOLDER`: the backups that lie there, without a key.
class BackupListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// Opens BACKUP's keys as the options of unlockOptions() say.
[[nodiscard]] Result<Unlocked> unlockBackupBy(const Invocation &invocation, const BackupInfo &backup);

} // namespace famn
