#include "app/cli/CheckCommand.h"

#include "app/cli/RegisterKeys.h"
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
    {"payloads", QT_TRANSLATE_NOOP("CommandLine", "Contents of the journal's entries")},
    {"versions", QT_TRANSLATE_NOOP("CommandLine", "Versions of records, against the journal")},
};

QString nameOf(const QString &step)
{
    for (const StepName &known : stepNames) {
        if (step == QLatin1StringView(known.step))
            return QCoreApplication::translate("CommandLine", known.text);
    }
    return step;
}

QString faultText(JournalFault fault)
{
    switch (fault) {
    case JournalFault::Removed:
        return QCoreApplication::translate("CommandLine", "entries were removed");
    case JournalFault::CutOff:
        return QCoreApplication::translate("CommandLine", "the last entries were cut off");
    case JournalFault::Edited:
        return QCoreApplication::translate("CommandLine", "an entry was edited");
    case JournalFault::Reordered:
        return QCoreApplication::translate("CommandLine", "entries were put in another order");
    case JournalFault::Inserted:
        return QCoreApplication::translate("CommandLine", "an entry was inserted");
    case JournalFault::None:
        break;
    }
    return {};
}

QString describe(const HealthFinding &finding, const HealthReport &report)
{
    if (finding.good)
        return QCoreApplication::translate("CommandLine", "good");
    if (finding.step == "journal"_L1 && report.journal.firstBad > 0)
        return QCoreApplication::translate("CommandLine", "BROKEN, first at entry %1: %2")
            .arg(QString::number(report.journal.firstBad), faultText(report.journal.fault));
    if (finding.step == "pages"_L1 && report.firstBadPage > 0)
        return QCoreApplication::translate("CommandLine", "BROKEN, first at page %1: %2")
            .arg(QString::number(report.firstBadPage), finding.detail);
    return QCoreApplication::translate("CommandLine", "BROKEN: %1").arg(finding.detail);
}

QJsonObject toJson(const HealthReport &report, AnchorState anchor)
{
    QJsonArray findings;
    for (const HealthFinding &finding : report.findings)
        findings.append(
            QJsonObject{{u"step"_s, finding.step}, {u"good"_s, finding.good}, {u"detail"_s, finding.detail}});
    QJsonArray warnings;
    if (!anchorWarning(anchor).isEmpty())
        warnings.append(anchorWarning(anchor));
    return {{u"good"_s, report.good()},
            {u"findings"_s, findings},
            {u"first_bad_page"_s, report.firstBadPage},
            {u"journal_entries"_s, report.journal.entries},
            {u"journal_seals_checked"_s, report.journal.sealsChecked},
            {u"journal_first_bad"_s, report.journal.firstBad},
            {u"journal_fault"_s, QString(keyOf(report.journal.fault))},
            {u"anchor"_s, QString(keyOf(anchor))},
            {u"warnings"_s, warnings}};
}

QString damagedText()
{
    return QCoreApplication::translate("CommandLine", "The register is damaged. Do not write to it; restore the latest "
                                                      "backup.");
}

/// What can be said of a register that is too damaged to be opened: at least its first bad page.
Result<ExitCode> reportUnopenable(Console &console, const Error &error, const QString &path, const MasterKey &key)
{
    const auto page = firstDamagedPage(path, key);
    if (!page || *page == 0)
        return error;
    HealthReport report;
    report.firstBadPage = *page;
    report.findings.append({u"pages"_s, false, QString::number(*page)});
    if (console.json()) {
        console.printJson(toJson(report, AnchorState::Unknown));
    } else {
        console.print(nameOf(u"pages"_s) + u": "_s +
                      QCoreApplication::translate("CommandLine", "BROKEN, first at page %1").arg(*page));
        console.print(damagedText());
    }
    return ExitCode::Data;
}

/// The journal's first key from the recovery sheet that --sheet names; empty without one.
Result<SecretBytes> sheetKey(const Invocation &invocation)
{
    if (!invocation.parser.isSet(u"sheet"_s))
        return SecretBytes();
    FAMN_ASSIGN(secrets, readSheet(invocation.parser.value(u"sheet"_s)));
    if (secrets.journalKey.isEmpty())
        return Error{ErrorCode::SheetIncomplete, {}, {u"J1-J11"_s}, {}};
    return std::move(secrets.journalKey);
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
    FAMN_ASSIGN(firstKey, sheetKey(invocation));
    FAMN_ASSIGN(keys, registerKeys(invocation, path));
    const QString file = keys.path;
    const MasterKey key = keys.unlocked.key.clone();
    const auto opening = openWithKeys(std::move(keys), invocation.clock);
    Console &console = invocation.console;
    if (!opening) {
        if (opening.error().code == ErrorCode::RegisterDamaged)
            return reportUnopenable(console, opening.error(), file, key);
        return opening.error();
    }
    const OpenRegister &opened = *opening;
    FAMN_ASSIGN(report, checkHealth(*opened.reg, firstKey.isEmpty() ? nullptr : &firstKey, {}, invocation.cancel));
    if (console.json()) {
        console.printJson(toJson(report, opened.anchor));
    } else {
        for (const HealthFinding &finding : report.findings)
            console.print(nameOf(finding.step) + u": "_s + describe(finding, report));
        if (!anchorWarning(opened.anchor).isEmpty())
            console.print(QCoreApplication::translate("CommandLine", "Warning: %1").arg(anchorWarning(opened.anchor)));
        console.print(report.good() ? QCoreApplication::translate("CommandLine", "The register is whole.")
                                    : damagedText());
    }
    return report.good() ? ExitCode::Done : ExitCode::Data;
}

} // namespace famn
