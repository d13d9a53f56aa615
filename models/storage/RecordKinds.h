#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Law.h"
#include "models/domain/Organisation.h"
#include "models/domain/Outreach.h"
#include "models/domain/Retention.h"
#include "models/domain/Review.h"
#include "models/domain/Safeguards.h"
#include "models/domain/Work.h"
#include "models/storage/Fields.h"
#include "models/storage/Settings.h"

#include <tuple>
#include <type_traits>

namespace famn {

/// Every type of record that a register holds, each once.
using RecordTypes = std::tuple<Unit, StaffMember, Family, Person, Assignment, Application, ContactEntry, Task, Setting,
                               Absence, MeetingSeries, InfoMeeting, MeetingAttendance, Campaign, CampaignEvent, Statute,
                               LogReview, LogReviewItem, Consent, Incident, RetentionProposal, RetentionItem>;

namespace detail {

template<typename R, typename Visitor, typename... Types>
R visitKind(const QString &kind, const Visitor &visitor, R otherwise, std::tuple<Types...> *)
{
    const auto visit = [&]<typename T>(std::type_identity<T> type) {
        if (kind != QLatin1StringView(fieldMap<T>().kind))
            return false;
        otherwise = visitor(type);
        return true;
    };
    (visit(std::type_identity<Types>{}) || ...);
    return otherwise;
}

} // namespace detail

/// Calls VISITOR with std::type_identity<T> of the record type whose FieldMap::kind is KIND, so that code over field
/// maps is written once for all of them. Gives OTHERWISE when there is no such kind.
template<typename R, typename Visitor>
[[nodiscard]] R withRecordType(const QString &kind, R otherwise, const Visitor &visitor)
{
    return detail::visitKind<R>(kind, visitor, std::move(otherwise), static_cast<RecordTypes *>(nullptr));
}

/// The column called NAME of records of type T; nothing when there is none.
template<typename T>
[[nodiscard]] const Field<T> *fieldNamed(const QString &name)
{
    for (const Field<T> &field : fieldMap<T>().fields) {
        if (name == QLatin1StringView(field.column.name))
            return &field;
    }
    return nullptr;
}

} // namespace famn
