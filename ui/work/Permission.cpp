#include "ui/work/Permission.h"

#include "models/services/Sentences.h"
#include "models/services/session/Session.h"

#include <algorithm>

namespace famn {

bool hasAll(const Session &session, const QList<Need> &needs)
{
    const Actor &actor = session.facts().actor;
    return std::all_of(needs.cbegin(), needs.cend(),
                       [&](const Need &need) { return allows(actor, need.verb, need.subject); });
}

void restrictTo(Command &command, const Session &session, const QList<Need> &needs)
{
    command.enabled = [&session, needs, before = command.enabled] {
        return session.editable() && hasAll(session, needs) && (!before || before());
    };
    command.whyNot = [&session, needs] {
        if (!hasAll(session, needs))
            return sentence(Error{ErrorCode::Denied, {}, {}, {}});
        return session.editable() ? QString() : sentence(Error{ErrorCode::Busy, {}, {}, {}});
    };
}

} // namespace famn
