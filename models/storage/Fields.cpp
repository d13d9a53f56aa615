#include "models/storage/Fields.h"

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Law.h"
#include "models/domain/Organisation.h"
#include "models/domain/Outreach.h"
#include "models/domain/Retention.h"
#include "models/domain/Review.h"
#include "models/domain/Safeguards.h"
#include "models/domain/Work.h"
#include "models/storage/Settings.h"

namespace famn {

namespace {

using DC = DataClass;
using MR = MergeRule;
using WE = Weeding;
using EX = Extract;
using MA = Masking;

template<typename T, typename M, M T::*Member, typename C = Codec<M>>
Field<T> makeField(const Column &column)
{
    return {column, [](const T &record) { return C::toDb(record.*Member); },
            [](T &record, const QVariant &value) { return C::fromDb(value, record.*Member); }, C::type,
            [] { return keysOfType<M>(); }};
}

/// Splits a member pointer into what makeField needs.
template<auto Member>
struct MemberOf;
template<typename T, typename M, M T::*Member>
struct MemberOf<Member>
{
    static Field<T> field(const Column &column) { return makeField<T, M, Member>(column); }
    static Field<T> nullable(const Column &column) { return makeField<T, M, Member, NullableText>(column); }
    static Field<T> rareFlag(const Column &column) { return makeField<T, M, Member, RareFlag>(column); }
};

template<auto Member>
auto field(const char *name, DC dataClass, MR merge = MR::Ask, MA masking = MA::Hide, EX extract = EX::Include,
           WE weeding = WE::WithRecord)
{
    return MemberOf<Member>::field({name, dataClass, merge, weeding, extract, masking});
}

/// A text column that is NULL, not empty, when there is nothing in it.
template<auto Member>
auto nullable(const char *name, DC dataClass, MR merge = MR::Ask, MA masking = MA::Hide)
{
    return MemberOf<Member>::nullable({name, dataClass, merge, WE::WithRecord, EX::Include, masking});
}

/// A flag that is NULL where it is not set.
template<auto Member>
auto rareFlag(const char *name, DC dataClass, MR merge = MR::Ask, MA masking = MA::Hide)
{
    return MemberOf<Member>::rareFlag({name, dataClass, merge, WE::WithRecord, EX::Include, masking});
}

/// An id that links records: says nothing by itself.
template<auto Member>
auto link(const char *name)
{
    return field<Member>(name, DC::Technical, MR::Ask, MA::Show, EX::Leave);
}

/// What a protocol of weeding says: it outlives what it is about, and tells nothing of it.
template<auto Member>
auto kept(const char *name)
{
    return field<Member>(name, DC::Technical, MR::Later, MA::Show, EX::Leave, WE::Never);
}

template<typename T, typename M, M Stamp::*Member>
Field<T> stampField(const char *name)
{
    return {{name, DC::Technical, MR::Later, WE::WithRecord, EX::Leave, MA::Show},
            [](const T &record) { return Codec<M>::toDb(record.stamp.*Member); },
            [](T &record, const QVariant &value) { return Codec<M>::fromDb(value, record.stamp.*Member); },
            Codec<M>::type,
            [] { return QStringList(); }};
}

/// FIELDS between the id and the stamp, which every record has.
template<typename T>
FieldMap<T> makeMap(const char *table, const char *kind, QList<Field<T>> fields)
{
    fields.prepend(MemberOf<&T::id>::field({"uid", DC::Technical, MR::Fixed, WE::WithRecord, EX::Leave, MA::Show}));
    fields.append(stampField<T, Instant, &Stamp::createdAt>("created_at"));
    fields.append(stampField<T, Instant, &Stamp::updatedAt>("updated_at"));
    fields.append(stampField<T, StaffId, &Stamp::createdBy>("created_by"));
    fields.append(stampField<T, StaffId, &Stamp::updatedBy>("updated_by"));
    fields.append(stampField<T, std::optional<Instant>, &Stamp::deletedAt>("deleted_at"));
    fields.append(stampField<T, qint64, &Stamp::version>("version"));
    return {table, kind, std::move(fields)};
}

} // namespace

template<>
const FieldMap<Unit> &fieldMap<Unit>()
{
    static const FieldMap<Unit> map =
        makeMap<Unit>("unit", "unit",
                      {field<&Unit::kind>("kind", DC::Safe, MR::Later, MA::Show),
                       nullable<&Unit::municipality>("municipality", DC::Safe, MR::Later, MA::Show),
                       field<&Unit::name>("name", DC::Safe, MR::Later, MA::Show),
                       field<&Unit::phone>("phone", DC::Safe, MR::Later, MA::Show),
                       field<&Unit::email>("email", DC::Safe, MR::Later, MA::Show),
                       field<&Unit::visitingAddress>("visiting_address", DC::Safe, MR::Later, MA::Show),
                       link<&Unit::parent>("parent")});
    return map;
}

template<>
const FieldMap<StaffMember> &fieldMap<StaffMember>()
{
    static const FieldMap<StaffMember> map = makeMap<StaffMember>(
        "staff", "staff",
        {field<&StaffMember::name>("name", DC::Direct, MR::Later, MA::Show),
         field<&StaffMember::signature>("signature", DC::Direct, MR::Later, MA::Show),
         field<&StaffMember::roles>("roles", DC::Technical, MR::Ask, MA::Show), link<&StaffMember::unit>("unit"),
         field<&StaffMember::workPhone>("work_phone", DC::Direct, MR::Later, MA::Show),
         field<&StaffMember::workEmail>("work_email", DC::Direct, MR::Later, MA::Show),
         field<&StaffMember::qualified>("qualified", DC::Technical, MR::Later, MA::Show),
         field<&StaffMember::active>("active", DC::Technical, MR::Later, MA::Show),
         field<&StaffMember::slot>("slot", DC::Technical, MR::Local, MA::Show, EX::Leave)});
    return map;
}

template<>
const FieldMap<Absence> &fieldMap<Absence>()
{
    static const FieldMap<Absence> map = makeMap<Absence>(
        "absence", "absence",
        {link<&Absence::staff>("staff"), field<&Absence::from>("from_date", DC::Quasi, MR::Ask, MA::Show),
         field<&Absence::to>("to_date", DC::Quasi, MR::Ask, MA::Show), link<&Absence::deputy>("deputy")});
    return map;
}

template<>
const FieldMap<Family> &fieldMap<Family>()
{
    static const FieldMap<Family> map =
        makeMap<Family>("family", "family",
                        {field<&Family::caseNumber>("case_number", DC::Direct, MR::Fixed, MA::Show),
                         field<&Family::displayName>("display_name", DC::Direct, MR::Later),
                         field<&Family::earlierSurnames>("earlier_surnames", DC::Direct),
                         field<&Family::protection>("protection", DC::Sensitive, MR::Ask, MA::Show),
                         link<&Family::unit>("unit"),
                         link<&Family::owner>("owner"),
                         nullable<&Family::municipality>("municipality", DC::Quasi),
                         field<&Family::district>("district", DC::Quasi),
                         field<&Family::address>("address", DC::Direct),
                         field<&Family::postcode>("postcode", DC::Direct),
                         field<&Family::city>("city", DC::Quasi),
                         field<&Family::familyForm>("family_form", DC::Sensitive),
                         field<&Family::housingForm>("housing_form", DC::Quasi),
                         field<&Family::rooms>("rooms", DC::Quasi),
                         field<&Family::ownRoom>("own_room", DC::Quasi),
                         field<&Family::accessible>("accessible", DC::Quasi),
                         field<&Family::pets>("pets", DC::Quasi),
                         field<&Family::smokeFree>("smoke_free", DC::Quasi),
                         field<&Family::languages>("languages", DC::Quasi),
                         field<&Family::fosterHomeSince>("foster_home_since", DC::Quasi),
                         field<&Family::experienced>("experienced", DC::Quasi),
                         field<&Family::fullTime>("full_time", DC::Quasi),
                         field<&Family::dayAndNight>("day_and_night", DC::Quasi),
                         field<&Family::takesRespite>("takes_respite", DC::Quasi),
                         field<&Family::adultHomeFullTime>("adult_home_full_time", DC::Quasi),
                         field<&Family::drivesCar>("drives_car", DC::Quasi),
                         field<&Family::lastNote>("last_note", DC::Technical, MR::Later, MA::Show),
                         link<&Family::mergedInto>("merged_into")});
    return map;
}

template<>
const FieldMap<Person> &fieldMap<Person>()
{
    static const FieldMap<Person> map = makeMap<Person>(
        "person", "person",
        {link<&Person::family>("family"), field<&Person::role>("role", DC::Quasi, MR::Ask, MA::Show),
         field<&Person::numberKind>("number_kind", DC::Quasi), nullable<&Person::number>("number", DC::Direct),
         field<&Person::birthDate>("birth_date", DC::Direct), field<&Person::givenName>("given_name", DC::Direct),
         field<&Person::familyName>("family_name", DC::Direct), field<&Person::calledName>("called_name", DC::Direct),
         field<&Person::sex>("sex", DC::Quasi), field<&Person::phone>("phone", DC::Direct),
         field<&Person::email>("email", DC::Direct), field<&Person::occupation>("occupation", DC::Text),
         field<&Person::memberFrom>("member_from", DC::Quasi), field<&Person::memberTo>("member_to", DC::Quasi)});
    return map;
}

template<>
const FieldMap<Assignment> &fieldMap<Assignment>()
{
    static const FieldMap<Assignment> map = makeMap<Assignment>(
        "assignment", "assignment",
        {link<&Assignment::family>("family"), field<&Assignment::type>("type", DC::Quasi, MR::Ask, MA::Show),
         field<&Assignment::status>("status", DC::Quasi, MR::Ask, MA::Show),
         field<&Assignment::from>("from_date", DC::Quasi, MR::Ask, MA::Show),
         field<&Assignment::to>("to_date", DC::Quasi, MR::Ask, MA::Show),
         nullable<&Assignment::municipality>("municipality", DC::Quasi),
         field<&Assignment::ageMin>("age_min", DC::Quasi), field<&Assignment::ageMax>("age_max", DC::Quasi),
         field<&Assignment::maxChildren>("max_children", DC::Quasi),
         field<&Assignment::takesSiblings>("takes_siblings", DC::Quasi),
         field<&Assignment::takesParentWithChild>("takes_parent_with_child", DC::Quasi),
         field<&Assignment::supportsDisability>("supports_disability", DC::Sensitive),
         field<&Assignment::contractDate>("contract_date", DC::Quasi),
         field<&Assignment::contractUntil>("contract_until", DC::Quasi),
         field<&Assignment::noticeMonths>("notice_months", DC::Safe),
         field<&Assignment::endReason>("end_reason", DC::Sensitive),
         field<&Assignment::endedBy>("ended_by", DC::Sensitive),
         field<&Assignment::endPlanned>("end_planned", DC::Sensitive)});
    return map;
}

template<>
const FieldMap<Application> &fieldMap<Application>()
{
    static const FieldMap<Application> map =
        makeMap<Application>("application", "application",
                             {link<&Application::family>("family"),
                              field<&Application::receivedOn>("received_on", DC::Quasi, MR::Fixed, MA::Show),
                              field<&Application::receivedAt>("received_at", DC::Quasi, MR::Fixed, MA::Show),
                              field<&Application::channel>("channel", DC::Safe, MR::Later, MA::Show),
                              field<&Application::wishedTypes>("wished_types", DC::Quasi, MR::Ask, MA::Show),
                              field<&Application::experienced>("experienced", DC::Quasi),
                              field<&Application::experienceYears>("experience_years", DC::Quasi),
                              field<&Application::childrenAtHome>("children_at_home", DC::Quasi),
                              field<&Application::source>("source", DC::Text),
                              field<&Application::message>("message", DC::Text),
                              field<&Application::stage>("stage", DC::Quasi, MR::Ask, MA::Show),
                              link<&Application::owner>("owner"),
                              link<&Application::unit>("unit"),
                              field<&Application::firstAttemptAt>("first_attempt_at", DC::Quasi, MR::Ask, MA::Show),
                              field<&Application::firstContactAt>("first_contact_at", DC::Quasi, MR::Ask, MA::Show),
                              field<&Application::outcome>("outcome", DC::Sensitive),
                              field<&Application::reason>("reason", DC::Sensitive),
                              field<&Application::secondaryReasons>("secondary_reasons", DC::Sensitive),
                              field<&Application::initiator>("initiator", DC::Sensitive),
                              field<&Application::endedOn>("ended_on", DC::Quasi),
                              field<&Application::nextTryOn>("next_try_on", DC::Quasi, MR::Later, MA::Show),
                              field<&Application::dormantUntil>("dormant_until", DC::Quasi, MR::Ask, MA::Show),
                              field<&Application::leftStage>("left_stage", DC::Quasi, MR::Ask, MA::Show),
                              field<&Application::alternativeConsidered>("alternative_considered", DC::Sensitive),
                              field<&Application::mayReconsider>("may_reconsider", DC::Sensitive),
                              field<&Application::reconsiderOn>("reconsider_on", DC::Sensitive),
                              rareFlag<&Application::historical>("historical", DC::Safe, MR::Later, MA::Show),
                              link<&Application::campaign>("campaign"),
                              field<&Application::welcomeScore>("welcome_score", DC::Quasi),
                              field<&Application::welcomeNote>("welcome_note", DC::Text),
                              field<&Application::stageSince>("stage_since", DC::Quasi, MR::Ask, MA::Show)});
    return map;
}

template<>
const FieldMap<ContactEntry> &fieldMap<ContactEntry>()
{
    static const FieldMap<ContactEntry> map = makeMap<ContactEntry>(
        "contact_entry", "contact_entry",
        {link<&ContactEntry::family>("family"), link<&ContactEntry::application>("application"),
         link<&ContactEntry::assignment>("assignment"), field<&ContactEntry::at>("at", DC::Quasi, MR::Fixed, MA::Show),
         field<&ContactEntry::form>("form", DC::Quasi, MR::Fixed, MA::Show),
         field<&ContactEntry::direction>("direction", DC::Quasi, MR::Fixed, MA::Show),
         field<&ContactEntry::kind>("kind", DC::Sensitive, MR::Fixed, MA::Show),
         field<&ContactEntry::reached>("reached", DC::Quasi, MR::Fixed, MA::Show),
         field<&ContactEntry::minutes>("minutes", DC::Quasi),
         field<&ContactEntry::participants>("participants", DC::Text), field<&ContactEntry::text>("text", DC::Text),
         field<&ContactEntry::lockedAt>("locked_at", DC::Technical, MR::Later, MA::Show),
         link<&ContactEntry::corrects>("corrects"),
         field<&ContactEntry::disputedOn>("disputed_on", DC::Quasi, MR::Ask, MA::Show),
         field<&ContactEntry::dispute>("dispute", DC::Text)});
    return map;
}

template<>
const FieldMap<Task> &fieldMap<Task>()
{
    static const FieldMap<Task> map = makeMap<Task>(
        "task", "task",
        {field<&Task::title>("title", DC::Text), field<&Task::due>("due", DC::Quasi, MR::Later, MA::Show),
         link<&Task::owner>("owner"), field<&Task::subjectKind>("subject_kind", DC::Technical, MR::Fixed, MA::Show),
         link<&Task::subject>("subject"), field<&Task::ruleId>("rule_id", DC::Technical, MR::Fixed, MA::Show),
         field<&Task::doneAt>("done_at", DC::Quasi, MR::Later, MA::Show)});
    return map;
}

template<>
const FieldMap<MeetingSeries> &fieldMap<MeetingSeries>()
{
    static const FieldMap<MeetingSeries> map =
        makeMap<MeetingSeries>("meeting_series", "meeting_series",
                               {field<&MeetingSeries::name>("name", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::weekday>("weekday", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::intervalWeeks>("interval_weeks", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::startsAt>("starts_at", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::minutes>("minutes", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::place>("place", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::video>("video", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::capacity>("capacity", DC::Safe, MR::Later, MA::Show),
                                link<&MeetingSeries::leader>("leader"),
                                field<&MeetingSeries::from>("from_date", DC::Safe, MR::Later, MA::Show),
                                field<&MeetingSeries::to>("to_date", DC::Safe, MR::Later, MA::Show)});
    return map;
}

template<>
const FieldMap<InfoMeeting> &fieldMap<InfoMeeting>()
{
    static const FieldMap<InfoMeeting> map = makeMap<InfoMeeting>(
        "info_meeting", "info_meeting",
        {link<&InfoMeeting::series>("series"),
         field<&InfoMeeting::seriesDay>("series_day", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::day>("day", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::startsAt>("starts_at", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::minutes>("minutes", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::place>("place", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::video>("video", DC::Safe, MR::Later, MA::Show),
         field<&InfoMeeting::capacity>("capacity", DC::Safe, MR::Later, MA::Show), link<&InfoMeeting::leader>("leader"),
         field<&InfoMeeting::status>("status", DC::Safe, MR::Later, MA::Show)});
    return map;
}

template<>
const FieldMap<MeetingAttendance> &fieldMap<MeetingAttendance>()
{
    static const FieldMap<MeetingAttendance> map = makeMap<MeetingAttendance>(
        "meeting_attendance", "meeting_attendance",
        {link<&MeetingAttendance::meeting>("meeting"), link<&MeetingAttendance::application>("application"),
         field<&MeetingAttendance::status>("status", DC::Quasi, MR::Ask, MA::Show),
         field<&MeetingAttendance::persons>("persons", DC::Quasi, MR::Ask, MA::Show)});
    return map;
}

template<>
const FieldMap<Campaign> &fieldMap<Campaign>()
{
    static const FieldMap<Campaign> map =
        makeMap<Campaign>("campaign", "campaign",
                          {field<&Campaign::name>("name", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::channels>("channels", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::programme>("programme", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::from>("from_date", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::to>("to_date", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::cost>("cost", DC::Safe, MR::Later, MA::Show),
                           field<&Campaign::goal>("goal", DC::Safe, MR::Later, MA::Show)});
    return map;
}

template<>
const FieldMap<CampaignEvent> &fieldMap<CampaignEvent>()
{
    static const FieldMap<CampaignEvent> map = makeMap<CampaignEvent>(
        "campaign_event", "campaign_event",
        {link<&CampaignEvent::campaign>("campaign"), field<&CampaignEvent::name>("name", DC::Safe, MR::Later, MA::Show),
         field<&CampaignEvent::day>("day", DC::Safe, MR::Later, MA::Show),
         field<&CampaignEvent::place>("place", DC::Safe, MR::Later, MA::Show),
         field<&CampaignEvent::contacts>("contacts", DC::Safe, MR::Later, MA::Show)});
    return map;
}

template<>
const FieldMap<Statute> &fieldMap<Statute>()
{
    static const FieldMap<Statute> map =
        makeMap<Statute>("statute", "statute",
                         {field<&Statute::code>("code", DC::Technical, MR::Fixed, MA::Show, EX::Leave, WE::Never),
                          field<&Statute::act>("act", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never),
                          field<&Statute::section>("section", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never),
                          field<&Statute::subject>("subject", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never),
                          field<&Statute::validFrom>("valid_from", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never),
                          field<&Statute::validTo>("valid_to", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never)});
    return map;
}

template<>
const FieldMap<LogReview> &fieldMap<LogReview>()
{
    static const FieldMap<LogReview> map =
        makeMap<LogReview>("log_review", "log_review",
                           {field<&LogReview::from>("from_date", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::to>("to_date", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::seed>("seed", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::randomSize>("random_size", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::ruleSize>("rule_size", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::rules>("rules", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::entries>("entries", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                            field<&LogReview::doneAt>("done_at", DC::Technical, MR::Later, MA::Show, EX::Leave),
                            link<&LogReview::doneBy>("done_by"),
                            field<&LogReview::conclusion>("conclusion", DC::Text, MR::Later, MA::Hide, EX::Leave)});
    return map;
}

template<>
const FieldMap<Consent> &fieldMap<Consent>()
{
    static const FieldMap<Consent> map = makeMap<Consent>(
        "consent", "consent",
        {link<&Consent::family>("family"), link<&Consent::person>("person"),
         field<&Consent::purpose>("purpose", DC::Quasi, MR::Ask, MA::Show), field<&Consent::scope>("scope", DC::Text),
         field<&Consent::givenOn>("given_on", DC::Quasi), field<&Consent::form>("form", DC::Safe, MR::Later, MA::Show),
         field<&Consent::withdrawnOn>("withdrawn_on", DC::Quasi)});
    return map;
}

template<>
const FieldMap<LogReviewItem> &fieldMap<LogReviewItem>()
{
    static const FieldMap<LogReviewItem> map = makeMap<LogReviewItem>(
        "log_review_item", "log_review_item",
        {link<&LogReviewItem::review>("review"),
         field<&LogReviewItem::seq>("seq", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
         field<&LogReviewItem::rules>("rules", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
         field<&LogReviewItem::verdict>("verdict", DC::Sensitive, MR::Ask, MA::Show, EX::Leave),
         field<&LogReviewItem::note>("note", DC::Text, MR::Ask, MA::Hide, EX::Leave),
         link<&LogReviewItem::decidedBy>("decided_by"),
         field<&LogReviewItem::decidedAt>("decided_at", DC::Technical, MR::Later, MA::Show, EX::Leave)});
    return map;
}

template<>
const FieldMap<Incident> &fieldMap<Incident>()
{
    // Nobody's own file: an extract for one person leaves it out, and the weeding of a family does not reach it.
    static const FieldMap<Incident> map = makeMap<Incident>(
        "incident", "incident",
        {field<&Incident::type>("type", DC::Safe, MR::Ask, MA::Show, EX::Leave, WE::Never),
         field<&Incident::discoveredAt>("discovered_at", DC::Quasi, MR::Ask, MA::Show, EX::Leave, WE::Never),
         field<&Incident::description>("description", DC::Text, MR::Ask, MA::Hide, EX::Leave, WE::Never),
         field<&Incident::measures>("measures", DC::Text, MR::Ask, MA::Hide, EX::Leave, WE::Never),
         field<&Incident::reportedAt>("reported_at", DC::Quasi, MR::Ask, MA::Show, EX::Leave, WE::Never),
         field<&Incident::notReported>("not_reported", DC::Text, MR::Ask, MA::Hide, EX::Leave, WE::Never),
         field<&Incident::status>("status", DC::Safe, MR::Later, MA::Show, EX::Leave, WE::Never)});
    return map;
}

template<>
const FieldMap<RetentionProposal> &fieldMap<RetentionProposal>()
{
    static const FieldMap<RetentionProposal> map = makeMap<RetentionProposal>(
        "retention_proposal", "retention_proposal",
        {kept<&RetentionProposal::status>("status"), kept<&RetentionProposal::madeSlot>("made_slot"),
         kept<&RetentionProposal::approvedBy>("approved_by"), kept<&RetentionProposal::approvedSlot>("approved_slot"),
         kept<&RetentionProposal::approvedAt>("approved_at"), kept<&RetentionProposal::finishedAt>("finished_at"),
         kept<&RetentionProposal::backupsUntil>("backups_until")});
    return map;
}

template<>
const FieldMap<RetentionItem> &fieldMap<RetentionItem>()
{
    static const FieldMap<RetentionItem> map =
        makeMap<RetentionItem>("retention_item", "retention_item",
                               {kept<&RetentionItem::proposal>("proposal"), kept<&RetentionItem::family>("family"),
                                kept<&RetentionItem::rule>("rule"), kept<&RetentionItem::lastEntry>("last_entry"),
                                kept<&RetentionItem::due>("due"), kept<&RetentionItem::status>("status"),
                                field<&RetentionItem::reason>("reason", DC::Text, MR::Later, MA::Hide, EX::Leave),
                                kept<&RetentionItem::weededAt>("weeded_at"), kept<&RetentionItem::counts>("counts")});
    return map;
}

template<>
const FieldMap<Setting> &fieldMap<Setting>()
{
    static const FieldMap<Setting> map =
        makeMap<Setting>("setting", "setting",
                         {field<&Setting::name>("name", DC::Technical, MR::Fixed, MA::Show, EX::Leave),
                          field<&Setting::value>("value", DC::Technical, MR::Later, MA::Show, EX::Leave, WE::Never)});
    return map;
}

} // namespace famn
