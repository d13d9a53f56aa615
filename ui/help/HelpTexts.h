#pragma once

#include <span>

namespace famn {

/// A help text: what it is about (a column, the name of a field, the object name of a page or dialog), and the words,
/// English, for QCoreApplication::translate("Help"). Short: what it is for, the rule, the section of law.
struct HelpEntry
{
    const char *place;
    const char *text;
};

[[nodiscard]] std::span<const HelpEntry> pageHelp();
[[nodiscard]] std::span<const HelpEntry> listHelp();
[[nodiscard]] std::span<const HelpEntry> unlockHelp();
[[nodiscard]] std::span<const HelpEntry> familyHelp();
[[nodiscard]] std::span<const HelpEntry> personHelp();
[[nodiscard]] std::span<const HelpEntry> applicationHelp();
[[nodiscard]] std::span<const HelpEntry> newApplicationHelp();
[[nodiscard]] std::span<const HelpEntry> contactHelp();
[[nodiscard]] std::span<const HelpEntry> taskHelp();
[[nodiscard]] std::span<const HelpEntry> queueHelp();
[[nodiscard]] std::span<const HelpEntry> meetingHelp();
[[nodiscard]] std::span<const HelpEntry> campaignHelp();
[[nodiscard]] std::span<const HelpEntry> newCampaignHelp();
[[nodiscard]] std::span<const HelpEntry> eventHelp();
[[nodiscard]] std::span<const HelpEntry> staffHelp();
[[nodiscard]] std::span<const HelpEntry> computerSettingsHelp();
[[nodiscard]] std::span<const HelpEntry> registerSettingsHelp();

} // namespace famn
