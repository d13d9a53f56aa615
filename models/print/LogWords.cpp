#include "models/print/LogWords.h"

#include "models/domain/Labels.h"
#include "models/domain/Retention.h"
#include "models/domain/Safeguards.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Word
{
    const char *key;
    const char *text;
};

constexpr Word kinds[] = {
    {"absence", QT_TRANSLATE_NOOP("LogWords", "Absence")},
    {"alias", QT_TRANSLATE_NOOP("LogWords", "User name")},
    {"application", QT_TRANSLATE_NOOP("LogWords", "Application")},
    {"assignment", QT_TRANSLATE_NOOP("LogWords", "Assignment")},
    {"campaign", QT_TRANSLATE_NOOP("LogWords", "Campaign")},
    {"campaign_event", QT_TRANSLATE_NOOP("LogWords", "Event")},
    {"consent", QT_TRANSLATE_NOOP("LogWords", "Consent")},
    {"contact_entry", QT_TRANSLATE_NOOP("LogWords", "Contact")},
    {"desk", QT_TRANSLATE_NOOP("LogWords", "Desk")},
    {"draft", QT_TRANSLATE_NOOP("LogWords", "Draft")},
    {"export_number", QT_TRANSLATE_NOOP("LogWords", "Number of the export")},
    {"family", QT_TRANSLATE_NOOP("LogWords", "Family")},
    {"incident", QT_TRANSLATE_NOOP("LogWords", "Incident")},
    {"info_meeting", QT_TRANSLATE_NOOP("LogWords", "Information meeting")},
    {"journal", QT_TRANSLATE_NOOP("LogWords", "Log")},
    {"log_review", QT_TRANSLATE_NOOP("LogWords", "Review of the log")},
    {"log_review_item", QT_TRANSLATE_NOOP("LogWords", "Line of a review")},
    {"master_key", QT_TRANSLATE_NOOP("LogWords", "Master key")},
    {"meeting_attendance", QT_TRANSLATE_NOOP("LogWords", "Place at a meeting")},
    {"meeting_series", QT_TRANSLATE_NOOP("LogWords", "Series of meetings")},
    {"person", QT_TRANSLATE_NOOP("LogWords", "Person")},
    {"recovery_sheet", QT_TRANSLATE_NOOP("LogWords", "Recovery sheet")},
    {"register", QT_TRANSLATE_NOOP("LogWords", "Register")},
    {"retention_item", QT_TRANSLATE_NOOP("LogWords", "Family of a weeding proposal")},
    {"retention_proposal", QT_TRANSLATE_NOOP("LogWords", "Weeding proposal")},
    {"search", QT_TRANSLATE_NOOP("LogWords", "Search")},
    {"setting", QT_TRANSLATE_NOOP("LogWords", "Setting")},
    {"slot", QT_TRANSLATE_NOOP("LogWords", "Key")},
    {"staff", QT_TRANSLATE_NOOP("LogWords", "Colleague")},
    {"statute", QT_TRANSLATE_NOOP("LogWords", "Section of law")},
    {"task", QT_TRANSLATE_NOOP("LogWords", "Task")},
    {"unit", QT_TRANSLATE_NOOP("LogWords", "Unit")},
};

constexpr Word fields[] = {
    {"accessible", QT_TRANSLATE_NOOP("LogWords", "Accessible")},
    {"act", QT_TRANSLATE_NOOP("LogWords", "Act")},
    {"active", QT_TRANSLATE_NOOP("LogWords", "Works here")},
    {"address", QT_TRANSLATE_NOOP("LogWords", "Address")},
    {"adult_home_full_time", QT_TRANSLATE_NOOP("LogWords", "An adult is at home full time")},
    {"age_max", QT_TRANSLATE_NOOP("LogWords", "Highest age")},
    {"age_min", QT_TRANSLATE_NOOP("LogWords", "Lowest age")},
    {"alternative_considered", QT_TRANSLATE_NOOP("LogWords", "Another assignment was considered")},
    {"application", QT_TRANSLATE_NOOP("LogWords", "Application")},
    {"approved_at", QT_TRANSLATE_NOOP("LogWords", "Approved")},
    {"approved_by", QT_TRANSLATE_NOOP("LogWords", "Approved by")},
    {"approved_slot", QT_TRANSLATE_NOOP("LogWords", "Key of who approved")},
    {"assignment", QT_TRANSLATE_NOOP("LogWords", "Assignment")},
    {"at", QT_TRANSLATE_NOOP("LogWords", "When")},
    {"backups_until", QT_TRANSLATE_NOOP("LogWords", "Backups hold it until")},
    {"birth_date", QT_TRANSLATE_NOOP("LogWords", "Born")},
    {"called_name", QT_TRANSLATE_NOOP("LogWords", "Called")},
    {"campaign", QT_TRANSLATE_NOOP("LogWords", "Campaign")},
    {"capacity", QT_TRANSLATE_NOOP("LogWords", "Room for")},
    {"case_number", QT_TRANSLATE_NOOP("LogWords", "Case number")},
    {"channel", QT_TRANSLATE_NOOP("LogWords", "Came by")},
    {"channels", QT_TRANSLATE_NOOP("LogWords", "Channels")},
    {"children_at_home", QT_TRANSLATE_NOOP("LogWords", "Children at home")},
    {"city", QT_TRANSLATE_NOOP("LogWords", "City")},
    {"code", QT_TRANSLATE_NOOP("LogWords", "Code")},
    {"conclusion", QT_TRANSLATE_NOOP("LogWords", "Conclusion")},
    {"contacts", QT_TRANSLATE_NOOP("LogWords", "Talked to")},
    {"contract_date", QT_TRANSLATE_NOOP("LogWords", "Contract from")},
    {"contract_until", QT_TRANSLATE_NOOP("LogWords", "Contract until")},
    {"corrects", QT_TRANSLATE_NOOP("LogWords", "Corrects")},
    {"cost", QT_TRANSLATE_NOOP("LogWords", "Cost")},
    {"counts", QT_TRANSLATE_NOOP("LogWords", "What went")},
    {"day", QT_TRANSLATE_NOOP("LogWords", "Day")},
    {"day_and_night", QT_TRANSLATE_NOOP("LogWords", "Day and night")},
    {"decided_at", QT_TRANSLATE_NOOP("LogWords", "Decided")},
    {"decided_by", QT_TRANSLATE_NOOP("LogWords", "Decided by")},
    {"deleted_at", QT_TRANSLATE_NOOP("LogWords", "Deleted")},
    {"deputy", QT_TRANSLATE_NOOP("LogWords", "Deputy")},
    {"description", QT_TRANSLATE_NOOP("LogWords", "Description")},
    {"direction", QT_TRANSLATE_NOOP("LogWords", "Direction")},
    {"discovered_at", QT_TRANSLATE_NOOP("LogWords", "Discovered")},
    {"display_name", QT_TRANSLATE_NOOP("LogWords", "Name")},
    {"dispute", QT_TRANSLATE_NOOP("LogWords", "What the person disputes")},
    {"disputed_on", QT_TRANSLATE_NOOP("LogWords", "Disputed")},
    {"district", QT_TRANSLATE_NOOP("LogWords", "District")},
    {"done_at", QT_TRANSLATE_NOOP("LogWords", "Done")},
    {"done_by", QT_TRANSLATE_NOOP("LogWords", "Done by")},
    {"dormant_until", QT_TRANSLATE_NOOP("LogWords", "Dormant until")},
    {"draft", QT_TRANSLATE_NOOP("LogWords", "Draft")},
    {"drives_car", QT_TRANSLATE_NOOP("LogWords", "Drives a car")},
    {"due", QT_TRANSLATE_NOOP("LogWords", "Due")},
    {"earlier_surnames", QT_TRANSLATE_NOOP("LogWords", "Earlier surnames")},
    {"email", QT_TRANSLATE_NOOP("LogWords", "E-mail")},
    {"end_planned", QT_TRANSLATE_NOOP("LogWords", "End was planned")},
    {"end_reason", QT_TRANSLATE_NOOP("LogWords", "Reason of the end")},
    {"ended_by", QT_TRANSLATE_NOOP("LogWords", "Ended by")},
    {"ended_on", QT_TRANSLATE_NOOP("LogWords", "Ended")},
    {"entries", QT_TRANSLATE_NOOP("LogWords", "Entries")},
    {"experience_years", QT_TRANSLATE_NOOP("LogWords", "Years of experience")},
    {"experienced", QT_TRANSLATE_NOOP("LogWords", "Experienced")},
    {"family", QT_TRANSLATE_NOOP("LogWords", "Family")},
    {"family_form", QT_TRANSLATE_NOOP("LogWords", "Form of the family")},
    {"family_name", QT_TRANSLATE_NOOP("LogWords", "Family name")},
    {"finished_at", QT_TRANSLATE_NOOP("LogWords", "Finished")},
    {"first_attempt_at", QT_TRANSLATE_NOOP("LogWords", "First attempt")},
    {"first_contact_at", QT_TRANSLATE_NOOP("LogWords", "First contact")},
    {"form", QT_TRANSLATE_NOOP("LogWords", "Form")},
    {"foster_home_since", QT_TRANSLATE_NOOP("LogWords", "Foster home since")},
    {"from_date", QT_TRANSLATE_NOOP("LogWords", "From")},
    {"full_time", QT_TRANSLATE_NOOP("LogWords", "Full time")},
    {"given_name", QT_TRANSLATE_NOOP("LogWords", "Given name")},
    {"given_on", QT_TRANSLATE_NOOP("LogWords", "Given on")},
    {"goal", QT_TRANSLATE_NOOP("LogWords", "Goal")},
    {"historical", QT_TRANSLATE_NOOP("LogWords", "Historical")},
    {"housing_form", QT_TRANSLATE_NOOP("LogWords", "Housing")},
    {"initiator", QT_TRANSLATE_NOOP("LogWords", "Ended by")},
    {"interval_weeks", QT_TRANSLATE_NOOP("LogWords", "Weeks between")},
    {"kind", QT_TRANSLATE_NOOP("LogWords", "Kind")},
    {"languages", QT_TRANSLATE_NOOP("LogWords", "Languages")},
    {"last_entry", QT_TRANSLATE_NOOP("LogWords", "Last entry")},
    {"last_note", QT_TRANSLATE_NOOP("LogWords", "Note")},
    {"leader", QT_TRANSLATE_NOOP("LogWords", "Leader")},
    {"left_stage", QT_TRANSLATE_NOOP("LogWords", "Stage before")},
    {"locked_at", QT_TRANSLATE_NOOP("LogWords", "Frozen from")},
    {"made_slot", QT_TRANSLATE_NOOP("LogWords", "Key of who proposed")},
    {"max_children", QT_TRANSLATE_NOOP("LogWords", "Most children")},
    {"may_reconsider", QT_TRANSLATE_NOOP("LogWords", "May be judged anew")},
    {"measures", QT_TRANSLATE_NOOP("LogWords", "Measures")},
    {"meeting", QT_TRANSLATE_NOOP("LogWords", "Information meeting")},
    {"member_from", QT_TRANSLATE_NOOP("LogWords", "In the family from")},
    {"member_to", QT_TRANSLATE_NOOP("LogWords", "In the family until")},
    {"merged_into", QT_TRANSLATE_NOOP("LogWords", "Same family as")},
    {"message", QT_TRANSLATE_NOOP("LogWords", "Message")},
    {"minutes", QT_TRANSLATE_NOOP("LogWords", "Minutes")},
    {"municipality", QT_TRANSLATE_NOOP("LogWords", "Municipality")},
    {"name", QT_TRANSLATE_NOOP("LogWords", "Name")},
    {"next_try_on", QT_TRANSLATE_NOOP("LogWords", "Next attempt")},
    {"not_reported", QT_TRANSLATE_NOOP("LogWords", "Why not reported")},
    {"note", QT_TRANSLATE_NOOP("LogWords", "Note")},
    {"notice_months", QT_TRANSLATE_NOOP("LogWords", "Months of notice")},
    {"number", QT_TRANSLATE_NOOP("LogWords", "Personal number")},
    {"number_kind", QT_TRANSLATE_NOOP("LogWords", "Kind of number")},
    {"occupation", QT_TRANSLATE_NOOP("LogWords", "Occupation")},
    {"outcome", QT_TRANSLATE_NOOP("LogWords", "Outcome")},
    {"own_room", QT_TRANSLATE_NOOP("LogWords", "Own room")},
    {"owner", QT_TRANSLATE_NOOP("LogWords", "Responsible")},
    {"parent", QT_TRANSLATE_NOOP("LogWords", "Part of")},
    {"participants", QT_TRANSLATE_NOOP("LogWords", "Participants")},
    {"person", QT_TRANSLATE_NOOP("LogWords", "Person")},
    {"persons", QT_TRANSLATE_NOOP("LogWords", "Persons")},
    {"pets", QT_TRANSLATE_NOOP("LogWords", "Pets")},
    {"phone", QT_TRANSLATE_NOOP("LogWords", "Phone")},
    {"place", QT_TRANSLATE_NOOP("LogWords", "Place")},
    {"postcode", QT_TRANSLATE_NOOP("LogWords", "Postcode")},
    {"print_number", QT_TRANSLATE_NOOP("LogWords", "Number of the print")},
    {"programme", QT_TRANSLATE_NOOP("LogWords", "Programme")},
    {"proposal", QT_TRANSLATE_NOOP("LogWords", "Weeding proposal")},
    {"protection", QT_TRANSLATE_NOOP("LogWords", "Protection")},
    {"purpose", QT_TRANSLATE_NOOP("LogWords", "Purpose")},
    {"qualified", QT_TRANSLATE_NOOP("LogWords", "Has the degree")},
    {"random_size", QT_TRANSLATE_NOOP("LogWords", "Drawn at random")},
    {"reached", QT_TRANSLATE_NOOP("LogWords", "Reached")},
    {"reason", QT_TRANSLATE_NOOP("LogWords", "Reason")},
    {"received_at", QT_TRANSLATE_NOOP("LogWords", "Received at")},
    {"received_on", QT_TRANSLATE_NOOP("LogWords", "Received")},
    {"reconsider_on", QT_TRANSLATE_NOOP("LogWords", "To be judged anew")},
    {"reported_at", QT_TRANSLATE_NOOP("LogWords", "Reported")},
    {"review", QT_TRANSLATE_NOOP("LogWords", "Review of the log")},
    {"role", QT_TRANSLATE_NOOP("LogWords", "Role")},
    {"roles", QT_TRANSLATE_NOOP("LogWords", "Roles")},
    {"rooms", QT_TRANSLATE_NOOP("LogWords", "Rooms")},
    {"rows", QT_TRANSLATE_NOOP("LogWords", "Rows")},
    {"rule", QT_TRANSLATE_NOOP("LogWords", "Rule")},
    {"rule_id", QT_TRANSLATE_NOOP("LogWords", "Rule")},
    {"rule_size", QT_TRANSLATE_NOOP("LogWords", "The most for each rule")},
    {"rules", QT_TRANSLATE_NOOP("LogWords", "Rules")},
    {"scope", QT_TRANSLATE_NOOP("LogWords", "Scope")},
    {"secondary_reasons", QT_TRANSLATE_NOOP("LogWords", "More reasons")},
    {"section", QT_TRANSLATE_NOOP("LogWords", "Section")},
    {"seed", QT_TRANSLATE_NOOP("LogWords", "Seed")},
    {"seq", QT_TRANSLATE_NOOP("LogWords", "Entry")},
    {"series", QT_TRANSLATE_NOOP("LogWords", "Series of meetings")},
    {"series_day", QT_TRANSLATE_NOOP("LogWords", "Day of the series")},
    {"sex", QT_TRANSLATE_NOOP("LogWords", "Sex")},
    {"signature", QT_TRANSLATE_NOOP("LogWords", "Signature")},
    {"slot", QT_TRANSLATE_NOOP("LogWords", "Key")},
    {"smoke_free", QT_TRANSLATE_NOOP("LogWords", "Smoke-free")},
    {"source", QT_TRANSLATE_NOOP("LogWords", "Heard of us by")},
    {"staff", QT_TRANSLATE_NOOP("LogWords", "Colleague")},
    {"stage", QT_TRANSLATE_NOOP("LogWords", "Stage")},
    {"stage_since", QT_TRANSLATE_NOOP("LogWords", "At its stage since")},
    {"starts_at", QT_TRANSLATE_NOOP("LogWords", "Starts")},
    {"status", QT_TRANSLATE_NOOP("LogWords", "Status")},
    {"subject", QT_TRANSLATE_NOOP("LogWords", "About")},
    {"subject_kind", QT_TRANSLATE_NOOP("LogWords", "About what")},
    {"supports_disability", QT_TRANSLATE_NOOP("LogWords", "Can support a disability")},
    {"takes_parent_with_child", QT_TRANSLATE_NOOP("LogWords", "Takes a parent with child")},
    {"takes_respite", QT_TRANSLATE_NOOP("LogWords", "Takes respite")},
    {"takes_siblings", QT_TRANSLATE_NOOP("LogWords", "Takes siblings")},
    {"text", QT_TRANSLATE_NOOP("LogWords", "Text")},
    {"title", QT_TRANSLATE_NOOP("LogWords", "Title")},
    {"to_date", QT_TRANSLATE_NOOP("LogWords", "Until")},
    {"type", QT_TRANSLATE_NOOP("LogWords", "Type")},
    {"unit", QT_TRANSLATE_NOOP("LogWords", "Unit")},
    {"valid_from", QT_TRANSLATE_NOOP("LogWords", "Valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("LogWords", "Valid to")},
    {"value", QT_TRANSLATE_NOOP("LogWords", "Value")},
    {"verdict", QT_TRANSLATE_NOOP("LogWords", "Verdict")},
    {"video", QT_TRANSLATE_NOOP("LogWords", "By video")},
    {"visiting_address", QT_TRANSLATE_NOOP("LogWords", "Visiting address")},
    {"weeded_at", QT_TRANSLATE_NOOP("LogWords", "Weeded")},
    {"weekday", QT_TRANSLATE_NOOP("LogWords", "Weekday")},
    {"welcome_note", QT_TRANSLATE_NOOP("LogWords", "Words on the contact")},
    {"welcome_score", QT_TRANSLATE_NOOP("LogWords", "How the contact was found")},
    {"wished_types", QT_TRANSLATE_NOOP("LogWords", "Wished types")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("LogWords", "Withdrawn on")},
    {"work_email", QT_TRANSLATE_NOOP("LogWords", "Work e-mail")},
    {"work_phone", QT_TRANSLATE_NOOP("LogWords", "Work phone")},
};

template<size_t N>
QString wordOf(const Word (&words)[N], const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate("LogWords", word.text);
    }
    return key;
}

template<Code E>
QString codesText(const QString &text)
{
    const auto set = CodeSet<E>::fromText(text);
    return set ? label(*set) : text;
}

using CodeText = QString (*)(const QString &);

/// By kind and column; a column of several codes is read as one of a single code is.
const QHash<QString, CodeText> &codeTexts()
{
    static const QHash<QString, CodeText> texts{
        {u"unit.kind"_s, &codesText<UnitKind>},
        {u"staff.roles"_s, &codesText<StaffRole>},
        {u"family.protection"_s, &codesText<Protection>},
        {u"family.family_form"_s, &codesText<FamilyForm>},
        {u"family.housing_form"_s, &codesText<HousingForm>},
        {u"family.pets"_s, &codesText<Pet>},
        {u"person.role"_s, &codesText<PersonRole>},
        {u"person.number_kind"_s, &codesText<PersonNumberKind>},
        {u"person.sex"_s, &codesText<Sex>},
        {u"assignment.type"_s, &codesText<AssignmentType>},
        {u"assignment.status"_s, &codesText<AssignmentStatus>},
        {u"assignment.end_reason"_s, &codesText<EndReason>},
        {u"assignment.ended_by"_s, &codesText<Initiator>},
        {u"application.channel"_s, &codesText<Channel>},
        {u"application.wished_types"_s, &codesText<AssignmentType>},
        {u"application.stage"_s, &codesText<ApplicationStage>},
        {u"application.left_stage"_s, &codesText<ApplicationStage>},
        {u"application.outcome"_s, &codesText<Outcome>},
        {u"application.reason"_s, &codesText<OutcomeReason>},
        {u"application.secondary_reasons"_s, &codesText<OutcomeReason>},
        {u"application.initiator"_s, &codesText<Initiator>},
        {u"contact_entry.form"_s, &codesText<ContactForm>},
        {u"contact_entry.kind"_s, &codesText<ContactKind>},
        {u"contact_entry.direction"_s, &codesText<Direction>},
        {u"log_review.rules"_s, &codesText<ReviewRule>},
        {u"log_review_item.rules"_s, &codesText<ReviewRule>},
        {u"log_review_item.verdict"_s, &codesText<ReviewVerdict>},
        {u"task.subject_kind"_s, &codesText<SubjectKind>},
        {u"info_meeting.status"_s, &codesText<MeetingStatus>},
        {u"meeting_attendance.status"_s, &codesText<AttendanceStatus>},
        {u"consent.purpose"_s, &codesText<ConsentPurpose>},
        {u"consent.form"_s, &codesText<ConsentForm>},
        {u"incident.type"_s, &codesText<IncidentType>},
        {u"incident.status"_s, &codesText<IncidentStatus>},
        {u"retention_proposal.status"_s, &codesText<ProposalStatus>},
        {u"retention_item.status"_s, &codesText<ItemStatus>},
        {u"campaign.channels"_s, &codesText<CampaignChannel>},
    };
    return texts;
}

} // namespace

QString actionLabel(JournalAction action)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("LogWords", "Created"),      QT_TRANSLATE_NOOP("LogWords", "Changed"),
        QT_TRANSLATE_NOOP("LogWords", "Deleted"),      QT_TRANSLATE_NOOP("LogWords", "Brought back"),
        QT_TRANSLATE_NOOP("LogWords", "Read"),         QT_TRANSLATE_NOOP("LogWords", "Printed"),
        QT_TRANSLATE_NOOP("LogWords", "Exported"),     QT_TRANSLATE_NOOP("LogWords", "Looked at what is protected"),
        QT_TRANSLATE_NOOP("LogWords", "Unlocked"),     QT_TRANSLATE_NOOP("LogWords", "Locked"),
        QT_TRANSLATE_NOOP("LogWords", "Imported"),     QT_TRANSLATE_NOOP("LogWords", "Upgraded"),
        QT_TRANSLATE_NOOP("LogWords", "Checked"),      QT_TRANSLATE_NOOP("LogWords", "Merged"),
        QT_TRANSLATE_NOOP("LogWords", "Parted again"), QT_TRANSLATE_NOOP("LogWords", "Weeded for good"),
    };
    static_assert(std::size(words) == std::size(codeKeys<JournalAction>));
    return QCoreApplication::translate("LogWords", words[int(action)]);
}

QString kindLabel(const QString &kind)
{
    return wordOf(kinds, kind);
}

QString fieldLabel(const QString &field)
{
    return wordOf(fields, field);
}

QString valueText(const QString &kind, const HistoryChange &change, HistorySide side)
{
    const QVariant &value = side == HistorySide::Before ? change.before : change.after;
    if (change.masked)
        return protectedLabel();
    if (value.isNull() || value.toString().isEmpty())
        return QCoreApplication::translate("LogWords", "nothing");
    switch (change.type) {
    case ValueType::YesNo:
        return value.toLongLong() != 0 ? QCoreApplication::translate("LogWords", "yes")
                                       : QCoreApplication::translate("LogWords", "no");
    case ValueType::Instant:
        return displayTime({value.toLongLong()});
    case ValueType::Id: {
        if (const QString &name = side == HistorySide::Before ? change.nameBefore : change.nameAfter; !name.isEmpty())
            return name;
        // Nobody can say what it was; two such still differ.
        constexpr int shownDigits = 8;
        const auto id = Uuid::fromBytes(value.toByteArray());
        return id ? id->toString().left(shownDigits) : QString();
    }
    case ValueType::Code:
    case ValueType::Codes: {
        const CodeText text = codeTexts().value(kind + u'.' + change.field);
        return text ? text(value.toString()) : value.toString();
    }
    default:
        return value.toString();
    }
}

} // namespace famn
