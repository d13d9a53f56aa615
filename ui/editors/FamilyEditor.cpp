#include "ui/editors/FamilyEditor.h"

#include "models/base/Text.h"
#include "models/services/Desk.h"
#include "models/services/RecordTexts.h"
#include "models/services/Sentences.h"
#include "ui/editors/EntryList.h"
#include "ui/editors/FormFields.h"
#include "ui/editors/PersonList.h"
#include "ui/editors/Trails.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

FamilyEditor::FamilyEditor(const WorkContext &context, QWidget *parent)
    : PaneEditor(context, u"family"_s, Subject::Families, parent)
    , m_personsHead(addSection())
    , m_persons(new PersonList(context, saved(), this))
    , m_homeHead(nullptr)
    , m_home(new RecordForm(context, u"family"_s, u"family_"_s, familyFields(), saved(), this))
{
    connect(m_persons, &PersonList::made, this, &FamilyEditor::adopt);
    sections().addWidget(m_persons);
    m_homeHead = addSection();
    m_home->setObjectName(u"familyForm"_s);
    sections().addWidget(m_home);
    adopt(m_home);
    buildLists();
    retranslate();
}

void FamilyEditor::buildLists()
{
    const Theme &theme = context().theme;
    m_applicationsHead = addSection();
    m_applications = new EntryList(theme, u"familyApplications"_s, this);
    sections().addWidget(m_applications);
    m_assignmentsHead = addSection();
    m_assignments = new EntryList(theme, u"familyAssignments"_s, this);
    sections().addWidget(m_assignments);
    m_tasksHead = addSection();
    m_tasks = new TaskTrail(theme, this);
    sections().addWidget(m_tasks);
    m_contactsHead = addSection();
    m_contacts = new ContactTrail(theme, this);
    sections().addWidget(m_contacts);
    sections().addStretch(1);
    connect(m_applications, &EntryList::opened, this, [this](const Uuid &id) {
        context().navigator.showRecord({u"application"_s, id});
    });
    connect(m_tasks, &TaskTrail::completed, this, &FamilyEditor::complete);
}

QList<RecordForm *> FamilyEditor::forms() const
{
    return m_persons->forms() + QList<RecordForm *>{m_home};
}

void FamilyEditor::read(int turn)
{
    context().session.read(
        this,
        [id = FamilyId{record()}, open = revealed()](const Connection &connection, const Actor &actor) {
            return familyDetail(connection, actor, id, open);
        },
        [this, turn](Result<FamilyDetail> detail) {
            if (!detail) {
                presentError(turn, detail.error());
                return;
            }
            const bool masked = detail->masked;
            const Uuid family = detail->family.id.uuid;
            present(turn, masked, family, [this, read = std::move(*detail)] {
                m_detail = read;
                showDetail();
            });
        });
}

void FamilyEditor::showDetail()
{
    // What stays behind, such as the name of what can be undone, keeps the mask.
    m_persons->setPersons(m_detail.persons, m_detail.masked, !isProtected(), draftScope());
    FieldRow *owner = m_home->row(u"owner"_s);
    owner->setChoices(staffChoices(m_detail.staffNames));
    RecordForm::Content content;
    content.record = m_detail.family.id.uuid;
    content.texts = recordTexts(m_detail.family);
    content.texts[u"municipality"_s] = m_detail.municipalityNames.value(m_detail.family.municipality);
    content.masked = m_detail.masked;
    content.name = isProtected() ? QString() : m_detail.family.displayName;
    content.draftScope = draftScope();
    m_home->setContent(content);
    showHead();
    showLists();
}

void FamilyEditor::showHead()
{
    const Family &family = m_detail.family;
    Head head;
    head.title = m_detail.masked ? protectedLabel() : family.displayName;
    QStringList line{family.caseNumber, m_detail.municipalityNames.value(family.municipality)};
    line.removeAll(QString());
    head.line = line.join(u" · "_s);
    const auto active = std::count_if(m_detail.assignments.cbegin(), m_detail.assignments.cend(),
                                      [](const Assignment &one) { return one.status == AssignmentStatus::Active; });
    if (isProtected())
        head.pill = {Status::Protected, true, {}, protectedLabel()};
    else if (active > 0)
        head.pill = {Status::Ok, false, {}, tr("%n active assignment(s)", nullptr, int(active))};
    else
        head.pill = {Status::Closed, false, {}, tr("No active assignment")};
    setHead(head);
}

void FamilyEditor::showLists()
{
    const auto fact = [this](Subject subject, qsizetype count) {
        if (m_detail.denied.contains(subject))
            return tr("Not for your role");
        return count == 0 ? tr("None") : QString::number(count);
    };
    QList<EntryList::Line> lines;
    for (const Application &one : std::as_const(m_detail.applications)) {
        QStringList words{one.receivedOn.toString(Qt::ISODate), label(one.wishedTypes), label(one.stage)};
        words.removeAll(QString());
        lines.append({one.id.uuid, words.join(u" · "_s)});
    }
    m_applications->setLines(lines);
    m_applicationsHead->setFact(fact(Subject::Applications, lines.size()));
    lines.clear();
    for (const Assignment &one : std::as_const(m_detail.assignments)) {
        QStringList words{label(one.type), label(one.status), one.from.toString(Qt::ISODate)};
        if (one.to.isValid())
            words.last() += u" – "_s + one.to.toString(Qt::ISODate);
        words.removeAll(QString());
        lines.append({one.id.uuid, words.join(u" · "_s)});
    }
    m_assignments->setLines(lines);
    m_assignmentsHead->setFact(fact(Subject::Assignments, lines.size()));
    const auto open =
        std::count_if(m_detail.tasks.cbegin(), m_detail.tasks.cend(), [](const Task &task) { return !task.doneAt; });
    m_tasks->setTasks(m_detail.tasks, context().session.clock().today());
    m_tasksHead->setFact(fact(Subject::Tasks, open));
    m_contacts->setContacts(m_detail.contacts, m_detail.staffNames);
    m_contactsHead->setFact(fact(Subject::Contacts, m_detail.contacts.size()));
    m_personsHead->setFact(QString::number(m_detail.persons.size()));
}

void FamilyEditor::complete(const TaskId &task, const QString &title)
{
    context().session.edit(
        this,
        [masked = isProtected(), title] {
            return masked ? tr("Task done") : tr("Task “%1” done").arg(mentioned(title));
        },
        [task](WritePath &write) { return completeTask(write, task); },
        [this](const Result<Uuid> &result) {
            if (result) {
                context().navigator.offerUndo([] { return tr("The task is done."); });
                return;
            }
            m_tasks->retranslate();
            context().navigator.say({Status::Late, [error = result.error()] { return sentence(error); }, {}});
        });
}

void FamilyEditor::applyEditable()
{
    m_tasks->setEditable(context().session.editable() && mayChange(Subject::Tasks) && !m_detail.masked);
}

void FamilyEditor::retranslate()
{
    m_personsHead->setTitle(tr("Persons"));
    m_homeHead->setTitle(tr("Home"));
    m_applicationsHead->setTitle(tr("Applications"));
    m_applications->setAccessibleName(tr("Applications"));
    m_assignmentsHead->setTitle(tr("Assignments"));
    m_assignments->setAccessibleName(tr("Assignments"));
    m_tasksHead->setTitle(tr("Tasks"));
    m_contactsHead->setTitle(tr("Contacts"));
    m_persons->retranslate();
    m_tasks->retranslate();
    m_contacts->retranslate();
    if (!m_detail.family.id.isNull()) {
        showHead();
        showLists();
    }
}

} // namespace famn
