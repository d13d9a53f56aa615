#pragma once

#include "models/domain/SameDay.h"
#include "models/services/WritePath.h"

namespace famn {

/// How this register wants its applications to be answered: its settings, and the rules' own values where it has none
/// or one that the program would not have written.
[[nodiscard]] Result<IntakeRules> intakeRules(const Connection &connection);

/// A setting of IntakeRules by its name, and its value as text that setIntakeRule() reads.
struct IntakeSetting
{
    QString name;
    QString value;
    friend bool operator==(const IntakeSetting &, const IntakeSetting &) = default;
};
[[nodiscard]] QList<IntakeSetting> intakeSettings(const IntakeRules &rules);

/// Changes settings in one operation: times as "08:00" ("none" for the cut-off), lengths and counts as whole numbers.
/// All of them hold together or none: the office opens before it closes. Gives the operation's id; the null id when it
/// was so already. Errors: FieldUnknown (with the names there are), Invalid with the setting's name as field, Denied.
[[nodiscard]] Result<Uuid> setIntakeRules(WritePath &write, const QList<IntakeSetting> &settings);
/// Makes RULES those of the register, on the same terms.
[[nodiscard]] Result<Uuid> setIntakeRules(WritePath &write, const IntakeRules &rules);

} // namespace famn
