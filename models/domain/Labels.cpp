#include "models/domain/Labels.h"

#include <QCoreApplication>

// Every word is a literal call, so that lupdate finds it, and no switch has a default, so that the compiler finds a
// code without a word. CaseLabels.cpp has the words for applications, assignments and the work on them.

namespace famn {

QString label(UnitKind code)
{
    switch (code) {
    case UnitKind::Central:
        return QCoreApplication::translate("Labels", "Municipality, central unit");
    case UnitKind::District:
        return QCoreApplication::translate("Labels", "City district");
    case UnitKind::FosterCareUnit:
        return QCoreApplication::translate("Labels", "Foster care unit");
    case UnitKind::EmergencyPool:
        return QCoreApplication::translate("Labels", "Emergency home pool");
    case UnitKind::SocialEmergency:
        return QCoreApplication::translate("Labels", "Social emergency service");
    case UnitKind::Other:
        return QCoreApplication::translate("Labels", "Other unit");
    }
    return {};
}

QString label(StaffRole code)
{
    switch (code) {
    case StaffRole::Caseworker:
        return QCoreApplication::translate("Labels", "Foster care caseworker");
    case StaffRole::Recruiter:
        return QCoreApplication::translate("Labels", "Foster home recruiter");
    case StaffRole::SocialWorker:
        return QCoreApplication::translate("Labels", "Social worker");
    case StaffRole::LeadSocialWorker:
        return QCoreApplication::translate("Labels", "Lead social worker");
    case StaffRole::UnitManager:
        return QCoreApplication::translate("Labels", "Unit manager");
    case StaffRole::DeputyManager:
        return QCoreApplication::translate("Labels", "Deputy unit manager");
    case StaffRole::ProjectLeader:
        return QCoreApplication::translate("Labels", "Project leader");
    case StaffRole::Administrator:
        return QCoreApplication::translate("Labels", "Administrator");
    case StaffRole::Evaluator:
        return QCoreApplication::translate("Labels", "Evaluator");
    case StaffRole::ProtectedIdentities:
        return QCoreApplication::translate("Labels", "Opens protected families");
    }
    return {};
}

QString label(Protection code)
{
    switch (code) {
    case Protection::None:
        return QCoreApplication::translate("Labels", "No protection");
    case Protection::ConfidentialityMarking:
        return QCoreApplication::translate("Labels", "Confidentiality marking");
    case Protection::ProtectedRegistration:
        return QCoreApplication::translate("Labels", "Protected registration");
    }
    return {};
}

QString label(FamilyForm code)
{
    switch (code) {
    case FamilyForm::Single:
        return QCoreApplication::translate("Labels", "Single adult");
    case FamilyForm::Couple:
        return QCoreApplication::translate("Labels", "Couple");
    case FamilyForm::SameSexCouple:
        return QCoreApplication::translate("Labels", "Same-sex couple");
    case FamilyForm::SeveralGenerations:
        return QCoreApplication::translate("Labels", "Several generations");
    case FamilyForm::Other:
        return QCoreApplication::translate("Labels", "Other family form");
    }
    return {};
}

QString label(HousingForm code)
{
    switch (code) {
    case HousingForm::Flat:
        return QCoreApplication::translate("Labels", "Flat");
    case HousingForm::TerracedHouse:
        return QCoreApplication::translate("Labels", "Terraced house");
    case HousingForm::House:
        return QCoreApplication::translate("Labels", "House");
    case HousingForm::Farm:
        return QCoreApplication::translate("Labels", "Farm");
    case HousingForm::Other:
        return QCoreApplication::translate("Labels", "Other housing");
    }
    return {};
}

QString label(Pet code)
{
    switch (code) {
    case Pet::Dog:
        return QCoreApplication::translate("Labels", "Dog");
    case Pet::Cat:
        return QCoreApplication::translate("Labels", "Cat");
    case Pet::Horse:
        return QCoreApplication::translate("Labels", "Horse");
    case Pet::Rodent:
        return QCoreApplication::translate("Labels", "Rodent");
    case Pet::Other:
        return QCoreApplication::translate("Labels", "Other animals");
    case Pet::None:
        return QCoreApplication::translate("Labels", "No pets");
    }
    return {};
}

QString label(PersonRole code)
{
    switch (code) {
    case PersonRole::Adult1:
        return QCoreApplication::translate("Labels", "First adult");
    case PersonRole::Adult2:
        return QCoreApplication::translate("Labels", "Second adult");
    case PersonRole::OtherAdult:
        return QCoreApplication::translate("Labels", "Other adult");
    case PersonRole::ChildAtHome:
        return QCoreApplication::translate("Labels", "Child at home");
    case PersonRole::Lodger:
        return QCoreApplication::translate("Labels", "Lodger");
    }
    return {};
}

QString label(PersonNumberKind code)
{
    switch (code) {
    case PersonNumberKind::PersonalNumber:
        return QCoreApplication::translate("Labels", "Personal number");
    case PersonNumberKind::CoordinationNumber:
        return QCoreApplication::translate("Labels", "Coordination number");
    case PersonNumberKind::ReserveNumber:
        return QCoreApplication::translate("Labels", "Reserve number (T or TF)");
    }
    return {};
}

QString label(Sex code)
{
    switch (code) {
    case Sex::Woman:
        return QCoreApplication::translate("Labels", "Woman");
    case Sex::Man:
        return QCoreApplication::translate("Labels", "Man");
    case Sex::Other:
        return QCoreApplication::translate("Labels", "Other or unknown");
    }
    return {};
}

QString label(PersonNumberFault code)
{
    switch (code) {
    case PersonNumberFault::Empty:
        return QCoreApplication::translate("Labels", "No number is given");
    case PersonNumberFault::Shape:
        return QCoreApplication::translate("Labels", "Not written like a personal number");
    case PersonNumberFault::Date:
        return QCoreApplication::translate("Labels", "The date does not exist");
    case PersonNumberFault::Future:
        return QCoreApplication::translate("Labels", "The date is in the future");
    case PersonNumberFault::BirthNumber:
        return QCoreApplication::translate("Labels", "The birth number 000 does not exist");
    case PersonNumberFault::Checksum:
        return QCoreApplication::translate("Labels", "The check digit does not match");
    }
    return {};
}

QString label(ViolationCode code)
{
    switch (code) {
    case ViolationCode::Missing:
        return QCoreApplication::translate("Labels", "Missing");
    case ViolationCode::TooLong:
        return QCoreApplication::translate("Labels", "Too long");
    case ViolationCode::BadFormat:
        return QCoreApplication::translate("Labels", "Wrong format");
    case ViolationCode::BadChecksum:
        return QCoreApplication::translate("Labels", "Wrong check digit");
    case ViolationCode::InFuture:
        return QCoreApplication::translate("Labels", "In the future");
    case ViolationCode::OutOfRange:
        return QCoreApplication::translate("Labels", "Outside what is allowed");
    case ViolationCode::EndBeforeStart:
        return QCoreApplication::translate("Labels", "Ends before it starts");
    case ViolationCode::UnknownCode:
        return QCoreApplication::translate("Labels", "Unknown code");
    case ViolationCode::Unlikely:
        return QCoreApplication::translate("Labels", "Unlikely");
    }
    return {};
}

QString protectedLabel()
{
    return QCoreApplication::translate("Labels", "Protected");
}

} // namespace famn
