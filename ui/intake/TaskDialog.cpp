#include "ui/intake/TaskDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

TaskDialog::TaskDialog(const WorkContext &context, SubjectKind subjectKind, const Uuid &subject)
    : IntakeDialog(context, Width::Narrow, HelpArea::Task, QString::fromUtf16(draftKind) + u'/' + subject.toString(),
                   subject)
    , m_subjectKind(subjectKind)
    , m_subject(subject)
{
    setObjectName(u"taskDialog"_s);
    addField(u"title"_s, FieldKind::Line);
    addField(u"due"_s, FieldKind::Line);
    retranslate();
    begin();
    field(u"title"_s)->takeKeyboard();
}

void TaskDialog::carryOut()
{
    const QString typed = text(u"due"_s);
    const auto day = readTypedDay(typed, context().session.clock().today(), TypedDay::Next);
    if (!day && !typed.trimmed().isEmpty()) {
        field(u"due"_s)->complain(label(ViolationCode::BadFormat));
        field(u"due"_s)->takeKeyboard();
        return;
    }
    const NewTask task{text(u"title"_s), day.value_or(QDate()), m_subjectKind, m_subject, {}};
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Task added"); },
        [task](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(added, addTask(write, task));
            return added.batch;
        },
        [this](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"title"_s, u"title"_s}, {u"due"_s, u"due"_s}});
                return;
            }
            context().navigator.offerUndo([] { return tr("The task is added."); });
            finish();
        });
}

void TaskDialog::retranslate()
{
    setTitle(tr("Add a task"));
    setVerb(tr("Add"));
    field(u"title"_s)->setLabel(tr("What"));
    field(u"due"_s)->setLabel(tr("Due"));
    field(u"due"_s)->setPlaceholder(tr("fri, +14, 0312, w 34"));
}

} // namespace famn
