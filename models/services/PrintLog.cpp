#include "models/services/PrintLog.h"

#include "models/services/Anchors.h"
#include "models/services/Organisation.h"
#include "models/services/ReadLog.h"
#include "models/storage/Lookups.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The name of a municipality; empty for an unknown code.
Result<QString> municipalityName(const Connection &connection, const QString &code)
{
    FAMN_ASSIGN(all, allMunicipalities(connection));
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Municipality &one) { return one.code == code; });
    return found == all.cend() ? QString() : found->name;
}

/// The unit a member of staff belongs to, with its municipality before it.
Result<QString> unitText(const Connection &connection, const UnitId &id)
{
    FAMN_ASSIGN(own, ownMunicipality(connection));
    QStringList parts;
    if (!id.isNull()) {
        FAMN_ASSIGN(unit, RecordTable<Unit>(connection).find(id));
        if (!unit.municipality.isEmpty())
            own = unit.municipality;
        parts.append(unit.name);
    }
    if (!own.isEmpty()) {
        FAMN_ASSIGN(name, municipalityName(connection, own));
        parts.prepend(name);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Result<PrintMark> previewMark(const Connection &connection, const Actor &actor, const RegisterInfo &info,
                              const QString &registerPath, Instant now)
{
    PrintMark mark;
    mark.at = now;
    mark.training = info.training;
    mark.printedBy = actor.alias;
    UnitId unit;
    if (!actor.staff.isNull()) {
        FAMN_ASSIGN(member, RecordTable<StaffMember>(connection).find(actor.staff));
        mark.printedBy = member.name;
        unit = member.unit;
    }
    FAMN_ASSIGN(text, unitText(connection, unit));
    mark.unit = text.isEmpty() ? QFileInfo(registerPath).completeBaseName() : text;
    return mark;
}

Result<PrintMark> notePrint(WritePath &write, const PrintNote &note)
{
    if (!mayExport(write.actor(), note.kind))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(note.kind)}, {}};
    constexpr qsizetype headDigits = 10;
    const Register &reg = write.openRegister();
    FAMN_ASSIGN(mark, previewMark(reg.writer(), write.actor(), reg.info(), reg.path(), write.clock().now()));
    FAMN_TRY(write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(number, takeNumbers(change.connection(), u"print"_s, 1));
        mark.number = number;
        JournalPayload payload;
        payload.changes = {{u"print_number"_s, {}, number}, {u"rows"_s, {}, note.rows}};
        return change.note(JournalAction::Print, note.kind.constData(), {}, payload);
    }));
    FAMN_ASSIGN(head, headOf(reg.writer(), reg.info()));
    mark.journalHead = u"%1 %2"_s.arg(head.seq).arg(QString::fromLatin1(head.hash.toHex().left(headDigits)));
    return mark;
}

} // namespace famn
