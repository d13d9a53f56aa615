#include "app/cli/ImportCommand.h"

#include "models/base/AtomicFile.h"
#include "models/services/ApplicationImporter.h"
#include "models/services/ImportPresets.h"
#include "models/services/import/RejectsFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QJsonArray issuesJson(const QList<RowIssue> &issues)
{
    QJsonArray array;
    for (const RowIssue &issue : issues)
        array.append(QJsonObject{{u"row"_s, issue.row},
                                 {u"column"_s, issue.column},
                                 {u"code"_s, QString(keyOf(issue.code))},
                                 {u"message"_s, sentence(issue)}});
    return array;
}

QJsonArray matchesJson(const QList<ImportMatch> &matches)
{
    QJsonArray array;
    for (const ImportMatch &match : matches) {
        QJsonArray grounds;
        for (const DuplicateGround ground : match.grounds.codes())
            grounds.append(QString(keyOf(ground)));
        array.append(QJsonObject{{u"row"_s, match.row},
                                 {u"of"_s, match.ofRow > 0 ? QJsonValue(match.ofRow) : QJsonValue(match.of)},
                                 {u"grounds"_s, grounds}});
    }
    return array;
}

QJsonObject toJson(const ImportReport &report, bool dryRun)
{
    QJsonArray changed;
    for (const ImportDifference &difference : report.changed)
        changed.append(QJsonObject{{u"row"_s, difference.row},
                                   {u"of"_s, difference.of},
                                   {u"columns"_s, QJsonArray::fromStringList(difference.columns)}});
    return {{u"rows"_s, report.rows},
            {u"imported"_s, report.imported},
            {u"families_new"_s, report.familiesNew},
            {u"already"_s, report.already},
            {u"changed"_s, changed},
            {u"blank"_s, report.blank},
            {u"protected"_s, report.protectedRows},
            {u"rejected"_s, issuesJson(report.rejected)},
            {u"warnings"_s, issuesJson(report.warnings)},
            {u"duplicates"_s, matchesJson(report.duplicates)},
            {u"possible_duplicates"_s, matchesJson(report.possibleDuplicates)},
            {u"unrecognised_columns"_s, QJsonArray::fromStringList(report.unrecognisedColumns)},
            {u"encoding"_s, report.encoding},
            {u"delimiter"_s, QString(QLatin1Char(report.delimiter))},
            {u"batch"_s, batchValue(report.batch)},
            {u"dry_run"_s, dryRun}};
}

void printIssues(Console &console, const QString &title, const QList<RowIssue> &issues)
{
    constexpr qsizetype mostShown = 20;
    if (issues.isEmpty())
        return;
    console.print(title);
    for (const RowIssue &issue : issues.mid(0, mostShown))
        console.print(QCoreApplication::translate("CommandLine", "  row %1, %2: %3")
                          .arg(issue.row)
                          .arg(issue.column, sentence(issue)));
    if (issues.size() > mostShown)
        console.print(QCoreApplication::translate("CommandLine", "  and %n more; see --json or --rejects", nullptr,
                                                  int(issues.size() - mostShown)));
}

void printReport(Console &console, const ImportReport &report, bool dryRun)
{
    console.print(dryRun ? translated(QT_TRANSLATE_NOOP("CommandLine", "Tried only; nothing was written."))
                         : translated(QT_TRANSLATE_NOOP("CommandLine", "Imported.")));
    const auto line = [&](const char *text, int count) { console.print(translated(text).arg(count)); };
    line(QT_TRANSLATE_NOOP("CommandLine", "Rows in the file: %1"), report.rows);
    line(QT_TRANSLATE_NOOP("CommandLine", "Applications taken in: %1"), report.imported);
    line(QT_TRANSLATE_NOOP("CommandLine", "New families: %1"), report.familiesNew);
    line(QT_TRANSLATE_NOOP("CommandLine", "Applications of families that were known: %1"),
         int(report.duplicates.size()));
    line(QT_TRANSLATE_NOOP("CommandLine", "Were there already: %1"), report.already);
    line(QT_TRANSLATE_NOOP("CommandLine", "Blank rows: %1"), report.blank);
    line(QT_TRANSLATE_NOOP("CommandLine", "Protected: %1"), report.protectedRows);
    line(QT_TRANSLATE_NOOP("CommandLine", "Refused: %1"), report.rejectedRows);
    line(QT_TRANSLATE_NOOP("CommandLine", "Resemble another family, please compare: %1"),
         int(report.possibleDuplicates.size()));
    if (!report.changed.isEmpty())
        line(QT_TRANSLATE_NOOP("CommandLine", "Say something else than the register, which was kept: %1"),
             int(report.changed.size()));
    if (!report.unrecognisedColumns.isEmpty())
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Columns passed over: %1"))
                          .arg(report.unrecognisedColumns.join(u", "_s)));
    printIssues(console, translated(QT_TRANSLATE_NOOP("CommandLine", "Refused rows:")), report.rejected);
    printIssues(console, translated(QT_TRANSLATE_NOOP("CommandLine", "Left out or changed:")), report.warnings);
}

Result<ImportOptions> optionsOf(const Invocation &invocation)
{
    ImportOptions options;
    options.dryRun = invocation.parser.isSet(u"dry-run"_s);
    options.historical = invocation.parser.isSet(u"historical"_s);
    options.cancel = invocation.cancel;
    Console *console = &invocation.console;
    options.progress = [console](long long done, long long total) { console->progress(done, total); };
    if (invocation.parser.isSet(u"map"_s) && invocation.parser.isSet(u"preset"_s))
        return Error{ErrorCode::Usage, {}, {u"--map, --preset"_s}, {}};
    if (invocation.parser.isSet(u"map"_s)) {
        FAMN_ASSIGN(json, readFile(invocation.parser.value(u"map"_s), 1 << 20));
        FAMN_ASSIGN(map, HeadingMap::fromJson(json));
        options.byHand = map;
    }
    return options;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import applications"_s;
}

QString ImportCommand::usage() const
{
    return u"FILE.csv --into REG.famn"_s;
}

QString ImportCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Takes in a CSV list of interest applications. The same list again adds nothing."));
}

QList<QCommandLineOption> ImportCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"into"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The register to import into.")), u"REG.famn"_s});
    options.append({u"map"_s,
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "What the columns hold, as JSON; kept for the next list with these headings.")),
                    u"MAP.json"_s});
    options.append(
        {u"preset"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Read the list as the register's preset of this name says; see "
                                                     "presets list.")),
         u"NAME"_s});
    options.append(
        {u"dry-run"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Read and check everything, write nothing."))});
    options.append({u"historical"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "The list is from before the register was in use: its applications "
                                                 "wait for nobody and count in no lead time."))});
    options.append(
        {u"rejects"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Write the refused rows with their reasons to this file.")),
         u"OUT.csv"_s});
    return options;
}

Result<ExitCode> ImportCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(file, invocation.argument(0, u"FILE.csv"_s));
    const QString into = invocation.parser.value(u"into"_s);
    const QString rejects = invocation.parser.value(u"rejects"_s);
    if (into.isEmpty())
        return usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--into is missing")));
    if (!rejects.isEmpty() && QFileInfo(rejects).absoluteFilePath() == QFileInfo(file).absoluteFilePath())
        return usageError(u"--rejects "_s + rejects);
    FAMN_ASSIGN(options, optionsOf(invocation));
    // A file that cannot be read is said before anybody types a passphrase.
    FAMN_ASSIGN(preview, CsvReader::open(file));
    RejectsFile refused(preview.heading());
    Result<void> gathered = done();
    options.onRejected = [&](const CsvRecord &record, const ParsedRow &parsed) {
        if (gathered && !rejects.isEmpty())
            gathered = refused.add(record, parsed);
    };
    FAMN_ASSIGN(opened, unlock(invocation, into));
    if (const QString preset = invocation.parser.value(u"preset"_s); !preset.isEmpty()) {
        FAMN_ASSIGN(stored, presetNamed(opened.reg->writer(), opened.actor(), preset));
        options.byHand = stored.preset.columns;
        options.defaults = stored.preset.defaults;
    }
    FAMN_ASSIGN(report, importApplications(*opened.write, file, options));
    if (invocation.console.json())
        invocation.console.printJson(toJson(report, options.dryRun));
    else
        printReport(invocation.console, report, options.dryRun);
    FAMN_TRY(gathered);
    if (!rejects.isEmpty() && report.rejectedRows > 0)
        FAMN_TRY(refused.save(rejects));
    return ExitCode::Done;
}

} // namespace famn
