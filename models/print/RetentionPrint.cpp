#include "models/print/RetentionPrint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RetentionPrint", text);
}

QString kindWord(const QString &kind)
{
    struct Word
    {
        QLatin1StringView kind;
        const char *text;
    };
    static constexpr Word words[] = {
        {"family"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Families")},
        {"person"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Persons")},
        {"application"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Applications")},
        {"assignment"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Assignments that never began")},
        {"contact_entry"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Contacts")},
        {"task"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Tasks")},
        {"consent"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Consents")},
        {"meeting_attendance"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Places at meetings")},
        {"journal_payload"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Values in the log")},
        {"draft"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Drafts")},
        {"view_state"_L1, QT_TRANSLATE_NOOP("RetentionPrint", "Remembered views and searches")},
    };
    for (const Word &word : words) {
        if (kind == word.kind)
            return say(word.text);
    }
    return kind;
}

QString personOr(const QString &name, const Uuid &slot)
{
    constexpr int shown = 8;
    return name.isEmpty() ? slot.toString().left(shown) : name;
}

} // namespace

QList<std::pair<QString, qint64>> weededKinds(const RetentionProtocol &protocol)
{
    QList<std::pair<QString, qint64>> found;
    for (auto count = protocol.counts.cbegin(); count != protocol.counts.cend(); ++count)
        found.append({kindWord(count.key()), count.value()});
    return found;
}

PrintDocument retentionPrint(const RetentionProtocol &protocol)
{
    const RetentionProposal &proposal = protocol.proposal;
    PrintDocument document;
    document.title = say(QT_TRANSLATE_NOOP("RetentionPrint", "Protocol of weeding (gallring)"));
    const auto paragraph = [&](const QString &text) { document.blocks.append(PrintParagraph{text}); };
    paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Proposal %1: %2"))
                  .arg(proposal.id.uuid.toString(), label(proposal.status)));
    paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Proposed %1 by %2"))
                  .arg(displayTime(proposal.stamp.createdAt), personOr(protocol.proposedBy, proposal.madeSlot)));
    if (proposal.approvedAt)
        paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Approved %1 by %2, with a key of their own"))
                      .arg(displayTime(*proposal.approvedAt), personOr(protocol.approvedBy, proposal.approvedSlot)));
    if (proposal.finishedAt)
        paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Finished %1")).arg(displayTime(*proposal.finishedAt)));
    if (proposal.backupsUntil.isValid() && protocol.weeded > 0)
        paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Backups made before this day still hold what was deleted. "
                                                          "By the rotation, the last of them is gone on %1."))
                      .arg(proposal.backupsUntil.toString(Qt::ISODate)));
    if (protocol.left > 0)
        paragraph(say(QT_TRANSLATE_NOOP("RetentionPrint", "Families not deleted yet: %1")).arg(protocol.left));
    PrintTable counts;
    counts.columns = {{say(QT_TRANSLATE_NOOP("RetentionPrint", "Deleted for good")), false},
                      {say(QT_TRANSLATE_NOOP("RetentionPrint", "Number")), true}};
    for (const auto &[kind, count] : weededKinds(protocol))
        counts.rows.append({{kind, {}, PrintTone::Name}, {QString::number(count), {}, PrintTone::Plain}});
    if (!counts.rows.isEmpty())
        document.blocks.append(counts);
    PrintTable lines;
    lines.columns = {{say(QT_TRANSLATE_NOOP("RetentionPrint", "Family")), false},
                     {say(QT_TRANSLATE_NOOP("RetentionPrint", "Rule")), false},
                     {say(QT_TRANSLATE_NOOP("RetentionPrint", "Last entry")), false},
                     {say(QT_TRANSLATE_NOOP("RetentionPrint", "To be done by")), false},
                     {say(QT_TRANSLATE_NOOP("RetentionPrint", "What became of it")), false}};
    for (const RetentionLine &line : protocol.lines) {
        const RetentionRule *rule = retentionRule(line.item.rule);
        lines.rows.append({{line.item.family.uuid.toString(), line.caseNumber, PrintTone::Name},
                           {rule ? startOf(*rule) : line.item.rule, retentionSource(), PrintTone::Plain},
                           {line.item.lastEntry.toString(Qt::ISODate), {}, PrintTone::Plain},
                           {line.item.due.toString(Qt::ISODate), {}, PrintTone::Plain},
                           {label(line.item.status), {}, PrintTone::Plain}});
    }
    if (!lines.rows.isEmpty()) {
        document.blocks.append(PrintHeading{say(QT_TRANSLATE_NOOP("RetentionPrint", "Families of the proposal"))});
        document.blocks.append(lines);
    }
    return document;
}

} // namespace famn
