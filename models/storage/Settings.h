#pragma once

#include "models/domain/Record.h"

namespace famn {

struct Setting;
using SettingId = Id<Setting>;

/// A setting that belongs to the register and so to everybody who uses it.
struct Setting
{
    SettingId id;
    QString name;
    QString value;
    Stamp stamp;
    friend bool operator==(const Setting &, const Setting &) = default;
};

[[nodiscard]] inline Violations validate(const Setting &setting, const QDate &)
{
    if (setting.name.isEmpty())
        return {{QStringLiteral("name"), ViolationCode::Missing, Violation::Severity::Error}};
    return {};
}

namespace settingNames {
/// The municipality the register belongs to: four digits.
inline constexpr char16_t municipality[] = u"municipality";
/// "import.mapping." and the signature of a heading: the mapping by hand that was last used for it, as JSON.
inline constexpr char16_t importMapping[] = u"import.mapping.";
/// "import.preset." and the preset's id: an ImportPreset as JSON.
inline constexpr char16_t importPreset[] = u"import.preset.";
/// For how many minutes a protected family stays open: 1 to 60.
inline constexpr char16_t revealMinutes[] = u"protection.reveal_minutes";
/// The folder backups go to, as an absolute path.
inline constexpr char16_t backupFolder[] = u"backup.folder";
/// After how many days a backup is deleted: 1 to 3650.
inline constexpr char16_t backupMaxDays[] = u"backup.max_days";
/// When the office opens and closes, as "08:00".
inline constexpr char16_t officeOpens[] = u"office.opens";
inline constexpr char16_t officeCloses[] = u"office.closes";
/// From when on what comes in may wait for the next working day, as "17:00"; "none" where nothing may.
inline constexpr char16_t officeCutOff[] = u"office.cut_off";
/// After how many attempts a letter or e-mail is suggested: 1 to 20.
inline constexpr char16_t triesBeforeWriting[] = u"intake.tries_before_writing";
/// "duplicates.apart." and the ids of two families, the lower first, parted by a dot: somebody said that they are not
/// the same. Its value is "1".
inline constexpr char16_t duplicatesApart[] = u"duplicates.apart.";
/// For how many weeks ahead information meetings are made: 1 to 52.
inline constexpr char16_t meetingWeeks[] = u"meetings.weeks_ahead";
/// For how many hours a new note may be changed: 0 to 168.
inline constexpr char16_t noteHours[] = u"notes.freeze_hours";
// The lengths of deadlines have their names in the table of rules (models/domain/Deadlines.cpp).
} // namespace settingNames

/// What a stored value means. Another program, or damage, may have put anything into a register, so every setting is
/// read through one of these; a value that the program would not have written counts as none.

/// A municipality's four digits; empty for anything else.
[[nodiscard]] QString municipalitySetting(const QString &value);
/// A whole number from LEAST to MOST, spelled as the program spells it.
[[nodiscard]] std::optional<int> numberSetting(const QString &value, int least, int most);
/// A time of day as "08:00", spelled as the program spells it.
[[nodiscard]] std::optional<QTime> timeSetting(const QString &value);
/// An absolute path on one line; of another system's path, or a relative one, nobody knows where it leads.
[[nodiscard]] std::optional<QString> folderSetting(const QString &value);

} // namespace famn
