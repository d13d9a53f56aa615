#pragma once

#include "models/domain/Record.h"

#include <QDate>
#include <QLatin1StringView>

namespace famn {

/// Gathers what the rules find in one record. Only the validate() functions use it. FIELD is the column's name; an
/// empty value passes every check but require().
class RuleChecks
{
public:
    explicit RuleChecks(const QDate &today)
        : m_today(today)
    {
    }

    void error(QLatin1StringView field, ViolationCode code);
    void warn(QLatin1StringView field, ViolationCode code);
    /// Missing, unless PRESENT.
    void require(QLatin1StringView field, bool present);
    /// Text of one line and at most maxLine.
    void line(QLatin1StringView field, const QString &value);
    /// Free text of at most maxText.
    void text(QLatin1StringView field, const QString &value);
    /// A whole number from LEAST to MOST, both included.
    void range(QLatin1StringView field, const std::optional<int> &value, int least, int most);
    void notInFuture(QLatin1StringView field, const QDate &day);
    /// By its Swedish day: today has no hour.
    void notInFuture(QLatin1StringView field, const std::optional<Instant> &moment);
    /// END lies on START's day or later.
    void notBefore(QLatin1StringView field, const QDate &end, const QDate &start);
    /// Four digits, as Statistics Sweden numbers the municipalities.
    void municipality(QLatin1StringView field, const QString &code);
    /// A postcode as readPostcode() gives it.
    void postcode(QLatin1StringView field, const QString &value);
    /// A phone number as readPhone() gives it.
    void phone(QLatin1StringView field, const QString &value);
    /// An address as readEmail() gives it.
    void email(QLatin1StringView field, const QString &value);

    [[nodiscard]] const Violations &found() const { return m_found; }

private:
    QDate m_today;
    Violations m_found;
};

} // namespace famn
