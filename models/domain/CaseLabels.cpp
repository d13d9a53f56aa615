#include "models/domain/Labels.h"
#include "models/domain/OwnWords.h"

#include <QCoreApplication>

// The words for applications, assignments and the work on them; see Labels.cpp for the others and for how they are
// made.

namespace famn {

QString programWord(AssignmentType code)
{
    switch (code) {
    case AssignmentType::FosterHome:
        return QCoreApplication::translate("Labels", "Foster home");
    case AssignmentType::EmergencyHome:
        return QCoreApplication::translate("Labels", "Emergency home");
    case AssignmentType::ContactFamily:
        return QCoreApplication::translate("Labels", "Contact family");
    case AssignmentType::ContactPerson:
        return QCoreApplication::translate("Labels", "Contact person");
    case AssignmentType::MentorFamily:
        return QCoreApplication::translate("Labels", "Mentor family");
    case AssignmentType::KinshipHome:
        return QCoreApplication::translate("Labels", "Kinship home");
    case AssignmentType::AgencySupportedHome:
        return QCoreApplication::translate("Labels", "Agency-supported foster home");
    case AssignmentType::QualifiedContactPerson:
        return QCoreApplication::translate("Labels", "Specially qualified contact person");
    case AssignmentType::RespiteFamily:
        return QCoreApplication::translate("Labels", "Respite family");
    case AssignmentType::SupportFamily:
        return QCoreApplication::translate("Labels", "Support family");
    }
    return {};
}

QString label(AssignmentStatus code)
{
    switch (code) {
    case AssignmentStatus::Planned:
        return QCoreApplication::translate("Labels", "Planned");
    case AssignmentStatus::Active:
        return QCoreApplication::translate("Labels", "Active");
    case AssignmentStatus::Dormant:
        return QCoreApplication::translate("Labels", "Dormant");
    case AssignmentStatus::Ended:
        return QCoreApplication::translate("Labels", "Ended");
    }
    return {};
}

QString label(Initiator code)
{
    switch (code) {
    case Initiator::Family:
        return QCoreApplication::translate("Labels", "The family");
    case Initiator::SocialServices:
        return QCoreApplication::translate("Labels", "The social services");
    }
    return {};
}

QString label(EndReason code)
{
    switch (code) {
    case EndReason::InsufficientSupport:
        return QCoreApplication::translate("Labels", "Insufficient support");
    case EndReason::TooDemanding:
        return QCoreApplication::translate("Labels", "Too demanding an assignment");
    case EndReason::FamilyChange:
        return QCoreApplication::translate("Labels", "Changed family situation");
    case EndReason::Moved:
        return QCoreApplication::translate("Labels", "The family moved");
    case EndReason::Health:
        return QCoreApplication::translate("Labels", "Health");
    case EndReason::Work:
        return QCoreApplication::translate("Labels", "Work");
    case EndReason::ChildMoved:
        return QCoreApplication::translate("Labels", "The child moved");
    case EndReason::CustodyTransfer:
        return QCoreApplication::translate("Labels", "Transfer of custody");
    case EndReason::Other:
        return QCoreApplication::translate("Labels", "Other reason");
    }
    return {};
}

QString programWord(Channel code)
{
    switch (code) {
    case Channel::WebForm:
        return QCoreApplication::translate("Labels", "Web form");
    case Channel::ServiceCentre:
        return QCoreApplication::translate("Labels", "Service centre");
    case Channel::Phone:
        return QCoreApplication::translate("Labels", "Phone");
    case Channel::Email:
        return QCoreApplication::translate("Labels", "E-mail");
    case Channel::Visit:
        return QCoreApplication::translate("Labels", "Visit");
    case Channel::Event:
        return QCoreApplication::translate("Labels", "Event");
    case Channel::MinInsats:
        return QCoreApplication::translate("Labels", "Min insats");
    case Channel::Recommendation:
        return QCoreApplication::translate("Labels", "Recommendation");
    case Channel::Import:
        return QCoreApplication::translate("Labels", "Import from a file");
    case Channel::Other:
        return QCoreApplication::translate("Labels", "Other channel");
    }
    return {};
}

QString label(ApplicationStage code)
{
    switch (code) {
    case ApplicationStage::New:
        return QCoreApplication::translate("Labels", "New");
    case ApplicationStage::AttemptMade:
        return QCoreApplication::translate("Labels", "Contact attempted");
    case ApplicationStage::Contacted:
        return QCoreApplication::translate("Labels", "Contacted");
    case ApplicationStage::InvitedToMeeting:
        return QCoreApplication::translate("Labels", "Invited to info meeting");
    case ApplicationStage::AttendedMeeting:
        return QCoreApplication::translate("Labels", "Attended info meeting");
    case ApplicationStage::MissedMeeting:
        return QCoreApplication::translate("Labels", "Missed info meeting");
    case ApplicationStage::DirectMeeting:
        return QCoreApplication::translate("Labels", "Direct meeting");
    case ApplicationStage::InBank:
        return QCoreApplication::translate("Labels", "Profile in the bank");
    case ApplicationStage::Reserved:
        return QCoreApplication::translate("Labels", "Reserved by a unit");
    case ApplicationStage::UnderInvestigation:
        return QCoreApplication::translate("Labels", "Under investigation");
    case ApplicationStage::Dormant:
        return QCoreApplication::translate("Labels", "Dormant");
    case ApplicationStage::Ended:
        return QCoreApplication::translate("Labels", "Closed");
    }
    return {};
}

QString label(Outcome code)
{
    switch (code) {
    case Outcome::BecameAssignment:
        return QCoreApplication::translate("Labels", "Became an assignment");
    case Outcome::Withdrew:
        return QCoreApplication::translate("Labels", "The family withdrew");
    case Outcome::Declined:
        return QCoreApplication::translate("Labels", "Declined by us");
    case Outcome::NotReached:
        return QCoreApplication::translate("Labels", "Could not be reached");
    case Outcome::ChoseOtherMunicipality:
        return QCoreApplication::translate("Labels", "Chose another municipality");
    case Outcome::ChosePrivateAgency:
        return QCoreApplication::translate("Labels", "Chose a private agency");
    case Outcome::OtherAssignmentSuggested:
        return QCoreApplication::translate("Labels", "Another assignment was suggested");
    case Outcome::Duplicate:
        return QCoreApplication::translate("Labels", "Duplicate");
    }
    return {};
}

QString programWord(OutcomeReason code)
{
    switch (code) {
    case OutcomeReason::TimeOrWork:
        return QCoreApplication::translate("Labels", "Time or work");
    case OutcomeReason::OwnChildren:
        return QCoreApplication::translate("Labels", "Own children");
    case OutcomeReason::Housing:
        return QCoreApplication::translate("Labels", "Housing");
    case OutcomeReason::FamilyHealth:
        return QCoreApplication::translate("Labels", "The family's health");
    case OutcomeReason::Economy:
        return QCoreApplication::translate("Labels", "Finances or remuneration");
    case OutcomeReason::FamilyChange:
        return QCoreApplication::translate("Labels", "Changed family situation");
    case OutcomeReason::OtherPicture:
        return QCoreApplication::translate("Labels", "Another picture of the assignment");
    case OutcomeReason::LongWait:
        return QCoreApplication::translate("Labels", "Long wait or poor feedback");
    case OutcomeReason::OtherActor:
        return QCoreApplication::translate("Labels", "Chose another organisation");
    case OutcomeReason::Unknown:
        return QCoreApplication::translate("Labels", "Unknown reason");
    case OutcomeReason::AssessmentRisk:
        return QCoreApplication::translate("Labels", "Risk area in the assessment");
    case OutcomeReason::RegisterFinding:
        return QCoreApplication::translate("Labels", "Findings in registers");
    case OutcomeReason::CareAbility:
        return QCoreApplication::translate("Labels", "Ability to care");
    case OutcomeReason::LifeSituation:
        return QCoreApplication::translate("Labels", "Life situation");
    case OutcomeReason::HomeEnvironment:
        return QCoreApplication::translate("Labels", "Home environment");
    case OutcomeReason::Health:
        return QCoreApplication::translate("Labels", "Health");
    case OutcomeReason::Finances:
        return QCoreApplication::translate("Labels", "Finances");
    case OutcomeReason::Expectations:
        return QCoreApplication::translate("Labels", "Motives or expectations");
    case OutcomeReason::Cooperation:
        return QCoreApplication::translate("Labels", "Lacking cooperation");
    case OutcomeReason::Disagreement:
        return QCoreApplication::translate("Labels", "Disagreement in the family");
    case OutcomeReason::SmallNetwork:
        return QCoreApplication::translate("Labels", "Limited network");
    case OutcomeReason::Distance:
        return QCoreApplication::translate("Labels", "Distance or geography");
    case OutcomeReason::Experience:
        return QCoreApplication::translate("Labels", "Experience");
    case OutcomeReason::NoNeedNow:
        return QCoreApplication::translate("Labels", "No need right now");
    case OutcomeReason::Other:
        return QCoreApplication::translate("Labels", "Other reason");
    }
    return {};
}

QString label(ContactForm code)
{
    switch (code) {
    case ContactForm::Phone:
        return QCoreApplication::translate("Labels", "Phone");
    case ContactForm::Meeting:
        return QCoreApplication::translate("Labels", "Meeting");
    case ContactForm::HomeVisit:
        return QCoreApplication::translate("Labels", "Home visit");
    case ContactForm::Video:
        return QCoreApplication::translate("Labels", "Video call");
    case ContactForm::Email:
        return QCoreApplication::translate("Labels", "E-mail");
    case ContactForm::TextMessage:
        return QCoreApplication::translate("Labels", "Text message");
    case ContactForm::Letter:
        return QCoreApplication::translate("Labels", "Letter");
    }
    return {};
}

QString programWord(ContactKind code)
{
    switch (code) {
    case ContactKind::Intake:
        return QCoreApplication::translate("Labels", "Intake");
    case ContactKind::FollowUp:
        return QCoreApplication::translate("Labels", "Follow-up");
    case ContactKind::Support:
        return QCoreApplication::translate("Labels", "Support");
    case ContactKind::Supervision:
        return QCoreApplication::translate("Labels", "Supervision");
    case ContactKind::MentorContact:
        return QCoreApplication::translate("Labels", "Mentor contact");
    case ContactKind::Crisis:
        return QCoreApplication::translate("Labels", "Crisis");
    case ContactKind::Administration:
        return QCoreApplication::translate("Labels", "Administration");
    }
    return {};
}

QString label(Direction code)
{
    switch (code) {
    case Direction::Outgoing:
        return QCoreApplication::translate("Labels", "Outgoing");
    case Direction::Incoming:
        return QCoreApplication::translate("Labels", "Incoming");
    }
    return {};
}

QString label(SubjectKind code)
{
    switch (code) {
    case SubjectKind::None:
        return QCoreApplication::translate("Labels", "Nothing in particular");
    case SubjectKind::Family:
        return QCoreApplication::translate("Labels", "Family");
    case SubjectKind::Application:
        return QCoreApplication::translate("Labels", "Application");
    case SubjectKind::Assignment:
        return QCoreApplication::translate("Labels", "Assignment");
    case SubjectKind::Person:
        return QCoreApplication::translate("Labels", "Person");
    }
    return {};
}

} // namespace famn
