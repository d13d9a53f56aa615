#include "models/domain/RuleChecks.h"
#include "models/domain/Safeguards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 msecPerMinute = 60'000;
constexpr qint64 minutesPerHour = 60;
constexpr qint64 breachHours = 72;

QString say(const char *text)
{
    return QCoreApplication::translate("Safeguards", text);
}

} // namespace

Violations validate(const Consent &consent, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("family"_L1, !consent.family.isNull());
    checks.line("scope"_L1, consent.scope);
    // "Something else" says nothing unless somebody says what.
    checks.require("scope"_L1, consent.purpose != ConsentPurpose::Other || !consent.scope.isEmpty());
    checks.require("given_on"_L1, consent.givenOn.isValid());
    checks.notInFuture("given_on"_L1, consent.givenOn);
    checks.notInFuture("withdrawn_on"_L1, consent.withdrawnOn);
    checks.notBefore("withdrawn_on"_L1, consent.withdrawnOn, consent.givenOn);
    return checks.found();
}

Violations validate(const Incident &incident, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("discovered_at"_L1, incident.discoveredAt.msec > 0);
    checks.notInFuture("discovered_at"_L1, incident.discoveredAt);
    checks.require("description"_L1, !incident.description.isEmpty());
    checks.text("description"_L1, incident.description);
    checks.text("measures"_L1, incident.measures);
    checks.line("not_reported"_L1, incident.notReported);
    checks.notInFuture("reported_at"_L1, incident.reportedAt);
    if (incident.reportedAt && *incident.reportedAt < incident.discoveredAt)
        checks.error("reported_at"_L1, ViolationCode::EndBeforeStart);
    // A closed breach says what became of the report.
    if (incident.type == IncidentType::DataBreach && incident.status == IncidentStatus::Closed)
        checks.require("reported_at"_L1, incident.reportedAt || !incident.notReported.isEmpty());
    return checks.found();
}

std::optional<Instant> reportBy(const Incident &incident)
{
    if (incident.type != IncidentType::DataBreach)
        return std::nullopt;
    return Instant{incident.discoveredAt.msec + breachHours * minutesPerHour * msecPerMinute};
}

BreachClock breachClock(const Incident &incident, Instant now)
{
    const auto end = reportBy(incident);
    if (!end)
        return BreachClock::None;
    if (incident.reportedAt)
        return *incident.reportedAt > *end ? BreachClock::Late : BreachClock::Stopped;
    if (!incident.notReported.isEmpty())
        return BreachClock::Stopped;
    return now > *end ? BreachClock::Late : BreachClock::Running;
}

bool isPressing(const Incident &incident, Instant now)
{
    const BreachClock clock = breachClock(incident, now);
    return incident.status != IncidentStatus::Closed && !incident.reportedAt &&
           (clock == BreachClock::Running || clock == BreachClock::Late);
}

QString breachText(const Incident &incident, Instant now)
{
    const auto end = reportBy(incident);
    if (!end)
        return {};
    if (!incident.reportedAt && !incident.notReported.isEmpty())
        return say(QT_TRANSLATE_NOOP("Safeguards", "Need not be reported"));
    const Instant at = incident.reportedAt.value_or(now);
    const qint64 minutes = qAbs(end->msec - at.msec) / msecPerMinute;
    const auto lasting = [&](const QString &sentence) {
        return sentence.arg(minutes / minutesPerHour).arg(minutes % minutesPerHour);
    };
    const bool late = at > *end;
    if (incident.reportedAt) {
        const QString when = say(QT_TRANSLATE_NOOP("Safeguards", "Reported %1")).arg(displayTime(at));
        return late ? lasting(say(QT_TRANSLATE_NOOP("Safeguards", "%3, %1 h %2 min late")).replace("%3"_L1, when))
                    : when;
    }
    return lasting(late ? say(QT_TRANSLATE_NOOP("Safeguards", "Not reported, %1 h %2 min late"))
                        : say(QT_TRANSLATE_NOOP("Safeguards", "%1 h %2 min left to report")));
}

QString label(ConsentPurpose code)
{
    switch (code) {
    case ConsentPurpose::RegisterExtract:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Extracts from registers"));
    case ConsentPurpose::References:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Asking references"));
    case ConsentPurpose::OtherAuthorities:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Data of other authorities"));
    case ConsentPurpose::Messages:
        return say(QT_TRANSLATE_NOOP("Safeguards", "E-mail and text messages"));
    case ConsentPurpose::Other:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Something else"));
    }
    return {};
}

QString label(ConsentForm code)
{
    switch (code) {
    case ConsentForm::Written:
        return say(QT_TRANSLATE_NOOP("Safeguards", "In writing"));
    case ConsentForm::Spoken:
        return say(QT_TRANSLATE_NOOP("Safeguards", "By word of mouth"));
    case ConsentForm::Digital:
        return say(QT_TRANSLATE_NOOP("Safeguards", "By e-service"));
    }
    return {};
}

QString label(IncidentType code)
{
    switch (code) {
    case IncidentType::LexSarah:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Lex Sarah"));
    case IncidentType::Complaint:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Complaint"));
    case IncidentType::Mishap:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Mishap"));
    case IncidentType::Injury:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Injury"));
    case IncidentType::DataBreach:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Personal data breach"));
    }
    return {};
}

QString label(IncidentStatus code)
{
    switch (code) {
    case IncidentStatus::Open:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Open"));
    case IncidentStatus::Investigated:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Under investigation"));
    case IncidentStatus::Closed:
        return say(QT_TRANSLATE_NOOP("Safeguards", "Closed"));
    }
    return {};
}

} // namespace famn
