#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for pages and dialogs as wholes, the filter line and the unlock page.

namespace famn {

namespace {

constexpr HelpEntry pageHelpTexts[] = {
    {"deskPage",
     QT_TRANSLATE_NOOP(
         "Help", "What is to be done today: applications that nobody has answered, the most urgent first, and your own "
                 "tasks. The goal is a first contact the same day. In the list, 1 notes that you reached the family, 2 "
                 "that nobody answered, 3 that you left a message.")},
    {"applicationsPage",
     QT_TRANSLATE_NOOP(
         "Help", "All applications from families that wish to take an assignment. Type a name or case number to narrow "
                 "the list, or choose a value beside it; a click on a heading sorts. The marked one is shown and "
                 "changed in the pane to the right.")},
    {"meetingsPage",
     QT_TRANSLATE_NOOP("Help",
                       "Information meetings, those to come first, and below who is invited to the marked one. Enter "
                       "goes to the guests; Space notes who came and goes on, on a noted one it goes through the "
                       "possibilities. Ctrl+Enter closes the meeting and makes the next steps.")},
    {"meetingDialog",
     QT_TRANSLATE_NOOP("Help", "One information meeting: day, time, place, room and leader. A meeting of a series that "
                               "is changed here is left alone when the series changes. Ctrl+Enter stores it.")},
    {"seriesDialog",
     QT_TRANSLATE_NOOP("Help",
                       "A series of information meetings. Its meetings are made some weeks ahead. When it is changed, "
                       "coming meetings follow, but for those that were changed by hand or that somebody is invited "
                       "to. Ctrl+Enter stores it.")},
    {"cancelMeetingDialog",
     QT_TRANSLATE_NOOP("Help", "Cancels the meeting. Whoever was invited can be invited to the next one.")},
    {"inviteDialog",
     QT_TRANSLATE_NOOP("Help", "Invites the marked applications to a meeting, in one step that can be taken back. You "
                               "are told who could not be invited, and why.")},
    {"familiesPage",
     QT_TRANSLATE_NOOP("Help",
                       "All families in the register. Type a name or case number to narrow the list, or choose a value "
                       "beside it. The marked family stands in the pane to the right with its members, assignments, "
                       "applications, contacts and tasks. Protected families show only their case number.")},
    {"duplicatesPage",
     QT_TRANSLATE_NOOP(
         "Help", "Families that are likely the same, the surest first: the same phone or e-mail, or a name that sounds "
                 "the same where they live. Enter puts them side by side and merges them; Delete says that they are "
                 "not the same, which is remembered. Protected families are never shown here.")},
    {"mergeDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Makes one family of two. Up and down go from field to field, left and right choose whose value "
                       "stays; fields that differ carry ≠. On a person, right says that they are two persons. All that "
                       "hangs on the other family moves along; Ctrl+Z takes it all back.")},
    {"applicationMergeDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Makes one application of two of the same family. Up and down go from field to field, left and "
                       "right choose whose value stays; fields that differ carry ≠. The stage brings along all that "
                       "belongs to it. Contacts, tasks and places at meetings move along; Ctrl+Z takes it all back.")},
    {"campaignsPage",
     QT_TRANSLATE_NOOP(
         "Help", "Campaigns, and how many applications came in on their days, against as many days just before and the "
                 "same days a year earlier. It tells what happened together, not what caused it. The marked one is "
                 "shown and changed in the pane to the right, with its events.")},
    {"staffPage",
     QT_TRANSLATE_NOOP("Help", "Colleagues: their roles, unit, phone and e-mail at work, and how many open "
                               "applications, tasks and families each has, so that work can be handed out evenly. A "
                               "click on a heading sorts. The marked one is changed in the pane to the right.")},
    {"newStaffDialog",
     QT_TRANSLATE_NOOP("Help", "Notes somebody who works with the register. They can open it once they have a key, "
                               "which is given under Users and keys. Ctrl+Enter stores it.")},
    {"revealReason",
     QT_TRANSLATE_NOOP("Help", "Why you need to see this protected family now. The reason goes into the log before "
                               "anything is shown, and the family closes again by itself.")},
    {"newCampaignDialog",
     QT_TRANSLATE_NOOP("Help", "Adds a campaign: what it is called and its days are enough. Ctrl+Enter adds it.")},
    {"eventDialog",
     QT_TRANSLATE_NOOP("Help",
                       "An occasion where somebody met people, of a campaign or by itself. Ctrl+Enter keeps it.")},
    {"unlockPage",
     QT_TRANSLATE_NOOP(
         "Help", "Choose a register and unlock it with your passphrase. Nothing in it can be read before that. With "
                 "the recovery sheet it can be opened without a passphrase; a damaged one can be restored from a "
                 "backup.")},
    {"newApplicationDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Registers a family that has been in touch: a name, how to reach it, what it wishes to be and where "
                 "it lives are enough. Families that resemble it are shown while you type. Ctrl+Enter registers.")},
    {"contactDialog",
     QT_TRANSLATE_NOOP(
         "Help",
         "Notes a contact with the family. A contact where you reached each other stops the same-day clock of "
         "the application. Ctrl+Enter notes it, Ctrl+Shift+Enter also signs it: a signed note is never changed.")},
    {"changeNoteDialog",
     QT_TRANSLATE_NOOP("Help", "Changes a note of yours that is not frozen yet. Ctrl+Enter changes it.")},
    {"correctNoteDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Corrects a note with a new one, which is shown with it; the note itself stays as it is. "
                       "A correction stops no clock. Ctrl+Enter notes it.")},
    {"disputeNoteDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Notes that the person says a note is wrong, also when it is frozen. The note stays, and "
                       "what they said stands with it. Ctrl+Enter notes it.")},
    {"taskDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Adds a task about the record that is shown. It stands on your desk until it is done. Ctrl+Enter adds "
                 "it.")},
    {"retentionDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Weeding by law: a family's file goes five years after its last entry. One person proposes, "
                       "another approves with a key of their own, and then it is gone for good. Families that had an "
                       "assignment and those kept for research stay. Backups hold the rest until they expire.")},
    {"incidentsDialog",
     QT_TRANSLATE_NOOP("Help",
                       "What went wrong: lex Sarah, complaints, mishaps, injuries, personal data breaches. A breach is "
                       "reported within 72 hours of its discovery, or it is written why it need not be. Only managers "
                       "and administrators see this.")},
    {"consentsDialog",
     QT_TRANSLATE_NOOP("Help",
                       "What the family or one of its members agreed to, and when it was withdrawn. A withdrawn "
                       "consent stays written, but holds no longer.")},
    {"extractDialog",
     QT_TRANSLATE_NOOP("Help",
                       "All that the register holds about one person, and who read it. Names and numbers of others are "
                       "masked; read free text through before you give it out. Making it is logged.")},
    {"settingsDialog",
     QT_TRANSLATE_NOOP("Help",
                       "What is chosen here holds at once. The first part belongs to this computer, the others to the "
                       "register and everybody who opens it.")},
    {"importDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Takes in a list of applications from a file or from what you paste. First the columns are "
                 "recognised, then you see what each row becomes, and nothing is written before you say so. The whole "
                 "import can be undone.")},
    {"historyDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Everything that was done with the record, latest first: who changed what, and who has read or "
                       "printed it. A change can be taken back.")},
    {"asOfDialog",
     QT_TRANSLATE_NOOP("Help",
                       "The record as it was at the end of a day, made from the log backwards; a family with its "
                       "members, assignments, applications and contacts. It can only be read, but a field can be given "
                       "the value back that it had then. What was weeded cannot be known.")},
    {"logDialog",
     QT_TRANSLATE_NOOP("Help", "The log of the register: who did what and when, for the recurring checks that "
                               "{access_checks} asks for. It names no values. Reading the log is itself logged.")},
    {"reviewDialog",
     QT_TRANSLATE_NOOP(
         "Help",
         "Checks of who did what, as {access_checks} asks for: a sample at random and by rules, "
         "never of what you did yourself. Each line gets a verdict, then the whole a conclusion, and it is kept "
         "as it is. Nothing in it names a family.")},
    {"usersDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Who may open the register, and with which roles. Everybody has a key and a passphrase of their own; "
                 "give a role only to who needs it for the work.")},
    {"passphraseDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Changes your own passphrase. Several words that do not belong together are strong and easy to "
                       "remember.")},
    {"rekeyDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Changes the master key, so that no key or copy of a key from before opens the register any more. "
                 "Needed when a recovery sheet or a computer was lost.")},
    {"newSheetDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Makes a new recovery sheet. Print it, type back what is asked for, and keep it locked up: it opens "
                 "the register without a passphrase.")},
    {"newRegisterDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Makes a new, encrypted register step by step: its place, your passphrase, the recovery sheet, the "
                 "unit and the first user.")},
    {"practiceDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Makes a training register of made-up families on this computer. Nothing in it is real, and it never "
                 "becomes a real register.")},
    {"sheetUnlockDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Opens the register with the groups of its recovery sheet. A wrong character is found and named.")},
    {"checkBackupDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Checks that a backup is what it was when it was made, down to every byte. Nothing is written.")},
    {"restoreBackupDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Makes a register of a backup, in a new file. The register that was copied is left as it is.")},
    {"lostRegisterDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Makes a register of a backup, in a new file, when the register itself is damaged or lost. Backups "
                 "beside it are listed; others can be chosen. What is left of the old one stays as it is.")},
    {"keptTextDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Where text stands that was typed and not saved before the register was locked. Each opens with its "
                 "text put back; it is saved when you leave the field, and Esc takes it back.")},
    {"handOverDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Gives the application to somebody else, who then answers for it. Ctrl+Enter hands it over.")},
    {"nextTryDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Says when somebody tries again to reach the family. Until then it waits. Ctrl+Enter keeps the day.")},
    {"moveDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Moves the application to another stage, and asks for what that stage needs to be told. Ctrl+Enter "
                 "moves it, Ctrl+Z takes it back.")},
    {"pipelinePage",
     QT_TRANSLATE_NOOP(
         "Help", "Every application by its stage; who has been there longest stands on top. Arrows go from card to "
                 "card, Shift with them moves the card, F2 chooses the stage. With the mouse a card is dragged.")},
    {"printDialog",
     QT_TRANSLATE_NOOP(
         "Help", "Shows each page as it will be on paper. Every print is noted in the log; protected families stay "
                 "masked. Destroy the paper after use.")},
    {"exportDialog",
     QT_TRANSLATE_NOOP("Help",
                       "Writes the list to a file as you see it: the columns, order and filter, and only the marked "
                       "rows if several are marked. Protected families stay masked. The log notes what kind of list "
                       "it was, how many rows and a number.")},
    {"saveFilterDialog",
     QT_TRANSLATE_NOOP("Help", "Gives the filter of this list a name. It then stands under the page in the navigation "
                               "and in the menu View. Only you see it; it lies in the register.")},
    {"savedFiltersDialog",
     QT_TRANSLATE_NOOP("Help", "The filters that you have saved for this list: give one another name, or delete it.")},
    {"keySheet", QT_TRANSLATE_NOOP("Help", "Everything that can be done by keyboard, here and now.")},
};

constexpr HelpEntry listHelpTexts[] = {
    {"filter",
     QT_TRANSLATE_NOOP("Help", "Shows only rows whose name or case number has what you type. Nothing else is searched: "
                               "{search_terms} allows name, personal number and case number only. Esc clears.")},
    {"export_form",
     QT_TRANSLATE_NOOP("Help", "How the file is written. Excel in Swedish parts columns by semicolons; most other "
                               "programs expect commas.")},
    {"filter_name",
     QT_TRANSLATE_NOOP("Help", "What you call the filter. A name that is there already is given to this one.")},
    {"chosen", QT_TRANSLATE_NOOP("Help", "Shows only rows with this value. The first choice shows all.")},
};

constexpr HelpEntry unlockHelpTexts[] = {
    {"user",
     QT_TRANSLATE_NOOP(
         "Help",
         "Whose passphrase you type. Everybody has a key of their own, so that the log can tell who did what.")},
    {"passphrase",
     QT_TRANSLATE_NOOP(
         "Help", "Your own passphrase, never a colleague's. After a wrong one the next try has to wait a little, each "
                 "time longer, at most a minute.")},
};

} // namespace

std::span<const HelpEntry> pageHelp()
{
    return pageHelpTexts;
}

std::span<const HelpEntry> listHelp()
{
    return listHelpTexts;
}

std::span<const HelpEntry> unlockHelp()
{
    return unlockHelpTexts;
}

} // namespace famn
