#include "ui/dialogs/import/ImportPresetFields.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Campaigns.h"
#include "models/services/Organisation.h"
#include "models/services/RegisterLists.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/editors/FieldRow.h"
#include "ui/editors/FormFields.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Permission.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

Result<PresetOffer> presetOffer(const Connection &connection, const Actor &actor)
{
    PresetOffer offer;
    FAMN_ASSIGN(municipalities, municipalityNames(connection));
    offer.municipalities = municipalities;
    if (allows(actor, Verb::Read, Subject::WorkAids)) {
        FAMN_ASSIGN(presets, importPresets(connection, actor));
        offer.presets = presets;
    }
    if (allows(actor, Verb::Read, subjectOfKind("campaign"))) {
        FAMN_ASSIGN(campaigns, campaignsFor(connection, Application()));
        for (const OfferedCampaign &campaign : std::as_const(campaigns))
            offer.campaigns.append({campaign.id, campaign.name});
        FAMN_ASSIGN(sources, offeredSources(connection, actor));
        offer.sources = sources;
    }
    if (allows(actor, Verb::Read, Subject::Organisation)) {
        FAMN_ASSIGN(organisation, organisationOf(connection, actor));
        for (const Unit &unit : std::as_const(organisation.units))
            offer.units.append({unit.id, unit.name});
    }
    return offer;
}

ImportPresetFields::ImportPresetFields(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new FieldRow(context.theme, u"importPreset"_s, FieldKind::Choice, parent))
    , m_channel(addRow(u"importChannel"_s, true))
    , m_municipality(addRow(u"importMunicipality"_s, false))
    , m_campaign(addRow(u"importCampaign"_s, true))
    , m_unit(addRow(u"importUnit"_s, true))
    , m_source(addRow(u"importSource"_s, false))
    , m_name(addRow(u"importPresetName"_s, false))
    , m_save(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(u"importPresetFields"_s);
    m_save->setObjectName(u"savePreset"_s);
    m_delete->setObjectName(u"deletePreset"_s);
    setRole(*m_delete, ButtonRole::Quiet);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    for (FieldRow *row : {m_channel, m_municipality, m_campaign, m_unit, m_source, m_name})
        layout->addWidget(row);
    layout->addLayout(buttons);
    context.theme.pad(*buttons, {}, 8);
    context.theme.pad(*layout, {}, 4);
    connect(m_choice, &FieldRow::edited, this, &ImportPresetFields::follow);
    connect(m_name, &FieldRow::edited, this, [this] {
        m_name->clearMessage();
        updateButtons();
    });
    connect(m_municipality, &FieldRow::edited, m_municipality, &FieldRow::clearMessage);
    connect(m_save, &QPushButton::clicked, this, &ImportPresetFields::saveWanted);
    connect(m_delete, &QPushButton::clicked, this, &ImportPresetFields::remove);
    connect(&context.session, &Session::editableChanged, this, &ImportPresetFields::updateButtons);
    retranslate();
}

FieldRow *ImportPresetFields::addRow(const QString &name, bool choice)
{
    return new FieldRow(m_context.theme, name, choice ? FieldKind::Choice : FieldKind::Line, this);
}

const StoredPreset *ImportPresetFields::current() const
{
    const auto found = std::find_if(m_offer.presets.cbegin(), m_offer.presets.cend(),
                                    [this](const StoredPreset &one) { return one.id.toString() == m_choice->text(); });
    return found == m_offer.presets.cend() ? nullptr : &*found;
}

void ImportPresetFields::setOffer(const PresetOffer &offer, qsizetype index)
{
    m_offer = offer;
    QStringList names = offer.municipalities.values();
    const Collation collation;
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return collation.compare(a, b) < 0; });
    m_municipality->setSuggestions(names);
    m_source->setSuggestions(offer.sources);
    retranslate();
    m_choice->setText(index < 0 ? QString() : offer.presets.at(index).id.toString());
    show(index < 0 ? ImportPreset() : offer.presets.at(index).preset);
}

void ImportPresetFields::show(const ImportPreset &preset)
{
    const CampaignId &campaign = preset.defaults.campaign;
    m_choice->clearMessage();
    m_channel->setText(keyOf(preset.defaults.channel));
    m_municipality->setText(m_offer.municipalities.value(preset.defaults.municipality, preset.defaults.municipality));
    m_municipality->clearMessage();
    m_campaign->setText(campaign.isNull() ? QString() : campaign.uuid.toString());
    const UnitId &unit = preset.defaults.unit;
    m_unit->setText(unit.isNull() ? QString() : unit.uuid.toString());
    m_source->setText(preset.defaults.source);
    m_name->setText(preset.name);
    m_name->clearMessage();
    updateButtons();
}

void ImportPresetFields::follow()
{
    m_choice->clearMessage();
    // None keeps what stands there: the beginning of a preset of one's own.
    if (const StoredPreset *preset = current())
        show(preset->preset);
    else
        m_name->setText({});
    updateButtons();
    Q_EMIT chosen(current());
}

void ImportPresetFields::complain(const QString &sentence)
{
    m_choice->complain(sentence);
}

Result<ImportDefaults> ImportPresetFields::defaults()
{
    ImportDefaults defaults;
    defaults.channel = codeOf<Channel>(m_channel->text()).value_or(Channel::Import);
    defaults.campaign.uuid = Uuid::fromString(m_campaign->text()).value_or(Uuid());
    defaults.unit.uuid = Uuid::fromString(m_unit->text()).value_or(Uuid());
    defaults.source = cleanedLine(m_source->text());
    const QString typed = fold(cleanedLine(m_municipality->text()));
    if (typed.isEmpty())
        return defaults;
    for (auto it = m_offer.municipalities.cbegin(); it != m_offer.municipalities.cend(); ++it) {
        if (fold(it.value()) == typed || it.key() == typed)
            defaults.municipality = it.key();
    }
    if (!defaults.municipality.isEmpty())
        return defaults;
    m_municipality->complain(label(ViolationCode::UnknownCode));
    m_municipality->takeKeyboard();
    return Error{ErrorCode::Invalid, u"municipality"_s, {u"setting"_s, QString(keyOf(ViolationCode::UnknownCode))}, {}};
}

void ImportPresetFields::save(const HeadingMap &columns)
{
    const auto said = defaults();
    if (!said)
        return;
    const ImportPreset preset{cleanedLine(m_name->text()), *said, columns};
    const Uuid id = current() ? current()->id : Uuid();
    m_context.session.edit(
        this, [name = preset.name] { return tr("Preset %1 saved").arg(mentioned(name)); },
        [id, preset](WritePath &write) { return savePreset(write, id, preset); },
        [this, name = preset.name](const Result<Uuid> &result) {
            if (result) {
                reread(name);
                return;
            }
            const Error &error = result.error();
            m_name->complain(error.code == ErrorCode::Conflict ? tr("Another preset has this name.") : sentence(error));
            m_name->takeKeyboard();
        });
}

void ImportPresetFields::remove()
{
    const StoredPreset *preset = current();
    if (!preset)
        return;
    m_context.session.edit(
        this, [name = preset->preset.name] { return tr("Preset %1 deleted").arg(mentioned(name)); },
        [id = preset->id](WritePath &write) { return removePreset(write, id); },
        [this](const Result<Uuid> &result) {
            if (result)
                reread({});
            else
                m_choice->complain(sentence(result.error()));
        });
}

void ImportPresetFields::reread(const QString &name)
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return presetOffer(connection, actor); },
        [this, name](const Result<PresetOffer> &offer) {
            if (!offer) {
                m_choice->complain(sentence(offer.error()));
                return;
            }
            m_offer = *offer;
            retranslate();
            QString key;
            for (const StoredPreset &one : std::as_const(m_offer.presets)) {
                if (one.preset.name == name)
                    key = one.id.toString();
            }
            m_choice->setText(key);
            m_choice->remark(key.isEmpty() ? tr("The preset is deleted.") : tr("The preset is saved."));
            m_name->setText(name);
            updateButtons();
        });
}

void ImportPresetFields::updateButtons()
{
    const Session &session = m_context.session;
    const bool may = session.editable() && hasAll(session, {{Verb::Change, Subject::WorkAids}});
    m_save->setEnabled(may && !cleanedLine(m_name->text()).isEmpty());
    m_delete->setVisible(current() != nullptr);
    m_delete->setEnabled(session.editable() && hasAll(session, {{Verb::Delete, Subject::WorkAids}}));
}

void ImportPresetFields::retranslate()
{
    QList<FieldChoice> presets{{QString(), [] { return tr("None: as recognised"); }}};
    for (const StoredPreset &one : std::as_const(m_offer.presets))
        presets.append({one.id.toString(), [name = one.preset.name] { return mentioned(name); }});
    m_choice->setLabel(tr("Preset"));
    m_choice->setChoices(presets);
    m_channel->setLabel(tr("All came by"));
    m_channel->setChoices(codeChoices<Channel>(false));
    m_municipality->setLabel(tr("Municipality"));
    m_municipality->setPlaceholder(tr("where a row names none"));
    QList<FieldChoice> campaigns{{QString(), [] { return tr("None known"); }}};
    for (const auto &[id, name] : std::as_const(m_offer.campaigns))
        campaigns.append({id.uuid.toString(), [name = name] { return mentioned(name); }});
    m_campaign->setLabel(tr("Campaign"));
    m_campaign->setChoices(campaigns);
    QList<FieldChoice> units{{QString(), [] { return tr("None known"); }}};
    for (const auto &[id, name] : std::as_const(m_offer.units))
        units.append({id.uuid.toString(), [name = name] { return mentioned(name); }});
    m_unit->setLabel(tr("Unit"));
    m_unit->setChoices(units);
    m_source->setLabel(tr("Heard of us by"));
    m_source->setPlaceholder(tr("where a row does not say"));
    m_name->setLabel(tr("Save as preset"));
    m_name->setPlaceholder(tr("a name, such as the web form"));
    m_save->setText(tr("&Save preset"));
    m_save->setAccessibleName(tr("Save preset"));
    m_delete->setText(tr("&Delete preset"));
    m_delete->setAccessibleName(tr("Delete preset"));
}

} // namespace famn
