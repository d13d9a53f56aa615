#include "app/cli/CheckCommand.h"

#include "models/storage/HealthCheck.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct StepName
{
    const char *step;
    const char *text;
};

constexpr StepName stepNames[] = {
    {"length", QT_TRANSLATE_NOOP("CommandLine", "Length of the file")},
    {"pages", QT_TRANSLATE_NOOP("CommandLine", "Seal of every page")},
    {"structure", QT_TRANSLATE_NOOP("CommandLine", "Structure of the database")},
    {"references", QT_TRANSLATE_NOOP("CommandLine", "References between records")},
    {"rules", QT_TRANSLATE_NOOP("CommandLine", "Rules of the register")},
    {"journal", QT_TRANSLATE_NOOP("CommandLine", "Chain of the journal")},
};

QString nameOf(const QString &step)
{
    for (const StepName &known : stepNames) {
        if (step == QLatin1StringView(known.step))
            return QCoreApplication::translate("CommandLine", known.text);
    }
    return step;
}

QString describe(const HealthFinding &finding)
{
    if (finding.good)
        return QCoreApplication::translate("CommandLine", "good");
    if (finding.step == "journal"_L1)
        return QCoreApplication::translate("CommandLine", "BROKEN, first at entry %1").arg(finding.detail);
    return QCoreApplication::translate("CommandLine", "BROKEN: %1").arg(finding.detail);
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::usage() const
{
    return u"REG.famn"_s;
}

QString CheckCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Checks that a register is whole, from its pages to its journal.");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"sheet"_s,
         QCoreApplication::translate("CommandLine", "Check the seals of the journal with the recovery sheet typed into "
                                                    "this file."),
         u"FILE"_s});
    return options;
}

Result<ExitCode> CheckCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    SecretBytes firstKey;
    if (invocation.parser.isSet(u"sheet"_s)) {
        FAMN_ASSIGN(secrets, readSheet(invocation.parser.value(u"sheet"_s)));
        if (secrets.journalKey.isEmpty())
            return Error{ErrorCode::SheetIncomplete, {}, {u"J1-J11"_s}, {}};
        firstKey = std::move(secrets.journalKey);
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(report, checkHealth(*opened.reg, firstKey.isEmpty() ? nullptr : &firstKey));
    if (invocation.console.json()) {
        QJsonArray findings;
        for (const HealthFinding &finding : report.findings)
            findings.append(
                QJsonObject{{u"step"_s, finding.step}, {u"good"_s, finding.good}, {u"detail"_s, finding.detail}});
        invocation.console.printJson({{u"good"_s, report.good()},
                                      {u"findings"_s, findings},
                                      {u"journal_entries"_s, report.journal.entries},
                                      {u"journal_seals_checked"_s, report.journal.sealsChecked},
                                      {u"journal_first_bad"_s, report.journal.firstBad}});
    } else {
        for (const HealthFinding &finding : report.findings)
            invocation.console.print(nameOf(finding.step) + u": "_s + describe(finding));
        invocation.console.print(
            report.good() ? QCoreApplication::translate("CommandLine", "The register is whole.")
                          : QCoreApplication::translate("CommandLine", "The register is damaged. Do not write to it; "
                                                                       "restore the latest backup."));
    }
    return report.good() ? ExitCode::Done : ExitCode::Data;
}

} // namespace famn
