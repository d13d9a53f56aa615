#pragma once

#include "app/cli/Command.h"
#include "models/print/MeetingSheets.h"

namespace famn {

/// `print families REG --out FILE.pdf`, `print applications ...`: a list as a PDF, laid out as the window prints it.
class PrintCommand final : public Command
{
public:
    enum class List { Families, Applications };
    explicit PrintCommand(List list)
        : m_list(list)
    {
    }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;

private:
    List m_list;
};

/// `print sign-in-sheet REG [MEETING] --out FILE.pdf`, and the other sheets of an information meeting.
class PrintMeetingCommand final : public Command
{
public:
    explicit PrintMeetingCommand(MeetingSheet sheet)
        : m_sheet(sheet)
    {
    }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Invocation &invocation) const override;

private:
    MeetingSheet m_sheet;
};

} // namespace famn
