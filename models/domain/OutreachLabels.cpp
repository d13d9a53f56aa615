#include "models/domain/CampaignEffect.h"
#include "models/domain/Labels.h"

#include <QCoreApplication>

namespace famn {

QString label(MeetingStatus code)
{
    switch (code) {
    case MeetingStatus::Planned:
        return QCoreApplication::translate("Labels", "Planned", "a meeting");
    case MeetingStatus::Held:
        return QCoreApplication::translate("Labels", "Held");
    case MeetingStatus::Cancelled:
        return QCoreApplication::translate("Labels", "Cancelled");
    }
    return {};
}

QString label(AttendanceStatus code)
{
    switch (code) {
    case AttendanceStatus::Invited:
        return QCoreApplication::translate("Labels", "Invited");
    case AttendanceStatus::Registered:
        return QCoreApplication::translate("Labels", "Registered");
    case AttendanceStatus::Attended:
        return QCoreApplication::translate("Labels", "Attended");
    case AttendanceStatus::Missed:
        return QCoreApplication::translate("Labels", "Did not come");
    case AttendanceStatus::CalledOff:
        return QCoreApplication::translate("Labels", "Called off");
    }
    return {};
}

QString label(CampaignState code)
{
    switch (code) {
    case CampaignState::Coming:
        return QCoreApplication::translate("Labels", "Coming");
    case CampaignState::Running:
        return QCoreApplication::translate("Labels", "Runs");
    case CampaignState::Over:
        return QCoreApplication::translate("Labels", "Over");
    }
    return {};
}

QString label(CampaignChannel code)
{
    switch (code) {
    case CampaignChannel::SocialMedia:
        return QCoreApplication::translate("Labels", "Social media");
    case CampaignChannel::TransportPoster:
        return QCoreApplication::translate("Labels", "Poster in public transport");
    case CampaignChannel::Cinema:
        return QCoreApplication::translate("Labels", "Cinema");
    case CampaignChannel::PrintedMatter:
        return QCoreApplication::translate("Labels", "Printed matter");
    case CampaignChannel::PressRadio:
        return QCoreApplication::translate("Labels", "Press and radio");
    case CampaignChannel::Event:
        return QCoreApplication::translate("Labels", "Event");
    case CampaignChannel::WordOfMouth:
        return QCoreApplication::translate("Labels", "Word of mouth");
    case CampaignChannel::OwnWeb:
        return QCoreApplication::translate("Labels", "Own web");
    case CampaignChannel::MinInsats:
        return QCoreApplication::translate("Labels", "Min insats");
    case CampaignChannel::FosterHomeDay:
        return QCoreApplication::translate("Labels", "Familjehemmens dag");
    case CampaignChannel::Other:
        return QCoreApplication::translate("Labels", "Other");
    }
    return {};
}

} // namespace famn
