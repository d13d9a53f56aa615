#pragma once

#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace famn {

class DeskSection;
class TableModel;

/// A page of sections under each other, each a list of its own: its head, and which section somebody is at.
class SectionsPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] QWidget *content() override { return m_content; }
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void focusContent() override;

protected:
    SectionsPage(const WorkContext &context, QWidget *parent);

    /// MODEL is a member of whoever inherits, who calls takeDown() before it goes.
    DeskSection *addSection(const QString &name, TableModel &model, const QString &emptyIcon);
    /// A button in the head that says what has fallen due; hidden until somebody shows it.
    QPushButton *addReminder(const QString &name);
    /// The tables would live until this class takes them down, when their models are gone.
    void takeDown();
    /// Calls TICK every minute.
    void everyMinute(std::function<void()> tick);
    /// Everything was read, for the first time or again.
    void becomeReady();
    /// Somebody wants what the current row is about.
    virtual void openCurrent() = 0;
    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] const WorkContext &context() const { return m_context; }
    [[nodiscard]] QLabel &title() const { return *m_title; }
    [[nodiscard]] QLabel &summary() const { return *m_summary; }
    /// The section that has or had the keyboard; the first one before that, null for none.
    [[nodiscard]] DeskSection *active() const { return m_active; }

private:
    WorkContext m_context;
    QVBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_summary;
    QWidget *m_content;
    QList<DeskSection *> m_sections;
    DeskSection *m_active = nullptr;
    bool m_ready = false;
};

} // namespace famn
