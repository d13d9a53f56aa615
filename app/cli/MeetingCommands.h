#pragma once

#include "app/cli/Command.h"

namespace famn {

/// `meetings REG`: the information meetings, or with --ics a calendar file of them.
class MeetingsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `meetings figures REG`: what came of them.
class MeetingFiguresCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `meetings guests REG MEETING`: who was invited to one, protected families masked.
class MeetingGuestsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `meetings plan REG`: makes the coming meetings of every series.
class MeetingPlanCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// `meetings invite REG MEETING APPLICATION...`: many at once, in one operation.
class MeetingInviteCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;
};

/// The meeting that TEXT names: its id, or "next" for the one that begins first.
[[nodiscard]] Result<InfoMeetingId> meetingNamed(const Connection &connection, const Actor &actor, const QString &text,
                                                 Instant now);

} // namespace famn
