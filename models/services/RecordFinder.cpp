#include "models/services/RecordFinder.h"

#include "models/domain/Labels.h"
#include "models/services/FamilyDetail.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<std::optional<RecordRef>> lookUp(const Connection &connection, const QString &text, const QDate &today)
{
    if (const auto id = Uuid::fromString(text)) {
        FAMN_ASSIGN(kind, JournalReader(connection).kindOf(*id));
        return kind.isEmpty() ? std::optional<RecordRef>() : RecordRef{kind, *id};
    }
    const auto read = readPersonNumber(text, today);
    if (const auto *number = std::get_if<PersonNumber>(&read)) {
        FAMN_ASSIGN(person, personWithNumber(connection, number->digits));
        return person ? std::optional(RecordRef{u"person"_s, person->uuid}) : std::nullopt;
    }
    FAMN_ASSIGN(family, familyWithCaseNumber(connection, text.toUpper()));
    return family ? std::optional(RecordRef{u"family"_s, family->uuid}) : std::nullopt;
}

} // namespace

Result<RecordRef> findRecord(WritePath &write, const QString &text)
{
    const QString wanted = text.trimmed();
    FAMN_ASSIGN(found, lookUp(write.openRegister().writer(), wanted, write.clock().today()));
    // Whether a record exists is itself something that not everybody may know.
    if (!found || !mayReadRecord(write, *found))
        return Error{ErrorCode::NotFound, {}, {}, u"record"_s};
    return *found;
}

QString maskedCaseNumber(const std::optional<FamilyOfRecord> &family)
{
    if (!family)
        return {};
    return family->protection == Protection::None ? family->caseNumber : protectedLabel();
}

} // namespace famn
