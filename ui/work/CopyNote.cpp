#include "ui/work/CopyNote.h"

#include "models/services/ReadLog.h"
#include "models/services/session/Session.h"

namespace famn {

void noteCopied(Session &session, const QByteArray &kind, qint64 rows)
{
    session.write(
        &session, [kind, rows](OpenRegister &open) { return noteCopy(*open.write, kind, rows); },
        [](const Result<void> &) {});
}

} // namespace famn
