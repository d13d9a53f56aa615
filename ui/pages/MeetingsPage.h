#pragma once

#include "models/services/Meetings.h"
#include "models/tables/MeetingTableModels.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

class QLabel;

namespace famn {

class DeskSection;
struct MeetingTargets;

/// Information meetings, those to come first, and who was invited to the one that is chosen.
class MeetingsPage final : public Page
{
    Q_OBJECT
public:
    MeetingsPage(const WorkContext &context, QWidget *parent);
    ~MeetingsPage() override;

    [[nodiscard]] QString status() const override;
    void focusContent() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QWidget *content() override { return m_content; }
    /// The application of the guest that is chosen.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    /// The meeting, or what currentRecord() says.
    [[nodiscard]] std::optional<RecordRef> focusedRecord() const override;
    /// Goes to a meeting.
    void select(const RecordRef &record) override;
    [[nodiscard]] bool isReady() const override { return m_ready; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] DeskSection *addSection(const QString &name, TableModel &model, const QString &emptyIcon);
    void read();
    void readGuests();
    void retranslate();
    void sayFigures();
    void openCurrent();
    [[nodiscard]] std::optional<MeetingRow> meeting() const;
    [[nodiscard]] std::optional<GuestRow> guest() const;
    [[nodiscard]] MeetingTargets targets();

    WorkContext m_context;
    MeetingTableModel m_meetingModel;
    GuestTableModel m_guestModel;
    MeetingFigures m_figures;
    /// Whose guests are shown, or being read.
    InfoMeetingId m_shown;
    bool m_ready = false;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_content = nullptr;
    DeskSection *m_meetings = nullptr;
    DeskSection *m_guests = nullptr;
    /// The one that has or had the keyboard.
    DeskSection *m_active = nullptr;
};

[[nodiscard]] Page *makeMeetingsPage(const WorkContext &context, QWidget *parent);

} // namespace famn
