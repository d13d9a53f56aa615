#include "models/domain/Labels.h"

#include <QCoreApplication>

namespace famn {

QString label(ReviewRule code)
{
    switch (code) {
    case ReviewRule::Random:
        return QCoreApplication::translate("Labels", "Drawn at random");
    case ReviewRule::OwnSurname:
        return QCoreApplication::translate("Labels", "Same surname or address");
    case ReviewRule::Night:
        return QCoreApplication::translate("Labels", "At night");
    case ReviewRule::ClosedCase:
        return QCoreApplication::translate("Labels", "Closed case");
    case ReviewRule::ProtectedPerson:
        return QCoreApplication::translate("Labels", "Protected family");
    case ReviewRule::ManyRecords:
        return QCoreApplication::translate("Labels", "Many in a short time");
    }
    return {};
}

QString label(ReviewVerdict code)
{
    switch (code) {
    case ReviewVerdict::Fine:
        return QCoreApplication::translate("Labels", "Nothing to remark");
    case ReviewVerdict::Ask:
        return QCoreApplication::translate("Labels", "To be asked about");
    case ReviewVerdict::Misuse:
        return QCoreApplication::translate("Labels", "Misuse");
    }
    return {};
}

} // namespace famn
