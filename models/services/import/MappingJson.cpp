#include "models/services/import/MappingJson.h"

#include "models/base/Text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype maxBytes = qsizetype{64} * 1024;

} // namespace

Error mappingError(const QString &field, const QString &what, const QString &name)
{
    return {ErrorCode::MappingInvalid, field, {what, cleanedLine(name).left(mostNamed)}, {}};
}

Result<QJsonObject> mappingJson(const QByteArray &json, const QString &field)
{
    if (json.size() > maxBytes)
        return mappingError(field, u"too_large"_s);
    const bool marked = json.startsWith("\xef\xbb\xbf");
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(marked ? json.sliced(3) : json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return mappingError(field, u"not_json"_s, QString::number(fault.offset));
    return document.object();
}

} // namespace famn
