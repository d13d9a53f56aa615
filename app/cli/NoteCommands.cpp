#include "app/cli/NoteCommands.h"

#include "app/cli/RegisterKeys.h"
#include "models/domain/Labels.h"
#include "models/services/FamilyDetail.h"
#include "models/services/Notes.h"
#include "models/services/RecordFinder.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct NoteFacts
{
    const FamilyDetail &detail;
    Instant now;
};

QJsonObject jsonOf(const ContactEntry &note, const NoteFacts &facts, const QList<ContactEntry> &corrections)
{
    QJsonArray correctedBy;
    for (const ContactEntry &correction : corrections)
        correctedBy.append(correction.id.uuid.toString());
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"note"_s, note.id.uuid.toString()},
            {u"at"_s, displayTime(note.at)},
            {u"who"_s, facts.detail.staffNames.value(note.stamp.createdBy)},
            {u"form"_s, QString(keyOf(note.form))},
            {u"kind"_s, QString(keyOf(note.kind))},
            {u"reached"_s, note.reached},
            {u"text"_s, note.text},
            {u"frozen"_s, isFrozen(note, facts.now)},
            {u"frozen_from"_s, displayTime(frozenFrom(note))},
            {u"disputed_on"_s, orNone(note.disputedOn.toString(Qt::ISODate))},
            {u"dispute"_s, orNone(note.dispute)},
            {u"corrects"_s, note.corrects.isNull() ? QJsonValue() : QJsonValue(note.corrects.uuid.toString())},
            {u"corrected_by"_s, correctedBy}};
}

void print(Console &console, const ContactEntry &note, const NoteFacts &facts, const QString &indent)
{
    const QString state =
        isFrozen(note, facts.now)
            ? translated(QT_TRANSLATE_NOOP("CommandLine", "frozen"))
            : translated(QT_TRANSLATE_NOOP("CommandLine", "freezes %1")).arg(displayTime(frozenFrom(note)));
    QStringList head{displayTime(note.at), label(note.form), facts.detail.staffNames.value(note.stamp.createdBy), state,
                     note.id.uuid.toString()};
    if (!note.corrects.isNull())
        head.prepend(translated(QT_TRANSLATE_NOOP("CommandLine", "correction")));
    head.removeAll(QString());
    console.print(indent + head.join(u"  "_s));
    if (!note.text.isEmpty())
        console.print(indent + u"  "_s + note.text);
    if (note.disputedOn.isValid())
        console.print(indent + u"  "_s +
                      translated(QT_TRANSLATE_NOOP("CommandLine", "The person disputes this (%1): %2"))
                          .arg(note.disputedOn.toString(Qt::ISODate), note.dispute));
}

/// Runs WORK on the note that the second argument names.
Result<ExitCode> onNote(const Invocation &invocation,
                        const std::function<Result<Uuid>(WritePath &, const ContactEntryId &)> &work)
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"NOTE"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(record, findRecord(*opened.write, named));
    if (record.kind != "contact_entry"_L1)
        return Error{ErrorCode::NotFound, {}, {u"contact_entry"_s}, {}};
    FAMN_ASSIGN(batch, work(*opened.write, {record.id}));
    return tellChanged(invocation, batch, {{u"note"_s, record.id.toString()}});
}

} // namespace

QString NotesCommand::name() const
{
    return u"notes"_s;
}

QString NotesCommand::usage() const
{
    return u"REG.famn FAMILY"_s;
}

QString NotesCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Tells the notes about a family, latest first, each with what corrects it, and "
                                        "which are frozen or disputed. A protected family's are hidden."));
}

QList<QCommandLineOption> NotesCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> NotesCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(named, invocation.argument(1, u"FAMILY"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(record, findRecord(*opened.write, named));
    if (record.kind != "family"_L1)
        return Error{ErrorCode::NotFound, {}, {u"family"_s}, {}};
    if (!allows(opened.actor(), Verb::Read, Subject::Contacts))
        return Error{ErrorCode::Denied, {}, {u"contact_entry"_s}, {}};
    FAMN_TRY(noteRead(*opened.write, record));
    FAMN_ASSIGN(detail, familyDetail(opened.reg->writer(), opened.actor(), {record.id}));
    const NoteFacts facts{detail, invocation.clock.now()};
    QJsonArray array;
    for (const NoteThread &thread : noteThreads(detail.contacts)) {
        if (invocation.console.json()) {
            array.append(jsonOf(thread.note, facts, thread.corrections));
            for (const ContactEntry &correction : thread.corrections)
                array.append(jsonOf(correction, facts, {}));
            continue;
        }
        print(invocation.console, thread.note, facts, {});
        for (const ContactEntry &correction : thread.corrections)
            print(invocation.console, correction, facts, u"    "_s);
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"case_number"_s, detail.family.caseNumber}, {u"notes"_s, array}});
    return ExitCode::Done;
}

QString NoteSignCommand::name() const
{
    return u"note sign"_s;
}

QString NoteSignCommand::usage() const
{
    return u"REG.famn NOTE"_s;
}

QString NoteSignCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Freezes a note of yours now, before its hours are over. It is never changed "
                                        "again, and this cannot be undone."));
}

QList<QCommandLineOption> NoteSignCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> NoteSignCommand::run(const Invocation &invocation) const
{
    return onNote(invocation, signNote);
}

QString NoteCorrectCommand::name() const
{
    return u"note correct"_s;
}

QString NoteCorrectCommand::usage() const
{
    return u"REG.famn NOTE TEXT"_s;
}

QString NoteCorrectCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Writes a correction of a note: a new entry, which is shown with the one that "
                                        "it corrects."));
}

QList<QCommandLineOption> NoteCorrectCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> NoteCorrectCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(text, invocation.argument(2, u"TEXT"_s));
    return onNote(invocation,
                  [text](WritePath &write, const ContactEntryId &note) { return correctNote(write, note, text); });
}

QString NoteDisputeCommand::name() const
{
    return u"note dispute"_s;
}

QString NoteDisputeCommand::usage() const
{
    return u"REG.famn NOTE [WORDS]"_s;
}

QString NoteDisputeCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "Notes that the person says a note is wrong, in their own words. Frozen notes "
                                        "take it too."));
}

QList<QCommandLineOption> NoteDisputeCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"on"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The day they said so; today without it.")), u"DATE"_s});
    options.append({u"withdraw"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "They no longer say so."))});
    return options;
}

Result<ExitCode> NoteDisputeCommand::run(const Invocation &invocation) const
{
    std::optional<Dispute> dispute;
    if (!invocation.parser.isSet(u"withdraw"_s)) {
        FAMN_ASSIGN(words, invocation.argument(2, u"WORDS"_s));
        dispute = Dispute{invocation.clock.today(), words};
        if (invocation.parser.isSet(u"on"_s)) {
            FAMN_ASSIGN(day, dayNamed(u"--on"_s, invocation.parser.value(u"on"_s)));
            dispute->on = day;
        }
    }
    return onNote(invocation, [dispute](WritePath &write, const ContactEntryId &note) {
        return disputeNote(write, note, dispute);
    });
}

} // namespace famn
