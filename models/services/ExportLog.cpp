#include "models/services/ExportLog.h"

#include "models/services/ReadLog.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<qint64> noteExport(WritePath &write, const ExportNote &note)
{
    if (!mayExport(write.actor(), note.kind))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(note.kind)}, {}};
    return write.give<qint64>([&](Change &change) -> Result<qint64> {
        FAMN_ASSIGN(number, takeNumbers(change.connection(), u"export"_s, 1));
        JournalPayload payload;
        payload.changes = {{u"export_number"_s, {}, number}, {u"rows"_s, {}, note.rows}};
        FAMN_TRY(change.note(JournalAction::Export, note.kind.constData(), {}, payload));
        return number;
    });
}

} // namespace famn
