#include "ui/intake/HandOverDialog.h"

#include "models/services/Claims.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

HandOverDialog::HandOverDialog(const WorkContext &context, const ApplicationId &application)
    : IntakeDialog(context, Width::Narrow, HelpArea::Queue,
                   QString::fromUtf16(draftKind) + u'/' + application.uuid.toString(), application.uuid)
    , m_application(application)
{
    setObjectName(u"handOverDialog"_s);
    addField(u"handOverTo"_s, FieldKind::Choice);
    addField(u"handOverWhy"_s, FieldKind::Line);
    retranslate();
    setBusy(true);
    read();
}

void HandOverDialog::read()
{
    context().session.read(
        this,
        [id = m_application](const Connection &connection, const Actor &actor) {
            return applicationDetail(connection, actor, id);
        },
        [this](const Result<ApplicationDetail> &detail) {
            if (!detail) {
                refuse(detail.error(), {});
                return;
            }
            m_owner = detail->application.owner;
            m_names = detail->family.staffNames;
            retranslate();
            field(u"handOverTo"_s)->setText(m_owner->isNull() ? QString() : m_owner->uuid.toString());
            begin();
            setBusy(false);
            field(u"handOverTo"_s)->takeKeyboard();
        });
}

void HandOverDialog::carryOut()
{
    const StaffId to{Uuid::fromString(text(u"handOverTo"_s)).value_or(Uuid())};
    const HandOver wish{m_application, m_owner.value_or(StaffId()), to, text(u"handOverWhy"_s)};
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Application handed over"); }, [wish](WritePath &write) { return handOver(write, wish); },
        [this, name = m_names.value(to)](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"why"_s, u"handOverWhy"_s}, {u"owner"_s, u"handOverTo"_s}});
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo([name] {
                    return name.isEmpty() ? tr("Nobody has the application now.")
                                          : tr("%1 has the application now.").arg(name);
                });
            finish();
        });
}

void HandOverDialog::retranslate()
{
    setTitle(tr("Hand over"));
    setVerb(tr("Hand over"));
    field(u"handOverTo"_s)->setLabel(tr("To"));
    field(u"handOverTo"_s)->setChoices(staffChoices(m_names));
    field(u"handOverWhy"_s)->setLabel(tr("Why"));
    field(u"handOverWhy"_s)->setPlaceholder(tr("Needed for somebody else's; kept in the log"));
}

} // namespace famn
