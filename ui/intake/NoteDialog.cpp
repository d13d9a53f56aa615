#include "ui/intake/NoteDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/Notes.h"
#include "models/services/RecordEditor.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Kind
{
    NoteAct act;
    const char16_t *draft;
};

constexpr Kind kinds[] = {
    {NoteAct::Change, u"changeNote"},
    {NoteAct::Correct, u"correctNote"},
    {NoteAct::Dispute, u"disputeNote"},
};

void tell(const WorkContext &context, const Error &error)
{
    context.navigator.say({Status::Late, [error] { return sentence(error); }, {}});
}

} // namespace

QString NoteDialog::draftKind(NoteAct act)
{
    for (const Kind &kind : kinds) {
        if (kind.act == act)
            return QString::fromUtf16(kind.draft);
    }
    return {};
}

std::optional<NoteAct> NoteDialog::actOf(const QString &draftKind)
{
    for (const Kind &kind : kinds) {
        if (draftKind == QStringView(kind.draft))
            return kind.act;
    }
    return std::nullopt;
}

NoteDialog::NoteDialog(const WorkContext &context, NoteAct act, const ContactEntry &note)
    : IntakeDialog(context, Width::Wide, HelpArea::Contact, draftKind(act) + u'/' + note.id.uuid.toString(),
                   note.id.uuid)
    , m_act(act)
    , m_note(note)
{
    setObjectName(draftKind(act) + u"Dialog"_s);
    build();
    retranslate();
    begin();
    field(m_act == NoteAct::Dispute ? u"dispute"_s : u"text"_s)->takeKeyboard();
}

void NoteDialog::build()
{
    switch (m_act) {
    case NoteAct::Change:
        addField(u"minutes"_s, FieldKind::Line)->setText(m_note.minutes ? QString::number(*m_note.minutes) : QString());
        addField(u"participants"_s, FieldKind::Line)->setText(m_note.participants);
        addField(u"text"_s, FieldKind::Text)->setText(m_note.text);
        break;
    case NoteAct::Dispute:
        addField(u"disputed_on"_s, FieldKind::Line)->setText(m_note.disputedOn.toString(Qt::ISODate));
        addField(u"dispute"_s, FieldKind::Text)->setText(m_note.dispute);
        break;
    case NoteAct::Sign:
    case NoteAct::Correct:
        addField(u"text"_s, FieldKind::Text);
        break;
    }
}

void NoteDialog::store(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work)
{
    setBusy(true);
    context().session.edit(this, name, std::move(work), [this, name](const Result<Uuid> &result) {
        if (!result) {
            refuse(result.error(), {{u"text"_s, u"text"_s},
                                    {u"minutes"_s, u"minutes"_s},
                                    {u"participants"_s, u"participants"_s},
                                    {u"disputed_on"_s, u"disputed_on"_s},
                                    {u"dispute"_s, u"dispute"_s}});
            return;
        }
        // What is said about a frozen note cannot be undone, only said otherwise.
        if (!result->isNull() && m_act != NoteAct::Dispute)
            context().navigator.offerUndo([name] { return name().append(u'.'); });
        finish();
    });
}

bool NoteDialog::readDispute(std::optional<Dispute> &dispute)
{
    const QString words = text(u"dispute"_s).trimmed();
    const QString typed = text(u"disputed_on"_s).trimmed();
    // Both emptied: they no longer say so.
    if (words.isEmpty() && typed.isEmpty() && m_note.disputedOn.isValid())
        return true;
    const QDate today = context().session.clock().today();
    const auto day = typed.isEmpty() ? std::optional(today) : readTypedDay(typed, today, TypedDay::Latest);
    if (!day) {
        field(u"disputed_on"_s)->complain(label(ViolationCode::BadFormat));
        field(u"disputed_on"_s)->takeKeyboard();
        return false;
    }
    dispute = Dispute{*day, words};
    return true;
}

void NoteDialog::carryOut()
{
    const ContactEntryId id = m_note.id;
    if (m_act == NoteAct::Change) {
        const QList<FieldText> fields{{u"minutes"_s, text(u"minutes"_s)},
                                      {u"participants"_s, text(u"participants"_s)},
                                      {u"text"_s, text(u"text"_s)}};
        store([] { return tr("The note is changed"); },
              [id, fields](WritePath &write) {
                  return setFields(write, {u"contact_entry"_s, id.uuid}, fields, QString());
              });
        return;
    }
    if (m_act == NoteAct::Dispute) {
        std::optional<Dispute> dispute;
        if (readDispute(dispute))
            store([] { return tr("The dispute is noted"); },
                  [id, dispute](WritePath &write) { return disputeNote(write, id, dispute); });
        return;
    }
    store([] { return tr("The correction is noted"); },
          [id, words = text(u"text"_s)](WritePath &write) { return correctNote(write, id, words); });
}

void NoteDialog::retranslate()
{
    const QString when = displayTime(m_note.at);
    switch (m_act) {
    case NoteAct::Change:
        setTitle(tr("Change the note of %1").arg(when));
        setVerb(tr("Change"));
        field(u"minutes"_s)->setLabel(tr("Minutes"));
        field(u"participants"_s)->setLabel(tr("Participants"));
        field(u"text"_s)->setLabel(tr("Text"));
        return;
    case NoteAct::Dispute:
        setTitle(tr("The person disputes the note of %1").arg(when));
        setVerb(tr("Note"));
        field(u"disputed_on"_s)->setLabel(tr("Said on"));
        field(u"disputed_on"_s)->setPlaceholder(tr("Today. Or: yesterday, mon, 0312"));
        field(u"dispute"_s)->setLabel(tr("In their own words"));
        return;
    case NoteAct::Sign:
    case NoteAct::Correct:
        break;
    }
    setTitle(tr("Correct the note of %1").arg(when));
    setVerb(tr("Note"));
    field(u"text"_s)->setLabel(tr("What is right"));
}

void NoteDialog::reopen(const WorkContext &context, QObject *parent, NoteAct act, const Uuid &note)
{
    context.session.read(
        parent,
        [note](const Connection &connection, const Actor &actor) { return findNote(connection, actor, {note}); },
        [context, act](const Result<ContactEntry> &found) {
            if (found)
                context.navigator.openDialog(new NoteDialog(context, act, *found));
            else
                tell(context, found.error());
        });
}

void actOnNote(const WorkContext &context, QObject *parent, NoteAct act, const ContactEntry &note)
{
    if (act != NoteAct::Sign) {
        context.navigator.openDialog(new NoteDialog(context, act, note));
        return;
    }
    // Not as an edit: nothing undoes it.
    context.session.write(
        parent, [id = note.id](OpenRegister &open) { return signNote(*open.write, id); },
        [context](const Result<Uuid> &result) {
            if (!result)
                tell(context, result.error());
        });
}

} // namespace famn
