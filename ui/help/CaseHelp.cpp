#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for the fields of families, their members and applications.

namespace famn {

namespace {

constexpr HelpEntry familyHelpTexts[] = {
    {"owner",
     QT_TRANSLATE_NOOP(
         "Help", "The caseworker who answers for the family. Everybody can see who it is, so that nobody falls between "
                 "two chairs.")},
    {"municipality",
     QT_TRANSLATE_NOOP("Help",
                       "Where the family lives. Type the name; it completes itself. Before a child is placed here from "
                       "another municipality, the two consult each other ({municipalities_consult}).")},
    {"district", QT_TRANSLATE_NOOP("Help", "The city district, where the municipality has such.")},
    {"address", QT_TRANSLATE_NOOP("Help", "Street and number. Never shown for a family with protected data.")},
    {"postcode",
     QT_TRANSLATE_NOOP("Help",
                       "Five digits, as 171 45 or 17145. Its first three also tell which homes lie near each other.")},
    {"city", QT_TRANSLATE_NOOP("Help", "The post town that belongs to the postcode.")},
    {"family_form",
     QT_TRANSLATE_NOOP("Help", "For information only. It is never a reason to say no, and nobody is ranked by it.")},
    {"housing_form", QT_TRANSLATE_NOOP("Help", "For information only: flat, house, farm.")},
    {"rooms", QT_TRANSLATE_NOOP("Help", "How many rooms the home has, 0 to 50.")},
    {"own_room", QT_TRANSLATE_NOOP("Help", "Whether a child that is placed here gets a room of its own.")},
    {"pets",
     QT_TRANSLATE_NOOP("Help",
                       "Asked because of allergies. Choose “None” only when the family said so; leave it unstated when "
                       "nobody asked.")},
    {"smoke_free",
     QT_TRANSLATE_NOOP("Help", "Whether nobody smokes in the home. Asked because of allergies and asthma.")},
    {"languages",
     QT_TRANSLATE_NOOP(
         "Help", "Languages spoken at home, as codes with commas between: sv,en,so. A skill, not a background; never "
                 "note origin or faith here.")},
    {"experienced",
     QT_TRANSLATE_NOOP("Help", "Yes if the family has had such an assignment before, here or elsewhere.")},
};

constexpr HelpEntry personHelpTexts[] = {
    {"given_name", QT_TRANSLATE_NOOP("Help", "One or more given names. A given name or a family name is needed.")},
    {"family_name", QT_TRANSLATE_NOOP("Help", "The family is called by the family names of its adults.")},
    {"number",
     QT_TRANSLATE_NOOP(
         "Help", "Personal, coordination or reserve number, ten or twelve digits; its check digit is tested. It finds "
                 "the person and tells duplicates. Only one family at a time can have somebody with the number.")},
    {"phone",
     QT_TRANSLATE_NOOP(
         "Help", "A Swedish number as you write it, or a foreign one that begins with +. It is stored in one form, so "
                 "that a duplicate is found.")},
    {"email",
     QT_TRANSLATE_NOOP("Help",
                       "An e-mail address. Write nothing about a person in an e-mail that everybody must not read.")},
};

constexpr HelpEntry applicationHelpTexts[] = {
    {"stage", QT_TRANSLATE_NOOP("Help", "How far the application has come. “Closed” needs an outcome and a reason.")},
    {"outcome", QT_TRANSLATE_NOOP("Help", "How the application ended. It is stored once the reason stands there too.")},
    {"reason",
     QT_TRANSLATE_NOOP(
         "Help", "Why it ended so. The reasons show at which point families are lost, so choose the one that weighed "
                 "most. Details belong in a contact note.")},
    {"ended_on",
     QT_TRANSLATE_NOOP("Help", "The day it ended, not before it came in. You may type today, yesterday or 0312.")},
    {"initiator", QT_TRANSLATE_NOOP("Help", "Who ended it: the family or the social services.")},
    {"alternative_considered",
     QT_TRANSLATE_NOOP("Help", "Whether another kind of assignment was thought of before the family was declined.")},
    {"dormant_until",
     QT_TRANSLATE_NOOP("Help",
                       "The day when a dormant application is taken up again. You may type +14, 0312 or w 34.")},
    {"why",
     QT_TRANSLATE_NOOP(
         "Help", "Why the stage is changed like this. It is stored together with the stage and kept in the log.")},
    {"owner_why",
     QT_TRANSLATE_NOOP("Help",
                       "Why another takes over. Needed when the application is somebody else's, and kept in the log.")},
    {"owner",
     QT_TRANSLATE_NOOP(
         "Help", "The caseworker who answers for the application. Whoever notes the first contact usually takes it.")},
    {"received_on",
     QT_TRANSLATE_NOOP("Help", "The day it came in. The same-day clock begins here, so it cannot be changed by hand.")},
    {"channel", QT_TRANSLATE_NOOP("Help", "The way it reached you. Compare how well the ways work, not the families.")},
    {"wished_types",
     QT_TRANSLATE_NOOP("Help",
                       "What the family wishes to be; several may be chosen. An assignment itself comes after the "
                       "investigation that the law asks for ({home_investigated}).")},
    {"experienced", QT_TRANSLATE_NOOP("Help", "Yes if the family has had such an assignment before.")},
    {"experience_years", QT_TRANSLATE_NOOP("Help", "Whole years as an assignment holder, 0 to 60.")},
    {"children_at_home", QT_TRANSLATE_NOOP("Help", "How many children live at home, 0 to 20.")},
    {"source", QT_TRANSLATE_NOOP("Help", "How the family heard of you, in its own words. What was typed before is "
                                         "offered, the most used first.")},
    {"campaign",
     QT_TRANSLATE_NOOP("Help", "The campaign that brought the family, where you know. Those whose days, channels or "
                               "name fit stand first. It tells what each application cost.")},
    {"welcome_score",
     QT_TRANSLATE_NOOP("Help",
                       "How the family found the contact with you, from 1 to 5. Ask only those who want to say.")},
    {"welcome_note", QT_TRANSLATE_NOOP("Help", "What the family said about the contact. Nobody is judged by it.")},
    {"message",
     QT_TRANSLATE_NOOP(
         "Help", "What the family wrote. It is never searched. Leave out what is not needed for the case: the register "
                 "may hold only what is necessary for the work ({purpose}).")},
};

} // namespace

std::span<const HelpEntry> familyHelp()
{
    return familyHelpTexts;
}

std::span<const HelpEntry> personHelp()
{
    return personHelpTexts;
}

std::span<const HelpEntry> applicationHelp()
{
    return applicationHelpTexts;
}

} // namespace famn
