#pragma once

#include "models/storage/RecordKinds.h"
#include "models/storage/RecordTable.h"

#include <QStringList>

namespace famn {

/// Every record of the register, a line each: its kind, its values without the stamp of time, "living" or "deleted".
inline QStringList contentOf(const Connection &connection)
{
    QStringList lines;
    const auto dump = [&]<typename T>(std::type_identity<T>) {
        const auto records = RecordTable<T>(connection).where(QStringLiteral("ORDER BY uid"));
        if (!records)
            qFatal("%s", qPrintable(records.error().detail));
        for (const T &record : *records) {
            QStringList values{QString::fromLatin1(fieldMap<T>().kind)};
            const auto &fields = fieldMap<T>().fields;
            constexpr qsizetype stampFields = 6;
            for (qsizetype i = 0; i < fields.size() - stampFields; ++i) {
                const QVariant value = fields.at(i).get(record);
                values.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                      : value.toString());
            }
            values.append(record.stamp.deletedAt ? QStringLiteral("deleted") : QStringLiteral("living"));
            lines.append(values.join(u'|'));
        }
    };
    const auto dumpAll = [&]<typename... Types>(std::tuple<Types...> *) { (dump(std::type_identity<Types>()), ...); };
    dumpAll(static_cast<RecordTypes *>(nullptr));
    return lines;
}

} // namespace famn
