#include "ui/editors/Trails.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Notes.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype firstContacts = 8;
constexpr int correctionIndent = 16;

QLabel *makeLabel(const Theme &theme, const QString &text, TextStep step, QWidget *parent,
                  QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Whatever the longest word is, the pane decides how wide it is.
    label->setMinimumWidth(1);
    theme.wear(*label, step, weight);
    return label;
}

} // namespace

ContactTrail::ContactTrail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"contacts"_s);
    m_more->setObjectName(u"moreContacts"_s);
    setRole(*m_more, ButtonRole::Quiet);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    theme.pad(*m_layout, {}, 4);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    fill();
}

void ContactTrail::setContacts(const QList<ContactEntry> &contacts, const QHash<StaffId, QString> &names,
                               const Reader &reader)
{
    // Where nothing freezes meanwhile, the time alone changes nothing that is seen.
    const auto frozen = [&contacts](Instant now) {
        return std::count_if(contacts.cbegin(), contacts.cend(),
                             [now](const ContactEntry &one) { return isFrozen(one, now); });
    };
    if (contacts == m_contacts && names == m_names && reader.staff == m_reader.staff &&
        reader.mayChange == m_reader.mayChange && frozen(reader.now) == frozen(m_reader.now))
        return;
    m_contacts = contacts;
    m_names = names;
    m_reader = reader;
    m_all = false;
    fill();
}

void ContactTrail::retranslate()
{
    fill();
}

void ContactTrail::fill()
{
    delete m_entries;
    m_entries = new QWidget(this);
    auto *entries = new QVBoxLayout(m_entries);
    m_theme.pad(*entries, {}, 10);
    const QList<NoteThread> threads = noteThreads(m_contacts);
    const qsizetype count = m_all ? threads.size() : std::min(firstContacts, threads.size());
    for (qsizetype i = 0; i < count; ++i) {
        entries->addWidget(makeEntry(threads.at(i).note, m_entries));
        for (const ContactEntry &correction : threads.at(i).corrections) {
            QWidget *below = makeEntry(correction, m_entries);
            m_theme.pad(*below->layout(), {correctionIndent, 0, 0, 0}, 0);
            entries->addWidget(below);
        }
    }
    m_layout->insertWidget(0, m_entries);
    m_more->setText(tr("Show all %n contact(s)", nullptr, int(m_contacts.size())));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(count < threads.size());
}

QWidget *ContactTrail::makeEntry(const ContactEntry &contact, QWidget *parent)
{
    auto *entry = new QWidget(parent);
    auto *layout = new QVBoxLayout(entry);
    m_theme.pad(*layout, {}, 0);
    QStringList head{displayTime(contact.at), label(contact.form)};
    if (!contact.corrects.isNull())
        head.prepend(tr("Correction"));
    else if (!contact.reached)
        head.append(tr("Not reached"));
    layout->addWidget(makeLabel(m_theme, head.join(u" · "_s), TextStep::Body, entry, QFont::DemiBold));
    QStringList line{label(contact.kind), label(contact.direction)};
    if (contact.minutes)
        line.append(tr("%1 min").arg(*contact.minutes));
    if (const QString name = m_names.value(contact.stamp.createdBy); !name.isEmpty())
        line.append(shownText(name));
    if (!contact.participants.isEmpty())
        line.append(shownText(contact.participants));
    QLabel *second = makeLabel(m_theme, line.join(u" · "_s), TextStep::Small, entry);
    m_theme.ink(*second, &Tokens::muted);
    layout->addWidget(second);
    if (!contact.text.isEmpty())
        layout->addWidget(makeLabel(m_theme, shownText(contact.text), TextStep::Body, entry));
    if (contact.disputedOn.isValid()) {
        const QString day = contact.disputedOn.toString(Qt::ISODate);
        QLabel *dispute =
            makeLabel(m_theme,
                      contact.dispute.isEmpty()
                          ? tr("The person disputes this since %1.").arg(day)
                          : tr("The person disputes this since %1: %2").arg(day, shownText(contact.dispute)),
                      TextStep::Body, entry);
        dispute->setObjectName(u"disputed_"_s + contact.id.uuid.toString());
        m_theme.ink(*dispute, &Tokens::warn);
        layout->addWidget(dispute);
    }
    layout->addWidget(makeState(contact, entry));
    return entry;
}

QWidget *ContactTrail::makeState(const ContactEntry &contact, QWidget *parent)
{
    auto *state = new QWidget(parent);
    auto *layout = new QHBoxLayout(state);
    m_theme.pad(*layout, {}, 6);
    const bool frozen = isFrozen(contact, m_reader.now);
    QLabel *words =
        makeLabel(m_theme, frozen ? tr("Frozen") : tr("Can be changed until %1").arg(displayTime(frozenFrom(contact))),
                  TextStep::Small, state);
    words->setObjectName(u"noteState_"_s + contact.id.uuid.toString());
    m_theme.ink(*words, &Tokens::muted);
    layout->addWidget(words, 1);
    if (m_reader.mayChange)
        addActs(contact, *state);
    return state;
}

void ContactTrail::addActs(const ContactEntry &contact, QWidget &state)
{
    const auto add = [&](NoteAct act, const QString &name, const QString &text, const QString &spoken) {
        auto *button = new QPushButton(text, &state);
        button->setObjectName(name + u'_' + contact.id.uuid.toString());
        button->setAccessibleName(spoken.arg(displayTime(contact.at)));
        setRole(*button, ButtonRole::Quiet);
        state.layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act, contact] { Q_EMIT asked(act, contact); });
    };
    // Only who wrote it signs it.
    if (!isFrozen(contact, m_reader.now) && contact.stamp.createdBy == m_reader.staff) {
        add(NoteAct::Sign, u"signNote"_s, tr("Sign"), tr("Sign the note of %1"));
        add(NoteAct::Change, u"changeNote"_s, tr("Change…"), tr("Change the note of %1"));
    }
    add(NoteAct::Correct, u"correctNote"_s, tr("Correct…"), tr("Correct the note of %1"));
    add(NoteAct::Dispute, u"disputeNote"_s, tr("Disputed…"), tr("The person disputes the note of %1"));
}

TaskTrail::TaskTrail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"tasks"_s);
    theme.pad(*m_layout, {}, 4);
    fill();
}

void TaskTrail::setTasks(const QList<Task> &tasks, const QDate &today)
{
    if (tasks == m_tasks && today == m_today)
        return;
    m_tasks = tasks;
    m_today = today;
    fill();
}

void TaskTrail::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    fill();
}

void TaskTrail::retranslate()
{
    fill();
}

void TaskTrail::fill()
{
    delete m_entries;
    m_entries = new QWidget(this);
    auto *entries = new QVBoxLayout(m_entries);
    m_theme.pad(*entries, {}, 4);
    for (const Task &task : std::as_const(m_tasks)) {
        if (!task.doneAt)
            entries->addWidget(makeEntry(task));
    }
    m_layout->insertWidget(0, m_entries);
}

QWidget *TaskTrail::makeEntry(const Task &task)
{
    auto *entry = new QWidget(m_entries);
    auto *layout = new QHBoxLayout(entry);
    m_theme.pad(*layout, {}, 8);
    auto *box = new QCheckBox(entry);
    box->setObjectName(u"task_"_s + task.id.uuid.toString());
    box->setAccessibleName(tr("Done: %1", "%1 is a task").arg(mentioned(task.title)));
    box->setToolTip(tr("Mark as done"));
    box->setEnabled(m_editable);
    connect(box, &QCheckBox::clicked, this, [this, box, id = task.id, title = task.title] {
        box->setEnabled(false);
        Q_EMIT completed(id, title);
    });
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(makeLabel(m_theme, shownText(task.title), TextStep::Body, entry), 1);
    const bool late = task.due.isValid() && task.due < m_today;
    const QString day = task.due.toString(Qt::ISODate);
    auto *due = new QLabel(late ? tr("Late: %1", "%1 is a day").arg(day) : day, entry);
    m_theme.ink(*due, late ? &Tokens::late : &Tokens::muted);
    layout->addWidget(due, 0, Qt::AlignTop);
    return entry;
}

} // namespace famn
