#include "ui/pages/PageRegistry.h"

#include "ui/pages/ListPages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QList<PageEntry> pageEntries()
{
    return {
        {u"applications"_s, 2, Subject::Applications, u"application"_s, u"inbox"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Applications"); }, makeApplicationsPage},
        {u"families"_s, 3, Subject::Families, u"family"_s, u"users"_s,
         [] { return QCoreApplication::translate("PageRegistry", "Families"); }, makeFamiliesPage},
    };
}

} // namespace famn
