#include "ui/dialogs/settings/AbsenceSettings.h"

#include "models/base/Text.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

AbsenceSettings::AbsenceSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_listTitle(new SectionHeader(context.theme, {}, this))
    , m_list(new QListWidget(this))
    , m_last(new FieldRow(context.theme, u"absenceLast"_s, FieldKind::Line, this))
    , m_change(new QPushButton(this))
    , m_drop(new QPushButton(this))
    , m_newTitle(new SectionHeader(context.theme, {}, this))
    , m_staff(new FieldRow(context.theme, u"absenceStaff"_s, FieldKind::Choice, this))
    , m_from(new FieldRow(context.theme, u"absenceFrom"_s, FieldKind::Line, this))
    , m_to(new FieldRow(context.theme, u"absenceTo"_s, FieldKind::Line, this))
    , m_deputy(new FieldRow(context.theme, u"absenceDeputy"_s, FieldKind::Choice, this))
    , m_add(new QPushButton(this))
    , m_message(new InlineMessage(context.theme, this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &AbsenceSettings::add);
    connect(m_change, &QPushButton::clicked, this, &AbsenceSettings::changeLastDay);
    connect(m_drop, &QPushButton::clicked, this, &AbsenceSettings::takeAway);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_shown.absences.size())
            m_last->setText(m_shown.absences.at(row).to.toString(Qt::ISODate));
        m_last->clearMessage();
        allow();
    });
    for (FieldRow *row : {m_last, m_staff, m_from, m_to, m_deputy}) {
        connect(row, &FieldRow::edited, this, [this, row] {
            row->clearMessage();
            m_message->clear();
            allow();
        });
    }
    retranslate();
    read();
}

void AbsenceSettings::build()
{
    m_list->setObjectName(u"absences"_s);
    m_change->setObjectName(u"changeAbsence"_s);
    m_drop->setObjectName(u"dropAbsence"_s);
    m_add->setObjectName(u"addAbsence"_s);
    m_message->setObjectName(u"absenceMessage"_s);
    const std::pair<FieldRow *, QString> helped[] = {{m_last, u"absence_last"_s},
                                                     {m_staff, u"absence_staff"_s},
                                                     {m_from, u"absence_from"_s},
                                                     {m_to, u"absence_to"_s},
                                                     {m_deputy, u"absence_deputy"_s}};
    for (const auto &[row, place] : helped)
        setHelp(*row->control(), HelpArea::RegisterSettings, place);
    for (QPushButton *button : {m_change, m_drop, m_add})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_list);
    layout->addWidget(m_last);
    layout->addLayout(buttons);
    layout->addWidget(m_newTitle);
    for (FieldRow *row : {m_staff, m_from, m_to, m_deputy})
        layout->addWidget(row);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addStretch(1);
    constexpr int listHeight = 112;
    m_context.theme.follow(m_list, [this] { m_list->setFixedHeight(m_context.theme.px(listHeight)); });
    m_context.theme.pad(*buttons, {}, 8);
    m_context.theme.pad(*layout, {0, 16, 0, 0}, 6);
}

QString AbsenceSettings::title() const
{
    return tr("Absences");
}

void AbsenceSettings::retranslate()
{
    m_listTitle->setTitle(tr("Away now and later"));
    m_list->setAccessibleName(tr("Who is away"));
    m_last->setLabel(tr("Last day"));
    m_last->setPlaceholder(tr("Not known"));
    m_change->setText(tr("&Change the last day"));
    m_drop->setText(tr("Ta&ke away"));
    m_drop->setAccessibleName(tr("Take the absence away that is marked"));
    m_newTitle->setTitle(tr("New absence"));
    m_staff->setLabel(tr("Who"));
    m_from->setLabel(tr("First day"));
    m_from->setPlaceholder(tr("today, fri, +14, 0312"));
    m_to->setLabel(tr("Last day"));
    m_to->setPlaceholder(tr("Not known"));
    m_deputy->setLabel(tr("Deputy"));
    m_add->setText(tr("&Add"));
    m_add->setAccessibleName(tr("Add the absence"));
    show(m_shown);
}

void AbsenceSettings::read()
{
    m_context.session.read(
        this,
        [today = m_context.session.clock().today()](const Connection &connection, const Actor &actor) {
            return absencePlan(connection, actor, today);
        },
        [this](const Result<AbsencePlan> &plan) {
            if (plan)
                show(*plan);
            else
                m_message->say(Status::Late, sentence(plan.error()));
        });
}

QString AbsenceSettings::lineOf(const Absence &absence) const
{
    const QString name = mentioned(m_shown.names.value(absence.staff));
    const QString from = absence.from.toString(Qt::ISODate);
    const QString days =
        absence.to.isValid() ? tr("%1 to %2").arg(from, absence.to.toString(Qt::ISODate)) : tr("from %1 on").arg(from);
    const QString deputy = absence.deputy.isNull()
                               ? tr("nobody stands in")
                               : tr("deputy %1").arg(mentioned(m_shown.names.value(absence.deputy)));
    return QStringList{name, days, deputy}.join(u" · "_s);
}

void AbsenceSettings::show(const AbsencePlan &plan)
{
    m_shown = plan;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Absence &absence : std::as_const(m_shown.absences))
        m_list->addItem(lineOf(absence));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_listTitle->setFact(m_shown.absences.isEmpty() ? tr("Nobody") : QString::number(m_shown.absences.size()));
    QList<FieldChoice> staff = staffChoices(m_shown.working);
    staff.first().text = [] { return tr("Nobody stands in"); };
    m_deputy->setChoices(staff);
    if (m_deputy->text().isEmpty())
        m_deputy->setText({});
    staff.first().text = [] { return tr("Choose who"); };
    m_staff->setChoices(staff);
    if (m_staff->text().isEmpty())
        m_staff->setText({});
    allow();
}

AbsenceId AbsenceSettings::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.absences.size() ? m_shown.absences.at(row).id : AbsenceId();
}

void AbsenceSettings::add()
{
    const auto from = typedDayIn(*m_from, m_context.session.clock().today());
    const auto to = from ? typedDayIn(*m_to, m_context.session.clock().today()) : std::nullopt;
    if (!from || !to)
        return;
    if (!from->isValid()) {
        m_from->complain(label(ViolationCode::Missing));
        m_from->takeKeyboard();
        return;
    }
    NewAbsence absence;
    absence.staff = StaffId{Uuid::fromString(m_staff->text()).value_or(Uuid())};
    absence.from = *from;
    absence.to = *to;
    absence.deputy = StaffId{Uuid::fromString(m_deputy->text()).value_or(Uuid())};
    edit([] { return tr("New absence"); },
         [absence](WritePath &write) -> Result<Uuid> {
             FAMN_ASSIGN(added, addAbsence(write, absence));
             return added.batch;
         });
}

void AbsenceSettings::changeLastDay()
{
    if (const auto day = typedDayIn(*m_last, m_context.session.clock().today()))
        edit([] { return tr("Last day of an absence"); },
             [id = current(), day = *day](WritePath &write) { return endAbsence(write, id, day); });
}

void AbsenceSettings::takeAway()
{
    edit([] { return tr("Absence taken away"); },
         [id = current()](WritePath &write) { return removeAbsence(write, id); });
}

void AbsenceSettings::edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work)
{
    m_message->clear();
    m_context.session.edit(this, std::move(name), std::move(work), [this](const Result<Uuid> &edited) {
        if (!edited) {
            refuse(edited.error());
            return;
        }
        for (FieldRow *row : {m_staff, m_from, m_to, m_deputy})
            row->setText({});
        read();
    });
}

void AbsenceSettings::refuse(const Error &error)
{
    if (error.code == ErrorCode::Conflict && error.field == "from_date"_L1)
        m_message->say(Status::Late, tr("That person is away on one of these days already. Nothing was changed."));
    else if (error.code == ErrorCode::Invalid && error.field == "to_date"_L1)
        m_message->say(Status::Late, tr("The last day cannot come before the first. Nothing was changed."));
    else if (error.code == ErrorCode::Invalid && error.field == "deputy"_L1)
        m_message->say(Status::Late, tr("Nobody is their own deputy. Nothing was changed."));
    else
        m_message->say(Status::Late, sentence(error));
}

void AbsenceSettings::allow()
{
    const Actor &actor = m_context.session.facts().actor;
    const bool creates = allows(actor, Verb::Create, Subject::Tasks);
    const bool marked = !current().isNull();
    for (FieldRow *row : {m_staff, m_from, m_to, m_deputy})
        row->setReadOnly(!creates);
    m_last->setReadOnly(!marked || !allows(actor, Verb::Change, Subject::Tasks));
    m_add->setEnabled(creates && !m_staff->text().isEmpty() && !m_from->text().trimmed().isEmpty());
    m_change->setEnabled(marked && allows(actor, Verb::Change, Subject::Tasks));
    m_drop->setEnabled(marked && allows(actor, Verb::Delete, Subject::Tasks));
}

} // namespace famn
