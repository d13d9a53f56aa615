#include "ui/dialogs/settings/OrganisationSettings.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Reveal.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

OrganisationSettings::OrganisationSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_municipalityLabel(new QLabel(this))
    , m_municipality(new QComboBox(this))
    , m_unitsTitle(new SectionHeader(context.theme, {}, this))
    , m_units(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_parent(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_revealLabel(new QLabel(this))
    , m_reveal(new QSpinBox(this))
    , m_message(new InlineMessage(context.theme, this))
{
    build();
    connect(m_municipality, &QComboBox::activated, this, &OrganisationSettings::chooseMunicipality);
    connect(m_add, &QPushButton::clicked, this, &OrganisationSettings::add);
    connect(m_rename, &QPushButton::clicked, this, &OrganisationSettings::rename);
    connect(m_close, &QPushButton::clicked, this, &OrganisationSettings::close);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationSettings::allow);
    connect(m_units, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_shown.units.size())
            m_name->setText(m_shown.units.at(row).name);
        allow();
    });
    connect(m_reveal, &QSpinBox::valueChanged, this, [this](int minutes) {
        edit([] { return tr("How long protected families stay open"); },
             [minutes](WritePath &write) { return setRevealMinutes(write, minutes); });
    });
    retranslate();
    read();
    readReveal();
}

void OrganisationSettings::build()
{
    m_municipality->setObjectName(u"settingMunicipality"_s);
    m_units->setObjectName(u"units"_s);
    m_name->setObjectName(u"unitName"_s);
    m_kind->setObjectName(u"unitKind"_s);
    m_parent->setObjectName(u"unitParent"_s);
    m_add->setObjectName(u"addUnit"_s);
    m_rename->setObjectName(u"renameUnit"_s);
    m_close->setObjectName(u"closeUnit"_s);
    const std::pair<QWidget *, QString> helped[] = {{m_municipality, u"municipality"_s},
                                                    {m_name, u"unit_name"_s},
                                                    {m_kind, u"unit_kind"_s},
                                                    {m_parent, u"unit_parent"_s}};
    for (const auto &[field, place] : helped)
        setHelp(*field, HelpArea::RegisterSettings, place);
    m_reveal->setObjectName(u"revealMinutes"_s);
    m_reveal->setRange(RevealTime::least, RevealTime::most);
    m_reveal->setKeyboardTracking(false);
    m_revealLabel->setBuddy(m_reveal);
    setHelp(*m_reveal, HelpArea::RegisterSettings, u"reveal_minutes"_s);
    m_message->setObjectName(u"organisationMessage"_s);
    m_municipalityLabel->setBuddy(m_municipality);
    for (const auto &known : codeKeys<UnitKind>)
        m_kind->addItem(QString(), int(known.code));
    m_kind->setCurrentIndex(m_kind->findData(int(UnitKind::FosterCareUnit)));
    for (QPushButton *button : {m_add, m_rename, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_name, 2);
    fields->addWidget(m_kind, 1);
    fields->addWidget(m_parent, 1);
    for (QComboBox *box : {m_kind, m_parent})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_municipalityLabel, 0, 0);
    grid->addWidget(m_municipality, 0, 1);
    grid->addWidget(m_unitsTitle, 1, 0, 1, 2);
    grid->addWidget(m_units, 2, 0, 1, 2);
    grid->addLayout(fields, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->addWidget(m_revealLabel, 5, 0);
    grid->addWidget(m_reveal, 5, 1, Qt::AlignLeft);
    grid->addWidget(m_message, 6, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_context.theme.pad(*buttons, {}, 8);
    m_context.theme.pad(*fields, {}, 8);
    m_context.theme.pad(*grid, {0, 16, 0, 0}, 8);
    const Actor &actor = m_context.session.facts().actor;
    if (!allows(actor, Verb::Change, Subject::Settings) || !allows(actor, Verb::Create, Subject::Organisation))
        m_message->say(Status::Warn, sentence(Error{ErrorCode::Denied, {}, {}, {}}));
}

QString OrganisationSettings::title() const
{
    return tr("Municipality");
}

void OrganisationSettings::retranslate()
{
    m_municipalityLabel->setText(tr("&Municipality"));
    m_municipality->setAccessibleName(tr("The municipality that the register belongs to"));
    m_revealLabel->setText(tr("Protected families stay &open"));
    m_reveal->setAccessibleName(tr("For how many minutes a protected family stays open"));
    m_reveal->setSuffix(tr(" minutes", "after a number"));
    m_unitsTitle->setTitle(tr("Units"));
    m_units->setAccessibleName(tr("Units"));
    m_name->setPlaceholderText(tr("Name of the unit"));
    m_name->setAccessibleName(tr("Name of the unit"));
    m_kind->setAccessibleName(tr("Kind of unit"));
    m_parent->setAccessibleName(tr("The unit it is part of"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(UnitKind(m_kind->itemData(i).toInt())));
    m_add->setText(tr("&Add as new"));
    m_rename->setText(tr("&Rename"));
    m_rename->setAccessibleName(tr("Rename the unit that is marked"));
    m_close->setText(tr("C&lose the unit"));
    show(m_shown);
}

void OrganisationSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return organisationOf(connection, actor); },
        [this](const Result<OrganisationView> &view) {
            if (view)
                show(*view);
            else
                m_message->say(Status::Late, sentence(view.error()));
        });
}

void OrganisationSettings::show(const OrganisationView &view)
{
    m_shown = view;
    m_municipality->clear();
    if (m_shown.municipality.isEmpty())
        m_municipality->addItem(tr("Not chosen yet"));
    for (const Municipality &one : std::as_const(m_shown.municipalities))
        m_municipality->addItem(one.name, one.code);
    m_municipality->setCurrentIndex(std::max(0, m_municipality->findData(m_shown.municipality)));
    const int row = m_units->currentRow();
    m_units->clear();
    m_parent->clear();
    m_parent->addItem(tr("Part of none"));
    for (const Unit &unit : std::as_const(m_shown.units)) {
        m_units->addItem(tr("%1, %2", "a unit and its kind").arg(mentioned(unit.name), label(unit.kind)));
        m_parent->addItem(tr("Part of %1").arg(mentioned(unit.name)), unit.id.uuid.toBytes());
    }
    m_units->setCurrentRow(std::min(row, m_units->count() - 1));
    allow();
}

UnitId OrganisationSettings::current() const
{
    const int row = m_units->currentRow();
    return row >= 0 && row < m_shown.units.size() ? m_shown.units.at(row).id : UnitId();
}

void OrganisationSettings::readReveal()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &) { return revealMinutes(connection); },
        [this](const Result<int> &minutes) {
            const QSignalBlocker blocker(m_reveal);
            m_reveal->setValue(minutes ? *minutes : RevealTime::usual);
        });
}

void OrganisationSettings::allow()
{
    const Actor &actor = m_context.session.facts().actor;
    const bool named = !m_name->text().trimmed().isEmpty();
    m_municipality->setEnabled(allows(actor, Verb::Change, Subject::Settings));
    m_reveal->setEnabled(allows(actor, Verb::Change, Subject::Settings));
    const bool creates = allows(actor, Verb::Create, Subject::Organisation);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_kind, m_parent})
        field->setEnabled(creates || allows(actor, Verb::Change, Subject::Organisation));
    m_add->setEnabled(named && creates);
    m_rename->setEnabled(named && !current().isNull() && allows(actor, Verb::Change, Subject::Organisation));
    m_close->setEnabled(!current().isNull() && allows(actor, Verb::Delete, Subject::Organisation));
}

void OrganisationSettings::edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work)
{
    m_message->clear();
    m_context.session.edit(this, std::move(name), std::move(work), [this](const Result<Uuid> &edited) {
        if (!edited && edited.error().code == ErrorCode::Invalid && edited.error().field == "parent"_L1)
            m_message->say(Status::Late, tr("A district is part of another unit, and a unit that others are part of "
                                            "cannot be closed. Nothing was changed."));
        else if (!edited)
            m_message->say(Status::Late, sentence(edited.error()));
        read();
    });
}

void OrganisationSettings::chooseMunicipality()
{
    const QString code = m_municipality->currentData().toString();
    if (code.isEmpty() || code == m_shown.municipality)
        return;
    edit([] { return tr("Municipality"); },
         [code](WritePath &write) -> Result<Uuid> {
             FAMN_TRY(setMunicipality(write, code));
             return Uuid();
         });
}

void OrganisationSettings::add()
{
    Unit unit;
    unit.name = m_name->text();
    unit.kind = UnitKind(m_kind->currentData().toInt());
    // The first entry is none.
    if (const int parent = m_parent->currentIndex(); parent > 0)
        unit.parent = m_shown.units.at(parent - 1).id;
    edit([] { return tr("New unit"); }, [unit](WritePath &write) { return addUnit(write, unit); });
    m_name->clear();
}

void OrganisationSettings::rename()
{
    edit([] { return tr("Name of a unit"); },
         [id = current(), name = m_name->text()](WritePath &write) { return renameUnit(write, id, name); });
}

void OrganisationSettings::close()
{
    edit([] { return tr("Closing of a unit"); }, [id = current()](WritePath &write) { return closeUnit(write, id); });
}

} // namespace famn
