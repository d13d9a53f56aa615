#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Law.h"
#include "models/domain/Organisation.h"
#include "models/domain/Retention.h"
#include "models/domain/Review.h"
#include "models/domain/Safeguards.h"
#include "models/domain/Work.h"
#include "models/storage/Fields.h"
#include "models/storage/Settings.h"

namespace famn {

namespace {

template<typename T>
Table tableOf()
{
    const FieldMap<T> &map = fieldMap<T>();
    // The local row number is the one column no record has a member for.
    Table table{map.table,
                map.kind,
                {{"id", DataClass::Technical, MergeRule::Local, Weeding::WithRecord, Extract::Leave, Masking::Show}}};
    for (const Field<T> &field : map.fields)
        table.columns.append(field.column);
    return table;
}

/// A table the program keeps for itself: nothing in it is shown, merged by hand or given out.
Table ownTable(const char *name, std::initializer_list<const char *> columns,
               DataClass dataClass = DataClass::Technical, Weeding weeding = Weeding::Never,
               MergeRule merge = MergeRule::Local)
{
    Table table{name, "", {}};
    for (const char *column : columns)
        table.columns.append({column, dataClass, merge, weeding, Extract::Leave, Masking::Show});
    return table;
}

Table payloadTable()
{
    Table table =
        ownTable("journal_payload", {"seq", "nonce"}, DataClass::Technical, Weeding::WithPayload, MergeRule::Fixed);
    table.columns.append(
        {"payload", DataClass::Text, MergeRule::Fixed, Weeding::WithPayload, Extract::Include, Masking::Hide});
    return table;
}

/// A table of text that somebody left unsaved, or of what they last looked for: it may name people, and goes with what
/// it is about.
Table userTable(const char *name, std::initializer_list<const char *> columns, Extract extract)
{
    Table table = ownTable(name, columns, DataClass::Technical, Weeding::WithRecord);
    table.columns.append({"value", DataClass::Text, MergeRule::Local, Weeding::WithRecord, extract, Masking::Hide});
    return table;
}

} // namespace

const QList<Table> &catalogue()
{
    static const QList<Table> tables{
        tableOf<Unit>(),
        tableOf<StaffMember>(),
        tableOf<Absence>(),
        tableOf<Family>(),
        tableOf<Person>(),
        tableOf<Assignment>(),
        tableOf<Application>(),
        tableOf<ContactEntry>(),
        tableOf<Task>(),
        tableOf<MeetingSeries>(),
        tableOf<InfoMeeting>(),
        tableOf<MeetingAttendance>(),
        tableOf<Campaign>(),
        tableOf<CampaignEvent>(),
        tableOf<Statute>(),
        tableOf<LogReview>(),
        tableOf<LogReviewItem>(),
        tableOf<Consent>(),
        tableOf<Incident>(),
        tableOf<RetentionProposal>(),
        tableOf<RetentionItem>(),
        tableOf<Setting>(),
        ownTable("schema_migration", {"version", "name", "sha256", "applied_at", "app_version"}),
        ownTable("register_info", {"id", "register_uid", "device", "training", "created_at", "epoch"}),
        ownTable("municipality", {"code", "name", "county_code", "county"}, DataClass::Safe),
        ownTable("counter", {"name", "next"}),
        ownTable("journal",
                 {"seq", "at", "device", "actor", "slot", "batch", "action", "kind", "record", "app_version",
                  "payload_hash", "hash", "mac"},
                 DataClass::Technical, Weeding::Never, MergeRule::Fixed),
        payloadTable(),
        ownTable("payload_weeding", {"seq"}),
        ownTable("journal_state", {"id", "seq", "hash", "chain_key"}),
        userTable("draft", {"id", "owner", "place", "record", "saved_at"}, Extract::Include),
        userTable("view_state", {"id", "owner", "place", "saved_at"}, Extract::Leave),
    };
    return tables;
}

} // namespace famn
