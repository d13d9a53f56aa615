#include "models/services/AsOf.h"

#include "models/services/FamilyDetail.h"
#include "models/services/RecordEditor.h"
#include "models/services/RecordNames.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// A record's entries, oldest first, and how many of them lie before the moment that is looked at.
struct Past
{
    QList<JournalEntry> entries;
    qsizetype until = 0;
};

/// By the order of the entries, as clocks are set back: everything up to the last one before MOMENT.
Past pastUntil(QList<JournalEntry> entries, Instant moment)
{
    Past past{std::move(entries), 0};
    for (qsizetype i = 0; i < past.entries.size(); ++i) {
        if (past.entries.at(i).at < moment)
            past.until = i + 1;
    }
    return past;
}

AsOfState stateIn(const Past &past)
{
    for (qsizetype i = past.until - 1; i >= 0; --i) {
        const JournalAction action = past.entries.at(i).action;
        if (action == JournalAction::Delete)
            return AsOfState::Deleted;
        if (action == JournalAction::Create || action == JournalAction::Restore)
            return AsOfState::Living;
    }
    return AsOfState::NotYet;
}

const FieldChange *changeOf(const JournalEntry &entry, const QString &field)
{
    for (const FieldChange &change : entry.payload.changes) {
        if (change.field == field)
            return &change;
    }
    return nullptr;
}

bool tellsValues(const JournalEntry &entry)
{
    return entry.action == JournalAction::Create || entry.action == JournalAction::Change;
}

/// The value of FIELD at that moment, when it is CURRENT now; nothing when it cannot be known.
std::optional<QVariant> valueIn(const Past &past, const QString &field, const QVariant &current)
{
    bool weeded = false;
    for (qsizetype i = past.until; i < past.entries.size() && !weeded; ++i) {
        const JournalEntry &entry = past.entries.at(i);
        if (!tellsValues(entry))
            continue;
        weeded = entry.payloadGone;
        if (const FieldChange *change = changeOf(entry, field))
            return change->before;
    }
    if (!weeded)
        return current;
    // What came later is gone; what was noted until then may tell it all the same.
    for (qsizetype i = past.until - 1; i >= 0; --i) {
        const JournalEntry &entry = past.entries.at(i);
        if (!tellsValues(entry))
            continue;
        if (entry.payloadGone)
            return std::nullopt;
        if (const FieldChange *change = changeOf(entry, field))
            return change->after;
        if (entry.action == JournalAction::Create)
            return QVariant();
    }
    return std::nullopt;
}

class AsOfReader
{
public:
    AsOfReader(WritePath &write, const QDate &day)
        : m_write(write)
        , m_connection(write.openRegister().writer())
        , m_reader(m_connection)
        , m_end(swedishInstant(day.addDays(1), QTime(0, 0)))
    {
        m_view.day = day;
    }

    Result<AsOfView> read(const RecordRef &record);
    /// One field of one record.
    Result<AsOfField> field(const RecordRef &record, const QString &name);

private:
    Result<RecordAsOf> one(const RecordRef &record);
    template<typename T>
    Result<RecordAsOf> oneOf(const T &stored, const RecordRef &record);
    Result<void> nameOf(const RecordRef &record, AsOfField &field);
    /// The records of type T that hung on the family then: on itself, or now on the one it was merged into.
    template<typename T>
    Result<void> addPartsOf(const QList<FamilyId> &families);
    Result<void> addParts(const FamilyId &family);

    WritePath &m_write;
    const Connection &m_connection;
    JournalReader m_reader;
    Instant m_end;
    bool m_protected = false;
    AsOfView m_view;
};

Result<void> AsOfReader::nameOf(const RecordRef &record, AsOfField &field)
{
    const auto id = Uuid::fromBytes(field.value.toByteArray());
    if (!id || id->isNull())
        return done();
    const QString kind = kindOfReference(record.kind, field.field);
    FAMN_ASSIGN(name, kind.isEmpty() ? nameOfAny(m_connection, m_write.actor(), *id)
                                     : recordName(m_connection, m_write.actor(), {kind, *id}));
    field.name = name;
    return done();
}

template<typename T>
Result<RecordAsOf> AsOfReader::oneOf(const T &stored, const RecordRef &record)
{
    FAMN_ASSIGN(entries, m_reader.entriesOf(record.id));
    const Past past = pastUntil(entries, m_end);
    RecordAsOf found{record, stateIn(past), {}};
    if (found.state == AsOfState::NotYet)
        return found;
    const auto &fields = fieldMap<T>().fields;
    // The id stands in the record itself, and the stamp follows from the entries.
    constexpr qsizetype stampFields = 6;
    for (qsizetype i = 1; i < fields.size() - stampFields; ++i) {
        const QString name = QString::fromLatin1(fields.at(i).column.name);
        AsOfField field{name, fields.at(i).type, {}, {}, false, false};
        field.masked = m_protected && fields.at(i).column.masking == Masking::Hide;
        if (!field.masked) {
            const auto value = valueIn(past, name, fields.at(i).get(stored));
            field.unknown = !value;
            field.value = value.value_or(QVariant());
        }
        if (field.type == ValueType::Id)
            FAMN_TRY(nameOf(record, field));
        found.fields.append(field);
    }
    return found;
}

Result<RecordAsOf> AsOfReader::one(const RecordRef &record)
{
    return withRecordType<Result<RecordAsOf>>(record.kind, Error{ErrorCode::NotFound, {}, {record.kind}, {}},
                                              [&]<typename T>(std::type_identity<T>) -> Result<RecordAsOf> {
                                                  RecordTable<T> table(m_connection);
                                                  FAMN_ASSIGN(stored, table.find(Id<T>{record.id}));
                                                  return oneOf(stored, record);
                                              });
}

template<typename T>
Result<void> AsOfReader::addPartsOf(const QList<FamilyId> &families)
{
    const char *kind = fieldMap<T>().kind;
    FAMN_ASSIGN(theirs, allowsOf(m_connection, m_write.actor(), Verb::Read, subjectOfKind(kind), families.first()));
    if (!theirs)
        return done();
    for (const FamilyId &family : families) {
        RecordTable<T> table(m_connection);
        FAMN_ASSIGN(parts, table.where(u"WHERE family = ? ORDER BY id"_s, {family.uuid.toBytes()}));
        for (const T &part : std::as_const(parts)) {
            FAMN_ASSIGN(found, oneOf(part, {QString::fromLatin1(kind), part.id.uuid}));
            const auto link = std::find_if(found.fields.cbegin(), found.fields.cend(),
                                           [](const AsOfField &field) { return field.field == "family"_L1; });
            if (found.state != AsOfState::Living || link == found.fields.cend())
                continue;
            // What cannot be known counts where it hangs now.
            const QByteArray hung = link->unknown ? family.uuid.toBytes() : link->value.toByteArray();
            if (hung == families.first().uuid.toBytes())
                m_view.records.append(found);
        }
    }
    return done();
}

Result<void> AsOfReader::addParts(const FamilyId &family)
{
    QList<FamilyId> families{family};
    RecordTable<Family> table(m_connection);
    while (true) {
        FAMN_ASSIGN(stored, table.find(families.last()));
        if (stored.mergedInto.isNull() || families.contains(stored.mergedInto))
            break;
        families.append(stored.mergedInto);
    }
    FAMN_TRY(addPartsOf<Person>(families));
    FAMN_TRY(addPartsOf<Assignment>(families));
    FAMN_TRY(addPartsOf<Application>(families));
    return addPartsOf<ContactEntry>(families);
}

Result<AsOfView> AsOfReader::read(const RecordRef &record)
{
    const QByteArray kind = record.kind.toLatin1();
    FAMN_TRY(mayReadRecord(m_write, record));
    const QDate today = m_write.clock().today();
    if (!m_view.day.isValid() || m_view.day > today) {
        const ViolationCode rule = m_view.day.isValid() ? ViolationCode::InFuture : ViolationCode::BadFormat;
        return Error{ErrorCode::Invalid, u"day"_s, {record.kind, QString(keyOf(rule))}, {}};
    }
    FAMN_ASSIGN(family, m_reader.familyOf(record));
    m_protected = family && family->protection != Protection::None;
    m_view.caseNumber = maskedCaseNumber(family);
    FAMN_ASSIGN(asked, one(record));
    FAMN_TRY(
        m_write.run([&](Change &change) { return change.note(JournalAction::Read, kind.constData(), record.id); }));
    m_view.records.append(asked);
    if (record.kind == "family"_L1 && asked.state == AsOfState::Living)
        FAMN_TRY(addParts({record.id}));
    return m_view;
}

Result<AsOfField> AsOfReader::field(const RecordRef &record, const QString &name)
{
    FAMN_ASSIGN(view, read(record));
    const RecordAsOf &found = view.records.constFirst();
    for (const AsOfField &field : found.fields) {
        if (field.field != name)
            continue;
        if (field.masked)
            return Error{ErrorCode::Denied, name, {record.kind}, {}};
        if (field.unknown)
            return Error{ErrorCode::NotFound, name, {record.kind}, {}};
        return field;
    }
    return Error{ErrorCode::NotFound, name, {record.kind}, {}};
}

} // namespace

Result<AsOfView> recordAsOf(WritePath &write, const RecordRef &record, const QDate &day)
{
    return AsOfReader(write, day).read(record);
}

Result<Uuid> restoreFieldOf(WritePath &write, const RecordRef &record, const QString &field, const QDate &day)
{
    FAMN_ASSIGN(past, AsOfReader(write, day).field(record, field));
    return setStoredValue(write, record, field, past.value, u"as of "_s + day.toString(Qt::ISODate));
}

Result<Uuid> restoreFieldBefore(WritePath &write, const RecordRef &record, const QString &field, qint64 seq)
{
    // Through today's view, which asks policy and masking, and notes the reading.
    FAMN_TRY(AsOfReader(write, write.clock().today()).field(record, field));
    FAMN_ASSIGN(entries, JournalReader(write.openRegister().writer()).entriesOf(record.id));
    for (const JournalEntry &entry : std::as_const(entries)) {
        const FieldChange *change = entry.seq == seq && tellsValues(entry) ? changeOf(entry, field) : nullptr;
        if (change)
            return setStoredValue(write, record, field, change->before, u"before "_s + QString::number(seq));
    }
    return Error{ErrorCode::NotFound, field, {record.kind}, {}};
}

} // namespace famn
