#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for the dialogs that write something new down.

namespace famn {

namespace {

constexpr HelpEntry newApplicationHelpTexts[] = {
    {"name",
     QT_TRANSLATE_NOOP("Help", "Given name and family name of who got in touch. One of the two is enough for now.")},
    {"phone",
     QT_TRANSLATE_NOOP("Help", "Where you can call back today. A family with the same number is shown below.")},
    {"types", QT_TRANSLATE_NOOP(
                  "Help", "What the family wishes to be; several may be chosen. Leave it when they do not know yet.")},
    {"municipality", QT_TRANSLATE_NOOP("Help", "Where the family lives. Empty means the register's own municipality.")},
    {"email", QT_TRANSLATE_NOOP("Help", "An e-mail address, if you were given one.")},
    {"number",
     QT_TRANSLATE_NOOP(
         "Help", "Only if you were given it; it can be added later. A number that is here already finds its family.")},
    {"source", QT_TRANSLATE_NOOP("Help", "How the family heard of you, in its own words. What was typed before is "
                                         "offered, the most used first. It tells which campaigns worked.")},
};

constexpr HelpEntry contactHelpTexts[] = {
    {"form", QT_TRANSLATE_NOOP("Help", "How you were in touch. The digits 1 to 5 choose and go on to the text.")},
    {"direction", QT_TRANSLATE_NOOP("Help", "Who took the contact: you or the family.")},
    {"reached",
     QT_TRANSLATE_NOOP(
         "Help", "No for a call that nobody answered or a letter that is not answered yet; such a contact stops no "
                 "clock.")},
    {"kind", QT_TRANSLATE_NOOP("Help", "What the contact was for: intake, follow-up, support and so on.")},
    {"when",
     QT_TRANSLATE_NOOP(
         "Help", "The day and time of the contact. Empty means now. You may type yesterday 14:05, mon, or 0312.")},
    {"minutes", QT_TRANSLATE_NOOP("Help", "How long it took, in minutes. May be left out.")},
    {"participants", QT_TRANSLATE_NOOP("Help", "Who took part besides you and the family.")},
    {"text",
     QT_TRANSLATE_NOOP("Help", "What was said and decided, and what has importance for the case ({documentation}). "
                               "Write so that the family can read it. Notes are never searched.")},
    {"disputed_on",
     QT_TRANSLATE_NOOP("Help", "The day on which the person said that the note is wrong; today without a day. Empty "
                               "with empty words when they no longer say so.")},
    {"dispute", QT_TRANSLATE_NOOP("Help", "What the person says is wrong, in their own words ({documentation}). "
                                          "The note itself stays as it is.")},
};

constexpr HelpEntry taskHelpTexts[] = {
    {"title",
     QT_TRANSLATE_NOOP("Help",
                       "What is to be done, beginning with a verb. Name nobody here: the family stands beside the task "
                       "anyway.")},
    {"due", QT_TRANSLATE_NOOP(
                "Help", "The day by which it must be done. You may type fri, +14, 0312 or w 34; empty for no day.")},
};

constexpr HelpEntry queueHelpTexts[] = {
    {"handOverTo", QT_TRANSLATE_NOOP("Help", "Who answers for the application from now on. Exactly one person does.")},
    {"handOverWhy",
     QT_TRANSLATE_NOOP("Help", "Needed when you hand over or take what is somebody else's. It is kept in the log.")},
    {"nextTry",
     QT_TRANSLATE_NOOP("Help",
                       "The day when somebody tries again to reach the family. You may type fri, +14, 0312 or w 34.")},
    {"moveTo",
     QT_TRANSLATE_NOOP(
         "Help",
         "The stages that the application can go to from where it is. Contacted and what comes after it ask for "
         "a noted contact, so that nobody is called answered who was not.")},
    {"moveWhy",
     QT_TRANSLATE_NOOP(
         "Help", "Needed for going back, for resting, and for meeting the family in another way than the rule says. It "
                 "is kept in the log and nowhere else.")},
    {"moveUntil",
     QT_TRANSLATE_NOOP(
         "Help", "The day on which the application comes back to the desk. You may type fri, +14, 0312 or w 34.")},
    {"moveOutcome",
     QT_TRANSLATE_NOOP("Help", "How it ended. Every application that ends says so, and weeding counts from that day.")},
    {"moveReason",
     QT_TRANSLATE_NOOP(
         "Help",
         "The main reason: the family's own where the family ended it, ours where we did. Drop-outs are counted "
         "by it.")},
    {"moveOtherReasons", QT_TRANSLATE_NOOP("Help", "Further reasons, if there are any.")},
    {"moveInitiator", QT_TRANSLATE_NOOP("Help", "Who ended it, where the outcome leaves that open.")},
    {"moveAlternative",
     QT_TRANSLATE_NOOP("Help",
                       "Whether you thought of another kind of assignment for the family, such as a contact family or "
                       "emergency home. Must be answered when we decline.")},
    {"moveReconsider",
     QT_TRANSLATE_NOOP("Help", "Whether the family may be judged anew later, when what stood in the way has changed.")},
    {"moveReconsiderOn", QT_TRANSLATE_NOOP("Help", "The day from which it may be judged anew, if one was agreed.")},
};

constexpr HelpEntry meetingHelpTexts[] = {
    {"seriesName", QT_TRANSLATE_NOOP("Help", "What the meetings are called in lists and on sheets.")},
    {"weekday", QT_TRANSLATE_NOOP("Help", "The day of the week. There is no meeting on public holidays and on the eves "
                                          "of Midsummer, Christmas and New Year.")},
    {"interval", QT_TRANSLATE_NOOP("Help", "Malmö meets one evening a week.")},
    {"seriesFrom", QT_TRANSLATE_NOOP("Help", "The series begins on this day or the first such weekday after it.")},
    {"seriesTo", QT_TRANSLATE_NOOP("Help", "The last day; later meetings that nobody is invited to go away.")},
    {"meetingDay", QT_TRANSLATE_NOOP("Help", "The day of this meeting. You may type fri, +14, 0312 or w 34.")},
    {"starts", QT_TRANSLATE_NOOP("Help", "When it begins, Swedish time: 18:00, 18.00 or 18.")},
    {"minutes", QT_TRANSLATE_NOOP("Help", "How long it takes, 15 to 720 minutes.")},
    {"place", QT_TRANSLATE_NOOP("Help", "The address, or how to join by video. It stands in the calendar file, so name "
                                        "nobody here.")},
    {"video", QT_TRANSLATE_NOOP("Help", "Whether people take part by video.")},
    {"capacity",
     QT_TRANSLATE_NOOP("Help", "How many persons there is room for. More can be invited; you are told then.")},
    {"leader", QT_TRANSLATE_NOOP("Help", "Who leads it. Next steps of families that are nobody's become theirs.")},
    {"cancelWhy", QT_TRANSLATE_NOOP("Help", "Why there is no meeting. It is kept in the log.")},
    {"inviteTo", QT_TRANSLATE_NOOP("Help", "The meeting, of those that are planned.")},
    {"inviteWhy",
     QT_TRANSLATE_NOOP("Help", "Needed for experienced families, who meet you directly, for those who have "
                               "been to a meeting, and for those who did not come twice. It is kept in "
                               "the log.")},
};

} // namespace

std::span<const HelpEntry> meetingHelp()
{
    return meetingHelpTexts;
}

std::span<const HelpEntry> newApplicationHelp()
{
    return newApplicationHelpTexts;
}

std::span<const HelpEntry> contactHelp()
{
    return contactHelpTexts;
}

std::span<const HelpEntry> taskHelp()
{
    return taskHelpTexts;
}

std::span<const HelpEntry> queueHelp()
{
    return queueHelpTexts;
}

} // namespace famn
