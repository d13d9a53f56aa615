#include "ui/editors/FamilyEditor.h"

#include "models/base/Text.h"
#include "models/services/Desk.h"
#include "models/services/RecordTexts.h"
#include "models/services/Sentences.h"
#include "ui/editors/EntryList.h"
#include "ui/editors/FormFields.h"
#include "ui/editors/PersonList.h"
#include "ui/editors/Trails.h"
#include "ui/intake/DuplicatePanel.h"
#include "ui/intake/DuplicateWatch.h"
#include "ui/intake/NoteDialog.h"
#include "ui/merge/MergeApplicationsButton.h"
#include "ui/merge/MergeCommands.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The pane is narrow, and there is still a family to be seen in it.
constexpr qsizetype mostTold = 2;
struct FamilyWithConsents
{
    FamilyDetail detail;
    QList<ConsentRow> consents;
};

} // namespace

FamilyEditor::FamilyEditor(const WorkContext &context, QWidget *parent)
    : PaneEditor(context, u"family"_s, Subject::Families, parent)
    , m_watch(new DuplicateWatch(DuplicateIndex::of(context.session), this))
    , m_personsHead(addSection())
    , m_persons(new PersonList(context, saved(), this))
    , m_homeHead(nullptr)
    , m_home(new RecordForm(context, u"family"_s, u"family_"_s, familyFields(), saved(), this))
{
    connect(m_persons, &PersonList::made, this, [this](RecordForm *form) {
        adopt(form);
        connect(form, &RecordForm::edited, this,
                [this, form](const QString &column) { lookForDuplicates(form, column); });
    });
    sections().addWidget(m_persons);
    m_homeHead = addSection();
    m_home->setObjectName(u"familyForm"_s);
    sections().addWidget(m_home);
    adopt(m_home);
    connect(m_home, &RecordForm::edited, this, [this](const QString &column) { lookForDuplicates(nullptr, column); });
    buildLists();
    buildDuplicates();
    retranslate();
}

void FamilyEditor::buildLists()
{
    const Theme &theme = context().theme;
    m_applicationsHead = addSection();
    m_applications = new EntryList(theme, u"familyApplications"_s, this);
    sections().addWidget(m_applications);
    m_merge = new MergeApplicationsButton(context(), this);
    sections().addWidget(m_merge, 0, Qt::AlignLeft);
    m_assignmentsHead = addSection();
    m_assignments = new EntryList(theme, u"familyAssignments"_s, this);
    sections().addWidget(m_assignments);
    m_tasksHead = addSection();
    m_tasks = new TaskTrail(theme, this);
    sections().addWidget(m_tasks);
    m_consentsHead = addSection();
    m_consents = new EntryList(theme, u"familyConsents"_s, this);
    sections().addWidget(m_consents);
    m_contactsHead = addSection();
    m_contacts = new ContactTrail(theme, this);
    sections().addWidget(m_contacts);
    sections().addStretch(1);
    connect(m_applications, &EntryList::opened, this, [this](const Uuid &id) {
        context().navigator.showRecord({u"application"_s, id});
    });
    connect(m_contacts, &ContactTrail::asked, this,
            [this](NoteAct act, const ContactEntry &note) { actOnNote(context(), this, act, note); });
    connect(m_tasks, &TaskTrail::completed, this, &FamilyEditor::complete);
}

void FamilyEditor::buildDuplicates()
{
    const auto open = [this](const FamilyId &family) { context().navigator.showRecord({u"family"_s, family.uuid}); };
    const auto compare = [this](const FamilyId &family) { openMerge(context(), m_detail.family.id, family); };
    const auto mayMerge = [this] { return hasAll(context().session, mergeNeeds()); };
    m_duplicates = new DuplicatePanel(context().theme,
                                      {{u"openDuplicate"_s, [] { return tr("Open it"); }, open},
                                       {u"compareDuplicate"_s, [] { return tr("Compare…"); }, compare, mayMerge}},
                                      this);
    m_duplicates->setMostShown(mostTold);
    // Below what scrolls, so that no field moves while somebody types in it.
    foot().addWidget(m_duplicates);
    connect(m_watch, &DuplicateWatch::found, m_duplicates, &DuplicatePanel::setDuplicates);
}

void FamilyEditor::lookForDuplicates(const RecordForm *form, const QString &column)
{
    static const QStringList telling{u"given_name"_s, u"family_name"_s, u"phone"_s,   u"email"_s,
                                     u"number"_s,     u"address"_s,     u"postcode"_s};
    const QList<RecordForm *> persons = m_persons->forms();
    if (m_detail.masked || persons.isEmpty() || !telling.contains(column))
        return;
    m_lookedAt = form;
    const RecordForm *person = form ? form : persons.first();
    const auto typed = [person](const char16_t *name) {
        const FieldRow *row = person->row(QString::fromUtf16(name));
        return row ? row->text().trimmed() : QString();
    };
    const QString given = typed(u"given_name");
    const QString family = typed(u"family_name");
    m_watch->look({given.isEmpty() ? family : family + u", "_s + given, typed(u"phone"), typed(u"email"),
                   typed(u"number"), m_detail.family.id, m_home->row(u"address"_s)->text(),
                   m_home->row(u"postcode"_s)->text()});
}

void FamilyEditor::forgetDuplicates()
{
    m_watch->forget();
    m_duplicates->setDuplicates({});
}

QList<RecordForm *> FamilyEditor::forms() const
{
    return m_persons->forms() + QList<RecordForm *>{m_home};
}

void FamilyEditor::read(int turn)
{
    context().session.read(
        this,
        [id = FamilyId{record()}, open = revealed()](const Connection &connection,
                                                     const Actor &actor) -> Result<FamilyWithConsents> {
            FAMN_ASSIGN(detail, familyDetail(connection, actor, id, open));
            FAMN_ASSIGN(consents, consentsOf(connection, actor, id, open));
            return FamilyWithConsents{std::move(detail), consents};
        },
        [this, turn](Result<FamilyWithConsents> read) {
            if (!read) {
                presentError(turn, read.error());
                return;
            }
            const bool masked = read->detail.masked;
            const Uuid family = read->detail.family.id.uuid;
            present(turn, masked, family, [this, shown = std::move(*read)] {
                m_detail = shown.detail;
                m_consentRows = shown.consents;
                showDetail();
            });
        });
}

void FamilyEditor::showDetail()
{
    if (std::exchange(m_of, m_detail.family.id) != m_detail.family.id || m_detail.masked)
        forgetDuplicates();
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
    // What is told may be so no longer.
    if (!m_duplicates->duplicates().isEmpty())
        lookForDuplicates(m_lookedAt, u"phone"_s);
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
    m_merge->setApplications(m_detail.masked ? QList<Application>() : m_detail.applications);
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
    const Actor &actor = context().session.facts().actor;
    m_contacts->setContacts(m_detail.contacts, m_detail.staffNames,
                            {actor.staff, context().session.clock().now(),
                             !m_detail.masked && allows(actor, Verb::Change, Subject::Contacts)});
    m_contactsHead->setFact(fact(Subject::Contacts, m_detail.contacts.size()));
    m_personsHead->setFact(QString::number(m_detail.persons.size()));
    showConsents();
}

void FamilyEditor::showConsents()
{
    QList<EntryList::Line> lines;
    for (const ConsentRow &row : std::as_const(m_consentRows)) {
        const Consent &consent = row.consent;
        QStringList words{label(consent.purpose), consent.scope, row.person};
        if (consent.givenOn.isValid())
            words.append(consent.withdrawnOn.isValid()
                             ? tr("withdrawn %1").arg(consent.withdrawnOn.toString(Qt::ISODate))
                             : consent.givenOn.toString(Qt::ISODate));
        words.removeAll(QString());
        lines.append({consent.id.uuid, words.join(u" · "_s)});
    }
    m_consents->setLines(lines);
    m_consentsHead->setFact(lines.isEmpty() ? tr("None") : QString::number(lines.size()));
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
    m_merge->updateAllowed();
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
    m_consentsHead->setTitle(tr("Consents"));
    m_consents->setAccessibleName(tr("Consents"));
    m_contactsHead->setTitle(tr("Contacts"));
    m_persons->retranslate();
    m_duplicates->retranslate();
    m_merge->retranslate();
    m_tasks->retranslate();
    m_contacts->retranslate();
    if (!m_detail.family.id.isNull()) {
        showHead();
        showLists();
    }
}

} // namespace famn
