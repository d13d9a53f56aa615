#include "models/services/MergeParts.h"

using namespace Qt::StringLiterals;

namespace famn {

bool isChosenInMerge(const QString &kind, const QString &column)
{
    static const QStringList never{u"uid"_s,         u"family"_s,           u"case_number"_s, u"display_name"_s,
                                   u"merged_into"_s, u"earlier_surnames"_s, u"protection"_s,  u"last_note"_s,
                                   u"number_kind"_s, u"member_to"_s,        u"created_at"_s,  u"updated_at"_s,
                                   u"created_by"_s,  u"updated_by"_s,       u"deleted_at"_s,  u"version"_s};
    // Of an application the first of both moments holds, and what belongs to a stage or an outcome comes along with it.
    static const QStringList ofApplications{u"received_on"_s,      u"received_at"_s,       u"first_attempt_at"_s,
                                            u"first_contact_at"_s, u"stage_since"_s,       u"left_stage"_s,
                                            u"next_try_on"_s,      u"dormant_until"_s,     u"historical"_s,
                                            u"reason"_s,           u"secondary_reasons"_s, u"initiator"_s,
                                            u"ended_on"_s,         u"outcome"_s,           u"alternative_considered"_s,
                                            u"may_reconsider"_s,   u"reconsider_on"_s};
    return !never.contains(column) && !(kind == "person"_L1 && column == "role"_L1) &&
           !(kind == "application"_L1 && ofApplications.contains(column));
}

bool isNothing(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

QStringList suggestedIn(const QList<ComparedField> &fields)
{
    QStringList columns;
    for (const ComparedField &field : fields) {
        if (field.suggested)
            columns.append(field.values.field);
    }
    return columns;
}

Result<QList<MovedRecords>> countLinked(const Connection &connection, const QString &parentKind, const Uuid &id)
{
    QList<MovedRecords> list;
    FAMN_ASSIGN(links, recordLinks(connection));
    for (const RecordLink &link : std::as_const(links)) {
        if (link.parentKind != parentKind || link.childKind == parentKind)
            continue;
        const auto count = withRecordType<Result<int>>(link.childKind, internalError(link.childKind),
                                                       [&]<typename T>(std::type_identity<T>) -> Result<int> {
                                                           RecordTable<T> table(connection);
                                                           FAMN_ASSIGN(records, livingLinkedTo(table, link.column, id));
                                                           return int(records.size());
                                                       });
        if (!count)
            return count.error();
        if (*count > 0)
            list.append({link.childKind, *count});
    }
    return list;
}

Result<void> beginMerge(Change &change, const char *kind, const Uuid &kept, const Uuid &other, const QString &why)
{
    FAMN_TRY(change.judgeAs(Verb::Merge, kind, {kept, other}));
    change.setReason(why);
    JournalPayload payload;
    payload.reason = why;
    return change.note(JournalAction::Merge, kind, kept, payload);
}

} // namespace famn
