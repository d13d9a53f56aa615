#include "ui/intake/NextTryDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/Queue.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

NextTryDialog::NextTryDialog(const WorkContext &context, const ApplicationId &application)
    : IntakeDialog(context, Width::Narrow, HelpArea::Queue,
                   QString::fromUtf16(draftKind) + u'/' + application.uuid.toString(), application.uuid)
    , m_application(application)
{
    setObjectName(u"nextTryDialog"_s);
    addField(u"nextTry"_s, FieldKind::Line);
    retranslate();
    begin();
    field(u"nextTry"_s)->takeKeyboard();
}

void NextTryDialog::carryOut()
{
    const auto day = readTypedDay(text(u"nextTry"_s), context().session.clock().today(), TypedDay::Next);
    if (!day) {
        field(u"nextTry"_s)->complain(label(ViolationCode::BadFormat));
        field(u"nextTry"_s)->takeKeyboard();
        return;
    }
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Next try chosen"); },
        [application = m_application, day = *day](WritePath &write) { return setNextTry(write, application, day); },
        [this, day = *day](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"next_try_on"_s, u"nextTry"_s}});
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo(
                    [day] { return tr("The next try is on %1.").arg(day.toString(Qt::ISODate)); });
            finish();
        });
}

void NextTryDialog::retranslate()
{
    setTitle(tr("Next try"));
    setVerb(tr("Choose"));
    field(u"nextTry"_s)->setLabel(tr("Day"));
    field(u"nextTry"_s)->setPlaceholder(tr("fri, +14, 0312, w 34"));
}

} // namespace famn
