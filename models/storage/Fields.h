#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

#include <QList>
#include <QTime>
#include <QVariant>

namespace famn {

/// How much a column says about a person; decides what may leave the register (see SECURITY.md).
enum class DataClass { Direct, Quasi, Sensitive, Text, Technical, Safe };
/// What happens when two laptops changed the same field: the later change, by journal order, or a question to a person;
/// Fixed fields never change after the record is made; Local ones are not shared.
enum class MergeRule { Later, Ask, Fixed, Local };
/// When statutory weeding (gallring) deletes the value.
enum class Weeding { WithRecord, WithPayload, Never };
/// Whether the value stands in the extract a person may ask for (GDPR article 15).
enum class Extract { Include, Leave };
/// What a protected family's value is replaced by wherever it would be listed.
enum class Masking { Show, Hide };

/// The one declaration of a column.
struct Column
{
    const char *name;
    DataClass dataClass;
    MergeRule merge;
    Weeding weeding;
    Extract extract;
    Masking masking;
};

/// The one declaration of a table. KIND is the word the journal uses for its records; empty for tables without records.
struct Table
{
    const char *name;
    const char *kind;
    QList<Column> columns;
};

/// What a column's values are, for reading them from text and for showing them.
enum class ValueType { Text, Day, YesNo, Number, Instant, Id, Code, Codes };

/// How a value of type M stands in the database; specialised for each stored type.
template<typename M>
struct Codec;

template<>
struct Codec<QString>
{
    static constexpr ValueType type = ValueType::Text;
    static QVariant toDb(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
    static bool fromDb(const QVariant &value, QString &text)
    {
        text = value.toString();
        return true;
    }
};

template<>
struct Codec<QDate>
{
    static constexpr ValueType type = ValueType::Day;
    static QVariant toDb(const QDate &day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
    static bool fromDb(const QVariant &value, QDate &day)
    {
        day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() || value.isNull();
    }
};

template<>
struct Codec<QTime>
{
    static constexpr ValueType type = ValueType::Text;
    static QVariant toDb(const QTime &time)
    {
        return time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant();
    }
    static bool fromDb(const QVariant &value, QTime &time)
    {
        time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
        return time.isValid() || value.isNull();
    }
};

template<>
struct Codec<bool>
{
    static constexpr ValueType type = ValueType::YesNo;
    static QVariant toDb(bool flag) { return qint64(flag ? 1 : 0); }
    static bool fromDb(const QVariant &value, bool &flag)
    {
        flag = value.toLongLong() != 0;
        return !value.isNull();
    }
};

template<>
struct Codec<int>
{
    static constexpr ValueType type = ValueType::Number;
    static QVariant toDb(int number) { return qint64(number); }
    static bool fromDb(const QVariant &value, int &number)
    {
        bool ok = false;
        number = value.toInt(&ok);
        return ok;
    }
};

template<>
struct Codec<qint64>
{
    static constexpr ValueType type = ValueType::Number;
    static QVariant toDb(qint64 number) { return number; }
    static bool fromDb(const QVariant &value, qint64 &number)
    {
        bool ok = false;
        number = value.toLongLong(&ok);
        return ok;
    }
};

template<>
struct Codec<Instant>
{
    static constexpr ValueType type = ValueType::Instant;
    static QVariant toDb(Instant instant) { return instant.msec; }
    static bool fromDb(const QVariant &value, Instant &instant) { return Codec<qint64>::fromDb(value, instant.msec); }
};

template<>
struct Codec<Uuid>
{
    static constexpr ValueType type = ValueType::Id;
    static QVariant toDb(const Uuid &id) { return id.isNull() ? QVariant() : QVariant(id.toBytes()); }
    static bool fromDb(const QVariant &value, Uuid &id)
    {
        const auto read = Uuid::fromBytes(value.toByteArray());
        id = read.value_or(Uuid{});
        return read || value.isNull();
    }
};

template<typename Tag>
struct Codec<Id<Tag>>
{
    static constexpr ValueType type = ValueType::Id;
    static QVariant toDb(const Id<Tag> &id) { return Codec<Uuid>::toDb(id.uuid); }
    static bool fromDb(const QVariant &value, Id<Tag> &id) { return Codec<Uuid>::fromDb(value, id.uuid); }
};

template<Code E>
struct Codec<E>
{
    static constexpr ValueType type = ValueType::Code;
    static QVariant toDb(E code) { return QString(keyOf(code)); }
    static bool fromDb(const QVariant &value, E &code)
    {
        const auto read = codeOf<E>(value.toString());
        code = read.value_or(code);
        return read.has_value();
    }
};

template<Code E>
struct Codec<CodeSet<E>>
{
    static constexpr ValueType type = ValueType::Codes;
    static QVariant toDb(const CodeSet<E> &set) { return set.toText(); }
    static bool fromDb(const QVariant &value, CodeSet<E> &set)
    {
        const auto read = CodeSet<E>::fromText(value.toString());
        set = read.value_or(CodeSet<E>());
        return read.has_value();
    }
};

template<typename M>
struct Codec<std::optional<M>>
{
    static constexpr ValueType type = Codec<M>::type;
    static QVariant toDb(const std::optional<M> &value) { return value ? Codec<M>::toDb(*value) : QVariant(); }
    static bool fromDb(const QVariant &value, std::optional<M> &target)
    {
        target.reset();
        if (value.isNull())
            return true;
        M read{};
        if (!Codec<M>::fromDb(value, read))
            return false;
        target = read;
        return true;
    }
};

/// Text that is NULL when empty: for columns whose emptiness a constraint speaks of.
struct NullableText
{
    static constexpr ValueType type = ValueType::Text;
    static QVariant toDb(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
    static bool fromDb(const QVariant &value, QString &text) { return Codec<QString>::fromDb(value, text); }
};

/// A flag that few records carry: NULL when it is not set, so that the journal tells of it only then.
struct RareFlag
{
    static constexpr ValueType type = ValueType::YesNo;
    static QVariant toDb(bool flag) { return flag ? QVariant(qint64(1)) : QVariant(); }
    static bool fromDb(const QVariant &value, bool &flag)
    {
        flag = value.toLongLong() != 0;
        return true;
    }
};

/// The keys of the closed list that a member of type M is taken from; empty for everything else.
template<typename M>
inline constexpr auto keysOfType = [] { return QStringList(); };
template<Code E>
inline constexpr auto keysOfType<E> = [] {
    QStringList keys;
    for (const auto &entry : codeKeys<E>)
        keys.append(QString(QLatin1StringView(entry.key)));
    return keys;
};
template<Code E>
inline constexpr auto keysOfType<CodeSet<E>> = keysOfType<E>;
template<typename M>
inline constexpr auto keysOfType<std::optional<M>> = keysOfType<M>;

/// A column together with the member of T that it holds. The order of fields is the order of columns in every
/// statement.
template<typename T>
struct Field
{
    Column column;
    QVariant (*get)(const T &record);
    /// False when the stored value is not one the program writes.
    bool (*set)(T &record, const QVariant &value);
    ValueType type;
    QStringList (*keys)();
};

/// All of T's columns: SELECT, INSERT, UPDATE, the journal's differences and the catalogue come from this one list.
template<typename T>
struct FieldMap
{
    const char *table;
    const char *kind;
    QList<Field<T>> fields;
};

/// Specialised in Fields.cpp for every record type.
template<typename T>
[[nodiscard]] const FieldMap<T> &fieldMap();

/// Every table of a register and every column of it: those of the field maps, and those the program keeps for itself.
[[nodiscard]] const QList<Table> &catalogue();

} // namespace famn
