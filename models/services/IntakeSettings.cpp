#include "models/services/IntakeSettings.h"

#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int mostTries = 20;
constexpr int mostWeeks = 52;
constexpr char16_t noCutOff[] = u"none";

QString timeText(const QTime &time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString::fromUtf16(noCutOff);
}

bool takeTime(QTime &target, const QString &value)
{
    const auto time = timeSetting(value);
    target = time.value_or(target);
    return time.has_value();
}

/// The rule whose length is changed by the setting called NAME.
const DeadlineRule *ruleOf(const QString &name)
{
    for (const DeadlineRule &rule : deadlineRules()) {
        if (rule.unit != DeadlineUnit::SameDay && rule.setting && name == QStringView(rule.setting))
            return &rule;
    }
    return nullptr;
}

/// False, and RULES stay, for a value that the program would not have written.
bool take(IntakeRules &rules, const QString &name, const QString &value)
{
    if (name == QStringView(settingNames::officeOpens))
        return takeTime(rules.hours.opens, value);
    if (name == QStringView(settingNames::officeCloses))
        return takeTime(rules.hours.closes, value);
    if (name == QStringView(settingNames::officeCutOff)) {
        if (value != QStringView(noCutOff))
            return takeTime(rules.hours.cutOff, value);
        rules.hours.cutOff = {};
        return true;
    }
    if (name == QStringView(settingNames::triesBeforeWriting)) {
        const auto tries = numberSetting(value, 1, mostTries);
        rules.triesBeforeWriting = tries.value_or(rules.triesBeforeWriting);
        return tries.has_value();
    }
    if (name == QStringView(settingNames::meetingWeeks)) {
        const auto weeks = numberSetting(value, 1, mostWeeks);
        rules.meetingWeeks = weeks.value_or(rules.meetingWeeks);
        return weeks.has_value();
    }
    if (name == QStringView(settingNames::noteHours)) {
        const auto hours = numberSetting(value, 0, mostNoteHours);
        rules.noteHours = hours.value_or(rules.noteHours);
        return hours.has_value();
    }
    const DeadlineRule *rule = ruleOf(name);
    const auto length = rule ? numberSetting(value, rule->least, rule->most) : std::nullopt;
    return length && rules.deadlines.setLength(rule->id, *length);
}

bool openAtAll(const OfficeHours &hours)
{
    return hours.opens < hours.closes;
}

} // namespace

QList<IntakeSetting> intakeSettings(const IntakeRules &rules)
{
    QList<IntakeSetting> settings{
        {QString::fromUtf16(settingNames::officeOpens), timeText(rules.hours.opens)},
        {QString::fromUtf16(settingNames::officeCloses), timeText(rules.hours.closes)},
        {QString::fromUtf16(settingNames::officeCutOff), timeText(rules.hours.cutOff)},
        {QString::fromUtf16(settingNames::triesBeforeWriting), QString::number(rules.triesBeforeWriting)},
        {QString::fromUtf16(settingNames::meetingWeeks), QString::number(rules.meetingWeeks)},
        {QString::fromUtf16(settingNames::noteHours), QString::number(rules.noteHours)},
    };
    for (const DeadlineRule &rule : deadlineRules()) {
        if (rule.setting && ruleOf(QString::fromUtf16(rule.setting)))
            settings.append({QString::fromUtf16(rule.setting), QString::number(rules.deadlines.length(rule.id))});
    }
    return settings;
}

Result<IntakeRules> intakeRules(const Connection &connection)
{
    IntakeRules rules;
    for (const IntakeSetting &setting : intakeSettings(rules)) {
        FAMN_ASSIGN(value, settingValue(connection, setting.name));
        take(rules, setting.name, value);
    }
    // Two damaged or foreign values must not make an office that never opens.
    if (!openAtAll(rules.hours))
        rules.hours = {OfficeHours().opens, OfficeHours().closes, rules.hours.cutOff};
    return rules;
}

Result<Uuid> setIntakeRules(WritePath &write, const QList<IntakeSetting> &settings)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(before, intakeRules(change.connection()));
        IntakeRules after = before;
        const QList<IntakeSetting> known = intakeSettings(before);
        for (const IntakeSetting &setting : settings) {
            QStringList names;
            for (const IntakeSetting &one : known)
                names.append(one.name);
            if (!names.contains(setting.name))
                return Error{ErrorCode::FieldUnknown, setting.name, {setting.name, names.join(u", "_s)}, {}};
            if (!take(after, setting.name, setting.value))
                return Error{
                    ErrorCode::Invalid, setting.name, {u"setting"_s, QString(keyOf(ViolationCode::OutOfRange))}, {}};
        }
        if (!openAtAll(after.hours))
            return Error{ErrorCode::Invalid,
                         QString::fromUtf16(settingNames::officeCloses),
                         {u"setting"_s, QString(keyOf(ViolationCode::EndBeforeStart))},
                         {}};
        const QList<IntakeSetting> wanted = intakeSettings(after);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted.at(i) == known.at(i))
                continue;
            FAMN_TRY(storeSetting(change, wanted.at(i).name, wanted.at(i).value));
        }
        return done();
    });
}

Result<Uuid> setIntakeRules(WritePath &write, const IntakeRules &rules)
{
    return setIntakeRules(write, intakeSettings(rules));
}

} // namespace famn
