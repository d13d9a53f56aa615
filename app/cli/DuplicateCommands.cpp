#include "app/cli/DuplicateCommands.h"

#include "app/cli/IntakeCommands.h"
#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/services/ApplicationMerge.h"
#include "models/services/DuplicatePairs.h"
#include "models/services/FamilyMerge.h"
#include "models/services/RecordFinder.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using Row = DuplicatePair;

const QList<ListColumn<Row>> &pairColumns()
{
    static const QList<ListColumn<Row>> columns{
        {"case_number", [](const Row &pair) { return QJsonValue(pair.one.caseNumber); },
         [](const Row &pair) { return pair.one.caseNumber; }},
        {"name", [](const Row &pair) { return orNull(pair.one.name); }, [](const Row &pair) { return pair.one.name; }},
        {"other_case_number", [](const Row &pair) { return QJsonValue(pair.other.caseNumber); },
         [](const Row &pair) { return pair.other.caseNumber; }},
        {"other_name", [](const Row &pair) { return orNull(pair.other.name); },
         [](const Row &pair) { return pair.other.name; }},
        {"grounds", [](const Row &pair) { return QJsonValue(keysOf(pair.grounds)); },
         [](const Row &pair) { return label(pair.grounds); }},
        {"weight", [](const Row &pair) { return QJsonValue(weightOf(pair.grounds)); },
         [](const Row &pair) { return QString::number(weightOf(pair.grounds)); }},
    };
    return columns;
}

/// The living family that TEXT names, or its member's.
Result<FamilyId> familyNamed(OpenRegister &opened, const QString &text)
{
    FAMN_ASSIGN(record, findRecord(*opened.write, text));
    FAMN_ASSIGN(family, JournalReader(opened.reg->writer()).familyOf(record));
    if (!family)
        return Error{ErrorCode::NotFound, {}, {u"family"_s}, {}};
    return family->family;
}

/// Takes the fields that --take names, "person.phone" of persons who are the same, besides what only the other has.
void takeFields(MergeChoice &choice, const QStringList &fields)
{
    const QString ofPersons = u"person."_s;
    for (const QString &given : fields) {
        for (const QString &field : given.split(u',', Qt::SkipEmptyParts)) {
            if (!field.startsWith(ofPersons)) {
                choice.taken.append(field.trimmed());
                continue;
            }
            for (SamePerson &same : choice.same)
                same.taken.append(field.mid(ofPersons.size()).trimmed());
        }
    }
}

QJsonObject countsOf(const QList<MovedRecords> &moved)
{
    QJsonObject counts;
    for (const MovedRecords &line : moved)
        counts.insert(line.kind, line.count);
    return counts;
}

} // namespace

QString DuplicatesCommand::name() const
{
    return u"duplicates"_s;
}

QString DuplicatesCommand::usage() const
{
    return u"REG.famn"_s;
}

QString DuplicatesCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists families that are likely the same, two by two, the surest first, as CSV or JSON. Pairs "
                       "with a protected family are left out.");
}

QList<QCommandLineOption> DuplicatesCommand::options() const
{
    return listOptions(namesOf(pairColumns()));
}

Result<ExitCode> DuplicatesCommand::run(const Invocation &invocation) const
{
    return runList<Row>(invocation, Subject::Families, "family", pairColumns(),
                        [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<Row>> {
                            FAMN_ASSIGN(found, likelyPairs(connection, opened.actor(), opened.reg->info().training,
                                                           {{}, invocation.cancel}));
                            return found.pairs;
                        });
}

QString MergeCommand::name() const
{
    return u"merge"_s;
}

QString MergeCommand::usage() const
{
    return u"REG.famn KEEP OTHER"_s;
}

QString MergeCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine",
        "Makes one family of two: everything that belongs to OTHER moves to KEEP, values that KEEP lacks "
        "are taken over, and OTHER is deleted. Families are named by case number, a member's personal "
        "number, or id. One operation, which undo takes back.");
}

QList<QCommandLineOption> MergeCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"take"_s,
         QCoreApplication::translate("CommandLine", "Also take these fields from OTHER, parted by commas: address, "
                                                    "person.phone (of persons whom both have)."),
         u"FIELDS"_s});
    return options;
}

Result<ExitCode> MergeCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(keepName, invocation.argument(1, u"KEEP"_s));
    FAMN_ASSIGN(otherName, invocation.argument(2, u"OTHER"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(keep, familyNamed(opened, keepName));
    FAMN_ASSIGN(other, familyNamed(opened, otherName));
    FAMN_ASSIGN(comparison, compareFamilies(opened.reg->writer(), opened.actor(), keep, other));
    MergeChoice choice = suggestedChoice(comparison);
    takeFields(choice, invocation.parser.values(u"take"_s));
    FAMN_ASSIGN(batch, mergeFamilies(*opened.write, choice));
    if (invocation.console.json()) {
        invocation.console.printJson({{u"kept"_s, comparison.kept.caseNumber},
                                      {u"merged"_s, comparison.other.caseNumber},
                                      {u"same_persons"_s, int(choice.same.size())},
                                      {u"moved"_s, countsOf(comparison.moved)},
                                      {u"batch"_s, batch.toString()}});
    } else {
        invocation.console.print(
            QCoreApplication::translate("CommandLine", "%1 is now part of %2. To part them, undo %3.")
                .arg(comparison.other.caseNumber, comparison.kept.caseNumber, batch.toString()));
    }
    return ExitCode::Done;
}

QString MergeApplicationsCommand::name() const
{
    return u"merge applications"_s;
}

QString MergeApplicationsCommand::usage() const
{
    return u"REG.famn KEEP OTHER"_s;
}

QString MergeApplicationsCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine",
        "Makes one application of two of the same family: everything that belongs to OTHER moves to KEEP, values that "
        "KEEP lacks are taken over, and OTHER is ended as a duplicate and deleted. Applications are named by id. One "
        "operation, which undo takes back.");
}

QList<QCommandLineOption> MergeApplicationsCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"take"_s,
         QCoreApplication::translate("CommandLine", "Also take these fields from OTHER, parted by commas: owner, "
                                                    "stage (with all that belongs to it)."),
         u"FIELDS"_s});
    return options;
}

Result<ExitCode> MergeApplicationsCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(keepName, invocation.argument(1, u"KEEP"_s));
    FAMN_ASSIGN(otherName, invocation.argument(2, u"OTHER"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(keep, applicationNamed(opened, keepName));
    FAMN_ASSIGN(other, applicationNamed(opened, otherName));
    const auto compared = compareApplications(opened.reg->writer(), opened.actor(), keep, other);
    if (!compared && compared.error().field == "family"_L1)
        return usageError(QCoreApplication::translate(
            "CommandLine", "the two applications are of different families; merge the families first"));
    FAMN_ASSIGN(comparison, compared);
    ApplicationMergeChoice choice = suggestedChoice(comparison);
    for (const QString &given : invocation.parser.values(u"take"_s)) {
        for (const QString &field : given.split(u',', Qt::SkipEmptyParts))
            choice.taken.append(field.trimmed());
    }
    FAMN_ASSIGN(batch, mergeApplications(*opened.write, choice));
    return tellChanged(invocation, batch,
                       {{u"kept"_s, keep.uuid.toString()},
                        {u"merged"_s, other.uuid.toString()},
                        {u"case_number"_s, comparison.caseNumber},
                        {u"moved"_s, countsOf(comparison.moved)}});
}

} // namespace famn
