#include "models/services/PipelineBoard.h"

#include "models/services/IntakeSettings.h"
#include "models/services/RegisterLists.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/RecordTable.h"

using namespace Qt::StringLiterals;

namespace famn {

Result<PipelineBoard> readPipeline(const Connection &connection, const Actor &actor)
{
    PipelineBoard board;
    FAMN_ASSIGN(rows, applicationRows(connection, actor));
    FAMN_ASSIGN(staff, RecordTable<StaffMember>(connection).where(u"ORDER BY id"_s, {}));
    FAMN_ASSIGN(units, unitNames(connection));
    FAMN_ASSIGN(rules, intakeRules(connection));
    board.rows = std::move(rows);
    board.units = std::move(units);
    board.rules = rules;
    for (const StaffMember &member : std::as_const(staff))
        board.signatures.insert(member.id, member.signature.isEmpty() ? member.name : member.signature);
    return board;
}

} // namespace famn
