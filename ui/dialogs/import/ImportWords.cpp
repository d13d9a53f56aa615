#include "ui/dialogs/import/ImportWords.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

QString say(const char *text, int count)
{
    return QCoreApplication::translate("ImportWords", text, nullptr, count);
}

struct ColumnName
{
    ImportColumn column;
    const char *text;
};

constexpr ColumnName columnNames[] = {
    {ImportColumn::Received, QT_TRANSLATE_NOOP("ImportWords", "Day of arrival")},
    {ImportColumn::Applicant1, QT_TRANSLATE_NOOP("ImportWords", "First applicant's name")},
    {ImportColumn::GivenName1, QT_TRANSLATE_NOOP("ImportWords", "First applicant's given name")},
    {ImportColumn::FamilyName1, QT_TRANSLATE_NOOP("ImportWords", "First applicant's family name")},
    {ImportColumn::Number1, QT_TRANSLATE_NOOP("ImportWords", "First applicant's personal number")},
    {ImportColumn::Applicant2, QT_TRANSLATE_NOOP("ImportWords", "Second applicant's name")},
    {ImportColumn::GivenName2, QT_TRANSLATE_NOOP("ImportWords", "Second applicant's given name")},
    {ImportColumn::FamilyName2, QT_TRANSLATE_NOOP("ImportWords", "Second applicant's family name")},
    {ImportColumn::Number2, QT_TRANSLATE_NOOP("ImportWords", "Second applicant's personal number")},
    {ImportColumn::Address, QT_TRANSLATE_NOOP("ImportWords", "Address")},
    {ImportColumn::Postcode, QT_TRANSLATE_NOOP("ImportWords", "Postcode")},
    {ImportColumn::City, QT_TRANSLATE_NOOP("ImportWords", "Town or municipality")},
    {ImportColumn::District, QT_TRANSLATE_NOOP("ImportWords", "District")},
    {ImportColumn::Phone, QT_TRANSLATE_NOOP("ImportWords", "Phone")},
    {ImportColumn::Email, QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {ImportColumn::WishedTypes, QT_TRANSLATE_NOOP("ImportWords", "Wished types of assignment")},
    {ImportColumn::ExperienceYears, QT_TRANSLATE_NOOP("ImportWords", "Years of experience")},
    {ImportColumn::ChildrenAtHome, QT_TRANSLATE_NOOP("ImportWords", "Children at home")},
    {ImportColumn::Pets, QT_TRANSLATE_NOOP("ImportWords", "Pets")},
    {ImportColumn::Languages, QT_TRANSLATE_NOOP("ImportWords", "Languages")},
    {ImportColumn::Source, QT_TRANSLATE_NOOP("ImportWords", "How they heard of us")},
    {ImportColumn::Protected, QT_TRANSLATE_NOOP("ImportWords", "Protection")},
    {ImportColumn::Message, QT_TRANSLATE_NOOP("ImportWords", "Message")},
    {ImportColumn::Ignored, QT_TRANSLATE_NOOP("ImportWords", "Passed over")},
};

QString labelOfKey(const QString &key)
{
    const auto column = codeOf<ImportColumn>(key);
    return column ? columnLabel(*column) : key;
}

QString reasonText(UndoSkip why)
{
    switch (why) {
    case UndoSkip::ChangedSince:
        return say(QT_TRANSLATE_NOOP("ImportWords", "changed since"));
    case UndoSkip::InUse:
        return say(QT_TRANSLATE_NOOP("ImportWords", "something else belongs to it"));
    case UndoSkip::WithItsFamily:
        return say(QT_TRANSLATE_NOOP("ImportWords", "stays as what it belongs to does"));
    case UndoSkip::BreaksRule:
        return say(QT_TRANSLATE_NOOP("ImportWords", "the old values break a rule now"));
    case UndoSkip::ValuesGone:
        return say(QT_TRANSLATE_NOOP("ImportWords", "the old values were weeded"));
    case UndoSkip::Locked:
        return say(QT_TRANSLATE_NOOP("ImportWords", "the note is locked"));
    }
    return {};
}

} // namespace

QString columnLabel(ImportColumn column)
{
    for (const ColumnName &name : columnNames) {
        if (name.column == column)
            return say(name.text);
    }
    return {};
}

QString outcomeLabel(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return say(QT_TRANSLATE_NOOP("ImportWords", "New"));
    case RowOutcome::Possible:
        return say(QT_TRANSLATE_NOOP("ImportWords", "New, compare"));
    case RowOutcome::KnownFamily:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Known family"));
    case RowOutcome::Already:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Already there"));
    case RowOutcome::Rejected:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Refused"));
    }
    return {};
}

QString remarkOn(const ImportRow &row)
{
    const auto withColumn = [](const RowIssue &issue) {
        const QString text = sentence(issue);
        return issue.column.isEmpty() ? text : u"%1: %2"_s.arg(mentioned(issue.column), text);
    };
    if (row.rejected)
        return withColumn(*row.rejected);
    QStringList remarks;
    const QString whom =
        row.ofRow > 0 ? say(QT_TRANSLATE_NOOP("ImportWords", "row %1 of this list")).arg(row.ofRow) : row.of;
    if (row.outcome == RowOutcome::Possible)
        remarks.append(
            say(QT_TRANSLATE_NOOP("ImportWords", "Resembles %1: %2.")).arg(mentioned(whom), label(row.grounds)));
    else if (row.outcome != RowOutcome::New)
        remarks.append(say(QT_TRANSLATE_NOOP("ImportWords", "Is about %1.")).arg(mentioned(whom)));
    if (!row.differs.isEmpty())
        remarks.append(say(QT_TRANSLATE_NOOP("ImportWords", "Says something else than the register, which is kept.")));
    for (const RowIssue &issue : row.warnings)
        remarks.append(withColumn(issue));
    return remarks.join(u' ');
}

QString mappingSentence(const Error &error)
{
    if (error.code == ErrorCode::CsvNoHeading) {
        QStringList missing;
        for (const QString &key : error.arguments)
            missing.append(labelOfKey(key));
        return say(QT_TRANSLATE_NOOP("ImportWords", "No column holds: %1. Choose it in the list above."))
            .arg(missing.join(u", "_s));
    }
    if (error.code == ErrorCode::MappingInvalid && error.arguments.value(0) == "column_twice"_L1)
        return say(QT_TRANSLATE_NOOP("ImportWords", "Two columns cannot both hold %1. Choose one of them."))
            .arg(labelOfKey(error.arguments.value(1)));
    return sentence(error);
}

int rowsToLookAt(const ImportReport &report)
{
    return report.rejectedRows + int(report.possibleDuplicates.size()) + int(report.changed.size());
}

QString summaryOf(const ImportReport &report, bool done)
{
    QStringList lines;
    lines.append(done ? say(QT_TRANSLATE_N_NOOP("ImportWords", "%n application(s) taken in."), report.imported)
                      : say(QT_TRANSLATE_N_NOOP("ImportWords", "%n application(s) to take in."), report.imported));
    const auto add = [&](const char *text, int count) {
        if (count > 0)
            lines.append(say(text, count));
    };
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n new families."), report.familiesNew);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n of families that are known."), int(report.duplicates.size()));
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n there already."), report.already);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n protected."), report.protectedRows);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n refused."), report.rejectedRows);
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n resemble another family: compare them."),
        int(report.possibleDuplicates.size()));
    add(QT_TRANSLATE_N_NOOP("ImportWords", "%n say something else than the register, which is kept."),
        int(report.changed.size()));
    return lines.join(u' ');
}

QString summaryOf(const UndoReport &report)
{
    constexpr qsizetype mostListed = 12;
    QString text = say(QT_TRANSLATE_N_NOOP("ImportWords", "The import is undone: %n record(s) taken back."),
                       int(report.done.size()));
    if (report.skipped.isEmpty())
        return text;
    QStringList left;
    for (const UndoneRecord &record : report.skipped.first(std::min(mostListed, report.skipped.size()))) {
        const QString why = reasonText(*record.skipped);
        const QString entry = record.caseNumber.isEmpty() ? why : u"%1 (%2)"_s.arg(record.caseNumber, why);
        if (!left.contains(entry))
            left.append(entry);
    }
    if (report.skipped.size() > mostListed)
        left.append(u"…"_s);
    return text + u' ' +
           say(QT_TRANSLATE_N_NOOP("ImportWords", "%n record(s) were left as they are:"), int(report.skipped.size())) +
           u' ' + left.join(u", "_s) + u'.';
}

} // namespace famn
