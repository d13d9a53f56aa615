#include "ui/pages/PageRegistry.h"

#include "ui/merge/DuplicatesPage.h"
#include "ui/pages/CampaignsPage.h"
#include "ui/pages/DeskPage.h"
#include "ui/pages/ListPages.h"
#include "ui/pages/MeetingsPage.h"
#include "ui/pages/StaffPage.h"
#include "ui/pages/board/BoardPage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

bool mayOpen(const PageEntry &entry, const Actor &actor)
{
    return std::any_of(entry.subjects.cbegin(), entry.subjects.cend(),
                       [&](Subject subject) { return allows(actor, Verb::Read, subject); });
}

QList<PageEntry> pageEntries()
{
    return {
        {u"desk"_s,
         1,
         {Subject::Applications, Subject::Tasks},
         QString(),
         u"layout-dashboard"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Desk"); },
         makeDeskPage},
        {u"applications"_s,
         2,
         {Subject::Applications},
         u"application"_s,
         u"inbox"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Applications"); },
         makeApplicationsPage},
        {u"pipeline"_s,
         0,
         {Subject::Applications},
         QString(),
         u"columns"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Pipeline"); },
         makeBoardPage},
        {u"meetings"_s,
         0,
         {Subject::Applications},
         u"info_meeting"_s,
         u"calendar"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Info meetings"); },
         makeMeetingsPage},
        {u"duplicates"_s,
         0,
         {Subject::Families},
         QString(),
         u"git-compare-arrows"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Duplicates"); },
         makeDuplicatesPage},
        {u"campaigns"_s,
         0,
         {subjectOfKind("campaign")},
         u"campaign"_s,
         u"chart-column"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Campaigns"); },
         makeCampaignsPage},
        {u"families"_s,
         3,
         {Subject::Families},
         u"family"_s,
         u"users"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Families"); },
         makeFamiliesPage},
        {u"staff"_s,
         0,
         {Subject::Organisation},
         u"staff"_s,
         u"user"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Staff"); },
         makeStaffPage},
    };
}

} // namespace famn
