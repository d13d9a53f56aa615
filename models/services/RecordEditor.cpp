#include "models/services/RecordEditor.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/DateText.h"
#include "models/domain/PersonNumber.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Reveal.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Error refused(const QString &kind, const char *field, ViolationCode rule, const QStringList &keys = {})
{
    return {ErrorCode::Invalid, QString::fromLatin1(field), {kind, QString(keyOf(rule)), keys.join(u", "_s)}, {}};
}

QStringList changeableFields(const QString &kind);

/// Whether somebody may type a value for the column: not for ids and links, and not for what follows from other things.
bool isChangeable(const Column &column, ValueType type)
{
    // That somebody disputes a note is noted with its day: see disputeNote().
    return type != ValueType::Id && qstrcmp(column.name, "disputed_on") != 0 && qstrcmp(column.name, "dispute") != 0 &&
           column.dataClass != DataClass::Technical && column.merge != MergeRule::Fixed &&
           qstrcmp(column.name, "number_kind") != 0;
}

QStringList changeableFields(const QString &kind)
{
    return withRecordType<QStringList>(kind, {}, []<typename T>(std::type_identity<T>) {
        QStringList names;
        for (const Field<T> &field : fieldMap<T>().fields) {
            if (isChangeable(field.column, field.type))
                names.append(QString::fromLatin1(field.column.name));
        }
        return names;
    });
}

/// TEXT as one of the names that have readers of their own; nothing when it is none.
std::optional<QString> readNamed(const QString &field, const QString &text)
{
    if (field.endsWith("phone"_L1))
        return readPhone(text);
    if (field.endsWith("email"_L1))
        return readEmail(text);
    if (field == "postcode"_L1)
        return readPostcode(text);
    const bool lines = field == "message"_L1 || field == "text"_L1 || field == "welcome_note"_L1;
    return lines ? cleaned(text) : cleanedLine(text);
}

std::optional<QVariant> readYesNo(const QString &text)
{
    const QString word = fold(text);
    if (word == "yes"_L1 || word == "ja"_L1)
        return QVariant(qint64(1));
    if (word == "no"_L1 || word == "nej"_L1)
        return QVariant(qint64(0));
    return std::nullopt;
}

/// TEXT as the database holds it, by the column's type alone; nothing when it is no such value.
std::optional<QVariant> readValue(ValueType type, const QString &field, const QString &text)
{
    if (text.isEmpty())
        return type == ValueType::Text || type == ValueType::Codes ? QVariant(u""_s) : QVariant();
    switch (type) {
    case ValueType::Text: {
        const auto read = readNamed(field, text);
        return read ? std::optional(QVariant(*read)) : std::nullopt;
    }
    case ValueType::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() && text.size() == 10 ? std::optional(QVariant(text)) : std::nullopt;
    }
    case ValueType::YesNo:
        return readYesNo(text);
    case ValueType::Number: {
        const auto number = readWhole(text);
        return number ? std::optional(QVariant(qint64(number->value_or(0)))) : std::nullopt;
    }
    case ValueType::Instant: {
        const auto moment = readDayAndTime(text);
        return moment && moment->time.isValid()
                   ? std::optional(QVariant(swedishInstant(moment->day, moment->time).msec))
                   : std::nullopt;
    }
    case ValueType::Code:
    case ValueType::Codes:
        return QVariant(text);
    case ValueType::Id:
        break;
    }
    return std::nullopt;
}

template<typename T>
Result<void> setNumber(T &, const QString &, const QDate &)
{
    return done();
}

/// A number and its kind change together.
template<>
Result<void> setNumber(Person &person, const QString &text, const QDate &today)
{
    person.number.clear();
    person.numberKind.reset();
    if (text.isEmpty())
        return done();
    const auto read = readPersonNumber(text, today);
    if (const auto *fault = std::get_if<PersonNumberFault>(&read)) {
        const ViolationCode rule = *fault == PersonNumberFault::Checksum ? ViolationCode::BadChecksum
                                   : *fault == PersonNumberFault::Future ? ViolationCode::InFuture
                                                                         : ViolationCode::BadFormat;
        return refused(u"person"_s, "number", rule);
    }
    person.number = std::get<PersonNumber>(read).digits;
    person.numberKind = std::get<PersonNumber>(read).kind;
    return done();
}

/// The code of a municipality given by code or name.
Result<QString> readMunicipality(const Connection &connection, const QString &kind, const QString &text)
{
    FAMN_ASSIGN(all, allMunicipalities(connection));
    for (const Municipality &municipality : std::as_const(all)) {
        if (municipality.code == text || fold(municipality.name) == fold(cleanedLine(text)))
            return municipality.code;
    }
    return refused(kind, "municipality", ViolationCode::UnknownCode);
}

template<typename T>
Result<void> setField(T &record, const FieldText &given, Change &change)
{
    const QString kind = QString::fromLatin1(fieldMap<T>().kind);
    const Field<T> *field = fieldNamed<T>(given.field);
    if (!field)
        return Error{ErrorCode::FieldUnknown, given.field, {given.field, changeableFields(kind).join(u", "_s)}, {}};
    if (!isChangeable(field->column, field->type))
        return Error{ErrorCode::FieldFixed, given.field, {QString(kind + u'.' + given.field)}, {}};
    QString text = given.text.trimmed();
    if (given.field == "number"_L1)
        return setNumber(record, text, change.today());
    if (given.field == "municipality"_L1 && !text.isEmpty()) {
        FAMN_ASSIGN(code, readMunicipality(change.connection(), kind, text));
        text = code;
    }
    const auto value = readValue(field->type, given.field, text);
    if (!value || !field->set(record, *value)) {
        const bool code = field->type == ValueType::Code || field->type == ValueType::Codes;
        const ViolationCode rule = text.isEmpty() ? ViolationCode::Missing
                                   : code         ? ViolationCode::UnknownCode
                                                  : ViolationCode::BadFormat;
        return refused(kind, field->column.name, rule, field->keys());
    }
    return done();
}

/// Gives FIELD a value as the database holds it.
template<typename T>
Result<void> setStored(T &record, const QString &name, const QVariant &value, const QDate &today)
{
    const QString kind = QString::fromLatin1(fieldMap<T>().kind);
    const Field<T> *field = fieldNamed<T>(name);
    if (!field)
        return Error{ErrorCode::FieldUnknown, name, {name, changeableFields(kind).join(u", "_s)}, {}};
    if (!isChangeable(field->column, field->type))
        return Error{ErrorCode::FieldFixed, name, {QString(kind + u'.' + name)}, {}};
    if (name == "number"_L1)
        return setNumber(record, value.toString(), today);
    if (!field->set(record, value))
        return refused(kind, field->column.name, ViolationCode::BadFormat, field->keys());
    return done();
}

/// Brings the family's name along with a member's, where nobody gave the family another one by hand.
Result<void> followName(Change &change, const Person &before, const Person &after)
{
    if (before.familyName == after.familyName && before.givenName == after.givenName && before.role == after.role)
        return done();
    FAMN_ASSIGN(family, change.table<Family>().find(after.family));
    FAMN_ASSIGN(persons, currentPersons(change.table<Person>(), after.family));
    QList<Person> earlier = persons;
    for (Person &person : earlier) {
        if (person.id == before.id)
            person = before;
    }
    if (family.displayName != displayNameOf(earlier))
        return done();
    Family named = family;
    named.displayName = displayNameOf(persons);
    FAMN_TRY(change.update(family, named));
    return done();
}

/// A stage that is set by hand asks for what a move asks for, and brings along what a move brings.
Result<void> followStage(Change &change, const Application &stored, Application &after, const QString &why)
{
    const bool sameEnd = after.outcome == stored.outcome && after.reason == stored.reason &&
                         after.secondaryReasons == stored.secondaryReasons && after.initiator == stored.initiator &&
                         after.alternativeConsidered == stored.alternativeConsidered &&
                         after.mayReconsider == stored.mayReconsider && after.reconsiderOn == stored.reconsiderOn;
    if (after.stage == stored.stage && (after.stage != ApplicationStage::Ended || sameEnd))
        return done();
    StageMove move;
    move.to = after.stage;
    move.why = why;
    move.dormantUntil = after.dormantUntil;
    move.outcome = after.outcome;
    move.reason = after.reason;
    move.secondaryReasons = after.secondaryReasons;
    // Who ended it follows from how, unless somebody says it anew.
    if (after.initiator != stored.initiator)
        move.initiator = after.initiator;
    move.alternativeConsidered = after.alternativeConsidered;
    move.mayReconsider = after.mayReconsider;
    move.reconsiderOn = after.reconsiderOn;
    move.endedOn = after.endedOn;
    // An end that is told otherwise is told whole.
    after.stage = after.stage == stored.stage ? resumedStage(stored) : stored.stage;
    return applyMove(change, after, move);
}

/// What is hidden from somebody is not theirs to write over.
template<typename T>
Result<void> mayTouchHidden(const Change &change, const RecordRef &ref, const T &stored, const T &after)
{
    const auto &fields = fieldMap<T>().fields;
    const bool hidden = std::any_of(fields.cbegin(), fields.cend(), [&](const Field<T> &field) {
        return field.column.masking == Masking::Hide && field.get(stored) != field.get(after);
    });
    if (!hidden || mayReveal(change.actor()))
        return done();
    FAMN_ASSIGN(family, JournalReader(change.connection()).familyOf(ref));
    if (family && family->protection != Protection::None)
        return Error{ErrorCode::Denied, {}, {ref.kind}, {}};
    return done();
}

/// Stores what EDIT makes of the record, with all that follows from it.
template<typename T, typename Edit>
Result<void> setAll(Change &change, const RecordRef &ref, const Edit &edit, const QString &reason)
{
    // Nobody decides about their own entries by another door.
    if constexpr (std::is_same_v<T, LogReview> || std::is_same_v<T, LogReviewItem>)
        return Error{ErrorCode::FieldFixed, {}, {ref.kind}, {}};
    FAMN_ASSIGN(stored, change.table<T>().living(Id<T>{ref.id}));
    T after = stored;
    FAMN_TRY(edit(after));
    FAMN_TRY(mayTouchHidden(change, ref, stored, after));
    if constexpr (std::is_same_v<T, Application>)
        FAMN_TRY(followStage(change, stored, after, reason));
    if (after == stored)
        return done();
    FAMN_ASSIGN(updated, change.update(stored, after));
    if constexpr (std::is_same_v<T, Person>)
        FAMN_TRY(followName(change, stored, updated));
    return done();
}

} // namespace

std::optional<std::optional<int>> readWhole(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar sign) { return sign.isSpace(); });
    std::optional<int> number;
    if (digits.isEmpty())
        return number;
    bool ok = false;
    number = digits.toInt(&ok);
    if (!ok)
        return std::nullopt;
    return number;
}

Result<FieldText> readAssignment(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return Error{ErrorCode::Usage, {}, {u"FIELD=VALUE"_s}, {}};
    return FieldText{text.left(sign).trimmed(), text.mid(sign + 1)};
}

Result<Uuid> setFields(WritePath &write, const RecordRef &record, const QList<FieldText> &fields, const QString &reason)
{
    return write.change([&](Change &change) -> Result<void> {
        change.setReason(cleaned(reason));
        return withRecordType<Result<void>>(record.kind, Error{ErrorCode::NotFound, {}, {record.kind}, {}},
                                            [&]<typename T>(std::type_identity<T>) {
                                                const auto edit = [&](T &after) -> Result<void> {
                                                    for (const FieldText &field : fields)
                                                        FAMN_TRY(setField(after, field, change));
                                                    return done();
                                                };
                                                return setAll<T>(change, record, edit, reason);
                                            });
    });
}

Result<Uuid> setStoredValue(WritePath &write, const RecordRef &record, const QString &field, const QVariant &value,
                            const QString &reason)
{
    return write.change([&](Change &change) -> Result<void> {
        change.setReason(cleaned(reason));
        return withRecordType<Result<void>>(
            record.kind, Error{ErrorCode::NotFound, {}, {record.kind}, {}}, [&]<typename T>(std::type_identity<T>) {
                const auto edit = [&](T &after) { return setStored(after, field, value, change.today()); };
                return setAll<T>(change, record, edit, reason);
            });
    });
}

} // namespace famn
