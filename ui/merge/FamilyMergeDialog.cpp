#include "ui/merge/FamilyMergeDialog.h"

#include "models/services/session/Session.h"

using namespace Qt::StringLiterals;

namespace famn {

FamilyMergeDialog::FamilyMergeDialog(const WorkContext &context, const FamilyId &one, const FamilyId &other)
    : MergeDialog(context, u"mergeDialog"_s)
    , m_kept(one)
    , m_other(other)
{
    begin();
}

void FamilyMergeDialog::read()
{
    context().session.read(
        this,
        [kept = m_kept, other = m_other](const Connection &connection, const Actor &actor) {
            return compareFamilies(connection, actor, kept, other);
        },
        [this](const Result<FamilyComparison> &comparison) {
            if (!comparison) {
                refuse(comparison.error());
                return;
            }
            m_comparison = *comparison;
            present({u"family"_s, m_comparison.kept.caseNumber, m_comparison.other.caseNumber, m_comparison.fields,
                     m_comparison.persons});
        });
}

void FamilyMergeDialog::store(const MergeModel &chosen)
{
    const MergeChoice choice{m_kept, m_other, chosen.taken(), chosen.same(), m_comparison.versions};
    context().session.edit(
        this, [] { return MergeDialog::tr("Families merged"); },
        [choice](WritePath &write) { return mergeFamilies(write, choice); },
        [this](const Result<Uuid> &batch) {
            merged(batch, {u"family"_s, m_kept.uuid}, [number = m_comparison.kept.caseNumber] {
                return MergeDialog::tr("Merged into %1", "a case number").arg(number);
            });
        });
}

std::optional<Error> FamilyMergeDialog::obstacle() const
{
    return m_comparison.overlaps.isEmpty() ? std::nullopt : std::optional(overlapError(m_comparison.overlaps));
}

QString FamilyMergeDialog::title() const
{
    return MergeDialog::tr("Merge two families");
}

QString FamilyMergeDialog::tableName() const
{
    return MergeDialog::tr("The two families, field by field");
}

QString FamilyMergeDialog::moves() const
{
    const QList<MovedRecords> &moved = m_comparison.moved;
    return MergeDialog::tr(
               "Everything of %1 moves to %2 (applications: %3, assignments: %4, contacts: %5). %1 is deleted, "
               "and its case number finds %2 from then on. It can be undone as a whole.",
               "two case numbers, three counts")
        .arg(m_comparison.other.caseNumber, m_comparison.kept.caseNumber, countOf(moved, u"application"_s),
             countOf(moved, u"assignment"_s), countOf(moved, u"contact_entry"_s));
}

} // namespace famn
