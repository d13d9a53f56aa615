#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

#include <QDate>
#include <QTime>

namespace famn {

/// A weekly information meeting (Malmö: one evening a week), from which the meetings themselves are made ahead.
struct MeetingSeries
{
    MeetingSeriesId id;
    QString name;
    /// 1 is Monday, 7 is Sunday.
    int weekday = 1;
    /// Weeks from one meeting to the next, 1 to 8.
    int intervalWeeks = 1;
    /// Swedish local time.
    QTime startsAt;
    /// 15 to 720.
    int minutes = 0;
    /// An address, or how to join by video.
    QString place;
    bool video = false;
    /// How many persons there is room for, 1 to 1,000; nothing where nobody counts.
    std::optional<int> capacity;
    StaffId leader;
    QDate from;
    /// The last day; invalid until it is known.
    QDate to;
    Stamp stamp;
    friend bool operator==(const MeetingSeries &, const MeetingSeries &) = default;
};

enum class MeetingStatus { Planned, Held, Cancelled };
template<>
inline constexpr auto codeKeys<MeetingStatus> = std::to_array<CodeKey<MeetingStatus>>({
    {MeetingStatus::Planned, "planerad"},
    {MeetingStatus::Held, "genomford"},
    {MeetingStatus::Cancelled, "installd"},
});

/// An information meeting (informationsträff): of a series, or by itself.
struct InfoMeeting
{
    InfoMeetingId id;
    /// Null for a meeting of its own.
    MeetingSeriesId series;
    /// The day of the series that it stands for, whatever day it was moved to; invalid without a series.
    QDate seriesDay;
    QDate day;
    /// Swedish local time.
    QTime startsAt;
    /// 15 to 720.
    int minutes = 0;
    QString place;
    bool video = false;
    std::optional<int> capacity;
    StaffId leader;
    MeetingStatus status = MeetingStatus::Planned;
    Stamp stamp;
    friend bool operator==(const InfoMeeting &, const InfoMeeting &) = default;
};

enum class AttendanceStatus { Invited, Registered, Attended, Missed, CalledOff };
template<>
inline constexpr auto codeKeys<AttendanceStatus> = std::to_array<CodeKey<AttendanceStatus>>({
    {AttendanceStatus::Invited, "inbjuden"},
    {AttendanceStatus::Registered, "anmald"},
    {AttendanceStatus::Attended, "deltog"},
    {AttendanceStatus::Missed, "uteblev"},
    {AttendanceStatus::CalledOff, "avbokade"},
});

/// An application's place at an information meeting; one for each pair.
struct MeetingAttendance
{
    MeetingAttendanceId id;
    InfoMeetingId meeting;
    ApplicationId application;
    AttendanceStatus status = AttendanceStatus::Invited;
    /// How many of the family come, 1 to 20.
    int persons = 1;
    Stamp stamp;
    friend bool operator==(const MeetingAttendance &, const MeetingAttendance &) = default;
};

enum class CampaignChannel {
    SocialMedia,
    TransportPoster,
    Cinema,
    PrintedMatter,
    PressRadio,
    Event,
    WordOfMouth,
    OwnWeb,
    MinInsats,
    FosterHomeDay,
    Other,
};
template<>
inline constexpr auto codeKeys<CampaignChannel> = std::to_array<CodeKey<CampaignChannel>>({
    {CampaignChannel::SocialMedia, "sociala_medier"},
    {CampaignChannel::TransportPoster, "affisch_kollektivtrafik"},
    {CampaignChannel::Cinema, "bio"},
    {CampaignChannel::PrintedMatter, "tryckt_material"},
    {CampaignChannel::PressRadio, "press_radio"},
    {CampaignChannel::Event, "event"},
    {CampaignChannel::WordOfMouth, "mun_till_mun"},
    {CampaignChannel::OwnWeb, "egen_webb"},
    {CampaignChannel::MinInsats, "min_insats"},
    {CampaignChannel::FosterHomeDay, "familjehemmens_dag"},
    {CampaignChannel::Other, "annat"},
});

/// Something done during some days so that more families apply. May span years (Socialstyrelsen's ran 2024 and 2025).
struct Campaign
{
    CampaignId id;
    QString name;
    CodeSet<CampaignChannel> channels;
    /// The national programme or project that it is a part of, by its name.
    QString programme;
    QDate from;
    QDate to;
    /// Whole kronor, 0 to 1,000,000,000.
    std::optional<int> cost;
    /// How many applications it is to bring, 0 to 100,000.
    std::optional<int> goal;
    Stamp stamp;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// One occasion where somebody met people: a fair, a day at a library. Of a campaign, or by itself.
struct CampaignEvent
{
    CampaignEventId id;
    CampaignId campaign;
    QString name;
    QDate day;
    QString place;
    /// How many were talked to, 0 to 100,000.
    std::optional<int> contacts;
    Stamp stamp;
    friend bool operator==(const CampaignEvent &, const CampaignEvent &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const MeetingSeries &series, const QDate &today);
[[nodiscard]] Violations validate(const InfoMeeting &meeting, const QDate &today);
[[nodiscard]] Violations validate(const MeetingAttendance &attendance, const QDate &today);
[[nodiscard]] Violations validate(const Campaign &campaign, const QDate &today);
[[nodiscard]] Violations validate(const CampaignEvent &event, const QDate &today);

} // namespace famn
