#include "ui/help/HelpTexts.h"

#include <QtGlobal>

// The texts for the fields of a colleague.

namespace famn {

namespace {

constexpr HelpEntry staffHelpTexts[] = {
    {"name", QT_TRANSLATE_NOOP("Help", "The name by which work is handed out. No two colleagues have the same.")},
    {"signature", QT_TRANSLATE_NOOP("Help", "A few letters that stand for the person where there is little room.")},
    {"roles", QT_TRANSLATE_NOOP("Help", "What the person may do; with several roles, whatever one of them allows. Two "
                                        "are given by administrators only: administrator, and opening protected "
                                        "families. A new role counts from the next unlocking.")},
    {"unit", QT_TRANSLATE_NOOP("Help", "Where the person works. Some roles see and change the families of this unit "
                                       "and the units below it only, those they own, and those of no unit. Who "
                                       "belongs to no unit works for all of them.")},
    {"work_phone", QT_TRANSLATE_NOOP("Help", "A phone at work. Private numbers have no place here.")},
    {"work_email", QT_TRANSLATE_NOOP("Help", "An e-mail address at work.")},
    {"qualified", QT_TRANSLATE_NOOP("Help", "Whether the person has the degree that {qualified_staff} asks of who "
                                            "investigates and follows up.")},
    {"active", QT_TRANSLATE_NOOP("Help", "No for who has left: they may do nothing any more, and keep their name on "
                                         "what they did. Take their key under Users and keys.")},
};

} // namespace

std::span<const HelpEntry> staffHelp()
{
    return staffHelpTexts;
}

} // namespace famn
