#include "models/services/import/RowIssue.h"

#include <QCoreApplication>

namespace famn {

QString sentence(const RowIssue &issue)
{
    switch (issue.code) {
    case RowIssueCode::MissingDate:
        return QCoreApplication::translate("Import", "The day of arrival is missing.");
    case RowIssueCode::BadDate:
        return QCoreApplication::translate("Import", "The day of arrival is not a date.");
    case RowIssueCode::FutureDate:
        return QCoreApplication::translate("Import", "The day of arrival lies in the future.");
    case RowIssueCode::NoApplicant:
        return QCoreApplication::translate("Import", "There is neither a name nor a number of the first applicant.");
    case RowIssueCode::BadNumberShape:
        return QCoreApplication::translate(
            "Import", "The first applicant's number is not written as a personal or coordination number.");
    case RowIssueCode::BadNumberDate:
        return QCoreApplication::translate("Import", "The first applicant's number holds a day that does not exist.");
    case RowIssueCode::BadNumberFuture:
        return QCoreApplication::translate("Import",
                                           "The first applicant's number holds a day of birth in the future.");
    case RowIssueCode::BadNumberBirthNumber:
        return QCoreApplication::translate("Import",
                                           "The first applicant's number holds a birth number that does not exist.");
    case RowIssueCode::BadNumberChecksum:
        return QCoreApplication::translate("Import", "The check digit of the first applicant's number is wrong.");
    case RowIssueCode::BreaksRule:
        return QCoreApplication::translate("Import", "Something in the row breaks a rule of the register.");
    case RowIssueCode::MissingName:
        return QCoreApplication::translate("Import", "The first applicant has no name; only the number was taken.");
    case RowIssueCode::BadSecondNumber:
        return QCoreApplication::translate("Import", "The second applicant's number is not valid and was left out.");
    case RowIssueCode::SameNumberTwice:
        return QCoreApplication::translate("Import",
                                           "The second applicant has the same number as the first and was left out.");
    case RowIssueCode::UnderAge:
        return QCoreApplication::translate("Import", "By the number, an applicant is not of age yet.");
    case RowIssueCode::BadPhone:
        return QCoreApplication::translate("Import", "The phone number cannot be read and was left out.");
    case RowIssueCode::BadEmail:
        return QCoreApplication::translate("Import", "The e-mail address cannot be read and was left out.");
    case RowIssueCode::BadPostcode:
        return QCoreApplication::translate("Import", "The postcode is not a Swedish one and was left out.");
    case RowIssueCode::BadExperience:
        return QCoreApplication::translate("Import",
                                           "The experience is not a number of years from 0 to 60 and was left out.");
    case RowIssueCode::BadChildren:
        return QCoreApplication::translate("Import",
                                           "The children at home are not a number from 0 to 20 and were left out.");
    case RowIssueCode::MissingType:
        return QCoreApplication::translate("Import", "No assignment type is given.");
    case RowIssueCode::UnknownType:
        return QCoreApplication::translate("Import", "An assignment type is not known and was left out.");
    case RowIssueCode::UnknownPet:
        return QCoreApplication::translate("Import", "Something about pets was not understood and was left out.");
    case RowIssueCode::UnknownLanguage:
        return QCoreApplication::translate("Import", "A language is not known and was left out.");
    case RowIssueCode::UnknownProtection:
        return QCoreApplication::translate(
            "Import", "What is said about protection was not understood, so the family counts as protected.");
    case RowIssueCode::SeveralValues:
        return QCoreApplication::translate("Import",
                                           "The cell holds several values; only the first good one was taken.");
    case RowIssueCode::TooLong:
        return QCoreApplication::translate("Import", "The text is too long and was cut.");
    case RowIssueCode::ExtraCells:
        return QCoreApplication::translate("Import",
                                           "The row has more cells than the heading; those beyond it were left out.");
    case RowIssueCode::NumberKnownElsewhere:
        return QCoreApplication::translate(
            "Import", "The second applicant's number belongs to another family already, so it was left out here.");
    case RowIssueCode::KnownFamilyDiffers:
        return QCoreApplication::translate(
            "Import", "The family is known with other details; they were kept as they are. Please compare.");
    }
    return {};
}

} // namespace famn
