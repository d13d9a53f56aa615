#include "models/services/RecordNames.h"

#include "models/domain/Labels.h"
#include "models/services/Policy.h"
#include "models/storage/JournalReader.h"
#include "models/storage/RecordKinds.h"
#include "models/storage/RecordTable.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// What a record is called where nothing hides it; FAMILY is the name of the one that it is part of or about.

QString nameOf(const Unit &unit, const QString & /*family*/)
{
    return unit.name;
}

QString nameOf(const StaffMember &staff, const QString & /*family*/)
{
    return staff.name;
}

QString nameOf(const Family &family, const QString & /*itself*/)
{
    return together({family.displayName, family.caseNumber});
}

QString nameOf(const Person &person, const QString & /*family*/)
{
    return fullName(person);
}

QString nameOf(const Assignment &assignment, const QString &family)
{
    return together({label(assignment.type), assignment.from.toString(Qt::ISODate), family});
}

QString nameOf(const Application &application, const QString &family)
{
    return together({application.receivedOn.toString(Qt::ISODate), family});
}

QString nameOf(const ContactEntry &contact, const QString &family)
{
    return together({displayTime(contact.at), family});
}

QString nameOf(const Task &task, const QString & /*family*/)
{
    return task.title;
}

QString nameOf(const Absence &absence, const QString & /*family*/)
{
    return together({absence.from.toString(Qt::ISODate), absence.to.toString(Qt::ISODate)});
}

QString nameOf(const MeetingSeries &series, const QString & /*family*/)
{
    return series.name;
}

QString nameOf(const InfoMeeting &meeting, const QString & /*family*/)
{
    return together({meeting.day.toString(Qt::ISODate), meeting.startsAt.toString(u"HH:mm"_s), meeting.place});
}

QString nameOf(const MeetingAttendance &attendance, const QString &family)
{
    return together({label(attendance.status), family});
}

QString nameOf(const Campaign &campaign, const QString & /*family*/)
{
    return campaign.name;
}

QString nameOf(const CampaignEvent &event, const QString & /*family*/)
{
    return together({event.day.toString(Qt::ISODate), event.name});
}

QString nameOf(const Statute &statute, const QString & /*family*/)
{
    return together({statute.act, statute.section});
}

QString nameOf(const LogReview &review, const QString & /*family*/)
{
    return together({review.from.toString(Qt::ISODate), review.to.toString(Qt::ISODate)});
}

QString nameOf(const LogReviewItem &item, const QString & /*family*/)
{
    return QString::number(item.seq);
}

QString nameOf(const Consent &consent, const QString &family)
{
    return together({label(consent.purpose), family});
}

QString nameOf(const Incident &incident, const QString & /*family*/)
{
    return together({label(incident.type), displayTime(incident.discoveredAt)});
}

QString nameOf(const RetentionProposal &proposal, const QString & /*family*/)
{
    return displayTime(proposal.stamp.createdAt);
}

QString nameOf(const RetentionItem &item, const QString &family)
{
    return together({item.due.toString(Qt::ISODate), family});
}

QString nameOf(const Setting &setting, const QString & /*family*/)
{
    return setting.name;
}

template<typename T>
Result<QString> nameOfStored(const Connection &connection, const Uuid &id, const QString &family)
{
    RecordTable<T> table(connection);
    FAMN_ASSIGN(found, table.where(u"WHERE uid = ?"_s, {id.toBytes()}));
    return found.isEmpty() ? QString() : nameOf(found.constFirst(), family);
}

} // namespace

Result<QString> recordName(const Connection &connection, const Actor &actor, const RecordRef &record)
{
    if (record.id.isNull() || !allows(actor, Verb::Read, subjectOfKind(record.kind.toLatin1().constData())))
        return QString();
    FAMN_ASSIGN(family, JournalReader(connection).familyOf(record));
    if (family) {
        const Subject subject = subjectOfKind(record.kind.toLatin1().constData());
        FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, subject, family->family));
        if (!theirs)
            return QString();
        if (family->protection != Protection::None)
            return protectedLabel();
    }
    QString familyName;
    if (family && record.kind != "family"_L1 && allows(actor, Verb::Read, Subject::Families)) {
        FAMN_ASSIGN(name, nameOfStored<Family>(connection, family->family.uuid, QString()));
        familyName = name;
    }
    return withRecordType<Result<QString>>(record.kind, QString(), [&]<typename T>(std::type_identity<T>) {
        return nameOfStored<T>(connection, record.id, familyName);
    });
}

Result<QString> nameOfAny(const Connection &connection, const Actor &actor, const Uuid &id)
{
    if (id.isNull())
        return QString();
    FAMN_ASSIGN(kind, JournalReader(connection).kindOf(id));
    return recordName(connection, actor, {kind, id});
}

QString kindOfReference(const QString &kind, const QString &field)
{
    struct Reference
    {
        QLatin1StringView field;
        QLatin1StringView kind;
    };
    static constexpr Reference references[] = {
        {"owner"_L1, "staff"_L1},           {"unit"_L1, "unit"_L1},
        {"family"_L1, "family"_L1},         {"application"_L1, "application"_L1},
        {"assignment"_L1, "assignment"_L1}, {"corrects"_L1, "contact_entry"_L1},
        {"staff"_L1, "staff"_L1},           {"deputy"_L1, "staff"_L1},
        {"leader"_L1, "staff"_L1},          {"series"_L1, "meeting_series"_L1},
        {"meeting"_L1, "info_meeting"_L1},  {"campaign"_L1, "campaign"_L1},
        {"merged_into"_L1, "family"_L1},    {"review"_L1, "log_review"_L1},
        {"done_by"_L1, "staff"_L1},         {"decided_by"_L1, "staff"_L1},
        {"merged_into"_L1, "family"_L1},    {"person"_L1, "person"_L1},
        {"approved_by"_L1, "staff"_L1},     {"proposal"_L1, "retention_proposal"_L1},
    };
    if (kind == "unit"_L1 && field == "parent"_L1)
        return u"unit"_s;
    for (const Reference &reference : references) {
        if (field == reference.field)
            return QString(reference.kind);
    }
    return {};
}

} // namespace famn
