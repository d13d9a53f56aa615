#include "ui/editors/StaffEditor.h"

#include "models/domain/ContactDetails.h"
#include "models/domain/Labels.h"
#include "models/services/Organisation.h"
#include "models/services/RecordTexts.h"
#include "models/services/Staff.h"
#include "ui/editors/FormFields.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Shown
{
    StaffRow row;
    QList<Unit> units;
};

Result<Shown> readShown(const Connection &connection, const Actor &actor, const StaffId &id)
{
    FAMN_ASSIGN(row, staffRow(connection, actor, id));
    if (!row)
        return Error{ErrorCode::NotFound, {}, {u"staff"_s}, {}};
    FAMN_ASSIGN(organisation, organisationOf(connection, actor));
    return Shown{*row, organisation.units};
}

} // namespace

StaffEditor::StaffEditor(const WorkContext &context, QWidget *parent)
    : PaneEditor(context, u"staff"_s, Subject::Organisation, parent)
    , m_work(plainLabel(u"staffWork"_s, this))
    , m_key(plainLabel(u"staffKey"_s, this))
    , m_workHead(addSection())
    , m_formHead(nullptr)
    , m_form(new RecordForm(context, u"staff"_s, u"staff_"_s, staffFields(), saved(), this))
{
    for (QLabel *label : {m_work, m_key}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        sections().addWidget(label);
    }
    context.theme.ink(*m_key, &Tokens::muted);
    m_formHead = addSection();
    m_form->setObjectName(u"staffForm"_s);
    sections().addWidget(m_form);
    sections().addStretch(1);
    adopt(m_form);
    connect(&context.session, &Session::changed, this, [this](const ChangeNotice &notice) {
        for (const char *kind : {"staff", "unit", "application", "task", "family"}) {
            if (notice.touches(kind)) {
                reload();
                return;
            }
        }
    });
    retranslate();
}

void StaffEditor::read(int turn)
{
    context().session.read(
        this,
        [id = StaffId{record()}](const Connection &connection, const Actor &actor) {
            return readShown(connection, actor, id);
        },
        [this, turn](const Result<Shown> &shown) {
            if (!shown) {
                presentError(turn, shown.error());
                return;
            }
            present(turn, false, {}, [this, read = *shown] {
                m_row = read.row;
                m_units = read.units;
                showDetail();
            });
        });
}

void StaffEditor::showDetail()
{
    const StaffMember &member = m_row.member;
    m_form->row(u"unit"_s)->setChoices(unitChoices(m_units));
    RecordForm::Content content;
    content.record = member.id.uuid;
    content.texts = recordTexts(member);
    content.texts[u"work_phone"_s] = displayPhone(member.workPhone);
    content.name = member.name;
    content.draftScope = draftScope();
    m_form->setContent(content);
    Head head;
    head.title = member.name;
    head.line = label(member.roles);
    head.pill =
        member.active ? Pill{Status::Ok, false, {}, tr("Works here")} : Pill{Status::Closed, false, {}, tr("Has left")};
    setHead(head);
    m_work->setText(QStringList{tr("%n open application(s)", nullptr, int(m_row.load.applications)),
                                tr("%n open task(s)", nullptr, int(m_row.load.tasks)),
                                tr("%n family(ies)", nullptr, int(m_row.load.families))}
                        .join(u" · "_s));
    m_key->setText(member.slot.isNull() ? tr("Has no key to this register. Keys are given under Users and keys.")
                                        : tr("Has a key to this register."));
}

void StaffEditor::retranslate()
{
    m_workHead->setTitle(tr("On their desk"));
    m_formHead->setTitle(tr("Colleague"));
    if (!m_row.id.isNull())
        showDetail();
}

} // namespace famn
