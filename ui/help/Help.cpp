#include "ui/help/Help.h"

#include "models/domain/LawBook.h"
#include "ui/help/HelpBubble.h"
#include "ui/help/HelpTexts.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char areaProperty[] = "helpArea";
constexpr char placeProperty[] = "helpPlace";

std::span<const HelpEntry> entriesOf(HelpArea area)
{
    switch (area) {
    case HelpArea::Page:
        return pageHelp();
    case HelpArea::List:
        return listHelp();
    case HelpArea::Unlock:
        return unlockHelp();
    case HelpArea::Family:
        return familyHelp();
    case HelpArea::Person:
        return personHelp();
    case HelpArea::Application:
        return applicationHelp();
    case HelpArea::NewApplication:
        return newApplicationHelp();
    case HelpArea::Contact:
        return contactHelp();
    case HelpArea::Task:
        return taskHelp();
    case HelpArea::Queue:
        return queueHelp();
    case HelpArea::Meeting:
        return meetingHelp();
    case HelpArea::Campaign:
        return campaignHelp();
    case HelpArea::NewCampaign:
        return newCampaignHelp();
    case HelpArea::Event:
        return eventHelp();
    case HelpArea::Staff:
        return staffHelp();
    case HelpArea::ComputerSettings:
        return computerSettingsHelp();
    case HelpArea::RegisterSettings:
        return registerSettingsHelp();
    }
    return {};
}

} // namespace

QString helpText(HelpArea area, const QString &place)
{
    const auto entries = entriesOf(area);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const HelpEntry &entry) { return place == QLatin1StringView(entry.place); });
    return found == entries.end() ? QString() : withCitations(QCoreApplication::translate("Help", found->text));
}

QStringList helpPlaces(HelpArea area)
{
    QStringList places;
    for (const HelpEntry &entry : entriesOf(area))
        places.append(QLatin1StringView(entry.place));
    return places;
}

void setHelp(QWidget &field, HelpArea area, const QString &place)
{
    field.setProperty(areaProperty, int(area));
    field.setProperty(placeProperty, place);
}

QString helpOf(const QWidget &widget)
{
    const QVariant area = widget.property(areaProperty);
    return area.isValid() ? helpText(HelpArea(area.toInt()), widget.property(placeProperty).toString())
                          : helpText(HelpArea::Page, widget.objectName());
}

bool showHelp(const Theme &theme, QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString text = helpOf(*widget);
        if (text.isEmpty())
            continue;
        const QString title = widget->isWindow() ? widget->windowTitle() : widget->accessibleName();
        (new HelpBubble(theme, title, text, widget))->showBeside(*widget);
        return true;
    }
    return false;
}

} // namespace famn
