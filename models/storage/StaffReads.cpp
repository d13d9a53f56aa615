#include "models/storage/StaffReads.h"

#include "models/storage/Statement.h"

namespace famn {

Result<QHash<StaffId, Workload>> workloads(const Connection &connection)
{
    struct Count
    {
        const char *sql;
        qint64 Workload::*target;
    };
    static constexpr Count counts[] = {
        {"SELECT owner, count(*) FROM application WHERE deleted_at IS NULL AND owner IS NOT NULL "
         "AND stage <> 'avslutad' GROUP BY owner",
         &Workload::applications},
        {"SELECT owner, count(*) FROM task WHERE deleted_at IS NULL AND owner IS NOT NULL AND done_at IS NULL "
         "GROUP BY owner",
         &Workload::tasks},
        {"SELECT owner, count(*) FROM family WHERE deleted_at IS NULL AND owner IS NOT NULL GROUP BY owner",
         &Workload::families},
    };
    QHash<StaffId, Workload> loads;
    for (const Count &count : counts) {
        FAMN_ASSIGN(row, Statement::prepare(connection, count.sql));
        while (true) {
            FAMN_ASSIGN(more, row.step());
            if (!more)
                break;
            loads[{row.uuid(0)}].*count.target = row.integer(1);
        }
    }
    return loads;
}

} // namespace famn
