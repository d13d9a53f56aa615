#pragma once

#include "models/base/Error.h"
#include "models/tables/Status.h"
#include "ui/style/DialogFrame.h"

#include <functional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace famn {

class InlineMessage;
class Phrases;

/// A dialog of one or more steps in one sheet: each has its title and its verb, the ones before can be gone back to,
/// and work that takes its time is done aside, with a line that says what.
class StepDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Asked for again when the language changes.
    using Text = std::function<QString()>;

    StepDialog(const Theme &theme, Width width, const QString &name, QWidget *parent);

    [[nodiscard]] bool busy() const { return m_busy; }
    /// Does nothing while it is busy with what cannot be stopped.
    void reject() override;

protected:
    struct Step
    {
        QWidget *page = nullptr;
        Text title;
        /// Empty for a step without a verb.
        Text verb;
        /// What the verb does; showStep() goes on.
        std::function<void()> next;
        /// Where the keyboard begins.
        QWidget *first = nullptr;
        /// The step that Back leads to; -1 for none.
        int back = -1;
        bool danger = false;
        /// What the other button is called; Cancel without it.
        Text leave;
        /// Its page may be taller than a small screen, and is scrolled there.
        bool scrolls = false;
        /// Whether its verb can be used; it can without.
        std::function<bool()> ready = {};
    };

    /// A page to put a step's contents on; its layout is a QVBoxLayout.
    [[nodiscard]] QWidget *newPage();
    /// Gives the number of the step.
    int addStep(Step step);
    void showStep(int number);
    [[nodiscard]] int step() const { return m_step; }
    /// Asks again whether the verb can be used.
    void updateVerb();
    /// A paragraph at the end of PAGE.
    class QLabel *addText(QWidget *page, const QString &name, Text text);
    /// A field under its label at the end of PAGE.
    QLineEdit *addField(QWidget *page, const QString &name, Text label);
    /// The same, to choose from.
    QComboBox *addChoice(QWidget *page, const QString &name, Text label);
    /// FIELD under its label at the end of PAGE.
    void addLabeled(QWidget *page, QWidget &field, const QString &name, Text label);
    /// Says what is being done; nothing can be touched meanwhile. CANCEL stops it, if it can be.
    void setBusy(Text what, std::function<void()> cancel = {});
    /// How far it is, once that is known.
    void setProgress(long long done, long long total);
    void setIdle();
    /// What was typed cannot be taken, or the work failed; WHERE gets the keyboard.
    void fail(const Error &error, QWidget *where = nullptr);
    void say(Status status, Text text);
    void clearMessage();
    [[nodiscard]] Phrases &phrases() { return *m_phrases; }

private:
    void speak();

    Phrases *m_phrases;
    QStackedWidget *m_stack;
    InlineMessage *m_message;
    class QLabel *m_working;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QList<Step> m_steps;
    int m_step = -1;
    bool m_busy = false;
    Text m_busyText;
    Text m_messageText;
    Status m_messageStatus = Status::Late;
    std::function<void()> m_stop;
};

} // namespace famn
