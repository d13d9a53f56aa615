#include "models/services/ExportLog.h"

#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<qint64> noteExport(WritePath &write, const ExportNote &note)
{
    return write.give<qint64>([&](Change &change) -> Result<qint64> {
        FAMN_ASSIGN(number, takeNumbers(change.connection(), u"export"_s, 1));
        JournalPayload payload;
        payload.changes = {{u"export_number"_s, {}, number}, {u"rows"_s, {}, note.rows}};
        FAMN_TRY(change.note(JournalAction::Export, note.kind.constData(), {}, payload));
        return number;
    });
}

} // namespace famn
