#include "app/cli/SafeguardCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/PrintedFile.h"
#include "app/cli/RegisterKeys.h"
#include "models/base/AtomicFile.h"
#include "models/domain/DateText.h"
#include "models/print/ExtractPrint.h"
#include "models/services/PersonExtract.h"
#include "models/services/Safeguards.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<Code E>
Result<E> codeNamed(const QString &text)
{
    if (const auto code = codeOf<E>(text))
        return *code;
    QStringList known;
    for (const auto &entry : codeKeys<E>)
        known.append(QString(QLatin1StringView(entry.key)));
    return usageError(u"%1 (%2)"_s.arg(text, known.join(u", "_s)));
}

const QList<ListColumn<ConsentRow>> &consentColumns()
{
    static const QList<ListColumn<ConsentRow>> columns{
        {"consent", [](const ConsentRow &row) { return QJsonValue(row.consent.id.uuid.toString()); },
         [](const ConsentRow &row) { return row.consent.id.uuid.toString(); }},
        {"person", [](const ConsentRow &row) { return orNull(row.person); },
         [](const ConsentRow &row) { return row.person; }},
        {"purpose", [](const ConsentRow &row) { return QJsonValue(QString(keyOf(row.consent.purpose))); },
         [](const ConsentRow &row) { return label(row.consent.purpose); }},
        {"scope", [](const ConsentRow &row) { return orNull(row.consent.scope); },
         [](const ConsentRow &row) { return row.consent.scope; }},
        {"given_on", [](const ConsentRow &row) { return orNull(isoDay(row.consent.givenOn)); },
         [](const ConsentRow &row) { return isoDay(row.consent.givenOn); }},
        {"form", [](const ConsentRow &row) { return QJsonValue(QString(keyOf(row.consent.form))); },
         [](const ConsentRow &row) { return label(row.consent.form); }},
        {"withdrawn_on", [](const ConsentRow &row) { return orNull(isoDay(row.consent.withdrawnOn)); },
         [](const ConsentRow &row) { return isoDay(row.consent.withdrawnOn); }},
    };
    return columns;
}

/// An incident, and the moment at which its clock is read.
struct IncidentRow
{
    Incident incident;
    Instant now;
};

QString timeOrNothing(const std::optional<Instant> &at)
{
    return at ? displayTime(*at) : QString();
}

const QList<ListColumn<IncidentRow>> &incidentColumns()
{
    using Row = IncidentRow;
    static const QList<ListColumn<Row>> columns{
        {"incident", [](const Row &row) { return QJsonValue(row.incident.id.uuid.toString()); },
         [](const Row &row) { return row.incident.id.uuid.toString(); }},
        {"type", [](const Row &row) { return QJsonValue(QString(keyOf(row.incident.type))); },
         [](const Row &row) { return label(row.incident.type); }},
        {"discovered_at", [](const Row &row) { return QJsonValue(displayTime(row.incident.discoveredAt)); },
         [](const Row &row) { return displayTime(row.incident.discoveredAt); }},
        {"status", [](const Row &row) { return QJsonValue(QString(keyOf(row.incident.status))); },
         [](const Row &row) { return label(row.incident.status); }},
        {"report_by", [](const Row &row) { return orNull(timeOrNothing(reportBy(row.incident))); },
         [](const Row &row) { return timeOrNothing(reportBy(row.incident)); }},
        {"reported_at", [](const Row &row) { return orNull(timeOrNothing(row.incident.reportedAt)); },
         [](const Row &row) { return timeOrNothing(row.incident.reportedAt); }},
        {"clock", [](const Row &row) { return QJsonValue(QString(keyOf(breachClock(row.incident, row.now)))); },
         [](const Row &row) { return breachText(row.incident, row.now); }},
        {"description", [](const Row &row) { return orNull(row.incident.description); },
         [](const Row &row) { return row.incident.description; }},
        {"measures", [](const Row &row) { return orNull(row.incident.measures); },
         [](const Row &row) { return row.incident.measures; }},
        {"not_reported", [](const Row &row) { return orNull(row.incident.notReported); },
         [](const Row &row) { return row.incident.notReported; }},
    };
    return columns;
}

Result<RecordRef> familyOrPerson(OpenRegister &opened, const QString &text)
{
    FAMN_ASSIGN(record, findRecord(*opened.write, text));
    if (record.kind != "family"_L1 && record.kind != "person"_L1)
        return Error{ErrorCode::NotFound, {}, {u"family"_s}, {}};
    return record;
}

} // namespace

QString PersonExtractCommand::name() const
{
    return u"person extract"_s;
}

QString PersonExtractCommand::usage() const
{
    return u"REG.famn NUMBER|CASE --out FILE.pdf|FILE.json"_s;
}

QString PersonExtractCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Writes what the register holds about one person, and who read it, "
                                        "into a PDF or JSON file. Names and numbers of others are "
                                        "masked; free text is to be reviewed. It is logged."));
}

QList<QCommandLineOption> PersonExtractCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"out"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write, readable by its owner alone; it "
                                                                "must not exist.")),
                    u"FILE"_s});
    options.append(revealOption());
    return options;
}

Result<ExitCode> PersonExtractCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"NUMBER|CASE"_s));
    const QString out = invocation.parser.value(u"out"_s);
    const bool pdf = out.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (!pdf && !out.endsWith(".json"_L1, Qt::CaseInsensitive))
        return usageError(u"--out FILE.pdf|FILE.json"_s);
    if (QFileInfo::exists(out))
        return fileError(ErrorCode::FileExists, out);
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(person, personNamed(*opened.write, named));
    FAMN_ASSIGN(revealed, revealAsked(invocation, opened, {u"person"_s, person.uuid}));
    FAMN_ASSIGN(extract, personExtract(*opened.write, person, revealed));
    QByteArray bytes = QJsonDocument(toJson(extract)).toJson();
    if (pdf) {
        FAMN_ASSIGN(made, numberedPdf(invocation, opened, extractPrint(extract), "person"));
        bytes = made.bytes;
    }
    FAMN_TRY(writeFileAtomically(out, bytes, FileAccess::OwnerOnly));
    if (invocation.console.json())
        invocation.console.printJson({{u"path"_s, out},
                                      {u"records"_s, extract.records.size()},
                                      {u"masked"_s, extract.masked},
                                      {u"to_review"_s, extract.toReview}});
    else
        invocation.console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The extract is in %1. Masked places: %2; free texts to review "
                                                        "before it is given out: %3."))
                .arg(out)
                .arg(extract.masked)
                .arg(extract.toReview));
    return ExitCode::Done;
}

QString ConsentsCommand::name() const
{
    return u"consents list"_s;
}

QString ConsentsCommand::usage() const
{
    return u"REG.famn CASE|NUMBER"_s;
}

QString ConsentsCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Lists the consents of a family and its members as CSV or JSON, "
                                                       "those that hold first."));
}

QList<QCommandLineOption> ConsentsCommand::options() const
{
    return listOptions(famn::namesOf(consentColumns()));
}

Result<ExitCode> ConsentsCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(named, invocation.argument(1, u"CASE|NUMBER"_s));
    return runList<ConsentRow>(
        invocation, Subject::Families, "consent", consentColumns(),
        [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<ConsentRow>> {
            FAMN_ASSIGN(record, findRecord(*opened.write, named));
            FAMN_ASSIGN(family, JournalReader(connection).familyOf(record));
            if (!family)
                return Error{ErrorCode::NotFound, {}, {u"family"_s}, {}};
            return consentsOf(connection, opened.actor(), family->family);
        });
}

QString ConsentAddCommand::name() const
{
    return u"consents add"_s;
}

QString ConsentAddCommand::usage() const
{
    return u"REG.famn CASE|NUMBER PURPOSE"_s;
}

QString ConsentAddCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Notes a consent of a family (by case number) or of one person "
                                                       "(by number): registerutdrag, referenser, andra_myndigheter, "
                                                       "meddelanden or annat."));
}

QList<QCommandLineOption> ConsentAddCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"scope"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "What the consent reaches, in words.")), u"TEXT"_s});
    options.append({u"given"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The day it was given; otherwise today.")),
                    u"DATE"_s});
    options.append({u"form"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "How it was given: skriftligt, muntligt or digitalt; "
                                                                "otherwise skriftligt.")),
                    u"FORM"_s, u"skriftligt"_s});
    return options;
}

Result<ExitCode> ConsentAddCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"CASE|NUMBER"_s));
    FAMN_ASSIGN(purpose, invocation.argument(2, u"PURPOSE"_s));
    Consent consent;
    FAMN_ASSIGN(code, codeNamed<ConsentPurpose>(purpose));
    consent.purpose = code;
    FAMN_ASSIGN(form, codeNamed<ConsentForm>(invocation.parser.value(u"form"_s)));
    consent.form = form;
    consent.scope = invocation.parser.value(u"scope"_s);
    consent.givenOn = invocation.clock.today();
    if (invocation.parser.isSet(u"given"_s)) {
        FAMN_ASSIGN(day, dayNamed(u"--given"_s, invocation.parser.value(u"given"_s)));
        consent.givenOn = day;
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(record, familyOrPerson(opened, named));
    FAMN_ASSIGN(family, JournalReader(opened.reg->writer()).familyOf(record));
    if (!family)
        return Error{ErrorCode::NotFound, {}, {u"family"_s}, {}};
    consent.family = family->family;
    if (record.kind == "person"_L1)
        consent.person = {record.id};
    FAMN_ASSIGN(added, addConsent(*opened.write, consent));
    return tellChanged(invocation, added.batch, {{u"consent"_s, added.consent.uuid.toString()}});
}

QString ConsentWithdrawCommand::name() const
{
    return u"consents withdraw"_s;
}

QString ConsentWithdrawCommand::usage() const
{
    return u"REG.famn CONSENT"_s;
}

QString ConsentWithdrawCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Notes that a consent was withdrawn; it stays written."));
}

QList<QCommandLineOption> ConsentWithdrawCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"on"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The day it was withdrawn; otherwise today.")),
                    u"DATE"_s});
    return options;
}

Result<ExitCode> ConsentWithdrawCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"CONSENT"_s));
    QDate day = invocation.clock.today();
    if (invocation.parser.isSet(u"on"_s)) {
        FAMN_ASSIGN(given, dayNamed(u"--on"_s, invocation.parser.value(u"on"_s)));
        day = given;
    }
    const auto id = Uuid::fromString(named);
    if (!id)
        return usageError(named);
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(batch, withdrawConsent(*opened.write, {*id}, day));
    return tellChanged(invocation, batch, {{u"consent"_s, named}});
}

QString IncidentsCommand::name() const
{
    return u"incidents list"_s;
}

QString IncidentsCommand::usage() const
{
    return u"REG.famn"_s;
}

QString IncidentsCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Lists incidents as CSV or JSON, breaches whose 72 hours run "
                                                       "first. For managers and administrators."));
}

QList<QCommandLineOption> IncidentsCommand::options() const
{
    return listOptions(famn::namesOf(incidentColumns()));
}

Result<ExitCode> IncidentsCommand::run(const Invocation &invocation) const
{
    const Instant now = invocation.clock.now();
    return runList<IncidentRow>(
        invocation, Subject::Incidents, "incident", incidentColumns(),
        [now](const Connection &connection, const OpenRegister &opened) -> Result<QList<IncidentRow>> {
            FAMN_ASSIGN(found, incidents(connection, opened.actor(), now));
            QList<IncidentRow> rows;
            for (const Incident &incident : std::as_const(found))
                rows.append({incident, now});
            return rows;
        });
}

QString IncidentAddCommand::name() const
{
    return u"incidents add"_s;
}

QString IncidentAddCommand::usage() const
{
    return u"REG.famn TYPE TEXT"_s;
}

QString IncidentAddCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Notes an incident: lex_sarah, klagomal, incident, skada or "
                                                       "personuppgiftsincident. A personal data breach starts the 72 "
                                                       "hours of GDPR article 33. Change it with set and its id."));
}

QList<QCommandLineOption> IncidentAddCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"discovered"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "When it was discovered, such as 2026-03-01 14:05, "
                                                                "Swedish time; otherwise now.")),
                    u"WHEN"_s});
    options.append({u"measures"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "What was done about it.")), u"TEXT"_s});
    return options;
}

Result<ExitCode> IncidentAddCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(type, invocation.argument(1, u"TYPE"_s));
    FAMN_ASSIGN(text, invocation.argument(2, u"TEXT"_s));
    Incident incident;
    FAMN_ASSIGN(code, codeNamed<IncidentType>(type));
    incident.type = code;
    incident.description = text;
    incident.measures = invocation.parser.value(u"measures"_s);
    incident.discoveredAt = invocation.clock.now();
    if (invocation.parser.isSet(u"discovered"_s)) {
        const auto when = readDayAndTime(invocation.parser.value(u"discovered"_s));
        if (!when)
            return usageError(u"--discovered"_s);
        incident.discoveredAt = swedishInstant(when->day, when->time.isValid() ? when->time : QTime(0, 0));
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(added, addIncident(*opened.write, incident));
    return tellChanged(invocation, added.batch, {{u"incident"_s, added.incident.uuid.toString()}});
}

} // namespace famn
