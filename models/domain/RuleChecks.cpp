#include "models/domain/RuleChecks.h"

#include "models/domain/ContactDetails.h"

#include <algorithm>

namespace famn {

namespace {
/// Postcodes above this are not in use.
constexpr int highestPostcode = 98499;
} // namespace

void RuleChecks::error(QLatin1StringView field, ViolationCode code)
{
    m_found.append({QString(field), code, Violation::Severity::Error});
}

void RuleChecks::warn(QLatin1StringView field, ViolationCode code)
{
    m_found.append({QString(field), code, Violation::Severity::Warning});
}

void RuleChecks::require(QLatin1StringView field, bool present)
{
    if (!present)
        error(field, ViolationCode::Missing);
}

void RuleChecks::line(QLatin1StringView field, const QString &value)
{
    if (value.size() > maxLine)
        error(field, ViolationCode::TooLong);
    else if (value.contains(u'\n') || value.contains(u'\r'))
        error(field, ViolationCode::BadFormat);
}

void RuleChecks::text(QLatin1StringView field, const QString &value)
{
    if (value.size() > maxText)
        error(field, ViolationCode::TooLong);
}

void RuleChecks::range(QLatin1StringView field, const std::optional<int> &value, int least, int most)
{
    if (value && (*value < least || *value > most))
        error(field, ViolationCode::OutOfRange);
}

void RuleChecks::notInFuture(QLatin1StringView field, const QDate &day)
{
    if (day.isValid() && day > m_today)
        error(field, ViolationCode::InFuture);
}

void RuleChecks::notInFuture(QLatin1StringView field, const std::optional<Instant> &moment)
{
    if (moment)
        notInFuture(field, swedishDay(*moment));
}

void RuleChecks::notBefore(QLatin1StringView field, const QDate &end, const QDate &start)
{
    if (end.isValid() && start.isValid() && end < start)
        error(field, ViolationCode::EndBeforeStart);
}

void RuleChecks::municipality(QLatin1StringView field, const QString &code)
{
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!code.isEmpty() && (code.size() != 4 || !digits))
        error(field, ViolationCode::BadFormat);
}

void RuleChecks::postcode(QLatin1StringView field, const QString &value)
{
    if (value.isEmpty())
        return;
    if (readPostcode(value) != value)
        error(field, ViolationCode::BadFormat);
    else if (value.toInt() > highestPostcode)
        warn(field, ViolationCode::Unlikely);
}

void RuleChecks::phone(QLatin1StringView field, const QString &value)
{
    if (!value.isEmpty() && readPhone(value) != value)
        error(field, ViolationCode::BadFormat);
}

void RuleChecks::email(QLatin1StringView field, const QString &value)
{
    if (!value.isEmpty() && readEmail(value) != value)
        error(field, ViolationCode::BadFormat);
}

} // namespace famn
