#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for campaigns and events.

namespace famn {

namespace {

constexpr char channelsText[] = QT_TRANSLATE_NOOP(
    "Help",
    "Where the campaign is seen or heard. Applications that came that way, or say so, are offered for linking.");
constexpr char costText[] =
    QT_TRANSLATE_NOOP("Help", "What it costs, in whole kronor; may be left out. With it, each linked application has a "
                              "price, and so has each that became an assignment.");
constexpr char goalText[] =
    QT_TRANSLATE_NOOP("Help", "How many applications it is to bring. Those that are linked to it count.");
constexpr char programmeText[] =
    QT_TRANSLATE_NOOP("Help", "The national programme or project that the campaign is a part of, if any.");
constexpr char nameText[] =
    QT_TRANSLATE_NOOP("Help", "What you call the campaign. A family that names it as its source fits it.");

constexpr HelpEntry campaignHelpTexts[] = {
    {"name", nameText},
    {"from_date", QT_TRANSLATE_NOOP("Help", "The day on which the campaign begins; its effect is counted from there.")},
    {"to_date", QT_TRANSLATE_NOOP("Help", "The last day, or the day you expect it to end. Until then the figures say "
                                          "how it goes so far.")},
    {"channels", channelsText},
    {"cost", costText},
    {"goal", goalText},
    {"programme", programmeText},
    {"historical",
     QT_TRANSLATE_NOOP("Help", "Applications from before the register was in use give something to compare with, if "
                               "those lists were whole. The choice holds for the whole register and all campaigns; "
                               "lead times never count such applications.")},
};

constexpr HelpEntry newCampaignHelpTexts[] = {
    {"preset", QT_TRANSLATE_NOOP("Help", "A campaign that lies ready. You say its days, as they differ from year to "
                                         "year, and may change all the rest.")},
    {"name", nameText},
    {"from", QT_TRANSLATE_NOOP("Help", "The first day. You may type 0427, +14 or w 34.")},
    {"to", QT_TRANSLATE_NOOP("Help", "The last day; empty for a campaign of one day.")},
    {"channels", channelsText},
    {"cost", costText},
    {"goal", goalText},
    {"programme", programmeText},
};

constexpr HelpEntry eventHelpTexts[] = {
    {"name", QT_TRANSLATE_NOOP("Help", "What it was: a fair, a day at a library. A family that names it as its source "
                                       "fits the event's campaign.")},
    {"day", QT_TRANSLATE_NOOP("Help", "The day of the event. You may type yesterday, sat, or 0427.")},
    {"place", QT_TRANSLATE_NOOP("Help", "Where it was.")},
    {"contacts", QT_TRANSLATE_NOOP("Help", "About how many people you talked to. Names have no place here.")},
    {"campaign", QT_TRANSLATE_NOOP("Help", "The campaign that the event is a part of, if any.")},
};

} // namespace

std::span<const HelpEntry> campaignHelp()
{
    return campaignHelpTexts;
}

std::span<const HelpEntry> newCampaignHelp()
{
    return newCampaignHelpTexts;
}

std::span<const HelpEntry> eventHelp()
{
    return eventHelpTexts;
}

} // namespace famn
