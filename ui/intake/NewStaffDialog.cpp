#include "ui/intake/NewStaffDialog.h"

#include "models/services/Organisation.h"
#include "models/services/Staff.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

NewStaffDialog::NewStaffDialog(const WorkContext &context)
    : IntakeDialog(context, Width::Narrow, HelpArea::Staff, QString::fromUtf16(draftScope), {})
{
    setObjectName(u"newStaffDialog"_s);
    addField(u"name"_s, FieldKind::Line);
    addField(u"signature"_s, FieldKind::Line);
    addField(u"roles"_s, FieldKind::Several)->setChoices(codeChoices<StaffRole>(false));
    addField(u"unit"_s, FieldKind::Choice);
    addField(u"work_phone"_s, FieldKind::Line);
    addField(u"work_email"_s, FieldKind::Line);
    addField(u"qualified"_s, FieldKind::Choice)->setChoices(yesNoChoices());
    retranslate();
    field(u"roles"_s)->setText(QString(keyOf(StaffRole::Caseworker)));
    setBusy(true);
    field(u"name"_s)->takeKeyboard();
    readUnits();
}

void NewStaffDialog::readUnits()
{
    context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return organisationOf(connection, actor); },
        [this](const Result<OrganisationView> &view) {
            if (!view) {
                refuse(view.error(), {});
                return;
            }
            m_units = view->units;
            retranslate();
            begin();
            setBusy(false);
        });
}

void NewStaffDialog::carryOut()
{
    StaffMember member;
    member.name = text(u"name"_s);
    member.signature = text(u"signature"_s);
    member.roles = CodeSet<StaffRole>::fromText(text(u"roles"_s)).value_or(CodeSet<StaffRole>());
    member.unit = {Uuid::fromString(text(u"unit"_s)).value_or(Uuid())};
    member.workPhone = text(u"work_phone"_s);
    member.workEmail = text(u"work_email"_s);
    if (const QString qualified = text(u"qualified"_s); !qualified.isEmpty())
        member.qualified = qualified == "yes"_L1;
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Colleague added"); }, [member](WritePath &write) { return addStaff(write, member); },
        [this](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"name"_s, u"name"_s},
                                        {u"signature"_s, u"signature"_s},
                                        {u"roles"_s, u"roles"_s},
                                        {u"work_phone"_s, u"work_phone"_s},
                                        {u"work_email"_s, u"work_email"_s}});
                return;
            }
            context().navigator.offerUndo([] { return tr("The colleague is added."); });
            finish();
        });
}

void NewStaffDialog::retranslate()
{
    setTitle(tr("Add a colleague"));
    setVerb(tr("Add"));
    field(u"name"_s)->setLabel(tr("Name"));
    field(u"signature"_s)->setLabel(tr("Signature"));
    field(u"roles"_s)->setLabel(tr("Roles"));
    field(u"unit"_s)->setLabel(tr("Unit"));
    field(u"unit"_s)->setChoices(unitChoices(m_units));
    field(u"work_phone"_s)->setLabel(tr("Phone at work"));
    field(u"work_email"_s)->setLabel(tr("E-mail at work"));
    field(u"qualified"_s)->setLabel(tr("Qualified"));
}

} // namespace famn
