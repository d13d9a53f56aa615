#include "ui/merge/ApplicationMergeDialog.h"

#include "models/domain/DateText.h"
#include "models/services/session/Session.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// An application has no number; within its family it is known by when it came in.
QString momentOf(const Application &application)
{
    return application.receivedAt ? displayTime(*application.receivedAt) : application.receivedOn.toString(Qt::ISODate);
}

} // namespace

ApplicationMergeDialog::ApplicationMergeDialog(const WorkContext &context, const ApplicationId &one,
                                               const ApplicationId &other)
    : MergeDialog(context, u"applicationMergeDialog"_s)
    , m_kept(one)
    , m_other(other)
{
    begin();
}

void ApplicationMergeDialog::read()
{
    context().session.read(
        this,
        [kept = m_kept, other = m_other](const Connection &connection, const Actor &actor) {
            return compareApplications(connection, actor, kept, other);
        },
        [this](const Result<ApplicationComparison> &comparison) {
            if (!comparison) {
                refuse(comparison.error());
                return;
            }
            m_comparison = *comparison;
            present({u"application"_s, momentOf(m_comparison.kept), momentOf(m_comparison.other), m_comparison.fields});
        });
}

void ApplicationMergeDialog::store(const MergeModel &chosen)
{
    const ApplicationMergeChoice choice{m_kept, m_other, chosen.taken(), m_comparison.versions};
    context().session.edit(
        this, [] { return tr("Applications merged"); },
        [choice](WritePath &write) { return mergeApplications(write, choice); },
        [this](const Result<Uuid> &batch) {
            merged(batch, {u"application"_s, m_kept.uuid}, [number = m_comparison.caseNumber] {
                return tr("Two applications of %1 are one now.", "a case number").arg(number);
            });
        });
}

QString ApplicationMergeDialog::title() const
{
    return tr("Merge two applications");
}

QString ApplicationMergeDialog::tableName() const
{
    return tr("The two applications, field by field");
}

QString ApplicationMergeDialog::moves() const
{
    const QList<MovedRecords> &moved = m_comparison.moved;
    return tr("Everything of the application on the right moves to the one on the left (contacts: %1, tasks: %2, "
              "information meetings: %3). The earlier day and the first contact of both stand. The one on the right is "
              "ended as a duplicate and deleted. It can be undone as a whole.",
              "three counts")
        .arg(countOf(moved, u"contact_entry"_s), countOf(moved, u"task"_s), countOf(moved, u"meeting_attendance"_s));
}

} // namespace famn
