#pragma once

#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/storage/Fields.h"

#include <QHash>

namespace famn {

/// A stored value as people read it, in a form that setFields() reads again: days as 2026-03-01, moments as
/// "2026-03-01 14:05" in Swedish time, "yes" and "no", codes by their keys. Empty for no value.
[[nodiscard]] inline QString valueText(const char *column, ValueType type, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (type) {
    case ValueType::YesNo:
        return value.toLongLong() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case ValueType::Instant:
        return displayTime(Instant{value.toLongLong()});
    case ValueType::Id: {
        const auto id = Uuid::fromBytes(value.toByteArray());
        return id ? id->toString() : QString();
    }
    case ValueType::Text:
        break;
    case ValueType::Day:
    case ValueType::Number:
    case ValueType::Code:
    case ValueType::Codes:
        return value.toString();
    }
    const QLatin1StringView name(column);
    const QString text = value.toString();
    if (name == QLatin1StringView("phone"))
        return displayPhone(text);
    if (name == QLatin1StringView("postcode"))
        return displayPostcode(text);
    return name == QLatin1StringView("number") ? displayPersonNumber(text) : text;
}

/// Every field of RECORD by the name of its column, as valueText() gives it; ids as text.
template<typename T>
[[nodiscard]] QHash<QString, QString> recordTexts(const T &record)
{
    QHash<QString, QString> texts;
    for (const Field<T> &field : fieldMap<T>().fields)
        texts.insert(QString::fromLatin1(field.column.name),
                     valueText(field.column.name, field.type, field.get(record)));
    return texts;
}

} // namespace famn
