#include "models/services/Retention.h"

#include "models/domain/ContactDetails.h"
#include "models/domain/Labels.h"
#include "models/services/BackupService.h"
#include "models/services/IntakeSettings.h"
#include "models/services/KeyService.h"
#include "models/services/RecordNames.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/FileRewrite.h"
#include "models/storage/Lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> mayDo(const Actor &actor, Verb verb)
{
    if (!allows(actor, verb, Subject::Retention))
        return Error{ErrorCode::Denied, {}, {u"retention_proposal"_s}, {}};
    return done();
}

/// What decides about families, read once.
struct Measure
{
    QHash<QString, int> years;
    int least = 0;
    QString municipality;
    QDate today;
};

Result<Measure> measureOf(const Connection &connection, const QDate &today)
{
    Measure measure;
    measure.today = today;
    FAMN_ASSIGN(rules, intakeRules(connection));
    for (const RetentionRule &rule : retentionRules()) {
        const int years = rules.deadlines.length(Deadline::FamilyWeeded) + rule.more;
        measure.years.insert(QString::fromLatin1(rule.kind), years);
        measure.least = measure.least == 0 ? years : qMin(measure.least, years);
    }
    FAMN_ASSIGN(value, settingValue(connection, QString::fromUtf16(settingNames::municipality)));
    measure.municipality = municipalitySetting(value);
    return measure;
}

/// The family's case when its years have passed; nothing when they have not.
Result<std::optional<RetentionCase>> judged(FamilyFile &file, const Connection &connection, const Measure &measure,
                                            const FamilyId &family)
{
    RetentionCase found;
    found.family = family;
    FAMN_ASSIGN(records, file.records(family));
    FAMN_ASSIGN(entries, file.lastEntries(records));
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const QDate over = entry.value().addYears(measure.years.value(entry.key(), measure.least));
        if (!over.isValid() || (found.over.isValid() && over <= found.over))
            continue;
        found.over = over;
        found.rule = entry.key();
        found.lastEntry = entry.value();
    }
    if (!found.over.isValid()) {
        // Nothing in it has a day: it was entered when it was made.
        FAMN_ASSIGN(stored, RecordTable<Family>(connection).find(family));
        found.rule = u"family"_s;
        found.lastEntry = swedishDay(stored.stamp.createdAt);
        found.over = found.lastEntry.addYears(measure.years.value(found.rule));
    }
    if (found.over > measure.today)
        return std::optional<RetentionCase>();
    found.due = weedBy(found.over);
    FAMN_ASSIGN(kept, preservedBecause(connection, family, measure.municipality));
    found.kept = kept;
    return std::optional(found);
}

Result<void> addName(const Connection &connection, const Actor &actor, const FamilyId &id, QString &name,
                     QString &caseNumber)
{
    FAMN_ASSIGN(found, RecordTable<Family>(connection).where(u"WHERE uid = ?"_s, {id.uuid.toBytes()}));
    if (found.isEmpty())
        return done();
    caseNumber = found.constFirst().caseNumber;
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, id));
    if (!theirs)
        return done();
    name = found.constFirst().protection == Protection::None ? found.constFirst().displayName : protectedLabel();
    return done();
}

/// Names and numbers by which somebody may have looked for the family.
Result<QStringList> wordsOf(const Connection &connection, const QList<RecordRef> &records)
{
    QStringList words;
    for (const RecordRef &record : records) {
        if (record.kind == "family"_L1) {
            FAMN_ASSIGN(family, RecordTable<Family>(connection).find({record.id}));
            words += {family.caseNumber, family.displayName};
        } else if (record.kind == "person"_L1) {
            FAMN_ASSIGN(person, RecordTable<Person>(connection).find({record.id}));
            words += {person.number, person.familyName,          fullName(person),
                      person.phone,  displayPhone(person.phone), person.email};
        }
    }
    return words;
}

QString countsText(const WeededCounts &counts)
{
    QStringList parts;
    for (auto count = counts.records.cbegin(); count != counts.records.cend(); ++count)
        parts.append(u"%1=%2"_s.arg(count.key()).arg(count.value()));
    for (const auto &[name, number] :
         {std::pair(u"journal_payload"_s, counts.payloads), std::pair(u"draft"_s, counts.drafts),
          std::pair(u"view_state"_s, counts.viewStates)}) {
        if (number > 0)
            parts.append(u"%1=%2"_s.arg(name).arg(number));
    }
    return parts.join(u';');
}

Result<QList<RetentionItem>> itemsOf(const Connection &connection, const RetentionProposalId &id)
{
    RecordTable<RetentionItem> table(connection);
    return table.where(u"WHERE proposal = ? AND deleted_at IS NULL ORDER BY id"_s, {id.uuid.toBytes()});
}

/// What was said about the family in earlier proposals goes with it.
Result<void> weedReasons(Change &change, const FamilyId &family)
{
    FAMN_ASSIGN(lines,
                change.table<RetentionItem>().where(u"WHERE family = ? AND reason <> ''"_s, {family.uuid.toBytes()}));
    for (const RetentionItem &line : std::as_const(lines)) {
        RetentionItem after = line;
        after.reason = u"-"_s;
        FAMN_TRY(change.update(line, after));
        FAMN_TRY(weedPayloadsOf(change.connection(), line.id.uuid));
        FAMN_TRY(change.note(JournalAction::Weed, "retention_item", line.id.uuid));
    }
    return done();
}

/// One family of an approved proposal, in one transaction.
Result<void> weedItem(WritePath &write, const RetentionItem &item)
{
    return write.run([&](Change &change) -> Result<void> {
        const Connection &connection = change.connection();
        RetentionItem after = item;
        FAMN_ASSIGN(there, change.table<Family>().where(u"WHERE uid = ?"_s, {item.family.uuid.toBytes()}));
        FAMN_ASSIGN(measure, measureOf(connection, change.today()));
        FAMN_ASSIGN(file, FamilyFile::on(connection));
        std::optional<RetentionCase> found;
        if (!there.isEmpty() && there.constFirst().mergedInto.isNull()) {
            FAMN_ASSIGN(again, judged(file, connection, measure, item.family));
            found = again;
        }
        if (!found || found->kept) {
            after.status = ItemStatus::Changed;
            after.reason = found ? QString(keyOf(*found->kept)) : QString();
            FAMN_TRY(change.update(item, after));
            return done();
        }
        FAMN_ASSIGN(records, file.records(item.family));
        FAMN_ASSIGN(words, wordsOf(connection, records));
        FAMN_ASSIGN(counts, change.weed(item.family, words));
        FAMN_TRY(weedReasons(change, item.family));
        after.status = ItemStatus::Weeded;
        after.weededAt = change.now();
        after.counts = countsText(counts);
        FAMN_TRY(change.update(item, after));
        return done();
    });
}

Result<RetentionProposal> approved(WritePath &write, const RetentionProposalId &id)
{
    return write.give<RetentionProposal>([&](Change &change) -> Result<RetentionProposal> {
        FAMN_TRY(mayDo(change.actor(), Verb::Delete));
        FAMN_ASSIGN(proposal, change.table<RetentionProposal>().living(id));
        if (!isOpen(proposal))
            return Error{ErrorCode::Conflict, {}, {u"retention_proposal"_s}, {}};
        const Actor &actor = change.actor();
        if (actor.slot.isNull() || isProposer(actor, proposal))
            return Error{ErrorCode::SecondPersonMissing, u"approved_slot"_s, {}, {}};
        RetentionProposal after = proposal;
        after.status = ProposalStatus::Approved;
        // One that was stopped stays approved by who approved it first.
        if (!after.approvedAt) {
            after.approvedBy = actor.staff;
            after.approvedSlot = actor.slot;
            after.approvedAt = change.now();
        }
        return change.update(proposal, after);
    });
}

Result<void> finished(WritePath &write, const RetentionProposal &proposal, int backupDays)
{
    return write.run([&](Change &change) -> Result<void> {
        RetentionProposal after = proposal;
        after.status = ProposalStatus::Done;
        after.finishedAt = change.now();
        after.backupsUntil = change.today().addDays(backupDays + 1);
        FAMN_TRY(change.update(proposal, after));
        return done();
    });
}

} // namespace

bool isOpen(const RetentionProposal &proposal)
{
    return proposal.status == ProposalStatus::Proposed || proposal.status == ProposalStatus::Approved;
}

bool isProposer(const Actor &actor, const RetentionProposal &proposal)
{
    return actor.slot == proposal.madeSlot || (!actor.staff.isNull() && actor.staff == proposal.stamp.createdBy);
}

Result<RetentionPreview> previewRetention(const Connection &connection, const Actor &actor, const QDate &today,
                                          const Progress &progress, const CancelToken &cancel)
{
    FAMN_TRY(mayDo(actor, Verb::Read));
    FAMN_ASSIGN(measure, measureOf(connection, today));
    FAMN_ASSIGN(quiet, quietFamilies(connection, today.addYears(-measure.least)));
    FAMN_ASSIGN(file, FamilyFile::on(connection));
    RetentionPreview preview;
    for (qsizetype i = 0; i < quiet.size(); ++i) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        FAMN_ASSIGN(found, judged(file, connection, measure, quiet.at(i)));
        if (found) {
            FAMN_TRY(addName(connection, actor, found->family, found->name, found->caseNumber));
            (found->kept ? preview.stays : preview.goes).append(*found);
        }
        if (progress)
            progress(i + 1, quiet.size());
    }
    const auto byDue = [](const RetentionCase &one, const RetentionCase &other) { return one.over < other.over; };
    std::stable_sort(preview.goes.begin(), preview.goes.end(), byDue);
    std::stable_sort(preview.stays.begin(), preview.stays.end(), byDue);
    return preview;
}

Result<RetentionProposalId> proposeRetention(WritePath &write, const CancelToken &cancel)
{
    FAMN_TRY(mayDo(write.actor(), Verb::Create));
    if (write.actor().slot.isNull())
        return Error{ErrorCode::SecondPersonMissing, u"approved_slot"_s, {}, {}};
    return write.give<RetentionProposalId>([&](Change &change) -> Result<RetentionProposalId> {
        FAMN_ASSIGN(waiting, change.table<RetentionProposal>().where(
                                 u"WHERE (status = 'forslag' OR status = 'godkant') AND deleted_at IS NULL"_s));
        if (!waiting.isEmpty())
            return Error{ErrorCode::Conflict, {}, {u"retention_proposal"_s}, {}};
        FAMN_ASSIGN(preview, previewRetention(change.connection(), change.actor(), change.today(), {}, cancel));
        RetentionProposal proposal;
        proposal.madeSlot = change.actor().slot;
        if (preview.goes.isEmpty()) {
            proposal.status = ProposalStatus::Done;
            proposal.finishedAt = change.now();
        }
        FAMN_ASSIGN(stored, change.insert(proposal));
        for (const RetentionCase &line : std::as_const(preview.goes)) {
            RetentionItem item;
            item.proposal = stored.id;
            item.family = line.family;
            item.rule = line.rule;
            item.lastEntry = line.lastEntry;
            item.due = line.due;
            FAMN_TRY(change.insert(item));
        }
        return stored.id;
    });
}

Result<Uuid> takeOut(WritePath &write, const RetentionItemId &id, const QString &reason)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(item, change.table<RetentionItem>().living(id));
        FAMN_ASSIGN(proposal, change.table<RetentionProposal>().living(item.proposal));
        const bool waits = item.status == ItemStatus::Proposed || item.status == ItemStatus::TakenOut;
        if (proposal.status != ProposalStatus::Proposed || !waits)
            return Error{ErrorCode::Conflict, {}, {u"retention_item"_s}, {}};
        RetentionItem after = item;
        after.reason = reason.simplified();
        after.status = after.reason.isEmpty() ? ItemStatus::Proposed : ItemStatus::TakenOut;
        FAMN_TRY(change.update(item, after));
        return done();
    });
}

Result<Uuid> dropProposal(WritePath &write, const RetentionProposalId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(proposal, change.table<RetentionProposal>().living(id));
        if (proposal.status != ProposalStatus::Proposed)
            return Error{ErrorCode::Conflict, {}, {u"retention_proposal"_s}, {}};
        RetentionProposal after = proposal;
        after.status = ProposalStatus::Dropped;
        after.finishedAt = change.now();
        FAMN_TRY(change.update(proposal, after));
        return done();
    });
}

Result<RetentionProtocol> retentionProtocol(const Connection &connection, const Actor &actor,
                                            const RetentionProposalId &id)
{
    FAMN_TRY(mayDo(actor, Verb::Read));
    RetentionProtocol protocol;
    FAMN_ASSIGN(proposal, RecordTable<RetentionProposal>(connection).living(id));
    protocol.proposal = proposal;
    FAMN_ASSIGN(staff, staffNames(connection));
    protocol.proposedBy = staff.value(proposal.stamp.createdBy);
    protocol.approvedBy = staff.value(proposal.approvedBy);
    FAMN_ASSIGN(items, itemsOf(connection, id));
    for (const RetentionItem &item : std::as_const(items)) {
        RetentionLine line{item, {}, {}};
        FAMN_TRY(addName(connection, actor, item.family, line.name, line.caseNumber));
        protocol.weeded += item.status == ItemStatus::Weeded ? 1 : 0;
        protocol.left += item.status == ItemStatus::Proposed ? 1 : 0;
        for (const QString &part : item.counts.split(u';', Qt::SkipEmptyParts))
            protocol.counts[part.section(u'=', 0, 0)] += part.section(u'=', 1).toLongLong();
        protocol.lines.append(line);
    }
    return protocol;
}

Result<QList<RetentionProposal>> retentionProposals(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayDo(actor, Verb::Read));
    RecordTable<RetentionProposal> table(connection);
    return table.where(u"WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC"_s);
}

Result<RetentionProtocol> carryOut(WritePath &write, const RetentionProposalId &id, int backupDays,
                                   const Progress &progress, const CancelToken &cancel)
{
    FAMN_ASSIGN(proposal, approved(write, id));
    const Connection &connection = write.openRegister().writer();
    FAMN_ASSIGN(items, itemsOf(connection, id));
    bool stopped = false;
    for (qsizetype i = 0; i < items.size() && !stopped; ++i) {
        if (items.at(i).status == ItemStatus::Proposed) {
            FAMN_TRY(weedItem(write, items.at(i)));
        }
        if (progress)
            progress(i + 1, items.size());
        stopped = cancel.cancelled() && i + 1 < items.size();
    }
    // Before it counts as done: what fails here, such as a full disk, is tried again by approving again.
    FAMN_TRY(rewriteFile(connection));
    if (!stopped)
        FAMN_TRY(finished(write, proposal, backupDays));
    // The log holds the pages as they were before; who reads meanwhile keeps it until the register is closed.
    FAMN_TRY(emptyLog(connection));
    return retentionProtocol(connection, write.actor(), id);
}

Result<RetentionProtocol> approveRetention(OpenRegister &opened, const RetentionProposalId &id,
                                           const Progress &progress, const CancelToken &cancel)
{
    FAMN_TRY(mayDo(opened.actor(), Verb::Delete));
    FAMN_TRY(requireSecondPerson(opened));
    FAMN_ASSIGN(policy, backupPolicy(opened));
    return carryOut(*opened.write, id, policy.maxDays, progress, cancel);
}

Result<std::optional<RetentionDue>> retentionDue(const Connection &connection, const Actor &actor, const QDate &today)
{
    if (!allows(actor, Verb::Create, Subject::Retention))
        return std::optional<RetentionDue>();
    FAMN_ASSIGN(all, retentionProposals(connection, actor));
    if (!all.isEmpty() && isOpen(all.constFirst()))
        return isProposer(actor, all.constFirst()) ? std::optional<RetentionDue>()
                                                   : std::optional(RetentionDue::Approve);
    FAMN_ASSIGN(first, JournalReader(connection).firstAt());
    if (!first)
        return std::optional<RetentionDue>();
    const Instant last = all.isEmpty() ? *first : all.constFirst().stamp.createdAt;
    return swedishDay(last).addMonths(1) < today ? std::optional(RetentionDue::Propose) : std::optional<RetentionDue>();
}

} // namespace famn
