#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for the settings.

namespace famn {

namespace {

constexpr HelpEntry computerSettingsHelpTexts[] = {
    {"language",
     QT_TRANSLATE_NOOP(
         "Help", "The language of the program on this computer. What is in the register stays as it was written.")},
    {"look", QT_TRANSLATE_NOOP("Help", "Light, dark or high contrast, or what the system has.")},
    {"zoom",
     QT_TRANSLATE_NOOP("Help", "How large everything is, 80 to 200 per cent. Ctrl++ and Ctrl+- change it anywhere.")},
    {"compact", QT_TRANSLATE_NOOP("Help", "Lower rows, so that more of them fit.")},
    {"idle",
     QT_TRANSLATE_NOOP(
         "Help", "The register locks itself after so many minutes without a key or a click, 1 to 15. What you were "
                 "writing is kept.")},
};

constexpr HelpEntry registerSettingsHelpTexts[] = {
    {"backup_folder",
     QT_TRANSLATE_NOOP(
         "Help", "Where backups are put. They are encrypted, so another disk or a network drive is best: a backup "
                 "beside the register is lost with it.")},
    {"backup_days",
     QT_TRANSLATE_NOOP(
         "Help", "How long a backup is kept at most. What is weeded from the register lives on in its backups until "
                 "then, so keep it short.")},
    {"reveal_minutes",
     QT_TRANSLATE_NOOP("Help", "For how many minutes a protected family stays open once somebody said why. It closes "
                               "sooner when they go on to something else, and when the register is locked.")},
    {"municipality",
     QT_TRANSLATE_NOOP(
         "Help", "The municipality that the register belongs to. New families and units get it where nothing else is "
                 "said.")},
    {"unit_name", QT_TRANSLATE_NOOP("Help", "The name of a unit, as it stands on print-outs.")},
    {"unit_kind", QT_TRANSLATE_NOOP("Help", "What kind of unit it is. A district has to be part of another unit.")},
    {"unit_parent", QT_TRANSLATE_NOOP("Help", "The unit that this one is part of.")},
    {"office_hours",
     QT_TRANSLATE_NOOP("Help",
                       "When the office answers. The minutes left of an application's day are counted to closing "
                       "time; the goal itself is the whole day.")},
    {"cut_off",
     QT_TRANSLATE_NOOP("Help", "What comes in at this time or later may wait for the next working day. Without it "
                               "everything is to be answered the day it came.")},
    {"tries",
     QT_TRANSLATE_NOOP("Help", "After so many attempts that nobody answered, a letter or an e-mail is suggested.")},
    {"note_hours",
     QT_TRANSLATE_NOOP("Help", "For how long a new note may be changed: 0 to 168 hours. Then it is frozen, and what is "
                               "wrong in it is corrected by a new note. Notes that are there keep their time.")},
    {"deadline",
     QT_TRANSLATE_NOOP("Help", "How long this deadline is in your municipality. Each says where it comes from and what "
                               "it is when nothing else was chosen.")},
    {"absence_staff", QT_TRANSLATE_NOOP("Help", "Who is away. Why is not asked: it would tell of health.")},
    {"absence_from", QT_TRANSLATE_NOOP("Help", "The first day away. You may type today, fri, +14, 0312 or w 34.")},
    {"absence_to", QT_TRANSLATE_NOOP("Help", "The last day away; empty until it is known.")},
    {"absence_deputy",
     QT_TRANSLATE_NOOP("Help", "Who does the work meanwhile. The applications keep their owner and show with the "
                               "deputy.")},
    {"absence_last",
     QT_TRANSLATE_NOOP("Help", "Another last day for the absence that is marked; empty when it is not known.")},
    {"law_act", QT_TRANSLATE_NOOP("Help", "The act as it is to be written, with its number: SoL (2025:400).")},
    {"law_section", QT_TRANSLATE_NOOP("Help", "Chapter and section within the act: 22 kap. 4 §.")},
    {"law_subject", QT_TRANSLATE_NOOP("Help", "What the section is about, for this list.")},
    {"law_from",
     QT_TRANSLATE_NOOP("Help",
                       "The first day on which the rule stands there; empty where it always did. Another day than the "
                       "marked line's adds a line: so a section that moves keeps its old place for old cases.")},
    {"law_to", QT_TRANSLATE_NOOP("Help", "The last day on which the rule stands there; empty while it does.")},
    {"code_list",
     QT_TRANSLATE_NOOP(
         "Help", "The list whose values are shown below. Those at the top can be adapted; the others are the same in "
                 "every register.")},
    {"code_used",
     QT_TRANSLATE_NOOP(
         "Help", "The values of the list. Take the mark from one that you have no use for: it is offered no more, and "
                 "stays where it stands already.")},
    {"code_word",
     QT_TRANSLATE_NOOP(
         "Help", "What you call the value here. Only the word is another: figures, exports and other registers go by "
                 "the code. Empty brings the program's word back.")},
    {"source",
     QT_TRANSLATE_NOOP(
         "Help", "A place or a way by which families hear of you. What somebody types in an application is completed "
                 "to these, so that the same thing is called the same.")},
};

} // namespace

std::span<const HelpEntry> computerSettingsHelp()
{
    return computerSettingsHelpTexts;
}

std::span<const HelpEntry> registerSettingsHelp()
{
    return registerSettingsHelpTexts;
}

} // namespace famn
