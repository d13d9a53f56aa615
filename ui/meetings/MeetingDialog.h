#pragma once

#include "ui/meetings/OccasionDialog.h"

namespace famn {

/// Makes an information meeting of its own, or changes a planned one.
class MeetingDialog final : public OccasionDialog
{
    Q_OBJECT
public:
    explicit MeetingDialog(const WorkContext &context);
    MeetingDialog(const WorkContext &context, const InfoMeeting &meeting);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void build(const InfoMeeting &meeting);

    InfoMeetingId m_id;
};

/// Cancels a planned meeting, with a reason.
class CancelMeetingDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// GUESTS: whether somebody is invited, who is then offered the next meeting.
    CancelMeetingDialog(const WorkContext &context, const InfoMeeting &meeting, bool guests);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    InfoMeeting m_meeting;
    bool m_guests;
};

/// Invites applications to one of the coming meetings.
class InviteDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    InviteDialog(const WorkContext &context, QList<ApplicationId> applications);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void read();

    QList<ApplicationId> m_applications;
    QList<InfoMeeting> m_meetings;
};

} // namespace famn
