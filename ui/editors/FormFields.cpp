#include "ui/editors/FormFields.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/services/Claims.h"
#include "models/services/Ownership.h"
#include "models/services/Staff.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// TEXT in the language of the program, whenever it is asked for.
std::function<QString()> word(const char *text)
{
    return [text] { return QCoreApplication::translate("FormFields", text); };
}

FormField line(const char16_t *column, const char *text)
{
    FormField field;
    field.column = QString::fromUtf16(column);
    field.label = word(text);
    return field;
}

FormField choice(const char16_t *column, const char *text, const QList<FieldChoice> &choices,
                 FieldKind kind = FieldKind::Choice)
{
    FormField field = line(column, text);
    field.kind = kind;
    field.choices = choices;
    return field;
}

FormField several(const char16_t *column, const char *text, const QList<FieldChoice> &choices)
{
    return choice(column, text, choices, FieldKind::Several);
}

FormField longText(const char16_t *column, const char *text)
{
    FormField field = line(column, text);
    field.kind = FieldKind::Text;
    return field;
}

StaffId staffIn(const QString &text)
{
    return {Uuid::fromString(text).value_or(Uuid())};
}

FormField familyOwner()
{
    FormField field = choice(u"owner", QT_TRANSLATE_NOOP("FormFields", "Owner"), {});
    field.store = [](WritePath &write, const FormChange &change) {
        return setOwner(write, {u"family"_s, change.record}, staffIn(change.text));
    };
    return field;
}

/// Exactly one person answers for an application, and somebody else's is taken with a reason.
FormField applicationOwner()
{
    FormField field = choice(u"owner", QT_TRANSLATE_NOOP("FormFields", "Owner"), {});
    field.group = u"owner"_s;
    field.store = [](WritePath &write, const FormChange &change) {
        return handOver(write, {{change.record}, staffIn(change.before), staffIn(change.text), change.why});
    };
    return field;
}

/// What brought the family; its choices are the register's campaigns.
FormField applicationCampaign()
{
    FormField field = choice(u"campaign", QT_TRANSLATE_NOOP("FormFields", "Campaign"), {});
    field.store = [](WritePath &write, const FormChange &change) {
        const CampaignId campaign{Uuid::fromString(change.text).value_or(Uuid())};
        return linkToCampaign(write, campaign, {ApplicationId{change.record}});
    };
    return field;
}

QList<FieldChoice> scoreChoices()
{
    return {{QString(), notStated},          {u"1"_s, word(QT_TRANSLATE_NOOP("FormFields", "1, badly"))},
            {u"2"_s, [] { return u"2"_s; }}, {u"3"_s, [] { return u"3"_s; }},
            {u"4"_s, [] { return u"4"_s; }}, {u"5"_s, word(QT_TRANSLATE_NOOP("FormFields", "5, very well"))}};
}

/// The first and the last day: the rule asks for both together.
FormField campaignDay(FormField field)
{
    field.day = true;
    field.typedDay = TypedDay::Next;
    field.group = u"days"_s;
    return field;
}

/// Why the fields of GROUP change.
FormField why(const char16_t *name, const char16_t *group)
{
    FormField field = line(name, QT_TRANSLATE_NOOP("FormFields", "Why (kept in the log)"));
    field.group = QString::fromUtf16(group);
    field.reason = true;
    return field;
}

/// How an application ends: the rule asks for all of it together.
FormField ending(FormField field)
{
    field.group = u"ending"_s;
    return field;
}

FormField day(FormField field)
{
    field.day = true;
    return field;
}

/// A day that lies ahead.
FormField coming(FormField field)
{
    field.day = true;
    field.typedDay = TypedDay::Next;
    return field;
}

FormField fixed(FormField field)
{
    field.fixed = true;
    return field;
}

} // namespace

std::optional<QDate> typedDayIn(FieldRow &row, const QDate &today)
{
    if (row.text().trimmed().isEmpty())
        return QDate();
    const auto day = readTypedDay(row.text(), today, TypedDay::Next);
    if (!day) {
        row.complain(label(ViolationCode::BadFormat));
        row.takeKeyboard();
    }
    return day;
}

QString notStated()
{
    return QCoreApplication::translate("FormFields", "Not stated");
}

QList<FieldChoice> yesNoChoices()
{
    return {{QString(), notStated},
            {u"yes"_s, word(QT_TRANSLATE_NOOP("FormFields", "Yes"))},
            {u"no"_s, word(QT_TRANSLATE_NOOP("FormFields", "No"))}};
}

QList<FieldChoice> staffChoices(const QHash<StaffId, QString> &names)
{
    QList<std::pair<StaffId, QString>> sorted;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        sorted.append({it.key(), it.value()});
    const Collation collation;
    std::sort(sorted.begin(), sorted.end(),
              [&](const auto &a, const auto &b) { return collation.compare(a.second, b.second) < 0; });
    QList<FieldChoice> choices{{QString(), word(QT_TRANSLATE_NOOP("FormFields", "Nobody yet"))}};
    for (const auto &[id, name] : std::as_const(sorted))
        choices.append({id.uuid.toString(), [name = name] { return name; }});
    return choices;
}

QList<FormField> personFields()
{
    return {
        line(u"given_name", QT_TRANSLATE_NOOP("FormFields", "Given name")),
        line(u"family_name", QT_TRANSLATE_NOOP("FormFields", "Family name")),
        line(u"number", QT_TRANSLATE_NOOP("FormFields", "Personal number")),
        line(u"phone", QT_TRANSLATE_NOOP("FormFields", "Phone")),
        line(u"email", QT_TRANSLATE_NOOP("FormFields", "E-mail")),
    };
}

QList<FormField> familyFields()
{
    return {
        familyOwner(),
        line(u"municipality", QT_TRANSLATE_NOOP("FormFields", "Municipality")),
        line(u"district", QT_TRANSLATE_NOOP("FormFields", "District")),
        line(u"address", QT_TRANSLATE_NOOP("FormFields", "Address")),
        line(u"postcode", QT_TRANSLATE_NOOP("FormFields", "Postcode")),
        line(u"city", QT_TRANSLATE_NOOP("FormFields", "Town")),
        choice(u"family_form", QT_TRANSLATE_NOOP("FormFields", "Family form"), codeChoices<FamilyForm>(true)),
        choice(u"housing_form", QT_TRANSLATE_NOOP("FormFields", "Housing"), codeChoices<HousingForm>(true)),
        line(u"rooms", QT_TRANSLATE_NOOP("FormFields", "Rooms")),
        choice(u"own_room", QT_TRANSLATE_NOOP("FormFields", "Own room for a child"), yesNoChoices()),
        several(u"pets", QT_TRANSLATE_NOOP("FormFields", "Pets"), codeChoices<Pet>(false)),
        choice(u"smoke_free", QT_TRANSLATE_NOOP("FormFields", "Smoke-free"), yesNoChoices()),
        line(u"languages", QT_TRANSLATE_NOOP("FormFields", "Languages")),
        choice(u"experienced", QT_TRANSLATE_NOOP("FormFields", "Experienced"), yesNoChoices()),
    };
}

QList<FormField> applicationFields()
{
    return {
        ending(choice(u"stage", QT_TRANSLATE_NOOP("FormFields", "Stage"), codeChoices<ApplicationStage>(false))),
        ending(choice(u"outcome", QT_TRANSLATE_NOOP("FormFields", "Outcome"), codeChoices<Outcome>(true))),
        ending(choice(u"reason", QT_TRANSLATE_NOOP("FormFields", "Reason"), codeChoices<OutcomeReason>(true))),
        ending(choice(u"initiator", QT_TRANSLATE_NOOP("FormFields", "Ended by"), codeChoices<Initiator>(true))),
        ending(choice(u"alternative_considered", QT_TRANSLATE_NOOP("FormFields", "Other assignment considered"),
                      yesNoChoices())),
        day(ending(line(u"ended_on", QT_TRANSLATE_NOOP("FormFields", "Ended on")))),
        coming(ending(line(u"dormant_until", QT_TRANSLATE_NOOP("FormFields", "Dormant until")))),
        why(u"why", u"ending"),
        applicationOwner(),
        why(u"owner_why", u"owner"),
        fixed(line(u"received_on", QT_TRANSLATE_NOOP("FormFields", "Received"))),
        choice(u"channel", QT_TRANSLATE_NOOP("FormFields", "Came by"), codeChoices<Channel>(false)),
        several(u"wished_types", QT_TRANSLATE_NOOP("FormFields", "Wishes to be"), codeChoices<AssignmentType>(false)),
        choice(u"experienced", QT_TRANSLATE_NOOP("FormFields", "Experienced"), yesNoChoices()),
        line(u"experience_years", QT_TRANSLATE_NOOP("FormFields", "Years of experience")),
        line(u"children_at_home", QT_TRANSLATE_NOOP("FormFields", "Children at home")),
        line(u"source", QT_TRANSLATE_NOOP("FormFields", "Heard of us by")),
        applicationCampaign(),
        longText(u"message", QT_TRANSLATE_NOOP("FormFields", "Message")),
        choice(u"welcome_score", QT_TRANSLATE_NOOP("FormFields", "Found the contact"), scoreChoices()),
        longText(u"welcome_note", QT_TRANSLATE_NOOP("FormFields", "In its words")),
    };
}

QList<FormField> campaignFields()
{
    return {
        line(u"name", QT_TRANSLATE_NOOP("FormFields", "Name")),
        campaignDay(line(u"from_date", QT_TRANSLATE_NOOP("FormFields", "First day"))),
        campaignDay(line(u"to_date", QT_TRANSLATE_NOOP("FormFields", "Last day"))),
        several(u"channels", QT_TRANSLATE_NOOP("FormFields", "Channels"), codeChoices<CampaignChannel>(false)),
        line(u"cost", QT_TRANSLATE_NOOP("FormFields", "Cost, kronor")),
        line(u"goal", QT_TRANSLATE_NOOP("FormFields", "Goal, applications")),
        line(u"programme", QT_TRANSLATE_NOOP("FormFields", "Part of")),
    };
}

QList<FormField> staffFields()
{
    QList<FormField> fields{
        line(u"name", QT_TRANSLATE_NOOP("FormFields", "Name")),
        line(u"signature", QT_TRANSLATE_NOOP("FormFields", "Signature")),
        several(u"roles", QT_TRANSLATE_NOOP("FormFields", "Roles"), codeChoices<StaffRole>(false)),
        choice(u"unit", QT_TRANSLATE_NOOP("FormFields", "Unit"), {}),
        line(u"work_phone", QT_TRANSLATE_NOOP("FormFields", "Phone at work")),
        line(u"work_email", QT_TRANSLATE_NOOP("FormFields", "E-mail at work")),
        choice(u"qualified", QT_TRANSLATE_NOOP("FormFields", "Qualified"), yesNoChoices()),
        choice(u"active", QT_TRANSLATE_NOOP("FormFields", "Works here"), yesNoChoices().mid(1)),
    };
    for (FormField &field : fields)
        field.store = [column = field.column](WritePath &write, const FormChange &change) {
            return setStaffField(write, {change.record}, column, change.text);
        };
    return fields;
}

QList<FieldChoice> unitChoices(const QList<Unit> &units)
{
    QList<FieldChoice> choices{{QString(), word(QT_TRANSLATE_NOOP("FormFields", "None"))}};
    for (const Unit &unit : units)
        choices.append({unit.id.uuid.toString(), [name = unit.name] { return mentioned(name); }});
    return choices;
}

QList<FieldChoice> campaignChoices(const QList<OfferedCampaign> &campaigns)
{
    QList<FieldChoice> choices{{QString(), word(QT_TRANSLATE_NOOP("FormFields", "None known"))}};
    for (const OfferedCampaign &campaign : campaigns) {
        choices.append({campaign.id.uuid.toString(), [campaign] {
                            const QString name = mentioned(campaign.name);
                            if (campaign.fit == CampaignFit::Likely)
                                return QCoreApplication::translate("FormFields", "%1 (fits)", "a campaign").arg(name);
                            return u"%1 (%2)"_s.arg(name, campaign.from.toString(Qt::ISODate));
                        }});
    }
    return choices;
}

} // namespace famn
