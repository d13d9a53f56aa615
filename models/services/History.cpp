#include "models/services/History.h"

#include "models/base/Text.h"
#include "models/services/FamilyDetail.h"
#include "models/services/RecordNames.h"
#include "models/storage/FamilyReads.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What a field's values are, and whether they are hidden for protected families.
struct FieldTraits
{
    ValueType type = ValueType::Text;
    Masking masking = Masking::Hide;
};

FieldTraits traitsOf(const QString &kind, const QString &name)
{
    return withRecordType<FieldTraits>(kind, {}, [&]<typename T>(std::type_identity<T>) {
        const Field<T> *field = fieldNamed<T>(name);
        // A column that this version does not know is hidden rather than shown.
        return field ? FieldTraits{field->type, field->column.masking} : FieldTraits{};
    });
}

HistoryEntry historyEntry(const JournalEntry &entry, bool isProtected)
{
    HistoryEntry line;
    line.seq = entry.seq;
    line.at = entry.at;
    line.batch = entry.batch;
    line.action = entry.action;
    line.valuesGone = entry.payloadGone;
    // A reason is free text, and may name people.
    line.reason = isProtected && !entry.payload.reason.startsWith("undo "_L1) ? QString() : entry.payload.reason;
    for (const FieldChange &change : entry.payload.changes) {
        const FieldTraits traits = traitsOf(entry.kind, change.field);
        const bool masked = isProtected && traits.masking == Masking::Hide;
        line.changes.append({change.field,
                             traits.type,
                             masked ? QVariant() : change.before,
                             masked ? QVariant() : change.after,
                             {},
                             {},
                             masked});
    }
    return line;
}

/// Says what the records are called that the changes of RECORD refer to.
Result<void> nameReferences(const WritePath &write, const RecordRef &record, QList<HistoryChange> &changes)
{
    const Connection &connection = write.openRegister().writer();
    const auto nameOf = [&](const QString &field, const QVariant &value) -> Result<QString> {
        const auto id = Uuid::fromBytes(value.toByteArray());
        if (!id || id->isNull())
            return QString();
        const QString kind = kindOfReference(record.kind, field);
        return kind.isEmpty() ? nameOfAny(connection, write.actor(), *id)
                              : recordName(connection, write.actor(), {kind, *id});
    };
    for (HistoryChange &change : changes) {
        if (change.type != ValueType::Id || change.masked)
            continue;
        FAMN_ASSIGN(before, nameOf(change.field, change.before));
        FAMN_ASSIGN(after, nameOf(change.field, change.after));
        change.nameBefore = before;
        change.nameAfter = after;
    }
    return done();
}

} // namespace

Result<History> historyOf(WritePath &write, const RecordRef &record, const std::optional<Revealed> &revealed)
{
    const QByteArray kind = record.kind.toLatin1();
    FAMN_TRY(mayReadRecord(write, record));
    JournalReader reader(write.openRegister().writer());
    FAMN_ASSIGN(entries, reader.entriesOf(record.id));
    FAMN_ASSIGN(family, reader.familyOf(record));
    FAMN_ASSIGN(names, staffNames(write.openRegister().writer()));
    FAMN_TRY(write.run([&](Change &change) { return change.note(JournalAction::Read, kind.constData(), record.id); }));
    History history{record, maskedCaseNumber(family), {}};
    const bool isProtected = family && family->protection != Protection::None &&
                             !(revealed && revealed->opens(write.actor(), family->family));
    if (family && !isProtected)
        history.caseNumber = family->caseNumber;
    for (const JournalEntry &entry : std::as_const(entries)) {
        HistoryEntry line = historyEntry(entry, isProtected);
        line.who = names.value(entry.actor);
        FAMN_TRY(nameReferences(write, record, line.changes));
        history.entries.append(line);
    }
    return history;
}

Result<QList<LogLine>> readLog(WritePath &write, const JournalFilter &filter)
{
    if (!allows(write.actor(), Verb::Read, Subject::Log))
        return Error{ErrorCode::Denied, {}, {u"journal"_s}, {}};
    JournalReader reader(write.openRegister().writer());
    FAMN_ASSIGN(entries, reader.select(filter));
    FAMN_ASSIGN(names, staffNames(write.openRegister().writer()));
    FAMN_TRY(write.run([](Change &change) { return change.note(JournalAction::Read, "journal"); }));
    QList<LogLine> lines;
    for (const JournalEntry &entry : std::as_const(entries)) {
        FAMN_ASSIGN(family, reader.familyOf({entry.kind, entry.record}));
        lines.append({entry, names.value(entry.actor), maskedCaseNumber(family)});
    }
    return lines;
}

Result<StaffId> staffNamed(const Connection &connection, const QString &name)
{
    FAMN_ASSIGN(names, staffNames(connection));
    for (auto known = names.cbegin(); known != names.cend(); ++known) {
        if (fold(known.value()) == fold(cleanedLine(name)))
            return known.key();
    }
    return Error{ErrorCode::NotFound, u"user"_s, {name}, {}};
}

} // namespace famn
