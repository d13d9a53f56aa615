#include "models/services/ExportLog.h"

#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<qint64> noteExport(WritePath &write, const ExportNote &note)
{
    qint64 taken = 0;
    FAMN_TRY(write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(number, takeNumbers(change.connection(), u"export"_s, 1));
        taken = number;
        JournalPayload payload;
        payload.changes = {{u"export_number"_s, {}, number}, {u"rows"_s, {}, note.rows}};
        return change.note(JournalAction::Export, note.kind.constData(), {}, payload);
    }));
    return taken;
}

} // namespace famn
