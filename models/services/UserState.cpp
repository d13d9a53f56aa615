#include "models/services/UserState.h"

#include "models/services/RuleError.h"
#include "models/storage/ViewStates.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> checkPlace(const QString &place)
{
    if (place.isEmpty())
        return ruleError("draft", "place", ViolationCode::Missing);
    if (place.size() > maxLine)
        return ruleError("draft", "place", ViolationCode::TooLong);
    // SQLite would count the characters up to it only.
    if (place.contains(QChar(u'\0')))
        return ruleError("draft", "place", ViolationCode::BadFormat);
    return done();
}

} // namespace

Uuid stateOwner(const Actor &actor)
{
    return actor.staff.isNull() ? actor.slot : actor.staff.uuid;
}

Result<void> keepDraft(WritePath &write, const QString &place, const QString &text, const Uuid &record)
{
    FAMN_TRY(checkPlace(place));
    if (text.size() > maxUserState)
        return ruleError("draft", "text", ViolationCode::TooLong);
    FAMN_TRY(write.openRegister().checkPlace());
    return putDraft(write.openRegister().writer(),
                    {stateOwner(write.actor()), place, record, text, write.clock().now()});
}

Result<void> dropDraft(WritePath &write, const QString &place)
{
    return removeDraft(write.openRegister().writer(), stateOwner(write.actor()), place);
}

Result<QList<Draft>> draftsOf(const Connection &connection, const Actor &actor)
{
    return draftsOf(connection, stateOwner(actor));
}

Result<void> keepView(WritePath &write, const QString &place, const QByteArray &json)
{
    FAMN_TRY(checkPlace(place));
    if (json.size() > maxUserState)
        return ruleError("draft", "value", ViolationCode::TooLong);
    if (QJsonDocument::fromJson(json).isNull())
        return ruleError("draft", "value", ViolationCode::BadFormat);
    return putViewState(write.openRegister().writer(), stateOwner(write.actor()), place, json, write.clock().now());
}

Result<QHash<QString, QByteArray>> viewsOf(const Connection &connection, const Actor &actor)
{
    return viewStatesOf(connection, stateOwner(actor));
}

} // namespace famn
