#include "models/domain/Law.h"
#include "models/domain/RuleChecks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

void checkLength(RuleChecks &checks, QLatin1StringView field, const QString &value, qsizetype most)
{
    checks.line(field, value);
    if (value.size() > most)
        checks.error(field, ViolationCode::TooLong);
}

} // namespace

Violations validate(const Statute &statute, const QDate &today)
{
    static const QRegularExpression codeForm(u"\\A[a-z][a-z0-9_]*\\z"_s);
    RuleChecks checks(today);
    checks.require("code"_L1, !statute.code.isEmpty());
    checkLength(checks, "code"_L1, statute.code, maxStatuteName);
    if (!statute.code.isEmpty() && !codeForm.match(statute.code).hasMatch())
        checks.error("code"_L1, ViolationCode::BadFormat);
    checks.require("act"_L1, !statute.act.isEmpty());
    checkLength(checks, "act"_L1, statute.act, maxStatuteName);
    checkLength(checks, "section"_L1, statute.section, maxStatuteName);
    checks.require("subject"_L1, !statute.subject.isEmpty());
    checkLength(checks, "subject"_L1, statute.subject, maxStatuteSubject);
    checks.notBefore("valid_to"_L1, statute.validTo, statute.validFrom);
    return checks.found();
}

} // namespace famn
