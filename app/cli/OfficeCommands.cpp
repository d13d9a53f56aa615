#include "app/cli/OfficeCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/services/Absences.h"
#include "models/services/History.h"
#include "models/services/IntakeSettings.h"
#include "models/services/LawTexts.h"
#include "models/services/RecordEditor.h"
#include "models/storage/FamilyReads.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString unitText(const DeadlineRule &rule, int length)
{
    switch (rule.unit) {
    case DeadlineUnit::SameDay:
        return QCoreApplication::translate("CommandLine", "the same day");
    case DeadlineUnit::Workdays:
        return QCoreApplication::translate("CommandLine", "%n working day(s)", nullptr, length);
    case DeadlineUnit::CalendarDays:
        return length == 0 ? QCoreApplication::translate("CommandLine", "at once")
                           : QCoreApplication::translate("CommandLine", "%n day(s)", nullptr, length);
    case DeadlineUnit::DaysBefore:
        return QCoreApplication::translate("CommandLine", "%n day(s) before", nullptr, length);
    case DeadlineUnit::Months:
        return QCoreApplication::translate("CommandLine", "%n month(s)", nullptr, length);
    case DeadlineUnit::YearsToYearEnd:
        return QCoreApplication::translate("CommandLine", "%n year(s), and to the end of the next", nullptr, length);
    case DeadlineUnit::EndOfJanuary:
        return QCoreApplication::translate("CommandLine", "31 January");
    case DeadlineUnit::TermEnd:
        return QCoreApplication::translate("CommandLine", "the end of the term");
    }
    return {};
}

QJsonObject toJson(const DeadlineRule &rule, int length)
{
    return {{u"id"_s, QString(keyOf(rule.id))},
            {u"title"_s, titleOf(rule)},
            {u"unit"_s, QString(keyOf(rule.unit))},
            {u"default"_s, rule.length},
            {u"length"_s, length},
            {u"setting"_s, rule.setting ? QJsonValue(QString::fromUtf16(rule.setting)) : QJsonValue()},
            {u"source"_s, sourceOf(rule)}};
}

void tellRules(Console &console, const IntakeRules &rules, const Uuid &batch)
{
    QJsonArray list;
    QJsonObject settings;
    QStringList lines;
    for (const DeadlineRule &rule : deadlineRules()) {
        const int length = rules.deadlines.length(rule.id);
        list.append(toJson(rule, length));
        lines.append(
            u"%1 %2: %3 (%4)"_s.arg(QString(keyOf(rule.id)), titleOf(rule), unitText(rule, length), sourceOf(rule)));
    }
    lines.append(QString());
    for (const IntakeSetting &setting : intakeSettings(rules)) {
        settings.insert(setting.name, setting.value);
        lines.append(u"%1=%2"_s.arg(setting.name, setting.value));
    }
    if (console.json())
        console.printJson({{u"deadlines"_s, list}, {u"settings"_s, settings}, {u"batch"_s, batchValue(batch)}});
    else
        console.print(lines.join(u'\n'));
}

/// An absence with the names of those it is about.
struct AbsenceRow
{
    Absence absence;
    QString name;
    QString deputy;
};

const QList<ListColumn<AbsenceRow>> &absenceColumns()
{
    using Row = AbsenceRow;
    static const QList<ListColumn<Row>> columns{
        textColumn<Row, &Row::name>("name"),
        {"from", [](const Row &row) { return orNull(isoDay(row.absence.from)); },
         [](const Row &row) { return isoDay(row.absence.from); }},
        {"to", [](const Row &row) { return orNull(isoDay(row.absence.to)); },
         [](const Row &row) { return isoDay(row.absence.to); }},
        textColumn<Row, &Row::deputy>("deputy"),
        {"id", [](const Row &row) { return QJsonValue(row.absence.id.uuid.toString()); },
         [](const Row &row) { return row.absence.id.uuid.toString(); }},
    };
    return columns;
}

const QList<ListColumn<Statute>> &statuteColumns()
{
    using Row = Statute;
    static const QList<ListColumn<Row>> columns{
        textColumn<Row, &Row::code>("code"),
        textColumn<Row, &Row::act>("act"),
        textColumn<Row, &Row::section>("section"),
        {"from", [](const Row &row) { return orNull(isoDay(row.validFrom)); },
         [](const Row &row) { return isoDay(row.validFrom); }},
        {"to", [](const Row &row) { return orNull(isoDay(row.validTo)); },
         [](const Row &row) { return isoDay(row.validTo); }},
        textColumn<Row, &Row::subject>("subject"),
        {"own", [](const Row &row) { return QJsonValue(isOwn(row)); },
         [](const Row &row) { return yesNo(isOwn(row)); }},
    };
    return columns;
}

Result<QList<AbsenceRow>> absenceRows(const Connection &connection, const Actor &actor, const QDate &today)
{
    FAMN_ASSIGN(absences, comingAbsences(connection, actor, today));
    FAMN_ASSIGN(names, staffNames(connection));
    QList<AbsenceRow> rows;
    for (const Absence &absence : std::as_const(absences))
        rows.append({absence, names.value(absence.staff), names.value(absence.deputy)});
    return rows;
}

ExitCode tellAbsence(const Invocation &invocation, const AbsenceId &id, const Uuid &batch)
{
    return tellChanged(invocation, batch, {{u"absence"_s, id.uuid.toString()}});
}

} // namespace

QString DeadlinesCommand::name() const
{
    return u"deadlines"_s;
}

QString DeadlinesCommand::usage() const
{
    return u"REG.famn [SETTING=VALUE...]"_s;
}

QString DeadlinesCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Tells the deadlines that the program keeps, where each comes from, and the "
                                       "settings that change them; or changes those.");
}

QList<QCommandLineOption> DeadlinesCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> DeadlinesCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    QList<IntakeSetting> wanted;
    for (const QString &argument : invocation.arguments.mid(1)) {
        FAMN_ASSIGN(field, readAssignment(argument));
        wanted.append({field.field, field.text});
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    Uuid batch;
    if (!wanted.isEmpty()) {
        FAMN_ASSIGN(changed, setIntakeRules(*opened.write, wanted));
        batch = changed;
    }
    FAMN_ASSIGN(rules, intakeRules(opened.reg->writer()));
    const LawSaid law(opened.reg->writer(), invocation.clock.today());
    tellRules(invocation.console, rules, batch);
    return ExitCode::Done;
}

QString LawCommand::name() const
{
    return u"list law"_s;
}

QString LawCommand::usage() const
{
    return u"REG.famn"_s;
}

QString LawCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Lists the sections of law that the program names: where each "
                                                      "stands, since when, and what this register says otherwise.");
}

QList<QCommandLineOption> LawCommand::options() const
{
    return listOptions(namesOf(statuteColumns()));
}

Result<ExitCode> LawCommand::run(const Invocation &invocation) const
{
    return runList<Statute>(invocation, subjectOfKind("statute"), "statute", statuteColumns(),
                            [](const Connection &connection, const OpenRegister &) -> Result<QList<Statute>> {
                                FAMN_ASSIGN(book, lawBook(connection));
                                return book.statutes();
                            });
}

QString AbsenceListCommand::name() const
{
    return u"absence list"_s;
}

QString AbsenceListCommand::usage() const
{
    return u"REG.famn"_s;
}

QString AbsenceListCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Lists who is away, now and later, and who stands in for whom.");
}

QList<QCommandLineOption> AbsenceListCommand::options() const
{
    return listOptions(namesOf(absenceColumns()));
}

Result<ExitCode> AbsenceListCommand::run(const Invocation &invocation) const
{
    return runList<AbsenceRow>(invocation, subjectOfKind("absence"), "absence", absenceColumns(),
                               [&](const Connection &connection, const OpenRegister &opened) {
                                   return absenceRows(connection, opened.actor(), invocation.clock.today());
                               });
}

QString AbsenceAddCommand::name() const
{
    return u"absence add"_s;
}

QString AbsenceAddCommand::usage() const
{
    return u"REG.famn COLLEAGUE --from DATE"_s;
}

QString AbsenceAddCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Notes that somebody is away; their applications show with the deputy meanwhile. "
                       "Never why: that would tell of health.");
}

QList<QCommandLineOption> AbsenceAddCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"from"_s, QCoreApplication::translate("CommandLine", "The first day."), u"DATE"_s});
    options.append(
        {u"to"_s, QCoreApplication::translate("CommandLine", "The last day; open until it is known."), u"DATE"_s});
    options.append({u"deputy"_s, QCoreApplication::translate("CommandLine", "Who stands in."), u"COLLEAGUE"_s});
    return options;
}

Result<ExitCode> AbsenceAddCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &parser = invocation.parser;
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(who, invocation.argument(1, u"COLLEAGUE"_s));
    NewAbsence typed;
    FAMN_ASSIGN(from, dayNamed(u"--from"_s, parser.value(u"from"_s)));
    typed.from = from;
    if (parser.isSet(u"to"_s)) {
        FAMN_ASSIGN(to, dayNamed(u"--to"_s, parser.value(u"to"_s)));
        typed.to = to;
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(staff, staffNamed(opened.reg->writer(), who));
    typed.staff = staff;
    if (parser.isSet(u"deputy"_s)) {
        FAMN_ASSIGN(deputy, staffNamed(opened.reg->writer(), parser.value(u"deputy"_s)));
        typed.deputy = deputy;
    }
    FAMN_ASSIGN(added, addAbsence(*opened.write, typed));
    return tellAbsence(invocation, added.absence, added.batch);
}

QString AbsenceEndCommand::name() const
{
    return u"absence end"_s;
}

QString AbsenceEndCommand::usage() const
{
    return u"REG.famn ID DATE"_s;
}

QString AbsenceEndCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Says which day is an absence's last.");
}

QList<QCommandLineOption> AbsenceEndCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> AbsenceEndCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(text, invocation.argument(1, u"ID"_s));
    FAMN_ASSIGN(day, dayNamed(u"DATE"_s, invocation.arguments.value(2)));
    const auto id = Uuid::fromString(text.trimmed());
    if (!id)
        return usageError(text);
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(batch, endAbsence(*opened.write, {*id}, day));
    return tellAbsence(invocation, {*id}, batch);
}

} // namespace famn
