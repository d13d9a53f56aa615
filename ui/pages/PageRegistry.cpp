#include "ui/pages/PageRegistry.h"

#include "ui/pages/ListPages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QList<PageEntry> pageEntries()
{
    return {
        {u"applications"_s, 2, Subject::Applications,
         [] { return QCoreApplication::translate("PageRegistry", "Applications"); }, makeApplicationsPage},
        {u"families"_s, 3, Subject::Families, [] { return QCoreApplication::translate("PageRegistry", "Families"); },
         makeFamiliesPage},
    };
}

} // namespace famn
