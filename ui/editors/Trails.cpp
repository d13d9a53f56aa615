#include "ui/editors/Trails.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
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

void ContactTrail::setContacts(const QList<ContactEntry> &contacts, const QHash<StaffId, QString> &names)
{
    if (contacts == m_contacts && names == m_names)
        return;
    m_contacts = contacts;
    m_names = names;
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
    const qsizetype count = m_all ? m_contacts.size() : std::min(firstContacts, m_contacts.size());
    for (qsizetype i = 0; i < count; ++i)
        entries->addWidget(makeEntry(m_contacts.at(i)));
    m_layout->insertWidget(0, m_entries);
    m_more->setText(tr("Show all %n contact(s)", nullptr, int(m_contacts.size())));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(count < m_contacts.size());
}

QWidget *ContactTrail::makeEntry(const ContactEntry &contact)
{
    auto *entry = new QWidget(m_entries);
    auto *layout = new QVBoxLayout(entry);
    m_theme.pad(*layout, {}, 0);
    QStringList head{displayTime(contact.at), label(contact.form)};
    if (!contact.reached)
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
    return entry;
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
