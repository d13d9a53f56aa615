#include "models/storage/ExtractReads.h"

#include "models/storage/Statement.h"

namespace famn {

Result<QList<Draft>> draftsAbout(const Connection &connection, const Uuid &record)
{
    FAMN_ASSIGN(rows, Statement::prepare(connection, "SELECT owner, place, record, value, saved_at FROM draft "
                                                     "WHERE record = ? ORDER BY saved_at, id"));
    rows.bind(1, record.toBytes());
    QList<Draft> drafts;
    while (true) {
        FAMN_ASSIGN(more, rows.step());
        if (!more)
            return drafts;
        drafts.append(Draft{rows.uuid(0), rows.text(1), rows.uuid(2), rows.text(3), {rows.integer(4)}});
    }
}

} // namespace famn
