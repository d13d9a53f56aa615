#include "app/cli/RetentionCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/PrintedFile.h"
#include "models/base/AtomicFile.h"
#include "models/print/RetentionPrint.h"
#include "models/services/Retention.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QJsonObject caseJson(const RetentionCase &line)
{
    return {{u"case_number"_s, orNull(line.caseNumber)},
            {u"family"_s, line.family.uuid.toString()},
            {u"name"_s, orNull(line.name)},
            {u"rule"_s, line.rule},
            {u"last_entry"_s, orNull(isoDay(line.lastEntry))},
            {u"due"_s, orNull(isoDay(line.due))},
            {u"kept"_s, line.kept ? QJsonValue(QString(keyOf(*line.kept))) : QJsonValue()}};
}

QJsonObject protocolJson(const RetentionProtocol &protocol)
{
    const RetentionProposal &proposal = protocol.proposal;
    QJsonArray lines;
    for (const RetentionLine &line : protocol.lines)
        lines.append(QJsonObject{{u"line"_s, line.item.id.uuid.toString()},
                                 {u"family"_s, line.item.family.uuid.toString()},
                                 {u"case_number"_s, orNull(line.caseNumber)},
                                 {u"name"_s, orNull(line.name)},
                                 {u"rule"_s, line.item.rule},
                                 {u"last_entry"_s, orNull(isoDay(line.item.lastEntry))},
                                 {u"due"_s, orNull(isoDay(line.item.due))},
                                 {u"status"_s, QString(keyOf(line.item.status))},
                                 {u"reason"_s, orNull(line.item.reason)}});
    QJsonObject counts;
    for (auto count = protocol.counts.cbegin(); count != protocol.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    const auto time = [](const std::optional<Instant> &at) { return at ? orNull(displayTime(*at)) : QJsonValue(); };
    return {{u"proposal"_s, proposal.id.uuid.toString()},
            {u"status"_s, QString(keyOf(proposal.status))},
            {u"proposed_at"_s, displayTime(proposal.stamp.createdAt)},
            {u"proposed_by"_s, orNull(protocol.proposedBy)},
            {u"approved_at"_s, time(proposal.approvedAt)},
            {u"approved_by"_s, orNull(protocol.approvedBy)},
            {u"finished_at"_s, time(proposal.finishedAt)},
            {u"backups_until"_s, orNull(isoDay(proposal.backupsUntil))},
            {u"weeded"_s, protocol.weeded},
            {u"left"_s, protocol.left},
            {u"counts"_s, counts},
            {u"lines"_s, lines}};
}

void tell(Console &console, const RetentionProtocol &protocol)
{
    if (console.json()) {
        console.printJson(protocolJson(protocol));
        return;
    }
    console.print(u"%1  %2"_s.arg(protocol.proposal.id.uuid.toString(), label(protocol.proposal.status)));
    for (const RetentionLine &line : protocol.lines)
        console.print(u"%1  %2  %3  %4  %5"_s.arg(
            line.item.id.uuid.toString(),
            line.caseNumber.isEmpty() ? line.item.family.uuid.toString() : line.caseNumber, line.name,
            isoDay(line.item.due),
            line.item.reason.isEmpty() ? label(line.item.status)
                                       : u"%1 (%2)"_s.arg(label(line.item.status), line.item.reason)));
    for (const auto &[kind, count] : weededKinds(protocol))
        console.print(u"%1: %2"_s.arg(kind).arg(count));
    if (protocol.proposal.backupsUntil.isValid() && protocol.weeded > 0)
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Backups hold it until %1."))
                          .arg(isoDay(protocol.proposal.backupsUntil)));
}

void tell(Console &console, const RetentionPreview &preview)
{
    if (console.json()) {
        QJsonArray goes;
        QJsonArray stays;
        for (const RetentionCase &line : preview.goes)
            goes.append(caseJson(line));
        for (const RetentionCase &line : preview.stays)
            stays.append(caseJson(line));
        console.printJson({{u"goes"_s, goes}, {u"stays"_s, stays}});
        return;
    }
    if (preview.goes.isEmpty() && preview.stays.isEmpty())
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No family's file has had its time.")));
    for (const RetentionCase &line : preview.goes)
        console.print(
            u"%1  %2  %3  %4"_s.arg(line.caseNumber, line.name, isoDay(line.due), label(ItemStatus::Proposed)));
    for (const RetentionCase &line : preview.stays)
        console.print(u"%1  %2  %3  %4"_s.arg(line.caseNumber, line.name, isoDay(line.due), label(*line.kept)));
}

/// The proposal that the second argument names: its id, or the latest.
Result<RetentionProposalId> proposalNamed(const Invocation &invocation, const OpenRegister &opened)
{
    const QString text = invocation.arguments.value(1, u"latest"_s);
    if (text != "latest"_L1) {
        const auto id = Uuid::fromString(text);
        return id ? Result<RetentionProposalId>(RetentionProposalId{*id}) : usageError(text);
    }
    FAMN_ASSIGN(all, retentionProposals(opened.reg->writer(), opened.actor()));
    if (all.isEmpty())
        return Error{ErrorCode::NotFound, {}, {u"retention_proposal"_s}, {}};
    return all.constFirst().id;
}

Result<void> printInto(const Invocation &invocation, OpenRegister &opened, const RetentionProtocol &protocol)
{
    FAMN_ASSIGN(out, pdfAsked(invocation));
    FAMN_ASSIGN(pdf, numberedPdf(invocation, opened, retentionPrint(protocol), "retention_proposal"));
    return writeFileAtomically(out, pdf.bytes, FileAccess::OwnerOnly);
}

Result<ExitCode> show(const Invocation &invocation, const OpenRegister &opened)
{
    if (invocation.arguments.size() > 1) {
        FAMN_ASSIGN(id, proposalNamed(invocation, opened));
        FAMN_ASSIGN(protocol, retentionProtocol(opened.reg->writer(), opened.actor(), id));
        tell(invocation.console, protocol);
        return ExitCode::Done;
    }
    FAMN_ASSIGN(preview, previewRetention(opened.reg->writer(), opened.actor(), invocation.clock.today(), {},
                                          invocation.cancel));
    tell(invocation.console, preview);
    return ExitCode::Done;
}

Result<ExitCode> takeLineOut(const Invocation &invocation, OpenRegister &opened)
{
    FAMN_ASSIGN(text, invocation.argument(1, u"LINE"_s));
    const auto id = Uuid::fromString(text);
    if (!id)
        return usageError(text);
    FAMN_ASSIGN(batch, takeOut(*opened.write, {*id}, invocation.arguments.value(2)));
    return tellChanged(invocation, batch, {{u"line"_s, text}});
}

Result<ExitCode> approve(const Invocation &invocation, OpenRegister &opened)
{
    if (!invocation.parser.isSet(u"delete-for-good"_s))
        return usageError(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "what is approved is deleted for good, and nothing brings it back; say --delete-for-good")));
    FAMN_ASSIGN(id, proposalNamed(invocation, opened));
    const auto progress = [&](long long finished, long long total) { invocation.console.progress(finished, total); };
    FAMN_ASSIGN(protocol, approveRetention(opened, id, progress, invocation.cancel));
    tell(invocation.console, protocol);
    return protocol.left == 0 ? ExitCode::Done : ExitCode::Data;
}

} // namespace

QString RetentionCommand::name() const
{
    switch (m_step) {
    case Step::Show:
        return u"retention show"_s;
    case Step::Propose:
        return u"retention propose"_s;
    case Step::TakeOut:
        return u"retention take-out"_s;
    case Step::Drop:
        return u"retention drop"_s;
    case Step::Approve:
        return u"retention approve"_s;
    case Step::Protocol:
        return u"retention protocol"_s;
    }
    return {};
}

QString RetentionCommand::usage() const
{
    switch (m_step) {
    case Step::Propose:
        return u"REG.famn"_s;
    case Step::TakeOut:
        return u"REG.famn LINE [REASON]"_s;
    case Step::Approve:
        return u"REG.famn [PROPOSAL] --delete-for-good"_s;
    default:
        return u"REG.famn [PROPOSAL]"_s;
    }
}

QString RetentionCommand::summary() const
{
    switch (m_step) {
    case Step::Show:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Tells which families' files have had their time by law, "
                                                           "and which stay and why; or the lines of a proposal."));
    case Step::Propose:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Stores what would go today as a proposal for somebody else "
                                                           "to approve."));
    case Step::TakeOut:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Takes a line out of a proposal, with a reason; without one "
                                                           "puts it back."));
    case Step::Drop:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Gives a proposal up that nobody has approved."));
    case Step::Approve:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Approves a proposal that somebody else made, and deletes "
                                                           "its families for good. Can be stopped between families "
                                                           "and run again."));
    case Step::Protocol:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Tells what a proposal came to, without repeating what was "
                                                           "deleted; with --out into a PDF."));
    }
    return {};
}

QList<QCommandLineOption> RetentionCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    if (m_step == Step::Approve)
        options.append({u"delete-for-good"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "I know that nothing brings "
                                                                                          "it back."))});
    if (m_step == Step::Protocol)
        options.append(pdfOption());
    return options;
}

Result<ExitCode> RetentionCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    switch (m_step) {
    case Step::Show:
        return show(invocation, opened);
    case Step::TakeOut:
        return takeLineOut(invocation, opened);
    case Step::Approve:
        return approve(invocation, opened);
    default:
        break;
    }
    if (m_step == Step::Drop) {
        FAMN_ASSIGN(id, proposalNamed(invocation, opened));
        FAMN_ASSIGN(batch, dropProposal(*opened.write, id));
        return tellChanged(invocation, batch, {{u"proposal"_s, id.uuid.toString()}});
    }
    std::optional<RetentionProposalId> id;
    if (m_step == Step::Propose) {
        FAMN_ASSIGN(made, proposeRetention(*opened.write, invocation.cancel));
        id = made;
    } else {
        FAMN_ASSIGN(named, proposalNamed(invocation, opened));
        id = named;
    }
    FAMN_ASSIGN(protocol, retentionProtocol(opened.reg->writer(), opened.actor(), *id));
    if (m_step == Step::Protocol && invocation.parser.isSet(u"out"_s))
        FAMN_TRY(printInto(invocation, opened, protocol));
    tell(invocation.console, protocol);
    return ExitCode::Done;
}

} // namespace famn
