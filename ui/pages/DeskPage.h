#pragma once

#include "models/services/Desk.h"
#include "models/tables/DeskTableModels.h"
#include "ui/pages/SectionsPage.h"

class QPushButton;

namespace famn {

class DeskSection;
struct ExportRequest;
struct PrintRequest;

/// What waits for the person at the keyboard: applications that nobody has answered, and their own tasks.
class DeskPage final : public SectionsPage
{
    Q_OBJECT
public:
    DeskPage(const WorkContext &context, QWidget *parent);
    ~DeskPage() override;

    [[nodiscard]] QString status() const override;
    [[nodiscard]] QList<Command> commands() override;
    /// The application, or the family that the task is about.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;

protected:
    void changeEvent(QEvent *event) override;
    void openCurrent() override;

private:
    void read();
    void take(const Desk &desk);
    /// Between the sections, by whether there is anything in them.
    void shareRoom();
    void retranslate();
    /// Shows what waits beside the lists.
    void remind();
    void completeCurrent();
    [[nodiscard]] QList<Command> ownCommands();
    [[nodiscard]] QList<Command> taskCommands();
    [[nodiscard]] PrintRequest printed() const;
    [[nodiscard]] ExportRequest exported() const;

    UnansweredTableModel m_callModel;
    TaskTableModel m_taskModel;
    qint64 m_callTotal = 0;
    qint64 m_taskTotal = 0;
    /// That the log is to be reviewed; leads there.
    QPushButton *m_review = nullptr;
    std::optional<ReviewDue> m_reviewDue;
    QPushButton *m_weeding = nullptr;
    std::optional<RetentionDue> m_retentionDue;
    QPushButton *m_breach = nullptr;
    std::optional<Incident> m_openBreach;
    /// Null for who may not read them.
    DeskSection *m_calls = nullptr;
    DeskSection *m_tasks = nullptr;
};

[[nodiscard]] Page *makeDeskPage(const WorkContext &context, QWidget *parent);

} // namespace famn
