#pragma once

#include "models/services/Meetings.h"
#include "models/tables/MeetingTableModels.h"
#include "ui/pages/SectionsPage.h"

namespace famn {

class DeskSection;
struct MeetingTargets;

/// Information meetings, those to come first, and who was invited to the one that is chosen.
class MeetingsPage final : public SectionsPage
{
    Q_OBJECT
public:
    MeetingsPage(const WorkContext &context, QWidget *parent);
    ~MeetingsPage() override;

    [[nodiscard]] QString status() const override;
    [[nodiscard]] QList<Command> commands() override;
    /// The application of the guest that is chosen.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    /// The meeting, or what currentRecord() says.
    [[nodiscard]] std::optional<RecordRef> focusedRecord() const override;
    /// Goes to a meeting.
    void select(const RecordRef &record) override;

protected:
    void changeEvent(QEvent *event) override;
    void openCurrent() override;

private:
    void read();
    void readGuests();
    void retranslate();
    void sayFigures();
    [[nodiscard]] std::optional<MeetingRow> meeting() const;
    [[nodiscard]] std::optional<GuestRow> guest() const;
    [[nodiscard]] MeetingTargets targets();

    MeetingTableModel m_meetingModel;
    GuestTableModel m_guestModel;
    MeetingFigures m_figures;
    /// Whose guests are shown, or being read.
    InfoMeetingId m_shown;
    DeskSection *m_meetings = nullptr;
    DeskSection *m_guests = nullptr;
};

[[nodiscard]] Page *makeMeetingsPage(const WorkContext &context, QWidget *parent);

} // namespace famn
