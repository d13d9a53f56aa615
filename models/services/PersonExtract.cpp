#include "models/services/PersonExtract.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/services/RecordNames.h"
#include "models/storage/ExtractReads.h"
#include "models/storage/FamilyFile.h"
#include "models/storage/FamilyReads.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype shortestWord = 2;

bool isDigits(const QString &word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) > word.size() / 2;
}

/// Names and numbers of PERSON, in the forms in which people write them.
QStringList wordsOf(const Person &person)
{
    QStringList words{person.number, person.phone, displayPhone(person.phone), person.email};
    constexpr qsizetype century = 2;
    if (person.number.size() > century)
        words.append(person.number.mid(century));
    for (const QString &names : {person.givenName, person.familyName, person.calledName})
        words += names.split(u' ', Qt::SkipEmptyParts) + names.split(u'-', Qt::SkipEmptyParts) + QStringList{names};
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    return words;
}

QString patternOf(const QString &word)
{
    if (!isDigits(word))
        return QRegularExpression::escape(word) + u"s?"_s;
    QString pattern;
    for (const QChar c : word) {
        if (c.isDigit())
            pattern += (pattern.isEmpty() ? QString() : u"[ \\-+]{0,2}"_s) + c;
    }
    return pattern;
}

/// One extract while it is read.
class Reading
{
public:
    Reading(WritePath &write, const Person &person)
        : m_connection(write.openRegister().writer())
        , m_person(person)
    {
    }

    Result<PersonExtract> run(Instant now);

private:
    Result<void> gatherWords(const QList<RecordRef> &records);
    template<typename T>
    Result<void> addRecord(const RecordRef &ref);
    ExtractValue valueOf(const QString &kind, const Uuid &record, const Column &column, ValueType type,
                         const QVariant &value);
    Result<void> addEvents(const RecordRef &record, const QHash<StaffId, QString> &staff);
    Result<void> addDrafts(const RecordRef &record);

    const Connection &m_connection;
    Person m_person;
    QSet<Uuid> m_others;
    QStringList m_words;
    PersonExtract m_extract;
};

Result<void> Reading::gatherWords(const QList<RecordRef> &records)
{
    const QStringList own = wordsOf(m_person);
    for (const RecordRef &record : records) {
        if (record.kind != "person"_L1 || record.id == m_person.id.uuid)
            continue;
        m_others.insert(record.id);
        FAMN_ASSIGN(other, RecordTable<Person>(m_connection).find({record.id}));
        for (const QString &word : wordsOf(other)) {
            // What both are called, or reached by, is the person's own.
            if (!own.contains(word, Qt::CaseInsensitive) && !m_words.contains(word, Qt::CaseInsensitive))
                m_words.append(word);
        }
    }
    // "Anna-Lena" before "Anna".
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return done();
}

ExtractValue Reading::valueOf(const QString &kind, const Uuid &record, const Column &column, ValueType type,
                              const QVariant &value)
{
    ExtractValue made;
    made.value.field = QString::fromLatin1(column.name);
    made.value.type = type;
    made.value.after = value;
    const bool empty = value.isNull() || value.toString().isEmpty();
    const bool elses = kind == "person"_L1 && m_others.contains(record) && column.masking == Masking::Hide;
    if (empty)
        return made;
    if (elses) {
        made.masked = true;
        made.value.type = ValueType::Text;
        made.value.after = maskedThirdParty();
    } else if (type == ValueType::Text) {
        const QString text = withoutThirdParties(value.toString(), m_words);
        made.masked = text != value.toString();
        made.value.after = text;
        made.toReview = column.dataClass == DataClass::Text;
    }
    m_extract.masked += made.masked ? 1 : 0;
    m_extract.toReview += made.toReview ? 1 : 0;
    return made;
}

template<typename T>
Result<void> Reading::addRecord(const RecordRef &ref)
{
    FAMN_ASSIGN(stored, RecordTable<T>(m_connection).find({ref.id}));
    ExtractRecord record{ref, {}};
    for (const Field<T> &field : fieldMap<T>().fields) {
        if (field.column.extract != Extract::Include)
            continue;
        const ExtractValue value = valueOf(ref.kind, ref.id, field.column, field.type, field.get(stored));
        if (!value.value.after.isNull() && !value.value.after.toString().isEmpty())
            record.values.append(value);
    }
    m_extract.records.append(record);
    return done();
}

Result<void> Reading::addEvents(const RecordRef &record, const QHash<StaffId, QString> &staff)
{
    JournalReader reader(m_connection);
    FAMN_ASSIGN(entries, reader.entriesOf(record.id));
    for (const JournalEntry &entry : std::as_const(entries)) {
        ExtractEvent event{entry.at, staff.value(entry.actor), entry.action, record, {}};
        event.values = withRecordType<QList<ExtractValue>>(record.kind, {}, [&]<typename T>(std::type_identity<T>) {
            QList<ExtractValue> values;
            for (const FieldChange &change : entry.payload.changes) {
                const Field<T> *field = fieldNamed<T>(change.field);
                // The latest values stand in the record itself.
                if (field && field->column.extract == Extract::Include && !change.before.isNull())
                    values.append(valueOf(record.kind, record.id, field->column, field->type, change.before));
            }
            return values;
        });
        m_extract.events.append(event);
    }
    return done();
}

Result<void> Reading::addDrafts(const RecordRef &record)
{
    static constexpr Column column{"draft",          DataClass::Text, MergeRule::Local, Weeding::WithRecord,
                                   Extract::Include, Masking::Hide};
    FAMN_ASSIGN(drafts, draftsAbout(m_connection, record.id));
    for (const Draft &draft : std::as_const(drafts))
        m_extract.records.append(
            {{u"draft"_s, record.id}, {valueOf(u"draft"_s, record.id, column, ValueType::Text, draft.text)}});
    return done();
}

Result<PersonExtract> Reading::run(Instant now)
{
    FAMN_ASSIGN(family, RecordTable<Family>(m_connection).find(m_person.family));
    FAMN_ASSIGN(file, FamilyFile::on(m_connection));
    FAMN_ASSIGN(records, file.records(m_person.family));
    FAMN_TRY(gatherWords(records));
    FAMN_ASSIGN(staff, staffNames(m_connection));
    m_extract.person = m_person.id;
    m_extract.name = fullName(m_person);
    m_extract.number = m_person.number;
    m_extract.caseNumber = family.caseNumber;
    m_extract.at = now;
    // The person first, then the family, then what hangs on it.
    std::reverse(records.begin(), records.end());
    std::stable_partition(records.begin(), records.end(),
                          [&](const RecordRef &record) { return record.id == m_person.id.uuid; });
    for (const RecordRef &record : std::as_const(records)) {
        const auto added =
            withRecordType<Result<void>>(record.kind, internalError(record.kind),
                                         [&]<typename T>(std::type_identity<T>) { return addRecord<T>(record); });
        FAMN_TRY(added);
        FAMN_TRY(addDrafts(record));
        FAMN_TRY(addEvents(record, staff));
    }
    std::stable_sort(m_extract.events.begin(), m_extract.events.end(),
                     [](const ExtractEvent &one, const ExtractEvent &other) { return one.at < other.at; });
    return m_extract;
}

QJsonValue jsonOf(const ExtractValue &value)
{
    const QVariant &stored = value.value.after;
    switch (value.value.type) {
    case ValueType::Number:
        return stored.toLongLong();
    case ValueType::YesNo:
        return stored.toLongLong() != 0;
    case ValueType::Instant:
        return displayTime({stored.toLongLong()});
    default:
        return stored.toString();
    }
}

QJsonObject valuesJson(const QList<ExtractValue> &values)
{
    QJsonObject object;
    for (const ExtractValue &value : values)
        object.insert(value.value.field, jsonOf(value));
    return object;
}

QJsonArray namesOf(const QList<ExtractValue> &values, bool ExtractValue::*flag)
{
    QJsonArray names;
    for (const ExtractValue &value : values) {
        if (value.*flag)
            names.append(value.value.field);
    }
    return names;
}

} // namespace

QString maskedThirdParty()
{
    return QCoreApplication::translate("PersonExtract", "[another person]");
}

QString withoutThirdParties(const QString &text, const QStringList &words)
{
    QString masked = text;
    for (const QString &word : words) {
        const QRegularExpression whole(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(patternOf(word)),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        masked.replace(whole, maskedThirdParty());
    }
    return masked;
}

Result<PersonExtract> personExtract(WritePath &write, const PersonId &person, const std::optional<Revealed> &revealed)
{
    const Connection &connection = write.openRegister().writer();
    if (!allows(write.actor(), Verb::Export, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"person"_s}, {}};
    FAMN_ASSIGN(stored, RecordTable<Person>(connection).living(person));
    FAMN_ASSIGN(theirs, allowsOf(connection, write.actor(), Verb::Export, Subject::Families, stored.family));
    if (!theirs)
        return Error{ErrorCode::Denied, {}, {u"person"_s}, {}};
    FAMN_ASSIGN(family, RecordTable<Family>(connection).find(stored.family));
    if (family.protection != Protection::None && !(revealed && revealed->opens(write.actor(), family.id)))
        return Error{ErrorCode::NotRevealed, {}, {}, {}};
    FAMN_ASSIGN(extract, Reading(write, stored).run(write.clock().now()));
    FAMN_TRY(write.run([&](Change &change) { return change.note(JournalAction::Export, "person", person.uuid); }));
    return extract;
}

Result<PersonId> personNamed(WritePath &write, const QString &text)
{
    FAMN_ASSIGN(record, findRecord(write, text));
    if (record.kind == "person"_L1)
        return PersonId{record.id};
    if (record.kind != "family"_L1)
        return Error{ErrorCode::NotFound, {}, {u"person"_s}, {}};
    FAMN_ASSIGN(persons, personsOf(write.openRegister().writer(), {record.id}));
    if (persons.isEmpty())
        return Error{ErrorCode::NotFound, {}, {u"person"_s}, {}};
    return persons.constFirst().id;
}

QJsonObject toJson(const PersonExtract &extract)
{
    QJsonArray records;
    for (const ExtractRecord &record : extract.records)
        records.append(QJsonObject{{u"kind"_s, record.record.kind},
                                   {u"record"_s, record.record.id.toString()},
                                   {u"values"_s, valuesJson(record.values)},
                                   {u"masked"_s, namesOf(record.values, &ExtractValue::masked)},
                                   {u"to_review"_s, namesOf(record.values, &ExtractValue::toReview)}});
    QJsonArray events;
    for (const ExtractEvent &event : extract.events)
        events.append(QJsonObject{{u"at"_s, displayTime(event.at)},
                                  {u"who"_s, event.who},
                                  {u"action"_s, QString(keyOf(event.action))},
                                  {u"kind"_s, event.record.kind},
                                  {u"record"_s, event.record.id.toString()},
                                  {u"values_before"_s, valuesJson(event.values)}});
    return {{u"person"_s, extract.person.uuid.toString()},
            {u"name"_s, extract.name},
            {u"number"_s, extract.number},
            {u"case_number"_s, extract.caseNumber},
            {u"at"_s, displayTime(extract.at)},
            {u"to_review"_s, extract.toReview},
            {u"masked"_s, extract.masked},
            {u"records"_s, records},
            {u"events"_s, events}};
}

} // namespace famn
