#include "ui/dialogs/StepDialog.h"

#include "models/services/Sentences.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/ScrolledLeaf.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// As tall as what it holds, where the screen has room.
class TallPage final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
};

} // namespace

StepDialog::StepDialog(const Theme &theme, Width width, const QString &name, QWidget *parent)
    : DialogFrame(theme, width, parent)
    , m_phrases(new Phrases(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(theme, this))
    , m_working(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_back(new QPushButton(this))
{
    setObjectName(name);
    m_message->setObjectName(u"dialogMessage"_s);
    m_message->hide();
    m_working->setObjectName(u"dialogWorking"_s);
    m_working->setTextFormat(Qt::PlainText);
    m_working->setWordWrap(true);
    m_working->hide();
    theme.ink(*m_working, &Tokens::muted);
    m_progress->setObjectName(u"dialogProgress"_s);
    m_progress->hide();
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_back->hide();
    addAside(m_back);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_message);
    body()->addWidget(m_working);
    body()->addWidget(m_progress);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps.at(m_step).back); });
    connect(verb(), &QPushButton::clicked, this, [this] {
        if (!m_busy && m_step >= 0 && m_steps.at(m_step).next)
            m_steps.at(m_step).next();
    });
    m_phrases->say([this] { speak(); });
}

QWidget *StepDialog::newPage()
{
    auto *page = new QWidget(m_stack);
    theme().pad(*new QVBoxLayout(page), {}, 8);
    return page;
}

int StepDialog::addStep(Step step)
{
    if (auto *layout = qobject_cast<QVBoxLayout *>(step.page->layout()))
        layout->addStretch();
    if (step.scrolls)
        step.page = scrolledLeaf<TallPage>(*step.page, u"scrolledStep"_s, m_stack);
    m_stack->addWidget(step.page);
    m_steps.append(std::move(step));
    return int(m_steps.size()) - 1;
}

void StepDialog::showStep(int number)
{
    if (number < 0 || number >= m_steps.size())
        return;
    m_step = number;
    const Step &step = m_steps.at(number);
    clearMessage();
    m_stack->setCurrentWidget(step.page);
    updateVerb();
    speak();
    if (step.first && !step.danger)
        step.first->setFocus(Qt::OtherFocusReason);
}

void StepDialog::updateVerb()
{
    const bool ready = m_step < 0 || !m_steps.at(m_step).ready || m_steps.at(m_step).ready();
    verb()->setEnabled(!m_busy && ready);
}

void StepDialog::speak()
{
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_progress->setAccessibleName(tr("Progress"));
    if (m_busyText)
        m_working->setText(m_busyText());
    if (m_messageText)
        m_message->say(m_messageStatus, m_messageText());
    if (m_step < 0)
        return;
    const Step &step = m_steps.at(m_step);
    setTitle(step.title());
    if (step.verb)
        setVerb(step.verb(), step.danger);
    verb()->setVisible(bool(step.verb));
    cancel()->setText(step.leave ? step.leave() : tr("Cancel"));
    cancel()->setAccessibleName(cancel()->text());
    m_back->setVisible(step.back >= 0);
}

QLabel *StepDialog::addText(QWidget *page, const QString &name, Text text)
{
    auto *label = new QLabel(page);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    page->layout()->addWidget(label);
    m_phrases->say([label, text = std::move(text)] { label->setText(text()); });
    return label;
}

QLineEdit *StepDialog::addField(QWidget *page, const QString &name, Text text)
{
    auto *field = new QLineEdit(page);
    addLabeled(page, *field, name, std::move(text));
    return field;
}

QComboBox *StepDialog::addChoice(QWidget *page, const QString &name, Text text)
{
    auto *box = new QComboBox(page);
    addLabeled(page, *box, name, std::move(text));
    return box;
}

void StepDialog::addLabeled(QWidget *page, QWidget &field, const QString &name, Text text)
{
    auto *label = new QLabel(page);
    field.setObjectName(name);
    label->setBuddy(&field);
    theme().ink(*label, &Tokens::muted);
    page->layout()->addWidget(label);
    page->layout()->addWidget(&field);
    m_phrases->say([label, &field, text = std::move(text)] {
        label->setText(text());
        field.setAccessibleName(text());
    });
}

void StepDialog::setBusy(Text what, std::function<void()> stop)
{
    m_busy = true;
    m_busyText = std::move(what);
    m_stop = std::move(stop);
    clearMessage();
    m_working->setText(m_busyText());
    m_working->show();
    m_stack->setEnabled(false);
    verb()->setEnabled(false);
    m_back->setEnabled(false);
    cancel()->setEnabled(bool(m_stop));
}

void StepDialog::setProgress(long long done, long long total)
{
    constexpr int parts = 1000;
    m_progress->setVisible(m_busy && total > 0);
    m_progress->setRange(0, parts);
    m_progress->setValue(total > 0 ? int(done * parts / total) : 0);
}

void StepDialog::setIdle()
{
    m_busy = false;
    m_busyText = {};
    m_stop = {};
    m_working->hide();
    m_progress->hide();
    m_stack->setEnabled(true);
    updateVerb();
    m_back->setEnabled(true);
    cancel()->setEnabled(true);
}

void StepDialog::fail(const Error &error, QWidget *where)
{
    setIdle();
    say(Status::Late, [error] { return sentence(error); });
    QWidget *field = where ? where : m_step >= 0 ? m_steps.at(m_step).first : nullptr;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void StepDialog::say(Status status, Text text)
{
    m_messageStatus = status;
    m_messageText = std::move(text);
    m_message->say(status, m_messageText());
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StepDialog::clearMessage()
{
    m_messageText = {};
    m_message->clear();
}

void StepDialog::reject()
{
    if (!m_busy) {
        DialogFrame::reject();
    } else if (m_stop) {
        cancel()->setEnabled(false);
        m_stop();
    }
}

} // namespace famn
