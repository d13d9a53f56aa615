#pragma once

#include "models/services/Desk.h"
#include "models/tables/DeskTableModels.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

class QLabel;
class QPushButton;

namespace famn {

class DeskSection;
struct PrintRequest;

/// What waits for the person at the keyboard: applications that nobody has answered, and their own tasks.
class DeskPage final : public Page
{
    Q_OBJECT
public:
    DeskPage(const WorkContext &context, QWidget *parent);
    ~DeskPage() override;

    [[nodiscard]] QString status() const override;
    void focusContent() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QWidget *content() override { return m_content; }
    /// The application, or the family that the task is about.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    [[nodiscard]] bool isReady() const override { return m_ready; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] DeskSection *addSection(const QString &name, TableModel &model, const QString &emptyIcon);
    void read();
    void take(const Desk &desk);
    /// Between the sections, by whether there is anything in them.
    void shareRoom();
    void enter(DeskSection *section);
    void retranslate();
    void openCurrent();
    void completeCurrent();
    [[nodiscard]] QList<Command> ownCommands();
    [[nodiscard]] QList<Command> taskCommands();
    [[nodiscard]] PrintRequest printed() const;

    WorkContext m_context;
    UnansweredTableModel m_callModel;
    TaskTableModel m_taskModel;
    qint64 m_callTotal = 0;
    qint64 m_taskTotal = 0;
    bool m_ready = false;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    /// That the log is to be reviewed; leads there.
    QPushButton *m_review = nullptr;
    std::optional<ReviewDue> m_reviewDue;
    QWidget *m_content = nullptr;
    /// Null for who may not read them.
    DeskSection *m_calls = nullptr;
    DeskSection *m_tasks = nullptr;
    /// The one that has or had the keyboard.
    DeskSection *m_active = nullptr;
};

[[nodiscard]] Page *makeDeskPage(const WorkContext &context, QWidget *parent);

} // namespace famn
