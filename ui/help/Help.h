#pragma once

#include "models/domain/Codes.h"

#include <QStringList>

class QWidget;

namespace famn {

class Theme;

/// What a help text belongs to. The texts of an area stand together in one file of this folder, and nowhere else.
enum class HelpArea {
    Page,             ///< pages and dialogs as wholes, by object name
    List,             ///< the filter line over a list
    Unlock,           ///< choosing and unlocking a register
    Family,           ///< fields of a family, by column
    Person,           ///< fields of a member of a family, by column
    Application,      ///< fields of an application, by column
    NewApplication,   ///< registering an application
    Contact,          ///< noting a contact
    Task,             ///< adding a task
    Queue,            ///< handing an application over, and trying again
    Meeting,          ///< information meetings and inviting to them
    Campaign,         ///< fields of a campaign, by column
    NewCampaign,      ///< adding a campaign
    Event,            ///< adding or changing an event
    Staff,            ///< fields of a colleague, by column
    ComputerSettings, ///< what this computer remembers
    RegisterSettings, ///< what the register remembers
};
/// The key of an area that shows records is the record's kind.
template<>
inline constexpr auto codeKeys<HelpArea> = std::to_array<CodeKey<HelpArea>>({
    {HelpArea::Page, "page"},
    {HelpArea::List, "list"},
    {HelpArea::Unlock, "unlock"},
    {HelpArea::Family, "family"},
    {HelpArea::Person, "person"},
    {HelpArea::Application, "application"},
    {HelpArea::NewApplication, "new_application"},
    {HelpArea::Contact, "contact"},
    {HelpArea::Task, "task"},
    {HelpArea::Queue, "queue"},
    {HelpArea::Meeting, "meeting"},
    {HelpArea::Campaign, "campaign"},
    {HelpArea::NewCampaign, "new_campaign"},
    {HelpArea::Event, "event"},
    {HelpArea::Staff, "staff"},
    {HelpArea::ComputerSettings, "computer_settings"},
    {HelpArea::RegisterSettings, "register_settings"},
});

/// What F1 says of PLACE in the language of the program; empty when there is no such text.
[[nodiscard]] QString helpText(HelpArea area, const QString &place);
/// The places that AREA has texts for.
[[nodiscard]] QStringList helpPlaces(HelpArea area);

/// F1 on FIELD, or on what is in it, says the text of PLACE.
void setHelp(QWidget &field, HelpArea area, const QString &place);
/// What F1 says of WIDGET itself: the text that setHelp() gave it, else that of the page or dialog of its name. Empty
/// for none.
[[nodiscard]] QString helpOf(const QWidget &widget);

/// Shows the help of WIDGET, else of the nearest widget around it that has some; its place on the screen is beside that
/// one. False when there is none.
bool showHelp(const Theme &theme, QWidget *widget);

} // namespace famn
