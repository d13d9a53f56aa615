#include "ui/intake/IntakeDesk.h"

#include "ui/intake/ContactDialog.h"
#include "ui/intake/EventDialog.h"
#include "ui/intake/HandOverDialog.h"
#include "ui/intake/MoveDialog.h"
#include "ui/intake/NewApplicationDialog.h"
#include "ui/intake/NewCampaignDialog.h"
#include "ui/intake/NextTryDialog.h"
#include "ui/intake/NoteDialog.h"
#include "ui/intake/RepeatCommand.h"
#include "ui/intake/TaskDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

using namespace Qt::StringLiterals;

namespace famn {

IntakeDesk::IntakeDesk(const WorkContext &context, Which current, Which focused, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_current(std::move(current))
    , m_focused(std::move(focused))
{
}

bool IntakeDesk::may(Subject subject) const
{
    return m_context.session.editable() && allows(m_context.session.facts().actor, Verb::Create, subject);
}

QList<Command> IntakeDesk::commands(bool newHere)
{
    Command application;
    application.id = u"actionNewApplication"_s;
    application.place = MenuPlace::File;
    application.text = [] { return tr("&New application…"); };
    application.keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N};
    if (newHere)
        application.keys.prepend(Qt::CTRL | Qt::Key_N);
    application.icon = u"file-plus"_s;
    application.run = [this] { newApplication(); };
    restrictTo(application, m_context.session,
               {{Verb::Create, Subject::Applications}, {Verb::Create, Subject::Families}});
    Command contact;
    contact.id = u"actionNoteContact"_s;
    contact.place = MenuPlace::Family;
    contact.text = [] { return tr("Note a &contact…"); };
    contact.keys = {Qt::CTRL | Qt::Key_T};
    contact.icon = u"phone"_s;
    contact.enabled = [this] {
        const auto about = m_current();
        return about && (about->kind == "application"_L1 || about->kind == "family"_L1);
    };
    contact.run = [this] { noteContact(m_current()); };
    restrictTo(contact, m_context.session, {{Verb::Create, Subject::Contacts}});
    Command task;
    task.id = u"actionAddTask"_s;
    task.place = MenuPlace::Family;
    task.text = [] { return tr("Add a &task…"); };
    task.keys = {Qt::CTRL | Qt::Key_B};
    task.icon = u"bell"_s;
    task.run = [this] { addTask(m_current()); };
    restrictTo(task, m_context.session, {{Verb::Create, Subject::Tasks}});
    return {application, repeatCommand(m_context, this, m_focused), contact, task};
}

void IntakeDesk::newApplication()
{
    m_context.navigator.openDialog(new NewApplicationDialog(m_context));
}

void IntakeDesk::noteContact(const std::optional<RecordRef> &about)
{
    if (!about)
        return;
    const bool application = about->kind == "application"_L1;
    m_context.navigator.openDialog(new ContactDialog(m_context, application ? FamilyId() : FamilyId{about->id},
                                                     application ? ApplicationId{about->id} : ApplicationId()));
}

void IntakeDesk::addTask(const std::optional<RecordRef> &about)
{
    const auto kind = about ? codeOf<SubjectKind>(about->kind) : std::nullopt;
    m_context.navigator.openDialog(
        new TaskDialog(m_context, kind.value_or(SubjectKind::None), kind ? about->id : Uuid()));
}

bool IntakeDesk::knows(const QString &scope)
{
    const QString kind = scope.section(u'/', 0, 0);
    return scope == QStringView(NewApplicationDialog::draftScope) || kind == QStringView(ContactDialog::draftKind) ||
           kind == QStringView(TaskDialog::draftKind) || kind == QStringView(NextTryDialog::draftKind) ||
           kind == QStringView(HandOverDialog::draftKind) || kind == QStringView(MoveDialog::draftKind) ||
           NoteDialog::actOf(kind) || kind == QStringView(EventDialog::draftKind) ||
           scope == QStringView(NewCampaignDialog::draftScope);
}

void IntakeDesk::reopenOf(const QString &kind, const ApplicationId &application)
{
    if (kind == QStringView(NextTryDialog::draftKind))
        m_context.navigator.openDialog(new NextTryDialog(m_context, application));
    else if (kind == QStringView(MoveDialog::draftKind))
        m_context.navigator.openDialog(new MoveDialog(m_context, application));
    else
        m_context.navigator.openDialog(new HandOverDialog(m_context, application));
}

QString IntakeDesk::nameOf(const QString &scope)
{
    const QString kind = scope.section(u'/', 0, 0);
    if (kind == QStringView(ContactDialog::draftKind))
        return tr("New contact");
    if (const auto act = NoteDialog::actOf(kind)) {
        return *act == NoteAct::Dispute   ? tr("Disputed note")
               : *act == NoteAct::Correct ? tr("Correction of a note")
                                          : tr("Change of a note");
    }
    if (kind == QStringView(NextTryDialog::draftKind))
        return tr("Next try");
    if (kind == QStringView(HandOverDialog::draftKind))
        return tr("Hand-over");
    if (kind == QStringView(MoveDialog::draftKind))
        return tr("Move to another stage");
    if (kind == QStringView(EventDialog::draftKind))
        return tr("Event");
    if (scope == QStringView(NewCampaignDialog::draftScope))
        return tr("New campaign");
    return kind == QStringView(TaskDialog::draftKind) ? tr("New task") : tr("New application");
}

void IntakeDesk::reopen(const QString &scope)
{
    const QString kind = scope.section(u'/', 0, 0);
    if (scope == QStringView(NewApplicationDialog::draftScope)) {
        newApplication();
        return;
    }
    if (scope == QStringView(NewCampaignDialog::draftScope)) {
        if (may(Subject::Applications))
            m_context.navigator.openDialog(new NewCampaignDialog(m_context));
        return;
    }
    const Uuid id = Uuid::fromString(scope.section(u'/', 1)).value_or(Uuid());
    if (const auto act = NoteDialog::actOf(kind)) {
        if (may(Subject::Contacts) && !id.isNull())
            NoteDialog::reopen(m_context, this, *act, id);
        return;
    }
    if (kind == QStringView(EventDialog::draftKind)) {
        if (may(Subject::Applications))
            EventDialog::reopen(m_context, this, id);
        return;
    }
    if (kind == QStringView(NextTryDialog::draftKind) || kind == QStringView(HandOverDialog::draftKind) ||
        kind == QStringView(MoveDialog::draftKind)) {
        if (may(Subject::Applications) && !id.isNull())
            reopenOf(kind, {id});
        return;
    }
    const bool contact = kind == QStringView(ContactDialog::draftKind);
    if (contact ? !may(Subject::Contacts) : !may(Subject::Tasks))
        return;
    if (id.isNull()) {
        addTask(std::nullopt);
        return;
    }
    // The scope has the id only; what it is of tells the journal.
    m_context.session.read(
        this, [id](const Connection &connection, const Actor &) { return JournalReader(connection).kindOf(id); },
        [this, contact, id](const Result<QString> &found) {
            if (!found || found->isEmpty())
                return;
            if (contact)
                noteContact(RecordRef{*found, id});
            else
                addTask(RecordRef{*found, id});
        });
}

} // namespace famn
